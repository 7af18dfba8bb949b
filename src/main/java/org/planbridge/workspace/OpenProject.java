package org.planbridge.workspace;

import java.nio.file.Path;

/** Opens a project and remembers it among the recent ones. */
public final class OpenProject {
  private final ProjectFiles files;
  private final Recents recents;

  public OpenProject(ProjectFiles files, Recents recents) {
    this.files = files;
    this.recents = recents;
  }

  public Opened open(Path file) {
    return remembered(files.open(file));
  }

  public Opened openReadOnly(Path file) {
    return remembered(files.openReadOnly(file));
  }

  private Opened remembered(Opened opened) {
    if (opened instanceof Opened.Ready(ProjectStore project)) {
      recents.opened(project.file());
    }
    return opened;
  }
}
