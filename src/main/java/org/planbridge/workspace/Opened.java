package org.planbridge.workspace;

import java.util.Optional;
import org.planbridge.problem.Problem;

/** The answer to opening a project. */
public sealed interface Opened {
  /** It is open. */
  record Ready(ProjectStore project) implements Opened {}

  /** Somebody has it open for writing; it can be opened to read. */
  record InUse(Optional<Holder> holder, Problem problem) implements Opened {}

  /** It is not a project, is damaged, or must not be opened so; the file was not touched. */
  record Refused(Problem problem) implements Opened {}
}
