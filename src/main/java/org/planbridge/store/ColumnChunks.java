package org.planbridge.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;

/**
 * The deals of an import as packed columns in replay order, 65,536 deals to a chunk, beside the
 * rows. Rows are the truth; the chunks only save the time of reading a million of them. They are
 * used when they carry the seal of the import and their own checksums hold, and are left aside
 * otherwise.
 */
final class ColumnChunks {
  static final int DEALS_A_CHUNK = 65_536;
  private static final int LARGEST_BYTES = 15_900_000;

  private ColumnChunks() {}

  /** One chunk of one column. */
  static final class Chunk {
    private final String part;
    private final int number;
    private final byte[] bytes;
    private final long crc;

    Chunk(String part, int number, byte[] bytes) {
      this(part, number, bytes, crc(bytes));
    }

    private Chunk(String part, int number, byte[] bytes, long crc) {
      this.part = part;
      this.number = number;
      this.bytes = bytes;
      this.crc = crc;
    }

    /** Its place among the chunks of its part. */
    int number() {
      return number;
    }

    boolean isWhole() {
      return crc(bytes) == crc;
    }

    String part() {
      return part;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** Packs all columns but the file, which is the same for all deals of an import. */
  static List<Chunk> pack(DealTable deals) {
    List<Chunk> chunks = new ArrayList<>();
    numbers(chunks, "row", longs(deals.rows()), -1);
    numbers(chunks, "day", longs(deals.days()), Long.MIN_VALUE);
    for (int from = 0; from < deals.size(); from += DEALS_A_CHUNK) {
      int until = Math.min(from + DEALS_A_CHUNK, deals.size());
      chunks.add(new Chunk("id", from / DEALS_A_CHUNK, PackedTexts.pack(deals.ids(), from, until)));
    }
    codes(chunks, "payee", deals.owners());
    for (int i = 0; i < deals.numbers().size(); i++) {
      numbers(chunks, "number " + i, deals.numbers().get(i).units(), NumberColumn.MISSING);
    }
    for (int i = 0; i < deals.attributes().size(); i++) {
      codes(chunks, "attribute " + i, deals.attributes().get(i));
    }
    return chunks;
  }

  private static long[] longs(int[] numbers) {
    long[] wide = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      wide[i] = numbers[i];
    }
    return wide;
  }

  private static void numbers(List<Chunk> chunks, String part, long[] numbers, long absent) {
    for (int from = 0; from < numbers.length; from += DEALS_A_CHUNK) {
      int until = Math.min(from + DEALS_A_CHUNK, numbers.length);
      chunks.add(
          new Chunk(part, from / DEALS_A_CHUNK, PackedNumbers.pack(numbers, from, until, absent)));
    }
  }

  private static void codes(List<Chunk> chunks, String part, CodeColumn column) {
    long[] codes = new long[column.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = column.code(i);
    }
    numbers(chunks, part, codes, -1);
    List<String> values = column.values();
    for (int from = 0; from < values.size(); from += DEALS_A_CHUNK) {
      int until = Math.min(from + DEALS_A_CHUNK, values.size());
      chunks.add(
          new Chunk(
              part + " values",
              from / DEALS_A_CHUNK,
              PackedTexts.pack(values.subList(from, until))));
    }
  }

  /** Writes the chunks of a batch in the place of those there; part of a transaction. */
  static void write(Connection connection, long batch, String seal, List<Chunk> chunks)
      throws SQLException {
    Sql.change(connection, "DELETE FROM column_chunk WHERE batch = ?", batch);
    if (chunks.stream().anyMatch(it -> it.bytes().length > LARGEST_BYTES)) {
      // Texts so long that rows serve as well.
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO column_chunk VALUES (?, ?, ?, ?, ?, ?)")) {
      for (Chunk chunk : chunks) {
        insert.setLong(1, batch);
        insert.setString(2, chunk.part());
        insert.setInt(3, chunk.number);
        insert.setString(4, seal);
        insert.setLong(5, chunk.crc);
        insert.setBytes(6, chunk.bytes());
        insert.executeUpdate();
      }
    }
  }

  /** The deals of a batch out of its chunks, if they are there, whole and of this seal. */
  static Optional<DealTable> read(Connection connection, BatchRow batch, List<FieldColumn> columns)
      throws SQLException {
    List<Chunk> chunks = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT part, chunk, crc, bytes FROM column_chunk
            WHERE batch = ? AND seal = ? ORDER BY part, chunk\
            """)) {
      Sql.bind(query, batch.id(), batch.seal());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          byte[] bytes = rows.getBytes(4);
          if (bytes == null) {
            return Optional.empty();
          }
          chunks.add(new Chunk(rows.getString(1), rows.getInt(2), bytes, rows.getLong(3)));
        }
      }
    }
    try {
      return DealsFromChunks.build(Math.toIntExact(batch.count()), columns, chunks, batch.file());
    } catch (IllegalArgumentException | ArithmeticException e) {
      // Not what we wrote; the rows tell.
      return Optional.empty();
    }
  }

  private static long crc(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return crc.getValue();
  }
}
