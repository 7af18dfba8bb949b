package org.planbridge.planjson;

import java.util.Map;
import org.planbridge.plan.Base;

/** How it is spelled what a rate multiplies: a number by its name, or a component's result. */
final class BaseForm {
  private BaseForm() {}

  static Base read(Json json, Reading reading) {
    if (!(json instanceof Json.Obj)) {
      return new Base.NamedNumber(reading.text(json));
    }
    Fields fields = reading.fields(json);
    Base base =
        fields
            .need("component")
            .<Base>map(one -> new Base.ComponentResult(reading.text(one)))
            .orElse(Base.AMOUNT);
    fields.done();
    return base;
  }

  static void write(Map<String, Json> members, Base base) {
    switch (base) {
      case Base.NamedNumber(var name) -> {
        if (!base.equals(Base.AMOUNT)) {
          members.put("base", Json.text(name));
        }
      }
      case Base.ComponentResult(var component) -> {
        Json.Obj object = Json.object();
        object.members().put("component", Json.text(component));
        members.put("base", object);
      }
    }
  }
}
