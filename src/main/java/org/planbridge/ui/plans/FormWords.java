package org.planbridge.ui.plans;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Labels of a form. What the plan file calls a thing has a label in the bundle; what is newer than
 * the bundle is labelled by its own words, {@code monthsAfter} as "Months after".
 */
public final class FormWords {
  private static final String NAME = "i18n.form";
  private final ResourceBundle bundle;

  public FormWords(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            NAME,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The label of a key, an option or a position. */
  public String label(String name) {
    String key = name.replace(' ', '_');
    if (bundle.containsKey(key)) {
      return bundle.getString(key);
    }
    String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return spaced.isEmpty()
        ? ""
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
