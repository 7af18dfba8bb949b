package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Base;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Clawback;
import org.planbridge.plan.Component;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Release;
import org.planbridge.problem.Code;

/** How a component is spelled: its id, its name and its slots, those at their defaults left out. */
final class ComponentForm {
  private ComponentForm() {}

  static Component read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    String id = fields.need("id").map(one -> id(one, reading)).orElse("?");
    String name = fields.need("name").map(reading::text).orElse(id);
    Credits credits =
        fields.find("credits").map(one -> CreditsForm.read(one, reading)).orElse(Credits.ALL);
    Base base = fields.find("base").map(one -> BaseForm.read(one, reading)).orElse(Base.AMOUNT);
    Measure measure =
        fields.find("measure").map(one -> MeasureForm.read(one, reading)).orElse(Measure.DEFAULT);
    QuotaTerms quota =
        fields.find("quota").map(one -> QuotaForm.read(one, reading)).orElse(QuotaTerms.AMOUNT);
    int before = reading.findings().count();
    Optional<Json> payJson = fields.need("pay");
    Pay pay =
        payJson
            .map(one -> PayForm.read(one, base, reading))
            .orElse(new Pay.FlatRate(BigDecimal.ZERO));
    boolean soundPay = reading.findings().count() == before;
    Modifiers modifiers =
        fields
            .find("modifiers")
            .map(one -> ModifiersForm.read(one, base, reading))
            .orElse(Modifiers.NONE);
    Gate gate = fields.find("gate").map(one -> GateForm.read(one, reading)).orElse(Gate.DEFAULT);
    Optional<Json> limitsJson = fields.find("limits");
    List<Limit> limits =
        limitsJson
            .map(list -> reading.list(list, one -> LimitsForm.read(one, reading)))
            .orElse(List.of());
    Release release =
        fields.find("release").map(one -> ReleaseForm.read(one, reading)).orElse(Release.DEFAULT);
    Clawback clawback =
        fields
            .find("clawback")
            .map(one -> ClawbackForm.read(one, reading))
            .orElse(Clawback.DEFAULT);
    fields.done();
    Component component =
        new Component(
            id, name, credits, base, measure, quota, pay, modifiers, gate, limits, release,
            clawback);
    if (soundPay) {
      ComponentJudgement.judge(component, fields, reading.findings());
    }
    return component;
  }

  private static String id(Json json, Reading reading) {
    String id = reading.text(json);
    if (json instanceof Json.Text
        && (!id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*") || id.equals(ClauseAddress.PLAN))) {
      reading.findings().tell(Code.PLAN_TEXT, json.at(), "id", id);
    }
    return id;
  }

  static Json write(Component component) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("id", Json.text(component.id()));
    members.put("name", Json.text(component.name()));
    CreditsForm.write(component.credits()).ifPresent(json -> members.put("credits", json));
    BaseForm.write(members, component.base());
    MeasureForm.write(component.measure()).ifPresent(json -> members.put("measure", json));
    if (!component.quota().equals(QuotaTerms.AMOUNT)
        || component.quota().spread().proration().isStated()
        || component.quota().targetIncentive().proration().isStated()) {
      members.put("quota", QuotaForm.write(component.quota()));
    }
    members.put("pay", PayForm.write(component.pay()));
    ModifiersForm.write(component.modifiers()).ifPresent(json -> members.put("modifiers", json));
    GateForm.write(component.gate()).ifPresent(json -> members.put("gate", json));
    if (!component.limits().isEmpty()) {
      members.put(
          "limits", Json.array(component.limits().stream().map(LimitsForm::write).toList()));
    }
    ReleaseForm.write(component.release()).ifPresent(json -> members.put("release", json));
    ClawbackForm.write(component.clawback()).ifPresent(json -> members.put("clawback", json));
    return object;
  }
}
