package org.planbridge.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planbridge.facts.CodeColumn;

/** Gathers one attribute of many rows, making a text only of values not seen before. */
final class Codes {
  private final IdIndex index = new IdIndex();
  private final List<String> values = new ArrayList<>();
  private final CodeColumn.Builder column;
  private int[] places = new int[16];

  Codes(String name) {
    column = new CodeColumn.Builder(name);
  }

  /** The code of a cell, or -1 if it is blank; the row is not added. */
  int code(Cells cells, int index) {
    return cells.isBlank(index) ? -1 : code(cells.text, cells.starts[index], cells.ends[index]);
  }

  int code(String value) {
    char[] text = value.toCharArray();
    return code(text, 0, text.length);
  }

  private int code(char[] text, int from, int to) {
    int known = values.size();
    int code = index.put(text, from, to);
    if (code == known) {
      values.add(new String(text, from, to - from));
    }
    return code;
  }

  String value(int code) {
    return values.get(code);
  }

  List<String> values() {
    return values;
  }

  /** Adds a row; only values that a row has get a place in the column. */
  void add(int code) {
    if (code < 0) {
      column.addCode(-1);
      return;
    }
    if (code >= places.length) {
      places = Arrays.copyOf(places, Math.max(code + 1, places.length * 2));
    }
    if (places[code] == 0) {
      places[code] = column.codeOf(values.get(code)) + 1;
    }
    column.addCode(places[code] - 1);
  }

  CodeColumn build() {
    return column.build();
  }
}
