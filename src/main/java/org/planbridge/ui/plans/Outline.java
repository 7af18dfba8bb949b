package org.planbridge.ui.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.PlanDiff;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Term;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.PlanWords;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.Pointer;

/** The list of clauses of a plan that is being written, with what became of each. */
final class Outline {
  private static final List<String> HEAD =
      List.of("id", "name", "version", "currency", "effective", "calendar", "for");
  private static final Pointer COMPONENTS = Pointer.TOP.then("components");
  private static final Pointer TERMS = Pointer.TOP.then("terms");
  private static final Pointer NUMBERS = Pointer.TOP.then("numbers");

  private final UiWords words;
  private final PlanWords plans;
  private final Doc tree;
  private final List<String> terms;
  private final Map<ClauseAddress, Clause.Mark> marks = new HashMap<>();
  private final List<Clause> lines = new ArrayList<>();

  private Outline(Doc tree, List<String> terms, UiWords words) {
    this.tree = tree;
    this.terms = terms;
    this.words = words;
    this.plans = PlanWords.in(words.locale());
  }

  /**
   * The lines of a tree.
   *
   * @param terms the keys that terms have in the text
   */
  static List<Clause> of(Doc tree, List<String> terms, Optional<PlanDiff> diff, UiWords words) {
    Outline outline = new Outline(tree, terms, words);
    diff.ifPresent(outline::mark);
    outline.head();
    outline.components();
    outline.terms();
    diff.ifPresent(outline::dropped);
    return List.copyOf(outline.lines);
  }

  private void mark(PlanDiff diff) {
    for (PlanDiff.Change change : diff.changes()) {
      Clause.Mark mark =
          switch (change) {
            case PlanDiff.Change.Changed _ -> Clause.Mark.CHANGED;
            case PlanDiff.Change.Added _ -> Clause.Mark.NEW;
            case PlanDiff.Change.Dropped _ -> Clause.Mark.REMOVED;
          };
      marks.put(change.address(), mark);
    }
  }

  private void head() {
    List<String> members =
        tree.at(NUMBERS).isPresent()
            ? HEAD
            : Stream.concat(HEAD.stream(), Stream.of("numbers")).toList();
    Clause.Mark mark =
        Stream.of(Term.WHO, Term.CALENDAR)
            .map(term -> marks.getOrDefault(ClauseAddress.of(term), Clause.Mark.NONE))
            .filter(one -> one != Clause.Mark.NONE)
            .findFirst()
            .orElse(Clause.Mark.NONE);
    lines.add(
        new Clause(
            Clause.Kind.PLAN,
            words.of("plans.head"),
            Pointer.TOP,
            members,
            mark == Clause.Mark.NONE
                ? Optional.empty()
                : Optional.of(
                    marks.containsKey(ClauseAddress.of(Term.WHO))
                        ? ClauseAddress.of(Term.WHO)
                        : ClauseAddress.of(Term.CALENDAR)),
            mark));
    if (tree.at(NUMBERS).isPresent()) {
      term(Term.NUMBERS.spelling(), NUMBERS);
    }
  }

  private void components() {
    int count = tree.at(COMPONENTS).map(all -> all.parts().size()).orElse(0);
    for (int i = 0; i < count; i++) {
      Pointer at = COMPONENTS.then(i);
      Doc component = tree.at(at).orElseThrow();
      List<String> members = new ArrayList<>(List.of("id", "name"));
      List<Clause> slots = new ArrayList<>();
      String id = component.said("id");
      boolean fresh = marks.get(new ClauseAddress(id, Slot.PAY.spelling())) == Clause.Mark.NEW;
      for (Slot slot : Slot.values()) {
        ClauseAddress address = new ClauseAddress(id, slot.spelling());
        Clause.Mark mark = fresh ? Clause.Mark.NONE : marks.getOrDefault(address, Clause.Mark.NONE);
        boolean there = component.part(slot.spelling()).isPresent();
        if (!there) {
          members.add(slot.spelling());
        }
        if (there || mark != Clause.Mark.NONE) {
          slots.add(
              new Clause(
                  Clause.Kind.SLOT,
                  capital(plans.clause(new ClauseAddress("x", slot.spelling()))),
                  at.then(slot.spelling()),
                  List.of(),
                  Optional.of(address),
                  there || mark == Clause.Mark.NONE ? mark : Clause.Mark.REMOVED));
        }
      }
      String name = component.said("name").isBlank() ? id : component.said("name");
      lines.add(
          new Clause(
              Clause.Kind.COMPONENT,
              name.isBlank() ? words.of("plans.unnamedPart") : name,
              at,
              members,
              fresh ? Optional.of(new ClauseAddress(id, Slot.PAY.spelling())) : Optional.empty(),
              fresh ? Clause.Mark.NEW : Clause.Mark.NONE));
      lines.addAll(slots);
    }
  }

  private void terms() {
    List<String> there = tree.at(TERMS).map(Outline::keys).orElse(List.of());
    lines.add(
        new Clause(
            Clause.Kind.TERMS,
            words.of("plans.terms"),
            TERMS,
            terms.stream().filter(key -> !there.contains(key)).toList(),
            Optional.empty(),
            Clause.Mark.NONE));
    there.forEach(key -> term(key, TERMS.then(key)));
    for (Term term : Term.values()) {
      if (terms.contains(term.spelling())
          && !there.contains(term.spelling())
          && marks.containsKey(ClauseAddress.of(term))) {
        term(term.spelling(), TERMS.then(term.spelling()));
      }
    }
  }

  private void term(String key, Pointer at) {
    Optional<ClauseAddress> address =
        Arrays.stream(Term.values())
            .filter(term -> term.spelling().equals(key))
            .findFirst()
            .map(ClauseAddress::of);
    Clause.Mark mark =
        address.map(one -> marks.getOrDefault(one, Clause.Mark.NONE)).orElse(Clause.Mark.NONE);
    lines.add(
        new Clause(
            Clause.Kind.TERM,
            address.map(one -> capital(plans.clause(one))).orElse(key),
            at,
            List.of(),
            address,
            tree.at(at).isPresent() || mark == Clause.Mark.NONE ? mark : Clause.Mark.REMOVED));
  }

  private void dropped(PlanDiff diff) {
    for (PlanDiff.Change change : diff.changes()) {
      if (change instanceof PlanDiff.Change.Dropped(var address, var component, _)) {
        lines.add(
            new Clause(
                Clause.Kind.DROPPED,
                component.name(),
                Pointer.TOP.then("dropped").then(address.toString()),
                List.of(),
                Optional.of(address),
                Clause.Mark.REMOVED));
      }
    }
  }

  private static List<String> keys(Doc group) {
    return group instanceof Doc.Group(var members) ? List.copyOf(members.keySet()) : List.of();
  }

  private String capital(String text) {
    return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
  }
}
