package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Credits.Recipients;

/**
 * The quota credit of every line: that of the first component, in the plan's order, that credits
 * the deal. So a deal that two components pay counts once toward attainment.
 */
final class QuotaCreditOperator {
  private final List<CreditOperator> credits;
  private final int[] offsets;
  private final Table weights;
  private final boolean uniform;

  QuotaCreditOperator(List<CreditOperator> credits) {
    this.credits = List.copyOf(credits);
    offsets = new int[credits.size()];
    List<Fraction> all = new ArrayList<>(List.of(Fraction.ZERO));
    for (int c = 0; c < credits.size(); c++) {
      offsets[c] = all.size() - 1;
      Table own = credits.get(c).quotaCredit();
      for (int code = 1; code < own.size(); code++) {
        all.add(own.get(code));
      }
    }
    weights = Table.of(all);
    CreditOperator first = credits.getFirst();
    uniform =
        credits.stream()
            .allMatch(one ->
                one.number().equals(first.number())
                    && one.to().equals(first.to())
                    && !one.caps().cutsQuotaCredit());
  }

  /**
   * The credit of every line.
   *
   * @param codes which weight of the table made it
   * @param number the deal's number that all credits are weights of; null if components credit
   *     different numbers
   */
  record Result(
      Column column, LineCodes codes, Table weights, @Nullable String number, Recipients to) {}

  /** Works out the credit, given every component's codes in order. */
  Result credit(Frame frame, List<LineCodes> codesByComponent) {
    CreditOperator first = credits.getFirst();
    String number = uniform ? first.number() : null;
    boolean plain = uniform || (frame.lines.shares() == null && isPlain());
    if (codesByComponent.getFirst().isAll() && plain) {
      Column whole = frame.credited(first.number(), first.to());
      return new Result(
          whole, new LineCodes(null, CreditOperator.FULL), weights, first.number(), first.to());
    }
    int[] codes = frame.codes();
    java.util.Arrays.fill(codes, 0, frame.size, 0);
    for (int c = 0; c < credits.size(); c++) {
      for (int i = 0; i < frame.size; i++) {
        if (codes[i] == 0 && reaches(frame, codesByComponent.get(c), c, i)) {
          codes[i] = offsets[c] + codesByComponent.get(c).of(i);
        }
      }
    }
    Column sum = null;
    for (int c = 0; c < credits.size(); c++) {
      Column part = credits.get(c).quotaCredit(frame, codes, uniform ? weights : only(c));
      sum = sum == null ? part : frame.kernel.plus(sum, part);
      if (uniform) {
        break;
      }
    }
    return new Result(
        java.util.Objects.requireNonNull(sum),
        new LineCodes(codes, 0),
        weights,
        number,
        first.to());
  }

  /** Whether the first component, by itself, counts every deal as it stands. */
  private boolean isPlain() {
    CreditOperator first = credits.getFirst();
    boolean everybody =
        first.to().equals(Recipients.OWNER_OR_SPLITS) || first.to().equals(Recipients.OWNER);
    return everybody && !first.caps().cutsQuotaCredit();
  }

  /** Among components that credit the same payees, a line without a share may take any code. */
  private boolean reaches(Frame frame, LineCodes codes, int component, int line) {
    return uniform
        ? codes.of(line) != CreditOperator.NOT
        : credits.get(component).reaches(frame, codes, line);
  }

  /** The weights of one component, with those of all others set to nothing. */
  private Table only(int component) {
    List<Fraction> own = new ArrayList<>();
    int end = component + 1 < offsets.length ? offsets[component + 1] : weights.size() - 1;
    for (int code = 0; code < weights.size(); code++) {
      own.add(code > offsets[component] && code <= end ? weights.get(code) : Fraction.ZERO);
    }
    return Table.of(own);
  }
}
