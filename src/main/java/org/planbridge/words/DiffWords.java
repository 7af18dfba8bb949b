package org.planbridge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.PlanDiff;
import org.planbridge.plan.Slot;

/** What differs between two plans, in sentences: was, will be, new, removed, unchanged, and why. */
public final class DiffWords {
  private final PlanWords words;

  private DiffWords(PlanWords words) {
    this.words = words;
  }

  public static DiffWords in(Locale locale) {
    return new DiffWords(PlanWords.in(locale));
  }

  /** What became of a clause. */
  public enum Kind {
    CHANGED,
    NEW,
    REMOVED,
    UNCHANGED
  }

  /**
   * One difference, or one clause that stayed.
   *
   * @param was what the current plan says; empty for what is new
   * @param willBe what the proposed plan says; empty for what is removed
   * @param reason the recorded reason, or that nobody has recorded one; empty for what stayed
   */
  public record Line(
      Kind kind,
      ClauseAddress address,
      String heading,
      Optional<String> was,
      Optional<String> willBe,
      String reason) {}

  /** The changes in the order of the diff, then what stayed the same and says something. */
  public List<Line> lines(CompensationPlan current, CompensationPlan proposed) {
    PlanDiff diff = PlanDiff.between(current, proposed);
    List<Line> lines = new ArrayList<>();
    for (PlanDiff.Change change : diff.changes()) {
      lines.add(line(change, current, proposed));
    }
    List<ClauseWords> clauses = words.clauses(proposed);
    for (ClauseAddress same : diff.unchanged()) {
      clauses.stream()
          .filter(clause -> clause.address().equals(same) && !clause.isPlain())
          .forEach(clause ->
              lines.add(
                  new Line(
                      Kind.UNCHANGED,
                      same,
                      clause.heading(),
                      Optional.of(clause.sentence()),
                      Optional.of(clause.sentence()),
                      "")));
    }
    return List.copyOf(lines);
  }

  private Line line(PlanDiff.Change change, CompensationPlan current, CompensationPlan proposed) {
    String reason = words.reason(change.why());
    ClauseAddress address = change.address();
    return switch (change) {
      case PlanDiff.Change.Changed _ ->
          new Line(
              Kind.CHANGED,
              address,
              words.heading(proposed, address),
              Optional.of(words.sentence(current, address)),
              Optional.of(words.sentence(proposed, address)),
              reason);
      case PlanDiff.Change.Added(_, var component, _) ->
          new Line(
              Kind.NEW,
              address,
              component.name(),
              Optional.empty(),
              Optional.of(whole(proposed, component)),
              reason);
      case PlanDiff.Change.Dropped(_, var component, _) ->
          new Line(
              Kind.REMOVED,
              address,
              component.name(),
              Optional.of(whole(current, component)),
              Optional.empty(),
              reason);
    };
  }

  private String whole(CompensationPlan plan, Component component) {
    String paragraph = words.paragraph(plan, component);
    return paragraph.isEmpty()
        ? words.sentence(plan, ClauseAddress.of(component, Slot.PAY))
        : paragraph;
  }

  /** One line as text: "Commission: how it earns. Was: … Will be: … Reason: …" */
  public String text(Line line) {
    Wording wording = words.wording();
    String was = line.was().orElse("");
    String willBe = line.willBe().orElse("");
    return switch (line.kind()) {
      case CHANGED -> wording.say("diff.changed", line.heading(), was, willBe, line.reason());
      case NEW -> wording.say("diff.new", line.heading(), willBe, line.reason());
      case REMOVED -> wording.say("diff.removed", line.heading(), was, line.reason());
      case UNCHANGED -> wording.say("diff.unchanged", line.heading(), was);
    };
  }
}
