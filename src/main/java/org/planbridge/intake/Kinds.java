package org.planbridge.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Confidence;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;

/** Finds what the rows of a file are from its columns and, where these leave it open, its name. */
final class Kinds {
  /**
   * @param missing required fields without a column
   */
  record Guess(Kind kind, Confidence confidence, List<ColumnMatch> columns, List<Field> missing) {}

  private Kinds() {}

  static Guess guess(
      Mapping said, List<String> headings, List<ColumnCells> cells, String fileName) {
    if (said.kind() != null) {
      return matched(said.kind(), Confidence.SURE, said, headings, cells);
    }
    Guess best = null;
    double bestScore = -1;
    double second = -1;
    for (Kind kind : Kind.values()) {
      if (!Kind.COMMON.contains(kind) && !names(kind, fileName)) {
        continue;
      }
      Guess guess = matched(kind, Confidence.SURE, said, headings, cells);
      double score = score(guess, fileName);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = guess;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best == null) {
      throw new IllegalStateException("There is no kind of file.");
    }
    Kind kind = best.kind;
    boolean allSure =
        best.columns.stream()
            .filter(column -> kind.required().stream().anyMatch(column::fills))
            .allMatch(column -> column.confidence() == Confidence.SURE);
    Confidence confidence =
        !best.missing.isEmpty()
            ? Confidence.UNSURE
            : allSure && bestScore - second > 1 ? Confidence.SURE : Confidence.LIKELY;
    return new Guess(best.kind, confidence, best.columns, best.missing);
  }

  private static Guess matched(
      Kind kind,
      Confidence confidence,
      Mapping said,
      List<String> headings,
      List<ColumnCells> cells) {
    List<ColumnMatch> columns = Matching.match(kind, said, headings, cells);
    return new Guess(kind, confidence, columns, missing(kind, columns));
  }

  private static List<Field> missing(Kind kind, List<ColumnMatch> columns) {
    List<Field> missing = new ArrayList<>();
    for (Field field : kind.required()) {
      if (columns.stream().noneMatch(column -> column.fills(field))) {
        missing.add(field);
      }
    }
    boolean who =
        kind != Kind.QUOTAS
            || columns.stream().anyMatch(one -> one.fills(Field.PAYEE_ID) || one.fills(Field.ROLE));
    if (!who) {
      missing.add(Field.PAYEE_ID);
    }
    return missing;
  }

  /** Fields that are filled count; one that is needed and missing outweighs them. */
  private static double score(Guess guess, String fileName) {
    double score = 0;
    for (ColumnMatch column : guess.columns) {
      if (column.use() instanceof ColumnUse.To to) {
        boolean required = guess.kind.required().contains(to.field());
        double sure = column.confidence() == Confidence.SURE ? 1 : 0.3;
        score += sure * (required ? 2 : 1);
      }
    }
    return Math.max(0, score - 4 * guess.missing.size()) + (names(guess.kind, fileName) ? 1.5 : 0);
  }

  /** Whether the file's name says what it holds. */
  private static boolean names(Kind kind, String fileName) {
    String stem = kind.spelling().substring(0, Math.min(5, kind.spelling().length()));
    return fileName.toLowerCase(Locale.ROOT).contains(stem);
  }
}
