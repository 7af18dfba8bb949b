package org.planbridge.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All deals as columns, one row a deal in the order read. Every deal has an id, an owner (the payee
 * it is credited to unless it has splits) and an incentive date; the rest are named numbers and
 * attributes. Only deals that count (won ones) are here.
 */
public final class DealTable {
  private final TextColumn ids;
  private final CodeColumn owners;
  private final int[] days;
  private final List<NumberColumn> numbers;
  private final List<CodeColumn> attributes;
  private final CodeColumn files;
  private final int[] rows;

  public DealTable(
      TextColumn ids,
      CodeColumn owners,
      int[] days,
      List<NumberColumn> numbers,
      List<CodeColumn> attributes,
      CodeColumn files,
      int[] rows) {
    this.ids = ids;
    this.owners = owners;
    this.days = days;
    this.numbers = List.copyOf(numbers);
    this.attributes = List.copyOf(attributes);
    this.files = files;
    this.rows = rows;
  }

  /** A table without deals. */
  public static DealTable empty() {
    return new Builder(List.of(), List.of()).build();
  }

  public int size() {
    return days.length;
  }

  public TextColumn ids() {
    return ids;
  }

  public CodeColumn owners() {
    return owners;
  }

  /** Incentive dates as days since 1970-01-01. */
  public int[] days() {
    return days;
  }

  public LocalDate date(int row) {
    return LocalDate.ofEpochDay(days[row]);
  }

  public List<NumberColumn> numbers() {
    return numbers;
  }

  public List<CodeColumn> attributes() {
    return attributes;
  }

  public Optional<NumberColumn> number(String name) {
    return numbers.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  public Optional<CodeColumn> attribute(String name) {
    return attributes.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The file each deal was read from. */
  public CodeColumn files() {
    return files;
  }

  /** The row of its file each deal was read from, counted from 1 with the header. */
  public int[] rows() {
    return rows;
  }

  public SourceRow source(int row) {
    String file = files.get(row);
    return new SourceRow(file == null ? "" : file, rows[row]);
  }

  /**
   * The same deals in another order, or a part of them; {@code order[i]} is the old row of new row
   * i.
   */
  public DealTable reordered(int[] order) {
    int[] movedDays = new int[order.length];
    int[] movedRows = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      movedDays[i] = days[order[i]];
      movedRows[i] = rows[order[i]];
    }
    return new DealTable(
        ids.reordered(order),
        owners.reordered(order),
        movedDays,
        numbers.stream().map(column -> column.reordered(order)).toList(),
        attributes.stream().map(column -> column.reordered(order)).toList(),
        files.reordered(order),
        movedRows);
  }

  /** Gathers deals row by row. Set every column of a row, then call {@link #endRow}. */
  public static final class Builder {
    private final TextColumn.Builder ids = new TextColumn.Builder();
    private final CodeColumn.Builder owners = new CodeColumn.Builder("payee_id");
    private final CodeColumn.Builder files = new CodeColumn.Builder("file");
    private final List<NumberColumn.Builder> numbers = new ArrayList<>();
    private final List<CodeColumn.Builder> attributes = new ArrayList<>();
    private int[] days = new int[64];
    private int[] rows = new int[64];
    private int size;

    public Builder(List<String> numberNames, List<String> attributeNames) {
      numberNames.forEach(name -> numbers.add(new NumberColumn.Builder(name, 0)));
      attributeNames.forEach(name -> attributes.add(new CodeColumn.Builder(name)));
    }

    /** Starts a row. An owner may be absent where splits say who is credited. */
    public void deal(String id, @Nullable String owner, LocalDate date, SourceRow source) {
      if (size == days.length) {
        days = java.util.Arrays.copyOf(days, size * 2);
        rows = java.util.Arrays.copyOf(rows, size * 2);
      }
      ids.add(id);
      owners.add(owner);
      files.add(source.file());
      days[size] = Math.toIntExact(date.toEpochDay());
      rows[size] = source.row();
    }

    public NumberColumn.Builder number(int index) {
      return numbers.get(index);
    }

    public CodeColumn.Builder attribute(int index) {
      return attributes.get(index);
    }

    public void endRow() {
      size++;
    }

    public int size() {
      return size;
    }

    public DealTable build() {
      return new DealTable(
          ids.build(),
          owners.build(),
          java.util.Arrays.copyOf(days, size),
          numbers.stream().map(NumberColumn.Builder::build).toList(),
          attributes.stream().map(CodeColumn.Builder::build).toList(),
          files.build(),
          java.util.Arrays.copyOf(rows, size));
    }
  }
}
