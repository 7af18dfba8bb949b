package org.planbridge.planjson;

import java.math.BigDecimal;
import org.planbridge.plan.CreditCap;
import org.planbridge.problem.Code;

/** How the most is spelled that one deal counts. */
final class CreditCapForm {
  private static final Spelling<CreditCap.Of> OF = Spelling.of(CreditCap.Of.class);
  private static final Spelling<CreditCap.When> WHEN = Spelling.of(CreditCap.When.class);

  private CreditCapForm() {}

  static CreditCap read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    BigDecimal amount = Numbers.needed(fields, "amount", reading);
    if (fields.find("amount").isPresent() && amount.signum() <= 0) {
      reading.findings().tell(Code.PLAN_CREDIT, json.at(), "cap");
    }
    CreditCap cap =
        new CreditCap(
            amount,
            ChoiceForm.read(fields, "of", OF, CreditCap.BOTH, reading),
            ChoiceForm.read(fields, "when", WHEN, CreditCap.AFTER_SPLIT, reading));
    fields.done();
    return cap;
  }

  static Json write(CreditCap cap) {
    Json.Obj object = Json.object();
    object.members().put("amount", Amounts.json(cap.amount()));
    ChoiceForm.write(object.members(), "of", OF, cap.of(), CreditCap.BOTH);
    ChoiceForm.write(object.members(), "when", WHEN, cap.when(), CreditCap.AFTER_SPLIT);
    return object;
  }
}
