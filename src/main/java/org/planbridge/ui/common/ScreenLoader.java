package org.planbridge.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Makes screens from their files, with controllers made by recipes and never by reflection. */
public final class ScreenLoader {
  private final Map<Class<?>, Supplier<?>> recipes;
  private final UiWords words;

  /**
   * A loader that knows how to make these controllers.
   *
   * @param recipes controller class to a maker of a fresh controller
   */
  public ScreenLoader(Map<Class<?>, Supplier<?>> recipes, UiWords words) {
    this.recipes = Map.copyOf(recipes);
    this.words = words;
  }

  /**
   * A fresh screen.
   *
   * @throws IllegalStateException if a controller has no recipe
   */
  public Parent load(Fxml screen) {
    var loader = new FXMLLoader(screen.url(), words.bundle());
    loader.setControllerFactory(this::make);
    try {
      return loader.load();
    } catch (IOException broken) {
      throw new UncheckedIOException(screen.file(), broken);
    }
  }

  private Object make(Class<?> controller) {
    var recipe = recipes.get(controller);
    if (recipe == null) {
      throw new IllegalStateException("No recipe for " + controller.getName());
    }
    return recipe.get();
  }
}
