package org.planbridge.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.planbridge.attribution.Attribution;
import org.planbridge.attribution.PayeeBridge;
import org.planbridge.attribution.Step;
import org.planbridge.chart.Chart;
import org.planbridge.compare.Comparison;
import org.planbridge.ui.common.LatestOnly;
import org.planbridge.ui.common.UiWords;

/** Which clause did it: the ladder of the payee in front, worked out away from the screen. */
public final class WhyViewModel {
  private final Function<Comparison, Attribution> attributions;
  private final LatestOnly work;
  private final LadderChart ladders;
  private final TouchedWriter touched;
  private final OwnDealsWriter five;
  private final ObservableList<OwnDeal> deals = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper none = new ReadOnlyStringWrapper("");
  private final BooleanProperty inOrder = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Chart> chart = new ReadOnlyObjectWrapper<>();
  private @Nullable Found found;

  /** What was found of one payee. */
  private record Found(Subject subject, PayeeBridge bridge) {}

  /** What is to be shown of it. */
  private record Answer(Optional<Found> found, Chart chart, List<OwnDeal> deals, String none) {}

  /**
   * @param attributions prepares the attribution of a comparison
   */
  public WhyViewModel(
      Function<Comparison, Attribution> attributions, UiWords words, LatestOnly work) {
    this.attributions = attributions;
    this.work = work;
    ladders = new LadderChart(words);
    touched = new TouchedWriter(words);
    five = new OwnDealsWriter(words);
    inOrder.subscribe(this::draw);
  }

  /** Shows another payee, or figures on another basis; null shows nothing. */
  void show(@Nullable Subject subject) {
    found = null;
    chart.set(null);
    deals.clear();
    none.set("");
    if (subject == null) {
      work.forget();
      return;
    }
    work.<Answer>ask(
        () -> worked(subject),
        this::show,
        failure -> show(new Answer(Optional.empty(), ladders.failed(subject), List.of(), "")));
  }

  private void show(Answer answer) {
    found = answer.found().orElse(null);
    chart.set(answer.chart());
    deals.setAll(answer.deals());
    none.set(answer.none());
  }

  private Answer worked(Subject subject) {
    Attribution attribution = attributions.apply(subject.comparison());
    int payee = subject.index();
    List<Step> together = attribution.tooManyEarned(payee);
    if (!together.isEmpty()) {
      Chart none = ladders.tooMany(subject, together);
      return new Answer(Optional.empty(), none, List.of(), none.summary());
    }
    PayeeBridge earned = attribution.earned(payee);
    List<OwnDeal> own = five.write(subject, earned);
    String said = own.isEmpty() ? five.none(subject, earned) : "";
    together = subject.paid() ? attribution.tooManyPaid(payee) : List.of();
    if (!together.isEmpty()) {
      return new Answer(Optional.empty(), ladders.tooMany(subject, together), own, said);
    }
    PayeeBridge bridge = subject.paid() ? attribution.paid(payee) : earned;
    return new Answer(
        Optional.of(new Found(subject, bridge)),
        ladders.of(subject, bridge, inOrder.get()),
        own,
        said);
  }

  private void draw() {
    Found known = found;
    if (known != null) {
      chart.set(ladders.of(known.subject(), known.bridge(), inOrder.get()));
    }
  }

  /** What a step touched and why it was made; empty while nothing is known of it. */
  Optional<Drawer> drawer(String key) {
    Found known = found;
    return known == null ? Optional.empty() : touched.write(known.subject(), known.bridge(), key);
  }

  /** Whether steps stand as in the plans, not by size. */
  public BooleanProperty inOrderProperty() {
    return inOrder;
  }

  /** Null while it is worked out. */
  public ReadOnlyObjectProperty<@Nullable Chart> chartProperty() {
    return chart.getReadOnlyProperty();
  }

  /** The payee's few deals that tell most of what changes in what is earned. */
  public ObservableList<OwnDeal> deals() {
    return deals;
  }

  /** Why there is no such deal; empty if there is one. */
  public ReadOnlyStringProperty noneProperty() {
    return none.getReadOnlyProperty();
  }
}
