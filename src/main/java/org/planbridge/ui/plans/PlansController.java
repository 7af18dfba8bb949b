package org.planbridge.ui.plans;

import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.UiWords;

/** Binds the screen of plans: the list of clauses, the three views of the text, and its effect. */
public final class PlansController {
  private final PlansViewModel viewModel;
  private final EffectViewModel effect;
  private final ReadingsViewModel readings;
  private final UiWords words;
  private final PlanDeeds deeds;
  private final ComponentDeeds components;
  private final ReasonDeeds reasons;
  private boolean filling;
  private @Nullable JsonPane json;
  private @Nullable FormPane form;

  @FXML private ComboBox<PlanChoice> planChoice;
  @FXML private ComboBox<PlanChoice> otherChoice;
  @FXML private ToggleButton formToggle;
  @FXML private ToggleButton jsonToggle;
  @FXML private ToggleButton wordsToggle;
  @FXML private Label statusLabel;
  @FXML private Label reasonLabel;
  @FXML private MenuButton newMenu;
  @FXML private Button writeOutButton;
  @FXML private Button discardButton;
  @FXML private Button saveButton;
  @FXML private ListView<Clause> clauseList;
  @FXML private MenuButton addMenu;
  @FXML private Button copyButton;
  @FXML private Button upButton;
  @FXML private Button downButton;
  @FXML private Button removeButton;
  @FXML private VBox formCard;
  @FXML private Label clauseLabel;
  @FXML private Label frozenLabel;
  @FXML private ScrollPane formScroll;
  @FXML private VBox jsonCard;
  @FXML private TextArea jsonArea;
  @FXML private Label caretLabel;
  @FXML private ToggleButton readingsToggle;
  @FXML private VBox readingsCard;
  @FXML private VBox wordsCard;
  @FXML private ScrollPane wordsScroll;
  @FXML private Label sentenceLabel;
  @FXML private Label wasLabel;
  @FXML private VBox effectCard;
  @FXML private ListView<Finding> findingList;

  public PlansController(
      PlansViewModel viewModel, EffectViewModel effect, ReadingsViewModel readings, UiWords words) {
    this.viewModel = viewModel;
    this.effect = effect;
    this.readings = readings;
    this.words = words;
    this.deeds = new PlanDeeds(viewModel);
    this.components = new ComponentDeeds(viewModel);
    this.reasons = new ReasonDeeds(viewModel);
  }

  @FXML
  private void initialize() {
    new PlanChoices(viewModel, words).bind(planChoice, otherChoice);
    bindViews();
    bindClauses();
    new PlanMenus(deeds, components, words)
        .fill(newMenu, clauseList::requestFocus, addMenu, () -> formPane().focusFirst());
    new EffectCard(effect, words).fill(effectCard);
    new ReadingsPane(readings, words).fill(readingsCard);
    findingList.setItems(viewModel.findings());
    findingList.setCellFactory(_ -> new FindingCell(words));
    findingList.setOnMouseClicked(_ -> goToFinding());
    findingList.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            goToFinding();
            key.consume();
          }
        });
    viewModel.writtenProperty().subscribe(this::showWritten);
    viewModel.rows().subscribe(this::showStatus);
    viewModel.differences().subscribe(this::showWords);
    showStatus();
    showWords();
  }

  private void bindViews() {
    JsonPane pane = new JsonPane(viewModel, words, jsonArea);
    pane.bind(caretLabel);
    json = pane;
    form = new FormPane(viewModel, reasons, words);
    form.bind(formScroll, clauseLabel, frozenLabel);
    form.sentence(sentenceLabel, wasLabel);
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(formToggle, jsonToggle, wordsToggle, readingsToggle);
    formToggle.setSelected(true);
    group
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            Objects.requireNonNull(before).setSelected(true);
          } else {
            showView();
          }
        });
    showView();
  }

  private void showView() {
    shown(formCard, formToggle.isSelected());
    shown(jsonCard, jsonToggle.isSelected());
    shown(wordsCard, wordsToggle.isSelected());
    shown(readingsCard, readingsToggle.isSelected());
    read();
  }

  /** Other readings are looked for only while somebody looks at them. */
  private void read() {
    readings.stop();
    if (readingsToggle.isSelected()) {
      readings.ask(viewModel.plan());
    }
  }

  private static void shown(VBox card, boolean on) {
    card.setVisible(on);
    card.setManaged(on);
  }

  private void bindClauses() {
    clauseList.setCellFactory(_ -> new ClauseCell());
    showOutline();
    viewModel.outline().subscribe(this::showOutline);
    viewModel.clauseProperty().subscribe(this::showClause);
    clauseList
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(now -> {
          if (!filling && now != null) {
            viewModel.clauseProperty().set(now);
          }
        });
    clauseList.addEventFilter(
        KeyEvent.KEY_PRESSED, new ClauseKeys(components, () -> formPane().focusFirst())::press);
  }

  private void showOutline() {
    filling = true;
    clauseList.getItems().setAll(viewModel.outline());
    filling = false;
    showClause(viewModel.clauseProperty().get());
  }

  private void showClause(@Nullable Clause clause) {
    filling = true;
    clauseList.getSelectionModel().select(clause);
    filling = false;
    boolean some = components.component().isPresent();
    copyButton.setDisable(!some);
    upButton.setDisable(!some);
    downButton.setDisable(!some);
    removeButton.setDisable(!components.canRemove(clause));
  }

  private void showWritten(@Nullable Written written) {
    readings.stop();
    PlanChoice now = viewModel.chosenProperty().get();
    viewModel
        .edit()
        .ifPresent(plans ->
            effect.ask(
                plans,
                now == null ? null : now.draft(),
                Optional.ofNullable(written).flatMap(Written::plan)));
    read();
    showStatus();
  }

  private void showStatus() {
    int faults = viewModel.findings().size();
    statusLabel.setText(faults == 0 ? words.of("plans.valid") : words.of("plans.faults", faults));
    statusLabel.getStyleClass().removeAll("gain", "less");
    statusLabel.getStyleClass().add(faults == 0 ? "gain" : "less");
    boolean some = viewModel.chosenProperty().get() != null;
    statusLabel.setVisible(some);
    findingList.setVisible(faults > 0);
    findingList.setManaged(faults > 0);
    PlanChoice now = viewModel.chosenProperty().get();
    discardButton.setDisable(now == null || !now.draft().changed());
    writeOutButton.setDisable(now == null);
    saveButton.setDisable(!deeds.canSave());
    saveButton.setText(words.of("plans.save", some ? deeds.nextVersion() : "1"));
  }

  private void showWords() {
    boolean against = viewModel.otherProperty().get() != null;
    long lacking =
        against ? viewModel.differences().stream().filter(Difference::lacksReason).count() : 0;
    reasonLabel.setText(words.of("plans.reasons", lacking));
    reasonLabel.setVisible(against && viewModel.plan().isPresent());
    VBox all = new VBox();
    all.getChildren()
        .setAll(new DifferenceNodes(reasons, words).of(viewModel.differences(), against));
    wordsScroll.setContent(all);
  }

  private void goToFinding() {
    Finding finding = findingList.getSelectionModel().getSelectedItem();
    if (finding == null) {
      return;
    }
    if (!viewModel.frozenProperty().get() && !jsonToggle.isSelected() && formPane().go(finding)) {
      formToggle.setSelected(true);
      return;
    }
    jsonToggle.setSelected(true);
    Objects.requireNonNull(json).go(finding.line());
  }

  private FormPane formPane() {
    return Objects.requireNonNull(form);
  }

  @FXML
  private void bringIn() {
    deeds.bringIn();
  }

  @FXML
  private void writeOut() {
    deeds.writeOut();
  }

  @FXML
  private void discard() {
    deeds.discard();
  }

  @FXML
  private void save() {
    Objects.requireNonNull(json).keep();
    deeds.save();
  }

  @FXML
  private void copy() {
    components.copy();
  }

  @FXML
  private void moveUp() {
    components.move(-1);
  }

  @FXML
  private void moveDown() {
    components.move(1);
  }

  @FXML
  private void remove() {
    components.remove();
  }
}
