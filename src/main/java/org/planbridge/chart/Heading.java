package org.planbridge.chart;

/**
 * The words around a picture.
 *
 * @param title the finding as a sentence; empty to leave it out
 * @param note what exactly is shown, under the title; empty to leave it out
 * @param foot what the picture is not, at the bottom; empty to leave it out
 * @param nothing the sentence shown in place of a picture without any figures
 */
public record Heading(String title, String note, String foot, String nothing) {
  /** A heading without words around the picture. */
  public static Heading bare(String nothing) {
    return new Heading("", "", "", nothing);
  }

  String summary() {
    return (title + (title.isEmpty() || note.isEmpty() ? "" : " ") + note).strip();
  }

  /** The summary of a picture without any figures. */
  String summaryOfNothing() {
    return (summary() + " " + nothing).strip();
  }
}
