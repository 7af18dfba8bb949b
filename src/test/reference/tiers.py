"""Tier tables: which figure stands on which stretch of the measure."""

from fractions import Fraction

MODES_THAT_RE_RATE = ("retroactive", "interpolated")


def mode(step):
    return step.get("mode", "marginal")


def figure(step):
    for key in ("rate", "amount", "multiplier"):
        if key in step:
            return Fraction(step[key])
    raise ValueError(step)


def bound(step):
    for key in ("from", "above", "bound", "upTo", "below"):
        if key in step:
            return key, Fraction(step[key])
    raise ValueError(step)


def re_rates(table):
    """Whether the table changes what earlier deals of the period earned."""
    return table.get("amountPer") == "once" or any(
        mode(step) in MODES_THAT_RE_RATE or isinstance(mode(step), dict) for step in table["steps"]
    )


def is_reached(table, step, total, unit):
    edge, at = bound(step)
    at *= unit
    if table.get("direction") == "falling":
        return total < at if edge == "below" else total <= at
    return total > at if edge == "above" else total >= at


def stands_in(table, total, unit):
    """The number of the step in which a total stands. A rising table's first step reaches down
    without end; above the first step of a falling one there is none: -1."""
    found = -1 if table.get("direction") == "falling" else 0
    for number, step in enumerate(table["steps"]):
        if number > found and is_reached(table, step, total, unit):
            found = number
    return found


def moved(table, number, total, unit):
    """The figure of an interpolated step at a total: on the line to the next step's figure."""
    steps = table["steps"]
    if number + 1 == len(steps):
        return figure(steps[number])
    low, high = bound(steps[number])[1] * unit, bound(steps[number + 1])[1] * unit
    part = (total - low) / (high - low)
    part = min(max(part, Fraction(0)), Fraction(1))
    return figure(steps[number]) + (figure(steps[number + 1]) - figure(steps[number])) * part


def start_of(table, number, unit):
    """Where the stretch begins that a step re-rates when it is reached. None: without end below."""
    step_mode = mode(table["steps"][number])
    if number == 0 or step_mode in MODES_THAT_RE_RATE:
        return None
    if isinstance(step_mode, dict):
        above = Fraction(step_mode["retroactiveAbove"]) * unit
        return above if above > 0 else None
    return bound(table["steps"][number])[1] * unit


def lay(cut, start, edge, value):
    """A cut with everything from start up at a new figure."""
    kept = []
    for low, low_edge, high, old in cut:
        if start is None or (low is not None and low >= start):
            continue
        kept.append((low, low_edge, start if high is None or high > start else high, old))
    return kept + [(start, edge, None, value)]


def cut_at(table, total, unit, whole=None):
    """The figure on each stretch of the measure once the total is known: [(low, edge, high,
    figure)]. whole: the step and the figure that one whole deal took when it came: slices do not cut
    it, and only steps above re-rate it."""
    stand = stands_in(table, total, unit)
    falling = table.get("direction") == "falling"
    cut = [(None, "from", None, Fraction(0) if whole is None else whole[1])]
    for number, step in enumerate(table["steps"]):
        step_mode = mode(step)
        value = figure(step)
        if number > stand and (falling or re_rates(table)):
            continue
        if step_mode == "interpolated":
            if number == stand:
                value = moved(table, number, total, unit)
            elif number + 1 < len(table["steps"]):
                value = figure(table["steps"][number + 1])
        re_rating = step_mode in MODES_THAT_RE_RATE or isinstance(step_mode, dict)
        if whole is not None and (not re_rating or number <= whole[0] or number == 0 and not falling):
            continue
        start = None if falling else start_of(table, number, unit)
        edge = "from" if isinstance(step_mode, dict) else bound(step)[0]
        cut = lay(cut, start, edge, value)
    return cut


def figure_at(cut, place):
    """The figure that stands at one place of the measure."""
    found = Fraction(0)
    for low, edge, _, value in cut:
        if low is None or place > low or (place == low and edge != "above"):
            found = value
    return found


def average(cut, before, after):
    """The figure of a deal that moves the measure from before to after: each stretch in the
    proportion in which the deal falls into it."""
    if before == after:
        return figure_at(cut, after)
    low_end, high_end = min(before, after), max(before, after)
    total = Fraction(0)
    for low, _, high, value in cut:
        first = low_end if low is None else max(low, low_end)
        last = high_end if high is None else min(high, high_end)
        total += value * max(Fraction(0), last - first)
    return total / (high_end - low_end)


def whole_deal(table, before, after, unit):
    """(the step, the figure) that the whole deal takes, or None if steps cut it."""
    stand = stands_in(table, after, unit)
    if stand >= 0 and mode(table["steps"][stand]) == "whole deal after":
        return stand, figure(table["steps"][stand])
    stand = stands_in(table, before, unit)
    if stand >= 0 and mode(table["steps"][stand]) == "whole deal before":
        return stand, figure(table["steps"][stand])
    stand = stands_in(table, after, unit)
    if takes_whole_deals(table):
        return None if stand >= 0 else (-1, Fraction(0))
    return None


def takes_whole_deals(table):
    return any(mode(step) in ("whole deal before", "whole deal after") for step in table["steps"])


def once(table, total, unit):
    """Sums that are paid once: what the measure's standing is worth."""
    if total == 0 and table.get("direction") != "falling":
        return Fraction(0)
    worth = []
    steps = table["steps"]
    stand = stands_in(table, total, unit)
    if stand == 0 and table.get("direction") != "falling" and total <= 0:
        return Fraction(0)
    for number in range(stand + 1):
        step_mode, at = mode(steps[number]), bound(steps[number])[1]
        value = figure(steps[number])
        if step_mode == "interpolated":
            if number == stand:
                value = moved(table, number, total, unit)
            elif number + 1 < len(steps):
                value = figure(steps[number + 1])
            worth = []
        elif step_mode == "retroactive":
            worth = []
        elif isinstance(step_mode, dict):
            above = Fraction(step_mode["retroactiveAbove"])
            worth = [one for one in worth if one[0] < above]
        worth.append((at, value))
    return sum((value for _, value in worth), Fraction(0))


def without_guarded(table, guarded_from):
    """The table while a gate keeps the tiers from a bound up shut: the step below goes on."""
    kept = [step for step in table["steps"] if bound(step)[1] < Fraction(guarded_from)]
    return dict(table, steps=kept)
