package org.planbridge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planbridge.money.Fraction;
import org.planbridge.plan.DerivedNumber;
import org.planbridge.plan.Formula;

/** Derived numbers as sentences: "Net is amount less discount." */
final class FormulaWords {
  private final Wording wording;
  private final Figures figures;

  FormulaWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  String sentence(List<DerivedNumber> numbers) {
    return numbers.isEmpty()
        ? wording.say("numbers.none")
        : wording.sentences(
            numbers.stream()
                .map(one ->
                    wording.say("numbers", Names.of(one.name()), phrase(one.formula(), false)))
                .toList());
  }

  /** A number with its formula and what stands for each part: "net is amount 100 − discount 20". */
  String worked(String name, Formula formula, Map<Formula.Leaf, Fraction> operands) {
    List<String> parts = new ArrayList<>();
    operands.forEach((leaf, value) ->
        parts.add(wording.say("formula.operand", phrase(leaf, false), figures.number(value))));
    return wording.say(
        "formula.worked",
        Names.of(name),
        phrase(formula, false),
        parts.isEmpty() ? "" : wording.list("list.comma", parts));
  }

  /**
   * @param inside whether the phrase stands in another one and needs brackets of its own
   */
  String phrase(Formula formula, boolean inside) {
    String said =
        switch (formula) {
          case Formula.Named(var name) -> Names.of(name);
          case Formula.Constant(var value) -> figures.number(value);
          case Formula.Plus(var parts) -> wording.list("formula.plus", parts(parts));
          case Formula.Times(var parts) -> wording.list("formula.times", parts(parts));
          case Formula.Minus(var from, var taken) ->
              wording.say("formula.minus", phrase(from, true), phrase(taken, true));
          case Formula.Divide(var whole, var by) ->
              wording.say("formula.divide", phrase(whole, true), phrase(by, true));
          case Formula.Rounded(var of, var places, var mode) ->
              wording.say(
                  "formula.rounded",
                  phrase(of, true),
                  Integer.toString(places),
                  wording.say("rounding." + mode.name()));
          case Formula.Since(var unit, var date) ->
              wording.say("formula.since." + unit.name(), Names.of(date));
          case Formula.Ordinal(var field) ->
              field
                  .map(one -> wording.say("formula.ordinal.of", Names.of(one)))
                  .orElseGet(() -> wording.say("formula.ordinal"));
        };
    return inside && isJoined(formula) ? wording.say("condition.group", said) : said;
  }

  private List<String> parts(List<Formula> parts) {
    return parts.stream().map(part -> phrase(part, true)).toList();
  }

  private static boolean isJoined(Formula formula) {
    return switch (formula) {
      case Formula.Plus _, Formula.Times _, Formula.Minus _, Formula.Divide _ -> true;
      case Formula.Leaf _, Formula.Constant _, Formula.Rounded _ -> false;
    };
  }
}
