package org.planbridge.workspace.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planbridge.workspace.draft.FormRow.Ask;
import org.planbridge.workspace.draft.FormRow.Offer;
import org.planbridge.workspace.draft.FormRow.Place;

/**
 * The form over a part of a plan, made from the shape that may stand there: whatever the plan file
 * can say can be asked for, and what fits no question is shown as JSON.
 */
public final class FormRows {
  private final Doc tree;
  private final DraftText text;
  private final List<FormRow> rows = new ArrayList<>();

  private FormRows(Doc tree, DraftText text) {
    this.tree = tree;
    this.text = text;
  }

  /** The rows over what stands at a place; none if nothing stands there. */
  public static List<FormRow> of(Doc tree, Pointer place, Shape shape, DraftText text) {
    FormRows form = new FormRows(tree, text);
    form.body(new At(0, place.last(), place, false, false, Place.ALONE), shape);
    return List.copyOf(form.rows);
  }

  /** The rows over some members of a group, with an offer to add those that are missing. */
  public static List<FormRow> of(
      Doc tree, Pointer place, Shape.Group group, List<String> keys, DraftText text) {
    FormRows form = new FormRows(tree, text);
    List<Shape.Member> some =
        group.members().stream().filter(member -> keys.contains(member.key())).toList();
    form.members(0, place, new Shape.Group(some, List.of()), false);
    return List.copyOf(form.rows);
  }

  /** Where the next rows stand. */
  private record At(
      int level, String name, Pointer place, boolean beside, boolean removable, Place among) {
    FormRow row(Ask ask) {
      return new FormRow(level, name, place, ask, beside, removable, among);
    }
  }

  private void body(At at, Shape shape) {
    Optional<Doc> found = tree.at(at.place());
    if (found.isEmpty()) {
      return;
    }
    Doc value = found.get();
    if (!(shape instanceof Shape.Either) && !Fit.isLoose(value, shape)) {
      rows.add(at.row(new Ask.Json(text.print(value).strip())));
      return;
    }
    switch (shape) {
      case Shape.Word _, Shape.Day _ -> rows.add(at.row(new Ask.Line(value.said())));
      case Shape.Figure _ ->
          rows.add(at.row(new Ask.Figure(value.said(), text.isShare(tree, at.place()))));
      case Shape.Whole _ -> rows.add(at.row(new Ask.Whole(value.said())));
      case Shape.Flag _ -> rows.add(at.row(new Ask.YesNo(value.equals(new Doc.Flag(true)))));
      case Shape.Fixed _ -> {
        if (at.removable()) {
          rows.add(at.row(new Ask.Title()));
        }
      }
      case Shape.Words _ ->
          rows.add(at.row(new Ask.Lines(value.parts().stream().map(part -> part.said()).toList())));
      case Shape.Many(var item) -> many(at, item.get(), value.parts().size());
      case Shape.Named(var item) -> named(at, item.get(), (Doc.Group) value);
      case Shape.Group group -> {
        if (at.level() > 0) {
          rows.add(at.row(new Ask.Title()));
        }
        members(at.level() > 0 ? at.level() + 1 : 0, at.place(), group, at.among().count() > 0);
      }
      case Shape.Either either -> either(at, either, value);
      case Shape.Anything _ -> rows.add(at.row(new Ask.Json(text.print(value).strip())));
    }
  }

  private void many(At at, Shape item, int count) {
    rows.add(at.row(new Ask.Title()));
    for (int i = 0; i < count; i++) {
      body(
          new At(
              at.level() + 1,
              Integer.toString(i + 1),
              at.place().then(i),
              false,
              count > 1,
              new Place(i, count)),
          item);
    }
    Pointer next = at.place().then(count);
    // The next one begins as a copy of the last: rows of a table differ in little.
    Doc like = count == 0 ? Starters.of(item) : tree.at(at.place().then(count - 1)).orElseThrow();
    add(at.level() + 1, at.place(), List.of(new Offer("next", new PlanEdit.Insert(next, like))));
  }

  private void named(At at, Shape item, Doc.Group value) {
    rows.add(at.row(new Ask.Title()));
    for (String key : value.members().keySet()) {
      body(new At(at.level() + 1, key, at.place().then(key), false, true, Place.ALONE), item);
    }
    int n = 1;
    while (value.members().containsKey("number " + n)) {
      n++;
    }
    Pointer next = at.place().then("number " + n);
    add(
        at.level() + 1,
        at.place(),
        List.of(new Offer("next", new PlanEdit.Put(next, Starters.of(item)))));
  }

  /**
   * @param inline what is small stands in the line of the title, as in a table
   */
  private void members(int level, Pointer place, Shape.Group group, boolean inline) {
    Doc here = tree.at(place).orElse(Doc.empty());
    Set<String> present = here instanceof Doc.Group(var some) ? some.keySet() : Set.of();
    Set<String> asked = new LinkedHashSet<>();
    List<Offer> missing = new ArrayList<>();
    for (Shape.Member member : group.members()) {
      Optional<List<String>> choice =
          group.choices().stream().filter(some -> some.contains(member.key())).findFirst();
      if (choice.isPresent()) {
        if (asked.addAll(choice.get())) {
          choice(level, place, group, choice.get(), inline);
        }
      } else if (present.contains(member.key())) {
        Shape shape = member.shape().get();
        body(
            member(
                level,
                place,
                member.key(),
                !member.required(),
                inline
                    && Fit.isShort(tree.at(place.then(member.key())).orElse(Doc.empty()), shape)),
            shape);
      } else {
        missing.add(offer(place, group, member));
      }
    }
    if (!missing.isEmpty()) {
      add(level, place, missing);
    }
  }

  private At member(int level, Pointer place, String key, boolean removable, boolean beside) {
    return new At(Math.max(1, level), key, place.then(key), beside, removable, Place.ALONE);
  }

  private Offer offer(Pointer place, Shape.Group group, Shape.Member member) {
    Doc value = Starters.of(member.shape().get());
    if (member.needs().isEmpty()) {
      return new Offer(member.key(), new PlanEdit.Put(place.then(member.key()), value));
    }
    Doc here = tree.at(place).orElse(Doc.empty());
    return new Offer(
        member.key(), new PlanEdit.Put(place, Starters.with(here, group, member, value)));
  }

  /** Which of several keys is written, and what stands under it. */
  private void choice(
      int level, Pointer place, Shape.Group group, List<String> keys, boolean inline) {
    Doc here = tree.at(place).orElse(Doc.empty());
    Set<String> present = here instanceof Doc.Group(var some) ? some.keySet() : Set.of();
    List<Offer> offers = new ArrayList<>();
    for (Shape.Member member : group.members()) {
      if (keys.contains(member.key())) {
        Doc other = here;
        for (String key : keys) {
          other = other.without(Pointer.TOP.then(key));
          if (!key.equals(member.key())) {
            // What stands only beside a way that is not taken goes with it.
            for (String beside : group.member(key).needs()) {
              other = other.without(Pointer.TOP.then(beside));
            }
          }
        }
        Doc value = kept(here, keys, member.shape().get());
        offers.add(
            new Offer(
                member.key(), new PlanEdit.Put(place, Starters.with(other, group, member, value))));
      }
    }
    Optional<String> chosen = Fit.chosen(present, keys);
    String name = chosen.orElse("");
    rows.add(
        new FormRow(
            Math.max(1, level),
            "way",
            place,
            new Ask.Choice(name, offers),
            inline,
            false,
            Place.ALONE));
    if (chosen.isEmpty()) {
      keys.stream()
          .filter(present::contains)
          .forEach(key ->
              rows.add(member(level, place, key, true, false).row(new Ask.Json(json(place, key)))));
      return;
    }
    Shape shape = group.member(name).shape().get();
    boolean small = Fit.isSmall(shape);
    if (shape instanceof Shape.Group inner) {
      members(Math.max(1, level) + 1, place.then(name), inner, false);
      return;
    }
    body(
        new At(
            Math.max(1, level) + (small ? 0 : 1),
            small ? "" : name,
            place.then(name),
            small,
            false,
            Place.ALONE),
        shape);
  }

  /** What was answered under another key stays where it fits: the bound keeps its figure. */
  private static Doc kept(Doc here, List<String> keys, Shape shape) {
    return keys.stream()
        .flatMap(key -> here.part(key).stream())
        .filter(value -> Fit.isSmall(shape) && Fit.fits(value, shape))
        .findFirst()
        .orElseGet(() -> Starters.of(shape));
  }

  private String json(Pointer place, String key) {
    return text.print(tree.at(place.then(key)).orElseThrow()).strip();
  }

  private void either(At at, Shape.Either either, Doc value) {
    Optional<Shape.Option> taken = Fit.option(value, either);
    List<Offer> offers =
        either.options().stream()
            .map(option ->
                new Offer(
                    option.name(), new PlanEdit.Put(at.place(), Starters.of(option.shape().get()))))
            .toList();
    rows.add(at.row(new Ask.Choice(taken.map(Shape.Option::name).orElse(""), offers)));
    if (taken.isEmpty()) {
      rows.add(
          new FormRow(
              at.level() + 1,
              "json",
              at.place(),
              new Ask.Json(text.print(value).strip()),
              false,
              false,
              Place.ALONE));
      return;
    }
    Shape shape = taken.get().shape().get();
    switch (shape) {
      case Shape.Fixed _ -> {}
      case Shape.Group group -> members(at.level() + 1, at.place(), group, at.among().count() > 0);
      case Shape.Word _, Shape.Day _, Shape.Figure _, Shape.Whole _, Shape.Flag _, Shape.Words _ ->
          body(new At(at.level(), "", at.place(), true, false, Place.ALONE), shape);
      case Shape.Many _, Shape.Named _, Shape.Either _, Shape.Anything _ ->
          body(new At(at.level() + 1, at.name(), at.place(), false, false, Place.ALONE), shape);
    }
  }

  private void add(int level, Pointer place, List<Offer> offers) {
    rows.add(
        new FormRow(
            Math.max(1, level), "add", place, new Ask.Add(offers), false, false, Place.ALONE));
  }
}
