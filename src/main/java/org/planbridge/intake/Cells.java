package org.planbridge.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of one row as parts of one array, without blanks around them; used again for every row.
 * It is filled by the CSV reader and keeps note of what no cell may hold.
 */
final class Cells extends AbstractBaseCsvCallbackHandler<Cells> {
  static final int MOST_COLUMNS = 1_000;
  static final int LONGEST_CELL = 32_767;
  static final int LONGEST_ROW = 1 << 20;

  char[] text = new char[4096];
  int[] starts = new int[64];
  int[] ends = new int[64];

  /** How many cells the row has; 0 for an empty line. */
  int count;

  /** The row's number in the file, from 1. */
  int row;

  /** Index of the first cell with a control character, or -1. */
  int control;

  /** Index of the first cell with a character that is not seen (zero width, direction), or -1. */
  int invisible;

  /** Index of the first cell that is too long, or -1. */
  int tooLong;

  int tooLongBy;
  private int used;

  @Override
  protected void handleBegin(long line) {
    row++;
    count = 0;
    used = 0;
    control = -1;
    invisible = -1;
    tooLong = -1;
  }

  @Override
  protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
    count = index + 1;
    if (index >= MOST_COLUMNS) {
      return;
    }
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      ends = Arrays.copyOf(ends, index * 2);
    }
    int taken = length;
    if (length > LONGEST_CELL || used + length > LONGEST_ROW) {
      taken = Math.min(LONGEST_CELL, LONGEST_ROW - used);
      if (tooLong < 0) {
        tooLong = index;
        tooLongBy = length;
      }
    }
    if (used + taken > text.length) {
      text = Arrays.copyOf(text, Math.max(used + taken, text.length * 2));
    }
    char[] to = text;
    int at = used;
    int odd = 0;
    for (int i = offset; i < offset + taken; i++) {
      char c = from[i];
      to[at++] = c;
      odd |= (c - ' ') | ('~' - c);
    }
    if (odd < 0) {
      noteAll(index, used, at);
    }
    trim(index, used, at);
    used = at;
  }

  private void trim(int index, int from, int to) {
    while (from < to && blank(text[from])) {
      from++;
    }
    while (to > from && blank(text[to - 1])) {
      to--;
    }
    starts[index] = from;
    ends[index] = to;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t' || c == '\r' || c == '\n';
  }

  private void noteAll(int index, int from, int to) {
    for (int i = from; i < to; i++) {
      note(index, text[i]);
    }
  }

  private void note(int index, char c) {
    if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= '\u007F' && c < '\u00A0') {
      control = control < 0 ? index : control;
    } else if (c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF') {
      invisible = invisible < 0 ? index : invisible;
    }
  }

  @Override
  protected void handleEmpty() {
    count = 0;
  }

  @Override
  protected Cells buildRecord() {
    return this;
  }

  boolean isBlank(int index) {
    return index < 0 || index >= count || starts[index] == ends[index];
  }

  boolean allBlank() {
    for (int i = 0; i < Math.min(count, MOST_COLUMNS); i++) {
      if (!isBlank(i)) {
        return false;
      }
    }
    return true;
  }

  String get(int index) {
    return index < 0 || index >= Math.min(count, MOST_COLUMNS)
        ? ""
        : new String(text, starts[index], ends[index] - starts[index]);
  }

  /** Takes off the apostrophe that the product's own exports put before a text. */
  void dropApostrophes() {
    for (int i = 0; i < Math.min(count, MOST_COLUMNS); i++) {
      if (ends[i] - starts[i] > 1 && text[starts[i]] == '\'') {
        starts[i]++;
      }
    }
  }

  /** Takes cells from elsewhere. */
  void fill(int number, List<String> cells) {
    row = number - 1;
    handleBegin(number);
    for (int i = 0; i < cells.size(); i++) {
      char[] one = cells.get(i).toCharArray();
      handleField(i, one, 0, one.length, false);
    }
  }

  List<String> toList() {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(count, MOST_COLUMNS); i++) {
      cells.add(get(i));
    }
    return cells;
  }
}
