package org.planbridge.plan;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * A compensation plan as signed: who it is for, its ordered components and its terms. Data only,
 * immutable; every difference between two plans lies in a clause with an address.
 *
 * @param effective the days the plan is in force; shown, but a comparison applies a plan to the
 *     whole compared period
 * @param reasons the recorded reason of a clause, by the clause's address
 */
public record CompensationPlan(
    String id,
    String name,
    String version,
    Currency currency,
    Optional<Span> effective,
    PlanCalendar calendar,
    WhoFor who,
    List<Component> components,
    Terms terms,
    Map<ClauseAddress, Why> reasons) {
  public CompensationPlan {
    components = List.copyOf(components);
    reasons = Map.copyOf(reasons);
    Set<String> ids = new HashSet<>();
    for (Component component : components) {
      if (component.id().equals(ClauseAddress.PLAN) || !ids.add(component.id())) {
        throw new IllegalArgumentException(
            "Component ids must differ and not be plan (%s).".formatted(component.id()));
      }
    }
  }

  public Optional<Component> component(String componentId) {
    return components.stream().filter(one -> one.id().equals(componentId)).findFirst();
  }

  /** Whether some component is paid by what those below the payee are paid. */
  public boolean looksBelow() {
    return components.stream().anyMatch(Component::looksBelow);
  }

  /** The same plan with another component in the place of the one with its id. */
  public CompensationPlan with(Component component) {
    return withComponents(
        components.stream().map(one -> one.id().equals(component.id()) ? component : one).toList());
  }

  /** The same plan with other components. */
  public CompensationPlan withComponents(List<Component> others) {
    return with(calendar, who, others, terms, reasons);
  }

  /** The same plan by another calendar. */
  public CompensationPlan withCalendar(PlanCalendar other) {
    return with(other, who, components, terms, reasons);
  }

  /** The same plan for other payees. */
  public CompensationPlan withWho(WhoFor others) {
    return with(calendar, others, components, terms, reasons);
  }

  /** The same plan with other terms. */
  public CompensationPlan withTerms(Terms others) {
    return with(calendar, who, components, others, reasons);
  }

  /** The same plan with other recorded reasons. */
  public CompensationPlan withReasons(Map<ClauseAddress, Why> others) {
    return with(calendar, who, components, terms, others);
  }

  private CompensationPlan with(
      PlanCalendar itsCalendar,
      WhoFor itsPayees,
      List<Component> itsComponents,
      Terms itsTerms,
      Map<ClauseAddress, Why> itsReasons) {
    return new CompensationPlan(
        id,
        name,
        version,
        currency,
        effective,
        itsCalendar,
        itsPayees,
        itsComponents,
        itsTerms,
        itsReasons);
  }

  /** What a plan-level term holds, as the object the engine runs. */
  public Object clause(Term term) {
    return switch (term) {
      case WHO -> who;
      case CALENDAR -> calendar;
      case NUMBERS -> terms.numbers();
      case REQUIRED_FIELDS -> terms.requiredFields();
      case CAPS -> terms.caps();
      case DRAW -> terms.draw();
      case GUARANTEE -> terms.guarantee();
      case HOLD_HARMLESS -> terms.holdHarmless();
      case GRACE -> terms.grace();
      case TRUE_UP -> terms.trueUp();
      case PAY_CALENDAR -> terms.payCalendar();
      case ROUNDING -> terms.rounding();
      case TRANSITION -> terms.transition();
      case RATE_SET -> terms.rateSet();
    };
  }

  /** Every clause by its address, in the order of addresses. */
  public Map<ClauseAddress, Object> clauses() {
    Map<ClauseAddress, Object> found = new TreeMap<>();
    for (Component component : components) {
      for (Slot slot : Slot.values()) {
        found.put(ClauseAddress.of(component, slot), component.clause(slot));
      }
    }
    for (Term term : Term.values()) {
      found.put(ClauseAddress.of(term), clause(term));
    }
    return found;
  }

  public Optional<Why> reason(ClauseAddress address) {
    return Optional.ofNullable(reasons.get(address));
  }
}
