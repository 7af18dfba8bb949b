package org.planbridge.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;
import org.planbridge.facts.TextColumn;

/** Puts packed columns together again, each column for itself and several at once. */
final class DealsFromChunks {
  private final int deals;
  private final Map<String, List<ColumnChunks.Chunk>> parts;

  private DealsFromChunks(int deals, List<ColumnChunks.Chunk> chunks) {
    this.deals = deals;
    parts =
        chunks.stream()
            .sorted(Comparator.comparingInt(ColumnChunks.Chunk::number))
            .collect(Collectors.groupingBy(ColumnChunks.Chunk::part));
  }

  /**
   * The deals, if every column is there, whole, for every deal.
   *
   * @throws IllegalArgumentException if a chunk is not what this program packs
   * @throws ArithmeticException if a number is larger than its column can hold
   */
  static Optional<DealTable> build(
      int deals, List<FieldColumn> columns, List<ColumnChunks.Chunk> chunks, String file) {
    boolean whole = deals > 0 && chunks.parallelStream().allMatch(ColumnChunks.Chunk::isWhole);
    return whole ? new DealsFromChunks(deals, chunks).build(columns, file) : Optional.empty();
  }

  private Optional<DealTable> build(List<FieldColumn> columns, String file) {
    List<FieldColumn> numbers = columns.stream().filter(FieldColumn::isNumber).toList();
    List<FieldColumn> attributes = columns.stream().filter(it -> !it.isNumber()).toList();
    int first = 4 + numbers.size();
    @Nullable Object[] made = new @Nullable Object[first + attributes.size()];
    IntStream.range(0, made.length)
        .parallel()
        .forEach(c ->
            made[c] =
                switch (c) {
                  case 0 -> ids();
                  case 1 -> codes("payee", "payee_id");
                  case 2 -> ints("day");
                  case 3 -> ints("row");
                  default ->
                      c < first
                          ? number(numbers.get(c - 4), "number " + (c - 4))
                          : codes("attribute " + (c - first), attributes.get(c - first).name());
                });
    for (Object column : made) {
      if (column == null) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new DealTable(
            (TextColumn) made[0],
            (CodeColumn) made[1],
            (int[]) made[2],
            some(made, 4, first, NumberColumn.class),
            some(made, first, made.length, CodeColumn.class),
            CodeColumn.of("file", List.of(file), new int[deals]),
            (int[]) made[3]));
  }

  private static <T> List<T> some(@Nullable Object[] made, int from, int until, Class<T> type) {
    return IntStream.range(from, until).mapToObj(c -> type.cast(made[c])).toList();
  }

  private @Nullable TextColumn ids() {
    PackedTexts ids = new PackedTexts(deals);
    chunks("id").forEach(chunk -> ids.add(chunk.bytes()));
    return ids.size() == deals ? ids.column() : null;
  }

  private @Nullable NumberColumn number(FieldColumn column, String part) {
    long[] units = new long[deals];
    int filled = 0;
    for (ColumnChunks.Chunk chunk : chunks(part)) {
      byte[] bytes = chunk.bytes();
      filled += PackedNumbers.unpack(bytes, bytes.length, units, filled, NumberColumn.MISSING);
    }
    return filled == deals ? new NumberColumn(column.name(), column.decimals(), units) : null;
  }

  private @Nullable CodeColumn codes(String part, String name) {
    int[] codes = ints(part);
    List<ColumnChunks.Chunk> packs = chunks(part + " values");
    PackedTexts values = new PackedTexts(packs.size() * ColumnChunks.DEALS_A_CHUNK);
    packs.forEach(chunk -> values.add(chunk.bytes()));
    return codes == null ? null : CodeColumn.of(name, values.texts(), codes);
  }

  private int @Nullable [] ints(String part) {
    int[] numbers = new int[deals];
    long[] wide = new long[Math.min(deals, ColumnChunks.DEALS_A_CHUNK)];
    int filled = 0;
    for (ColumnChunks.Chunk chunk : chunks(part)) {
      byte[] bytes = chunk.bytes();
      int count = PackedNumbers.unpack(bytes, bytes.length, wide, 0, -1);
      if (filled + count > deals) {
        return null;
      }
      for (int i = 0; i < count; i++) {
        numbers[filled++] = Math.toIntExact(wide[i]);
      }
    }
    return filled == deals ? numbers : null;
  }

  private List<ColumnChunks.Chunk> chunks(String part) {
    return parts.getOrDefault(part, List.of());
  }
}
