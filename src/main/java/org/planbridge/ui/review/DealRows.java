package org.planbridge.ui.review;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planbridge.compare.ClawbackChange;
import org.planbridge.compare.ComponentChange;
import org.planbridge.compare.DealChange;
import org.planbridge.compare.LineChange;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.facts.CodeColumn;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Base;
import org.planbridge.time.Period;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.TriggerWords;

/** Makes the rows of the deals table, in order of date. */
final class DealRows {
  /** Headings under which people keep whose deal it is, and which kind of deal. */
  private static final List<String> ACCOUNTS =
      List.of("account", "account_name", "customer", "company", "client", "deal_name", "name");

  private static final List<String> KINDS = List.of("type", "deal_type", "product", "segment");

  private final Subject subject;
  private final UiWords words;
  private final TimeNames times;
  private final CreditLines lines;
  private final List<CodeColumn> described;
  private final Map<String, String> nameById;

  DealRows(Subject subject, UiWords words) {
    this.subject = subject;
    this.words = words;
    this.times = new TimeNames(words);
    this.lines = subject.comparison().current().lines();
    this.described = described(lines.deals().attributes());
    this.nameById =
        subject.pay().components().stream()
            .collect(Collectors.toMap(ComponentChange::id, ComponentChange::name));
  }

  List<DealRow> rows() {
    List<DealRow> rows = new ArrayList<>();
    subject.pay().deals().forEach(deal -> rows.add(row(deal)));
    subject.pay().lines().forEach(line -> rows.add(row(line)));
    subject.pay().clawbacks().forEach(back -> rows.add(row(back)));
    rows.sort(Comparator.comparing(DealRow::date));
    return List.copyOf(rows);
  }

  /** Whose deal a line's is, and which kind of deal, as far as the facts tell. */
  String account(int line) {
    return described.stream()
        .map(column -> column.get(lines.dealRow(line)))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private DealRow row(DealChange deal) {
    int at = lines.dealRow(deal.line());
    String account = account(deal.line());
    String all =
        Stream.concat(
                Stream.of(deal.id(), name(deal.component()), label(deal.period())),
                lines.deals().attributes().stream()
                    .map(column -> column.get(at))
                    .filter(Objects::nonNull))
            .collect(Collectors.joining(" "));
    Fraction plain = deal.creditedProposed().or(deal::creditedCurrent).orElse(Fraction.ZERO);
    return new DealRow(
        deal.date(),
        deal.id(),
        account,
        deal.component(),
        name(deal.component()),
        deal.period(),
        credited(deal),
        plain.rounded(2, RoundingMode.HALF_UP).toPlainString(),
        deal.earned(),
        OptionalInt.of(deal.line()),
        Optional.empty(),
        Optional.empty(),
        words.of("review.source", deal.source().file(), plainRow(deal.source().row())),
        all.toLowerCase(Locale.ROOT));
  }

  private DealRow row(LineChange line) {
    Period reported =
        subject.comparison().reportingPeriods().stream()
            .filter(period -> period.span().covers(line.period().span().last()))
            .findFirst()
            .orElse(line.period());
    String account =
        words.of(
            "review.deals.sumOf", times.period(line.period(), subject.basis(), subject.formats()));
    return new DealRow(
        line.period().span().last(),
        "",
        account,
        line.component(),
        name(line.component()),
        reported.id(),
        Formats.DOES_NOT_APPLY,
        "",
        line.earned(),
        OptionalInt.empty(),
        Optional.of(line),
        Optional.empty(),
        "",
        (account + " " + name(line.component())).toLowerCase(Locale.ROOT));
  }

  private DealRow row(ClawbackChange back) {
    String what =
        words.of("review.deals.clawback", TriggerWords.in(words.locale()).event(back.event()));
    return new DealRow(
        back.date(),
        back.deal(),
        what,
        back.component(),
        name(back.component()),
        back.period(),
        Formats.DOES_NOT_APPLY,
        "",
        back.earned(),
        OptionalInt.of(back.line()),
        Optional.empty(),
        Optional.of(back),
        words.of("review.source", back.source().file(), plainRow(back.source().row())),
        String.join(" ", back.deal(), what, name(back.component())).toLowerCase(Locale.ROOT));
  }

  private String credited(DealChange deal) {
    boolean money = isMoney(deal.component());
    String was = credited(deal.creditedCurrent(), money);
    String is = credited(deal.creditedProposed(), money);
    return was.equals(is) ? is : words.of("review.deals.credited", was, is);
  }

  private String credited(Optional<Fraction> base, boolean money) {
    if (base.isEmpty()) {
      return Formats.DOES_NOT_APPLY;
    }
    int cents = subject.comparison().currency().getDefaultFractionDigits();
    return money
        ? subject
            .formats()
            .money(
                base.get()
                    .rounded(cents, RoundingMode.HALF_UP)
                    .movePointRight(cents)
                    .longValueExact())
        : base.get().rounded(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private boolean isMoney(String component) {
    return subject
        .pay()
        .proposed()
        .flatMap(plan -> plan.component(component))
        .or(() -> subject.pay().current().flatMap(plan -> plan.component(component)))
        .map(one -> one.base().equals(Base.AMOUNT))
        .orElse(true);
  }

  private String label(String period) {
    return subject.comparison().reportingPeriods().stream()
        .filter(one -> one.id().equals(period))
        .map(one -> times.period(one, subject.basis(), subject.formats()))
        .findFirst()
        .orElse(period);
  }

  private String name(String component) {
    return nameById.getOrDefault(component, component);
  }

  private static String plainRow(int row) {
    return Integer.toString(row);
  }

  /** Whose deal and which kind, as far as the file says; else its first two attributes. */
  private static List<CodeColumn> described(List<CodeColumn> attributes) {
    List<CodeColumn> found =
        Stream.of(ACCOUNTS, KINDS)
            .map(names -> first(attributes, names))
            .flatMap(Optional::stream)
            .toList();
    return found.isEmpty()
        ? attributes.stream().filter(one -> !one.name().equals("stage")).limit(2).toList()
        : found;
  }

  private static Optional<CodeColumn> first(List<CodeColumn> attributes, List<String> names) {
    return names.stream()
        .flatMap(name -> attributes.stream().filter(one -> one.name().equals(name)))
        .findFirst();
  }
}
