"""Running totals of a measure, as one payee looks at them."""

from collections import namedtuple
from datetime import date, timedelta
from fractions import Fraction

import credit
import quota
import spans
from conditions import holds
from derived import as_date, seen

ALL_TIME = spans.Span("lifetime", date(1900, 1, 1), date(2199, 12, 31), None)

# key: where it stands in the order of deals; what counts with which weight; whose account it is of.
Counted = namedtuple("Counted", "day key number weight account", defaults=(None,))


def of(component):
    return component.get("measure", {"sum": "quota credit"})


def over(component):
    return of(component).get("over", "quarter")


def is_rolling(component):
    how = over(component)
    return isinstance(how, dict) and ("rollingDays" in how or "rollingMonths" in how)


def has_period(component):
    return over(component) not in ("deal", "lifetime") and not is_rolling(component)


def term_of(plan, basis, day):
    """The plan term that holds the day, if the plan's first day lies on the compared one's."""
    effective = plan.get("effective", {})
    if "from" not in effective or "to" not in effective:
        return spans.Span("term-1", basis[0], basis[1], months(*basis))
    first, end = (date.fromisoformat(effective[key]) for key in ("from", "to"))
    end += spans.DAY
    count = spans.months_between(first, end)
    if count and spans.later(first, count) == end:
        number = spans.months_between(basis[0], day) // count
        return spans.fitted(basis[0], count, day)._replace(id=f"term-{number + 1}")
    length = (end - first).days
    number = (day - basis[0]).days // length
    start = basis[0] + timedelta(days=number * length)
    return spans.Span(f"term-{number + 1}", start, start + timedelta(days=length - 1), None)


def months(first, last):
    found = spans.whole_months(first, last)
    return Fraction(found) if found else None


def period(plan, facts, component, payee, day):
    """The measure's period that holds the day; None for a single deal and where there is none."""
    how = over(component)
    if how == "deal" or is_rolling(component):
        return None
    if how == "lifetime":
        return ALL_TIME
    if how == "week":
        return spans.week_of(day)
    if how == "half-month":
        return spans.half_month_of(day)
    if how == "plan term":
        return term_of(plan, facts["basis"], day)
    if isinstance(how, dict) and "weeks" in how:
        return spans.week_of(day, how["weeks"], date.fromisoformat(how["from"]))
    if isinstance(how, dict):
        start = as_date(payee["columns"].get(how["from"][len("payee."):]))
        return None if start is None or day < start else spans.fitted(start, how["months"], day)
    return spans.period_of(plan, how, day)


def periods(plan, facts, component, payee):
    """The measure's periods that have a day in the compared one."""
    return spans.each(
        lambda day: period(plan, facts, component, payee, day), *facts["basis"])


def rolling_from(component, day):
    """The first day that a rolling measure of a deal on this day counts."""
    how = over(component)
    if "rollingDays" in how:
        return day - timedelta(days=how["rollingDays"] - 1)
    return spans.later(day, -how["rollingMonths"]) + spans.DAY


class Totals:
    """before[i] and after[i]: where the measure stands around the payee's i-th deal."""

    def __init__(self, plan, facts, component, payee, deals, what=None):
        self.plan, self.facts, self.component, self.payee = plan, facts, component, payee
        self.deals = deals
        self.what = what or of(component)
        self.is_own = what is None
        self.counted = sorted(self.gathered(), key=lambda one: one.key)
        self.before, self.after = [], []
        for deal in deals:
            self.before.append(self.standing(deal, False))
            self.after.append(self.standing(deal, True))

    def is_given(self):
        """Whether others move it, so that a deal looks at it and does not add to it."""
        return "achieved" in self.what or self.what.get("of", "payee") != "payee"

    def adds(self):
        """Whether a deal moves it by so much, so that a tier can take a slice of the deal."""
        return not self.is_given() and ("sum" in self.what or "count" in self.what)

    def key_of(self, deal):
        return (deal["date"], self.facts["order"][deal["id"]])

    def gathered(self):
        if "achieved" in self.what:
            return self.achievements()
        if not self.is_given():
            return [c for deal in self.deals for c in self.own(deal, self.payee, credit.share)]
        found = []
        for deal in self.facts["deals"]:
            found += self.of_everybody(deal)
        return found

    def own(self, deal, payee, share_of):
        """What the deal counts for a payee."""
        if not holds(self.what.get("when"), deal):
            return []
        part = share_of(self.facts, self.component, deal, payee)
        if self.what.get("splits") == "in full" and part:
            part = Fraction(1)
        sign = credit.sign(self.component, deal)
        key = self.key_of(deal)
        if self.what.get("sum") == "quota credit":
            number = credit.quota_credit(self.plan, self.facts, deal, payee, share_of)
            return [Counted(deal["date"], key, number, Fraction(1))]
        if "count" in self.what:
            return [Counted(deal["date"], key, part * sign, Fraction(1))]
        name = self.what.get("sum") or self.what.get("average") or self.what.get("last")
        number = deal["fields"].get(name, Fraction(0))
        if "sum" in self.what:
            return [Counted(deal["date"], key, part * number, Fraction(1))]
        return [Counted(deal["date"], key, number, part)] if part else []

    def of_everybody(self, deal):
        """What the deal counts for a team, the company or an account: once, whoever shares it."""
        scope = self.what["of"]
        people = [self.facts["payees"][p] for p in sorted(credit.named(self.facts, deal))]
        if scope == "team":
            people = [p for p in people if p["team"] and p["team"] == self.payee["team"]]
        found = []
        for one in people:
            found += self.own(seen(self.facts, deal, one), one, credit.revenue_share)
        if self.what.get("splits") == "in full" or "last" in self.what:
            found = [c for c in found if c.number or c.weight][:1]
        return [c._replace(account=deal["fields"].get("account")) for c in found]

    def achievements(self):
        scope, found = self.what.get("of", "payee"), []
        for place, one in enumerate(self.facts["achievements"]):
            whose = {
                "payee": one["payee"] == self.payee["id"],
                "team": one["team"] is not None and one["team"] == self.payee["team"]
                and one["payee"] is None,
                "company": one["payee"] is None and one["team"] is None,
            }[scope]
            if whose and one["measure"] == self.what["achieved"] and holds(
                    self.what.get("when"), one):
                found.append(Counted(one["date"], (one["date"], -1, place), one["value"], Fraction(1)))
        return found

    def start(self, day):
        """The first day that counts for a deal on this day; None where only the deal itself does."""
        if over(self.component) == "deal":
            return None
        if is_rolling(self.component):
            return rolling_from(self.component, day)
        span = period(self.plan, self.facts, self.component, self.payee, day)
        return span.first if span else None

    def standing(self, deal, with_it):
        start, key = self.start(deal["date"]), self.key_of(deal)
        counted = [
            c for c in self.counted
            if (c.key < key or with_it and c.key == key)
            and (start <= c.day if start else c.key == key)
        ]
        return self.taken(self.opened(deal["date"]) + counted, deal["fields"].get("account"))

    def opened(self, day):
        """The opening balance of the period that holds the day."""
        span = period(self.plan, self.facts, self.component, self.payee, day)
        if span is None or not self.adds() or not self.is_own:
            return []
        total = opening(self.facts, self.payee, self.component["id"], "running", span)
        return [Counted(span.first, (span.first, -1), total, Fraction(1))] if total else []

    def at_end(self, day):
        """Where the measure's period that holds the day stands with all deals up to the day."""
        start = self.start(day)
        if start is None:
            return Fraction(0)
        counted = [c for c in self.counted if start <= c.day <= day]
        return self.taken(self.opened(day) + counted, None)

    def taken(self, counted, account):
        if self.what.get("of") == "account":
            counted = [c for c in counted if c.account == account]
        take = self.what.get("take") or next(
            (way for way in ("average", "last") if way in self.what), "sum")
        if take == "last":
            return counted[-1].number if counted else Fraction(0)
        if take == "average":
            weight = sum((c.weight for c in counted), Fraction(0))
            total = sum((c.number * c.weight for c in counted), Fraction(0))
            return total / weight if weight else Fraction(0)
        return sum((c.number for c in counted), Fraction(0))

    def unit(self, day, said=None):
        """The quota that attainment divides by, or None."""
        span = period(self.plan, self.facts, self.component, self.payee, day)
        if span is None or span is ALL_TIME:
            return None
        said = quota.clause(self.component) if said is None else said
        return quota.quota(self.plan, self.facts, said, self.payee, span)


def opening(facts, payee, component, kind, span):
    """The sum of the opening balances that belong to a period."""
    return sum(
        (one["value"] for one in facts["openings"]
         if one["payee"] == payee["id"] and one["component"] == component
         and one["kind"] == kind and span.first <= one["date"] <= span.last),
        Fraction(0))


def reached(bound, total, unit=Fraction(1)):
    """Whether a total has reached {"from": x}, {"above": x} or {"bound": x}, times the unit."""
    if unit is None:
        return False
    ((edge, value),) = bound.items()
    at = Fraction(value) * unit
    return total > at if edge == "above" else total >= at


def look(reached_by, total, unit):
    """{"attainment": bound} or {"measure": bound}."""
    if "attainment" in reached_by:
        return reached(reached_by["attainment"], total, unit)
    return reached(reached_by["measure"], total)
