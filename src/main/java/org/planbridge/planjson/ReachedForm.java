package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Edge;

/**
 * How "the measure has reached a bound" is spelled: {@code {"attainment": {"from": "1"}}} or {@code
 * {"measure": {"above": "50000"}}}.
 */
record ReachedForm(boolean asAttainment, BoundForm bound) {
  static Optional<ReachedForm> read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Optional<ReachedForm> read =
        fields
            .oneOf("attainment", "measure")
            .map(entry -> read(entry.getKey().equals("attainment"), entry.getValue(), reading));
    fields.done();
    return read;
  }

  private static ReachedForm read(boolean asAttainment, Json json, Reading reading) {
    Fields fields = reading.fields(json);
    BoundForm bound = BoundForm.read(fields, reading);
    fields.done();
    if (asAttainment) {
      bound.judgeAttainment(reading);
    }
    return new ReachedForm(asAttainment, bound);
  }

  static Json write(boolean asAttainment, BigDecimal bound, Choice<Edge> edge) {
    Json.Obj inner = Json.object();
    BoundForm.write(inner.members(), bound, edge);
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put(asAttainment ? "attainment" : "measure", inner);
    return object;
  }
}
