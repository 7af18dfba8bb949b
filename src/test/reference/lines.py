"""The lines of one component: what each credited deal earns, rounded, before its limits."""

from fractions import Fraction

import credit
import curve
import gate
import measure
import own_terms
import pay
import rounding
import tiers
from derived import seen


class Line:
    """What a payee earns from one deal by one component, or (deal None) from a period.

    now: the part that is payable on the day; the rest of the amount on the day of release."""

    def __init__(self, component, payee, deal, day, index):
        self.component, self.payee, self.deal, self.day, self.index = (
            component, payee, deal, day, index)
        self.period = None
        self.amount = Fraction(0)
        self.now = None
        self.released = None
        self.before_limits = None


def credited(facts, component, payee, deals):
    return [i for i, deal in enumerate(deals) if credit.credits(facts, component, deal, payee)]


def exact_by_deal(plan, facts, component, payee, deal, total, unit):
    """What a deal earns where nothing before it matters."""
    factor, added = pay.modifiers(facts, component, deal, payee, total, unit)
    if own_terms.are_for(plan, facts, component, deal, payee):
        return own_terms.pay(facts, component, deal, payee) * factor + added
    return pay.by_deal(facts, component, component["pay"], deal, payee) * factor + added


def shared_in_cents(plan, facts, component, deal, payee):
    """One amount divided among the payees of the plan at one rate: the whole is rounded, its cents
    go by largest remainder."""
    named = [
        facts["payees"][p]
        for p, _, overlay in credit.recipients(facts, component, deal)
        if not overlay and credit.belongs(plan, facts["payees"][p])
    ]
    parts = [
        exact_by_deal(plan, facts, component, p, seen(facts, deal, p), None, None) for p in named]
    shares = [credit.share(facts, component, deal, p) for p in named]
    whole = rounding.of_plan(plan, sum(parts))
    divided = rounding.divide(whole, rounding.CENT, shares)
    return divided[named.index(payee)]


def is_shared(facts, component, deal, payee):
    named = credit.recipients(facts, component, deal)
    own = [n for n in named if n[0] == payee["id"]]
    return len(named) > 1 and not own[0][2]


def of_deals(plan, facts, component, payee, deals, totals, opened):
    """Lines of flat rates, tables and sums per deal, in replay order."""
    lines = []
    for i in credited(facts, component, payee, deals):
        deal = deals[i]
        line = Line(component["id"], payee["id"], deal, deal["date"], i)
        if pay.follows_from_the_deal(plan, component) and is_shared(facts, component, deal, payee):
            line.amount = shared_in_cents(plan, facts, component, deal, payee)
        else:
            total, unit = standing(component, totals, i)
            line.amount = rounding.of_plan(
                plan,
                exact_by_deal(plan, facts, component, payee, deal, total, unit))
        lines.append(line)
    return lines


def standing(component, totals, i):
    """(the measure after the deal, the quota); a reversal measured by itself by its size."""
    if measure.over(component) == "deal":
        return abs(totals.after[i]), None
    return totals.after[i], totals.unit(totals.deals[i]["date"])


def by_period(plan, facts, component, payee, totals, indexes):
    """The indexes of deals by the measure's period, or each for itself where there is none."""
    groups = {}
    for i in indexes:
        span = measure.period(plan, facts, component, payee, totals.deals[i]["date"])
        if span is None and measure.has_period(component):
            continue
        groups.setdefault(span or ("deal", i), []).append(i)
    return groups.values()


def of_tiers(plan, facts, component, payee, deals, totals, opened):
    """Lines of a tier table. A deal that moves the measure without being credited has a line too
    where it re-rates others. opened: whether guarded tiers count for each deal, or None."""
    if component["pay"]["tiers"].get("amountPer") == "once":
        return of_entitlement(plan, facts, component, payee, deals, totals, opened)
    counted = credited(facts, component, payee, deals)
    re_rates = tiers.re_rates(component["pay"]["tiers"])
    moving = [i for i in range(len(deals))
              if i in counted or re_rates and measure.over(component) != "deal"
              and unit_of_table(component, totals, i) is not None]
    lines = []
    for indexes in by_period(plan, facts, component, payee, totals, moving):
        earned, so_far = Fraction(0), []
        for i in indexes:
            table = table_at(component, opened, i)
            line = Line(component["id"], payee["id"], deals[i], deals[i]["date"], i)
            if i in counted:
                so_far.append(i)
            if re_rates:
                due = rounding.of_plan(plan, sum(
                    (one_deal(plan, facts, component, table, payee, totals, j, i)
                     for j in so_far), Fraction(0)))
                line.amount = due - earned
                earned = due
            else:
                line.amount = rounding.of_plan(
                    plan, one_deal(plan, facts, component, table, payee, totals, i, i))
            lines.append(line)
    lines.sort(key=lambda line: line.index)
    return lines


def table_at(component, opened, i):
    """The tiers that count for a deal."""
    table = component["pay"]["tiers"]
    if opened is None or opened[i]:
        return table
    return tiers.without_guarded(table, component["gate"]["guards"]["tiersFrom"])


def of_entitlement(plan, facts, component, payee, deals, totals, opened):
    """Lines of a curve, or of sums that are paid once: what each deal that moves the measure adds
    to what the period is entitled to, as multiplied, with its kickers."""
    counted = credited(facts, component, payee, deals)
    lines = []
    for indexes in by_period(plan, facts, component, payee, totals, range(len(deals))):
        first = indexes[0]
        before, entered = Fraction(0), totals.opened(deals[first]["date"])
        if entered:
            before = entitled(plan, facts, component, payee, totals, first, opened,
                              totals.taken(entered, None))
        to_date, earned = Fraction(0), Fraction(0)
        for i in indexes:
            line = Line(component["id"], payee["id"], deals[i], deals[i]["date"], i)
            now = entitled(
                plan, facts, component, payee, totals, i, opened, standing(component, totals, i)[0])
            if own_terms.are_for(plan, facts, component, deals[i], payee):
                to_date += exact_by_deal(
                    plan, facts, component, payee, deals[i], *standing(component, totals, i))
            else:
                factor, added = modified(facts, component, payee, totals, i, i in counted)
                to_date += (now - before) * factor + added
            due = rounding.of_plan(plan, to_date)
            line.amount, earned, before = due - earned, due, now
            lines.append(line)
    lines.sort(key=lambda line: line.index)
    return lines


def entitled(plan, facts, component, payee, totals, i, opened, total):
    """What the period is entitled to if its measure stands at the total with deal i."""
    if "curve" in component["pay"]:
        return curve.entitled(
            plan, facts, component, payee, totals, total, totals.deals[i]["date"])
    unit = unit_of_table(component, totals, i)
    return tiers.once(table_at(component, opened, i), total, unit) if unit else Fraction(0)


def modified(facts, component, payee, totals, i, is_credited):
    """The factor and the kickers of a deal; one that only moves the measure has no kickers."""
    factor, added = pay.modifiers(
        facts, component, totals.deals[i], payee, *standing(component, totals, i))
    return factor, added if is_credited else Fraction(0)


def unit_of_table(component, totals, i):
    table = component["pay"]["tiers"]
    return totals.unit(totals.deals[i]["date"]) if table["by"] == "attainment" else Fraction(1)


def standing_of_table(component, table, totals, i):
    total, quota = standing(component, totals, i)
    return total, quota if table["by"] == "attainment" else Fraction(1)


def one_deal(plan, facts, component, table, payee, totals, i, now):
    """What deal i is entitled to when the measure stands where deal now left it."""
    deal = totals.deals[i]
    factor, added = pay.modifiers(
        facts, component, deal, payee, *standing(component, totals, i))
    if own_terms.are_for(plan, facts, component, deal, payee):
        return own_terms.pay(facts, component, deal, payee) * factor + added
    before, after = around(component, totals, i)
    total, unit = standing_of_table(component, table, totals, now)
    whole = whole_of(facts, component, table, payee, totals, i, unit)
    cut = tiers.cut_at(table, total, unit, whole)
    figure = tiers.average(cut, before if totals.adds() else after, after)
    return pay.figured_base(facts, component, deal, payee) * figure * factor + added


def around(component, totals, i):
    """The measure before and after a deal; a reversal measured by itself is so by its size."""
    if measure.over(component) == "deal":
        return Fraction(0), abs(totals.after[i])
    return totals.before[i], totals.after[i]


def whole_of(facts, component, table, payee, totals, i, unit):
    """The figure that a whole deal takes; a negative deal takes that of the deal it reverses."""
    deal = totals.deals[i]
    if tiers.takes_whole_deals(table) and credit.sign(component, deal) < 0:
        other = credit.reversed_deal(facts, deal, payee)
        i = [one["id"] for one in totals.deals].index(other["id"])
    return tiers.whole_deal(table, *around(component, totals, i), unit)


def before_gate(plan, facts, component, payee, deals, totals, opened=None):
    how = {"tiers": of_tiers, "curve": of_entitlement}.get(pay.kind(component), of_deals)
    return how(plan, facts, component, payee, deals, totals, opened)
