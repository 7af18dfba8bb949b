package org.planbridge.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import com.dlsc.gemsfx.util.ControlsFXAtlantaFX;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The colours and the text size of all windows, changed while they are open.
 *
 * <p>Text size is a factor: 1 is ordinary, from 0.8 to 2.
 */
public final class Theme {
  private static final double SMALLEST = 0.8;
  private static final double LARGEST = 2.0;
  private static final double STEP = 0.1;
  private static final double ORDINARY_PIXELS = 14;
  private static final List<String> FONTS =
      List.of(
          "PlanbridgeSans-Regular.ttf",
          "PlanbridgeSans-Bold.ttf",
          "PlanbridgeSansMedium-Regular.ttf");

  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(Appearance.SYSTEM);
  private final DoubleProperty textSize = new SimpleDoubleProperty(1);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final ObservableValue<ColorScheme> system;
  // A window that is gone must not be kept alive for the sake of its colours.
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

  /**
   * A theme that follows this colour scheme of the operating system unless told otherwise.
   *
   * @param system changes while the application runs
   */
  public Theme(ObservableValue<ColorScheme> system) {
    this.system = system;
    FONTS.forEach(Theme::loadFont);
    system.subscribe(this::apply);
    appearance.subscribe(this::apply);
    textSize.subscribe(this::apply);
    apply();
  }

  /** Gives a scene the theme's style sheets, now and whenever the theme changes. */
  public void dress(Scene scene) {
    scenes.add(scene);
    scene.getStylesheets().setAll(sheets());
  }

  /** Gives a scene that is printed or saved the light style sheets at ordinary size, for good. */
  public void dressLight(Scene scene) {
    scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(ControlsFXAtlantaFX.STYLESHEET, sheet("base.css"), sheet("light.css"));
  }

  /** One step larger, up to 200 %. */
  public void larger() {
    resize(textSize.get() + STEP);
  }

  /** One step smaller, down to 80 %. */
  public void smaller() {
    resize(textSize.get() - STEP);
  }

  /** Back to 100 %. */
  public void ordinarySize() {
    resize(1);
  }

  public ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  /** The factor by which texts are larger than ordinary. */
  public DoubleProperty textSizeProperty() {
    return textSize;
  }

  /** Whether the colours shown now are the dark ones. */
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  private void resize(double factor) {
    double tenths = Math.rint(Math.clamp(factor, SMALLEST, LARGEST) * 10);
    textSize.set(tenths / 10);
  }

  private void apply() {
    dark.set(
        switch (appearance.get()) {
          case SYSTEM -> system.getValue() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        });
    Application.setUserAgentStylesheet(
        dark.get()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scenes.forEach(scene -> scene.getStylesheets().setAll(sheets()));
  }

  private List<String> sheets() {
    return List.of(
        ControlsFXAtlantaFX.STYLESHEET,
        sheet("base.css"),
        sheet(dark.get() ? "dark.css" : "light.css"),
        size());
  }

  /**
   * The rules that depend on the text size. A style set on the root would not reach menus, and an
   * icon's em is its own size, so both are written out in pixels.
   */
  private String size() {
    var rules = new StringBuilder(rule(".root", "-fx-font-size", ORDINARY_PIXELS));
    rules.append(rule(".ikonli-font-icon", "-fx-icon-size", 16));
    rules.append(rule(".rail-item .ikonli-font-icon", "-fx-icon-size", 18));
    rules.append(rule(".badge-icon .ikonli-font-icon", "-fx-icon-size", 20));
    rules.append(rule(".drop-icon", "-fx-icon-size", 40));
    var bytes = rules.toString().getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private String rule(String selector, String property, double pixels) {
    double size = pixels * textSize.get();
    return String.format(Locale.ROOT, "%s { %s: %.2fpx; }%n", selector, property, size);
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/css/" + name), name).toExternalForm();
  }

  private static void loadFont(String name) {
    try (InputStream bytes = Theme.class.getResourceAsStream("/fonts/" + name)) {
      if (bytes == null || Font.loadFont(bytes, ORDINARY_PIXELS) == null) {
        throw new IllegalStateException("The font cannot be loaded: " + name);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }
}
