package org.planbridge.ui.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.draft.FormRow;
import org.planbridge.workspace.draft.Pointer;

/**
 * The form over one clause: a line for each question, made anew after each change. The keyboard
 * stays in the question it was in, and goes to what was just added.
 */
final class FormView extends VBox {
  private static final int DEEPEST = 6;

  private final PlansViewModel viewModel;
  private final FormControls controls;
  private @Nullable Pointer wanted;

  FormView(PlansViewModel viewModel, UiWords words) {
    this.viewModel = viewModel;
    this.controls =
        new FormControls(
            viewModel,
            words,
            edit -> {
              wanted = edit.at();
              viewModel.edit(edit);
              land();
            });
    getStyleClass().add("plan-form");
  }

  void show() {
    Optional<FormSpot> before = spot();
    getChildren().clear();
    FlowPane line = null;
    for (FormRow row : viewModel.rows()) {
      if (line == null || !row.beside()) {
        line = new FlowPane();
        line.getStyleClass()
            .addAll("form-line", "form-level-" + Math.clamp(row.level(), 1, DEEPEST));
        getChildren().add(line);
        line.getChildren().add(controls.of(row, true));
      } else {
        HBox part = controls.of(row, false);
        if (row.name().isEmpty() && line.getChildren().getLast() instanceof HBox asked) {
          // A figure stays with the choice of what it is.
          asked.getChildren().addAll(List.copyOf(part.getChildren()));
        } else {
          line.getChildren().add(part);
        }
      }
      faults(row);
    }
    before.ifPresent(this::focus);
  }

  /** What is wrong stands under its question. */
  private void faults(FormRow row) {
    for (Finding finding : viewModel.findings()) {
      boolean title =
          row.ask() instanceof FormRow.Ask.Title || row.ask() instanceof FormRow.Ask.Add;
      if (!title && finding.at().equals(row.at()) && !row.name().equals("way")) {
        Label fault = new Label(finding.sentence() + " " + finding.remedy());
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(fault);
      }
    }
  }

  private Optional<FormSpot> spot() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && owner.getUserData() instanceof FormSpot spot && nodes().contains(owner)
        ? Optional.of(spot)
        : Optional.empty();
  }

  private void focus(FormSpot spot) {
    nodes().stream()
        .filter(node -> spot.equals(node.getUserData()))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** Gives the keyboard to the first question about a place or what is in it. */
  boolean focus(Pointer at) {
    Optional<Node> found =
        nodes().stream()
            .filter(node ->
                node.getUserData() instanceof FormSpot spot
                    && !spot.kind().equals("Add")
                    && spot.at().isWithin(at))
            .findFirst();
    found.ifPresent(Node::requestFocus);
    return found.isPresent();
  }

  private void land() {
    Pointer at = wanted;
    wanted = null;
    if (at != null && !focus(at)) {
      // A clause that was added has a form of its own.
      viewModel.outline().stream()
          .filter(clause -> clause.at().equals(at))
          .findFirst()
          .ifPresent(clause -> {
            viewModel.clauseProperty().set(clause);
            nodes().stream().findFirst().ifPresent(Node::requestFocus);
          });
    }
  }

  /** Every control of the form that can have the keyboard, in order. */
  List<Node> nodes() {
    List<Node> all = new ArrayList<>();
    for (Node line : getChildren()) {
      if (line instanceof FlowPane flow) {
        flow.getChildren().stream()
            .flatMap(part -> ((Parent) part).getChildrenUnmodifiable().stream())
            .filter(Node::isFocusTraversable)
            .forEach(all::add);
      }
    }
    return all;
  }
}
