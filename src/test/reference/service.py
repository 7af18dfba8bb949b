"""What counts of a period that a payee serves in part, by days or months, and the ramp of a hire."""

from datetime import date
from fractions import Fraction

import spans


def served(payee, first, last):
    """The days of first..last on which the payee is employed, or None."""
    return spans.overlap(payee["hired"] or first, payee["left"] or last, first, last)


def employed(payee, period):
    return served(payee, period.first, period.last) is not None


def ramp_steps(spread, payee):
    """[(first day, last day, share)] from the hire date on; then the whole counts."""
    steps, first, months = [], payee["hired"], 0
    for step in spread.get("ramp", []) if first else []:
        start = spans.later(payee["hired"], months)
        months += step["months"]
        steps.append((start, spans.later(payee["hired"], months) - spans.DAY, Fraction(step["share"])))
    return steps


def counted_days(payee, spread, first, last):
    """The days served in first..last, each with its share of the ramp."""
    found = served(payee, first, last)
    if found is None:
        return Fraction(0)
    total = Fraction(spans.days(*found))
    for start, end, share in ramp_steps(spread, payee):
        common = spans.overlap(start, end, *found)
        if common:
            total -= (1 - share) * spans.days(*common)
    return total


def ramped(payee, spread, first, last):
    """The share that the days served in first..last have on average by the ramp."""
    found = served(payee, first, last)
    return counted_days(payee, spread, *found) / spans.days(*found) if found else Fraction(1)


def counted_months(payee, spread, first, last):
    """The months of first..last that count, each with the ramp of its days that are served."""
    total, month = Fraction(0), first
    while month <= last:
        end = spans.last_of_month(month)
        found = served(payee, month, end)
        if found and (spread["prorate"] == "started months" or found == (month, end)):
            total += counted_days(payee, spread, *found) / spans.days(*found)
        month = end + spans.DAY
    return total


def part(payee, spread, first, last):
    """The part of the days first..last, or of their months, that counts."""
    months = spans.whole_months(first, last)
    if spread.get("prorate", "days") == "days" or not months:
        return counted_days(payee, spread, first, last) / spans.days(first, last)
    return counted_months(payee, spread, first, last) / months


def months_of(period, first, last):
    """How many months first..last is, as far as it is made of months."""
    if (first, last) == (period.first, period.last):
        return period.months
    months = spans.whole_months(first, last)
    return Fraction(months) if months else None


def weight_of(spread, start, first, months):
    """The part of a year's figure that so many months from first on have, by the weights; start is
    the first month of the year."""
    weights = spread["weights"]
    of_months = [Fraction(w) for w in weights.get("months", [])] or [
        Fraction(w) / 3 for w in weights["quarters"] for _ in range(3)]
    into = (first.month - start) % 12
    if months < 1:
        return of_months[into] * months
    return sum((of_months[(into + i) % 12] for i in range(int(months))), Fraction(0))


def part_of_year(spread, start, period, first, last):
    """What first..last, all of the period or a part, has of a yearly figure."""
    months = months_of(period, first, last)
    if months is None:
        return Fraction(spans.days(first, last), days_of_year(first))
    if "weights" in spread:
        return weight_of(spread, start, first, months)
    return months / 12


def days_of_year(first):
    """The days of the year that begins with a day."""
    return (spans.later(first, 12) - first).days


def calendar_start(plan):
    calendar = plan.get("calendar") or {}
    if "starts" in calendar:
        return date.fromisoformat(calendar["starts"][0]).month
    return calendar.get("firstMonth", 1)
