package org.planbridge.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of splits: {@code deal_id, payee_id, share} and {@code role} if known. A share is {@code
 * 60%}, {@code 0.6}, {@code 3/5} or {@code rest}; {@code 60} only if the mapping says percent;
 * below zero it takes from the payee. Sample: {@code 1C1I7A6R, 275, 60%, AE}.
 */
final class SplitRows extends FactRows<Split> {
  /** Stands for what is left of the deal until all its splits are known; no share is nothing. */
  static final Fraction REST = Fraction.ZERO;

  private static final Fraction MOST = Fraction.of(10);

  private final ShareText shares;

  SplitRows(Look look, Faults faults) {
    super(look, faults);
    shares =
        new ShareText(
            look.reading().numbers(), sheet.use(Field.SHARE).unit() == ColumnUse.Unit.PERCENT);
  }

  @Override
  @Nullable Split fact(Cells cells) {
    String deal = reader.dealId(cells);
    String payee = reader.payee(cells, Field.PAYEE_ID, look.mapping(), true);
    int place = sheet.place(Field.SHARE);
    Fraction share = share(cells.get(place));
    if (share == null) {
      reader.fault(Code.SPLIT_SHARE, cells, place);
    }
    if (faults.any() || deal == null || payee == null || share == null) {
      return null;
    }
    return new Split(deal, payee, share, reader.text(cells, Field.ROLE), source(cells));
  }

  /** A share that is not nothing, or {@link #REST}; null if the text is neither. */
  private @Nullable Fraction share(String text) {
    if (text.strip().equalsIgnoreCase("rest")) {
      return REST;
    }
    Fraction share = shares.read(text).orElse(null);
    if (share == null || share.signum() == 0) {
      return null;
    }
    Fraction size = share.signum() < 0 ? share.negated() : share;
    // A bare 60 is probably a percentage: beyond the whole deal a share says what it counts.
    Fraction most = shares.saysItsUnit(text) ? MOST : Fraction.ONE;
    return size.compareTo(most) > 0 ? null : share;
  }

  @Override
  Facts facts(List<Split> read) {
    return Facts.of(DealTable.empty(), List.of(), read, List.of());
  }
}
