package org.planbridge.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/** Everything that the menus, the keys and the palette of the window can ask for. */
public enum Command {
  OPEN_SAMPLE(""),
  NEW_PROJECT("Shortcut+N"),
  OPEN_PROJECT("Shortcut+O"),
  CLOSE_PROJECT("Shortcut+W"),
  IMPORT("Shortcut+I"),
  EXPORT("Shortcut+E"),
  EXIT("Shortcut+Q"),
  UNDO("Shortcut+Z"),
  REDO("Shortcut+Shift+Z"),
  FIND("Shortcut+F"),
  PALETTE("Shortcut+K"),
  BACK("Alt+Left"),
  FORWARD("Alt+Right"),
  SWAP_PLANS("Shortcut+Shift+X"),
  SWITCH_BASIS("Shortcut+B"),
  SWITCH_MODE(""),
  TEXT_LARGER("Shortcut+Plus"),
  TEXT_SMALLER("Shortcut+Minus"),
  TEXT_ORDINARY("Shortcut+0"),
  ADD_PLAN(""),
  SAVE_TEMPLATES(""),
  PREVIOUS_PAYEE("Alt+Up"),
  NEXT_PAYEE("Alt+Down"),
  EXPLAIN("Alt+Enter"),
  SHOW_HELD(""),
  CANCEL_WORK(""),
  HELP("F1"),
  SHORTCUTS("Shortcut+Slash"),
  ABOUT("");

  private final String keys;

  Command(String keys) {
    this.keys = keys;
  }

  /** The keys that call it, if any. */
  public Optional<KeyCombination> accelerator() {
    return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
  }

  /** The keys as a person reads them on this system, for example {@code Ctrl+Z}; may be empty. */
  public String keysText() {
    return accelerator()
        .map(KeyCombination::getDisplayText)
        .map(keys -> keys.replace("\u21b5", "Enter"))
        .orElse("");
  }

  /** Key of its name in the bundle, for example {@code command.open_sample}. */
  public String wordKey() {
    return "command." + name().toLowerCase(Locale.ROOT);
  }
}
