package org.planbridge.ui.shell;

import java.util.Optional;
import javafx.util.Subscription;
import org.planbridge.compare.Comparison;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Shown;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.SettingStore;

/** Remembers in a project which screen and which payee a person saw last, and leads back there. */
final class LastSeen {
  private static final String PLACE = "last.place";
  private static final String PAYEE = "last.payee";

  private final ShellViewModel shell;
  private final Shown shown;
  private Subscription following = Subscription.EMPTY;

  LastSeen(ShellViewModel shell, Shown shown) {
    this.shell = shell;
    this.shown = shown;
  }

  /** The screen to open a project on: the one seen last, or the given one for a fresh project. */
  static Place place(ProjectStore project, Place fresh) {
    return Optional.ofNullable(project.settings().views().get(PLACE))
        .map(Place::valueOf)
        .orElse(fresh);
  }

  /** Puts the payee seen last in front, and follows from now on. */
  void follow(ProjectStore project, Comparison comparison) {
    following.unsubscribe();
    shown
        .payeeProperty()
        .set(
            Optional.ofNullable(project.settings().views().get(PAYEE))
                .flatMap(comparison::payeeIndex)
                .orElseGet(() -> mostAffected(comparison)));
    if (project.readOnly()) {
      return;
    }
    SettingStore settings = project.settings();
    following =
        shell
            .placeProperty()
            .subscribe((_, place) -> {
              if (place != Place.HOME) {
                settings.view(PLACE, place.name());
              }
            })
            .and(
                shown
                    .payeeProperty()
                    .subscribe((_, payee) ->
                        settings.view(PAYEE, comparison.payees().get(payee.intValue()).id())));
  }

  /** Whom a person would look at first: the payee who would have earned least of the difference. */
  private static int mostAffected(Comparison comparison) {
    int found = 0;
    long lowest = Long.MAX_VALUE;
    for (int p = 0; p < comparison.payees().size(); p++) {
      long difference = comparison.earned(p).difference().minorUnits();
      if (difference < lowest) {
        lowest = difference;
        found = p;
      }
    }
    return found;
  }

  void stop() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }
}
