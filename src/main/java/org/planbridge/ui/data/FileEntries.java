package org.planbridge.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.ui.shell.Deeds;
import org.planbridge.workspace.ImportFiles;
import org.planbridge.workspace.PlacePlans;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.ReadFile;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;
import org.planbridge.workspace.StoredPlans;
import org.planbridge.workspace.Undo;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.Look;

/** Questions about all listed files at once. */
final class FileEntries {
  /** Words in a file's name that say it holds today's plan. */
  private static final List<String> CURRENT_WORDS = List.of("current", "today", "old", "existing");

  private FileEntries() {}

  /** Rows of all files of an import. */
  record Counts(long read, long used, long held, long ignored) {}

  static Counts counts(ImportFiles.Prepared.Ready ready) {
    return new Counts(
        ready.files().stream().mapToLong(ReadFile::read).sum(),
        ready.files().stream().mapToLong(ReadFile::used).sum(),
        ready.files().stream().mapToLong(ReadFile::held).sum(),
        ready.files().stream().mapToLong(ReadFile::ignored).sum());
  }

  static List<FactFile> facts(List<FileEntry> files) {
    List<FactFile> facts = new ArrayList<>();
    for (FileEntry entry : files) {
      Look look = entry.look();
      if (look != null) {
        facts.add(new FactFile(look.kind(), look.file()));
      }
    }
    return facts;
  }

  /** Gives every plan a side: by its name, else current first while the project has none there. */
  static List<FileEntry> withSides(List<FileEntry> entries, Optional<ProjectStore> project) {
    boolean currentTaken =
        project.map(open -> !open.plans().placed(Side.CURRENT).isEmpty()).orElse(false)
            || entries.stream().anyMatch(one -> one.isPlan() && saysCurrent(one));
    List<FileEntry> placed = new ArrayList<>();
    for (FileEntry entry : entries) {
      if (!entry.isPlan()) {
        placed.add(entry);
      } else if (saysCurrent(entry) || !currentTaken) {
        placed.add(entry.on(Side.CURRENT));
        currentTaken = true;
      } else {
        placed.add(entry.on(Side.PROPOSED));
      }
    }
    return placed;
  }

  private static boolean saysCurrent(FileEntry entry) {
    String name = entry.name().toLowerCase(Locale.ROOT);
    return CURRENT_WORDS.stream().anyMatch(name::contains);
  }

  /** Puts the plans on their sides; a side without a new plan keeps what it has. */
  static void place(List<FileEntry> entries, ProjectStore project, Undo undo, Deeds deeds) {
    for (Side side : Side.values()) {
      List<StoredPlan> plans = new ArrayList<>();
      for (FileEntry entry : entries) {
        CompensationPlan plan = entry.plan();
        if (plan != null && entry.side() == side) {
          plans.add(StoredPlans.of(plan, deeds.planText()));
        }
      }
      if (!plans.isEmpty()) {
        new PlacePlans(project, undo, deeds.clock()).place(side, plans);
      }
    }
  }
}
