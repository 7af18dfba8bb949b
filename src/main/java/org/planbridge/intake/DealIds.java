package org.planbridge.intake;

/**
 * What is peculiar to the ids of CRM deals: a Salesforce id has a form of 15 characters and one of
 * 18, whose last three follow from the case of the letters before; and a spreadsheet may have
 * turned ids into numbers such as {@code 6.00123E+17}.
 */
final class DealIds {
  private static final String SUFFIXES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

  private DealIds() {}

  /** Where the part ends that tells deals apart: an 18-character id without its suffix. */
  static int keyEnd(char[] text, int from, int to) {
    return to - from == 18 && suffixed(text, from) ? to - 3 : to;
  }

  static String key(String id) {
    return id.substring(0, keyEnd(id.toCharArray(), 0, id.length()));
  }

  private static boolean suffixed(char[] text, int from) {
    for (int part = 0; part < 3; part++) {
      int bits = 0;
      for (int i = 0; i < 5; i++) {
        char c = text[from + part * 5 + i];
        if (!letterOrDigit(c)) {
          return false;
        }
        bits |= c >= 'A' && c <= 'Z' ? 1 << i : 0;
      }
      if (text[from + 15 + part] != SUFFIXES.charAt(bits)) {
        return false;
      }
    }
    return true;
  }

  /** {@code 6.00123E+17}. */
  static boolean mangled(char[] text, int from, int to) {
    int at = from;
    while (at < to && figure(text[at])) {
      at++;
    }
    return at > from
        && at + 2 < to
        && (text[at] == 'E' || text[at] == 'e')
        && text[at + 1] == '+'
        && new String(text, at + 2, to - at - 2).matches("\\d{1,3}");
  }

  private static boolean letterOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean figure(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
