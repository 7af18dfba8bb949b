package org.planbridge.engine.operator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.LimitReason;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Gate;
import org.planbridge.plan.Slot;

/** A component's gate made ready: what it looks at, when, and what it holds back. */
final class GateOperator {
  private static final Table LETS = Table.of(Fraction.ZERO, Fraction.ONE);

  private final ClauseAddress address;
  private final Gate.Opens gate;
  private final Component component;
  private final MeasureOperator measure;
  private final List<BoundComponent> components;
  private final int digits;

  private GateOperator(
      Gate.Opens gate,
      Component component,
      MeasureOperator measure,
      List<BoundComponent> components,
      int digits) {
    address = ClauseAddress.of(component, Slot.GATE);
    this.gate = gate;
    this.component = component;
    this.measure = measure;
    this.components = components;
    this.digits = digits;
  }

  /**
   * @param components all components of the plan, complete when the first block runs
   */
  static Optional<GateOperator> of(
      Component component, MeasureOperator measure, List<BoundComponent> components, int digits) {
    return switch (component.gate()) {
      case Gate.None _ -> Optional.empty();
      case Gate.Opens gate ->
          Optional.of(new GateOperator(gate, component, measure, components, digits));
    };
  }

  ClauseAddress address() {
    return address;
  }

  boolean guardsTiers() {
    return gate.guarded() instanceof Gate.Guarded.TiersFrom;
  }

  /** A look at a measure, and the component whose it is. */
  record Subject(BoundComponent owner, boolean asAttainment) {}

  /** Whose measures the gate looks at. */
  List<Subject> measures() {
    return gate.looks().stream()
        .filter(look -> look.subject() != Gate.Subject.EARNED)
        .map(look -> new Subject(owner(look), look.subject() == Gate.Subject.ATTAINMENT))
        .toList();
  }

  private BoundComponent owner(Gate.Look look) {
    String id = look.component().orElse(component.id());
    return components.stream()
        .filter(one -> one.component().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No component (%s).".formatted(id)));
  }

  /**
   * Works out where the gate is open.
   *
   * @param earlier what the components before this one gave
   * @param own what this one earned before the gate, by line; null if it is not asked for
   */
  Opening opening(
      Frame frame,
      Supplier<QuotaCreditOperator.Result> quotaCredit,
      List<ComponentResult> earlier,
      long @Nullable [] own) {
    Groups groups = measure.groups(frame);
    List<GateLook> looks = new ArrayList<>();
    for (Gate.Look look : gate.looks()) {
      looks.add(look(frame, look, groups, quotaCredit, earlier, own));
    }
    boolean atEnd =
        gate.tested().value() == Gate.Tested.PERIOD_END
            || components.get(earlier.size()).pay() instanceof BonusPay;
    if (atEnd) {
      return Opening.atEnd(frame, looks, groups);
    }
    return switch (gate.before().value()) {
      case RELEASED -> Opening.released(frame, looks, groups, measure.grid() != null);
      case NEVER_EARNED -> Opening.byLine(frame, looks);
    };
  }

  private GateLook look(
      Frame frame,
      Gate.Look look,
      Groups groups,
      Supplier<QuotaCreditOperator.Result> quotaCredit,
      List<ComponentResult> earlier,
      long @Nullable [] own) {
    BoundComponent owner = owner(look);
    String id = owner.component().id();
    return switch (look.subject()) {
      case ATTAINMENT, MEASURE ->
          new MeasureLook(
              frame,
              new MeasureLook.Component(id, owner.measure()),
              look,
              quotaCredit.get(),
              measure.grid());
      case EARNED -> {
        int place = components.indexOf(owner);
        yield place < earlier.size()
            ? new EarnedLook(
                frame,
                id,
                look,
                digits,
                groups,
                measure.grid(),
                earlier.get(place).units(),
                earlier.get(place).periods())
            : new EarnedLook(frame, id, look, digits, groups, measure.grid(), own, List.of());
      }
    };
  }

  /** What is let through of rounded lines. */
  Column through(Frame frame, Column rounded, Opening opening) {
    Column let = frame.kernel.times(rounded, opening.codes(), LETS);
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          rounded.at(i).signum() == 0 && let.at(i).signum() == 0
              ? null
              : new LimitReason.Gated(
                  address,
                  opening.day(i, measure.grid()),
                  opening.looks(i),
                  Optional.empty(),
                  rounded.at(i),
                  let.at(i)));
    }
    return let;
  }

  /** What is let through of sums of the measure's periods. */
  List<PeriodPay> through(Frame frame, int place, List<PeriodPay> pays, Opening opening) {
    PeriodGrid grid = grid();
    List<PeriodPay> let = new ArrayList<>();
    for (PeriodPay pay : pays) {
      OptionalInt own = grid.runOf(pay.payee(), pay.period());
      // The period of what others earned need not be one of the gate's.
      OptionalInt in = own.isPresent() ? own : grid.runOn(pay.payee(), pay.period().span().last());
      if (in.isEmpty()) {
        continue;
      }
      int run = in.getAsInt();
      boolean open = opening.isOpenAtEnd(run);
      if (open) {
        let.add(pay);
      }
      if (frame.recorder != null) {
        Reason reason =
            new LimitReason.Gated(
                address,
                pay.period().span().last(),
                opening.looksAtEnd(run),
                Optional.empty(),
                Limits.money(pay.units(), digits),
                Limits.money(open ? pay.units() : 0, digits));
        frame.recorder.period(
            place,
            (payee, period) -> payee == pay.payee() && period.equals(pay.period()) ? reason : null);
      }
    }
    return let;
  }

  private PeriodGrid grid() {
    PeriodGrid grid = measure.grid();
    if (grid == null) {
      throw new IllegalStateException("The gate (%s) needs a period.".formatted(address));
    }
    return grid;
  }

  /** One of two ways to pay the tiers, whole or without those that the gate guards. */
  interface Tiers {
    Part pay();
  }

  /** The tiers where the gate is open, and the lower ones where it is shut. */
  Part tiers(Frame frame, Opening opening, Groups groups, Column base, Tiers open, Tiers shut) {
    List<IntFunction<@Nullable Reason>> openSteps = new ArrayList<>();
    List<IntFunction<@Nullable Reason>> shutSteps = new ArrayList<>();
    Part whole = recorded(frame, open, openSteps);
    Part lower = recorded(frame, shut, shutSteps);
    boolean[] first = {false, true};
    Column wholeToDate = whole.toDate();
    Column lowerToDate = lower.toDate();
    Column toDate =
        wholeToDate == null || lowerToDate == null
            ? null
            : frame.kernel.choose(opening.codes(), first, wholeToDate, lowerToDate);
    Column paid =
        toDate == null
            ? frame.kernel.choose(opening.codes(), first, whole.column(), lower.column())
            : frame.kernel.step(toDate, groups);
    if (frame.recorder != null) {
      Column before = toDate == null ? null : frame.kernel.before(toDate, groups);
      frame.recorder.line(i -> {
        Reason step = (opening.isOpen(i) ? openSteps : shutSteps).getFirst().apply(i);
        return base.at(i).signum() == 0 && paid.at(i).signum() == 0
            ? null
            : before == null ? step : goingOn(step, before.at(i), paid.at(i));
      });
      frame.recorder.line(i ->
          paid.at(i).signum() == 0
              ? null
              : new LimitReason.Gated(
                  address, day(opening, i), opening.looks(i), lowest(), paid.at(i), paid.at(i)));
    }
    return new Part(paid, toDate);
  }

  private static Part recorded(
      Frame frame, Tiers tiers, List<IntFunction<@Nullable Reason>> steps) {
    if (frame.recorder == null) {
      return tiers.pay();
    }
    List<Part> part = new ArrayList<>();
    steps.addAll(frame.recorder.taken(() -> part.add(tiers.pay())));
    return part.getFirst();
  }

  /** A re-rating goes on from what the line before was entitled to, whichever tiers that used. */
  private static @Nullable Reason goingOn(@Nullable Reason step, Fraction before, Fraction result) {
    return step instanceof Reason.ReRated(var clause, var slices, _, var after, var rate, _)
        ? new Reason.ReRated(clause, slices, before, after, rate, result)
        : step;
  }

  private LocalDate day(Opening opening, int line) {
    return opening.day(line, measure.grid());
  }

  private Optional<Fraction> lowest() {
    return gate.guarded() instanceof Gate.Guarded.TiersFrom(_, var bound)
        ? Optional.of(Fraction.of(bound))
        : Optional.empty();
  }

  /** Lines that it lets through fall due when it opens. */
  DueParts due(Opening opening) {
    return opening.due(measure.grid());
  }

  /** Tiers opened after the deal add to its line when they open, see {@link Opening#due}. */
  DueParts due(Opening opening, long[] atOnce, long[] whole) {
    return opening.due(measure.grid(), atOnce, whole);
  }
}
