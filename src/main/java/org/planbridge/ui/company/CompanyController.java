package org.planbridge.ui.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.transformation.SortedList;
import javafx.event.EventTarget;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.planbridge.chart.Chart;
import org.planbridge.ui.common.ChartView;
import org.planbridge.ui.common.Exhibit;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.RowColumn;
import org.planbridge.ui.common.Sheet;
import org.planbridge.ui.common.TableCopy;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.Offers;
import org.planbridge.ui.shell.ShellViewModel;

/** Binds the company screen. */
public final class CompanyController {
  private final CompanyViewModel viewModel;
  private final ShellViewModel shell;
  private final Offers offers;
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

  public CompanyController(
      CompanyViewModel viewModel, ShellViewModel shell, Offers offers, UiWords words) {
    this.viewModel = viewModel;
    this.shell = shell;
    this.offers = offers;
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
    SortedList<PayeeRow> sorted = new SortedList<>(viewModel.rows());
    sorted.comparatorProperty().bind(payeeTable.comparatorProperty());
    payeeTable.setItems(sorted);
    payeeTable.setOnMouseClicked(click -> {
      boolean name = isOnName(click.getTarget());
      if (name || click.getClickCount() == 2) {
        openChosen();
      }
    });
    payeeTable.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        openChosen();
        key.consume();
      }
    });
    payeeTable
        .focusedProperty()
        .subscribe(focused -> {
          if (focused && payeeTable.getSelectionModel().isEmpty()) {
            payeeTable.getSelectionModel().selectFirst();
          }
        });
    TableCopy.install(payeeTable);
    offers.command(Place.COMPANY, Command.FIND, this::find);
    offers.exhibits(Place.COMPANY, this::exhibits);
  }

  private void find() {
    searchField.requestFocus();
    searchField.selectAll();
  }

  private List<Exhibit> exhibits() {
    List<Exhibit> some = new ArrayList<>();
    Chart bands = viewModel.bandsProperty().get();
    Chart dots = viewModel.dotsProperty().get();
    if (bands != null) {
      some.add(new Exhibit.Pictured(words.of("company.winners"), bands));
    }
    if (dots != null) {
      some.add(new Exhibit.Pictured(words.of("company.dots"), dots));
    }
    some.add(new Exhibit.Tabled(words.of("company.payees"), Sheet.of(payeeTable)));
    return some;
  }

  /** One click on a name opens the review; elsewhere it only chooses the row. */
  private boolean isOnName(EventTarget target) {
    Node node = target instanceof Node one ? one : null;
    while (node != null && !(node instanceof TableCell)) {
      node = node.getParent();
    }
    return node instanceof TableCell<?, ?> cell
        && !cell.isEmpty()
        && cell.getTableColumn().equals(payeeTable.getColumns().getFirst());
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
    RowColumn<PayeeRow> difference =
        RowColumn.change(words.of("company.difference"), PayeeRow::difference, formats);
    List<RowColumn<PayeeRow>> columns =
        List.of(
            RowColumn.<PayeeRow>words(words.of("company.payee"), row -> row.payee().name())
                .toned(_ -> "link")
                .wide(20),
            RowColumn.<PayeeRow>words(words.of("company.role"), PayeeRow::role).wide(24),
            RowColumn.<PayeeRow>words(words.of("company.team"), PayeeRow::team).wide(9),
            RowColumn.<PayeeRow>money(words.of("context.current"), PayeeRow::current, formats)
                .wide(15),
            RowColumn.<PayeeRow>money(words.of("context.proposed"), PayeeRow::proposed, formats)
                .wide(15),
            difference.wide(17),
            percent.wide(10),
            RowColumn.<PayeeRow>words(
                    words.of("company.note"),
                    row -> row.underPlans() ? "" : words.of("company.noPlan"))
                .toned(_ -> "muted")
                .wide(11));
    // Words may be cut short in a narrow window; figures and notes never.
    columns.stream().skip(3).forEach(column -> column.setMinWidth(column.getPrefWidth()));
    payeeTable.getColumns().setAll(columns);
    payeeTable.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    // Whoever would have been paid least of the difference stands first.
    difference.setSortType(TableColumn.SortType.ASCENDING);
    payeeTable.getSortOrder().setAll(List.of(difference));
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
