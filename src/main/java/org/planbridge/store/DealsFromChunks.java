package org.planbridge.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;

/** Puts packed columns together again. Chunks of a part come in their order. */
final class DealsFromChunks {
  private final int deals;
  private final List<FieldColumn> columns;
  private final Map<String, Numbers> numbers = new HashMap<>();
  private final Map<String, List<byte[]>> texts = new HashMap<>();

  DealsFromChunks(int deals, List<FieldColumn> columns) {
    this.deals = deals;
    this.columns = columns;
  }

  private final class Numbers {
    private final long[] values = new long[deals];
    private int filled;

    void add(byte[] bytes, long absent) {
      filled += PackedNumbers.unpack(bytes, bytes.length, values, filled, absent);
    }
  }

  void add(ColumnChunks.Chunk chunk) {
    String part = chunk.part();
    if (part.equals("id") || part.endsWith(" values")) {
      texts.computeIfAbsent(part, it -> new ArrayList<>()).add(chunk.bytes());
    } else {
      numbers
          .computeIfAbsent(part, it -> new Numbers())
          .add(chunk.bytes(), part.startsWith("number ") ? NumberColumn.MISSING : -1);
    }
  }

  /** The deals, if every column is there for every deal. */
  Optional<DealTable> build(String file) {
    boolean whole = numbers.values().stream().allMatch(it -> it.filled == deals);
    if (deals == 0 || !whole || numbers.size() != 3 + columns.size()) {
      return Optional.empty();
    }
    List<NumberColumn> numberColumns = new ArrayList<>();
    List<CodeColumn> attributeColumns = new ArrayList<>();
    for (FieldColumn column : columns) {
      if (column.isNumber()) {
        numberColumns.add(
            new NumberColumn(
                column.name(), column.decimals(), longs("number " + numberColumns.size())));
      } else {
        attributeColumns.add(codes("attribute " + attributeColumns.size(), column.name()));
      }
    }
    PackedTexts ids = new PackedTexts(deals);
    texts.getOrDefault("id", List.of()).forEach(ids::add);
    if (ids.size() != deals) {
      return Optional.empty();
    }
    return Optional.of(
        new DealTable(
            ids.column(),
            codes("payee", "payee_id"),
            ints("day"),
            numberColumns,
            attributeColumns,
            CodeColumn.of("file", List.of(file), new int[deals]),
            ints("row")));
  }

  private CodeColumn codes(String part, String name) {
    List<byte[]> packs = texts.getOrDefault(part + " values", List.of());
    PackedTexts values = new PackedTexts(packs.size() * ColumnChunks.DEALS_A_CHUNK);
    packs.forEach(values::add);
    return CodeColumn.of(name, values.texts(), ints(part));
  }

  private long[] longs(String part) {
    Numbers found = numbers.get(part);
    if (found == null) {
      throw new IllegalArgumentException("No column chunk (" + part + ").");
    }
    return found.values;
  }

  private int[] ints(String part) {
    long[] wide = longs(part);
    int[] narrow = new int[wide.length];
    for (int i = 0; i < wide.length; i++) {
      narrow[i] = Math.toIntExact(wide[i]);
    }
    return narrow;
  }
}
