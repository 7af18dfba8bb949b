package org.planbridge.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planbridge.attribution.PayeeBridge;
import org.planbridge.attribution.Place;
import org.planbridge.attribution.Step;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.money.Money;
import org.planbridge.words.ChangeWords;
import org.planbridge.workspace.Bridged;

/** How differences came about as an object for other programs. */
final class BridgeTree {
  private final Comparison comparison;
  private final ChangeWords words = ChangeWords.in(Locale.ROOT);

  BridgeTree(Comparison comparison) {
    this.comparison = comparison;
  }

  Map<String, @Nullable Object> of(List<Bridged> bridges, boolean paid) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put(
        "basis",
        Map.of(
            "from", comparison.basis().from().toString(),
            "to", comparison.basis().last().toString()));
    tree.put("of", paid ? "paid" : "earned");
    tree.put("payees", bridges.stream().map(this::payee).toList());
    return tree;
  }

  private Map<String, @Nullable Object> payee(Bridged bridged) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", bridged.payee().id());
    switch (bridged) {
      case Bridged.TooMany(_, var together) ->
          tree.put("tooMany", together.stream().map(Step::key).toList());
      case Bridged.Done(var bridge) -> {
        tree.put("current", text(bridge.total().current()));
        tree.put("proposed", text(bridge.total().proposed()));
        tree.put("difference", text(bridge.total().difference()));
        tree.put(
            "steps",
            IntStream.range(0, bridge.steps().size())
                .mapToObj(step -> step(bridge, step))
                .toList());
      }
    }
    return tree;
  }

  private Map<String, @Nullable Object> step(PayeeBridge bridge, int at) {
    Step step = bridge.steps().get(at);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("step", step.key());
    tree.put("name", words.name(step));
    tree.put("effect", text(bridge.figure(at)));
    List<Map<String, @Nullable Object>> places = new ArrayList<>();
    for (Place place : bridge.places(at)) {
      Map<String, @Nullable Object> one = place(place);
      one.put("effect", text(bridge.figure(at, place::equals)));
      places.add(one);
    }
    tree.put("places", places);
    return tree;
  }

  private Map<String, @Nullable Object> place(Place place) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    switch (place) {
      case Place.Line(int line) -> {
        CreditLines lines = comparison.current().lines();
        tree.put("deal", lines.deals().ids().get(lines.dealRow(line)));
      }
      case Place.PeriodSum(var component, var period) -> {
        tree.put("component", component);
        tree.put("period", period.id());
      }
      case Place.PayDate(var date) -> tree.put("payDate", date.toString());
    }
    return tree;
  }

  private static String text(Money money) {
    return money.toDecimal().toPlainString();
  }
}
