"""Numbers worked out by hand, which the rules of meaning.py must give.

    python3 check_meaning.py"""

import unittest
from datetime import date
from fractions import Fraction

import meaning
import spans
from plans import REP_PLAN_PROPOSED, every_deal, no_kicker, percent, unscaled

STEPS = [(0, "1"), (1000, "2"), (3000, "3"), (8000, "5")]
QUARTER_OF_DEALS = [200, 300, 1500, 1200, 2000, 4500]


def table(steps, mode):
    return {
        "tiers": [
            {"edge": "from", "bound": Fraction(bound), "rate": percent(rate), "mode": mode}
            for bound, rate in steps
        ],
        "multiplier": unscaled,
        "kicker": no_kicker,
        "credits": every_deal,
    }


def lines(amounts):
    return [{"measure": Fraction(a), "base": Fraction(a)} for a in amounts]


def total(component, unit, amounts):
    return sum(meaning.tiered_lines(component, Fraction(unit), lines(amounts)))


class Tiers(unittest.TestCase):
    def test_one_table_read_three_ways(self):
        for mode, cents in (("MARGINAL", 28500), ("RETROACTIVE", 48500), ("WHOLE_DEAL_AFTER", 35600)):
            self.assertEqual(total(table(STEPS, mode), 1, QUARTER_OF_DEALS), cents, mode)

    def test_marginal_by_month(self):
        months = ([200, 300, 1500], [1200, 2000], [4500])
        self.assertEqual(sum(total(table(STEPS, "MARGINAL"), 1, m) for m in months), 18100)
        self.assertEqual(sum(total(table(STEPS, "RETROACTIVE"), 1, m) for m in months), 27100)

    def test_attainment(self):
        steps = [(0, "3"), (1, "5")]
        self.assertEqual(total(table(steps, "MARGINAL"), 100000, [104000]), 320000)
        self.assertEqual(total(table(steps, "RETROACTIVE"), 100000, [104000]), 520000)

    def test_back_to_the_first_dollar_then_forward(self):
        mixed = table([(0, "5"), (Fraction(1, 2), "10"), (1, "20")], "MARGINAL")
        mixed["tiers"][1]["mode"] = "RETROACTIVE"
        for amount, cents in (("16499.99", 82500), ("16500", 165000), ("40000", 470000)):
            self.assertEqual(total(mixed, 33000, [Fraction(amount)]), cents)
        self.assertEqual(
            meaning.tiered_lines(mixed, Fraction(33000), lines([16000, 500, 23500])),
            [80000, 85000, 305000],
        )

    def test_re_rates_above_a_bound_only(self):
        component = REP_PLAN_PROPOSED["components"][0]
        # 0.8 % of 70; 1 % of 100; 1 % of 100 and 1.5 % of 40; 1 % of 100 and 2 % of 60; and back.
        self.assertEqual(
            meaning.tiered_lines(component, Fraction(10000), lines([7000, 3000, 4000, 2000, -2000])),
            [5600, 4400, 6000, 6000, -6000],
        )

    def test_a_reversal_mirrors_its_line(self):
        component = table(STEPS, "MARGINAL")
        self.assertEqual(
            meaning.tiered_lines(component, Fraction(1), lines([5000, -5000])), [11000, -11000]
        )


class Cents(unittest.TestCase):
    def test_half_goes_away_from_zero(self):
        self.assertEqual(meaning.to_cents(Fraction("0.125")), 13)
        self.assertEqual(meaning.to_cents(Fraction("-0.125")), -13)
        self.assertEqual(meaning.to_cents(Fraction("0.1249999")), 12)

    def test_largest_remainder(self):
        half, third = Fraction(1, 2), Fraction(1, 3)
        self.assertEqual(meaning.divide(5, [half, half]), [3, 2])
        self.assertEqual(meaning.divide(-5, [half, half]), [-3, -2])
        self.assertEqual(meaning.divide(2500, [third] * 3), [834, 833, 833])

    def test_a_cap_cuts_in_order(self):
        self.assertEqual(meaning.cut_by_cap([60, 60, 60, -90, 40], 100), [60, 40, 0, -10, 10])


class Proration(unittest.TestCase):
    YEAR = spans.year_of(date(2025, 6, 1))

    def payee(self, hired):
        return {
            "payee_id": "p",
            "hire_date": hired,
            "leave_date": None,
            "target_incentive": Fraction(75000),
        }

    def fact(self, first, last, quota):
        return {"payee_id": "p", "from": first, "to": last, "quota": Fraction(quota)}

    def test_days_of_the_year(self):
        payee = self.payee(date(2025, 6, 1))
        facts = [self.fact(self.YEAR.first, self.YEAR.last, 800000)]
        quota = meaning.quota(payee, facts, self.YEAR)
        self.assertEqual(quota, Fraction(800000 * 214, 365))
        self.assertEqual(meaning.to_cents(meaning.target_incentive(payee, self.YEAR)), 4397260)

    def test_a_yearly_figure_gives_a_quarter_of_itself(self):
        payee = self.payee(None)
        facts = [self.fact(self.YEAR.first, self.YEAR.last, 800000)]
        quarter = spans.quarter_of(date(2025, 5, 5))
        self.assertEqual(meaning.quota(payee, facts, quarter), 200000)
        self.assertIsNone(meaning.quota(payee, [], quarter))


if __name__ == "__main__":
    unittest.main()
