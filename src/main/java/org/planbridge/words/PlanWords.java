package org.planbridge.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;
import org.planbridge.plan.Terms;
import org.planbridge.plan.Why;

/**
 * A plan in sentences that a payee understands, made from the same objects that the engine runs.
 * The sentence of a clause depends on that clause and the plan's currency alone: changing one
 * clause changes its sentence and no other.
 */
public final class PlanWords {
  private static final Component PLAIN = plainComponent();

  private final Wording wording;
  private final ComponentWords components;
  private final TermWords terms;

  private PlanWords(Wording wording) {
    this.wording = wording;
    this.components = new ComponentWords(wording);
    this.terms = new TermWords(wording);
  }

  /** Words and figures in a language; a language without words of its own reads English. */
  public static PlanWords in(Locale locale) {
    return new PlanWords(Wording.in(locale));
  }

  /** Every clause in reading order: components first, then what holds for the whole plan. */
  public List<ClauseWords> clauses(CompensationPlan plan) {
    List<ClauseWords> all = new ArrayList<>();
    for (Component component : plan.components()) {
      for (Slot slot : Slot.values()) {
        ClauseAddress address = ClauseAddress.of(component, slot);
        boolean plain = slot != Slot.PAY && component.clause(slot).equals(PLAIN.clause(slot));
        all.add(words(plan, address, plain));
      }
    }
    for (Term term : Term.values()) {
      ClauseAddress address = ClauseAddress.of(term);
      all.add(words(plan, address, isPlain(plan, term)));
    }
    return List.copyOf(all);
  }

  private ClauseWords words(CompensationPlan plan, ClauseAddress address, boolean plain) {
    return new ClauseWords(
        address, heading(plan, address), sentence(plan, address), plain, plan.reason(address));
  }

  /**
   * What the clause says.
   *
   * @throws IllegalArgumentException if the plan has no such clause
   */
  public String sentence(CompensationPlan plan, ClauseAddress address) {
    if (address.part().equals(ClauseAddress.PLAN)) {
      return terms.sentence(plan, Addresses.term(address));
    }
    return components.sentence(
        Addresses.component(plan, address),
        Addresses.slot(address),
        plan.currency(),
        id -> plan.component(id).map(Component::name).orElse(id));
  }

  /** Which clause it is: "Commission: how it earns". */
  public String heading(CompensationPlan plan, ClauseAddress address) {
    return address.part().equals(ClauseAddress.PLAN)
        ? wording.say("heading.plan", wording.say("term." + Addresses.term(address).name()))
        : wording.say(
            "heading",
            Addresses.component(plan, address).name(),
            wording.say("slot." + Addresses.slot(address).name()));
  }

  /** Which clause of its part it is: "how it earns". */
  public String clause(ClauseAddress address) {
    return address.part().equals(ClauseAddress.PLAN)
        ? wording.say("term." + Addresses.term(address).name())
        : wording.say("slot." + Addresses.slot(address).name());
  }

  /** All that a component says for itself, in one paragraph; what does not apply is left out. */
  public String paragraph(CompensationPlan plan, Component component) {
    return wording.sentences(
        clauses(plan).stream()
            .filter(clause -> clause.address().part().equals(component.id()) && !clause.isPlain())
            .map(ClauseWords::sentence)
            .toList());
  }

  /** The reason in words, with who gave it and when, or that nobody has. */
  public String reason(Optional<Why> why) {
    return why.map(one ->
            wording.say(
                "reason",
                one.text(),
                wording.say("category." + one.category().name()),
                one.author(),
                new Figures(wording.locale()).day(one.on())))
        .orElseGet(() -> wording.say("reason.none"));
  }

  Wording wording() {
    return wording;
  }

  private static boolean isPlain(CompensationPlan plan, Term term) {
    return switch (term) {
      case NUMBERS -> plan.terms().numbers().isEmpty();
      case REQUIRED_FIELDS -> plan.terms().requiredFields().isEmpty();
      case CAPS -> plan.terms().caps().isEmpty();
      case DRAW -> plan.terms().draw().equals(Terms.DEFAULT.draw());
      case GUARANTEE -> plan.terms().guarantee().equals(Terms.DEFAULT.guarantee());
      case HOLD_HARMLESS -> plan.terms().holdHarmless().equals(Terms.DEFAULT.holdHarmless());
      case GRACE -> plan.terms().grace().equals(Terms.DEFAULT.grace());
      case TRUE_UP -> plan.terms().trueUp().equals(Terms.DEFAULT.trueUp());
      case TRANSITION -> plan.terms().transition().equals(Terms.DEFAULT.transition());
      case RATE_SET -> plan.terms().rateSet().equals(Terms.DEFAULT.rateSet());
      case WHO, CALENDAR, PAY_CALENDAR, ROUNDING -> false;
    };
  }

  private static Component plainComponent() {
    return Component.of("plain", "plain", new Pay.FlatRate(BigDecimal.ZERO));
  }
}
