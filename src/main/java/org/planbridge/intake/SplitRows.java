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
 * 60%}, {@code 0.6} or {@code 3/5}; {@code 60} only if the mapping says percent. Sample: {@code
 * 1C1I7A6R, 275, 60%, AE}.
 */
final class SplitRows extends FactRows<Split> {
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
    Fraction share = shares.read(cells.get(place)).orElse(null);
    if (share == null || share.signum() <= 0 || share.compareTo(Fraction.ONE) > 0) {
      reader.fault(Code.SPLIT_SHARE, cells, place);
    }
    if (faults.any() || deal == null || payee == null || share == null) {
      return null;
    }
    return new Split(deal, payee, share, reader.text(cells, Field.ROLE), source(cells));
  }

  @Override
  Facts facts(List<Split> read) {
    return Facts.of(DealTable.empty(), List.of(), read, List.of());
  }
}
