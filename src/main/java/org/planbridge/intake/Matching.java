package org.planbridge.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Confidence;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;

/**
 * Finds what each column of a file is for. In this order: what the mapping says; the canonical
 * headings; well-known names whose cells agree; headings that resemble a field and cells that fit;
 * and the only column left whose cells can be the field at all. Every field has one column at most.
 */
final class Matching {
  private static final double RESEMBLES = 0.62;
  private static final double APART = 0.04;
  private static final String REVERSES = "reverses";

  private record Found(Field field, ColumnUse use, Confidence confidence) {}

  private final Kind kind;
  private final Mapping said;
  private final List<String> headings;
  private final Evidence evidence;
  private final Map<Integer, Found> found = new HashMap<>();
  private final Map<Integer, ColumnUse> other = new HashMap<>();
  private final Map<Field, Integer> filled = new EnumMap<>(Field.class);
  private final Map<Integer, Field> suggestions = new HashMap<>();

  private Matching(Kind kind, Mapping said, List<String> headings, List<ColumnCells> cells) {
    this.kind = kind;
    this.said = said;
    this.headings = headings;
    evidence = new Evidence(headings, cells);
  }

  static List<ColumnMatch> match(
      Kind kind, Mapping said, List<String> headings, List<ColumnCells> cells) {
    Matching matching = new Matching(kind, said, headings, cells);
    matching.takeSaid();
    matching.takeNamed(true);
    matching.takeNamed(false);
    matching.takeAlike();
    matching.takeOnly();
    matching.takeStages();
    matching.nameForId();
    return matching.result();
  }

  private List<Field> fields() {
    List<Field> all = new ArrayList<>(kind.required());
    all.addAll(kind.optional());
    return all;
  }

  private boolean free(int column) {
    return !found.containsKey(column) && !other.containsKey(column);
  }

  private void take(int column, Field field, ColumnUse use, Confidence confidence) {
    found.put(column, new Found(field, use, confidence));
    filled.put(field, column);
  }

  private void takeSaid() {
    for (int i = 0; i < headings.size(); i++) {
      ColumnUse use = said.columns().get("#" + (i + 1));
      if (use == null) {
        use = said.columns().get(headings.get(i));
      }
      if (use instanceof ColumnUse.To to) {
        if (!filled.containsKey(to.field())) {
          take(i, to.field(), use, Confidence.SURE);
        }
      } else if (use != null) {
        other.put(i, use);
      }
    }
  }

  /** Canonical headings, exactly or but for case and marks, or well-known names. */
  private void takeNamed(boolean canonical) {
    for (Field field : fields()) {
      if (filled.containsKey(field)) {
        continue;
      }
      List<Integer> named = new ArrayList<>();
      for (int i = 0; i < headings.size(); i++) {
        int rank = Synonyms.rank(kind, field, headings.get(i));
        if (free(i)
            && (canonical
                ? rank == 0
                : rank > 0 && !reserved(i, field) && !evidence.weak(i, field))) {
          named.add(i);
        }
      }
      named.sort(
          Comparator.<Integer>comparingInt(i -> evidence.agrees(i, field) ? 0 : 1)
              .thenComparingInt(i -> Synonyms.rank(kind, field, headings.get(i))));
      if (!named.isEmpty()) {
        int best = named.getFirst();
        take(best, field, evidence.use(best, field), confidence(canonical, field, best, named));
        twins(best, field);
      }
    }
  }

  /** A column named like another field of this kind is left for that field. */
  private boolean reserved(int column, Field field) {
    return fields().stream()
        .anyMatch(one ->
            one != field
                && !filled.containsKey(one)
                && Synonyms.rank(kind, one, headings.get(column)) >= 0
                && evidence.cells(column).fit(one) > evidence.cells(column).fit(field));
  }

  private Confidence confidence(boolean canonical, Field field, int best, List<Integer> named) {
    if (headings.get(best).equals(field.heading())) {
      return Confidence.SURE;
    }
    boolean agrees = evidence.cells(best).filled() > 0 && evidence.cells(best).fits(field);
    boolean stage = field != Field.STAGE || evidence.stages(best) > 0.5;
    boolean rivals =
        named.stream()
            .filter(i -> !headings.get(i).equals(headings.get(best)))
            .anyMatch(i ->
                field == Field.STAGE ? evidence.cells(i).stages() > 0 : evidence.agrees(i, field));
    return agrees && stage && (canonical || !rivals) ? Confidence.SURE : Confidence.LIKELY;
  }

  /** Further columns under the very same heading are not read as attributes. */
  private void twins(int best, Field field) {
    for (int i = 0; i < headings.size(); i++) {
      if (i != best && free(i) && headings.get(i).equals(headings.get(best))) {
        other.put(i, new ColumnUse.Ignore());
        suggestions.put(i, field);
      }
    }
  }

  private void takeAlike() {
    for (boolean again = true; again; ) {
      again = false;
      for (Field field : fields()) {
        if (!filled.containsKey(field) && takeAlike(field)) {
          again = true;
        }
      }
    }
  }

  private boolean takeAlike(Field field) {
    int best = -1;
    double bestScore = 0;
    double second = 0;
    for (int i = 0; i < headings.size(); i++) {
      double score = free(i) ? evidence.score(i, field) : 0;
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = i;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best < 0 || bestScore < RESEMBLES) {
      return false;
    }
    if (bestScore - second < APART || betterElsewhere(best, field, bestScore)) {
      suggestions.putIfAbsent(best, field);
      return false;
    }
    take(best, field, evidence.use(best, field), Confidence.LIKELY);
    return true;
  }

  private boolean betterElsewhere(int column, Field field, double score) {
    return fields().stream()
        .anyMatch(one ->
            one != field
                && !filled.containsKey(one)
                && evidence.score(column, one) > score + APART);
  }

  /**
   * A required field with one column left whose cells can be it, and whose name does not object.
   */
  private void takeOnly() {
    for (Field field : kind.required()) {
      if (filled.containsKey(field)) {
        continue;
      }
      List<Integer> able = new ArrayList<>();
      for (int i = 0; i < headings.size(); i++) {
        if (free(i) && evidence.able(i, field) && !evidence.objects(i, field)) {
          able.add(i);
        }
      }
      if (able.size() == 1) {
        take(able.getFirst(), field, evidence.use(able.getFirst(), field), Confidence.LIKELY);
      } else {
        able.forEach(i -> suggestions.putIfAbsent(i, field));
      }
    }
  }

  /**
   * Lost deals must not count as won: a column whose values are stages is one, whatever its name.
   */
  private void takeStages() {
    List<Integer> able = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (free(i) && evidence.cells(i).filled() > 0 && evidence.cells(i).stages() > 0.9) {
        able.add(i);
      }
    }
    if (kind.has(Field.STAGE) && !filled.containsKey(Field.STAGE) && able.size() == 1) {
      take(able.getFirst(), Field.STAGE, ColumnUse.to(Field.STAGE), Confidence.LIKELY);
    }
  }

  /** A payee file without ids has the name as the id. */
  private void nameForId() {
    Integer name = filled.get(Field.NAME);
    if (kind == Kind.PAYEES && !filled.containsKey(Field.PAYEE_ID) && name != null) {
      filled.remove(Field.NAME);
      take(name, Field.PAYEE_ID, ColumnUse.to(Field.PAYEE_ID), Confidence.LIKELY);
    }
  }

  private List<ColumnMatch> result() {
    List<ColumnMatch> all = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Found one = found.get(i);
      @Nullable Field suggestion = suggestions.get(i);
      ColumnUse use = other.get(i);
      if (one != null) {
        all.add(new ColumnMatch(i, headings.get(i), one.use, one.confidence, null));
      } else if (use != null) {
        all.add(new ColumnMatch(i, headings.get(i), use, Confidence.SURE, suggestion));
      } else {
        all.add(
            new ColumnMatch(
                i,
                headings.get(i),
                rest(headings.get(i)),
                suggestion == null ? Confidence.SURE : Confidence.UNSURE,
                suggestion));
      }
    }
    return all;
  }

  /** Columns without a field are kept where rows have names for them. */
  private ColumnUse rest(String heading) {
    return switch (kind) {
      // The id of the reversed deal stays text, as every id does, though all of them are digits.
      case DEALS ->
          heading.strip().equals(REVERSES)
              ? new ColumnUse.Attribute(REVERSES)
              : new ColumnUse.ByHeading();
      case PAYEES, EVENTS, ACHIEVEMENTS -> new ColumnUse.ByHeading();
      case QUOTAS, SPLITS, STATEMENTS, OPENINGS, RATES, ADVANCES -> new ColumnUse.Ignore();
    };
  }
}
