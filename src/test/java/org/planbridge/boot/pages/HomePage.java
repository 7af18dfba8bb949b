package org.planbridge.boot.pages;

import javafx.scene.input.KeyCode;

/** Home, where the keyboard is on the sample when the window opens. */
public final class HomePage {
  private final AppWindow window;

  HomePage(AppWindow window) {
    this.window = window;
  }

  /** Whether Enter would open the sample. */
  public boolean isOnSample() {
    return window.hasKeyboard("sampleButton");
  }

  /** Opens the sample by Enter. */
  public CompanyPage openSample() {
    window.press(KeyCode.ENTER);
    return window.company();
  }
}
