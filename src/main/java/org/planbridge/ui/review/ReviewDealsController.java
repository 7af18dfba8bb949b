package org.planbridge.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.RowColumn;
import org.planbridge.ui.common.Sheet;
import org.planbridge.ui.common.TableCopy;
import org.planbridge.ui.common.UiWords;

/** Binds the table of deals, its filter and its totals. */
public final class ReviewDealsController {
  private static final List<String> TONES = List.of("gain", "less", "none");

  private final ReviewViewModel viewModel;
  private final DealsViewModel deals;
  private final Function<DealRow, Formats> formats;
  private final UiWords words;

  @FXML private TextField findField;
  @FXML private ComboBox<DealsViewModel.Narrowing> periodChoice;
  @FXML private ComboBox<DealsViewModel.Narrowing> componentChoice;
  @FXML private ToggleButton changedToggle;
  @FXML private Button explainButton;
  @FXML private TableView<DealRow> dealTable;
  @FXML private Label countLabel;
  @FXML private Label noteLabel;
  @FXML private Label currentLabel;
  @FXML private Label proposedLabel;
  @FXML private Label changeLabel;

  public ReviewDealsController(
      ReviewViewModel viewModel, Function<java.util.Currency, Formats> formats, UiWords words) {
    this.viewModel = viewModel;
    this.deals = viewModel.deals();
    this.formats = row -> formats.apply(row.earned().current().currency());
    this.words = words;
  }

  /** Moves to the filter. */
  void find() {
    findField.requestFocus();
    findField.selectAll();
  }

  @FXML
  private void initialize() {
    findField.textProperty().bindBidirectional(deals.textProperty());
    periodChoice.setItems(deals.periods());
    periodChoice.valueProperty().bindBidirectional(deals.periodProperty());
    componentChoice.setItems(deals.components());
    componentChoice.valueProperty().bindBidirectional(deals.componentProperty());
    changedToggle.selectedProperty().bindBidirectional(deals.changedOnlyProperty());
    countLabel.textProperty().bind(deals.countProperty());
    noteLabel.textProperty().bind(deals.noteProperty());
    currentLabel.textProperty().bind(deals.currentProperty());
    proposedLabel.textProperty().bind(deals.proposedProperty());
    changeLabel.textProperty().bind(deals.changeProperty());
    deals
        .toneProperty()
        .subscribe(tone -> {
          changeLabel.getStyleClass().removeAll(TONES);
          changeLabel.getStyleClass().addAll("strong", tone);
        });
    fill();
    explainButton
        .disableProperty()
        .bind(dealTable.getSelectionModel().selectedItemProperty().isNull());
  }

  private void fill() {
    List<RowColumn<DealRow>> columns =
        List.of(
            RowColumn.<DealRow>figures(
                    words.of("review.deals.date"),
                    row -> formats.apply(row).date(row.date()),
                    row -> row.date().toString(),
                    Comparator.comparing(DealRow::date))
                .wide(12.5),
            RowColumn.words(words.of("review.deals.deal"), DealRow::deal).wide(9),
            RowColumn.<DealRow>words(words.of("review.deals.account"), DealRow::account).wide(25),
            RowColumn.<DealRow>words(words.of("review.deals.component"), DealRow::componentName)
                .toned(row -> "muted")
                .wide(21),
            RowColumn.<DealRow>figures(
                    words.of("review.deals.creditedHead"),
                    DealRow::credited,
                    DealRow::creditedPlain,
                    Comparator.comparing(row -> plain(row.creditedPlain())))
                .toned(row -> "muted")
                .wide(25.5),
            money(words.of("review.current"), DealRow::current),
            money(words.of("review.proposed"), DealRow::proposed),
            RowColumn.<DealRow>figures(
                    words.of("review.deals.change"),
                    row -> formats.apply(row).change(row.difference()),
                    row -> formats.apply(row).plain(row.difference()),
                    Comparator.comparingLong(DealRow::difference))
                .toned(row -> Formats.tone(row.difference()))
                .wide(14));
    // Words may be cut short in a narrow window, figures never.
    columns.stream()
        .filter(column ->
            column.getStyleClass().contains("figure")
                || column.getText().equals(words.of("review.deals.deal")))
        .forEach(column -> column.setMinWidth(column.getPrefWidth()));
    dealTable.getColumns().setAll(columns);
    dealTable.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    SortedList<DealRow> sorted = new SortedList<>(deals.rows());
    sorted.comparatorProperty().bind(dealTable.comparatorProperty());
    dealTable.setItems(sorted);
    TableCopy.install(dealTable);
    dealTable.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private RowColumn<DealRow> money(
      String title, java.util.function.ToLongFunction<DealRow> amount) {
    return RowColumn.figures(
            title,
            (DealRow row) -> formats.apply(row).money(amount.applyAsLong(row)),
            row -> formats.apply(row).plain(amount.applyAsLong(row)),
            Comparator.comparingLong(amount))
        .wide(11.5);
  }

  private static java.math.BigDecimal plain(String number) {
    return number.isEmpty() ? java.math.BigDecimal.ZERO : new java.math.BigDecimal(number);
  }

  /** A click on a figure explains it; a click elsewhere only chooses the row. */
  private void clicked(MouseEvent event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && !(node instanceof TableCell)) {
      node = node.getParent();
    }
    if (node instanceof TableCell<?, ?> cell
        && !cell.isEmpty()
        && cell.getStyleClass().contains("figure")) {
      explainChosen();
    }
  }

  /** Explains the chosen row, or the first one where none is chosen. */
  @FXML
  void explainChosen() {
    if (dealTable.getSelectionModel().isEmpty() && !dealTable.getItems().isEmpty()) {
      dealTable.getSelectionModel().selectFirst();
    }
    DealRow row = dealTable.getSelectionModel().getSelectedItem();
    if (row != null) {
      viewModel.explain(row);
    }
  }

  /** The rows as they are filtered and sorted now. */
  Sheet sheet() {
    return Sheet.of(dealTable);
  }

  @FXML
  private void clear() {
    deals.clear();
  }

  @FXML
  private void copy() {
    if (dealTable.getSelectionModel().getSelectedIndices().size() < 2) {
      dealTable.getSelectionModel().selectAll();
    }
    TableCopy.copy(dealTable, true);
  }
}
