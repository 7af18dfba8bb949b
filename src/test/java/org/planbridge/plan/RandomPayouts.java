package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.planbridge.plan.ReleasePart.Trigger;
import org.planbridge.time.Cycle;

/** Releases and clawbacks made from a seed; every kind turns up, stated and assumed. */
public final class RandomPayouts {
  private static final List<String> KINDS =
      List.of("invoiced", "cash received", "renewed", "installed");
  private static final List<String> TAKING = List.of("refunded", "churned", "not paid");

  private final RandomGenerator random;

  public RandomPayouts(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param bonus whether no deal carries the pay, so that nothing waits for events of a deal
   */
  public Release release(boolean bonus) {
    if (random.nextInt(3) > 0) {
      return Release.DEFAULT;
    }
    BigDecimal first = new BigDecimal(random.nextInt(1, 10)).movePointLeft(1);
    List<ReleasePart> parts =
        random.nextBoolean()
            ? List.of(part(BigDecimal.ONE, bonus))
            : List.of(part(first, bonus), part(BigDecimal.ONE.subtract(first), bonus));
    return new Release.InParts(
        parts,
        random.nextInt(3) == 0
            ? Optional.of(part(new BigDecimal("0.15"), bonus))
            : Optional.empty());
  }

  private ReleasePart part(BigDecimal share, boolean bonus) {
    ReleasePart.Delay delay =
        random.nextBoolean()
            ? ReleasePart.Delay.NONE
            : new ReleasePart.Delay(
                random.nextInt(4),
                random.nextInt(3) * 15,
                random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(
                        random.nextBoolean()
                            ? PayCalendar.Payment.LAST_DAY
                            : random.nextInt(1, 29)));
    Optional<ReleasePart.Instalments> instalments =
        random.nextInt(4) > 0
            ? Optional.empty()
            : Optional.of(
                new ReleasePart.Instalments(
                    random.nextInt(2, 6),
                    random.nextInt(1, 4),
                    choice(ReleasePart.OddCents.values())));
    Trigger trigger = trigger(bonus);
    boolean event = trigger instanceof Trigger.OnEvent || trigger instanceof Trigger.Usage;
    return new ReleasePart(
        share, trigger, delay, instalments, event ? which() : Condition.always());
  }

  /** Of all events, or of those with a field. */
  private Condition which() {
    return random.nextInt(3) > 0 ? Condition.always() : new Condition.Is("method", "wire");
  }

  private Trigger trigger(boolean bonus) {
    return switch (random.nextInt(bonus ? 2 : 5)) {
      case 0 -> new Trigger.Booking();
      case 1 -> new Trigger.PeriodEnd(one(Cycle.values()));
      case 2 -> new Trigger.Usage(new BigDecimal(random.nextInt(100)), random.nextInt(120));
      default -> {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        yield new Trigger.OnEvent(
            kind,
            random.nextBoolean()
                ? ReleasePart.settled(kind)
                : Choice.stated(one(ReleasePart.Settled.values())));
      }
    };
  }

  /** As above; what no deal carries never comes back. */
  public Clawback clawback(boolean bonus) {
    if (bonus || random.nextInt(3) > 0) {
      return Clawback.DEFAULT;
    }
    Optional<Clawback.Window> window =
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(
                new Clawback.Window(
                    random.nextInt(1, 100),
                    one(Clawback.Unit.values()),
                    choice(Clawback.Since.values())));
    Choice<Clawback.Basis> basis = choice(Clawback.Basis.values());
    return new Clawback.TakesBack(
        TAKING.subList(0, random.nextInt(1, TAKING.size() + 1)),
        window,
        method(window),
        basis,
        basis.value() == Clawback.Basis.REOPENED
            ? Choice.stated(Clawback.Extent.WHOLE_DEAL)
            : choice(Clawback.Extent.values()),
        which());
  }

  private Choice<Clawback.Method> method(Optional<Clawback.Window> window) {
    return switch (random.nextInt(window.isPresent() ? 4 : 3)) {
      case 0 -> Clawback.METHOD;
      case 1 -> Choice.stated(new Clawback.Method.Full());
      case 2 ->
          Choice.stated(
              new Clawback.Method.Share(new BigDecimal(random.nextInt(1, 101)).movePointLeft(2)));
      default ->
          Choice.stated(
              new Clawback.Method.ProRata(
                  window.map(Clawback.Window::unit).orElseThrow() == Clawback.Unit.DAYS
                      ? Clawback.By.DAYS
                      : one(Clawback.By.values())));
    };
  }

  /** Stated, or assumed if it is the first one. */
  private <T> Choice<T> choice(T[] all) {
    T some = one(all);
    return some.equals(all[0]) && random.nextBoolean() ? Choice.assumed(some) : Choice.stated(some);
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
