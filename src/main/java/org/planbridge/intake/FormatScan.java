package org.planbridge.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.DateOrder;
import org.planbridge.workspace.imports.NumberMarks;
import org.planbridge.workspace.imports.Question;

/**
 * Finds how a file writes days and numbers from the cells of the columns that hold them. What the
 * cells prove is taken; what they contradict is a problem; what they leave open is a question.
 */
final class FormatScan {
  /** A cell and where it stands. */
  private record Seen(String cell, int row, String column) {}

  private final List<ColumnMatch> days = new ArrayList<>();
  private final List<ColumnMatch> numbers = new ArrayList<>();
  private final DayText day = new DayText();
  private final Numeral numeral = new Numeral();
  private @Nullable Seen yearFirst;
  private @Nullable Seen dayFirst;
  private @Nullable Seen monthFirst;
  private @Nullable Seen either;
  private final Set<String> eitherCells = new LinkedHashSet<>();
  private @Nullable Seen point;
  private @Nullable Seen comma;
  private @Nullable Seen threeAfterPoint;
  private @Nullable Seen threeAfterComma;
  private final Set<String> openNumbers = new LinkedHashSet<>();
  private boolean words;

  FormatScan(List<ColumnMatch> columns) {
    for (ColumnMatch column : columns) {
      if (column.use() instanceof ColumnUse.To to) {
        switch (to.field().content()) {
          case DATE -> days.add(column);
          case MONEY, NUMBER -> numbers.add(column);
          case SHARE -> numbers.add(column);
          case ID, PERSON, TEXT -> {}
        }
      } else if (column.use() instanceof ColumnUse.Figure) {
        numbers.add(column);
      }
    }
  }

  void row(Cells cells) {
    for (ColumnMatch column : days) {
      if (!cells.isBlank(column.index())) {
        day(cells, column);
      }
    }
    for (ColumnMatch column : numbers) {
      if (!cells.isBlank(column.index())) {
        number(cells, column);
      }
    }
  }

  private void day(Cells cells, ColumnMatch column) {
    int i = column.index();
    switch (day.shape(cells.text, cells.starts[i], cells.ends[i])) {
      case YEAR_FIRST -> yearFirst = yearFirst == null ? seen(cells, column) : yearFirst;
      case DAY_FIRST -> dayFirst = dayFirst == null ? seen(cells, column) : dayFirst;
      case MONTH_FIRST -> monthFirst = monthFirst == null ? seen(cells, column) : monthFirst;
      case EITHER -> {
        either = either == null ? seen(cells, column) : either;
        if (eitherCells.size() < 5) {
          eitherCells.add(cells.get(i));
        }
      }
      case WORDS -> words = true;
      case NONE -> {}
    }
  }

  private void number(Cells cells, ColumnMatch column) {
    int i = column.index();
    int end = cells.ends[i];
    boolean percent = cells.text[end - 1] == '%';
    int to = percent ? end - 1 : end;
    int from = cells.starts[i];
    if (!marked(cells.text, from, to)) {
      return;
    }
    boolean asPoint =
        numeral.read(cells.text, from, to, NumberMarks.POINT) == Numeral.Answer.NUMBER;
    boolean asComma =
        numeral.read(cells.text, from, to, NumberMarks.COMMA) == Numeral.Answer.NUMBER;
    if (asPoint && !asComma) {
      point = point == null ? seen(cells, column) : point;
    } else if (asComma && !asPoint) {
      comma = comma == null ? seen(cells, column) : comma;
    } else if (asPoint) {
      open(cells, column);
    }
  }

  /** {@code 12.500} and {@code 48,000}: both marks are possible. */
  private void open(Cells cells, ColumnMatch column) {
    String cell = cells.get(column.index());
    if (cell.indexOf('.') >= 0) {
      threeAfterPoint = threeAfterPoint == null ? seen(cells, column) : threeAfterPoint;
      if (openNumbers.size() < 5) {
        openNumbers.add(cell);
      }
    } else if (cell.indexOf(',') >= 0) {
      threeAfterComma = threeAfterComma == null ? seen(cells, column) : threeAfterComma;
    }
  }

  private static boolean marked(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '.' || text[i] == ',') {
        return true;
      }
    }
    return false;
  }

  private static Seen seen(Cells cells, ColumnMatch column) {
    return new Seen(cells.get(column.index()), cells.row, column.heading());
  }

  /** Whether the rows so far leave something open or contradict each other, or may yet. */
  boolean wantsMore() {
    return either != null
        || dayFirst != null
        || monthFirst != null
        || comma != null
        || threeAfterPoint != null
        || threeAfterComma != null;
  }

  DateOrder dates() {
    return monthFirst != null
        ? DateOrder.MONTH_FIRST
        : dayFirst != null || (words && yearFirst == null) || either != null
            ? DateOrder.DAY_FIRST
            : DateOrder.YEAR_FIRST;
  }

  NumberMarks marks() {
    return comma != null && point == null ? NumberMarks.COMMA : NumberMarks.POINT;
  }

  void dateTrouble(String file, List<Problem> problems, List<Question> questions) {
    if (dayFirst != null && monthFirst != null) {
      problems.add(both(file, Code.DATE_ORDER, dayFirst, monthFirst));
    } else if (either != null && dayFirst == null && monthFirst == null) {
      problems.add(
          new Problem(
              Code.DATE_UNDECIDED,
              Where.row(file, either.row, either.column),
              List.of(either.cell),
              1,
              List.copyOf(eitherCells)));
      questions.add(
          new Question(Question.About.DATE_ORDER, either.column, List.copyOf(eitherCells)));
    }
  }

  void numberTrouble(String file, List<Problem> problems, List<Question> questions) {
    if (point != null && comma != null) {
      problems.add(both(file, Code.AMOUNT_AMBIGUOUS, point, comma));
    } else if (point == null && comma == null && threeAfterPoint != null) {
      if (threeAfterComma != null) {
        problems.add(both(file, Code.AMOUNT_AMBIGUOUS, threeAfterPoint, threeAfterComma));
      } else {
        problems.add(
            new Problem(
                Code.CSV_DECIMAL,
                Where.row(file, threeAfterPoint.row, threeAfterPoint.column),
                List.of(threeAfterPoint.cell),
                1,
                List.copyOf(openNumbers)));
        questions.add(
            new Question(
                Question.About.NUMBER_MARKS, threeAfterPoint.column, List.copyOf(openNumbers)));
      }
    }
  }

  private static Problem both(String file, Code code, Seen one, Seen other) {
    return Problem.of(
        code,
        Where.row(file, one.row, one.column),
        one.cell,
        Integer.toString(one.row),
        other.cell,
        Integer.toString(other.row));
  }
}
