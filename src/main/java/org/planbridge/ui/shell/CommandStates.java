package org.planbridge.ui.shell;

import java.util.List;
import java.util.Optional;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.Change;
import org.planbridge.workspace.Undo;

/** Keeps every command enabled when it can be used, and tells why when it cannot. */
final class CommandStates {
  private final Desk desk;
  private final ShellViewModel shell;
  private final Shown shown;
  private final Offers offers;
  private final UiWords words;

  CommandStates(Desk desk, ShellViewModel shell, Shown shown, Offers offers, UiWords words) {
    this.desk = desk;
    this.shell = shell;
    this.shown = shown;
    this.offers = offers;
    this.words = words;
    desk.onChange(this::renew);
    offers.onChange(this::renew);
    shell.placeProperty().subscribe(this::renew);
    shown.comparisonProperty().subscribe(this::renew);
  }

  /** Looks at everything anew; cheap enough for every change of screen. */
  void renew() {
    boolean open = shell.openProperty().get();
    boolean compared = shown.comparisonProperty().get() != null;
    boolean writable = !shell.readOnlyProperty().get();
    set(Command.CLOSE_PROJECT, open, "reason.noProject");
    for (Command command : List.of(Command.IMPORT, Command.ADD_PLAN)) {
      set(command, writable, "reason.readOnly");
    }
    for (Command command :
        List.of(Command.SWITCH_BASIS, Command.PREVIOUS_PAYEE, Command.NEXT_PAYEE)) {
      set(command, compared, "reason.noComparison");
    }
    set(
        Command.SWAP_PLANS,
        compared && writable,
        compared ? "reason.readOnly" : "reason.noComparison");
    set(Command.SWITCH_MODE, open && writable, open ? "reason.readOnly" : "reason.noProject");
    set(Command.SHOW_HELD, !desk.held().isEmpty(), "reason.noHeld");
    set(Command.EXPLAIN, compared && offers.has(Command.EXPLAIN), "reason.noFigure");
    set(Command.FIND, compared && offers.has(Command.FIND), "reason.noTable");
    set(Command.EXPORT, compared && offers.hasExhibits(), "reason.nothingToExport");
    change(Command.UNDO, desk.undo().flatMap(Undo::undoable), "reason.nothingToUndo");
    change(Command.REDO, desk.undo().flatMap(Undo::redoable), "reason.nothingToRedo");
  }

  private void set(Command command, boolean on, String reason) {
    shell.enable(command, on, on ? "" : words.of(reason));
  }

  private void change(Command command, Optional<Change> change, String reason) {
    shell.enable(
        command, change.isPresent(), change.map(this::verb).orElseGet(() -> words.of(reason)));
  }

  private String verb(Change change) {
    return switch (change) {
      case Change.ImportsSwitched(var live, var withdrawn) ->
          words.of("change.import", Math.max(live.size(), withdrawn.size()));
      case Change.PlansPlaced _ -> words.of("change.plans");
      case Change.SettingChanged _ -> words.of("change.period");
      case Change.DraftEdited(_, var name, _, _) -> words.of("change.draft", name);
      case Change.Several(var changes) -> verb(changes.getFirst());
    };
  }
}
