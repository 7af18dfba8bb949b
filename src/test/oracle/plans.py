"""The plans of PLANS.md, written as plain dictionaries."""

from datetime import date
from fractions import Fraction

import meaning
import spans
from spans import last_of_month, next_month, quarter_of, year_of


def percent(text):
    return Fraction(text) / 100


def every_deal(deal):
    return True


def no_kicker(line):
    return Fraction(0)


def unscaled(line):
    return Fraction(1)


def amount_credit(line):
    return line["base"]


def deal_count(line):
    return line["share"]


def tier(edge, bound, rate, mode, back_to=None):
    return {
        "edge": edge,
        "bound": percent(bound),
        "rate": percent(rate),
        "mode": mode,
        "back_to": None if back_to is None else percent(back_to),
    }


def count_tier(bound, rate):
    return {
        "edge": "from",
        "bound": Fraction(bound),
        "rate": percent(rate),
        "mode": "WHOLE_DEAL_AFTER",
    }


# Pay days, given the pay period


def day_of_next_month(number):
    return lambda period: next_month(period.last).replace(day=number)


def last_day_of_next_month(period):
    return last_of_month(next_month(period.last))


# The two plans of the computer-hardware seller


PRODUCT_RATES = {
    "GTX Plus Pro": percent("5.5"),
    "GTX Plus Basic": percent("5"),
    "GTXPro": percent("4.75"),
    "GTK 500": percent("6.125"),
}


def product_rate(deal):
    return PRODUCT_RATES.get(deal["product"], percent("4"))


FIELD_PLAN_2017 = {
    "name": "2017 field plan",
    "components": [
        {
            "id": "commission",
            "kind": "own-rate",
            "credits": every_deal,
            "pays": lambda deal: product_rate(deal) * deal["amount"],
        },
        {
            "id": "quota-bonus",
            "kind": "bonus",
            "credits": every_deal,
            "needs_quota": True,
            "period_of": quarter_of,
            "at_least": percent("100"),
            "pays": lambda credit: percent("1.25") * credit,
        },
    ],
    "pay_period_of": spans.month_of,
    "pay_days": [(Fraction(1), day_of_next_month(15))],
}


def half_on_mg_special(line):
    return Fraction(1, 2) if line["deal"]["product"] == "MG Special" else Fraction(1)


def growth_kicker(line):
    deal = line["deal"]
    named = deal["product"] == "GTX Plus Pro" and deal["sector"] in ("technolgy", "medical")
    return percent("1") if named else Fraction(0)


GROWTH_PLAN_2018 = {
    "name": "2018 growth plan",
    "components": [
        {
            "id": "commission",
            "kind": "tiers",
            "credits": every_deal,
            "measure": amount_credit,
            "needs_quota": True,
            "period_of": quarter_of,
            "tiers": [
                tier("from", "0", "3", "MARGINAL"),
                tier("from", "50", "4.5", "MARGINAL"),
                tier("from", "100", "7", "MARGINAL"),
                tier("above", "150", "9", "MARGINAL"),
            ],
            "multiplier": half_on_mg_special,
            "kicker": growth_kicker,
            "period_cap": lambda payee, period: percent("250")
            * meaning.target_incentive(payee, period),
        },
        {
            "id": "mg-spif",
            "kind": "own-rate",
            "credits": lambda deal: deal["product"] == "MG Advanced" and deal["amount"] >= 3000,
            "pays": lambda deal: Fraction(25),
        },
        {
            "id": "year-club",
            "kind": "bonus",
            "credits": every_deal,
            "needs_quota": True,
            "period_of": year_of,
            "at_least": percent("120"),
            "pays": lambda credit: Fraction(1500),
        },
    ],
    "cap": Fraction(60000),
    "cap_period_of": year_of,
    "pay_period_of": spans.month_of,
    "pay_days": [
        (Fraction(1, 2), day_of_next_month(15)),
        (Fraction(1, 2), last_day_of_next_month),
    ],
}


# The two plans of the bicycle maker


QUOTA_STARTS = [
    date(2011, 5, 31),
    date(2011, 8, 31),
    date(2011, 12, 1),
    date(2012, 2, 29),
    date(2012, 5, 30),
    date(2012, 8, 30),
    date(2012, 11, 30),
    date(2013, 2, 28),
    date(2013, 5, 30),
    date(2013, 8, 30),
    date(2013, 11, 30),
    date(2014, 3, 1),
]

QUOTA_PERIOD_OF = spans.listed(QUOTA_STARTS, date(2014, 6, 30))

REP_PLAN_CURRENT = {
    "name": "Reseller rep plan",
    "components": [
        {
            "id": "commission",
            "kind": "own-rate",
            "credits": every_deal,
            "pays": lambda deal: percent("1.2") * deal["amount"],
        },
        {
            "id": "period-bonus",
            "kind": "bonus",
            "credits": every_deal,
            "needs_quota": True,
            "period_of": QUOTA_PERIOD_OF,
            "at_least": percent("100"),
            "pays": lambda credit: Fraction(2000),
        },
    ],
    "pay_period_of": spans.month_of,
    "pay_days": [(Fraction(1), last_day_of_next_month)],
}

REP_PLAN_PROPOSED = {
    "name": "Reseller accelerator plan",
    "components": [
        {
            "id": "commission",
            "kind": "tiers",
            "credits": every_deal,
            "measure": amount_credit,
            "needs_quota": True,
            "period_of": QUOTA_PERIOD_OF,
            "tiers": [
                tier("from", "0", "0.8", "MARGINAL"),
                tier("from", "75", "1", "RETROACTIVE"),
                tier("above", "100", "1.5", "MARGINAL"),
                tier("from", "150", "2", "RETROACTIVE_ABOVE", back_to="100"),
            ],
            "multiplier": unscaled,
            "kicker": no_kicker,
            "period_cap": lambda payee, period: Fraction(25000),
        },
        {
            "id": "volume",
            "kind": "tiers",
            "credits": every_deal,
            "measure": deal_count,
            "needs_quota": False,
            "period_of": QUOTA_PERIOD_OF,
            "tiers": [count_tier(0, "0"), count_tier(10, "0.1"), count_tier(25, "0.2")],
        },
        {
            "id": "big-order",
            "kind": "own-rate",
            "credits": lambda deal: deal["amount"] >= 50000,
            "pays": lambda deal: percent("0.25") * deal["amount"],
            "deal_cap": Fraction(150),
            "deal_minimum": Fraction(130),
        },
    ],
    "pay_period_of": quarter_of,
    "pay_days": [(Fraction(1), day_of_next_month(10))],
}


# The comparisons


COMPARISONS = {
    "crm": {
        "current": FIELD_PLAN_2017,
        "proposed": GROWTH_PLAN_2018,
        "first": date(2017, 1, 1),
        "last": date(2017, 12, 31),
        "reporting_of": quarter_of,
    },
    "adventureworks": {
        "current": REP_PLAN_CURRENT,
        "proposed": REP_PLAN_PROPOSED,
        "first": date(2011, 5, 31),
        "last": date(2014, 6, 30),
        "reporting_of": QUOTA_PERIOD_OF,
    },
    "fixture": {
        "current": FIELD_PLAN_2017,
        "proposed": GROWTH_PLAN_2018,
        "first": date(2025, 1, 1),
        "last": date(2025, 12, 31),
        "reporting_of": quarter_of,
    },
}
