package org.planbridge.bench.peer;

import java.time.LocalDate;
import org.planbridge.bench.work.DealColumns;
import org.planbridge.bench.work.Traits;

/**
 * Reads the deals' CSV byte by byte into typed columns. It knows this one file shape and handles no
 * quotes and no faults: a practical limit to measure real imports against, not an import.
 */
final class HandParser {
  private static final int[] DAYS_BEFORE_MONTH = daysBeforeMonth();

  private final byte[] csv;
  private int at;

  private HandParser(byte[] csv, int at) {
    this.csv = csv;
    this.at = at;
  }

  /** Parses the rows that begin in a range of the bytes into the rows of their deal numbers. */
  static void parse(byte[] csv, DealColumns into, int from, int to) {
    HandParser parser = new HandParser(csv, nextLine(csv, from));
    int end = nextLine(csv, to);
    while (parser.at < end) {
      parser.row(into);
    }
  }

  /** Where the first line begins that starts after {@code from}; the header is thus skipped. */
  private static int nextLine(byte[] csv, int from) {
    int at = from;
    while (at < csv.length && csv[at] != '\n') {
      at++;
    }
    return Math.min(csv.length, at + 1);
  }

  private void row(DealColumns into) {
    int deal = (int) number();
    into.rep[deal] = (int) number();
    into.day[deal] = date();
    int product = csv[at] - 'A';
    into.traits[deal] = Traits.pack(product, csv[at + 2] - '0', csv[at + 4] - '0');
    at += 6;
    into.amount[deal] = number();
  }

  private long number() {
    long number = 0;
    int digit = csv[at++] - '0';
    while (digit >= 0) {
      number = number * 10 + digit;
      digit = csv[at++] - '0';
    }
    return number;
  }

  private short date() {
    int month = (csv[at + 5] - '0') * 10 + csv[at + 6] - '0';
    int day = (csv[at + 8] - '0') * 10 + csv[at + 9] - '0';
    at += 11;
    return (short) (DAYS_BEFORE_MONTH[month] + day - 1);
  }

  private static int[] daysBeforeMonth() {
    int[] days = new int[13];
    for (int month = 1; month <= 12; month++) {
      days[month] = LocalDate.of(2025, month, 1).getDayOfYear() - 1;
    }
    return days;
  }
}
