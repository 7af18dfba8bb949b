package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.DateOrder;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.NumberMarks;
import org.planbridge.workspace.imports.Reading;

/**
 * Reads the cells of the present row as days and numbers and notes what is wrong with them. The
 * arguments of a problem are the cell as written, then what the code needs besides (see the table
 * in docs/formats/facts.md).
 */
final class CellReader {
  /** 100,000,000,000.00, the largest sum that is believed. */
  private static final long LARGEST = 100_000_000_000L;

  private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private final Sheet sheet;
  private final Faults faults;
  private final DateOrder order;
  private final NumberMarks marks;
  private final DayText dayText = new DayText();
  final Numeral numeral = new Numeral();

  CellReader(Sheet sheet, Faults faults, Reading reading) {
    this.sheet = sheet;
    this.faults = faults;
    order = reading.dates();
    marks = reading.numbers();
  }

  /** Days since 1970-01-01, or {@link DayText#NOT_A_DAY} with a fault noted. */
  int day(Cells cells, int place, int first) {
    if (cells.isBlank(place)) {
      fault(Code.DATE_BLANK, cells, place);
      return DayText.NOT_A_DAY;
    }
    int day = dayText.read(cells.text, cells.starts[place], cells.ends[place], order);
    if (day == DayText.NOT_A_DAY) {
      fault(Code.DATE_INVALID, cells, place, order.spelling());
      return day;
    }
    if (day < first || day > Days.LAST) {
      fault(
          Code.DATE_RANGE,
          cells,
          place,
          LocalDate.ofEpochDay(first).toString(),
          LocalDate.ofEpochDay(Days.LAST).toString());
      return DayText.NOT_A_DAY;
    }
    return day;
  }

  /** A date, or null with a fault noted; a blank that may be is null without one. */
  @Nullable LocalDate date(Cells cells, Field field, boolean required, int first) {
    int place = sheet.place(field);
    if (place < 0 || (!required && cells.isBlank(place))) {
      return null;
    }
    int day = day(cells, place, first);
    return day == DayText.NOT_A_DAY ? null : LocalDate.ofEpochDay(day);
  }

  /** Reads a required number into {@link #numeral}; false with a fault noted. */
  boolean number(Cells cells, int place, int decimals, ColumnUse.Unit unit) {
    Numeral.Answer answer =
        cells.isBlank(place)
            ? Numeral.Answer.BLANK
            : numeral.read(cells.text, cells.starts[place], cells.ends[place], marks);
    switch (answer) {
      case NUMBER -> {
        if (unit == ColumnUse.Unit.CENTS && !cents()) {
          fault(Code.AMOUNT_SCALE, cells, place, "0");
          return false;
        }
        if (numeral.scale > decimals) {
          fault(Code.AMOUNT_SCALE, cells, place, Integer.toString(decimals));
          return false;
        }
        if (Math.abs(numeral.unscaled) > LARGEST * TENS[numeral.scale]) {
          fault(Code.AMOUNT_RANGE, cells, place, "100000000000.00");
          return false;
        }
        return true;
      }
      case BLANK -> fault(Code.AMOUNT_BLANK, cells, place);
      case FORMULA -> fault(Code.AMOUNT_FORMULA, cells, place);
      case TOO_LARGE -> fault(Code.AMOUNT_RANGE, cells, place, "100000000000.00");
      case NOT_A_NUMBER -> fault(Code.AMOUNT_NUMBER, cells, place, marks.spelling());
    }
    return false;
  }

  /** Turns whole cents into units of money. */
  private boolean cents() {
    if (numeral.scale > 0) {
      return false;
    }
    numeral.scale = 2;
    while (numeral.scale > 0 && numeral.unscaled % 10 == 0) {
      numeral.unscaled /= 10;
      numeral.scale--;
    }
    return true;
  }

  /** A number, or null with a fault noted; a blank that may be is null without one. */
  @Nullable BigDecimal decimal(Cells cells, Field field, boolean required) {
    int place = sheet.place(field);
    if (place < 0 || (!required && cells.isBlank(place))) {
      return null;
    }
    ColumnUse.To use = sheet.use(field);
    return number(cells, place, use.decimals(), use.unit())
        ? BigDecimal.valueOf(numeral.unscaled, numeral.scale)
        : null;
  }

  /** A text, or null where the cell is blank. */
  @Nullable String text(Cells cells, Field field) {
    int place = sheet.place(field);
    return place < 0 || cells.isBlank(place) ? null : cells.get(place);
  }

  /** A payee's id with the mapping's spelling; null where it is blank, a fault if required. */
  @Nullable String payee(Cells cells, Field field, Mapping said, boolean required) {
    String id = text(cells, field);
    if (id == null && required) {
      fault(Code.OWNER_BLANK, cells, sheet.place(field));
    }
    return id == null ? null : said.payees().getOrDefault(id, id);
  }

  /** A deal's id, or null with a fault noted. */
  @Nullable String dealId(Cells cells) {
    int place = sheet.place(Field.DEAL_ID);
    if (cells.isBlank(place)) {
      fault(Code.ID_BLANK, cells, place);
      return null;
    }
    if (DealIds.mangled(cells.text, cells.starts[place], cells.ends[place])) {
      fault(Code.ID_MANGLED, cells, place);
      return null;
    }
    return cells.get(place);
  }

  void fault(Code code, Cells cells, int place, String... more) {
    String raw = cells.get(place);
    String[] args = new String[more.length + 1];
    args[0] = Faults.cut(raw);
    System.arraycopy(more, 0, args, 1, more.length);
    faults.add(code, cells.row, sheet.heading(place), raw, args);
  }
}
