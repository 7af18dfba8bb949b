package org.planbridge.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.planbridge.money.Money;
import org.planbridge.workspace.Outputs;

/**
 * A table of figures as a CSV file. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front; figures are figures.
 */
class CsvTable implements Outputs.Content {
  private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

  private final List<String> header;
  private final Consumer<Rows> fill;
  private long rows;
  private long cells;

  CsvTable(List<String> header, Consumer<Rows> fill) {
    this.header = List.copyOf(header);
    this.fill = fill;
  }

  /** Takes the rows, one after the other. */
  interface Rows {
    void row(List<String> cells);
  }

  @Override
  public void to(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // Closing it would close the stream, which is forced to the disk first.
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord(header);
    rows = 0;
    cells = 0;
    fill.accept(row -> {
      csv.writeRecord(row);
      rows++;
      row.forEach(cell -> cells += cell.hashCode());
    });
    csv.flush();
  }

  /** Every row is there, and every cell as it was. */
  @Override
  public void verify(InputStream written) throws IOException {
    long readRows = 0;
    long readCells = 0;
    try (var csv =
        CsvReader.builder().ofCsvRecord(new InputStreamReader(written, StandardCharsets.UTF_8))) {
      for (var row : csv) {
        readRows++;
        if (readRows > 1) {
          readCells += row.getFields().stream().mapToLong(String::hashCode).sum();
        }
      }
    }
    if (readRows != rows + 1 || readCells != cells) {
      throw new IOException("What was read back is not what was written.");
    }
  }

  static String text(String raw) {
    return !raw.isEmpty() && FORMULA_STARTS.indexOf(raw.charAt(0)) >= 0 ? "'" + raw : raw;
  }

  static String money(Money money) {
    return money.toDecimal().toPlainString();
  }
}
