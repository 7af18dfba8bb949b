package org.planbridge.intake;

import java.util.Locale;
import org.planbridge.workspace.imports.DateOrder;

/**
 * Reads a written day, with or without a time behind it, into days since 1970-01-01; of a time
 * stamp the written day counts. The calendar is strict: 30 February is no day.
 */
final class DayText {
  static final int NOT_A_DAY = Integer.MIN_VALUE;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** Which orders a text can be read in. */
  enum Shape {
    NONE,
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST,
    /** Day and month could change places. */
    EITHER,
    /** The month is a word. */
    WORDS
  }

  private int a;
  private int b;
  private int c;
  private int aDigits;
  private char separator;
  private int at;

  /** The day, or {@link #NOT_A_DAY}. */
  int read(char[] text, int from, int to, DateOrder order) {
    if (order == DateOrder.YEAR_FIRST && to - from >= 10 && text[from + 4] == text[from + 7]) {
      int year = number(text, from, 4);
      int month = number(text, from + 5, 2);
      int day = number(text, from + 8, 2);
      if (separator(text[from + 4]) && (year | month | day) >= 0 && time(text, from + 10, to)) {
        return day(year, month, day);
      }
      return NOT_A_DAY;
    }
    if (!parts(text, from, to) || !time(text, at, to)) {
      return words(text, from, to, order);
    }
    if (aDigits == 4) {
      return order == DateOrder.YEAR_FIRST ? day(a, b, c) : NOT_A_DAY;
    }
    boolean dayFirst = separator == '.' || order == DateOrder.DAY_FIRST;
    return order == DateOrder.YEAR_FIRST ? NOT_A_DAY : dayFirst ? day(c, b, a) : day(c, a, b);
  }

  /** What the text alone says about the order of day and month. */
  Shape shape(char[] text, int from, int to) {
    if (!parts(text, from, to) || !time(text, at, to)) {
      return words(text, from, to, DateOrder.DAY_FIRST) == NOT_A_DAY ? Shape.NONE : Shape.WORDS;
    }
    if (aDigits == 4) {
      return b <= 12 && c <= 31 ? Shape.YEAR_FIRST : Shape.NONE;
    }
    boolean dayFirst = a <= 31 && b <= 12;
    boolean monthFirst = a <= 12 && b <= 31;
    if (separator == '.') {
      return dayFirst ? Shape.DAY_FIRST : Shape.NONE;
    }
    return dayFirst && monthFirst
        ? Shape.EITHER
        : dayFirst ? Shape.DAY_FIRST : monthFirst ? Shape.MONTH_FIRST : Shape.NONE;
  }

  /** Three numbers with one kind of mark between them; the year has four digits. */
  private boolean parts(char[] text, int from, int to) {
    at = from;
    a = digits(text, to);
    aDigits = at - from;
    if (a < 0 || at >= to || !separator(text[at])) {
      return false;
    }
    separator = text[at++];
    b = digits(text, to);
    if (b < 0 || at >= to || text[at] != separator) {
      return false;
    }
    at++;
    int start = at;
    c = digits(text, to);
    int cDigits = at - start;
    return c >= 0 && (aDigits == 4 ? cDigits <= 2 : aDigits <= 2 && cDigits == 4);
  }

  private int digits(char[] text, int to) {
    int value = 0;
    int start = at;
    while (at < to && at - start < 4 && text[at] >= '0' && text[at] <= '9') {
      value = value * 10 + text[at++] - '0';
    }
    return at == start ? -1 : value;
  }

  private static int number(char[] text, int from, int length) {
    int value = 0;
    for (int i = from; i < from + length; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static boolean separator(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  /** Whether nothing or a time of day follows: {@code T20:47:07.000Z}, {@code , 3:00 PM}. */
  private static boolean time(char[] text, int from, int to) {
    if (from == to) {
      return true;
    }
    if (clock(text, from, to)) {
      return true;
    }
    char first = text[from];
    if ((first != 'T' && first != ' ' && first != ',') || to - from > 40) {
      return false;
    }
    String rest = new String(text, from, to - from);
    return rest.matches(
        "(T|,? )([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d([.,]\\d{1,9})?)?"
            + "( ?[AaPp]\\.?[Mm]\\.?)?( ?(Z|UTC|GMT|[+-]\\d\\d:?(\\d\\d)?))?");
  }

  /** The two forms that most stamps have, {@code T20:47:07.000Z} and {@code 20:47:07}. */
  private static boolean clock(char[] text, int from, int to) {
    int length = to - from;
    return (length == 9 || (length == 14 && text[from + 9] == '.' && text[to - 1] == 'Z'))
        && (text[from] == 'T' || text[from] == ' ')
        && text[from + 3] == ':'
        && text[from + 6] == ':'
        && below(number(text, from + 1, 2), 24)
        && below(number(text, from + 4, 2), 60)
        && below(number(text, from + 7, 2), 60)
        && (length == 9 || below(number(text, from + 10, 3), 1_000));
  }

  private static boolean below(int value, int limit) {
    return value >= 0 && value < limit;
  }

  /** {@code 14-Jul-2026}, {@code 14 July 2026}, {@code Jul 14, 2026}. */
  private static int words(char[] text, int from, int to, DateOrder order) {
    if (order == DateOrder.YEAR_FIRST || to - from > 40) {
      return NOT_A_DAY;
    }
    String[] word = new String(text, from, to - from).split("[ ,./-]+", -1);
    if (word.length != 3 || !word[2].matches("\\d{4}")) {
      return NOT_A_DAY;
    }
    boolean monthFirst = !word[0].isEmpty() && Character.isLetter(word[0].charAt(0));
    String month = (monthFirst ? word[0] : word[1]).toLowerCase(Locale.ROOT);
    String day = monthFirst ? word[1] : word[0];
    int index = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
    if (index < 0 || index % 3 != 0 || !day.matches("\\d{1,2}") || !longName(month, index / 3)) {
      return NOT_A_DAY;
    }
    return day(Integer.parseInt(word[2]), index / 3 + 1, Integer.parseInt(day));
  }

  private static boolean longName(String month, int index) {
    return month.length() == 3
        || month.equals("sept")
        || java.time.Month.of(index + 1).name().toLowerCase(Locale.ROOT).equals(month);
  }

  /** Days since 1970-01-01 in the civil calendar, or {@link #NOT_A_DAY}. */
  static int day(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return NOT_A_DAY;
    }
    boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > LENGTHS[month - 1] + (month == 2 && leap ? 1 : 0)) {
      return NOT_A_DAY;
    }
    int y = month <= 2 ? year - 1 : year;
    int era = Math.floorDiv(y, 400);
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
  }
}
