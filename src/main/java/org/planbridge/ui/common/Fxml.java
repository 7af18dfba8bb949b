package org.planbridge.ui.common;

import java.net.URL;
import java.util.Objects;

/** Every screen file; nothing else knows their paths. */
public enum Fxml {
  SHELL("shell.fxml"),
  HOME("home.fxml"),
  DATA("data.fxml"),
  DATA_BASELINE("data_baseline.fxml"),
  PLANS("plans.fxml"),
  COMPANY("company.fxml"),
  REVIEW("review.fxml"),
  REVIEW_HEADER("review_header.fxml"),
  REVIEW_ANSWERS("review_answers.fxml"),
  REVIEW_WHY("review_why.fxml"),
  REVIEW_FIVE("review_five.fxml"),
  REVIEW_DEALS("review_deals.fxml"),
  REVIEW_DRAWER("review_drawer.fxml"),
  PALETTE("palette.fxml"),
  HELP("help.fxml");

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
