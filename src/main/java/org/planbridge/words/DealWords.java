package org.planbridge.words;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.planbridge.attribution.OwnDeals;
import org.planbridge.attribution.PayeeBridge;

/** What changes for one deal, in a sentence that names the clauses. */
public final class DealWords {
  private final Wording wording;
  private final ChangeWords changes;

  private DealWords(Locale locale) {
    wording = Wording.in(locale);
    changes = ChangeWords.in(locale);
  }

  public static DealWords in(Locale locale) {
    return new DealWords(locale);
  }

  /**
   * For example "$1,370.38 less, because of Commission: which deals count."
   *
   * @param inWords an amount with "more" or "less"
   * @param signed an amount with its sign
   */
  public String sentence(
      PayeeBridge bridge,
      OwnDeals.OwnDeal deal,
      LongFunction<String> inWords,
      LongFunction<String> signed) {
    List<Integer> steps = deal.steps();
    if (deal.isOffset()) {
      return wording.say("deal.offset", list(bridge, deal, steps, signed));
    }
    List<Integer> with =
        steps.stream()
            .filter(step -> Long.signum(deal.parts().get(step)) == Long.signum(deal.difference()))
            .toList();
    List<Integer> against = steps.stream().filter(step -> !with.contains(step)).toList();
    String amount = inWords.apply(deal.difference());
    if (steps.size() == 1) {
      return wording.say("deal.one", amount, changes.name(bridge.steps().get(steps.getFirst())));
    }
    return against.isEmpty()
        ? wording.say("deal.several", amount, list(bridge, deal, with, signed))
        : wording.say(
            "deal.against",
            amount,
            list(bridge, deal, with, signed),
            list(bridge, deal, against, signed));
  }

  private String list(
      PayeeBridge bridge, OwnDeals.OwnDeal deal, List<Integer> steps, LongFunction<String> signed) {
    return steps.stream()
        .map(step ->
            wording.say(
                "deal.part",
                changes.name(bridge.steps().get(step)),
                signed.apply(deal.parts().get(step))))
        .collect(Collectors.joining(", "));
  }
}
