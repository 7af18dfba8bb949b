package org.planbridge.engine.operator;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Figures;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Pieces;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.LimitReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Gate;

/** A look at where a component's measure stands, or at its share of the quota. */
final class MeasureLook implements GateLook {
  private static final int NONE = -1;

  private final Frame frame;
  private final Component owner;
  private final boolean asAttainment;
  private final Fraction bound;
  private final boolean above;
  private final Standing standing;
  private final int[] reached;
  private final @Nullable PeriodGrid gateGrid;

  /**
   * Whose measure it is.
   *
   * @param id the component
   */
  record Component(String id, MeasureOperator measure) {}

  /**
   * @param gateGrid the periods of the gate; null if every deal is one, which has no later end
   */
  MeasureLook(
      Frame frame,
      Component owner,
      Gate.Look look,
      QuotaCreditOperator.Result quotaCredit,
      @Nullable PeriodGrid gateGrid) {
    this.frame = frame;
    this.owner = owner;
    this.gateGrid = gateGrid;
    asAttainment = look.subject() == Gate.Subject.ATTAINMENT;
    bound = Fraction.of(look.bound());
    above = look.edge().value() == Edge.ABOVE;
    MeasureOperator measure = owner.measure();
    Groups groups = measure.groups(frame);
    Figures figures = measure.figures(asAttainment);
    var credit = measure.credit(frame, quotaCredit).column();
    standing = measure.standing(frame, credit, figures);
    reached = frame.codes();
    frame.kernel.pieceOf(standing.after(), groups, Pieces.reaching(bound, above), figures, reached);
    for (int g = groups.first(); g < groups.end(); g++) {
      if (!figures.isPositive(g)) {
        java.util.Arrays.fill(reached, groups.from(g), groups.to(g), 0);
      }
    }
  }

  @Override
  public boolean holds(int line) {
    return reached[line] == 1;
  }

  @Override
  public LimitReason.Look at(int line) {
    return look(standing.after().at(line), standing.groups().of(line));
  }

  @Override
  public boolean holdsAtEnd(int run) {
    if (owner.measure().given() != null) {
      return atEnd(run).holds();
    }
    int line = lastLine(run);
    return line == NONE ? atEnd(run).holds() : holds(line);
  }

  @Override
  public LimitReason.Look atEnd(int run) {
    GivenMeasure given = owner.measure().given();
    OptionalInt period = given == null ? OptionalInt.empty() : ownRun(run);
    if (given != null && period.isPresent()) {
      PeriodGrid grid = Objects.requireNonNull(owner.measure().grid());
      int at = period.getAsInt();
      return look(
          given.at(grid.payeeOfRun(at), grid.periodOfRun(at).span(), lastDay(run).toEpochDay()),
          at);
    }
    int line = lastLine(run);
    if (line != NONE) {
      return at(line);
    }
    OptionalInt own = ownRun(run);
    return own.isPresent()
        ? look(owner.measure().opening(own.getAsInt()), own.getAsInt())
        : new LimitReason.Look(
            owner.id(), Fraction.ZERO, Optional.of(Fraction.ZERO), false, bound, above);
  }

  private LimitReason.Look look(Fraction figure, int run) {
    return new LimitReason.Look(
        owner.id(),
        figure,
        asAttainment ? Optional.of(standing.figures().exact(run)) : Optional.empty(),
        false,
        bound,
        above);
  }

  /** The last line of the measure's run that ends with the gate's period or is under way then. */
  private int lastLine(int run) {
    OptionalInt own = ownRun(run);
    if (own.isEmpty()) {
      return NONE;
    }
    Groups groups = standing.groups();
    long last = lastDay(run).toEpochDay();
    for (int i = groups.to(own.getAsInt()) - 1; i >= groups.from(own.getAsInt()); i--) {
      if (frame.lines.day(frame.from + i) <= last) {
        return i;
      }
    }
    return NONE;
  }

  private OptionalInt ownRun(int run) {
    PeriodGrid grid = owner.measure().grid();
    return grid == null
        ? OptionalInt.empty()
        : grid.runOn(gatePeriods().payeeOfRun(run), lastDay(run));
  }

  private PeriodGrid gatePeriods() {
    return Objects.requireNonNull(gateGrid, "A gate over single deals has no end.");
  }

  /** The gate's period may end after the compared one; then what is known at its end decides. */
  private LocalDate lastDay(int run) {
    LocalDate last = gatePeriods().periodOfRun(run).span().last();
    LocalDate known = frame.lines.basis().last();
    return last.isBefore(known) ? last : known;
  }
}
