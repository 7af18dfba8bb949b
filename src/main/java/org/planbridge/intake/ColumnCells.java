package org.planbridge.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.NumberMarks;

/**
 * What the first cells of a column look like, as shares of those that are not blank.
 *
 * @param filled how many are not blank
 * @param sums share of numbers that have decimals or at least three digits
 * @param parts share of numbers that have decimals
 * @param distinct share of different values
 * @param spoken share of cells of several words or with an address sign, as people are written
 */
record ColumnCells(
    int filled,
    double days,
    double numbers,
    double sums,
    double parts,
    double shares,
    double distinct,
    double spoken,
    double stages,
    double currencies,
    double flags) {

  static ColumnCells of(List<String> cells) {
    Numeral numeral = new Numeral();
    DayText day = new DayText();
    Set<String> different = new HashSet<>();
    int[] n = new int[10];
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        char[] text = cell.toCharArray();
        different.add(cell);
        n[0]++;
        n[1] += day.shape(text, 0, text.length) != DayText.Shape.NONE ? 1 : 0;
        boolean number = number(numeral, text);
        n[2] += number ? 1 : 0;
        n[3] += number && (numeral.scale > 0 || text.length > 2) ? 1 : 0;
        n[4] += cell.endsWith("%") || cell.matches("\\d+/\\d+|[01]?[.,]\\d+") ? 1 : 0;
        n[5] +=
            cell.matches(
                    "\\p{L}[\\p{L}.'\u2019-]*( \\p{L}[\\p{L}.'\u2019-]*)+|\\S+@\\S+|\\p{L}+,"
                        + " ?\\p{L}.*")
                ? 1
                : 0;
        n[6] += Stages.telling(cell) ? 1 : 0;
        n[8] += number && numeral.scale > 0 ? 1 : 0;
        n[9] += cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false") ? 1 : 0;
        n[7] += cell.matches("[A-Z]{3}") ? 1 : 0;
      }
    }
    double all = Math.max(1, n[0]);
    return new ColumnCells(
        n[0],
        n[1] / all,
        n[2] / all,
        n[3] / all,
        n[8] / all,
        n[4] / all,
        different.size() / all,
        n[5] / all,
        n[6] / all,
        n[7] / all,
        n[9] / all);
  }

  private static boolean number(Numeral numeral, char[] text) {
    return numeral.read(text, 0, text.length, NumberMarks.POINT) == Numeral.Answer.NUMBER
        || numeral.read(text, 0, text.length, NumberMarks.COMMA) == Numeral.Answer.NUMBER;
  }

  /** How well the cells fit a field, 0 to 1; a blank column fits anything by half. */
  double fit(Field field) {
    if (filled == 0) {
      return 0.5;
    }
    return switch (field.content()) {
      case DATE -> days;
      case MONEY, NUMBER -> days > 0.5 ? 0 : numbers;
      case SHARE -> Math.max(shares, numbers * 0.8);
      case ID -> days > 0.5 || parts > 0.1 ? 0 : distinct * (spoken > 0.5 ? 0.4 : 1);
      case PERSON -> days > 0.5 ? 0 : filled > 9 && distinct > 0.95 ? 0.5 : Math.max(0.6, spoken);
      case TEXT -> field == Field.STAGE ? stages : field == Field.CURRENCY ? currencies : 1 - days;
    };
  }

  static final Map<Field.Content, Double> ENOUGH =
      Map.of(
          Field.Content.DATE, 0.5,
          Field.Content.MONEY, 0.5,
          Field.Content.NUMBER, 0.5,
          Field.Content.SHARE, 0.5,
          Field.Content.ID, 0.3,
          Field.Content.PERSON, 0.5,
          Field.Content.TEXT, 0.0);

  boolean fits(Field field) {
    return fit(field) >= ENOUGH.getOrDefault(field.content(), 0.0);
  }
}
