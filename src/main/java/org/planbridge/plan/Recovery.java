package org.planbridge.plan;

import java.math.BigDecimal;

/**
 * How a draw is paid back: from the pay of its scope, older periods' draws first, until its balance
 * is nothing.
 *
 * @param part how much of a draw is owed back; 1 is all of it, the rest is the payee's to keep
 * @param fromPeriod the first period, counted as the draw counts them, whose pay is taken
 * @param takes at most this part of what the pay is above what is left to the payee
 * @param leaves what is left to the payee of a period's pay
 * @param forgiven what becomes of a balance that stays open
 */
public record Recovery(
    Choice<BigDecimal> part,
    Choice<Integer> fromPeriod,
    Choice<BigDecimal> takes,
    Choice<Leaves> leaves,
    Choice<Forgiven> forgiven) {
  public static final Choice<BigDecimal> ALL = Choice.assumed(BigDecimal.ONE);
  public static final Choice<Integer> AT_ONCE = Choice.assumed(1);
  public static final Choice<Forgiven> CARRIED = Choice.assumed(new Forgiven.Never());

  public Recovery {
    part = canonical(part);
    takes = canonical(takes);
  }

  private static Choice<BigDecimal> canonical(Choice<BigDecimal> choice) {
    BigDecimal number = Canonical.number(choice.value());
    return choice.isStated() ? Choice.stated(number) : Choice.assumed(number);
  }

  /** What is left to the payee unless the plan says otherwise. */
  public static Choice<Leaves> usual(Draw.Form form) {
    return Choice.assumed(form == Draw.Form.TOP_UP ? Leaves.THE_DRAW : Leaves.ZERO);
  }

  /** The least that recovery leaves of a period's pay. */
  public enum Leaves {
    THE_DRAW,
    ZERO,
    /** The whole balance is taken, whatever was earned. */
    MAY_GO_BELOW
  }

  /** What becomes of a balance that stays open. */
  public sealed interface Forgiven {
    /** It is carried from period to period. */
    record Never() implements Forgiven {}

    /** What is open when a year of the plan's calendar ends is let go. */
    record YearEnd() implements Forgiven {}

    /** What is open of a period's draw so many periods later is let go. */
    record AfterPeriods(int periods) implements Forgiven {}
  }
}
