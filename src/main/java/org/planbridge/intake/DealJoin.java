package org.planbridge.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.NumberColumn;

/**
 * Puts tables of deals one under the other. A column that a table lacks has no values there; a
 * column that is text in one table is text in all.
 */
final class DealJoin {
  private DealJoin() {}

  static DealTable join(List<DealTable> tables) {
    if (tables.size() == 1) {
      return tables.getFirst();
    }
    Set<String> texts = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    for (DealTable table : tables) {
      table.attributes().forEach(column -> texts.add(column.name()));
      table.numbers().forEach(column -> numbers.add(column.name()));
    }
    numbers.removeAll(texts);
    List<String> numberNames = new ArrayList<>(numbers);
    List<String> textNames = new ArrayList<>(texts);
    DealTable.Builder all = new DealTable.Builder(numberNames, textNames);
    for (DealTable table : tables) {
      add(all, table, numberNames, textNames);
    }
    return all.build();
  }

  private static void add(
      DealTable.Builder all, DealTable table, List<String> numbers, List<String> texts) {
    Map<String, NumberColumn> numberByName = new LinkedHashMap<>();
    table.numbers().forEach(column -> numberByName.put(column.name(), column));
    Map<String, CodeColumn> textByName = new LinkedHashMap<>();
    table.attributes().forEach(column -> textByName.put(column.name(), column));
    for (int row = 0; row < table.size(); row++) {
      all.deal(table.ids().get(row), table.owners().get(row), table.date(row), table.source(row));
      for (int i = 0; i < numbers.size(); i++) {
        NumberColumn column = numberByName.get(numbers.get(i));
        if (column == null || column.units()[row] == NumberColumn.MISSING) {
          all.number(i).addMissing();
        } else {
          all.number(i).add(column.units()[row], column.decimals());
        }
      }
      for (int i = 0; i < texts.size(); i++) {
        String name = texts.get(i);
        all.attribute(i).add(text(textByName.get(name), numberByName.get(name), row));
      }
      all.endRow();
    }
  }

  private static @Nullable String text(
      @Nullable CodeColumn text, @Nullable NumberColumn number, int row) {
    if (text != null) {
      return text.get(row);
    }
    var value = number == null ? null : number.get(row);
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }
}
