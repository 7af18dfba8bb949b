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
          value instanceof Doc.Row(var items) && items.stream().allMatch(Doc.Text.class::isInstance);
      case Shape.Many _ -> value instanceof Doc.Row;
      case Shape.Named _ -> value instanceof Doc.Group;
      case Shape.Group group -> value instanceof Doc.Group(var members) && keys(members.keySet(), group);
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
}
