package org.planbridge.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Desk;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Refused;

/** Looks at files: a plan by its name, anything else as facts. */
final class FileLooks {
  private final Desk desk;

  FileLooks(Desk desk) {
    this.desk = desk;
  }

  static boolean isPlan(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  static boolean isProject(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".planbridge");
  }

  /** What dropping these files would do. */
  static String describe(List<Path> paths, UiWords words) {
    long plans = paths.stream().filter(FileLooks::isPlan).count();
    long projects = paths.stream().filter(FileLooks::isProject).count();
    return projects > 0
        ? words.of("data.dropProject")
        : words.of("data.drop", paths.size() - plans, plans);
  }

  FileEntry look(FileSource file, boolean plan, Mapping said) {
    if (plan) {
      return FileEntry.plan(file, desk.deeds().readPlans().plans(List.of(file)));
    }
    return switch (desk.deeds().factFiles().look(file, said)) {
      case Look look -> FileEntry.facts(look);
      case Refused refused -> FileEntry.refused(file, refused.problems());
    };
  }

  /** A first look: what was said about an earlier file of the same shape counts again. */
  FileEntry first(Path path) {
    FileSource file = FileSource.of(path);
    FileEntry entry = look(file, isPlan(path), Mapping.NONE);
    Look look = entry.look();
    if (look == null) {
      return entry;
    }
    return desk.deeds()
        .mappings()
        .of(look)
        .map(saved -> look(file, false, saved))
        .filter(again -> again.look() != null)
        .map(FileEntry::asSaved)
        .orElse(entry);
  }

  /** Tells how far storing is, and looks whether it was cancelled between blocks of rows. */
  record Watching(AtomicBoolean stop, ImportProgress progress) implements ImportWatch {
    @Override
    public void stored(long rows, long total) {
      progress.stored(rows, total);
    }

    @Override
    public boolean cancelled() {
      return stop.get();
    }
  }
}
