package org.planbridge.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.NumberColumn;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.NumberMarks;

/**
 * A column of deals that is kept under a name of its own: as numbers if every cell is a plain
 * number or blank, else as text. Numbers have at most 6 decimals, no currency beside them and no
 * zero before them as codes have.
 */
final class KeptColumn {
  private static final int MANY = 64;

  final Sheet.Kept kept;
  private final NumberMarks marks;
  private @Nullable Codes codes;
  private NumberColumn.@Nullable Builder numbers;
  private final Numeral numeral = new Numeral();
  private boolean missing;

  /**
   * @param sample the column's first cells: they decide whether it is first tried as numbers
   * @param text whether it was tried and found to be text
   */
  KeptColumn(Sheet.Kept kept, List<String> sample, boolean text, NumberMarks marks) {
    this.kept = kept;
    this.marks = marks;
    boolean number =
        switch (kept.use()) {
          case ColumnUse.Figure _ -> true;
          case ColumnUse.Attribute _ -> false;
          case ColumnUse.ByHeading _ -> !text && manyNumbers(sample);
          case ColumnUse.To _, ColumnUse.Ignore _ ->
              throw new IllegalArgumentException(
                  "The column (%s) is not kept.".formatted(kept.heading()));
        };
    if (number) {
      numbers = new NumberColumn.Builder(kept.name(), 0);
    } else {
      codes = new Codes(kept.name());
    }
  }

  private boolean manyNumbers(List<String> sample) {
    Set<String> distinct = new HashSet<>(sample);
    return distinct.size() > MANY
        && sample.stream().allMatch(cell -> cell.isEmpty() || number(cell, numeral, marks));
  }

  /** Whether a text is a number that may be kept as one. */
  static boolean number(String cell, Numeral numeral, NumberMarks marks) {
    char[] text = cell.toCharArray();
    return numeral.read(text, 0, text.length, marks) == Numeral.Answer.NUMBER
        && numeral.scale <= 6
        && numeral.currency == null
        && !numeral.leadingZero;
  }

  boolean isNumber() {
    return numbers != null;
  }

  /** The most decimals of an explicit number column; otherwise 6. */
  int decimals() {
    return kept.use() instanceof ColumnUse.Figure use ? use.decimals() : 6;
  }

  /** Reads the row's cell without adding it; false if it is no number and should be. */
  boolean read(Cells cells) {
    if (numbers == null) {
      return true;
    }
    int place = kept.index();
    missing = cells.isBlank(place);
    return missing
        || (numeral.read(cells.text, cells.starts[place], cells.ends[place], marks)
                == Numeral.Answer.NUMBER
            && numeral.scale <= 6
            && (kept.use() instanceof ColumnUse.Figure
                || (numeral.currency == null && !numeral.leadingZero)));
  }

  int scale() {
    return missing ? 0 : numeral.scale;
  }

  /** Adds the cell that was read last. */
  void add(Cells cells) {
    if (numbers != null) {
      if (missing) {
        numbers.addMissing();
      } else {
        numbers.add(numeral.unscaled, numeral.scale);
      }
    } else if (codes != null) {
      codes.add(codes.code(cells, kept.index()));
    }
  }

  /** Ends the column; it goes to one of the two lists. */
  void finish(List<NumberColumn> toNumbers, List<CodeColumn> toTexts) {
    if (numbers != null) {
      toNumbers.add(numbers.build());
    } else if (codes != null) {
      CodeColumn texts = codes.build();
      if (kept.use() instanceof ColumnUse.ByHeading && allNumbers(texts)) {
        toNumbers.add(asNumbers(texts));
      } else {
        toTexts.add(texts);
      }
    }
  }

  private boolean allNumbers(CodeColumn texts) {
    return !texts.values().isEmpty()
        && texts.values().stream().allMatch(value -> number(value, numeral, marks));
  }

  private NumberColumn asNumbers(CodeColumn texts) {
    List<String> values = texts.values();
    long[] unscaled = new long[values.size()];
    int[] scales = new int[values.size()];
    for (int i = 0; i < unscaled.length; i++) {
      char[] text = values.get(i).toCharArray();
      numeral.read(text, 0, text.length, marks);
      unscaled[i] = numeral.unscaled;
      scales[i] = numeral.scale;
    }
    NumberColumn.Builder column = new NumberColumn.Builder(kept.name(), 0);
    for (int row = 0; row < texts.size(); row++) {
      int code = texts.code(row);
      if (code < 0) {
        column.addMissing();
      } else {
        column.add(unscaled[code], scales[code]);
      }
    }
    return column.build();
  }
}
