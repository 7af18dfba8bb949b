package org.planbridge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.BoundPlan;
import org.planbridge.engine.operator.Frame;
import org.planbridge.money.Fraction;

/** The pay base that one component credits to one payee, line by line. */
public final class Credited {
  private final Column base;
  private final boolean[] credits;
  private final int firstLine;

  private Credited(Column base, boolean[] credits, int firstLine) {
    this.base = base;
    this.credits = credits;
    this.firstLine = firstLine;
  }

  static List<Credited> of(BoundPlan plan, CreditLines lines, int payee) {
    Frame frame = new Frame(new ExactKernel(), lines, payee, payee + 1, null, new Frame.Codes());
    List<Column> bases = plan.credited(frame);
    List<boolean[]> credits = plan.credits(frame);
    List<Credited> all = new ArrayList<>();
    for (int c = 0; c < bases.size(); c++) {
      all.add(new Credited(bases.get(c), credits.get(c), lines.start(payee)));
    }
    return all;
  }

  /** The pay base of a line, in major units; empty if the component does not credit it. */
  public Optional<Fraction> base(int line) {
    int at = line - firstLine;
    return credits[at] ? Optional.of(base.at(at)) : Optional.empty();
  }
}
