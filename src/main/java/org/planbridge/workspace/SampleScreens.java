package org.planbridge.workspace;

import java.nio.file.Path;
import java.util.List;

/** Draws every screen of the sample into picture files, where the window is part of the program. */
public interface SampleScreens {
  /**
   * Draws the screens without showing a window and answers the files.
   *
   * @throws OutputFailure if a file cannot be made
   */
  List<Path> draw(Path folder, boolean replace);
}
