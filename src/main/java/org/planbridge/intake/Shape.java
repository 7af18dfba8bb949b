package org.planbridge.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.imports.NumberMarks;

/**
 * How the first rows of a text fall into cells under one delimiter.
 *
 * @param rows each with its number in the file, empty lines left out
 * @param broken whether a quote is not closed within these rows
 */
record Shape(char delimiter, List<Line> rows, boolean broken) {
  static final int ROWS = 220;
  static final String DELIMITERS = ",;\t|";

  /** One row. */
  record Line(int row, int count, List<String> cells) {}

  /**
   * Cuts the text into rows.
   *
   * @param whole whether the text is the whole file; if not, its last row may be half a row
   */
  static Shape of(String text, char delimiter, char quote, boolean whole, boolean ownExport) {
    List<Line> rows = new ArrayList<>();
    boolean broken = false;
    boolean more = false;
    try (CsvRows csv = CsvRows.of(text, delimiter, quote)) {
      for (Cells cells = csv.next(); cells != null; cells = csv.next()) {
        if (rows.size() == ROWS) {
          more = true;
          break;
        }
        if (cells.count > 0) {
          if (ownExport) {
            cells.dropApostrophes();
          }
          rows.add(new Line(cells.row, cells.count, cells.toList()));
        }
      }
    } catch (CsvParseException e) {
      broken = whole;
      more = true;
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory could not be read.", e);
    }
    if (!whole && !more && !rows.isEmpty()) {
      rows.removeLast();
    }
    return new Shape(delimiter, rows, broken);
  }

  /** The delimiter that gives the most known headings, then the most regular rows. */
  static char delimiter(String text, char quote, boolean whole) {
    char best = ',';
    double bestScore = -1;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char one = DELIMITERS.charAt(i);
      double score = of(text, one, quote, whole, false).score();
      if (score > bestScore) {
        bestScore = score;
        best = one;
      }
    }
    return best;
  }

  private double score() {
    int width = usualWidth();
    long regular = rows.stream().filter(row -> row.count == width).count();
    double share = rows.isEmpty() ? 0 : (double) regular / rows.size();
    int known = rows.stream().limit(20).mapToInt(row -> known(row.cells)).max().orElse(0);
    return width < 2 ? share / 10 : known * 100 + share * 10 + Math.min(width, 99) / 10.0;
  }

  /** How many cells are well-known headings. */
  static int known(List<String> cells) {
    int known = 0;
    for (String cell : cells) {
      known += !cell.isEmpty() && cell.length() < 60 && Synonyms.known(cell) ? 1 : 0;
    }
    return known;
  }

  /** The number of cells that most rows have; of equals the larger. */
  int usualWidth() {
    return usual(rows.stream().map(Line::count).toList());
  }

  static int usual(List<Integer> widths) {
    Map<Integer, Integer> counts = new HashMap<>();
    widths.forEach(width -> counts.merge(width, 1, Integer::sum));
    int best = 0;
    for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
      int more = one.getValue() - counts.getOrDefault(best, 0);
      best = more > 0 || (more == 0 && one.getKey() > best) ? one.getKey() : best;
    }
    return best;
  }

  /**
   * The row of the headings: of the first 20 rows as wide as most and without numbers and days, the
   * one with the most known headings; null if there is none.
   */
  @Nullable Line header() {
    int width = usualWidth();
    Line best = null;
    int bestKnown = -1;
    for (Line row : rows.subList(0, Math.min(20, rows.size()))) {
      boolean wide = row.count == width || known(row.cells) >= 2;
      int known = wide && headings(row.cells) ? known(row.cells) : -1;
      if (known > bestKnown) {
        bestKnown = known;
        best = row;
      }
    }
    return best;
  }

  /** Whether cells can be headings: words, not numbers, days or addresses. */
  static boolean headings(List<String> cells) {
    Numeral numeral = new Numeral();
    DayText day = new DayText();
    int words = 0;
    for (String cell : cells) {
      char[] text = cell.toCharArray();
      if (cell.isEmpty()) {
        continue;
      }
      if (numeral.read(text, 0, text.length, NumberMarks.POINT) == Numeral.Answer.NUMBER
          || numeral.read(text, 0, text.length, NumberMarks.COMMA) == Numeral.Answer.NUMBER
          || day.shape(text, 0, text.length) != DayText.Shape.NONE) {
        return false;
      }
      words++;
    }
    return words * 2 >= cells.size() && words > 0;
  }

  /** The rows under the headings. */
  List<Line> below(int headerRow) {
    return rows.stream().filter(row -> row.row > headerRow).toList();
  }
}
