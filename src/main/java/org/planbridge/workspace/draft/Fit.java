package org.planbridge.workspace.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a value is written in a shape, seen from its outside: its parts may still be faulty. */
final class Fit {
  private Fit() {}

  static boolean fits(Doc value, Shape shape) {
    return switch (shape) {
      case Shape.Word _, Shape.Day _ -> value instanceof Doc.Text;
      case Shape.Figure _ -> value instanceof Doc.Text || value instanceof Doc.Num;
      case Shape.Whole _ -> value instanceof Doc.Num;
      case Shape.Flag _ -> value instanceof Doc.Flag;
      case Shape.Fixed(var fixed) -> value.equals(fixed);
      case Shape.Words _ ->
          value instanceof Doc.Row(var items)
              && items.stream().allMatch(Doc.Text.class::isInstance);
      case Shape.Many _ -> value instanceof Doc.Row;
      case Shape.Named _ -> value instanceof Doc.Group;
      case Shape.Group group ->
          value instanceof Doc.Group(var members) && keys(members.keySet(), group);
      case Shape.Either(var options) ->
          options.stream().anyMatch(option -> fits(value, option.shape().get()));
      case Shape.Anything _ -> true;
    };
  }

  private static boolean keys(Set<String> present, Shape.Group group) {
    Set<String> known = group.members().stream().map(Shape.Member::key).collect(Collectors.toSet());
    return known.containsAll(present)
        && group.choices().stream().allMatch(choice -> chosen(present, choice).isPresent())
        && group.members().stream()
            .allMatch(member -> !member.required() || present.contains(member.key()));
  }

  /** The one key of a choice that is there; empty if none or several are. */
  static Optional<String> chosen(Set<String> present, List<String> choice) {
    List<String> there = choice.stream().filter(present::contains).toList();
    return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
  }

  /** The option that a value is written in. */
  static Optional<Shape.Option> option(Doc value, Shape.Either either) {
    return either.options().stream()
        .filter(option -> fits(value, option.shape().get()))
        .findFirst();
  }

  /** A group is asked for part by part even where parts are missing or too many. */
  static boolean isLoose(Doc value, Shape shape) {
    return shape instanceof Shape.Group(var members, _)
        ? value instanceof Doc.Group(var present)
            && members.stream()
                .map(Shape.Member::key)
                .collect(Collectors.toSet())
                .containsAll(present.keySet())
        : fits(value, shape);
  }

  /** Whether a question of the shape is a single field. */
  static boolean isSmall(Shape shape) {
    return switch (shape) {
      case Shape.Word _, Shape.Day _, Shape.Figure _, Shape.Whole _, Shape.Flag _, Shape.Words _ ->
          true;
      case Shape.Fixed _, Shape.Many _, Shape.Named _, Shape.Group _, Shape.Anything _ -> false;
      case Shape.Either(var options) ->
          options.stream().allMatch(option -> option.shape().get() instanceof Shape.Fixed);
    };
  }

  /** Whether the answer takes up little room: a few words, or a choice that asks no more. */
  static boolean isShort(Doc value, Shape shape) {
    return isSmall(shape)
        || (shape instanceof Shape.Either either
            && option(value, either)
                .filter(taken -> taken.shape().get() instanceof Shape.Fixed)
                .isPresent());
  }
}
