package org.planbridge.ui.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.Exhibit;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.RowColumn;
import org.planbridge.ui.common.Sheet;
import org.planbridge.ui.common.TableCopy;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Offers;
import org.planbridge.workspace.imports.DateOrder;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.NumberMarks;

/** Binds the data screen. */
public final class DataController {
  private static final int MOST_REASONS = 12;

  private final DataViewModel viewModel;
  private final Offers offers;
  private final UiWords words;

  @FXML private VBox importBox;
  @FXML private VBox emptyBox;
  @FXML private VBox fileList;
  @FXML private VBox previewBox;
  @FXML private Label chosenLabel;
  @FXML private FlowPane readingBar;
  @FXML private HBox savedBar;
  @FXML private Label savedLabel;
  @FXML private VBox planBox;
  @FXML private VBox historyBox;
  @FXML private Label encodingLabel;
  @FXML private ComboBox<String> dateChoice;
  @FXML private ComboBox<String> numberChoice;
  @FXML private TableView<List<String>> previewTable;
  @FXML private ListView<Told> toldList;
  @FXML private Label summaryLabel;
  @FXML private Button importButton;
  @FXML private ProgressIndicator busyIndicator;
  @FXML private VBox heldBox;
  @FXML private Label heldLabel;
  @FXML private VBox heldList;
  @FXML private TableView<PastEntry> historyTable;
  private boolean filling;

  public DataController(DataViewModel viewModel, Offers offers, UiWords words) {
    this.viewModel = viewModel;
    this.offers = offers;
    this.words = words;
  }

  @FXML
  private void initialize() {
    importButton.textProperty().bind(viewModel.importLabelProperty());
    importButton.disableProperty().bind(viewModel.canImportProperty().not());
    importButton.visibleProperty().bind(viewModel.importLabelProperty().isNotEmpty());
    importButton.managedProperty().bind(importButton.visibleProperty());
    summaryLabel.textProperty().bind(viewModel.summaryProperty());
    busyIndicator.visibleProperty().bind(viewModel.busyProperty());
    toldList.setItems(viewModel.told());
    toldList.setCellFactory(_ -> new ToldCell());
    toldList.managedProperty().bind(toldList.visibleProperty());
    viewModel.told().subscribe(() -> toldList.setVisible(!viewModel.told().isEmpty()));
    toldList.setVisible(false);
    viewModel.files().subscribe(this::showFiles);
    viewModel.chosenProperty().subscribe(this::showColumns);
    dateChoice.setOnAction(_ -> datesChosen());
    numberChoice.setOnAction(_ -> numbersChosen());
    fillHistory();
    offers.exhibits(
        Place.DATA,
        () -> List.of(new Exhibit.Tabled(words.of("data.history"), Sheet.of(historyTable))));
    viewModel.held().subscribe(this::showHeld);
    showHeld();
    showFiles();
    viewModel.showHistory();
  }

  private void fillHistory() {
    historyTable
        .getColumns()
        .setAll(
            List.of(
                RowColumn.<PastEntry>words(words.of("data.col.file"), PastEntry::file).wide(34),
                RowColumn.<PastEntry>words(words.of("data.col.kind"), PastEntry::kind).wide(20),
                RowColumn.<PastEntry>words(words.of("data.col.at"), PastEntry::at)
                    .toned(row -> row.live() ? "" : "muted")
                    .wide(30),
                count("data.col.read", PastEntry::read),
                count("data.col.used", PastEntry::used),
                count("data.col.held", PastEntry::held),
                count("data.col.ignored", PastEntry::ignored)));
    historyTable.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    historyTable.setItems(viewModel.history());
    TableCopy.install(historyTable);
  }

  private RowColumn<PastEntry> count(String key, java.util.function.ToLongFunction<PastEntry> of) {
    java.text.NumberFormat format = java.text.NumberFormat.getIntegerInstance(words.locale());
    return RowColumn.figures(
        words.of(key),
        row -> format.format(of.applyAsLong(row)),
        row -> Long.toString(of.applyAsLong(row)),
        java.util.Comparator.comparingLong(of));
  }

  private void showHeld() {
    boolean some = !viewModel.held().isEmpty() && viewModel.files().isEmpty();
    heldBox.setVisible(some);
    heldBox.setManaged(some);
    heldLabel.setText(words.of("data.heldTitle", viewModel.held().size()));
    heldList
        .getChildren()
        .setAll(viewModel.held().stream().limit(MOST_REASONS).map(HeldRow::new).toList());
    if (viewModel.held().size() > MOST_REASONS) {
      Label more = new Label(words.of("data.moreReasons", viewModel.held().size() - MOST_REASONS));
      more.getStyleClass().add("caption");
      heldList.getChildren().add(more);
    }
  }

  private void showFiles() {
    boolean some = !viewModel.files().isEmpty();
    importBox.setVisible(some);
    importBox.setManaged(some);
    emptyBox.setVisible(!some);
    emptyBox.setManaged(!some);
    historyBox.setVisible(!some);
    historyBox.setManaged(!some);
    showHeld();
    fileList
        .getChildren()
        .setAll(viewModel.files().stream().map(one -> new FileRow(one, viewModel, words)).toList());
  }

  private void showColumns(@Nullable FileEntry entry) {
    Look look = entry == null ? null : entry.look();
    boolean some = look != null;
    previewBox.setVisible(entry != null);
    chosenLabel.setText(entry == null ? "" : entry.name());
    shown(readingBar, some);
    shown(previewTable, some);
    shown(savedBar, entry != null && entry.saved());
    shown(planBox, !some);
    planBox.getChildren().setAll(entry == null ? List.of() : PlanPreview.of(entry, words));
    if (entry == null || look == null) {
      return;
    }
    savedLabel.setText(
        words.of("data.saved", words.of("kind." + look.kind().name().toLowerCase(Locale.ROOT))));
    filling = true;
    encodingLabel.setText(
        words.of(
            "data.reading",
            look.reading().charset().name(),
            look.reading().delimiter() == '\t' ? "tab" : String.valueOf(look.reading().delimiter()),
            look.reading().headerRow()));
    dateChoice
        .getItems()
        .setAll(Arrays.stream(DateOrder.values()).map(DateOrder::spelling).toList());
    dateChoice.setValue(look.reading().dates().spelling());
    numberChoice
        .getItems()
        .setAll(Arrays.stream(NumberMarks.values()).map(NumberMarks::spelling).toList());
    numberChoice.setValue(look.reading().numbers().spelling());
    previewTable.getColumns().setAll(PreviewColumns.of(entry, look, viewModel, words));
    previewTable.getItems().setAll(look.sample());
    filling = false;
  }

  private void datesChosen() {
    FileEntry entry = viewModel.chosenProperty().get();
    Optional<DateOrder> order = DateOrder.named(String.valueOf(dateChoice.getValue()));
    if (!filling && entry != null && order.isPresent()) {
      viewModel.say(entry, said -> said.with(order.get()));
    }
  }

  private void numbersChosen() {
    FileEntry entry = viewModel.chosenProperty().get();
    Optional<NumberMarks> marks =
        Arrays.stream(NumberMarks.values())
            .filter(one -> one.spelling().equals(numberChoice.getValue()))
            .findFirst();
    if (!filling && entry != null && marks.isPresent()) {
      viewModel.say(entry, said -> said.with(marks.get()));
    }
  }

  private static void shown(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  @FXML
  private void choose() {
    viewModel.choose();
  }

  @FXML
  private void forget() {
    FileEntry entry = viewModel.chosenProperty().get();
    if (entry != null) {
      viewModel.readAfresh(entry);
    }
  }

  @FXML
  private void importAll() {
    viewModel.importAll();
  }

  @FXML
  private void cancel() {
    viewModel.cancel();
  }
}
