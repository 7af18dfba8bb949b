package org.planbridge.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The visible words of the window, by key.
 *
 * @param bundle keys dotted by place, for example {@code chart.table}
 * @param locale how numbers inside sentences are written
 */
public record UiWords(ResourceBundle bundle, Locale locale) {
  private static final String NAME = "i18n.ui";

  /** The shipped words nearest to this language. */
  public static UiWords in(Locale locale) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new UiWords(ResourceBundle.getBundle(NAME, locale, control), locale);
  }

  /** The words in the language of this machine. */
  public static UiWords here() {
    return in(Locale.getDefault(Locale.Category.DISPLAY));
  }

  /**
   * The sentence of a key, with its places filled.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String of(String key, Object... places) {
    var text = bundle.getString(key);
    return places.length == 0 ? text : new MessageFormat(text, locale).format(places);
  }
}
