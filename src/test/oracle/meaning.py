"""What a plan means, one small function per rule. Money in dollars is a Fraction until it is
rounded; rounded money is a whole number of cents."""

from fractions import Fraction

import spans


def to_cents(dollars):
    """Half away from zero."""
    exact = dollars * 100
    magnitude = (2 * abs(exact.numerator) + exact.denominator) // (2 * exact.denominator)
    return magnitude if exact >= 0 else -magnitude


def divide(total_cents, weights):
    """A whole number of cents by weights: largest remainder, earlier first among equals.
    A negative total is the mirror image of the positive one."""
    if total_cents < 0:
        return [-part for part in divide(-total_cents, weights)]
    whole = sum(weights)
    exact = [total_cents * weight / whole for weight in weights]
    parts = [value.numerator // value.denominator for value in exact]
    by_remainder = sorted(range(len(parts)), key=lambda i: (parts[i] - exact[i], i))
    for i in by_remainder[: total_cents - sum(parts)]:
        parts[i] += 1
    return parts


# Proration and quota


def employed_part(payee, period):
    """The part of the period's calendar days on which the payee is employed."""
    first = payee["hire_date"] or period.first
    last = payee["leave_date"] or period.last
    served = spans.overlap(first, last, period.first, period.last)
    if served is None:
        return Fraction(0)
    return Fraction(spans.days(*served), spans.days(period.first, period.last))


def part_of_fact(fact, period, payee):
    """How much of a quota fact counts in the period, for the days the payee is employed.

    A figure stated for the period, or for a part of it, is taken as stated. A yearly figure, or one that is
    stated for longer than the period, is cut to the period (whole months, else days) and to the days served."""
    common = spans.overlap(fact["from"], fact["to"], period.first, period.last)
    if common is None:
        return Fraction(0)
    fact_months = spans.whole_months(fact["from"], fact["to"])
    inside = common == (fact["from"], fact["to"])
    if inside and fact_months != 12:
        return Fraction(1)
    common_months = spans.whole_months(*common)
    if fact_months and common_months:
        part = Fraction(common_months, fact_months)
    else:
        part = Fraction(spans.days(*common), spans.days(fact["from"], fact["to"]))
    return part * employed_part(payee, spans.Span("", *common))


def quota(payee, facts, period):
    """The quota of a period, exact, or None when no fact of the payee touches it."""
    parts = [
        (fact["quota"], part_of_fact(fact, period, payee))
        for fact in facts
        if fact["payee_id"] == payee["payee_id"]
        and spans.overlap(fact["from"], fact["to"], period.first, period.last)
    ]
    if not parts:
        return None
    return sum(amount * part for amount, part in parts)


def target_incentive(payee, period):
    months = spans.whole_months(period.first, period.last)
    return payee["target_incentive"] * Fraction(months, 12) * employed_part(payee, period)


# Tiers


def reached(tier, unit, total):
    """Whether a running total stands in or beyond a tier. unit is 1, or the quota when the
    bounds are attainments."""
    bound = tier["bound"] * unit
    return total > bound if tier["edge"] == "above" else total >= bound


def slices(tiers, unit, total):
    """The rate on each stretch of the measure, once the running total is known, as a list of
    (low, high, rate). low None is minus infinity, high None is plus infinity."""
    cut = [(None, None, tiers[0]["rate"])]
    for tier in tiers[1:]:
        if not reached(tier, unit, total):
            break
        if tier["mode"] == "MARGINAL":
            start = tier["bound"] * unit
        elif tier["mode"] == "RETROACTIVE":
            start = None
        else:
            start = tier["back_to"] * unit
        kept = []
        for low, high, rate in cut:
            if start is None or (low is not None and low >= start):
                continue
            kept.append((low, start if high is None or high > start else high, rate))
        cut = kept + [(start, None, tier["rate"])]
    return cut


def signed_overlap(before, after, low, high):
    """The length of before..after inside low..high, negative when the total went down."""
    first, last = min(before, after), max(before, after)
    if low is not None:
        first = max(first, low)
    if high is not None:
        last = min(last, high)
    length = max(Fraction(0), last - first)
    return length if after >= before else -length


def paid_by_slices(cut, before, after):
    return sum(
        (rate * signed_overlap(before, after, low, high) for low, high, rate in cut), Fraction(0)
    )


def tiered_lines(component, unit, lines):
    """The cents of each credit line of one payee in one period, in order, before limits."""
    tiers = component["tiers"]
    modes = {tier["mode"] for tier in tiers}
    if "WHOLE_DEAL_AFTER" in modes:
        return whole_deal_lines(tiers, unit, lines)
    if modes & {"RETROACTIVE", "RETROACTIVE_ABOVE"}:
        return entitlement_lines(component, unit, lines)
    return marginal_lines(component, unit, lines)


def marginal_lines(component, unit, lines):
    tiers = component["tiers"]
    bounds = [None] + [tier["bound"] * unit for tier in tiers[1:]] + [None]
    cut = [(bounds[i], bounds[i + 1], tier["rate"]) for i, tier in enumerate(tiers)]
    result, total = [], Fraction(0)
    for line in lines:
        before, total = total, total + line["measure"]
        pay = component["multiplier"](line) * paid_by_slices(cut, before, total)
        result.append(to_cents(pay + component["kicker"](line) * line["base"]))
    return result


def whole_deal_lines(tiers, unit, lines):
    result, total = [], Fraction(0)
    for line in lines:
        total += line["measure"]
        rate = tiers[0]["rate"]
        for tier in tiers[1:]:
            if reached(tier, unit, total):
                rate = tier["rate"]
        result.append(to_cents(rate * line["base"]))
    return result


def entitlement_lines(component, unit, lines):
    result, before_cents = [], 0
    for count in range(1, len(lines) + 1):
        so_far = lines[:count]
        cut = slices(component["tiers"], unit, sum(line["measure"] for line in so_far))
        entitlement, before = Fraction(0), Fraction(0)
        for line in so_far:
            after = before + line["measure"]
            entitlement += component["multiplier"](line) * paid_by_slices(cut, before, after)
            entitlement += component["kicker"](line) * line["base"]
            before = after
        now_cents = to_cents(entitlement)
        result.append(now_cents - before_cents)
        before_cents = now_cents
    return result


# Limits


def limit_of_deal(component, cents, base):
    minimum, cap = component.get("deal_minimum"), component.get("deal_cap")
    if minimum is not None and base > 0:
        cents = max(cents, to_cents(minimum))
    if cap is not None:
        cents = min(cents, to_cents(cap))
    return cents


def cut_by_cap(cents_in_order, cap_cents):
    """Each line keeps what the capped running sum still moves."""
    result, running = [], 0
    for cents in cents_in_order:
        before, running = running, running + cents
        result.append(min(cap_cents, running) - min(cap_cents, before))
    return result
