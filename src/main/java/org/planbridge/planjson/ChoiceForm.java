package org.planbridge.planjson;

import java.util.Map;
import org.planbridge.plan.Choice;

/** A choice that has a default: left out when assumed, written when stated. */
final class ChoiceForm {
  private ChoiceForm() {}

  static <T> Choice<T> read(
      Fields fields, String key, Spelling<T> spelling, Choice<T> assumed, Reading reading) {
    return read(fields, key, spelling, assumed, reading, Map.of());
  }

  static <T> Choice<T> read(
      Fields fields,
      String key,
      Spelling<T> spelling,
      Choice<T> assumed,
      Reading reading,
      Map<String, String> unfilled) {
    return fields
        .find(key)
        .map(json -> Choice.stated(reading.choice(json, spelling, assumed.value(), unfilled)))
        .orElse(assumed);
  }

  /** A value other than the default is written even if nobody stated it: else it would be lost. */
  static <T> void write(
      Map<String, Json> members,
      String key,
      Spelling<T> spelling,
      Choice<T> choice,
      Choice<T> assumed) {
    if (choice.isStated() || !choice.equals(assumed)) {
      members.put(key, spelling.json(choice.value()));
    }
  }
}
