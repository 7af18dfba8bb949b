package org.planbridge.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.planbridge.ui.common.Exhibit;
import org.planbridge.ui.common.Place;

/**
 * What each screen offers to the commands of the window: what finding and explaining mean on it,
 * and what of it can be written to a file.
 */
public final class Offers {
  private final ShellViewModel shell;
  private final Map<Command, Map<Place, Runnable>> deeds = new EnumMap<>(Command.class);
  private final Map<Place, Supplier<List<Exhibit>>> exhibits = new EnumMap<>(Place.class);

  private Runnable onChange = () -> {};

  public Offers(ShellViewModel shell) {
    this.shell = shell;
  }

  /** A screen says what a command does while it is shown. */
  public void command(Place place, Command command, Runnable deed) {
    deeds.computeIfAbsent(command, _ -> new EnumMap<>(Place.class)).put(place, deed);
    shell.handle(command, () -> here(command).ifPresent(Runnable::run));
    onChange.run();
  }

  /** Is called whenever a screen offers something more. */
  void onChange(Runnable watcher) {
    onChange = watcher;
  }

  /** A screen says what of it can be written to a file now. */
  public void exhibits(Place place, Supplier<List<Exhibit>> some) {
    exhibits.put(place, some);
    onChange.run();
  }

  /** Whether the screen shown now has something that can be written to a file. */
  boolean hasExhibits() {
    return exhibits.containsKey(shell.placeProperty().get());
  }

  /** What can be written to a file of the screen shown now. */
  public List<Exhibit> exhibits() {
    Supplier<List<Exhibit>> here = exhibits.get(shell.placeProperty().get());
    return here == null ? List.of() : here.get();
  }

  /** Whether the screen shown now does something for a command. */
  boolean has(Command command) {
    return here(command).isPresent();
  }

  private Optional<Runnable> here(Command command) {
    Map<Place, Runnable> byPlace = deeds.getOrDefault(command, Map.of());
    return Optional.ofNullable(byPlace.get(Objects.requireNonNull(shell.placeProperty().get())));
  }
}
