package org.planbridge.boot;

import java.util.Map;
import java.util.function.Supplier;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.ShellViewModel;

/** Makes the parts of the review screen. */
final class ReviewRoom {
  private ReviewRoom() {}

  static void recipes(
      Map<Class<?>, Supplier<?>> recipes, Shown shown, ShellViewModel shell, UiWords words) {}
}
