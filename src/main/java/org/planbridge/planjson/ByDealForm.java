package org.planbridge.planjson;

import java.math.BigDecimal;
import org.planbridge.plan.Base;
import org.planbridge.plan.Pay;

/** How it is spelled what factors scale: {@code {"rate": "0.05"}} or {@code {"table": …}}. */
final class ByDealForm {
  private ByDealForm() {}

  static Pay.ByDeal read(Json json, Base base, Reading reading) {
    Fields fields = reading.fields(json);
    Pay.ByDeal pay =
        fields
            .oneOf("rate", "table")
            .<Pay.ByDeal>map(entry ->
                entry.getKey().equals("rate")
                    ? new Pay.FlatRate(Amounts.rate(entry.getValue(), base, reading))
                    : TableForm.read(entry.getValue(), base, reading))
            .orElse(new Pay.FlatRate(BigDecimal.ZERO));
    fields.done();
    return pay;
  }
}
