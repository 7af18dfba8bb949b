"""The lines of one component: what each credited deal earns, rounded, before its limits."""

from fractions import Fraction

import credit
import gate
import measure
import pay
import rounding
import tiers


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


def exact_by_deal(facts, component, payee, deal, total, unit):
    """What a deal earns where nothing before it matters."""
    factor, added = pay.modifiers(facts, component, deal, payee, total, unit)
    return pay.by_deal(facts, component, component["pay"], deal, payee) * factor + added


def shared_in_cents(plan, facts, component, deal, payee):
    """One amount divided among the payees of the plan at one rate: the whole is rounded, its cents
    go by largest remainder."""
    named = [
        facts["payees"][p]
        for p, _, overlay in credit.recipients(facts, component, deal)
        if not overlay and credit.belongs(plan, facts["payees"][p])
    ]
    parts = [exact_by_deal(facts, component, p, deal, None, None) for p in named]
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
        if pay.follows_from_the_deal(component) and is_shared(facts, component, deal, payee):
            line.amount = shared_in_cents(plan, facts, component, deal, payee)
        else:
            total, unit = standing(component, totals, i)
            line.amount = rounding.of_plan(
                plan, exact_by_deal(facts, component, payee, deal, total, unit))
        lines.append(line)
    return lines


def standing(component, totals, i):
    """(the measure after the deal, the quota); a reversal measured by itself by its size."""
    if measure.over(component) == "deal":
        return abs(totals.after[i]), None
    return totals.after[i], totals.unit(totals.deals[i]["date"])


def of_tiers(plan, facts, component, payee, deals, totals, opened):
    """Lines of a tier table. A deal that moves the measure without being credited has a line too
    where it re-rates others. opened: whether guarded tiers count for each deal, or None."""
    groups = {}
    counted = credited(facts, component, payee, deals)
    re_rates = tiers.re_rates(component["pay"]["tiers"])
    for i, deal in enumerate(deals):
        if i in counted or (re_rates and measure.over(component) != "deal"):
            span = measure.period(plan, component, deal["date"])
            groups.setdefault(span or ("deal", i), []).append(i)
    lines = []
    for indexes in groups.values():
        earned, so_far = Fraction(0), []
        for i in indexes:
            table = component["pay"]["tiers"]
            if opened is not None and not opened[i]:
                table = tiers.without_guarded(table, component["gate"]["guards"]["tiersFrom"])
            line = Line(component["id"], payee["id"], deals[i], deals[i]["date"], i)
            if i in counted:
                so_far.append(i)
            if re_rates:
                entitlement = entitled(facts, component, table, payee, totals, so_far, i)
                due = rounding.of_plan(plan, entitlement)
                line.amount = due - earned
                earned = due
            else:
                line.amount = rounding.of_plan(
                    plan, one_deal(facts, component, table, payee, totals, i, i))
            lines.append(line)
    lines.sort(key=lambda line: line.index)
    return lines


def entitled(facts, component, table, payee, totals, indexes, now):
    """What the credited deals so far are entitled to, by where the measure stands now."""
    if table.get("amountPer") == "once":
        total, unit = standing_of_table(component, table, totals, now)
        kicks = sum(
            (kicks_of(facts, component, payee, totals, i) for i in indexes), Fraction(0))
        return tiers.once(table, total, unit) + kicks
    return sum(
        (one_deal(facts, component, table, payee, totals, i, now) for i in indexes), Fraction(0))


def kicks_of(facts, component, payee, totals, i):
    total, unit = standing(component, totals, i)
    return pay.modifiers(facts, component, totals.deals[i], payee, total, unit)[1]


def standing_of_table(component, table, totals, i):
    total, quota = standing(component, totals, i)
    return total, quota if table["by"] == "attainment" else Fraction(1)


def one_deal(facts, component, table, payee, totals, i, now):
    """What deal i is entitled to when the measure stands where deal now left it."""
    deal = totals.deals[i]
    before, after = around(component, totals, i)
    total, unit = standing_of_table(component, table, totals, now)
    whole = whole_of(facts, component, table, payee, totals, i, unit)
    cut = tiers.cut_at(table, total, unit, whole)
    figure = tiers.average(cut, before, after)
    factor, added = pay.modifiers(
        facts, component, deal, payee, *standing(component, totals, i))
    return pay.figured_base(facts, component, deal, payee) * figure * factor + added


def around(component, totals, i):
    """The measure before and after a deal; a reversal measured by itself is so by its size."""
    if measure.over(component) == "deal":
        return Fraction(0), abs(totals.after[i])
    return totals.before[i], totals.after[i]


def whole_of(facts, component, table, payee, totals, i, unit):
    """The figure that a whole deal takes; a negative deal takes that of the deal it reverses."""
    deal = totals.deals[i]
    if tiers.takes_whole_deals(table) and deal["fields"].get(component.get("base", "amount"), 0) < 0:
        other = credit.reversed_deal(facts, component, deal, payee)
        i = totals.deals.index(other)
    return tiers.whole_deal(table, *around(component, totals, i), unit)


def before_gate(plan, facts, component, payee, deals, totals, opened=None):
    how = of_tiers if pay.kind(component) == "tiers" else of_deals
    return how(plan, facts, component, payee, deals, totals, opened)
