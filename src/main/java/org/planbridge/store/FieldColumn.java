package org.planbridge.store;

/**
 * A named column of the deals of one import. The number {@code amount} has a column of its own in
 * the table; all others lie in the row's {@code fields}.
 *
 * @param decimals of a number: units count 10^-decimals; 0 for an attribute
 */
record FieldColumn(boolean isNumber, String name, int decimals) {
  static final String AMOUNT = "amount";

  boolean isAmount() {
    return isNumber && name.equals(AMOUNT);
  }
}
