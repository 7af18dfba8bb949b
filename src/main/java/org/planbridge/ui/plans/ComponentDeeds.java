package org.planbridge.ui.plans;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.PlanEdit;
import org.planbridge.workspace.draft.Pointer;
import org.planbridge.workspace.draft.Shape;
import org.planbridge.workspace.draft.Starters;

/** Adds, copies, moves and removes components, and removes clauses. */
public final class ComponentDeeds {
  private static final Pointer COMPONENTS = Pointer.TOP.then("components");

  private final PlansViewModel viewModel;

  public ComponentDeeds(PlansViewModel viewModel) {
    this.viewModel = viewModel;
  }

  /** Adds a component after the one chosen, or last. */
  public void add(Doc component) {
    int count = count();
    int at = component().map(one -> one + 1).orElse(count);
    insert(at, component);
  }

  /** Adds a component that pays one rate of every deal, to be written. */
  public void addEmpty() {
    Optional<Shape> shape = viewModel.forms().shape(COMPONENTS.then(0));
    add(shape.map(Starters::of).orElse(Doc.empty()));
  }

  /** Puts a copy of the chosen component after it. */
  public void copy() {
    component()
        .ifPresent(at -> insert(at + 1, viewModel.tree().at(COMPONENTS.then(at)).orElseThrow()));
  }

  private void insert(int at, Doc component) {
    String id = unused(component.said("id"));
    Doc named = component.with(Pointer.TOP.then("id"), Doc.text(id));
    viewModel.edit(new PlanEdit.Insert(COMPONENTS.then(at), named));
    choose(COMPONENTS.then(at));
  }

  private String unused(String id) {
    Set<String> taken =
        viewModel.tree().at(COMPONENTS).map(Doc::parts).orElse(List.of()).stream()
            .map(one -> one.said("id"))
            .collect(Collectors.toSet());
    String bare = id.isBlank() ? "component" : id;
    String found = bare;
    for (int n = 2; taken.contains(found); n++) {
      found = bare + "-" + n;
    }
    return found;
  }

  /** Moves the chosen component up (-1) or down (1). */
  public void move(int by) {
    component()
        .filter(at -> at + by >= 0 && at + by < count())
        .ifPresent(at -> {
          viewModel.edit(new PlanEdit.Move(COMPONENTS.then(at), at + by));
          choose(COMPONENTS.then(at + by));
        });
  }

  /** Takes the chosen component or clause away. */
  public void remove() {
    Clause clause = viewModel.clauseProperty().get();
    if (canRemove(clause)) {
      viewModel.edit(new PlanEdit.Take(Objects.requireNonNull(clause).at()));
    }
  }

  /** Whether the line is about something that can be taken away. */
  public boolean canRemove(@Nullable Clause clause) {
    return clause != null
        && switch (clause.kind()) {
          case COMPONENT, SLOT, TERM -> viewModel.tree().at(clause.at()).isPresent();
          case PLAN, TERMS, DROPPED -> false;
        };
  }

  /** The position of the component that the chosen line belongs to. */
  public Optional<Integer> component() {
    Clause clause = viewModel.clauseProperty().get();
    return clause != null && clause.at().isWithin(COMPONENTS) && clause.at().steps().size() > 1
        ? Optional.of(Integer.parseInt(clause.at().steps().get(1)))
        : Optional.empty();
  }

  private int count() {
    return viewModel.tree().at(COMPONENTS).map(all -> all.parts().size()).orElse(0);
  }

  private void choose(Pointer at) {
    viewModel.outline().stream()
        .filter(line -> line.at().equals(at))
        .findFirst()
        .ifPresent(viewModel.clauseProperty()::set);
  }
}
