package org.planbridge.workspace;

import java.nio.file.Path;
import java.util.List;

/** The projects opened last on this computer, newest first; nothing of their content. */
public interface Recents {
  List<Path> all();

  /** Puts a project at the head of the list. */
  void opened(Path project);

  void forget(Path project);
}
