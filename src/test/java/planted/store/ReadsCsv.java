package planted.store;

import de.siegmar.fastcsv.reader.CsvReader;

/** Planted: CSV outside its rooms. */
public final class ReadsCsv {
  public CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder();
  }
}
