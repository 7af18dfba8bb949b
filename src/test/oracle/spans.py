"""Closed calendar spans: both ends are days that belong to the span."""

from collections import namedtuple
from datetime import date, timedelta

Span = namedtuple("Span", "id first last")

DAY = timedelta(days=1)


def days(first, last):
    """How many days lie in first..last, both ends in; 0 when last is before first."""
    return max(0, (last - first).days + 1)


def overlap(a_first, a_last, b_first, b_last):
    """The common part of two closed spans as (first, last), or None."""
    first, last = max(a_first, b_first), min(a_last, b_last)
    return (first, last) if first <= last else None


def last_of_month(day):
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return following - DAY


def next_month(day):
    """The first day of the month after the month of this day."""
    return last_of_month(day) + DAY


def whole_months(first, last):
    """The number of whole months in a span that starts and ends on month ends, else None."""
    if first.day != 1 or last != last_of_month(last):
        return None
    return (last.year - first.year) * 12 + last.month - first.month + 1


def month_of(day):
    return Span(f"{day.year}-{day.month:02d}", day.replace(day=1), last_of_month(day))


def quarter_of(day):
    quarter = (day.month - 1) // 3
    first = date(day.year, quarter * 3 + 1, 1)
    return Span(f"{day.year}-Q{quarter + 1}", first, last_of_month(date(day.year, quarter * 3 + 3, 1)))


def year_of(day):
    return Span(str(day.year), date(day.year, 1, 1), date(day.year, 12, 31))


def listed(starts, last):
    """A calendar given by the first days of its periods; each ends the day before the next."""
    ends = [start - DAY for start in starts[1:]] + [last]
    spans = [Span(start.isoformat(), start, end) for start, end in zip(starts, ends)]

    def of(day):
        for span in spans:
            if span.first <= day <= span.last:
                return span
        raise ValueError(f"no period of the calendar holds {day}")

    return of


def all_in(of, first, last):
    """Every period of a calendar that holds a day of first..last, in order."""
    found, day = [], first
    while day <= last:
        span = of(day)
        found.append(span)
        day = span.last + DAY
    return found
