package org.planbridge.workspace.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person (or a map file) says about a file; whatever is null or left out is found by
 * looking.
 *
 * @param encoding a charset name, such as {@code UTF-8} or {@code windows-1252}
 * @param headerRow the row of the headings, counted from 1
 * @param columns use by heading; {@code #6} is the sixth column
 * @param stages stage values that count (true) or do not (false), beside the well-known ones
 * @param payees other spellings of a payee's id and the one to use
 * @param skipBlank rows without a value in one of these are ignored by choice, not held
 */
public record Mapping(
    @Nullable Kind kind,
    @Nullable String encoding,
    @Nullable Character delimiter,
    @Nullable Character quote,
    @Nullable Integer headerRow,
    @Nullable DateOrder dates,
    @Nullable NumberMarks numbers,
    Map<String, ColumnUse> columns,
    Map<String, Boolean> stages,
    Map<String, String> payees,
    Set<Field> skipBlank) {
  /** Nothing said: all is found by looking. */
  public static final Mapping NONE =
      new Mapping(null, null, null, null, null, null, null, Map.of(), Map.of(), Map.of(), Set.of());

  public Mapping {
    columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    stages = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    payees = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(payees));
    skipBlank = Set.copyOf(skipBlank);
  }

  /** The same words about a file of this kind. */
  public Mapping of(Kind one) {
    return new Mapping(
        one, encoding, delimiter, quote, headerRow, dates, numbers, columns, stages, payees,
        skipBlank);
  }

  /** The same, with one more column's use. */
  public Mapping with(String heading, ColumnUse use) {
    Map<String, ColumnUse> more = new LinkedHashMap<>(columns);
    more.put(heading, use);
    return new Mapping(
        kind, encoding, delimiter, quote, headerRow, dates, numbers, more, stages, payees,
        skipBlank);
  }

  /** The same, with the order of days said. */
  public Mapping with(DateOrder order) {
    return new Mapping(
        kind, encoding, delimiter, quote, headerRow, order, numbers, columns, stages, payees,
        skipBlank);
  }

  /** The same, with the marks of numbers said. */
  public Mapping with(NumberMarks marks) {
    return new Mapping(
        kind, encoding, delimiter, quote, headerRow, dates, marks, columns, stages, payees,
        skipBlank);
  }

  /** The same, with one more stage that counts or does not. */
  public Mapping withStage(String stage, boolean counts) {
    Map<String, Boolean> more = new LinkedHashMap<>(stages);
    more.put(stage, counts);
    return new Mapping(
        kind, encoding, delimiter, quote, headerRow, dates, numbers, columns, more, payees,
        skipBlank);
  }

  /** The same, with rows that lack {@code field} ignored by choice. */
  public Mapping skipping(Field field) {
    Set<Field> more = new java.util.TreeSet<>(skipBlank);
    more.add(field);
    return new Mapping(
        kind, encoding, delimiter, quote, headerRow, dates, numbers, columns, stages, payees, more);
  }
}
