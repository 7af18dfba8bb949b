package org.planbridge.words;

import java.util.ArrayList;
import java.util.List;
import org.planbridge.money.Rounding;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.GracePeriod;
import org.planbridge.plan.RateSet;
import org.planbridge.plan.RoundingClause;
import org.planbridge.plan.Term;
import org.planbridge.plan.Terms;
import org.planbridge.plan.Transition;
import org.planbridge.plan.TrueUp;
import org.planbridge.plan.WhoFor;
import org.planbridge.time.PlanCalendar;

/** The plan-level terms as sentences, each from its own clause alone. */
final class TermWords {
  private final Wording wording;
  private final Figures figures;
  private final QuantityWords quantities;

  TermWords(Wording wording) {
    this.wording = wording;
    this.figures = new Figures(wording.locale());
    this.quantities = new QuantityWords(wording, figures);
  }

  String sentence(CompensationPlan plan, Term term) {
    Terms terms = plan.terms();
    return switch (term) {
      case WHO -> who(plan.who());
      case CALENDAR -> calendar(plan.calendar());
      case NUMBERS -> new FormulaWords(wording, figures).sentence(terms.numbers());
      case REQUIRED_FIELDS -> requiredFields(terms.requiredFields());
      case CAPS ->
          terms.caps().isEmpty()
              ? wording.say("caps.none")
              : wording.sentences(
                  terms.caps().stream()
                      .map(cap -> quantities.planCap(cap, plan.currency()))
                      .toList());
      case DRAW ->
          new AdvanceWords(wording, figures, plan.currency()).draw(terms.draw(), plan.components());
      case GUARANTEE ->
          new AdvanceWords(wording, figures, plan.currency()).guarantee(terms.guarantee());
      case HOLD_HARMLESS ->
          new AdvanceWords(wording, figures, plan.currency()).holdHarmless(terms.holdHarmless());
      case GRACE ->
          switch (terms.grace()) {
            case GracePeriod.None _ -> wording.say("grace.none");
            case GracePeriod.Months(int months) ->
                months == 1
                    ? wording.say("grace.month")
                    : wording.say("grace.months", Integer.toString(months));
          };
      case TRUE_UP ->
          switch (terms.trueUp()) {
            case TrueUp.None _ -> wording.say("trueUp.none");
            case TrueUp.AtEnd clause -> trueUp(clause, plan);
          };
      case PAY_CALENDAR ->
          new PayCalendarWords(wording, figures).sentence(terms.payCalendar().value());
      case ROUNDING -> rounding(terms.rounding().value());
      case TRANSITION ->
          switch (terms.transition()) {
            case Transition.None _ -> wording.say("transition.none");
          };
      case RATE_SET ->
          switch (terms.rateSet()) {
            case RateSet.None _ -> wording.say("rateSet.none");
            case RateSet.Converting rates -> rates(rates, plan);
          };
    };
  }

  private String trueUp(TrueUp.AtEnd clause, CompensationPlan plan) {
    String per = wording.say("every." + clause.per().name());
    String held =
        switch (clause.scope().value()) {
          case TrueUp.Scope.Plan _ -> wording.say("trueUp.plan", per);
          case TrueUp.Scope.Components(var ids) ->
              wording.say(
                  "trueUp.components",
                  per,
                  wording.list(
                      "list.and",
                      ids.stream()
                          .map(id -> plan.component(id).map(one -> one.name()).orElse(id))
                          .toList()));
        };
    return wording.sentences(
        List.of(held, wording.say("trueUp." + clause.direction().value().name())));
  }

  private String who(WhoFor who) {
    if (who.isEverybody()) {
      return wording.say("who.everybody");
    }
    List<String> groups = new ArrayList<>();
    add(groups, "who.roles", who.roles());
    add(groups, "who.teams", who.teams());
    add(groups, "who.payees", who.payees());
    return wording.say("who", wording.list("list.semicolon", groups));
  }

  private void add(List<String> groups, String key, List<String> names) {
    if (!names.isEmpty()) {
      groups.add(wording.say(key, wording.list("list.or", names)));
    }
  }

  private String calendar(PlanCalendar calendar) {
    return switch (calendar) {
      case PlanCalendar.Months(var first) -> wording.say("calendar.months", figures.month(first));
      case PlanCalendar.Stated(var starts, var last) ->
          wording.say(
              "calendar.stated",
              wording.list("list.comma", starts.stream().map(figures::day).toList()),
              figures.day(last));
    };
  }

  private String rates(RateSet.Converting set, CompensationPlan plan) {
    return wording.say(
        "rateSet",
        wording.list("list.and", set.numbers().value().stream().map(Names::of).toList()),
        set.rates(),
        plan.currency().getCurrencyCode(),
        switch (set.date().value()) {
          case RateSet.RateDate.Incentive _ -> wording.say("rateSet.incentive");
          case RateSet.RateDate.OfField(var field) -> wording.say("rateSet.field", Names.of(field));
          case RateSet.RateDate.OfPeriod(var cycle, var edge) ->
              wording.say("rateSet." + edge.name() + "." + cycle.name());
        });
  }

  private String requiredFields(List<String> fields) {
    return fields.isEmpty()
        ? wording.say("requiredFields.none")
        : wording.say(
            "requiredFields", wording.list("list.and", fields.stream().map(Names::of).toList()));
  }

  private String rounding(RoundingClause clause) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        clause
            .line()
            .map(step -> rounding("rounding", step))
            .orElseGet(() -> wording.say("rounding.unrounded")));
    clause.component().ifPresent(step -> sentences.add(rounding("rounding.component", step)));
    clause.document().ifPresent(step -> sentences.add(rounding("rounding.document", step)));
    return wording.sentences(sentences);
  }

  private String rounding(String key, Rounding rounding) {
    String places = Integer.toString(rounding.places());
    return wording.say(
        key,
        wording
            .sayIfKnown("rounding.places." + places)
            .orElseGet(() -> wording.say("rounding.places.more", places)),
        wording.say("rounding." + rounding.mode().name()));
  }
}
