package org.planbridge.words;

import java.util.Locale;
import org.planbridge.baseline.PayDateProof;

/** What may be behind a pay date that does not agree with its statement, in words. */
public final class BaselineWords {
  private final Wording wording;
  private final Figures figures;

  private BaselineWords(Wording wording) {
    this.wording = wording;
    figures = new Figures(wording.locale());
  }

  public static BaselineWords in(Locale locale) {
    return new BaselineWords(Wording.in(locale));
  }

  /** Whether it agrees; if not, what fits the difference. */
  public String sentence(PayDateProof proof) {
    if (proof.matches()) {
      return wording.say("baseline.same");
    }
    return proof
        .because()
        .map(because ->
            switch (because) {
              case PayDateProof.Because.OtherDate(var date) ->
                  wording.say("baseline.otherDate", figures.day(date));
              case PayDateProof.Because.OneDeal(var deal) -> wording.say("baseline.deal", deal);
              case PayDateProof.Because.HeldDeals(int count) ->
                  wording.say("baseline.held", Integer.toString(count));
            })
        .orElseGet(() -> wording.say("baseline.unknown"));
  }
}
