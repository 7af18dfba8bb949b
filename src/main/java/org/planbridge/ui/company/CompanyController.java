package org.planbridge.ui.company;

import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.planbridge.chart.Chart;
import org.planbridge.ui.common.ChartView;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.RowColumn;
import org.planbridge.ui.common.TableCopy;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.ShellViewModel;

/** Binds the company screen. */
public final class CompanyController {
  private final CompanyViewModel viewModel;
  private final ShellViewModel shell;
  private final UiWords words;

  @FXML private Label findingLabel;
  @FXML private Label basisLabel;
  @FXML private Label currentLabel;
  @FXML private Label proposedLabel;
  @FXML private Label differenceLabel;
  @FXML private Label heldLabel;
  @FXML private StackPane bandsPane;
  @FXML private StackPane dotsPane;
  @FXML private TextField searchField;
  @FXML private Button bandChip;
  @FXML private TableView<PayeeRow> payeeTable;
  @FXML private Label totalLabel;

  public CompanyController(CompanyViewModel viewModel, ShellViewModel shell, UiWords words) {
    this.viewModel = viewModel;
    this.shell = shell;
    this.words = words;
  }

  @FXML
  private void initialize() {
    findingLabel.textProperty().bind(viewModel.findingProperty());
    basisLabel.textProperty().bind(viewModel.basisProperty());
    totalLabel.textProperty().bind(viewModel.totalProperty());
    searchField.textProperty().bindBidirectional(viewModel.searchProperty());
    viewModel.summaryProperty().subscribe(this::showSummary);
    viewModel.bandsProperty().subscribe(chart -> show(bandsPane, chart, this::bandChosen));
    viewModel.dotsProperty().subscribe(chart -> show(dotsPane, chart, this::payeeChosen));
    viewModel.bandProperty().subscribe(this::showBand);
    payeeTable.setItems(viewModel.rows());
    payeeTable.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        openChosen();
      }
    });
    payeeTable.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        openChosen();
        key.consume();
      }
    });
    TableCopy.install(payeeTable);
  }

  private void showSummary(CompanyViewModel.@Nullable Summary summary) {
    if (summary == null) {
      return;
    }
    currentLabel.setText(summary.current());
    proposedLabel.setText(summary.proposed());
    differenceLabel.setText(summary.difference());
    differenceLabel.getStyleClass().removeAll("gain", "less", "none");
    differenceLabel.getStyleClass().add(summary.tone());
    heldLabel.setText(summary.held());
    viewModel.formats().ifPresent(this::fillColumns);
  }

  private void fillColumns(Formats formats) {
    if (!payeeTable.getColumns().isEmpty()) {
      return;
    }
    RowColumn<PayeeRow> percent =
        RowColumn.<PayeeRow>figures(
                words.of("company.percent"),
                row -> formats.percentChange(row.difference(), row.current()),
                row -> Formats.ratio(row.difference(), Math.max(1, row.current())).toPlainString(),
                Comparator.comparing(
                    row -> Formats.ratio(row.difference(), Math.max(1, row.current()))))
            .toned(row -> Formats.tone(row.difference()));
    payeeTable
        .getColumns()
        .setAll(
            List.of(
                RowColumn.<PayeeRow>words(words.of("company.payee"), row -> row.payee().name())
                    .wide(20),
                RowColumn.<PayeeRow>words(words.of("company.role"), PayeeRow::role).wide(25),
                RowColumn.<PayeeRow>words(words.of("company.team"), PayeeRow::team).wide(9),
                RowColumn.money(words.of("context.current"), PayeeRow::current, formats),
                RowColumn.money(words.of("context.proposed"), PayeeRow::proposed, formats),
                RowColumn.change(words.of("company.difference"), PayeeRow::difference, formats),
                percent,
                RowColumn.<PayeeRow>words(
                    words.of("company.note"),
                    row -> row.underPlans() ? "" : words.of("company.noPlan"))));
    payeeTable.getSortOrder().clear();
  }

  private void show(
      StackPane pane, @Nullable Chart chart, java.util.function.Consumer<String> chosen) {
    if (chart == null) {
      pane.getChildren().clear();
      return;
    }
    ChartView view =
        pane.getChildren().isEmpty() ? new ChartView() : (ChartView) pane.getChildren().getFirst();
    view.setChart(chart);
    view.setOnChosen(chosen);
    pane.getChildren().setAll(view);
  }

  private void bandChosen(String key) {
    viewModel.bandProperty().set(Band.valueOf(key));
  }

  private void payeeChosen(String key) {
    if (viewModel.choose(key)) {
      shell.placeProperty().set(Place.REVIEW);
    }
  }

  private void showBand(@Nullable Band band) {
    bandChip.setVisible(band != null);
    bandChip.setManaged(band != null);
    bandChip.setText(band == null ? "" : words.of(band.wordKey()) + "  ×");
  }

  private void openChosen() {
    PayeeRow row = payeeTable.getSelectionModel().getSelectedItem();
    if (row != null) {
      viewModel.choose(row);
      shell.placeProperty().set(Place.REVIEW);
    }
  }

  @FXML
  private void clearBand() {
    viewModel.bandProperty().set(null);
  }
}
