package org.planbridge.ui.plans;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.ChartView;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.RowColumn;
import org.planbridge.ui.common.TableCopy;
import org.planbridge.ui.common.UiWords;

/** Shows what the plan would do: the total, the payees, and the payout curve of one of them. */
final class EffectCard {
  private final EffectViewModel viewModel;
  private final UiWords words;
  private final Label total = new Label();
  private final Label detail = new Label();
  private final Label stale = new Label();
  private final TableView<Effect.OnPayee> table = new TableView<>();
  private final ChartView curve = new ChartView();
  private boolean showing;

  EffectCard(EffectViewModel viewModel, UiWords words) {
    this.viewModel = viewModel;
    this.words = words;
  }

  void fill(VBox card) {
    Label title = new Label(words.of("plans.effect"));
    title.getStyleClass().add("overline");
    total.setId("effectTotal");
    total.getStyleClass().add("heading");
    detail.getStyleClass().add("caption");
    stale.getStyleClass().add("caption");
    stale.setText(words.of("plans.effect.stale"));
    stale.visibleProperty().bind(viewModel.staleProperty());
    stale.managedProperty().bind(viewModel.staleProperty());
    for (Label label : List.of(total, detail)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    table.getStyleClass().add("dense");
    table.setAccessibleText(words.of("plans.effect"));
    table.setMinHeight(120);
    table.setPrefHeight(190);
    table.setPlaceholder(new Label());
    VBox.setVgrow(table, Priority.ALWAYS);
    curve.setMinHeight(176);
    curve.setPrefHeight(176);
    card.getChildren().addAll(title, total, stale, detail, table, curve);
    TableCopy.install(table);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(payee -> {
          if (!showing && payee != null) {
            viewModel.payeeProperty().set(payee);
          }
        });
    viewModel.effectProperty().subscribe(this::show);
    viewModel
        .curveProperty()
        .subscribe(chart -> {
          curve.setChart(chart);
          curve.setVisible(chart != null);
          curve.setManaged(chart != null);
        });
    viewModel.payeeProperty().subscribe(this::mark);
  }

  private void show(@Nullable Effect effect) {
    if (effect == null) {
      return;
    }
    total.setText(effect.total());
    total.getStyleClass().removeAll("gain", "less", "none");
    total.getStyleClass().add(effect.tone());
    detail.setText(effect.detail());
    columns();
    showing = true;
    table.getItems().setAll(effect.payees());
    showing = false;
    mark(viewModel.payeeProperty().get());
  }

  private void mark(Effect.@Nullable OnPayee payee) {
    showing = true;
    table.getSelectionModel().select(payee);
    showing = false;
  }

  private void columns() {
    if (!table.getColumns().isEmpty()) {
      return;
    }
    viewModel
        .formats()
        .ifPresent(formats -> {
          table
              .getColumns()
              .setAll(
                  List.of(
                      RowColumn.<Effect.OnPayee>words(
                              words.of("company.payee"), Effect.OnPayee::name)
                          .wide(12),
                      RowColumn.<Effect.OnPayee>figures(
                              words.of("context.proposed"),
                              one -> formats.wholeMoney(one.proposed()),
                              one -> formats.plain(one.proposed()),
                              Comparator.comparingLong(Effect.OnPayee::proposed))
                          .wide(9),
                      RowColumn.<Effect.OnPayee>figures(
                              words.of("company.difference"),
                              one -> formats.wholeChange(one.difference()),
                              one -> formats.plain(one.difference()),
                              Comparator.comparingLong(Effect.OnPayee::difference))
                          .toned(one -> Formats.tone(one.difference()))
                          .wide(12)));
          table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        });
  }
}
