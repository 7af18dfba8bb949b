package org.planbridge.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Facts;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.Ignored;
import org.planbridge.workspace.imports.ImportOutcome;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Refused;
import org.planbridge.workspace.imports.Tally;
import org.planbridge.workspace.imports.Watch;

/** One reading of a file from its first byte to its last. */
final class FileRead {
  private static final int BLOCK = 8_192;

  private final Look look;
  private final String file;
  private final Watch watch;
  private final Faults faults;
  private final IgnoredRows ignored = new IgnoredRows();
  private final RowSink sink;
  private final @Nullable DealRows deals;
  private final List<Twin> twins;
  private final int[] keys;
  private final int usualWidth;
  private int rows;
  private boolean closing;
  private int shortCount;
  private @Nullable Problem refusal;

  /** Two columns under one heading, of which one fills a field. */
  private record Twin(int one, int other, String heading) {}

  private FileRead(Look look, boolean ownersBySplits, Set<Integer> text, Watch watch) {
    this.look = look;
    this.watch = watch;
    file = look.file().name();
    faults = new Faults(file);
    twins = twins(look);
    keys = keys(look);
    usualWidth = Shape.usual(look.sample().stream().map(List::size).toList());
    deals =
        look.kind() == Kind.DEALS
            ? new DealRows(look, ownersBySplits, text, faults, ignored)
            : null;
    sink =
        switch (look.kind()) {
          case DEALS -> java.util.Objects.requireNonNull(deals);
          case PAYEES -> new PayeeRows(look, faults);
          case QUOTAS -> new QuotaRows(look, faults);
          case SPLITS -> new SplitRows(look, faults);
          case EVENTS -> new EventRows(look, faults);
          case STATEMENTS -> new StatementRows(look, faults);
          case OPENINGS -> new OpeningRows(look, faults);
          case ACHIEVEMENTS -> new AchievementRows(look, faults);
          case ADVANCES -> new AdvanceRows(look, faults);
          case RATES -> new RateRows(look, faults);
        };
  }

  /** Reads the file, a second time where a column that looked like numbers turns out to be text. */
  static ImportOutcome read(Look look, boolean ownersBySplits, Watch watch) {
    if (!look.ready()) {
      return new Refused(look.file().name(), look.problems());
    }
    Set<Integer> text = new TreeSet<>();
    while (true) {
      FileRead once = new FileRead(look, ownersBySplits, text, watch);
      ImportOutcome outcome = once.run();
      if (once.deals == null || !text.addAll(once.deals.foundText())) {
        return outcome;
      }
    }
  }

  private static List<Twin> twins(Look look) {
    List<Twin> found = new ArrayList<>();
    for (ColumnMatch a : look.columns()) {
      for (ColumnMatch b : look.columns()) {
        boolean said =
            look.mapping().columns().containsKey("#" + (a.index() + 1))
                || look.mapping().columns().containsKey("#" + (b.index() + 1));
        if (a.index() != b.index()
            && !said
            && a.heading().equals(b.heading())
            && a.suggestion() == null
            && b.suggestion() != null
            && a.fills(b.suggestion())) {
          found.add(new Twin(a.index(), b.index(), a.heading()));
        }
      }
    }
    return found;
  }

  private ImportOutcome run() {
    try (HashedInput bytes = new HashedInput(look.file().open());
        CsvRows csv =
            CsvRows.of(
                bytes,
                look.reading().charset(),
                look.reading().delimiter(),
                look.reading().quote())) {
      return rows(csv, bytes);
    } catch (IOException e) {
      return refused(Code.FILE_UNREADABLE, Where.file(file), file);
    }
  }

  private ImportOutcome rows(CsvRows csv, HashedInput bytes) throws IOException {
    try {
      for (Cells cells = csv.next(); cells != null; cells = csv.next()) {
        if (cells.count > 0 && cells.row > look.reading().headerRow()) {
          rows++;
          row(cells);
          if (refusal != null) {
            return new Refused(file, List.of(refusal));
          }
          if (rows % BLOCK == 0 && !watch.goOn(rows)) {
            return new ImportOutcome.Cancelled(file, rows);
          }
        }
      }
    } catch (CsvParseException e) {
      return Broken.quote(file, csv.cells(), look.columns());
    } catch (CharacterCodingException e) {
      return refused(
          Code.CSV_ENCODING,
          Where.row(file, csv.cells().row, null),
          look.reading().charset().name());
    }
    return end(csv.cells(), bytes);
  }

  private void row(Cells cells) {
    if (look.reading().ownExport()) {
      cells.dropApostrophes();
    }
    int width = look.columns().size();
    boolean fits = fits(cells, width);
    shortCount = 0;
    if (cells.allBlank()) {
      ignored.add(Ignored.Reason.BLANK, "");
    } else if (closes(cells, fits)) {
      ignored.add(Ignored.Reason.FOOTER, "");
      faults.warn(
          Problem.of(Code.CSV_FOOTER, faults.at(cells.row, null), cells.get(0)),
          cells.row + ": " + cells.get(0));
    } else if (!fits) {
      shortCount = cells.count < width ? cells.count : 0;
      fault(cells, Code.CSV_FIELDS, -1, Integer.toString(cells.count), Integer.toString(width));
    } else if (cells.control >= 0) {
      fault(cells, Code.CSV_CONTROL, cells.control, shown(cells, cells.control));
    } else if (cells.tooLong >= 0) {
      fault(
          cells,
          Code.CSV_FIELD_LONG,
          cells.tooLong,
          shown(cells, cells.tooLong),
          Integer.toString(cells.tooLongBy),
          Integer.toString(Cells.LONGEST_CELL));
    } else {
      plain(cells);
    }
  }

  private void plain(Cells cells) {
    for (Twin twin : twins) {
      String one = cells.get(twin.one);
      String other = cells.get(twin.other);
      if (!one.equals(other)) {
        refusal =
            Problem.of(
                Code.CSV_COL_TWICE,
                Where.row(file, cells.row, twin.heading),
                twin.heading,
                Integer.toString(Math.min(twin.one, twin.other) + 1),
                Integer.toString(Math.max(twin.one, twin.other) + 1),
                Integer.toString(cells.row));
        return;
      }
    }
    if (cells.invisible >= 0) {
      String heading = look.columns().get(cells.invisible).heading();
      faults.warn(
          Problem.of(
              Code.TEXT_INVISIBLE, faults.at(cells.row, heading), cells.get(cells.invisible)),
          Integer.toString(cells.row));
    }
    sink.row(cells);
  }

  /** Once a report's closing lines have begun, every short line belongs to them. */
  private boolean closes(Cells cells, boolean fits) {
    if (!fits && (closing || ReportLines.closing(cells))) {
      closing = true;
    } else if (fits && lacksKey(cells) && ReportLines.closing(cells)) {
      closing = true;
    } else {
      return false;
    }
    return true;
  }

  /** Whether a cell that every row of this kind has is blank. */
  private boolean lacksKey(Cells cells) {
    for (int place : keys) {
      if (cells.isBlank(place)) {
        return true;
      }
    }
    return false;
  }

  private static int[] keys(Look look) {
    return look.columns().stream()
        .filter(column -> look.kind().required().stream().anyMatch(column::fills))
        .mapToInt(ColumnMatch::index)
        .toArray();
  }

  /**
   * Whether the row is as wide as the headings, or has the blank cells behind them that most rows
   * of this file have; a single row with more cells has a delimiter too many somewhere.
   */
  private boolean fits(Cells cells, int width) {
    if (cells.count == width) {
      return true;
    }
    if (cells.count != usualWidth || cells.count < width) {
      return false;
    }
    for (int i = width; i < cells.count; i++) {
      if (!cells.isBlank(i)) {
        return false;
      }
    }
    return true;
  }

  /** A cell for a message: control characters as boxes, cut where it is long. */
  private static String shown(Cells cells, int place) {
    return Faults.cut(cells.get(place).replaceAll("\\p{Cntrl}", "\u25A1"));
  }

  private void fault(Cells cells, Code code, int place, String... args) {
    String raw = shown(cells, Math.max(place, 0));
    String heading = place < 0 ? null : look.columns().get(place).heading();
    faults.add(code, cells.row, heading, raw, args);
    faults.hold();
  }

  private ImportOutcome end(Cells last, HashedInput bytes) {
    if (shortCount > 0 && !bytes.endsWithLine()) {
      return refused(
          Code.CSV_CUT,
          Where.row(file, last.row, null),
          Integer.toString(shortCount),
          Integer.toString(look.columns().size()));
    }
    String digest = HexFormat.of().formatHex(bytes.digest());
    if (!digest.equals(look.digest())) {
      return refused(Code.FILE_CHANGED, Where.file(file), file);
    }
    if (rows == 0) {
      return refused(Code.CSV_NO_ROWS, Where.file(file), file);
    }
    Facts facts = sink.finish();
    List<Problem> problems = new ArrayList<>(look.problems());
    problems.addAll(faults.problems());
    return new Imported(
        look,
        digest,
        facts,
        new Tally(rows, sink.used(), faults.held(), ignored.toList()),
        faults.listed(),
        problems,
        sink.fates());
  }

  private Refused refused(Code code, Where where, String... args) {
    return new Refused(file, List.of(Problem.of(code, where, args)));
  }
}
