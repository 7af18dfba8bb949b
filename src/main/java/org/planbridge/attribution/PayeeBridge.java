package org.planbridge.attribution;

import java.util.List;
import java.util.stream.IntStream;
import org.planbridge.compare.Change;
import org.planbridge.facts.Payee;
import org.planbridge.money.Money;

/**
 * How the difference of one payee's pay came about: what each step made of the difference of each
 * place. All places of a step come to its figure, all steps of a place to the place's difference,
 * and all figures to the difference of the payee's pay, with nothing left over.
 *
 * @param total what is explained: the pay on both sides
 * @param steps the changes, in the order of the plans' differences
 */
public record PayeeBridge(
    Payee payee, Method method, Change total, List<Step> steps, Shares shares) {
  public PayeeBridge {
    steps = List.copyOf(steps);
  }

  /** What a step makes of the whole difference. */
  public Money figure(int step) {
    return money(shares.sum(step, _ -> true));
  }

  /** What a step makes of the differences of some places. */
  public Money figure(int step, java.util.function.Predicate<Place> which) {
    return money(shares.sum(step, which));
  }

  /** The places that a step makes a difference to, the largest first. */
  public List<Place> places(int step) {
    return IntStream.range(0, shares.places().size())
        .boxed()
        .filter(i -> shares.cents(i, step) != 0)
        .sorted(java.util.Comparator.comparingLong(i -> -Math.abs(shares.cents(i, step))))
        .map(i -> shares.places().get(i))
        .toList();
  }

  private Money money(long units) {
    return new Money(total.current().currency(), units);
  }
}
