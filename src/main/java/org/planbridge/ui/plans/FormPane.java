package org.planbridge.ui.plans;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.words.PlanWords;

/** The form over the chosen clause with the reason for its change, and what the clause says. */
final class FormPane {
  private final PlansViewModel viewModel;
  private final ReasonDeeds reasons;
  private final UiWords words;
  private final PlanWords plans;
  private final FormView form;
  private final VBox content = new VBox();

  FormPane(PlansViewModel viewModel, ReasonDeeds reasons, UiWords words) {
    this.viewModel = viewModel;
    this.reasons = reasons;
    this.words = words;
    this.plans = PlanWords.in(words.locale());
    this.form = new FormView(viewModel, words);
    content.getStyleClass().add("stack");
    content.getChildren().add(form);
  }

  void bind(ScrollPane scroll, Label heading, Label frozen) {
    scroll.setContent(content);
    frozen.visibleProperty().bind(viewModel.frozenProperty());
    frozen.managedProperty().bind(viewModel.frozenProperty());
    content.disableProperty().bind(viewModel.frozenProperty());
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::undoing);
    viewModel.rows().subscribe(() -> show(heading));
    show(heading);
  }

  private void show(Label heading) {
    Clause clause = viewModel.clauseProperty().get();
    heading.setText(clause == null ? "" : clause.label());
    form.show();
    boolean changed =
        clause != null
            && clause.address().isPresent()
            && (clause.mark() != Clause.Mark.NONE
                || reasons.reason(clause.address().get()).isPresent());
    ReasonBox before =
        content.getChildren().size() > 1 && content.getChildren().get(1) instanceof ReasonBox box
            ? box
            : null;
    Label gone = new Label(words.of("plans.gone"));
    gone.getStyleClass().add("muted");
    boolean removed = clause != null && clause.mark() == Clause.Mark.REMOVED;
    if (removed) {
      form.getChildren().setAll(gone);
    }
    if (!changed || clause == null) {
      content.getChildren().setAll(form);
    } else if (before == null || !before.isFor(clause.address().orElseThrow())) {
      content
          .getChildren()
          .setAll(form, new ReasonBox(clause.address().orElseThrow(), reasons, words));
    }
  }

  /** What the chosen clause says, and what it said in the other plan. */
  void sentence(Label sentence, Label was) {
    viewModel.rows().subscribe(() -> sentences(sentence, was));
    sentences(sentence, was);
  }

  private void sentences(Label sentence, Label was) {
    Clause clause = viewModel.clauseProperty().get();
    Optional<CompensationPlan> plan = viewModel.plan();
    Optional<CompensationPlan> other =
        Optional.ofNullable(viewModel.otherProperty().get()).flatMap(viewModel::versionOf);
    String now = plan.map(one -> said(one, clause)).orElse("");
    String before =
        clause != null && clause.mark() != Clause.Mark.NONE
            ? other.map(one -> said(one, clause)).orElse("")
            : "";
    sentence.setText(now.isEmpty() && plan.isPresent() ? words.of("plans.gone") : now);
    was.setText(before.isEmpty() ? "" : words.of("plans.was", before));
    was.setManaged(!before.isEmpty());
  }

  private String said(CompensationPlan plan, @Nullable Clause clause) {
    if (clause == null) {
      return "";
    }
    return switch (clause.kind()) {
      case COMPONENT, DROPPED -> paragraph(plan, clause);
      case SLOT, TERM -> clause.address().map(address -> sentence(plan, address)).orElse("");
      case PLAN, TERMS ->
          String.join(
              " ",
              plans.clauses(plan).stream()
                  .filter(one -> one.address().part().equals(ClauseAddress.PLAN) && !one.isPlain())
                  .map(one -> one.sentence())
                  .toList());
    };
  }

  private String paragraph(CompensationPlan plan, Clause clause) {
    String id =
        clause
            .address()
            .map(ClauseAddress::part)
            .orElseGet(
                () -> viewModel.tree().at(clause.at()).map(doc -> doc.said("id")).orElse(""));
    return plan.component(id).map(component -> plans.paragraph(plan, component)).orElse("");
  }

  private String sentence(CompensationPlan plan, ClauseAddress address) {
    boolean there =
        address.part().equals(ClauseAddress.PLAN) || plan.component(address.part()).isPresent();
    return there ? plans.sentence(plan, address) : "";
  }

  /** Undo in a field that holds nothing new takes back the last change of the plan. */
  private void undoing(KeyEvent key) {
    if (key.isShortcutDown()
        && key.getCode() == KeyCode.Z
        && key.getTarget() instanceof TextInputControl field
        && !field.isUndoable()) {
      viewModel.desk().shell().call(key.isShiftDown() ? Command.REDO : Command.UNDO);
      key.consume();
    }
  }

  /** Gives the keyboard to the first question. */
  void focusFirst() {
    form.nodes().stream().findFirst().ifPresent(Node::requestFocus);
  }

  /** Shows the clause and the question that a finding is about, if the form has one. */
  boolean go(Finding finding) {
    Optional<Clause> clause =
        viewModel.outline().stream()
            .filter(one -> finding.at().isWithin(one.at()))
            .max(Comparator.comparingInt(one -> one.at().steps().size()));
    if (clause.isEmpty()) {
      return false;
    }
    viewModel.clauseProperty().set(clause.get());
    if (!form.focus(finding.at())) {
      focusFirst();
    }
    return true;
  }
}
