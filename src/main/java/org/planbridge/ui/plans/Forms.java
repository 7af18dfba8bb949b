package org.planbridge.ui.plans;

import java.util.List;
import java.util.Optional;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.DraftText;
import org.planbridge.workspace.draft.FormRow;
import org.planbridge.workspace.draft.FormRows;
import org.planbridge.workspace.draft.Pointer;
import org.planbridge.workspace.draft.Shape;

/** Finds the form for a clause: the shape that may stand at its place. */
final class Forms {
  private final DraftText text;

  Forms(DraftText text) {
    this.text = text;
  }

  List<FormRow> of(Doc tree, Clause clause) {
    Optional<Shape> shape = shape(clause.at());
    if (shape.isEmpty()) {
      return List.of();
    }
    return switch (clause.kind()) {
      case PLAN, COMPONENT, TERMS ->
          shape.get() instanceof Shape.Group group
              ? FormRows.of(tree, clause.at(), group, clause.members(), text)
              : List.of();
      case SLOT, TERM -> FormRows.of(tree, clause.at(), shape.get(), text);
      case DROPPED -> List.of();
    };
  }

  /** The keys of the terms that a plan can have. */
  List<String> terms() {
    return shape(Pointer.TOP.then("terms"))
        .map(shape ->
            shape instanceof Shape.Group(var members, _)
                ? members.stream().map(Shape.Member::key).toList()
                : List.<String>of())
        .orElse(List.of());
  }

  /** What may stand at a place. */
  Optional<Shape> shape(Pointer at) {
    Shape here = text.plan();
    for (String step : at.steps()) {
      Optional<Shape> next = part(here, step);
      if (next.isEmpty()) {
        return next;
      }
      here = next.get();
    }
    return Optional.of(here);
  }

  private static Optional<Shape> part(Shape shape, String step) {
    return switch (shape) {
      case Shape.Group(var members, _) ->
          members.stream()
              .filter(member -> member.key().equals(step))
              .findFirst()
              .map(member -> member.shape().get());
      case Shape.Many(var item) -> Optional.of(item.get());
      case Shape.Named(var value) -> Optional.of(value.get());
      case Shape.Either(var options) ->
          options.stream().flatMap(option -> part(option.shape().get(), step).stream()).findFirst();
      case Shape.Word _,
          Shape.Day _,
          Shape.Figure _,
          Shape.Whole _,
          Shape.Flag _,
          Shape.Fixed _,
          Shape.Words _,
          Shape.Anything _ ->
          Optional.empty();
    };
  }
}
