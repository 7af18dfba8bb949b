package org.planbridge.intake;

import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.imports.NumberMarks;

/**
 * Reads one written number into {@code unscaled} times 10^-{@code scale}; used again for every cell
 * so that millions of cells make no objects. The grammar is strict: a sign or parentheses, a
 * currency before or behind, digits with or without groups of three, decimals.
 */
final class Numeral {
  /** What a cell turned out to be. */
  enum Answer {
    NUMBER,
    BLANK,
    FORMULA,
    /** More than 12 digits before the decimals, or an exponent above 12. */
    TOO_LARGE,
    NOT_A_NUMBER
  }

  private static final int MOST_DIGITS = 12;
  private static final int MOST_DECIMALS = 6;

  long unscaled;

  /** Decimals that are not zero at the end; 7 if there are more than the 6 that are kept. */
  int scale;

  /** The currency written beside the number, such as {@code USD}; null if none. */
  @Nullable String currency;

  /** Whether the number begins with a zero that has no meaning, as codes do. */
  boolean leadingZero;

  private boolean marked;
  private int at;
  private int end;

  Answer read(char[] text, int from, int to, NumberMarks marks) {
    unscaled = 0;
    scale = 0;
    currency = null;
    marked = false;
    leadingZero = false;
    at = from;
    end = to;
    if (at == end) {
      return Answer.BLANK;
    }
    if (text[at] == '=') {
      return Answer.FORMULA;
    }
    boolean negative = frame(text);
    Answer answer = digits(text, marks);
    if (negative) {
      unscaled = -unscaled;
    }
    return answer;
  }

  /** Takes off sign, parentheses and currency, in the orders that people write them. */
  private boolean frame(char[] text) {
    boolean negative = false;
    if (at < end - 1 && text[at] == '(' && text[end - 1] == ')') {
      negative = true;
      at++;
      end--;
    }
    boolean signed = negative;
    for (int round = 0; round < 2 && at < end; round++) {
      if (!signed && (minus(text[at]) || text[at] == '+')) {
        negative = minus(text[at]);
        signed = true;
        at++;
      }
      if (at < end && !marked) {
        currencyBefore(text);
      }
    }
    if (at < end && !marked) {
      currencyBehind(text);
    }
    if (!signed && at < end && minus(text[end - 1])) {
      negative = true;
      end--;
    }
    return negative;
  }

  private static boolean minus(char c) {
    return c == '-' || c == '\u2212';
  }

  private void currencyBefore(char[] text) {
    int width = currencyAt(text, at);
    if (width > 0) {
      marked = true;
      currency = named(text, at, width);
      at += width;
      skipBlanks(text);
    }
  }

  private void currencyBehind(char[] text) {
    int width = end - at > 3 && currencyAt(text, end - 3) == 3 ? 3 : symbol(text[end - 1]) ? 1 : 0;
    if (width > 0 && end - width > at) {
      currency = named(text, end - width, width);
      end -= width;
      while (end > at && blank(text[end - 1])) {
        end--;
      }
    }
  }

  private int currencyAt(char[] text, int index) {
    if (symbol(text[index])) {
      return 1;
    }
    if (index + 3 > end) {
      return 0;
    }
    for (int i = index; i < index + 3; i++) {
      if (text[i] < 'A' || text[i] > 'Z') {
        return 0;
      }
    }
    boolean longer = index + 3 < end && letter(text[index + 3]);
    return longer ? 0 : 3;
  }

  private static boolean letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean symbol(char c) {
    return c == '$' || c == '\u20AC' || c == '\u00A3' || c == '\u00A5';
  }

  /** A dollar sign names no currency, as many have it. */
  private static @Nullable String named(char[] text, int index, int width) {
    return switch (text[index]) {
      case '$' -> null;
      case '\u20AC' -> "EUR";
      case '\u00A3' -> "GBP";
      case '\u00A5' -> "JPY";
      default -> new String(text, index, width);
    };
  }

  private void skipBlanks(char[] text) {
    while (at < end && blank(text[at])) {
      at++;
    }
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private Answer digits(char[] text, NumberMarks marks) {
    int start = at;
    int whole = 0;
    int group = -1;
    char separator = 0;
    char decimal = marks.decimal();
    while (at < end && text[at] != decimal) {
      char c = text[at];
      if (c >= '0' && c <= '9') {
        if (whole < MOST_DIGITS + 1) {
          unscaled = unscaled * 10 + (c - '0');
        }
        whole += whole > 0 || c != '0' ? 1 : 0;
        group += group >= 0 ? 1 : 0;
      } else if (grouping(c, decimal) && (separator == 0 || separator == c)) {
        int before = at - start;
        if (group >= 0 ? group != 3 : before < 1 || before > 3) {
          return Answer.NOT_A_NUMBER;
        }
        separator = c;
        group = 0;
      } else {
        return exponent(text);
      }
      at++;
    }
    if (group >= 0 && group != 3) {
      return Answer.NOT_A_NUMBER;
    }
    boolean tooFine = false;
    int wholeLength = at - start;
    leadingZero = wholeLength > 1 && text[start] == '0';
    if (at < end) {
      at++;
      while (at < end) {
        char c = text[at++];
        if (c < '0' || c > '9') {
          at--;
          return exponent(text);
        }
        if (scale < MOST_DECIMALS) {
          unscaled = whole > MOST_DIGITS ? unscaled : unscaled * 10 + (c - '0');
          scale++;
        } else {
          tooFine |= c != '0';
        }
      }
      if (scale == 0) {
        return Answer.NOT_A_NUMBER;
      }
    }
    if (wholeLength == 0 && scale == 0) {
      return Answer.NOT_A_NUMBER;
    }
    if (whole > MOST_DIGITS) {
      return Answer.TOO_LARGE;
    }
    if (tooFine) {
      scale = MOST_DECIMALS + 1;
    } else {
      dropZeros();
    }
    return Answer.NUMBER;
  }

  private void dropZeros() {
    while (scale > 0 && unscaled % 10 == 0) {
      unscaled /= 10;
      scale--;
    }
  }

  private static boolean grouping(char c, char decimal) {
    return c == (decimal == '.' ? ',' : '.') || c == '\'' || c == '\u2019' || blank(c);
  }

  /** Tells {@code 1e999999999} from a word. */
  private Answer exponent(char[] text) {
    if (at == end || (text[at] != 'e' && text[at] != 'E')) {
      return Answer.NOT_A_NUMBER;
    }
    int i = at + 1;
    if (i < end && (text[i] == '+' || text[i] == '-')) {
      i++;
    }
    int digits = end - i;
    int power = 0;
    for (; i < end; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return Answer.NOT_A_NUMBER;
      }
      power = Math.min(1_000, power * 10 + text[i] - '0');
    }
    return digits > 0 && power > 12 ? Answer.TOO_LARGE : Answer.NOT_A_NUMBER;
  }
}
