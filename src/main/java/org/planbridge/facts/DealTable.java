package org.planbridge.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All deals as columns, one row a deal in the order read. Every deal has an id, an owner (the payee
 * it is credited to unless it has splits) and an incentive date; the rest are named numbers and
 * attributes. Only deals that count (won ones) are here.
 */
public final class DealTable {
  /** From so many deals on, a second thread pays. */
  private static final int LARGE = 50_000;

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
    int first = numbers.size();
    int second = first + attributes.size();
    // Every column is moved on its own; the last five are the ids, owners, days, files and rows.
    IntStream each = IntStream.range(0, second + 5);
    Object[] moved = new Object[second + 5];
    (order.length < LARGE ? each : each.parallel())
        .forEach(c ->
            moved[c] =
                c < first
                    ? numbers.get(c).reordered(order)
                    : c < second
                        ? attributes.get(c - first).reordered(order)
                        : switch (c - second) {
                          case 0 -> ids.reordered(order);
                          case 1 -> owners.reordered(order);
                          case 2 -> reordered(days, order);
                          case 3 -> files.reordered(order);
                          default -> reordered(rows, order);
                        });
    return new DealTable(
        (TextColumn) moved[second],
        (CodeColumn) moved[second + 1],
        (int[]) moved[second + 2],
        Arrays.stream(moved, 0, first).map(NumberColumn.class::cast).toList(),
        Arrays.stream(moved, first, second).map(CodeColumn.class::cast).toList(),
        (CodeColumn) moved[second + 3],
        (int[]) moved[second + 4]);
  }

  private static int[] reordered(int[] column, int[] order) {
    int[] moved = new int[order.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = column[order[i]];
    }
    return moved;
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
        days = Arrays.copyOf(days, size * 2);
        rows = Arrays.copyOf(rows, size * 2);
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
          Arrays.copyOf(days, size),
          numbers.stream().map(NumberColumn.Builder::build).toList(),
          attributes.stream().map(CodeColumn.Builder::build).toList(),
          files.build(),
          Arrays.copyOf(rows, size));
    }
  }
}
