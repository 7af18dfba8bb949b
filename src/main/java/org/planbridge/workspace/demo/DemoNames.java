package org.planbridge.workspace.demo;

/** Names of made-up people and customers. */
final class DemoNames {
  private static final String[] FIRST = {
    "Ada", "Bilal", "Carmen", "Dmitri", "Elif", "Femi", "Gita", "Hugo", "Imani", "Jonas", "Keiko",
    "Lucia", "Malik", "Nadia", "Oskar", "Paloma", "Rashid", "Selma", "Tariq", "Uma", "Viktor",
    "Wanda", "Ximena", "Yusuf", "Zora"
  };
  private static final String[] LAST = {
    "Abara",
    "Bergstrom",
    "Castellan",
    "Dvorak",
    "Eriksen",
    "Fontaine",
    "Gallo",
    "Hashimi",
    "Ivanova",
    "Jansen",
    "Kimura",
    "Lombardi",
    "Mbeki",
    "Novotny",
    "Oduya",
    "Petrov",
    "Rahimi",
    "Sandoval",
    "Tanner",
    "Ueda",
    "Varga",
    "Whitlock",
    "Yildiz",
    "Zieler"
  };
  private static final String[] CUSTOMER = {
    "Anvil",
    "Beacon",
    "Cobalt",
    "Delta",
    "Ember",
    "Falcon",
    "Grove",
    "Harvest",
    "Isle",
    "Jasper",
    "Keystone",
    "Lantern",
    "Mosaic",
    "Nimbus",
    "Opal",
    "Prairie",
    "Ridge",
    "Summit",
    "Terrace",
    "Vantage"
  };
  private static final String[] TRADE = {
    "Foods",
    "Logistics",
    "Robotics",
    "Health",
    "Textiles",
    "Energy",
    "Hotels",
    "Media",
    "Tools",
    "Dental"
  };
  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final int SYLLABLES = 4;
  private static final int CUSTOMERS_OF_A_PAYEE = 40;

  private final boolean canary;

  DemoNames(boolean canary) {
    this.canary = canary;
  }

  String payee(int payee) {
    int family = payee / FIRST.length;
    String name = FIRST[payee % FIRST.length] + " " + LAST[family % LAST.length];
    int again = family / LAST.length;
    return canary ? name + " " + marker(payee) : again == 0 ? name : name + " " + (again + 1);
  }

  String payeeId(int payee) {
    return canary ? marker(payee) + "-id" : "D-" + (100_001 + payee);
  }

  /** One of the payee's customers; the draws choose which. */
  String customer(int payee, Draws draws) {
    int which = draws.below(CUSTOMERS_OF_A_PAYEE);
    int word = which + payee * 7;
    String name =
        CUSTOMER[word % CUSTOMER.length] + " " + TRADE[(word / CUSTOMER.length) % TRADE.length];
    return canary ? name + " " + marker(payee) : name + " " + (which + 1);
  }

  /**
   * A word that is only this payee's: a Q, which stands in no other word, and a number in
   * syllables. All are of one length, so none is a part of another.
   */
  static String marker(int payee) {
    StringBuilder word = new StringBuilder("Q");
    int rest = payee;
    for (int i = 0; i < SYLLABLES; i++) {
      word.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
      rest /= CONSONANTS.length();
      word.append(VOWELS.charAt(rest % VOWELS.length()));
      rest /= VOWELS.length();
    }
    return word.toString();
  }
}
