package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.Map;
import org.planbridge.plan.Quantity;

/** How numbers and sums of money are spelled: exact decimals in quotes. */
final class Amounts {
  private Amounts() {}

  static Json.Text json(BigDecimal value) {
    return Json.text(value.toPlainString());
  }

  /** {@code "2000"}, or a share of a yearly figure: {@code {"targetIncentive": "2.5"}}. */
  static Quantity read(Json json, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return new Quantity.Fixed(reading.number(json));
    }
    Fields fields = reading.fields(json);
    fields.unfilled(Unfilled.QUANTITY);
    Quantity read =
        fields
            .oneOf("targetIncentive", "baseSalary")
            .<Quantity>map(entry ->
                new Quantity.ShareOf(
                    entry.getKey().equals("baseSalary")
                        ? Quantity.PayeeNumber.BASE_SALARY
                        : Quantity.PayeeNumber.TARGET_INCENTIVE,
                    reading.number(entry.getValue())))
            .orElse(new Quantity.Fixed(BigDecimal.ZERO));
    fields.done();
    return read;
  }

  static Json write(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Fixed(var amount) -> json(amount);
      case Quantity.ShareOf(var number, var share) -> {
        Json.Obj object = Json.object();
        Map<String, Json> members = object.members();
        members.put(
            switch (number) {
              case TARGET_INCENTIVE -> "targetIncentive";
              case BASE_SALARY -> "baseSalary";
            },
            json(share));
        yield object;
      }
    };
  }
}
