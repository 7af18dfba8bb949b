package org.planbridge.intake;

import java.util.List;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Field;

/** What headings and first cells say about the columns of a file. */
final class Evidence {
  private final List<String> headings;
  private final List<ColumnCells> cells;

  Evidence(List<String> headings, List<ColumnCells> cells) {
    this.headings = headings;
    this.cells = cells;
  }

  ColumnCells cells(int column) {
    return cells.get(column);
  }

  /** Whether the cells fit the field. */
  boolean agrees(int column, Field field) {
    ColumnCells one = cells.get(column);
    return field == Field.STAGE ? stages(column) > 0 : one.fits(field);
  }

  /** The share of values that speak for stages; yes and no do so under the heading "is won". */
  double stages(int column) {
    ColumnCells one = cells.get(column);
    return Headings.joined(headings.get(column)).equals("iswon") ? one.flags() : one.stages();
  }

  /** Many columns are called status: one without a known stage is none. */
  boolean weak(int column, Field field) {
    return field == Field.STAGE
        && !Headings.joined(headings.get(column)).contains("stage")
        && stages(column) == 0;
  }

  /** How much heading and cells resemble the field, 0 to 1. */
  double score(int column, Field field) {
    ColumnCells one = cells.get(column);
    double like = Likeness.of(headings.get(column), field);
    boolean valued = field == Field.STAGE ? one.stages() > 0 : one.filled() > 0 && one.fits(field);
    return like == 0 || !valued ? 0 : 0.75 * like + 0.25 * one.fit(field);
  }

  /** {@code amount_cents} counts cents; a heading that says percent counts hundredths. */
  ColumnUse use(int column, Field field) {
    List<String> words = Headings.words(headings.get(column));
    boolean cents = field.content() == Field.Content.MONEY && words.contains("cents");
    return cents ? new ColumnUse.To(field, 2, ColumnUse.Unit.CENTS) : ColumnUse.to(field);
  }

  /** Whether the cells alone can be the field. */
  boolean able(int column, Field field) {
    ColumnCells one = cells.get(column);
    return one.filled() > 1
        && switch (field.content()) {
          case DATE -> one.days() > 0.8;
          case MONEY, NUMBER -> one.sums() > 0.7 && one.days() < 0.2;
          case SHARE -> one.shares() > 0.8;
          case ID ->
              one.distinct() > 0.99 && one.spoken() < 0.2 && one.days() < 0.2 && one.parts() == 0;
          case PERSON -> one.spoken() > 0.8 && one.distinct() < 0.95 && one.days() < 0.2;
          case TEXT -> false;
        };
  }

  /** Whether a word of the heading means something else. */
  boolean objects(int column, Field field) {
    return Headings.words(headings.get(column)).stream()
        .anyMatch(word -> Synonyms.of(field).against().contains(word));
  }
}
