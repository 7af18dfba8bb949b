package org.planbridge.words;

/** Text from a file made fit for a sentence: on one line, without control characters, not long. */
final class Printable {
  private static final int LONGEST = 80;

  private Printable() {}

  static String of(String raw) {
    String visible = raw.replaceAll("\\p{Cntrl}", "·");
    if (visible.codePointCount(0, visible.length()) <= LONGEST) {
      return visible;
    }
    return visible.substring(0, visible.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
