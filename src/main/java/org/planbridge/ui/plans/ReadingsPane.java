package org.planbridge.ui.plans;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.ambiguity.Ambiguity;
import org.planbridge.ambiguity.OpenChoice;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.RowColumn;
import org.planbridge.ui.common.TableCopy;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.AmbiguityWords;

/** Shows what the plan leaves open: each choice with its readings, then everybody's range. */
final class ReadingsPane {
  private final ReadingsViewModel viewModel;
  private final UiWords words;
  private final AmbiguityWords sentences;
  private final VBox choices = new VBox();
  private final TableView<Ambiguity.Range> ranges = new TableView<>();
  private final Label search = label("", "caption");

  ReadingsPane(ReadingsViewModel viewModel, UiWords words) {
    this.viewModel = viewModel;
    this.words = words;
    sentences = AmbiguityWords.in(words.locale());
  }

  void fill(VBox card) {
    Label told = label("", "muted");
    told.setId("readingsTold");
    told.textProperty().bind(viewModel.toldProperty());
    Button stop = new Button(words.of("plans.readings.stop"));
    stop.setOnAction(_ -> viewModel.stop());
    HBox state = new HBox(told, stop);
    state.getStyleClass().add("row");
    HBox.setHgrow(told, Priority.ALWAYS);
    state.visibleProperty().bind(viewModel.toldProperty().isNotEmpty());
    state.managedProperty().bind(state.visibleProperty());
    stop.visibleProperty().bind(viewModel.busyProperty());
    stop.managedProperty().bind(viewModel.busyProperty());
    choices.getStyleClass().add("stack");
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(ranges, Priority.SOMETIMES);
    ranges.setId("readingRanges");
    ranges.getStyleClass().add("dense");
    ranges.setAccessibleText(words.of("plans.readings.ranges"));
    ranges.setPlaceholder(new Label());
    ranges.setMinHeight(150);
    ranges.setPrefHeight(190);
    TableCopy.install(ranges);
    for (Region part : List.of(scroll, ranges, search)) {
      part.visibleProperty().bind(viewModel.foundProperty().isNotNull());
      part.managedProperty().bind(part.visibleProperty());
    }
    card.getChildren().setAll(state, scroll, ranges, search);
    viewModel.foundProperty().subscribe(this::show);
  }

  private void show(@Nullable Ambiguity found) {
    choices.getChildren().clear();
    if (found == null) {
      return;
    }
    Formats money = new Formats(words.locale(), found.plan().currency(), words);
    List<Ambiguity.Tried> matter = found.thatMatter();
    if (matter.isEmpty()) {
      choices.getChildren().add(label(sentences.nothing(), "plain"));
    }
    List<OpenChoice> open = matter.stream().map(Ambiguity.Tried::choice).distinct().toList();
    for (OpenChoice choice : open) {
      choices.getChildren().add(choice(found, choice, matter, money));
    }
    int idle = found.choices().size() - open.size();
    if (!open.isEmpty() && idle > 0) {
      choices.getChildren().add(label(sentences.idle(idle), "muted"));
    }
    columns(money);
    // Those whose pay is least certain stand first.
    ranges
        .getItems()
        .setAll(
            found.payees().stream()
                .sorted(Comparator.comparingLong(one -> one.lowest() - one.highest()))
                .toList());
    search.setText(sentences.search(found));
  }

  private VBox choice(
      Ambiguity found, OpenChoice choice, List<Ambiguity.Tried> matter, Formats money) {
    VBox box = new VBox();
    box.getStyleClass().addAll("difference", "changed");
    box.getChildren().add(label(sentences.question(found.plan(), choice), "heading"));
    box.getChildren()
        .add(
            label(
                words.of("plans.readings.assumed", sentences.assumed(found.plan(), choice)),
                "plain"));
    for (Ambiguity.Tried tried : matter) {
      if (tried.choice().equals(choice)) {
        Label amount = label(money.change(tried.difference()), Formats.tone(tried.difference()));
        amount.setMinWidth(Region.USE_PREF_SIZE);
        Label reading =
            label(
                words.of(
                    "plans.readings.else",
                    sentences.reading(found.plan(), tried.reading()),
                    tried.touched(),
                    found.payees().size()),
                "muted");
        HBox.setHgrow(reading, Priority.ALWAYS);
        reading.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(reading, amount);
        line.getStyleClass().add("row");
        box.getChildren().add(line);
      }
    }
    return box;
  }

  private void columns(Formats money) {
    List<RowColumn<Ambiguity.Range>> columns =
        List.of(
            RowColumn.<Ambiguity.Range>words(words.of("company.payee"), one -> one.payee().name())
                .wide(11),
            amount("plans.readings.lowest", Ambiguity.Range::lowest, money),
            amount("plans.readings.assumedPay", Ambiguity.Range::assumed, money),
            amount("plans.readings.highest", Ambiguity.Range::highest, money));
    columns.stream().skip(1).forEach(column -> column.setMinWidth(column.getPrefWidth()));
    ranges.getColumns().setAll(columns);
    ranges.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
  }

  /** To the whole unit, as there is little room; copied to the minor unit. */
  private RowColumn<Ambiguity.Range> amount(
      String title, ToLongFunction<Ambiguity.Range> sum, Formats money) {
    return RowColumn.<Ambiguity.Range>figures(
            words.of(title),
            one -> money.wholeMoney(sum.applyAsLong(one)),
            one -> money.plain(sum.applyAsLong(one)),
            Comparator.comparingLong(sum))
        .wide(9);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
