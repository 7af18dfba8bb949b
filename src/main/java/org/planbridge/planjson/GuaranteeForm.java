package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.Quantity;

/** How guarantees are spelled. */
final class GuaranteeForm {
  private static final Spelling<Guarantee.Against> AGAINST = Spelling.of(Guarantee.Against.class);
  private static final Spelling<Boolean> SALARY = salaries();

  private GuaranteeForm() {}

  private static Spelling<Boolean> salaries() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("out", false);
    words.put("in", true);
    return new Spelling<>(words);
  }

  static Guarantee read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Guarantee guarantee =
        new Guarantee.Stated(
            fields
                .need("amount")
                .map(one -> LimitsForm.amount(one, reading))
                .orElse(new Quantity.Fixed(BigDecimal.ZERO)),
            TurnsForm.per(fields, reading),
            TurnsForm.read(fields, reading),
            ChoiceForm.read(fields, "comparedWith", AGAINST, Guarantee.WHAT_IS_DUE, reading),
            ChoiceForm.read(fields, "baseSalary", SALARY, Guarantee.WITHOUT_SALARY, reading));
    fields.done();
    return guarantee;
  }

  static Optional<Json> write(Guarantee guarantee) {
    return switch (guarantee) {
      case Guarantee.None _ -> Optional.empty();
      case Guarantee.Stated stated -> {
        Json.Obj object = Json.object();
        Map<String, Json> members = object.members();
        members.put("amount", Amounts.write(stated.amount()));
        TurnsForm.write(members, stated.per(), stated.turns());
        ChoiceForm.write(members, "comparedWith", AGAINST, stated.against(), Guarantee.WHAT_IS_DUE);
        ChoiceForm.write(
            members, "baseSalary", SALARY, stated.withBaseSalary(), Guarantee.WITHOUT_SALARY);
        yield Optional.of(object);
      }
    };
  }
}
