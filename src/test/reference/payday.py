"""When earned lines are paid. A pay calendar never changes an earned amount."""

from datetime import timedelta
from fractions import Fraction

import rounding
import spans

MONTH_END = {
    "frequency": "monthly", "payments": [{"share": "1", "monthsAfter": 0, "day": "last"}]}


def parts(line):
    """[(day, amount)]: on the line's own day, and on the day of its release. What limits leave of
    the line goes to the first part as far as that reaches."""
    if line.released is None:
        return [(line.day, line.amount)]
    now = line.now
    if line.amount != line.before_limits:
        now = min(max(line.amount, 0), now) if now > 0 else max(min(line.amount, 0), now)
    return [(line.day, now), (line.released, line.amount - now)]


def pay_date(period, payment):
    first = spans.add_months(period.last, payment["monthsAfter"])
    if payment["day"] == "last":
        return spans.last_of_month(first)
    return first + timedelta(days=payment["day"] - 1)


def paid(plan, lines):
    """pay date -> amount, of one payee."""
    calendar = plan.get("terms", {}).get("payCalendar", MONTH_END)
    over = "quarter" if calendar["frequency"] == "quarterly" else "month"
    sums = {}
    for line in lines:
        for day, amount in parts(line):
            period = spans.months_from(1, over, day)
            sums[period] = sums.get(period, Fraction(0)) + amount
    dates = {}
    for period, amount in sums.items():
        shares = [Fraction(payment["share"]) for payment in calendar["payments"]]
        divided = rounding.divide(amount, rounding.CENT, shares)
        for payment, part in zip(calendar["payments"], divided):
            day = pay_date(period, payment)
            dates[day] = dates.get(day, Fraction(0)) + part
    return dates
