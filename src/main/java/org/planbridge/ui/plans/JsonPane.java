package org.planbridge.ui.plans;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.UiWords;

/** The text itself: looked at after a short pause of typing, kept when the keyboard leaves it. */
final class JsonPane {
  private static final Duration PAUSE = Duration.millis(250);

  private final PlansViewModel viewModel;
  private final UiWords words;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final TextArea area;
  private boolean filling;

  JsonPane(PlansViewModel viewModel, UiWords words, TextArea area) {
    this.viewModel = viewModel;
    this.words = words;
    this.area = area;
  }

  void bind(Label caret) {
    viewModel.writtenProperty().subscribe(this::show);
    pause.setOnFinished(_ -> viewModel.look(area.getText()));
    area.textProperty()
        .subscribe(() -> {
          if (!filling) {
            pause.playFromStart();
          }
        });
    area.focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            keep();
          }
        });
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && key.isControlDown()) {
            area.requestFocusTraversal(
                key.isShiftDown()
                    ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
            key.consume();
          }
        });
    area.caretPositionProperty()
        .subscribe(at -> {
          String before = area.getText(0, Math.min(at.intValue(), area.getLength()));
          int line = (int) before.chars().filter(one -> one == '\n').count() + 1;
          caret.setText(words.of("plans.caret", line, before.length() - before.lastIndexOf('\n')));
        });
  }

  /** Keeps what is typed. */
  void keep() {
    pause.stop();
    if (!filling) {
      viewModel.write(area.getText());
    }
  }

  private void show(@Nullable Written written) {
    String text = written == null ? "" : written.text();
    if (!text.equals(area.getText())) {
      filling = true;
      int caret = area.getCaretPosition();
      area.setText(text);
      area.positionCaret(Math.min(caret, text.length()));
      filling = false;
    }
  }

  /** Puts the caret at the beginning of a line, counted from 1. */
  void go(int line) {
    String text = area.getText();
    int at = 0;
    for (int n = 1; n < line && text.indexOf('\n', at) >= 0; n++) {
      at = text.indexOf('\n', at) + 1;
    }
    int end = text.indexOf('\n', at);
    area.requestFocus();
    area.selectRange(end < 0 ? text.length() : end, at);
  }
}
