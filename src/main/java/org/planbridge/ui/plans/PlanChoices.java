package org.planbridge.ui.plans;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.UiWords;

/** Binds the choice of the plan that is written, and of the one that it is compared with. */
final class PlanChoices {
  private final PlansViewModel viewModel;
  private final UiWords words;
  private boolean filling;

  PlanChoices(PlansViewModel viewModel, UiWords words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  void bind(ComboBox<PlanChoice> plan, ComboBox<PlanChoice> other) {
    bind(plan, viewModel.plans(), viewModel.chosenProperty());
    bind(other, viewModel.others(), viewModel.otherProperty());
    other.setPromptText(words.of("plans.noOther"));
  }

  private void bind(
      ComboBox<PlanChoice> box,
      ObservableList<PlanChoice> choices,
      ObjectProperty<@Nullable PlanChoice> chosen) {
    fill(box, choices, chosen.get());
    choices.subscribe(() -> fill(box, choices, chosen.get()));
    chosen.subscribe(now -> choose(box, now));
    box.setOnAction(_ -> {
      if (!filling && box.getValue() != null) {
        chosen.set(box.getValue());
      }
    });
  }

  private void fill(
      ComboBox<PlanChoice> box, ObservableList<PlanChoice> choices, @Nullable PlanChoice now) {
    filling = true;
    box.getItems().setAll(choices);
    filling = false;
    choose(box, now);
  }

  private void choose(ComboBox<PlanChoice> box, @Nullable PlanChoice now) {
    filling = true;
    box.setValue(now);
    filling = false;
  }
}
