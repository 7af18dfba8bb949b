package org.planbridge.workspace.draft;

import java.util.List;

/** The least that can be written in a shape, for a person to fill in. */
public final class Starters {
  private Starters() {}

  /** Texts are empty and figures 0; of several ways to write it, the first. */
  public static Doc of(Shape shape) {
    return switch (shape) {
      case Shape.Word _, Shape.Day _ -> Doc.text("");
      case Shape.Figure _ -> Doc.text("0");
      case Shape.Whole(var low, var high) ->
          new Doc.Num(Integer.toString(Math.clamp(0, low, high)));
      case Shape.Flag _ -> new Doc.Flag(true);
      case Shape.Fixed(var value) -> value;
      case Shape.Words _ -> new Doc.Row(List.of(Doc.text("")));
      case Shape.Many(var item) -> new Doc.Row(List.of(of(item.get())));
      case Shape.Named _ -> Doc.empty();
      case Shape.Group group -> group(group);
      case Shape.Either(var options) -> of(options.getFirst().shape().get());
      case Shape.Anything _ -> new Doc.Nothing();
    };
  }

  private static Doc group(Shape.Group group) {
    Doc least = Doc.empty();
    for (Shape.Member member : group.members()) {
      boolean first =
          group.choices().stream().anyMatch(some -> some.getFirst().equals(member.key()));
      if (member.required() || first) {
        least = with(least, group, member, of(member.shape().get()));
      }
    }
    return least;
  }

  /** A group with one more part, and with the least of what must stand beside it. */
  static Doc with(Doc group, Shape.Group shape, Shape.Member member, Doc value) {
    Doc more = group.with(Pointer.TOP.then(member.key()), value);
    for (String key : member.needs()) {
      if (more.part(key).isEmpty()) {
        more = more.with(Pointer.TOP.then(key), of(shape.member(key).shape().get()));
      }
    }
    return more;
  }
}
