"""Matrices: by two measures of a period, or by two numbers of a deal."""

from fractions import Fraction

import credit
import measure
import pay
import quota


def of(component):
    return component["pay"].get("matrix")


def is_of_period(component):
    """Whether it is read when the measure's period has ended, and not for each deal."""
    return of(component) is not None and "measure" in of(component)["rows"]


def band(bands, total, unit=Fraction(1)):
    """The number of the band in which a total stands, or None below the first."""
    found = None
    for number, one in enumerate(bands):
        if measure.reached(one, total, unit):
            found = number
    return found


def cell(matrix, row, column):
    return None if row is None or column is None else Fraction(matrix["cells"][row][column])


def bands_of(matrix, deal):
    """Where the deal stands on both axes: a band, None below the first, "missing" without the
    number."""
    numbers = [deal["fields"].get(matrix[axis]["number"]) for axis in ("rows", "columns")]
    return ["missing" if number is None else band(matrix[axis]["bands"], number)
            for axis, number in zip(("rows", "columns"), numbers)]


def lacks(matrix, deal):
    """Whether a number is missing that would decide: not where the other stands below all bands."""
    found = bands_of(matrix, deal)
    return "missing" in found and None not in found


def by_deal(facts, component, matrix, deal, payee):
    found = bands_of(matrix, deal)
    value = None if None in found else cell(matrix, *found)
    if value is None:
        return Fraction(0)
    way = "multiplier" if "times" in matrix else matrix["pays"]
    return pay.of_figure(facts, component, way, value, matrix.get("times"), deal, payee)


def stands_at(plan, facts, component, payee, deals, axis, period):
    """The band of an axis by a measure at the period's end."""
    totals = measure.Totals(plan, facts, component, payee, deals, axis["measure"])
    unit = Fraction(1)
    if axis["by"] == "attainment":
        unit = totals.unit(period.last, axis.get("quota", {}))
    return band(axis["bands"], totals.at_end(period.last), unit)


def of_period(plan, facts, component, payee, deals, period):
    """What the period pays."""
    matrix = of(component)
    value = cell(matrix, *[
        stands_at(plan, facts, component, payee, deals, matrix[axis], period)
        for axis in ("rows", "columns")])
    if value is None:
        return Fraction(0)
    if matrix.get("pays") == "amount":
        return value
    if matrix.get("pays") == "target incentive":
        spread = quota.spread_of(component, "targetIncentive")
        return value * (quota.yearly_figure(
            plan, facts, payee, "targetIncentive", period, spread) or 0)
    credited = [deal for deal in deals if period.first <= deal["date"] <= period.last
                and credit.credits(facts, component, deal, payee)]
    if "times" in matrix:
        given = [pay.by_deal(facts, component, matrix["times"], d, payee) for d in credited]
    else:
        given = [credit.pay_base(facts, component, deal, payee) for deal in credited]
    return value * sum(given, Fraction(0))
