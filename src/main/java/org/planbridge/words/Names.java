package org.planbridge.words;

/** Column headings as words: {@code term_months} is read "term months". */
final class Names {
  private Names() {}

  static String of(String field) {
    return field.replace('_', ' ');
  }
}
