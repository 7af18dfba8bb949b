package org.planbridge.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Achievement;
import org.planbridge.facts.Advance;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.ExchangeRate;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Opening;
import org.planbridge.facts.PayStatement;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.workspace.ReadFile;

/**
 * Which facts belong to which file of an import. A fact without a source belongs to the only file
 * of its kind.
 */
final class FactsByFile {
  private final Facts facts;
  private final List<ReadFile> files;

  FactsByFile(Facts facts, List<ReadFile> files) {
    this.facts = facts;
    this.files = files;
    refuseTwins();
    long stored = 0;
    for (ReadFile file : files) {
      long rows = rows(file).size();
      if (rows != file.used()) {
        throw new IllegalArgumentException(
            "File (%s) says %d rows are used, but gives %d facts."
                .formatted(file.name(), file.used(), rows));
      }
      stored += rows;
    }
    if (stored != total()) {
      throw new IllegalArgumentException(
          "%d of %d facts are of no file of the import.".formatted(total() - stored, total()));
    }
  }

  long total() {
    return (long) facts.deals().size()
        + facts.payees().size()
        + facts.splits().size()
        + facts.quotas().size()
        + facts.events().size()
        + facts.statements().size()
        + facts.openings().size()
        + facts.achievements().size()
        + facts.rates().size()
        + facts.advances().size();
  }

  private void refuseTwins() {
    long distinct = files.stream().map(it -> it.kind() + "/" + it.name()).distinct().count();
    if (distinct != files.size()) {
      throw new IllegalArgumentException("Two files of an import have one kind and name.");
    }
  }

  /** The facts of a file as rows of its kind's table. */
  RowSource rows(ReadFile file) {
    return switch (file.kind()) {
      case DEALS -> deals(file);
      case PAYEES -> RowSource.of(FactShape.PAYEES, of(file, facts.payees(), Payee::source));
      case SPLITS -> RowSource.of(FactShape.SPLITS, of(file, facts.splits(), Split::source));
      case QUOTAS -> RowSource.of(FactShape.QUOTAS, of(file, facts.quotas(), Quota::source));
      case EVENTS -> RowSource.of(FactShape.EVENTS, of(file, facts.events(), DealEvent::source));
      case STATEMENTS ->
          RowSource.of(FactShape.STATEMENTS, of(file, facts.statements(), PayStatement::source));
      case OPENINGS ->
          RowSource.of(NumberShapes.OPENINGS, of(file, facts.openings(), Opening::source));
      case ACHIEVEMENTS ->
          RowSource.of(
              NumberShapes.ACHIEVEMENTS, of(file, facts.achievements(), Achievement::source));
      case RATES -> RowSource.of(NumberShapes.RATES, of(file, facts.rates(), ExchangeRate::source));
      case ADVANCES ->
          RowSource.of(NumberShapes.ADVANCES, of(file, facts.advances(), Advance::source));
    };
  }

  private DealRows deals(ReadFile file) {
    DealTable deals = facts.deals();
    int code = deals.files().values().indexOf(file.name());
    int[] rows = new int[deals.size()];
    int found = 0;
    for (int row = 0; row < deals.size(); row++) {
      if (code >= 0 && deals.files().code(row) == code) {
        rows[found++] = row;
      }
    }
    return new DealRows(deals, Arrays.copyOf(rows, found));
  }

  private <T> List<T> of(ReadFile file, List<T> all, Function<T, @Nullable SourceRow> sourceOf) {
    boolean only = files.stream().filter(it -> it.kind() == file.kind()).count() == 1;
    List<T> own = new ArrayList<>();
    for (T fact : all) {
      SourceRow source = sourceOf.apply(fact);
      if (source == null ? only : source.file().equals(file.name())) {
        own.add(fact);
      }
    }
    return own;
  }
}
