package org.planbridge.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.Place;

/**
 * What the window shows and what a person did to it, in texts and lists.
 *
 * <p>The pair of plans, the period and the basis are the single source of context for every screen.
 */
public final class ShellViewModel {
  private final StringProperty project = new SimpleStringProperty("");
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObservableList<Place> places = FXCollections.observableArrayList(Place.HOME);
  private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.HOME);
  private final ObservableList<PlanSet> plans = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PlanSet> currentPlan = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable PlanSet> proposedPlan = new SimpleObjectProperty<>();
  private final ObservableList<PeriodChoice> periods = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PeriodChoice> period = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Overlay> overlay = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Place> awaited = new SimpleObjectProperty<>();
  private final StringProperty noted = new SimpleStringProperty("");
  private final BooleanProperty readOnly = new SimpleBooleanProperty();
  private final BooleanProperty paidBasis = new SimpleBooleanProperty();
  private final ObservableList<String> recents = FXCollections.observableArrayList();
  private final StringProperty replayed = new SimpleStringProperty("");
  private final StringProperty held = new SimpleStringProperty("");
  private final StringProperty asOf = new SimpleStringProperty("");
  private final StringProperty saved = new SimpleStringProperty("");
  private final StringProperty work = new SimpleStringProperty("");
  private final DoubleProperty progress = new SimpleDoubleProperty(-1);
  private final StringProperty dropOffer = new SimpleStringProperty("");
  private final Map<Command, ReadOnlyBooleanWrapper> enabled = new EnumMap<>(Command.class);
  private final Map<Command, ReadOnlyStringWrapper> remarks = new EnumMap<>(Command.class);
  private final Map<Command, Runnable> handlers = new EnumMap<>(Command.class);
  private Consumer<String> onRecent = recent -> {};
  private Consumer<List<Path>> onFiles = files -> {};
  private Function<List<Path>, String> describe = files -> "";

  public ShellViewModel() {
    for (var command : Command.values()) {
      enabled.put(command, new ReadOnlyBooleanWrapper());
      remarks.put(command, new ReadOnlyStringWrapper(""));
    }
  }

  /** Gives a command its deed and enables it. */
  public void handle(Command command, Runnable deed) {
    handlers.put(command, deed);
    wrapper(command).set(true);
  }

  /**
   * Enables or disables a command that has a deed.
   *
   * @param remark why it cannot be used now, or what exactly it would do; may be empty
   */
  public void enable(Command command, boolean on, String remark) {
    wrapper(command).set(on && handlers.containsKey(command));
    Objects.requireNonNull(remarks.get(command)).set(remark);
  }

  /** Stands behind the command's name: why it cannot be used now, or what exactly it would do. */
  public ReadOnlyStringProperty remarkProperty(Command command) {
    return Objects.requireNonNull(remarks.get(command)).getReadOnlyProperty();
  }

  /** Does what a command asks for; a disabled command does nothing. */
  public void call(Command command) {
    var deed = handlers.get(command);
    if (deed != null && wrapper(command).get()) {
      deed.run();
    }
  }

  /** Whether a command can be called now. */
  public ReadOnlyBooleanProperty enabledProperty(Command command) {
    return wrapper(command).getReadOnlyProperty();
  }

  /** What to do when a person picks a recent project. */
  public void onRecent(Consumer<String> deed) {
    onRecent = deed;
  }

  public void openRecent(String recent) {
    onRecent.accept(recent);
  }

  /**
   * What to do with files dropped on the window.
   *
   * @param describer says what will happen, for example {@code 2 files: deals and a plan}
   */
  public void onFiles(Function<List<Path>, String> describer, Consumer<List<Path>> deed) {
    describe = describer;
    onFiles = deed;
  }

  /** Files hang over the window: says what dropping them would do. */
  public void filesOver(List<Path> files) {
    dropOffer.set(describe.apply(files));
  }

  /** The files went elsewhere. */
  public void filesGone() {
    dropOffer.set("");
  }

  /** Files were dropped on the window. */
  public void filesDropped(List<Path> files) {
    dropOffer.set("");
    onFiles.accept(List.copyOf(files));
  }

  /** Shown in the title of the window; empty when no project is open. */
  public StringProperty projectProperty() {
    return project;
  }

  /** Whether a project is open, so that pair, period and basis can be chosen. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** The screens that exist, in the order of the rail. */
  public ObservableList<Place> places() {
    return places;
  }

  /** The screen that will be shown when the work under way is done; null if none is known. */
  public ObjectProperty<@Nullable Place> awaitedProperty() {
    return awaited;
  }

  /** The screen shown. */
  public ObjectProperty<Place> placeProperty() {
    return place;
  }

  /** What can be chosen on either side: every set of plans that has stood on one. */
  public ObservableList<PlanSet> plans() {
    return plans;
  }

  public ObjectProperty<@Nullable PlanSet> currentPlanProperty() {
    return currentPlan;
  }

  public ObjectProperty<@Nullable PlanSet> proposedPlanProperty() {
    return proposedPlan;
  }

  public ObservableList<PeriodChoice> periods() {
    return periods;
  }

  public ObjectProperty<@Nullable PeriodChoice> periodProperty() {
    return period;
  }

  /** What lies over the screen; null when nothing does. */
  public ObjectProperty<@Nullable Overlay> overlayProperty() {
    return overlay;
  }

  /** What was just done, for the status line, for example which file was written. */
  public StringProperty notedProperty() {
    return noted;
  }

  /** Whether the open project can only be looked at. */
  public BooleanProperty readOnlyProperty() {
    return readOnly;
  }

  /** True when amounts are shown as paid, false when as earned. */
  public BooleanProperty paidBasisProperty() {
    return paidBasis;
  }

  /** Recent projects, newest first. */
  public ObservableList<String> recents() {
    return recents;
  }

  /** For example {@code Replayed 640 deals}. */
  public StringProperty replayedProperty() {
    return replayed;
  }

  /** For example {@code 3 held}; empty when nothing is held. */
  public StringProperty heldProperty() {
    return held;
  }

  /** For example {@code Data as of 31 Dec 2026}. */
  public StringProperty asOfProperty() {
    return asOf;
  }

  /** For example {@code Saved 14:03}. */
  public StringProperty savedProperty() {
    return saved;
  }

  /** What is being worked on, for example {@code 1,204 of 8,900 deals}; empty when idle. */
  public StringProperty workProperty() {
    return work;
  }

  /** Share of the work done, from 0 to 1; negative when it is not known. */
  public DoubleProperty progressProperty() {
    return progress;
  }

  /** What dropping the files over the window would do; empty when there are none. */
  public StringProperty dropOfferProperty() {
    return dropOffer;
  }

  private ReadOnlyBooleanWrapper wrapper(Command command) {
    return Objects.requireNonNull(enabled.get(command));
  }
}
