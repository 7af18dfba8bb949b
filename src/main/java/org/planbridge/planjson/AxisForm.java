package org.planbridge.planjson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Pay;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.problem.Code;

/** How one side of a matrix is spelled: a measure or a number of the deal, and its bands. */
final class AxisForm {
  private static final Spelling<Pay.TierBy> BY = Spelling.of(Pay.TierBy.class);
  private static final Matrix.Axis NONE = new Matrix.Axis.ByNumber("?", List.of());

  private AxisForm() {}

  static Matrix.Axis read(Optional<Json> json, Reading reading) {
    return json.map(one -> read(one, reading)).orElse(NONE);
  }

  private static Matrix.Axis read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    var form = fields.oneOf("number", "measure");
    Optional<Pay.TierBy> by = Optional.empty();
    QuotaTerms quota = QuotaTerms.AMOUNT;
    boolean measures = form.filter(entry -> entry.getKey().equals("measure")).isPresent();
    if (measures) {
      by = fields.need("by").map(one -> reading.choice(one, BY, Pay.TierBy.MONEY));
      quota = fields.find("quota").map(one -> QuotaForm.read(one, reading)).orElse(quota);
    }
    boolean attains = by.equals(Optional.of(Pay.TierBy.ATTAINMENT));
    List<Json> places = fields.need("bands").map(reading::list).orElse(List.of());
    List<Matrix.Band> bands = places.stream().map(place -> band(place, attains, reading)).toList();
    fields.done();
    if (!ascending(places, bands, reading.findings()) || form.isEmpty()) {
      return NONE;
    }
    if (!measures) {
      return new Matrix.Axis.ByNumber(reading.text(form.get().getValue()), bands);
    }
    Measure measure = MeasureForm.counted(form.get().getValue(), reading);
    return new Matrix.Axis.ByMeasure(measure, by.orElse(Pay.TierBy.MONEY), quota, bands);
  }

  private static Matrix.Band band(Json json, boolean attains, Reading reading) {
    Fields fields = reading.fields(json);
    BoundForm bound = BoundForm.read(fields, reading);
    if (attains) {
      bound.judgeAttainment(reading);
    }
    fields.done();
    return new Matrix.Band(bound.bound(), bound.edge());
  }

  private static boolean ascending(List<Json> places, List<Matrix.Band> bands, Findings findings) {
    boolean sound = true;
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i - 1).bound().compareTo(bands.get(i).bound()) >= 0) {
        sound = false;
        findings.tell(
            Code.PLAN_TIERS,
            places.get(i).at(),
            "band",
            bands.get(i).bound().toPlainString(),
            bands.get(i - 1).bound().toPlainString());
      }
    }
    return sound;
  }

  static Json write(Matrix.Axis axis) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    switch (axis) {
      case Matrix.Axis.ByNumber(var number, _) -> members.put("number", Json.text(number));
      case Matrix.Axis.ByMeasure(var measure, var by, var quota, _) -> {
        members.put("measure", MeasureForm.counted(measure));
        members.put("by", BY.json(by));
        if (!quota.equals(QuotaTerms.AMOUNT)) {
          members.put("quota", QuotaForm.write(quota));
        }
      }
    }
    members.put(
        "bands",
        Json.array(
            axis.bands().stream()
                .<Json>map(band -> {
                  Json.Obj one = Json.object();
                  BoundForm.write(one.members(), band.bound(), band.edge());
                  return one;
                })
                .toList()));
    return object;
  }
}
