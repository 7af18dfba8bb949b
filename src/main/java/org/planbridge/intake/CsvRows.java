package org.planbridge.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Spliterator;

/** The rows of a file one after the other, always in the same {@link Cells}. */
final class CsvRows implements Closeable {
  private final CsvReader<Cells> reader;
  private final Spliterator<Cells> rows;
  private final Cells cells = new Cells();

  private CsvRows(Reader text, char delimiter, char quote) {
    reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .quoteCharacter(quote)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(1 << 24)
            .build(cells, text);
    rows = reader.spliterator();
  }

  static CsvRows of(InputStream in, Charset charset, char delimiter, char quote)
      throws IOException {
    return new CsvRows(decoded(in, charset), delimiter, quote);
  }

  static CsvRows of(String text, char delimiter, char quote) {
    return new CsvRows(new StringReader(text), delimiter, quote);
  }

  /** Text of bytes; bytes that are no text are an error, never replaced. */
  static Reader decoded(InputStream in, Charset charset) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 3);
    byte[] mark = mark(charset);
    byte[] first = bytes.readNBytes(mark.length);
    if (!java.util.Arrays.equals(first, mark)) {
      bytes.unread(first);
    }
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  static Reader decoded(byte[] bytes, Charset charset) throws IOException {
    return decoded(new ByteArrayInputStream(bytes), charset);
  }

  private static byte[] mark(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
            || charset.equals(StandardCharsets.UTF_16LE)
            || charset.equals(StandardCharsets.UTF_16BE)
        ? "\uFEFF".getBytes(charset)
        : new byte[0];
  }

  /**
   * The next row, or null after the last.
   *
   * @throws CsvParseException if a quote is never closed, or text follows a closed one
   * @throws CharacterCodingException if bytes are no text in the charset
   */
  @org.jspecify.annotations.Nullable
  Cells next() throws IOException {
    try {
      return rows.tryAdvance(row -> {}) ? cells : null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The row that was last begun, with what could be read of it. */
  Cells cells() {
    return cells;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
