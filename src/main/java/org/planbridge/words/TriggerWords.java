package org.planbridge.words;

import java.util.Locale;
import org.planbridge.plan.ReleasePart.Trigger;

/** What pay waits for, in words: "as far as the customer pays". */
public final class TriggerWords {
  private final PayoutWords words;

  private TriggerWords(Wording wording) {
    words = new PayoutWords(wording, new Figures(wording.locale()));
  }

  public static TriggerWords in(Locale locale) {
    return new TriggerWords(Wording.in(locale));
  }

  public String of(Trigger trigger) {
    return words.trigger(trigger);
  }

  /** An event by its kind: "the customer is refunded". */
  public String event(String kind) {
    return words.event(kind);
  }
}
