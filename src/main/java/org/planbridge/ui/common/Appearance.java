package org.planbridge.ui.common;

import java.util.Locale;

/** Which colours the person asked for. */
public enum Appearance {
  SYSTEM,
  LIGHT,
  DARK;

  /** Key of the name in the bundle, for example {@code appearance.dark}. */
  public String wordKey() {
    return "appearance." + name().toLowerCase(Locale.ROOT);
  }
}
