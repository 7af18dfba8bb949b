package org.planbridge.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;

/** One listed file: facts with a look at them, a plan with its side, or one that cannot be read. */
public record FileEntry(
    FileSource file,
    @Nullable Look look,
    @Nullable CompensationPlan plan,
    @Nullable Side side,
    List<Problem> problems,
    boolean saved) {
  public FileEntry {
    problems = List.copyOf(problems);
  }

  static FileEntry facts(Look look) {
    return new FileEntry(look.file(), look, null, null, look.problems(), false);
  }

  /** The same file, read as somebody said about an earlier file of its shape. */
  FileEntry asSaved() {
    return new FileEntry(file, look, plan, side, problems, true);
  }

  static FileEntry plan(FileSource file, Taken<List<CompensationPlan>> read) {
    CompensationPlan plan = read.value().isEmpty() ? null : read.value().getFirst();
    return new FileEntry(file, null, plan, Side.PROPOSED, new ArrayList<>(read.problems()), false);
  }

  static FileEntry refused(FileSource file, List<Problem> problems) {
    return new FileEntry(file, null, null, null, problems, false);
  }

  FileEntry on(Side chosen) {
    return new FileEntry(file, look, plan, chosen, problems, saved);
  }

  public String name() {
    return file.name();
  }

  public boolean isPlan() {
    return plan != null;
  }

  /** Adds what is said about this file to what is said about its kind. */
  void saidInto(Map<Kind, Mapping> said) {
    if (look != null) {
      said.put(look.kind(), look.mapping());
    }
  }
}
