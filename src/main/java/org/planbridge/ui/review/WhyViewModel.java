package org.planbridge.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
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
  private final BooleanProperty inOrder = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Chart> chart = new ReadOnlyObjectWrapper<>();
  private @Nullable Found found;

  /** What was found of one payee. */
  private record Found(Subject subject, PayeeBridge bridge) {}

  /**
   * @param attributions prepares the attribution of a comparison
   */
  public WhyViewModel(
      Function<Comparison, Attribution> attributions, UiWords words, LatestOnly work) {
    this.attributions = attributions;
    this.work = work;
    ladders = new LadderChart(words);
    touched = new TouchedWriter(words);
    inOrder.subscribe(this::draw);
  }

  /** Shows another payee, or figures on another basis; null shows nothing. */
  void show(@Nullable Subject subject) {
    found = null;
    chart.set(null);
    if (subject == null) {
      work.forget();
      return;
    }
    work.<Chart>ask(
        () -> worked(subject),
        drawn -> chart.set(drawn),
        failure -> chart.set(ladders.failed(subject)));
  }

  private Chart worked(Subject subject) {
    Attribution attribution = attributions.apply(subject.comparison());
    List<Step> together =
        subject.paid()
            ? attribution.tooManyPaid(subject.index())
            : attribution.tooManyEarned(subject.index());
    if (!together.isEmpty()) {
      return ladders.tooMany(subject, together);
    }
    PayeeBridge bridge =
        subject.paid() ? attribution.paid(subject.index()) : attribution.earned(subject.index());
    found = new Found(subject, bridge);
    return ladders.of(subject, bridge, inOrder.get());
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
}
