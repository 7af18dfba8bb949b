package org.planbridge.ui.review;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.Workers;
import org.planbridge.planjson.PlanFileText;
import org.planbridge.ui.common.Appearance;
import org.planbridge.ui.common.ChartView;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.Fxml;
import org.planbridge.ui.common.LatestOnly;
import org.planbridge.ui.common.ScreenLoader;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Offers;
import org.planbridge.ui.shell.ShellViewModel;
import org.planbridge.workspace.AttributePay;

/** The review on a stage, spoken of as a person would. */
final class ReviewScreen {
  static final UiWords WORDS = UiWords.in(Locale.US);
  private static final Workers ALONE = new Workers(1);

  final Shown shown = new Shown();
  final ReviewViewModel viewModel;
  final ReviewController controller;
  final Parent root;

  ReviewScreen(Comparison comparison) {
    Function<java.util.Currency, Formats> formats =
        currency -> new Formats(Locale.US, currency, WORDS);
    viewModel = viewModel(shown);
    controller = new ReviewController(viewModel, new Offers(new ShellViewModel()), WORDS);
    Map<Class<?>, Supplier<?>> recipes =
        Map.of(
            ReviewController.class, () -> controller,
            ReviewHeaderController.class, () -> new ReviewHeaderController(viewModel),
            ReviewAnswersController.class, () -> new ReviewAnswersController(viewModel, WORDS),
            ReviewDealsController.class, () -> new ReviewDealsController(viewModel, formats, WORDS),
            ReviewFiveController.class, () -> new ReviewFiveController(viewModel),
            ReviewWhyController.class, () -> new ReviewWhyController(viewModel),
            ReviewDrawerController.class, () -> new ReviewDrawerController(viewModel, WORDS));
    root = new ScreenLoader(recipes, WORDS).load(Fxml.REVIEW);
    shown.comparisonProperty().set(comparison);
  }

  static ReviewViewModel viewModel(Shown shown) {
    return new ReviewViewModel(
        shown,
        currency -> new Formats(Locale.US, currency, WORDS),
        WORDS,
        ALONE,
        new LatestOnly(Runnable::run, Runnable::run),
        new WhyViewModel(
            new AttributePay(new PlanFileText(), ALONE)::of,
            WORDS,
            new LatestOnly(Runnable::run, Runnable::run)));
  }

  Stage stage(Appearance appearance, int width, int height) {
    var stage = new Stage();
    var scene = new Scene(root, width, height);
    Stages.theme(appearance).dress(scene);
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  <N extends Node> N find(String id, Class<N> type) {
    return type.cast(root.lookup("#" + id));
  }

  String text(String id) {
    return find(id, Label.class).getText();
  }

  TabPane tabs() {
    return find("tabs", TabPane.class);
  }

  @SuppressWarnings("unchecked")
  TableView<DealRow> deals() {
    return (TableView<DealRow>) root.lookup("#dealTable");
  }

  TextField filter() {
    return find("findField", TextField.class);
  }

  ChartView chart(String id) {
    return find(id, ChartView.class);
  }
}
