package org.planbridge.words;

/**
 * Column headings as words: {@code term_months} is read "term months", {@code payee.region} "payee
 * region".
 */
final class Names {
  private Names() {}

  static String of(String field) {
    if (field.equals("credit.role")) {
      return "your role on the deal";
    }
    return (field.startsWith("payee.") ? "payee " + field.substring(6) : field).replace('_', ' ');
  }
}
