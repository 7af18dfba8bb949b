package org.planbridge.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Confidence;
import org.planbridge.workspace.imports.DateOrder;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Looked;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.NumberMarks;
import org.planbridge.workspace.imports.Question;
import org.planbridge.workspace.imports.Reading;
import org.planbridge.workspace.imports.Refused;

/** The first look at a file: what it is, how it is written, and what its columns are for. */
final class Looking {
  /**
   * Stands in the first line of the product's own exports, which put an apostrophe before texts.
   */
  static final String OWN_MARK = "#planbridge-export";

  private static final int LARGE_HEAD = 16 << 20;
  private static final int FEW = 20;
  private final FileSource file;
  private final Mapping said;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();

  private Looking(FileSource file, Mapping said) {
    this.file = file;
    this.said = said;
  }

  static Looked look(FileSource file, Mapping said) {
    Looking looking = new Looking(file, said);
    try {
      return looking.look(FileCheck.of(file));
    } catch (NoSuchFileException e) {
      return looking.refuse(Code.FILE_MISSING, file.name());
    } catch (IOException e) {
      return looking.refuse(Code.FILE_UNREADABLE, file.name());
    }
  }

  private Looked look(FileCheck check) throws IOException {
    if (check.size() == 0) {
      return refuse(Code.CSV_EMPTY, "0");
    }
    Optional<Charset> marked = Charsets.byMark(check.head());
    Optional<String> foreign =
        marked.isPresent() ? Optional.empty() : FileNature.foreign(check.head());
    if (foreign.isPresent()) {
      return refuse(Code.CSV_NOT_TEXT, foreign.get());
    }
    Optional<String> title = FileNature.webPageTitle(check.head());
    if (title.isPresent()) {
      return refuse(Code.CSV_HTML, title.get());
    }
    Charset charset = new CharsetChoice(file, said, problems).choose(check, marked);
    if (charset == null) {
      return new Refused(file.name(), problems);
    }
    byte[] head = check.head();
    boolean whole = check.size() <= head.length;
    return look(check, charset, Charsets.text(head, charset), whole);
  }

  private Looked look(FileCheck check, Charset charset, String text, boolean whole)
      throws IOException {
    boolean own = text.startsWith(OWN_MARK);
    char quote = said.quote() != null ? said.quote() : quote(text);
    char delimiter =
        said.delimiter() != null ? said.delimiter() : Shape.delimiter(text, quote, whole);
    if (delimiter == quote || unusable(delimiter) || unusable(quote)) {
      return refuse(Code.MAP_INVALID, "delimiter", "" + delimiter + quote, "two different marks");
    }
    Shape shape = Shape.of(text, delimiter, quote, whole, own);
    if (shape.rows().isEmpty()) {
      return refuse(shape.broken() ? Code.CSV_QUOTE : Code.CSV_EMPTY, Long.toString(check.size()));
    }
    Shape.Line header = header(shape, own);
    if (header == null) {
      int row = said.headerRow() != null ? said.headerRow() : shape.rows().getFirst().row();
      note(Code.CSV_NO_HEADER, Where.row(file.name(), row, null), Integer.toString(row));
      return new Refused(file.name(), problems);
    }
    if (header.count() > Cells.MOST_COLUMNS) {
      return refuse(
          Code.CSV_COLS, Integer.toString(header.count()), Integer.toString(Cells.MOST_COLUMNS));
    }
    List<List<String>> sample = shape.below(header.row()).stream().map(Shape.Line::cells).toList();
    if (!whole && sample.size() < FEW && text.length() < LARGE_HEAD / 4) {
      byte[] head = FileCheck.head(file, LARGE_HEAD);
      return look(check, charset, Charsets.text(head, charset), check.size() <= head.length);
    }
    if (sample.isEmpty() && !shape.broken()) {
      return refuse(Code.CSV_NO_ROWS, file.name());
    }
    List<String> headings = headings(header.cells());
    checkSaidColumns(headings);
    checkSaidTwice();
    Kinds.Guess guess = Kinds.guess(said, headings, columns(headings.size(), sample), file.name());
    checkColumns(guess);
    Reading plain =
        new Reading(
            charset, delimiter, quote, header.row(), DateOrder.YEAR_FIRST, NumberMarks.POINT, own);
    Reading reading = formats(plain, guess.columns(), shape, whole);
    return new Look(
        file,
        check.digest(),
        check.size(),
        guess.kind(),
        guess.confidence(),
        reading,
        said.of(guess.kind()),
        guess.columns(),
        sample,
        questions,
        problems);
  }

  /** A mark that can stand in any number or word, or ends lines. */
  private static boolean unusable(char mark) {
    return Character.isLetterOrDigit(mark) || (mark < ' ' && mark != '\t') || mark == '.';
  }

  private static char quote(String text) {
    return text.startsWith("'") && text.indexOf('"') < 0 ? '\'' : '"';
  }

  private Shape.@Nullable Line header(Shape shape, boolean own) {
    Integer row = said.headerRow() != null ? said.headerRow() : own ? Integer.valueOf(2) : null;
    return row == null
        ? shape.header()
        : shape.rows().stream().filter(line -> line.row() == row).findFirst().orElse(null);
  }

  private static List<String> headings(List<String> cells) {
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String heading = cells.get(i).replaceAll("\\s+", " ");
      headings.add(heading.isEmpty() ? "column " + (i + 1) : heading);
    }
    return headings;
  }

  private static List<ColumnCells> columns(int width, List<List<String>> sample) {
    List<ColumnCells> columns = new ArrayList<>();
    int usual = Shape.usual(sample.stream().map(List::size).toList());
    for (int i = 0; i < width; i++) {
      int column = i;
      columns.add(
          ColumnCells.of(
              sample.stream()
                  .filter(row -> row.size() == width || (row.size() == usual && usual > width))
                  .map(row -> row.get(column))
                  .toList()));
    }
    return columns;
  }

  private void checkSaidColumns(List<String> headings) {
    for (String column : said.columns().keySet()) {
      boolean place = column.matches("#[1-9]\\d{0,3}");
      boolean there =
          headings.contains(column)
              || (place && Integer.parseInt(column.substring(1)) <= headings.size());
      if (!there) {
        note(
            Code.MAP_INVALID,
            Where.row(file.name(), 1, column),
            "columns",
            column,
            String.join(", ", headings));
      }
    }
  }

  private void checkSaidTwice() {
    Set<Field> seen = new HashSet<>();
    said.columns()
        .forEach((column, use) -> {
          if (use instanceof ColumnUse.To to && !seen.add(to.field())) {
            note(
                Code.MAP_INVALID,
                Where.file(file.name()),
                "columns",
                column + ": " + to.field().heading());
          }
        });
  }

  private void checkColumns(Kinds.Guess guess) {
    for (Field field : guess.missing()) {
      String all =
          String.join(", ", guess.columns().stream().map(ColumnMatch::heading).limit(40).toList());
      note(Code.CSV_COL_MISSING, Where.file(file.name()), field.heading(), all);
    }
    for (ColumnMatch column : guess.columns()) {
      if (column.use() instanceof ColumnUse.To to && column.confidence() == Confidence.LIKELY) {
        note(
            Code.CSV_COL_GUESSED,
            Where.row(file.name(), 1, column.heading()),
            column.heading(),
            to.field().heading());
      }
    }
  }

  /** Days and numbers: from the first rows if they are plain, else from all. */
  private Reading formats(Reading reading, List<ColumnMatch> columns, Shape shape, boolean whole)
      throws IOException {
    FormatScan scan = new FormatScan(columns);
    Cells cells = new Cells();
    for (Shape.Line line : shape.below(reading.headerRow())) {
      cells.fill(line.row(), line.cells());
      scan.row(cells);
    }
    boolean all = whole && shape.rows().size() < Shape.ROWS;
    if (!all && scan.wantsMore()) {
      scan = new FormatScan(columns);
      scanAll(scan, reading);
    }
    DateOrder dates = said.dates() == null ? scan.dates() : said.dates();
    NumberMarks numbers = said.numbers() == null ? scan.marks() : said.numbers();
    if (said.dates() == null) {
      scan.dateTrouble(file.name(), problems, questions);
    }
    if (said.numbers() == null) {
      scan.numberTrouble(file.name(), problems, questions);
    }
    return new Reading(
        reading.charset(),
        reading.delimiter(),
        reading.quote(),
        reading.headerRow(),
        dates,
        numbers,
        reading.ownExport());
  }

  private void scanAll(FormatScan scan, Reading reading) throws IOException {
    try (CsvRows csv =
        CsvRows.of(file.open(), reading.charset(), reading.delimiter(), reading.quote())) {
      for (Cells cells = csv.next(); cells != null; cells = csv.next()) {
        if (cells.row > reading.headerRow()) {
          scan.row(cells);
        }
      }
    } catch (CsvParseException e) {
      // The reading of the file finds the same fault and says where it is.
      return;
    }
  }

  private void note(Code code, Where where, String... args) {
    problems.add(Problem.of(code, where, args));
  }

  private Refused refuse(Code code, String... args) {
    note(code, Where.file(file.name()), args);
    return new Refused(file.name(), problems);
  }
}
