package org.planbridge.workspace;

import java.nio.file.Path;

/** Makes an empty project, opens it and remembers it among the recent ones. */
public final class CreateProject {
  private final ProjectFiles files;
  private final Recents recents;

  public CreateProject(ProjectFiles files, Recents recents) {
    this.files = files;
    this.recents = recents;
  }

  public Opened create(Path file) {
    Opened opened = files.create(file);
    if (opened instanceof Opened.Ready(ProjectStore project)) {
      recents.opened(project.file());
    }
    return opened;
  }
}
