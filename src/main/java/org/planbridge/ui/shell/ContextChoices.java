package org.planbridge.ui.shell;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.UiWords;

/**
 * The boxes of the context bar: a short name in the box, the whole name in its list and tooltip.
 */
final class ContextChoices {
  private final ShellViewModel viewModel;
  private final UiWords words;

  ContextChoices(ShellViewModel viewModel, UiWords words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  void bind(ComboBox<PlanSet> current, ComboBox<PlanSet> proposed, ComboBox<PeriodChoice> period) {
    current.setItems(viewModel.plans());
    current.valueProperty().bindBidirectional(viewModel.currentPlanProperty());
    proposed.setItems(viewModel.plans());
    proposed.valueProperty().bindBidirectional(viewModel.proposedPlanProperty());
    period.setItems(viewModel.periods());
    period.valueProperty().bindBidirectional(viewModel.periodProperty());
    name(current, PlanSet::brief, PlanSet::names, words.of("context.noPlan"));
    name(proposed, PlanSet::brief, PlanSet::names, words.of("context.noPlan"));
    name(period, PeriodChoice::brief, PeriodChoice::name, words.of("context.noPeriod"));
    current.disableProperty().bind(viewModel.readOnlyProperty());
    proposed.disableProperty().bind(viewModel.readOnlyProperty());
  }

  private static <T> void name(
      ComboBox<T> box, Function<T, String> brief, Function<T, String> whole, String nothing) {
    box.setCellFactory(_ -> new Named<>(whole, ""));
    box.setButtonCell(new Named<>(brief, nothing));
    Tooltip tooltip = new Tooltip();
    box.valueProperty()
        .subscribe(value -> {
          tooltip.setText(value == null ? "" : whole.apply(value));
          box.setTooltip(value == null ? null : tooltip);
        });
  }

  private static final class Named<T> extends ListCell<T> {
    private final Function<T, String> name;
    private final String nothing;

    Named(Function<T, String> name, String nothing) {
      this.name = name;
      this.nothing = nothing;
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? nothing : name.apply(value));
    }
  }
}
