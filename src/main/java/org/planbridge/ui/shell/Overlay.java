package org.planbridge.ui.shell;

/** What can lie over the screens of the window; Escape takes it away. */
public enum Overlay {
  /** Everything that can be done or looked at, found by typing. */
  PALETTE,
  /** What of this screen can be written to a file, and how. */
  EXPORT,
  /** The guide, at the part about this screen. */
  HELP,
  /** The guide, at its list of keys. */
  KEYS
}
