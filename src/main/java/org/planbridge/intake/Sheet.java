package org.planbridge.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/** A file's columns by what they are for. */
final class Sheet {
  /** A column kept under a name of its own. */
  record Kept(int index, String heading, String name, ColumnUse use) {}

  private final List<ColumnMatch> columns;
  private final Map<Field, Integer> places = new EnumMap<>(Field.class);
  private final List<Kept> kept = new ArrayList<>();

  Sheet(Look look) {
    columns = look.columns();
    Set<String> names = new HashSet<>();
    look.kind().required().forEach(field -> names.add(field.heading()));
    look.kind().optional().forEach(field -> names.add(field.heading()));
    for (ColumnMatch column : columns) {
      switch (column.use()) {
        case ColumnUse.To to -> places.putIfAbsent(to.field(), column.index());
        case ColumnUse.Attribute use -> keep(column, use.name(), names);
        case ColumnUse.Figure use -> keep(column, use.name(), names);
        case ColumnUse.ByHeading _ -> keep(column, column.heading(), names);
        case ColumnUse.Ignore _ -> {}
      }
    }
  }

  private void keep(ColumnMatch column, String wanted, Set<String> names) {
    String name = wanted;
    for (int i = 2; !names.add(name); i++) {
      name = wanted + " (" + i + ")";
    }
    kept.add(new Kept(column.index(), column.heading(), name, column.use()));
  }

  /** The column's index, or -1. */
  int place(Field field) {
    return places.getOrDefault(field, -1);
  }

  ColumnUse.To use(Field field) {
    return columns.get(place(field)).use() instanceof ColumnUse.To to ? to : ColumnUse.to(field);
  }

  String heading(int index) {
    return index >= 0 && index < columns.size() ? columns.get(index).heading() : "";
  }

  /** The heading of the field's column, or the field's own where the file has none. */
  String heading(Field field) {
    int place = place(field);
    return place < 0 ? field.heading() : heading(place);
  }

  int width() {
    return columns.size();
  }

  List<Kept> kept() {
    return kept;
  }

  /** What the row says in the columns kept under names of their own; not the blank ones. */
  Map<String, String> attributes(Cells cells) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Kept one : kept) {
      if (!cells.isBlank(one.index())) {
        values.put(one.name(), cells.get(one.index()));
      }
    }
    return values;
  }
}
