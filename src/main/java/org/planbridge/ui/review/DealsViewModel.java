package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.planbridge.money.Money;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;

/** The deals of one payee, filtered, with totals of what is visible. */
public final class DealsViewModel {
  /**
   * A choice that narrows the rows.
   *
   * @param id empty for no narrowing
   */
  public record Narrowing(String id, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  private final UiWords words;
  private final ObservableList<DealRow> all = FXCollections.observableArrayList();
  private final FilteredList<DealRow> rows = new FilteredList<>(all);
  private final StringProperty text = new SimpleStringProperty("");
  private final BooleanProperty changedOnly = new SimpleBooleanProperty();
  private final ObservableList<Narrowing> periods = FXCollections.observableArrayList();
  private final ObservableList<Narrowing> components = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Narrowing> period = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Narrowing> component = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper proposed = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper change = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper tone = new ReadOnlyStringWrapper("none");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private @Nullable Subject subject;

  DealsViewModel(UiWords words) {
    this.words = words;
    text.subscribe(this::filter);
    changedOnly.subscribe(this::filter);
    period.subscribe(this::filter);
    component.subscribe(this::filter);
  }

  /** Shows another payee, or the same one on another basis; the filter stays where it can. */
  void show(Subject shown, List<Narrowing> periodChoices) {
    subject = shown;
    all.setAll(new DealRows(shown, words).rows());
    List<Narrowing> parts = new ArrayList<>();
    shown.pay().components().forEach(one -> parts.add(new Narrowing(one.id(), one.name())));
    offer(periods, period, words.of("review.deals.allPeriods"), periodChoices);
    offer(components, component, words.of("review.deals.allComponents"), parts);
    note.set(shown.paid() ? words.of("review.deals.earnedOnly") : "");
    filter();
  }

  private static void offer(
      ObservableList<Narrowing> choices,
      ObjectProperty<@Nullable Narrowing> chosen,
      String every,
      List<Narrowing> some) {
    Narrowing before = chosen.get();
    List<Narrowing> offered = new ArrayList<>();
    offered.add(new Narrowing("", every));
    offered.addAll(some);
    choices.setAll(offered);
    chosen.set(before != null && offered.contains(before) ? before : offered.getFirst());
  }

  private void filter() {
    String asked = text.get() == null ? "" : text.get();
    Predicate<DealRow> wanted = row -> row.matches(asked);
    wanted = changedOnly.get() ? wanted.and(row -> row.difference() != 0) : wanted;
    String inPeriod = id(period);
    String byComponent = id(component);
    wanted = inPeriod.isEmpty() ? wanted : wanted.and(row -> row.period().equals(inPeriod));
    wanted =
        byComponent.isEmpty() ? wanted : wanted.and(row -> row.component().equals(byComponent));
    rows.setPredicate(wanted);
    sum();
  }

  private void sum() {
    Subject shown = subject;
    if (shown != null) {
      Money zero = Money.zero(shown.comparison().currency());
      Money was = rows.stream().map(row -> row.earned().current()).reduce(zero, Money::plus);
      Money is = rows.stream().map(row -> row.earned().proposed()).reduce(zero, Money::plus);
      long difference = is.minus(was).minorUnits();
      Formats formats = shown.formats();
      current.set(formats.money(was.minorUnits()));
      proposed.set(formats.money(is.minorUnits()));
      change.set(formats.change(difference));
      tone.set(Formats.tone(difference));
      count.set(
          words.of("review.deals.count", formats.count(rows.size()), formats.count(all.size())));
    }
  }

  private static String id(ObjectProperty<@Nullable Narrowing> chosen) {
    Narrowing narrowing = chosen.get();
    return narrowing == null ? "" : narrowing.id();
  }

  /** Shows the deals of one reporting period and of every component. */
  public void narrowToPeriod(String id) {
    periods.stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(period::set);
  }

  /** Shows all rows again; false if nothing was filtered. */
  public boolean clear() {
    boolean filtered = rows.size() < all.size() || (text.get() != null && !text.get().isEmpty());
    text.set("");
    changedOnly.set(false);
    period.set(periods.isEmpty() ? null : periods.getFirst());
    component.set(components.isEmpty() ? null : components.getFirst());
    return filtered;
  }

  /** A deal's row that changed most, whether it is visible or not. */
  Optional<DealRow> of(int line) {
    return all.stream()
        .filter(row -> row.line().equals(OptionalInt.of(line)) && row.clawback().isEmpty())
        .max(Comparator.comparingLong(row -> Math.abs(row.difference())));
  }

  /** The visible rows, in order of date. */
  public ObservableList<DealRow> rows() {
    return rows;
  }

  public StringProperty textProperty() {
    return text;
  }

  public BooleanProperty changedOnlyProperty() {
    return changedOnly;
  }

  public ObservableList<Narrowing> periods() {
    return periods;
  }

  public ObjectProperty<@Nullable Narrowing> periodProperty() {
    return period;
  }

  public ObservableList<Narrowing> components() {
    return components;
  }

  public ObjectProperty<@Nullable Narrowing> componentProperty() {
    return component;
  }

  /** For example {@code 17 of 64 lines}. */
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty proposedProperty() {
    return proposed.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty changeProperty() {
    return change.getReadOnlyProperty();
  }

  /** Style of the difference of the visible rows. */
  public ReadOnlyStringProperty toneProperty() {
    return tone.getReadOnlyProperty();
  }

  /** What must be known about the figures; empty when nothing must. */
  public ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }
}
