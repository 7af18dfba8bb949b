package org.planbridge.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.planbridge.compare.Comparison;
import org.planbridge.facts.Payee;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;

/** Everything that can be done or looked at, found by typing. */
public final class PaletteViewModel {
  private static final int MOST = 60;

  private final ShellViewModel shell;
  private final Shown shown;
  private final Exporting exporting;
  private final UiWords words;
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty prompt = new SimpleStringProperty("");
  private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper searches = new ReadOnlyIntegerWrapper();
  private List<PaletteEntry> all = List.of();

  public PaletteViewModel(ShellViewModel shell, Shown shown, Exporting exporting, UiWords words) {
    this.shell = shell;
    this.shown = shown;
    this.exporting = exporting;
    this.words = words;
    shell.overlayProperty().subscribe(this::offer);
    text.subscribe(this::search);
    offer();
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** What can be typed. */
  public StringProperty promptProperty() {
    return prompt;
  }

  /** What fits to what is typed, best first. */
  public ObservableList<PaletteEntry> found() {
    return found;
  }

  /** Does what an entry stands for, once the palette is gone. */
  public void choose(PaletteEntry entry) {
    if (entry.enabled()) {
      shell.overlayProperty().set(null);
      entry.deed().run();
    }
  }

  private void offer() {
    Overlay overlay = shell.overlayProperty().get();
    if (overlay == Overlay.PALETTE) {
      prompt.set(words.of("palette.prompt"));
      List<PaletteEntry> some = new ArrayList<>();
      shell.places().forEach(place -> some.add(place(place)));
      commands().forEach(some::add);
      payees().forEach(some::add);
      some.addAll(exporting.entries());
      all = some;
    } else if (overlay == Overlay.EXPORT) {
      prompt.set(words.of("palette.promptExport"));
      all = exporting.entries();
    } else {
      all = List.of();
    }
    text.set("");
    search();
  }

  private PaletteEntry place(Place place) {
    int digit = shell.places().indexOf(place) + 1;
    return new PaletteEntry(
        words.of(place.wordKey()),
        words.of("palette.screen"),
        "Alt+" + digit,
        true,
        () -> shell.placeProperty().set(place));
  }

  private Stream<PaletteEntry> commands() {
    return Stream.of(Command.values())
        .filter(command -> command != Command.PALETTE)
        .map(command -> {
          boolean enabled = shell.enabledProperty(command).get();
          String remark = Objects.requireNonNullElse(shell.remarkProperty(command).get(), "");
          return new PaletteEntry(
              words.of(command.wordKey()).replace("_", ""),
              remark,
              command.keysText(),
              enabled,
              () -> shell.call(command));
        });
  }

  private Stream<PaletteEntry> payees() {
    Comparison comparison = shown.comparisonProperty().get();
    if (comparison == null) {
      return Stream.empty();
    }
    List<Payee> payees = comparison.payees();
    return IntStream.range(0, payees.size())
        .mapToObj(at ->
            new PaletteEntry(
                payees.get(at).name(),
                about(payees.get(at)),
                "",
                true,
                () -> {
                  shown.payeeProperty().set(at);
                  shell.placeProperty().set(Place.REVIEW);
                }));
  }

  private static String about(Payee payee) {
    return Stream.of(payee.role(), payee.team(), payee.id())
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private void search() {
    List<String> asked =
        Stream.of(text.get().strip().toLowerCase(words.locale()).split("\\s+", -1)).toList();
    found.setAll(
        all.stream()
            .filter(entry -> fits(entry, asked))
            .sorted(
                Comparator.comparing((PaletteEntry entry) -> !entry.enabled())
                    .thenComparing(entry -> !starts(entry, asked.getFirst())))
            .limit(MOST)
            .toList());
    searches.set(searches.get() + 1);
  }

  /** Counts up whenever the list is whole again after a search. */
  public ReadOnlyIntegerProperty searchesProperty() {
    return searches.getReadOnlyProperty();
  }

  private boolean fits(PaletteEntry entry, List<String> asked) {
    String searched = (entry.name() + " " + entry.detail()).toLowerCase(words.locale());
    return asked.stream().allMatch(searched::contains);
  }

  private boolean starts(PaletteEntry entry, String first) {
    return entry.name().toLowerCase(words.locale()).startsWith(first);
  }
}
