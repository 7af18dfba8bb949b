package org.planbridge.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.planbridge.sample.Accounts.Account;

/** Draws everybody's deals of 2026, always the same ones. */
final class YearOfDeals {
  private static final long SEED = 20260105L;
  private static final List<String> TYPES = List.of("New logo", "Expansion", "Renewal", "Services");

  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Accounts accounts = new Accounts(random);
  private final Map<String, List<Account>> customers = new HashMap<>();
  private final Map<String, Deal> byPlace = new HashMap<>();
  private final List<Deal> deals = new ArrayList<>();

  private YearOfDeals() {}

  /** The deals of a quarter's plan by {@link #place}, and all deals. */
  record Drawn(List<Deal> deals, Map<String, Deal> byPlace) {}

  static Drawn draw() {
    YearOfDeals year = new YearOfDeals();
    for (Person person : NorthCoast.PEOPLE) {
      if (person.sells()) {
        year.draw(person);
      }
    }
    year.credits();
    year.unfilled();
    return new Drawn(year.deals, year.byPlace);
  }

  static String place(String owner, int quarter, String type, int which) {
    return owner + " " + quarter + " " + type + " " + which;
  }

  private void draw(Person person) {
    List<Account> known = new ArrayList<>();
    boolean senior = person.role().equals(Person.SENIOR);
    int before = person.role().equals(Person.AM) ? 46 : person.mix().newLogo() > 0 ? 9 : 24;
    for (int i = 0; i < before; i++) {
      known.add(accounts.fresh(senior));
    }
    customers.put(person.id(), known);
    for (int quarter = 0; quarter < 4; quarter++) {
      draw(person, quarter, known, senior);
      notWon(person, quarter, known, senior);
    }
  }

  private void draw(Person person, int quarter, List<Account> known, boolean senior) {
    long budget = served(person, quarter) * person.attainment().get(quarter) / 100;
    List<Account> met = new ArrayList<>();
    long left = budget;
    String last =
        TYPES.stream().filter(type -> person.mix().of(type) > 0).reduce((a, b) -> b).orElseThrow();
    for (String type : TYPES) {
      int percent = person.mix().of(type);
      if (percent == 0 || budget == 0) {
        continue;
      }
      long part = type.equals(last) ? left : budget * percent / 100;
      left -= part;
      int count = Math.max(1, (person.dealsPerQuarter() * percent + 50) / 100);
      List<Account> whose = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        whose.add(
            type.equals("New logo")
                ? accounts.fresh(senior)
                : known.get(random.nextInt(known.size())));
      }
      share(person, quarter, type, part, whose);
      if (type.equals("New logo")) {
        met.addAll(whose);
      }
    }
    known.addAll(met);
  }

  /** Cuts a sum into deals by the size of the customers; the last deal takes what is left. */
  private void share(Person person, int quarter, String type, long part, List<Account> whose) {
    long total = whose.stream().mapToLong(Account::weight).sum();
    long left = part;
    for (int i = 0; i < whose.size(); i++) {
      Account account = whose.get(i);
      long cents = left;
      if (i + 1 < whose.size()) {
        cents = part * account.weight() / total / 5_000 * 5_000;
        cents += random.nextInt(6) == 0 ? random.nextInt(5_000) : 0;
      }
      left -= cents;
      Deal deal =
          deal(person, day(person, quarter), cents, "Won", account, type, account.segment());
      deals.add(deal);
      byPlace.put(place(person.id(), quarter, type, i), deal);
    }
  }

  private void notWon(Person person, int quarter, List<Account> known, boolean senior) {
    if (person.mix().newLogo() == 0 || person.attainment().get(quarter) == 0) {
      return;
    }
    int lost = 1 + random.nextInt(2);
    for (int i = 0; i < lost; i++) {
      Account account = accounts.fresh(senior);
      LocalDate day = day(person, quarter);
      deals.add(deal(person, day, asked(account), "Lost", account, "New logo", account.segment()));
    }
    if (quarter == 3) {
      for (String stage : List.of("Negotiation", "Proposal")) {
        Account account = known.get(random.nextInt(known.size()));
        LocalDate day = LocalDate.of(2026, 12, 14).plusDays(random.nextInt(5));
        deals.add(
            deal(person, day, asked(account), stage, account, "Expansion", account.segment()));
      }
    }
  }

  private static long asked(Account account) {
    return account.weight() * 100_000L;
  }

  private Deal deal(
      Person owner,
      LocalDate date,
      long cents,
      String stage,
      Account account,
      String type,
      String segment) {
    String product = type.equals("Services") ? "Onboarding" : product();
    String term = type.equals("Services") ? "" : term(type);
    return new Deal(owner, date, cents, stage, account, product, type, segment, term, null);
  }

  private String product() {
    int draw = random.nextInt(10);
    return draw < 5 ? "Harbor Core" : draw < 8 ? "Harbor Analytics" : "Harbor Connect";
  }

  private String term(String type) {
    int draw = random.nextInt(20);
    int twelve = type.equals("New logo") ? 12 : 16;
    return draw < twelve ? "12" : draw < 18 ? "24" : "36";
  }

  /** The quota of a quarter in cents, cut to the days of employment as the engine does. */
  private static long served(Person person, int quarter) {
    LocalDate from = LocalDate.of(2026, 1 + 3 * quarter, 1);
    LocalDate until = from.plusMonths(3);
    LocalDate hired = LocalDate.parse(person.hired());
    long days = until.toEpochDay() - from.toEpochDay();
    long employed = until.toEpochDay() - Math.max(from.toEpochDay(), hired.toEpochDay());
    return employed <= 0 ? 0 : person.quota() * 100L * employed / days;
  }

  /** The day itself, or the Monday after it. */
  private static LocalDate working(LocalDate day) {
    int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    return past > 0 ? day.plusDays(3 - past) : day;
  }

  /** A working day of the quarter, the later the likelier. */
  private LocalDate day(Person person, int quarter) {
    LocalDate hired = LocalDate.parse(person.hired());
    while (true) {
      int draw = random.nextInt(11);
      int month = 1 + 3 * quarter + (draw < 3 ? 0 : draw < 6 ? 1 : 2);
      LocalDate first = LocalDate.of(2026, month, 1);
      LocalDate day = first.plusDays(random.nextInt(first.lengthOfMonth()));
      boolean holiday = day.getDayOfYear() == 1 || day.equals(CHRISTMAS);
      if (working(day).equals(day) && !holiday && !day.isBefore(hired)) {
        return day;
      }
    }
  }

  private void credits() {
    for (NorthCoast.Returned one : NorthCoast.RETURNED) {
      Deal was =
          Objects.requireNonNull(
              byPlace.get(place(one.owner(), one.quarter(), one.type(), one.which())),
              one.toString());
      LocalDate date = working(was.date().plusDays(one.daysLater()));
      long cents = -(was.cents() * one.percent() / 100);
      deals.add(
          new Deal(
              was.owner(),
              date,
              cents,
              "Won",
              was.account(),
              was.product(),
              was.type(),
              was.segment(),
              was.term(),
              was));
    }
  }

  private void unfilled() {
    for (NorthCoast.Unfilled one : NorthCoast.UNFILLED) {
      Person owner = NorthCoast.person(one.owner());
      LocalDate date = LocalDate.parse(one.date());
      Account account = accounts.fresh(false);
      deals.add(deal(owner, date, one.dollars() * 100L, "Won", account, one.type(), ""));
    }
  }
}
