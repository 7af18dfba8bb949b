package org.planbridge.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Opening;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of opening balances: {@code payee_id, component, date, value} and {@code kind}, which is
 * {@code running} (what the measure had counted) if left out, or {@code cap used}. Sample: {@code
 * 275, commission, 2026-04-01, 120000}.
 */
final class OpeningRows extends FactRows<Opening> {
  OpeningRows(Look look, Faults faults) {
    super(look, faults);
  }

  @Override
  @Nullable Opening fact(Cells cells) {
    String payee = reader.payee(cells, Field.PAYEE_ID, look.mapping(), true);
    String component = reader.text(cells, Field.COMPONENT);
    if (component == null) {
      reader.fault(Code.OPENING_COMPONENT, cells, sheet.place(Field.COMPONENT));
    }
    LocalDate date = reader.date(cells, Field.DATE, true, Days.FIRST);
    BigDecimal value = reader.decimal(cells, Field.VALUE, true);
    Optional<Opening.Kind> kind = kind(reader.text(cells, Field.KIND));
    if (kind.isEmpty()) {
      reader.fault(Code.OPENING_KIND, cells, sheet.place(Field.KIND));
    }
    if (faults.any()
        || payee == null
        || component == null
        || date == null
        || value == null
        || kind.isEmpty()) {
      return null;
    }
    return new Opening(payee, component, date, kind.get(), value, source(cells));
  }

  private static Optional<Opening.Kind> kind(@Nullable String said) {
    return switch (said == null ? "running" : said.toLowerCase(Locale.ROOT)) {
      case "running" -> Optional.of(Opening.Kind.RUNNING);
      case "cap used" -> Optional.of(Opening.Kind.CAP_USED);
      default -> Optional.empty();
    };
  }

  @Override
  Facts facts(List<Opening> read) {
    return Facts.NONE.with(read, List.of());
  }
}
