package org.planbridge.sample;

import static org.planbridge.sample.Person.AE;
import static org.planbridge.sample.Person.AM;
import static org.planbridge.sample.Person.MANAGER;
import static org.planbridge.sample.Person.SENIOR;
import static org.planbridge.sample.Person.SERVICES;

import java.util.List;
import org.planbridge.sample.Person.Mix;

/** The people of North Coast, and the deals among them that the sample needs by name. */
final class NorthCoast {
  private static final Mix NOTHING = new Mix(0, 0, 0, 0);

  static final List<Person> PEOPLE =
      List.of(
          new Person(
              "NC-100",
              "Helen Brandt",
              MANAGER,
              "West",
              "2018-03-05",
              90_000,
              150_000,
              List.of(0, 0, 0, 0),
              NOTHING),
          new Person(
              "NC-101",
              "Dana Ruiz",
              AE,
              "West",
              "2021-06-14",
              96_000,
              88_000,
              List.of(93, 100, 121, 84),
              new Mix(60, 32, 8, 0)),
          new Person(
              "NC-102",
              "Sam Lee",
              AE,
              "West",
              "2020-02-03",
              96_000,
              90_000,
              List.of(104, 127, 149, 111),
              new Mix(76, 20, 4, 0)),
          new Person(
              "NC-103",
              "Amara Okonkwo",
              SENIOR,
              "West",
              "2017-09-18",
              120_000,
              112_000,
              List.of(118, 156, 97, 172),
              new Mix(68, 26, 6, 0)),
          new Person(
              "NC-104",
              "Mateo Fernández",
              AE,
              "West",
              "2022-01-10",
              96_000,
              86_000,
              List.of(96, 104, 99, 108),
              new Mix(68, 28, 4, 0)),
          new Person(
              "NC-105",
              "Yuki Tanaka",
              AE,
              "West",
              "2026-05-11",
              96_000,
              84_000,
              List.of(0, 62, 83, 98),
              new Mix(70, 30, 0, 0)),
          new Person(
              "NC-106",
              "Greta Lindholm",
              AM,
              "West",
              "2019-11-04",
              60_000,
              82_000,
              List.of(117, 108, 113, 126),
              new Mix(0, 15, 85, 0)),
          new Person(
              "NC-201",
              "Omar Haddad",
              SENIOR,
              "East",
              "2018-07-02",
              120_000,
              115_000,
              List.of(109, 88, 124, 133),
              new Mix(56, 34, 10, 0)),
          new Person(
              "NC-202",
              "Chloe Martin",
              AE,
              "East",
              "2019-04-22",
              96_000,
              91_000,
              List.of(72, 79, 66, 85),
              new Mix(22, 34, 44, 0)),
          new Person(
              "NC-203",
              "Ravi Menon",
              AE,
              "East",
              "2021-10-04",
              96_000,
              87_000,
              List.of(101, 92, 111, 86),
              new Mix(50, 38, 10, 2)),
          new Person(
              "NC-204",
              "Inês Carvalho",
              AE,
              "East",
              "2023-03-13",
              96_000,
              85_000,
              List.of(84, 91, 130, 78),
              new Mix(60, 36, 4, 0)),
          new Person(
              "NC-205",
              "Kwame Boateng",
              AM,
              "East",
              "2020-08-17",
              60_000,
              80_000,
              List.of(110, 117, 124, 113),
              new Mix(0, 18, 82, 0)),
          new Person(
              "NC-301",
              "Zofia Kowalczyk",
              SENIOR,
              "Central",
              "2016-05-30",
              120_000,
              118_000,
              List.of(112, 96, 158, 121),
              new Mix(44, 34, 22, 0)),
          new Person(
              "NC-302",
              "Tyler Brooks",
              AE,
              "Central",
              "2024-02-12",
              96_000,
              82_000,
              List.of(58, 73, 81, 69),
              new Mix(68, 28, 4, 0)),
          new Person(
              "NC-303",
              "Leila Farahani",
              AE,
              "Central",
              "2022-09-05",
              96_000,
              86_000,
              List.of(99, 114, 103, 123),
              new Mix(66, 29, 3, 2)),
          new Person(
              "NC-304",
              "Noah Feldman",
              AM,
              "Central",
              "2021-05-03",
              60_000,
              79_000,
              List.of(109, 118, 103, 127),
              new Mix(0, 12, 88, 0)),
          new Person(
              "NC-305",
              "Bea Novák",
              SERVICES,
              "Central",
              "2022-06-20",
              20_000,
              84_000,
              List.of(94, 101, 88, 113),
              new Mix(0, 0, 0, 100)));

  /**
   * A deal that is shared: the {@code which}th of its owner's deals of a type in a quarter.
   *
   * @param quarter 0 to 3
   */
  record Shared(String owner, int quarter, String type, int which, List<Part> parts) {}

  record Part(String payee, String share, String role) {}

  static final List<Shared> SHARED =
      List.of(
          shared("NC-101", 2, "New logo", 0, "NC-101 60% lead", "NC-103 40% partner"),
          shared("NC-101", 0, "Expansion", 1, "NC-101 70% lead", "NC-106 30% partner"),
          shared("NC-103", 1, "New logo", 2, "NC-103 75% lead", "NC-105 25% partner"),
          shared("NC-104", 3, "Expansion", 0, "NC-104 60% lead", "NC-106 40% partner"),
          shared(
              "NC-201",
              0,
              "New logo",
              1,
              "NC-201 1/3 lead",
              "NC-203 1/3 partner",
              "NC-204 1/3 partner"),
          shared("NC-202", 1, "Expansion", 0, "NC-202 50% lead", "NC-205 50% partner"),
          shared("NC-204", 2, "New logo", 0, "NC-204 80% lead", "NC-201 20% partner"),
          shared("NC-301", 2, "New logo", 1, "NC-301 65% lead", "NC-302 35% partner"),
          shared("NC-303", 3, "Expansion", 1, "NC-303 55% lead", "NC-304 45% partner"),
          shared("NC-302", 0, "New logo", 0, "NC-302 50% lead", "NC-303 50% partner"));

  /** Part of an earlier deal that was credited back, in percent. */
  record Returned(String owner, int quarter, String type, int which, int percent, int daysLater) {}

  static final List<Returned> RETURNED =
      List.of(
          new Returned("NC-101", 0, "New logo", 2, 20, 34),
          new Returned("NC-102", 1, "New logo", 1, 15, 41),
          new Returned("NC-104", 1, "Expansion", 1, 100, 22),
          new Returned("NC-201", 1, "New logo", 3, 25, 29),
          new Returned("NC-202", 0, "Renewal", 1, 30, 27),
          new Returned("NC-204", 2, "New logo", 2, 40, 38),
          new Returned("NC-205", 1, "Renewal", 4, 50, 19),
          new Returned("NC-301", 0, "New logo", 0, 10, 45),
          new Returned("NC-303", 2, "Expansion", 0, 100, 16));

  /** Deals beside the quarter's plan whose segment nobody filled in. */
  record Unfilled(String owner, String date, String type, int dollars) {}

  static final List<Unfilled> UNFILLED =
      List.of(
          new Unfilled("NC-101", "2026-09-09", "Expansion", 18_400),
          new Unfilled("NC-203", "2026-03-17", "New logo", 26_500),
          new Unfilled("NC-303", "2026-11-24", "New logo", 31_250));

  private NorthCoast() {}

  static Person person(String id) {
    return PEOPLE.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static Shared shared(String owner, int quarter, String type, int which, String... parts) {
    return new Shared(
        owner,
        quarter,
        type,
        which,
        java.util.Arrays.stream(parts)
            .map(part -> part.split(" ", 3))
            .map(part -> new Part(part[0], part[1], part[2]))
            .toList());
  }
}
