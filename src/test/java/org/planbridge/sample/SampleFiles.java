package org.planbridge.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** The sample's files as texts by name, from the year of deals. */
final class SampleFiles {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

  private final YearOfDeals.Drawn year = YearOfDeals.draw();
  private final IdentityHashMap<Deal, String> ids = new IdentityHashMap<>();
  private final List<Deal> inOrder;

  private SampleFiles() {
    inOrder = new ArrayList<>(year.deals());
    inOrder.sort(Comparator.comparing(Deal::date).thenComparing(deal -> deal.owner().id()));
    SplittableRandom random = new SplittableRandom(10_000);
    int next = 10_001;
    for (Deal deal : inOrder) {
      ids.put(deal, String.valueOf(next));
      next += 1 + random.nextInt(3);
    }
  }

  /** All files but the pay statements, which are worked out from these. */
  static Map<String, String> facts() {
    SampleFiles files = new SampleFiles();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("payees.csv", files.payees());
    texts.put("deals.csv", files.deals());
    texts.put("quotas.csv", files.quotas());
    texts.put("splits.csv", files.splits());
    texts.put("events.csv", files.events());
    return texts;
  }

  private String payees() {
    StringBuilder text =
        new StringBuilder(
            "payee_id,name,role,team,manager_id,hire_date,leave_date,target_incentive,base_salary\n");
    for (Person one : NorthCoast.PEOPLE) {
      row(
          text,
          one.id(),
          one.name(),
          one.role(),
          one.team(),
          one.sells() ? "NC-100" : "",
          one.hired(),
          "",
          String.valueOf(one.target()),
          String.valueOf(one.salary()));
    }
    return text.toString();
  }

  private String deals() {
    StringBuilder text =
        new StringBuilder(
            "deal_id,payee_id,date,amount,stage,account,product,type,segment,term_months,reverses\n");
    for (Deal deal : inOrder) {
      Deal reversed = deal.reversed();
      row(
          text,
          id(deal),
          deal.owner().id(),
          deal.date().toString(),
          money(deal.cents()),
          deal.stage(),
          deal.account().name(),
          deal.product(),
          deal.type(),
          deal.segment(),
          deal.term(),
          reversed == null ? "" : id(reversed));
    }
    return text.toString();
  }

  /** Roles have yearly quotas; each senior has own ones by the quarter. */
  private String quotas() {
    StringBuilder text = new StringBuilder("payee_id,role,measure,from,to,quota\n");
    for (String role : List.of(Person.AE, Person.AM)) {
      int quarter =
          NorthCoast.PEOPLE.stream()
              .filter(one -> one.role().equals(role))
              .findFirst()
              .orElseThrow()
              .quota();
      row(text, "", role, "amount", "2026-01-01", "2026-12-31", String.valueOf(4 * quarter));
    }
    for (Person one : NorthCoast.PEOPLE) {
      for (int quarter = 0; quarter < 4 && one.role().equals(Person.SENIOR); quarter++) {
        LocalDate from = LocalDate.of(2026, 1 + 3 * quarter, 1);
        row(
            text,
            one.id(),
            "",
            "amount",
            from.toString(),
            from.plusMonths(3).minusDays(1).toString(),
            String.valueOf(one.quota()));
      }
    }
    return text.toString();
  }

  private String splits() {
    StringBuilder text = new StringBuilder("deal_id,payee_id,share,role\n");
    for (NorthCoast.Shared one : NorthCoast.SHARED) {
      String place = YearOfDeals.place(one.owner(), one.quarter(), one.type(), one.which());
      Deal deal = Objects.requireNonNull(year.byPlace().get(place), place);
      for (NorthCoast.Part part : one.parts()) {
        row(text, id(deal), part.payee(), part.share(), part.role());
      }
    }
    return text.toString();
  }

  /** When each deal was invoiced, and when the customer paid. */
  private String events() {
    StringBuilder text = new StringBuilder("deal_id,kind,date,value\n");
    SplittableRandom random = new SplittableRandom(20_000);
    for (Deal deal : inOrder) {
      if (!deal.won() || deal.cents() < 0) {
        continue;
      }
      LocalDate invoiced = deal.date().plusDays(1 + random.nextInt(6));
      LocalDate received = invoiced.plusDays(18 + random.nextInt(45));
      row(text, id(deal), "invoiced", invoiced.toString(), money(deal.cents()));
      if (received.isBefore(TODAY)) {
        row(text, id(deal), "cash received", received.toString(), money(deal.cents()));
      }
    }
    return text.toString();
  }

  private String id(Deal deal) {
    return Objects.requireNonNull(ids.get(deal));
  }

  private static String money(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  static void row(StringBuilder text, String... cells) {
    text.append(String.join(",", cells)).append('\n');
  }
}
