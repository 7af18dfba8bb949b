package org.planbridge.ui.common;

import java.util.Locale;

/** The screens that the navigation rail can lead to, in the order of the rail. */
public enum Place {
  HOME("fth-home"),
  DATA("fth-database"),
  PLANS("fth-file-text"),
  REVIEW("fth-user"),
  COMPANY("fth-users"),
  LAB("fth-sliders"),
  HEALTH("fth-activity");

  private final String icon;

  Place(String icon) {
    this.icon = icon;
  }

  /** Name of the icon in the Feather set. */
  public String icon() {
    return icon;
  }

  /** Key of the name in the bundle, for example {@code place.review}. */
  public String wordKey() {
    return "place." + name().toLowerCase(Locale.ROOT);
  }
}
