"""Writes the inputs of the fixture: eight payees, a year of deals, splits and quotas.

    python3 make_fixture.py [FOLDER]

The numbers come from a small generator of our own with a fixed seed, so every Python writes the
same files. After the drawn deals come deals that are placed by hand on the edges of the rules."""

import os
import sys
from datetime import date, timedelta
from fractions import Fraction

import prepare
from spans import last_of_month


class Draw:
    """A linear congruential generator (Knuth's MMIX constants)."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def one_of(self, values):
        return values[self.below(len(values))]


# id, name, role, team, hired, left, target incentive, base salary
PAYEES = [
    ("E101", "Mara Lindqvist", "Senior AE", "North", "2019-03-01", "", 24000, 96000),
    ("E102", "Tomas Okafor", "Senior AE", "North", "2020-06-15", "", 36000, 90000),
    ("E103", "Priya Raman", "AE", "North", "2025-02-17", "", 36000, 72000),
    ("E104", "Jonas Weidner", "AE", "North", "2025-05-12", "", 6000, 68000),
    ("E105", "Aiko Tanabe", "AE", "South", "2025-08-04", "", 30000, 70000),
    ("E106", "Rafael Duarte", "AE", "South", "2021-01-11", "2025-11-14", 36000, 75000),
    ("E107", "Siobhan Keane", "AE", "South", "2022-09-01", "", 48000, 80000),
    ("E108", "Lucas Bergmann", "Senior AE", "South", "2017-04-03", "", 72000, 110000),
]

YEARLY = {"E101": 400000, "E103": 60000, "E104": 90000, "E105": 60000, "E106": 75000}
QUARTERLY = {"E102": [22500, 26250, 24000, 27000]}
MONTHLY = {"E107": [9000, 9500, 10000, 10000, 10500, 11000, 12000, 9000, 9500, 10000, 11000, 8500]}
HALF_YEARLY = {"E108": [100000, 110000]}

# product, lowest and highest amount in cents, how often
PRODUCTS = [
    ("GTX Plus Pro", 420000, 690000, 4),
    ("GTX Plus Basic", 82000, 131000, 4),
    ("GTXPro", 390000, 580000, 4),
    ("GTX Basic", 41000, 66000, 3),
    ("MG Special", 4200, 6900, 4),
    ("MG Advanced", 265000, 388000, 4),
    ("GTK 500", 2310000, 2990000, 1),
]
SEGMENTS = ["Enterprise", "Mid-market", "SMB"]
SECTORS = ["technolgy", "medical", "retail", "finance", "software"]

FIRST, LAST = date(2025, 1, 1), date(2025, 12, 31)


def employed(payee, day):
    return date.fromisoformat(payee[4]) <= day <= (
        date.fromisoformat(payee[5]) if payee[5] else LAST
    )


def money(cents):
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


class Fixture:
    def __init__(self, seed):
        self.draw = Draw(seed)
        self.deals = []
        self.splits = []
        self.weighted = [p for p in PRODUCTS for _ in range(p[3])]

    def add(self, payee, day, cents, product, sector=None, stage="Won", shares=(), identity=None):
        number = len(self.deals) + 1
        if identity is None:
            # Ids of digits only, of three spellings and of several lengths, on the same days.
            identity = [f"{number}", f"D-{number:04d}", f"d-{number}", f"{number * 97}x"][
                self.draw.below(4)
            ]
        self.deals.append(
            [
                identity,
                payee,
                day.isoformat() if isinstance(day, date) else day,
                money(cents),
                stage,
                product,
                self.draw.one_of(SEGMENTS),
                sector or self.draw.one_of(SECTORS),
            ]
        )
        for sharing, share in shares:
            self.splits.append([identity, sharing, share, "lead" if sharing == payee else "partner"])

    def draw_day(self):
        # Few days of a month, so that many deals share one.
        month = self.draw.between(1, 12)
        last = last_of_month(date(2025, month, 1)).day
        return date(2025, month, self.draw.one_of([1, 3, 8, 12, 14, 17, 21, 28, last]))

    def draw_deal(self):
        day = self.draw_day()
        payee = self.draw.one_of([p for p in PAYEES[1:] if employed(p, day)])
        product, low, high, _ = self.draw.one_of(self.weighted)
        return payee, day, self.draw.between(low, high), product

    def drawn(self):
        for _ in range(130):
            payee, day, cents, product = self.draw_deal()
            self.add(payee[0], day, cents, product)
        for _ in range(6):
            payee, day, cents, product = self.draw_deal()
            self.add(payee[0], day, -cents, product)
        for stage, count in (("Lost", 5), ("Engaging", 3), ("Prospecting", 2)):
            for _ in range(count):
                payee, day, cents, product = self.draw_deal()
                self.add(payee[0], day, 0 if stage == "Lost" else cents, product, stage=stage)

    def drawn_splits(self):
        forms = [
            ("50%", "50%"),
            ("60%", "40%"),
            ("0.6", "0.4"),
            ("3/5", "2/5"),
            ("1/3", "1/3", "1/3"),
        ]
        for index in range(22):
            payee, day, cents, product = self.draw_deal()
            form = forms[index % len(forms)]
            others = [p for p in PAYEES[1:] if p is not payee and employed(p, day)]
            sharing = [payee[0]]
            while len(sharing) < len(form):
                other = self.draw.one_of(others)
                others.remove(other)
                sharing.append(other[0])
            if index % 3 == 0:
                sharing.reverse()
            sign = -1 if index in (7, 19) else 1
            self.add(payee[0], day, sign * cents, product, shares=list(zip(sharing, form)))

    def placed(self):
        # Quarter quota 100,000: running credit of exactly 50 %, 100 % and 150 %, then beyond, where
        # the cap of 15,000.00 bites and a reversal comes back from above it.
        for day, cents, product in (
            (date(2025, 1, 14), 2500000, "GTK 500"),
            (date(2025, 1, 14), 2500000, "GTK 500"),
            (date(2025, 2, 10), 5000000, "GTX Plus Pro"),
            (date(2025, 2, 11), 5000000, "GTXPro"),
            (date(2025, 3, 3), 9000000, "GTK 500"),
            (date(2025, 3, 4), 1250050, "GTXPro"),
            (date(2025, 3, 5), -4000000, "GTK 500"),
            (date(2025, 3, 31), 310000, "MG Advanced"),
        ):
            self.add("E101", day, cents, product, sector="medical")
        # One deal straight through all four tiers.
        self.add("E101", date(2025, 4, 1), 17500033, "GTX Plus Pro", sector="technolgy")
        # A quarter that begins below zero, and one cent short of 50 %.
        self.add("E101", date(2025, 7, 1), -150010, "GTXPro", sector="retail")
        self.add("E101", date(2025, 7, 2), 5150009, "GTXPro", sector="retail")
        self.add("E101", date(2025, 7, 3), 1, "GTXPro", sector="retail")
        # Bounds that are met exactly only by exact shares: three thirds of 10,000.00, then 40,000.00
        # to 50 % and 50,000.00 to 100 %.
        for count in range(3):
            self.add(
                "E103",
                date(2025, 10, 6),
                1000000,
                "GTX Plus Basic",
                shares=[("E103", "1/3"), ("E101", "1/3"), ("E107", "1/3")],
            )
        self.add("E101", date(2025, 10, 7), 4000000, "GTX Basic", sector="retail")
        self.add("E101", date(2025, 10, 8), 5000000, "GTX Basic", sector="retail")
        # 0.05 between two halves, and the same taken back; nobody's deal shared by two others.
        halves = [("E102", "50%"), ("E108", "50%")]
        self.add("E102", date(2025, 5, 5), 100, "GTX Plus Basic", shares=halves)
        self.add("E102", date(2025, 5, 6), -100, "GTX Plus Basic", shares=halves)
        self.add("E106", date(2025, 5, 7), 333333, "GTXPro", shares=halves)
        # The amount for a deal: exactly at 3,000, one cent below, shared in thirds, taken back.
        self.add("E107", date(2025, 6, 2), 300000, "MG Advanced")
        self.add("E107", date(2025, 6, 2), 299999, "MG Advanced")
        thirds = [("E107", "1/3"), ("E102", "1/3"), ("E108", "1/3")]
        self.add("E107", date(2025, 6, 3), 301000, "MG Advanced", shares=thirds)
        self.add("E107", date(2025, 6, 4), -301000, "MG Advanced", shares=thirds)
        # A deal of nothing.
        self.add("E107", date(2025, 6, 4), 0, "GTX Basic")
        # A cap prorated by a hire in the quarter.
        self.add("E104", date(2025, 5, 12), 4500000, "GTXPro")
        self.add("E104", date(2025, 6, 30), 2500000, "GTX Plus Pro", sector="technolgy")
        # A year that reaches the cap of the whole plan, and a reversal that comes back from above it,
        # so that the bonus of the year finds part of its room.
        for month in range(1, 13):
            self.add("E108", date(2025, month, 9), 7000000 + month * 12345, "GTK 500")
        self.add("E108", date(2025, 12, 30), -15000000, "GTK 500")
        # The first and the last day of the year.
        self.add("E102", FIRST, 512345, "GTXPro")
        self.add("E107", LAST, 98765, "GTX Plus Basic")

    def credit(self, payee, first, last):
        shared = {}
        for deal, sharing, share, _ in self.splits:
            text = share.rstrip("%")
            part = Fraction(text) / (100 if share.endswith("%") else 1)
            shared.setdefault(deal, {})[sharing] = part
        total = Fraction(0)
        for identity, owner, day, amount, stage, *_ in self.deals:
            if stage == "Won" and first.isoformat() <= day <= last.isoformat():
                shares = shared.get(identity, {owner: Fraction(1)})
                total += Fraction(amount) * shares.get(payee, 0)
        return total

    def fill(self, payee, first, last, target, day):
        """One more deal that brings the credit of a span to the target exactly."""
        missing = (Fraction(target) - self.credit(payee, first, last)) * 100
        if missing.denominator != 1:
            raise ValueError(f"{payee} cannot be filled to {target} by whole cents")
        self.add(payee, day, missing.numerator, "GTXPro", sector="retail")

    def whole_cents(self, payee, first, last, other):
        """Halves, thirds and fifths leave parts of cents; one more split makes the credit whole."""
        rest = self.credit(payee, first, last) * 100 % 1
        if rest:
            thirtieths = (1 - rest) * 30
            if thirtieths.denominator != 1:
                raise ValueError(f"the credit of {payee} is not in thirtieths of a cent")
            shares = [(payee, "1/30"), (other, "29/30")]
            cents = 60000 + thirtieths.numerator
            self.add(other, last - timedelta(days=3), cents, "GTX Basic", shares=shares)

    def filled(self):
        # The quarter of months that sum to 31,500, attained exactly; a year of exactly 120 % of
        # 99,750 = 119,700; a quarter one cent short of its quota of 15,000.
        second = (date(2025, 4, 1), date(2025, 6, 30))
        self.whole_cents("E107", *second, "E106")
        self.fill("E107", *second, 31500, second[1])
        year = (FIRST, LAST)
        self.whole_cents("E102", *year, "E108")
        self.fill("E102", *year, 119700, date(2025, 12, 30))
        fourth = (date(2025, 10, 1), LAST)
        self.whole_cents("E105", *fourth, "E104")
        self.fill("E105", *fourth, Fraction("14999.99"), date(2025, 12, 31))

    def shuffled(self, rows):
        rows = list(rows)
        for i in range(len(rows) - 1, 0, -1):
            j = self.draw.below(i + 1)
            rows[i], rows[j] = rows[j], rows[i]
        return rows


def quotas():
    rows = []

    def spread(payee, values):
        months = 12 // len(values)
        for index, value in enumerate(values):
            first = date(2025, index * months + 1, 1)
            last = last_of_month(date(2025, (index + 1) * months, 1))
            rows.append([payee, "amount", first.isoformat(), last.isoformat(), value])

    for payee, value in YEARLY.items():
        spread(payee, [value])
    for table in (QUARTERLY, MONTHLY, HALF_YEARLY):
        for payee, values in table.items():
            spread(payee, values)
    return sorted(rows)


def main(arguments):
    here = os.path.dirname(os.path.abspath(__file__))
    folder = arguments[0] if arguments else os.path.join(here, "..", "resources", "oracle", "fixture")
    fixture = Fixture(20250101)
    fixture.drawn()
    fixture.drawn_splits()
    fixture.placed()
    fixture.filled()
    identities = [deal[0] for deal in fixture.deals]
    if len(set(identities)) != len(identities):
        raise ValueError("two deals have one id")

    def path(name):
        return os.path.join(folder, name)

    deal_header = "deal_id payee_id date amount stage product segment sector"
    prepare.write(path("in-deals.csv"), deal_header.split(), fixture.shuffled(fixture.deals))
    prepare.write(path("in-splits.csv"), "deal_id payee_id share role".split(), fixture.splits)
    prepare.write(path("in-quotas.csv"), "payee_id measure from to quota".split(), quotas())
    header = "payee_id name role team manager_id hire_date leave_date target_incentive base_salary"
    prepare.write(
        path("in-payees.csv"), header.split(), [[*p[:4], "", *p[4:]] for p in PAYEES]
    )
    print(f"{len(fixture.deals)} deals, {len(fixture.splits)} split rows")


if __name__ == "__main__":
    main(sys.argv[1:])
