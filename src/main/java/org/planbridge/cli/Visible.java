package org.planbridge.cli;

/** Text from somebody's file made fit for a terminal: nothing in it is obeyed. */
final class Visible {
  private Visible() {}

  /** The text with control characters and marks that turn the writing as {@code \}{@code u001b}. */
  static String of(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(one -> {
          int type = Character.getType(one);
          boolean obeyed =
              type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR;
          if (obeyed) {
            shown.append("\\u").append(java.util.HexFormat.of().toHexDigits(one, 4));
          } else {
            shown.appendCodePoint(one);
          }
        });
    return shown.toString();
  }
}
