package org.planbridge.ui.common;

import java.net.URL;
import java.util.Objects;

/** Every screen file; nothing else knows their paths. */
public enum Fxml {
  SHELL("shell.fxml"),
  HOME("home.fxml"),
  DATA("data.fxml"),
  REVIEW("review.fxml"),
  COMPANY("company.fxml");

  private final String file;

  Fxml(String file) {
    this.file = file;
  }

  /** The name below the folder of screen files. */
  public String file() {
    return file;
  }

  /** Where the file is. */
  public URL url() {
    return Objects.requireNonNull(Fxml.class.getResource("/fxml/" + file), file);
  }
}
