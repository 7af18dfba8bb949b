package org.planbridge.ui.review;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.chart.Chart;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.PayoutCurve;
import org.planbridge.compare.PayoutCurves;
import org.planbridge.engine.Workers;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.LatestOnly;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;

/** The review of the payee in front: sentences, pictures, deals and the drawer. */
public final class ReviewViewModel {
  /**
   * A payee to choose.
   *
   * @param index in the comparison
   */
  public record Choice(int index, String id, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final Shown shown;
  private final Function<Currency, Formats> formats;
  private final Workers workers;
  private final LatestOnly work;
  private final UiWords words;
  private final ReviewWriter writer;
  private final PeriodCharts periods;
  private final TimingChart timings;
  private final CurveChart curves;
  private final DrawerWriter drawers;
  private final DealsViewModel deals;
  private final WhyViewModel why;
  private final BaselineWriter baselines;
  private final ReadOnlyStringWrapper baseline = new ReadOnlyStringWrapper("");
  private final ObservableList<Choice> payees = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Choice> payee = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Chart> paired = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Chart> cumulative = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Chart> timing = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Chart> curve = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Drawer> drawer = new ReadOnlyObjectWrapper<>();
  private @Nullable Subject subject;
  private boolean offering;

  /**
   * Follows what all screens look at.
   *
   * @param formats how figures of a currency are written
   * @param work where payout curves are worked out, away from the screen
   * @param why which clause did it
   */
  public ReviewViewModel(
      Shown shown,
      Function<Currency, Formats> formats,
      UiWords words,
      Workers workers,
      LatestOnly work,
      WhyViewModel why) {
    this.shown = shown;
    this.formats = formats;
    this.words = words;
    this.workers = workers;
    this.work = work;
    this.writer = new ReviewWriter(words);
    this.periods = new PeriodCharts(words);
    this.timings = new TimingChart(words);
    this.curves = new CurveChart(words);
    this.drawers = new DrawerWriter(words);
    this.deals = new DealsViewModel(words);
    this.why = why;
    this.baselines = new BaselineWriter(words);
    shown.comparisonProperty().subscribe(this::offer);
    shown.payeeProperty().subscribe(() -> renew(true));
    shown.baselineProperty().subscribe(this::prove);
    shown.paidProperty().subscribe(() -> renew(false));
    payee.subscribe(this::choose);
    offer();
  }

  private void offer() {
    Comparison comparison = shown.comparisonProperty().get();
    offering = true;
    // A choice that is no longer in the list would be looked for in it.
    payee.set(null);
    payees.setAll(
        comparison == null
            ? List.of()
            : IntStream.range(0, comparison.payees().size())
                .mapToObj(at -> choice(comparison, at))
                .toList());
    offering = false;
    renew(true);
  }

  private static Choice choice(Comparison comparison, int at) {
    var one = comparison.payees().get(at);
    return new Choice(at, one.id(), one.name());
  }

  private void choose() {
    Choice chosen = payee.get();
    if (!offering && chosen != null) {
      shown.payeeProperty().set(chosen.index());
    }
  }

  private void renew(boolean curveToo) {
    Comparison comparison = shown.comparisonProperty().get();
    closeDrawer();
    if (comparison == null || comparison.payees().isEmpty()) {
      subject = null;
      work.forget();
      List.of(paired, cumulative, timing, curve).forEach(chart -> chart.set(null));
      why.show(null);
      review.set(null);
      return;
    }
    int index = Math.clamp(shown.payeeProperty().get(), 0, comparison.payees().size() - 1);
    boolean paid = shown.paidProperty().get();
    Subject fresh = Subject.of(comparison, index, formats.apply(comparison.currency()), paid);
    subject = fresh;
    payee.set(index < payees.size() ? payees.get(index) : null);
    review.set(writer.write(fresh));
    paired.set(periods.paired(fresh));
    cumulative.set(periods.cumulative(fresh));
    timing.set(timings.of(fresh));
    deals.show(fresh, periodChoices(fresh));
    why.show(fresh);
    prove();
    if (curveToo) {
      drawCurve(fresh);
    }
  }

  private List<DealsViewModel.Narrowing> periodChoices(Subject fresh) {
    TimeNames times = new TimeNames(words);
    return fresh.comparison().reportingPeriods().stream()
        .map(period ->
            new DealsViewModel.Narrowing(
                period.id(), times.period(period, fresh.basis(), fresh.formats())))
        .toList();
  }

  private void drawCurve(Subject fresh) {
    curve.set(null);
    work.<Optional<PayoutCurve>>ask(
        () -> PayoutCurves.of(fresh.comparison(), fresh.index(), workers),
        found ->
            curve.set(found.map(one -> curves.of(fresh, one)).orElseGet(() -> curves.none(fresh))),
        failure -> curve.set(curves.failed(fresh)));
  }

  /** Shows the next payee, if there is one. */
  public void next() {
    step(1);
  }

  /** Shows the payee before this one, if there is one. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    int target = shown.payeeProperty().get() + by;
    if (target >= 0 && target < payees.size()) {
      shown.payeeProperty().set(target);
    }
  }

  /** Shows amounts as paid instead of as earned, or the other way round. */
  public void switchBasis() {
    shown.paidProperty().set(!shown.paidProperty().get());
  }

  /** Opens the trace of a row in both plans. */
  public void explain(DealRow row) {
    if (subject != null) {
      drawer.set(drawers.trace(subject, row));
    }
  }

  /** Opens the traces of one of the payee's lines in both plans. */
  public void explainLine(int line) {
    deals.of(line).ifPresent(this::explain);
  }

  private void prove() {
    Subject known = subject;
    BaselineProof proof = shown.baselineProperty().get();
    baseline.set(
        known == null || proof == null
            ? ""
            : baselines.line(proof.of(known.pay().payee()), known.formats()));
  }

  /** Opens the pay dates of the payee, held against pay statements. */
  public void showBaseline() {
    BaselineProof proof = shown.baselineProperty().get();
    if (subject != null && proof != null) {
      drawer.set(baselines.drawer(proof.of(subject.pay().payee()), subject.formats()));
    }
  }

  /** Whether the replay comes to what was really paid, in a line; empty until it is known. */
  public ReadOnlyStringProperty baselineProperty() {
    return baseline.getReadOnlyProperty();
  }

  /** Opens what a changed clause did, by its key in the ladder. */
  public void showStep(String key) {
    why.drawer(key).ifPresent(drawer::set);
  }

  /** Opens the list of the payee's held deals, if there are any. */
  public void showHeld() {
    if (subject != null && !subject.held().isEmpty()) {
      drawer.set(drawers.held(subject));
    }
  }

  public void closeDrawer() {
    drawer.set(null);
  }

  /** All payees, in the order of their ids. */
  public ObservableList<Choice> payees() {
    return payees;
  }

  public ObjectProperty<@Nullable Choice> payeeProperty() {
    return payee;
  }

  /** Null while there is nothing to review. */
  public ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Chart> pairedProperty() {
    return paired.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Chart> cumulativeProperty() {
    return cumulative.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Chart> timingProperty() {
    return timing.getReadOnlyProperty();
  }

  /** Null while it is worked out. */
  public ReadOnlyObjectProperty<@Nullable Chart> curveProperty() {
    return curve.getReadOnlyProperty();
  }

  /** Null while the drawer is closed. */
  public ReadOnlyObjectProperty<@Nullable Drawer> drawerProperty() {
    return drawer.getReadOnlyProperty();
  }

  public DealsViewModel deals() {
    return deals;
  }

  public WhyViewModel why() {
    return why;
  }
}
