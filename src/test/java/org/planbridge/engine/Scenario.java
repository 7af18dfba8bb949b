package org.planbridge.engine;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.DealChange;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.SourceRow;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Condition;
import org.planbridge.plan.Credits;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Measure;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Terms;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;
import org.planbridge.plan.WhoFor;
import org.planbridge.planjson.PlanReader;
import org.planbridge.time.PlanCalendar;
import org.planbridge.time.Span;

/**
 * A worked example in a few lines that a compensation analyst can read:
 *
 * <pre>
 * tiers per quarter by money: 0 at 4%, 150000 at 6%
 * quota Ada 2025-01-01..2025-12-31 33000
 * payee Ada from 2025-06-01 variable 75000
 * 2025-01-10 Ada 145000
 * 2025-02-11 Ada 1/2, Bo 1/2: 20000
 * </pre>
 *
 * Plan lines are {@code flat 5%}, {@code bonus per year 100% of variable}, {@code bonus per year
 * 1000 at 100%} (of quota) and {@code tiers per PERIOD by money|quota: BOUND at RATE [MODE], …}
 * with the modes of the plan language, marginal if none is stated; a line {@code then:} begins the
 * proposed plan, without one it is the same plan.
 */
final class Scenario {
  private static final Span YEAR = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

  private final List<List<Component>> plans = new ArrayList<>(List.of(new ArrayList<>()));
  private final Map<String, Payee> payees = new LinkedHashMap<>();
  private final List<Quota> quotas = new ArrayList<>();
  private final List<Deal> deals = new ArrayList<>();
  private final Map<String, OwnTerms> terms = new LinkedHashMap<>();
  private final List<Split> splits = new ArrayList<>();
  private Optional<Span> basis = Optional.empty();
  private Currency currency = Currency.getInstance("USD");

  private Scenario() {}

  static Scenario of(String text) {
    Scenario scenario = new Scenario();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(scenario::read);
    return scenario;
  }

  /** What each payee earns: {@code Ada 164.00} in the order of ids, or both sides and the gap. */
  String earned() {
    Comparison comparison = compare();
    List<String> lines = new ArrayList<>();
    for (int p = 0; p < comparison.payees().size(); p++) {
      var earned = comparison.earned(p);
      String was = earned.current().toDecimal().toPlainString();
      String will = earned.proposed().toDecimal().toPlainString();
      lines.add(
          comparison.payees().get(p).id()
              + " "
              + (plans.size() == 1
                  ? will
                  : was + " -> " + will + " = " + earned.difference().toDecimal()));
    }
    return String.join("; ", lines);
  }

  /** What each deal of the first payee earns, in replay order. */
  String deals() {
    return compare().payee(0).deals().stream()
        .map(DealChange::earned)
        .map(change -> change.proposed().toDecimal().toPlainString())
        .collect(Collectors.joining(" "));
  }

  Comparison compare() {
    Facts facts = Facts.of(table(), List.copyOf(payees.values()), splits, quotas);
    return new Case(plan(plans.getFirst()), plan(plans.getLast()), facts, basis.orElse(YEAR))
        .compare();
  }

  /** The deals, with the columns of terms of their own if one has such terms. */
  private DealTable table() {
    return terms.isEmpty() ? Deal.table(deals) : OwnTerms.table(deals, terms);
  }

  private CompensationPlan plan(List<Component> components) {
    return new CompensationPlan(
        "plan",
        "Plan",
        "1",
        currency,
        Optional.empty(),
        PlanCalendar.civil(),
        WhoFor.EVERYBODY,
        components,
        Terms.DEFAULT,
        Map.of());
  }

  private void read(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "then:" -> plans.add(new ArrayList<>());
      case "flat" -> component(new Pay.FlatRate(rate(words[1])), Measure.Over.QUARTER);
      case "bonus" -> component(bonus(words), over(words[2]));
      case "tiers" -> tiers(line);
      case "component" -> plans.getLast().add(written(line.substring("component ".length())));
      case "cap", "floor", "minimum" -> limit(words);
      case "to" -> toOwner();
      case "currency" -> currency = Currency.getInstance(words[1]);
      case "sum" ->
          component(new Pay.AmountPerDeal(new BigDecimal(words[1])), Measure.Over.QUARTER);
      case "quota" -> quota(words);
      case "payee" -> payee(words);
      case "basis" -> basis = Optional.of(span(words[1]));
      default -> deal(line);
    }
  }

  /** A component as a plan file writes it, without its id and name. */
  private Component written(String members) {
    String id = "part-" + (plans.getLast().size() + 1);
    String text =
        """
        {"format": 1, "id": "plan", "name": "Plan", "version": "1", "currency": "USD",
        "components": [{"id": "ID", "name": "Part", MEMBERS}]}
        """
            .replace("ID", id)
            .replace("MEMBERS", members);
    var taken = PlanReader.read("scenario", text.getBytes(StandardCharsets.UTF_8));
    return taken
        .value()
        .orElseThrow(() -> new AssertionError(taken.problems()))
        .components()
        .getFirst();
  }

  private void component(Pay pay, Measure.Over over) {
    List<Component> plan = plans.getLast();
    Component one = Component.of("part-" + (plan.size() + 1), "Part", pay);
    plan.add(
        PlanEdits.credits(
            one,
            one.credits(),
            new Measure(
                new Measure.Counted.QuotaCredit(), Condition.always(), Choice.stated(over))));
  }

  /** {@code tiers per quarter by money: 0 at 4%, above 150000 at 6% retroactive}. */
  private void tiers(String line) {
    String[] head = line.substring(0, line.indexOf(':')).split(" ", -1);
    List<Tier> tiers = new ArrayList<>();
    for (String part : line.substring(line.indexOf(':') + 1).split(",", -1)) {
      boolean above = part.strip().startsWith("above ");
      String[] own = part.strip().replaceFirst("^above ", "").split(" at ", -1);
      String[] rated = own[1].split(" ", 2);
      tiers.add(
          new Tier(
              rate(own[0]),
              Choice.stated(above ? Edge.ABOVE : Edge.FROM),
              Choice.stated(rated.length == 1 ? TierMode.MARGINAL : mode(rated[1])),
              rate(rated[0])));
    }
    component(
        new Pay.Tiers(head[4].equals("money") ? Pay.TierBy.MONEY : Pay.TierBy.ATTAINMENT, tiers),
        over(head[2]));
  }

  private static TierMode mode(String text) {
    return switch (text) {
      case "retroactive" -> TierMode.RETROACTIVE;
      case "whole deal before" -> new TierMode.WholeDeal(TierMode.Moment.BEFORE);
      case "whole deal after" -> new TierMode.WholeDeal(TierMode.Moment.AFTER);
      case "marginal" -> TierMode.MARGINAL;
      default -> new TierMode.RetroactiveAbove(rate(text.replace("retroactive above ", "")));
    };
  }

  /**
   * {@code bonus per year 1000}, {@code bonus per year 1000 at 100%} or {@code bonus per year 100%
   * of variable}.
   */
  private static Pay bonus(String[] words) {
    if (words.length == 4) {
      return new Pay.Bonus(
          new Pay.BonusWhen.Always(),
          new Pay.BonusPays.Sum(new Quantity.Fixed(new BigDecimal(words[3]))));
    }
    if (words[4].equals("of")) {
      return new Pay.Bonus(
          new Pay.BonusWhen.Always(),
          new Pay.BonusPays.Sum(
              new Quantity.ShareOf(Quantity.PayeeNumber.TARGET_INCENTIVE, rate(words[3]))));
    }
    return new Pay.Bonus(
        new Pay.BonusWhen.Attainment(rate(words[5]), Choice.stated(Edge.FROM)),
        new Pay.BonusPays.Sum(new Quantity.Fixed(new BigDecimal(words[3]))));
  }

  /** {@code cap per quarter 1000} or {@code minimum 5}, of the component before it. */
  private void limit(String[] words) {
    Component one = plans.getLast().removeLast();
    Quantity amount = new Quantity.Fixed(new BigDecimal(words[words.length - 1]));
    List<Limit> limits = new ArrayList<>(one.limits());
    limits.add(
        switch (words[0]) {
          case "cap" -> new Limit.Cap(per(words[2]), amount);
          case "floor" -> new Limit.Floor(per(words[2]), amount);
          default -> new Limit.Minimum(amount);
        });
    plans.getLast().add(one.with(Slot.LIMITS, limits));
  }

  private static Limit.Per per(String word) {
    return Limit.Per.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The component before it credits the owner in full. */
  private void toOwner() {
    Component one = plans.getLast().removeLast();
    plans
        .getLast()
        .add(
            PlanEdits.credits(
                one,
                new Credits(Condition.always(), Choice.stated(Credits.Recipients.OWNER), List.of()),
                one.measure()));
  }

  private void quota(String[] words) {
    known(words[1]);
    quotas.add(
        new Quota(
            words[1],
            null,
            "amount",
            span(words[2]),
            new BigDecimal(words[3]),
            new SourceRow("quotas.csv", 2)));
  }

  /** {@code payee Ada from 2025-06-01 variable 75000}. */
  private void payee(String[] words) {
    payees.put(
        words[1],
        new Payee(
            words[1],
            words[1],
            null,
            null,
            null,
            LocalDate.parse(words[3]),
            null,
            words.length > 5 ? new BigDecimal(words[5]) : null,
            null,
            Map.of(),
            null));
  }

  /**
   * {@code 2025-01-10 Ada 145000}, {@code 2025-02-11 Ada 1/2, Bo 1/2: 20000}, or {@code 2025-02-11
   * Ada with Bo 1/2, Cy 1/2: 20000} where the owner has no share. After the amount may stand {@code
   * margin=12}, {@code product=A}, {@code segment=S}, {@code reverses=1}, and terms of the deal's
   * own: {@code rate=0.03} or {@code sum=50}, {@code why=word}.
   */
  private void deal(String line) {
    String id = String.valueOf(deals.size() + 1);
    String[] words = line.replaceAll(" [a-z]+=[^ ]+", "").split(" ", -1);
    known(words[1]);
    String margin = said(line, "margin");
    OwnTerms own = new OwnTerms(said(line, "rate"), said(line, "sum"), said(line, "why"));
    if (!own.equals(OwnTerms.NONE)) {
      terms.put(id, own);
    }
    deals.add(
        new Deal(
            id,
            words[1],
            LocalDate.parse(words[0]),
            new BigDecimal(words[words.length - 1]),
            margin == null ? null : new BigDecimal(margin),
            said(line, "product"),
            said(line, "segment"),
            said(line, "reverses")));
    if (line.contains(":")) {
      String shares = line.substring(11, line.indexOf(':'));
      for (String part :
          shares
              .substring(shares.indexOf(" with ") < 0 ? 0 : shares.indexOf(" with ") + 6)
              .split(",", -1)) {
        String[] share = part.strip().split(" ", -1);
        known(share[0]);
        splits.add(
            new Split(
                id,
                share[0],
                Fraction.parse(share[1]),
                null,
                new SourceRow("splits.csv", splits.size() + 2)));
      }
    }
  }

  private static @Nullable String said(String line, String key) {
    var found = Pattern.compile(" " + key + "=([^ ]+)").matcher(line);
    return found.find() ? found.group(1) : null;
  }

  private void known(String id) {
    payees.computeIfAbsent(id, Payee::known);
  }

  private static Measure.Over over(String word) {
    return Measure.Named.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** A rate or a bound: {@code 5%} is 0.05, {@code 150000} is itself. */
  private static BigDecimal rate(String text) {
    return text.endsWith("%")
        ? new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2)
        : new BigDecimal(text);
  }

  private static Span span(String closed) {
    String[] days = closed.split("\\.\\.", -1);
    return Span.ofClosed(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
  }
}
