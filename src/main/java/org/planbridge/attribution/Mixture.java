package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.DerivedNumber;
import org.planbridge.plan.PlanDiff;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;
import org.planbridge.plan.Terms;

/**
 * Mixes of two plans: the current one with some of its changes made. Without any it is the current
 * plan, with all of them the proposed one.
 */
final class Mixture {
  private final PlanPair plans;
  private final List<Step> steps;
  private final Set<String> fields;

  /**
   * @param steps all changes between the two plans, at most 63; a mix is a number that has bit i
   *     set if change i is made
   * @param fields names of the numbers that deals and payees have; a plan's own number of such a
   *     name is another thing than the field
   */
  Mixture(PlanPair plans, List<Step> steps, Set<String> fields) {
    this.plans = plans;
    this.steps = List.copyOf(steps);
    this.fields = Set.copyOf(fields);
  }

  List<Step> steps() {
    return steps;
  }

  PlanPair plans() {
    return plans;
  }

  /** The number that stands for all changes made. */
  long all() {
    return (1L << steps.size()) - 1;
  }

  CompensationPlan of(long made) {
    if (made == 0) {
      return plans.current();
    }
    return made == all() ? plans.proposed() : mixed(new Made(made));
  }

  /** Whether a mix goes by the quotas of the proposed side. */
  boolean proposedQuotas(long made) {
    return has(made(made), Step.Quotas.class);
  }

  private List<Step> made(long made) {
    return IntStream.range(0, steps.size())
        .filter(i -> (made >> i & 1) == 1)
        .mapToObj(steps::get)
        .toList();
  }

  private static boolean has(List<Step> steps, Class<? extends Step> kind) {
    return steps.stream().flatMap(Step::parts).anyMatch(kind::isInstance);
  }

  /** Whether a plan-level term of a mix is the proposed plan's. */
  boolean isProposed(Term term, long made) {
    return new Made(made).addresses.contains(ClauseAddress.of(term));
  }

  /** What is made in one mix. */
  private final class Made {
    private final Set<ClauseAddress> addresses;
    private final boolean order;
    private final boolean length;

    Made(long mix) {
      List<Step> some = made(mix);
      addresses =
          some.stream()
              .flatMap(Step::changes)
              .map(PlanDiff.Change::address)
              .collect(Collectors.toSet());
      order = has(some, Step.Order.class);
      length = has(some, Step.Length.class);
    }

    CompensationPlan sideOf(Term term) {
      return addresses.contains(ClauseAddress.of(term)) ? plans.proposed() : plans.current();
    }
  }

  private CompensationPlan mixed(Made made) {
    CompensationPlan current = plans.current();
    List<Component> components = new ArrayList<>();
    for (String id : PartOrder.of(plans, made.order)) {
      component(id, made).ifPresent(components::add);
    }
    return new CompensationPlan(
        current.id(),
        current.name(),
        current.version(),
        current.currency(),
        made.length ? plans.proposed().effective() : current.effective(),
        made.sideOf(Term.CALENDAR).calendar(),
        current.who(),
        components,
        terms(made),
        Map.of());
  }

  private Optional<Component> component(String id, Made made) {
    Optional<Component> was = plans.current().component(id);
    Optional<Component> is = plans.proposed().component(id);
    if (was.isPresent() && is.isPresent()) {
      Component mix = was.get();
      for (Slot slot : Slot.values()) {
        if (made.addresses.contains(ClauseAddress.of(mix, slot))) {
          mix = mix.with(slot, is.get().clause(slot));
        }
      }
      return Optional.of(mix);
    }
    boolean changed =
        made.addresses.contains(ClauseAddress.of(was.or(() -> is).orElseThrow(), Slot.PAY));
    return changed ? is : was;
  }

  private Terms terms(Made made) {
    return new Terms(
        numbers(made),
        made.sideOf(Term.REQUIRED_FIELDS).terms().requiredFields(),
        made.sideOf(Term.CAPS).terms().caps(),
        made.sideOf(Term.DRAW).terms().draw(),
        made.sideOf(Term.GUARANTEE).terms().guarantee(),
        made.sideOf(Term.HOLD_HARMLESS).terms().holdHarmless(),
        made.sideOf(Term.GRACE).terms().grace(),
        made.sideOf(Term.TRUE_UP).terms().trueUp(),
        made.sideOf(Term.PAY_CALENDAR).terms().payCalendar(),
        made.sideOf(Term.ROUNDING).terms().rounding(),
        made.sideOf(Term.TRANSITION).terms().transition(),
        made.sideOf(Term.RATE_SET).terms().rateSet());
  }

  /**
   * The numbers of the side that the change says, and those that only the other side names: a
   * changed clause that uses a number of its plan stands in every mix.
   */
  private List<DerivedNumber> numbers(Made made) {
    List<DerivedNumber> own = new ArrayList<>(made.sideOf(Term.NUMBERS).terms().numbers());
    Map<String, DerivedNumber> known = new HashMap<>();
    own.forEach(number -> known.put(number.name(), number));
    for (CompensationPlan side : List.of(plans.current(), plans.proposed())) {
      for (DerivedNumber number : side.terms().numbers()) {
        if (!fields.contains(number.name()) && known.putIfAbsent(number.name(), number) == null) {
          own.add(number);
        }
      }
    }
    return own;
  }
}
