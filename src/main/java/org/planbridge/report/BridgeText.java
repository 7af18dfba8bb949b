package org.planbridge.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.planbridge.attribution.Method;
import org.planbridge.attribution.PayeeBridge;
import org.planbridge.compare.Comparison;
import org.planbridge.money.Money;
import org.planbridge.words.ChangeWords;
import org.planbridge.workspace.Bridged;

/** How differences came about as plain text: for each payee a line for every change. */
final class BridgeText {
  private final Comparison comparison;
  private final Amounts amounts;
  private final ChangeWords words;

  BridgeText(Comparison comparison, Locale locale) {
    this.comparison = comparison;
    amounts = new Amounts(locale);
    words = ChangeWords.in(locale);
  }

  String of(List<Bridged> bridges, boolean paid) {
    StringBuilder text = new StringBuilder();
    text.append(
        "What each change does to what is %s, %s to %s. Same deals, different rules. Not a forecast.\n"
            .formatted(
                paid ? "paid" : "earned", comparison.basis().from(), comparison.basis().last()));
    for (Bridged one : bridges) {
      text.append('\n').append(Visible.of(one.payee().name())).append('\n');
      switch (one) {
        case Bridged.TooMany(_, var together) ->
            text.append(
                "%s changes work on one another, more than can be told apart: %s.\n"
                    .formatted(
                        amounts.whole(together.size()),
                        together.stream().map(words::name).collect(Collectors.joining(", "))));
        case Bridged.Done(var bridge) -> text.append(ladder(bridge));
      }
    }
    return text.toString();
  }

  private String ladder(PayeeBridge bridge) {
    TextTable table = new TextTable(1);
    table.row("Current plan", amounts.money(bridge.total().current()));
    Money sum = bridge.total().current();
    for (int step = 0; step < bridge.steps().size(); step++) {
      Money effect = bridge.figure(step);
      sum = sum.plus(effect);
      table.row("  " + Visible.of(words.name(bridge.steps().get(step))), amounts.signed(effect));
    }
    Money rest = bridge.total().proposed().minus(sum);
    if (bridge.method() == Method.ALONE && rest.signum() != 0) {
      table.row("  Done by several together", amounts.signed(rest));
    }
    table.row("Proposed plan", amounts.money(bridge.total().proposed()));
    return table.text();
  }
}
