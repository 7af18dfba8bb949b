"""When what has fallen due is paid. A pay calendar never changes an earned amount."""

from datetime import date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import rounding
import spans

MONTH_END = {
    "frequency": "monthly", "payments": [{"share": "1", "monthsAfter": 0, "day": "last"}]}
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class Piece:
    """A sum that falls due on a day; due None: it waits, or lapsed. earned: the day of earning."""

    def __init__(self, component, deal, earned, due, amount):
        self.component, self.deal, self.earned, self.due, self.amount = (
            component, deal, earned, due, amount)
        self.back = self.lapsed = False


def calendar_of(plan):
    return plan.get("terms", {}).get("payCalendar", MONTH_END)


def cut_off(plan):
    return calendar_of(plan).get("cutOff", {})


def closed(plan, deal):
    """When a deal closed by the clock of the cut-off's zone; None if it is not known."""
    clause = cut_off(plan)
    if "time" not in clause or deal is None or clause["timestamp"] not in deal["fields"]:
        return None
    text = deal["fields"][clause["timestamp"]]
    stamp = datetime.fromisoformat(text.replace("Z", "+00:00"))
    if stamp.tzinfo is None:
        return stamp
    return stamp.astimezone(ZoneInfo(clause["zone"])).replace(tzinfo=None)


def lacks_time(plan, deal):
    """Whether a deal says when it closed in a way that cannot be read."""
    try:
        closed(plan, deal)
        return None
    except (ValueError, AttributeError):
        return "time"


def week_of(plan, day, deal):
    """The week of pay that holds the day; a deal that closed after the cut-off is of the next."""
    clause = cut_off(plan)
    stamp = closed(plan, deal) if deal is not None and day == deal["date"] else None
    end = WEEKDAYS.index(clause["day"])
    if stamp is not None:
        day = stamp.date()
        if day.weekday() == end and stamp.time() > time.fromisoformat(clause["time"]):
            day += spans.DAY
    monday = date(2024, 1, 1)
    return spans.week_of(day, 1, monday + timedelta(days=(end + 1) % 7))


def pay_period(plan, day, deal):
    calendar = calendar_of(plan)
    if calendar["frequency"] == "weekly":
        return week_of(plan, day, deal)
    if calendar["frequency"] == "fortnightly":
        return spans.week_of(day, 2, date.fromisoformat(calendar["from"]))
    over = "quarter" if calendar["frequency"] == "quarterly" else "month"
    return spans.months_from(1, over, day)


def pay_date(period, payment):
    if "daysAfter" in payment:
        day = period.last + timedelta(days=payment["daysAfter"])
    else:
        first = spans.add_months(period.last, payment["monthsAfter"])
        day = spans.last_of_month(first)
        if payment["day"] != "last":
            day = first + timedelta(days=payment["day"] - 1)
    if day.weekday() >= 5:
        if payment.get("weekend") == "previous weekday":
            return day - timedelta(days=day.weekday() - 4)
        if payment.get("weekend") == "next weekday":
            return day + timedelta(days=7 - day.weekday())
    return day


def first_pay_date(plan, period):
    return min(pay_date(period, payment) for payment in calendar_of(plan)["payments"])


def period_of(plan, piece):
    """The pay period of which the sum is."""
    if calendar_of(plan).get("decides") == "earned":
        period = pay_period(plan, piece.earned, piece.deal)
        if piece.due <= first_pay_date(plan, period):
            return period
    return pay_period(plan, piece.due, piece.deal)


def paid(plan, pieces, advances):
    """(pay date -> amount, what is carried beyond the last), of one payee. advances: sums paid on
    the very day."""
    calendar = calendar_of(plan)
    sums = {}
    for piece in pieces:
        if piece.due is not None:
            period = period_of(plan, piece)
            sums[period] = sums.get(period, Fraction(0)) + piece.amount
    dates = {}
    for day, amount in advances:
        dates[day] = dates.get(day, Fraction(0)) + amount
    for period, amount in sums.items():
        shares = [Fraction(payment["share"]) for payment in calendar["payments"]]
        divided = rounding.divide(amount, rounding.CENT, shares)
        for payment, part in zip(calendar["payments"], divided):
            day = pay_date(period, payment)
            dates[day] = dates.get(day, Fraction(0)) + part
    if calendar.get("negative") == "claimed back":
        return dates, Fraction(0)
    return carried(dates)


def carried(dates):
    """A pay date that nets to less than nothing pays nothing; the next one is less by it."""
    left = Fraction(0)
    found = {}
    for day in sorted(dates):
        left += dates[day]
        if left >= 0:
            found[day] = left
            left = Fraction(0)
    return found, left
