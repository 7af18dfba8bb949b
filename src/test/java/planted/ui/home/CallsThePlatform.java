package planted.ui.home;

import javafx.application.Platform;

/** Planted: a screen that knows the platform's thread. */
public final class CallsThePlatform {
  public void later(Runnable work) {
    Platform.runLater(work);
  }
}
