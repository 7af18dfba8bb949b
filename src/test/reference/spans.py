"""Calendar spans. Both ends of a span are days that belong to it."""

from collections import namedtuple
from datetime import date, timedelta
from fractions import Fraction

# months: how many months it is made of, a half-month being half of one; None if of days alone.
Span = namedtuple("Span", "id first last months")

DAY = timedelta(days=1)
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def days(first, last):
    """How many days lie in first..last; 0 when last is before first."""
    return max(0, (last - first).days + 1)


def overlap(a_first, a_last, b_first, b_last):
    """The common part of two spans as (first, last), or None."""
    first, last = max(a_first, b_first), min(a_last, b_last)
    return (first, last) if first <= last else None


def add_months(day, months):
    """The first day of the month that lies so many months after the month of this day."""
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def last_of_month(day):
    return add_months(day, 1) - DAY


def whole_months(first, last):
    """The number of whole months of a span from a first of a month to an end of one, else None."""
    if first.day != 1 or last != last_of_month(last):
        return None
    return (last.year - first.year) * 12 + last.month - first.month + 1


def months_from(first_month, over, day):
    """The month, quarter, half or year that holds the day, when years start in first_month."""
    length = MONTHS[over]
    into = (day.month - first_month) % 12
    first = add_months(day, -(into % length))
    last = add_months(first, length) - DAY
    return Span(name(first_month, over, first), first, last, Fraction(length))


def name(first_month, over, first):
    """2026-03, 2026-Q1, 2026-H1, 2026; other years than the civil one by their end: FY2027-Q1."""
    if over == "month":
        return f"{first.year}-{first.month:02d}"
    into = (first.month - first_month) % 12
    year = add_months(first, 11 - into).year
    text = str(year) if first_month == 1 else f"FY{year}"
    if over == "year":
        return text
    return f"{text}-{'Q' if over == 'quarter' else 'H'}{into // MONTHS[over] + 1}"


def stated(calendar, day):
    """The stated period that holds the day, or None."""
    starts = [date.fromisoformat(start) for start in calendar["starts"]]
    ends = [start - DAY for start in starts[1:]] + [date.fromisoformat(calendar["to"])]
    for first, last in zip(starts, ends):
        if first <= day <= last:
            months = whole_months(first, last)
            return Span(first.isoformat(), first, last, Fraction(months) if months else None)
    return None


def later(day, months):
    """The same day so many months later; the month's last day where it has no such day."""
    first = add_months(day, months)
    return min(first + (day.day - 1) * DAY, last_of_month(first))


def months_between(start, day):
    """How many whole months lie between two days; a month is over on the same day of the next."""
    count = (day.year - start.year) * 12 + day.month - start.month
    return count - 1 if later(start, count) > day else count


def fitted(start, months, day):
    """The span of so many months that holds the day, where one begins on start."""
    number = months_between(start, day) // months
    first, end = later(start, number * months), later(start, (number + 1) * months)
    return Span(first.isoformat(), first, end - DAY, Fraction(months))


MONDAY = date(2024, 1, 1)


def week_of(day, length=1, start=MONDAY):
    """The span of so many weeks that holds the day, where one begins on start."""
    first = day - timedelta(days=(day - start).days % (7 * length))
    name = first.isoformat()
    if length == 1 and start == MONDAY:
        name = "{}-W{:02d}".format(*first.isocalendar()[:2])
    return Span(name, first, first + timedelta(days=7 * length - 1), None)


def half_month_of(day):
    if day.day <= 15:
        half, first, last = 1, day.replace(day=1), day.replace(day=15)
    else:
        half, first, last = 2, day.replace(day=16), last_of_month(day)
    return Span(f"{day.year}-{day.month:02d}-{half}", first, last, Fraction(1, 2))


def period_of(plan, over, day):
    """The period of a plan's calendar that holds the day."""
    calendar = plan.get("calendar") or {"firstMonth": 1}
    if over == "period" and "starts" in calendar:
        return stated(calendar, day)
    return months_from(calendar.get("firstMonth", 1), "quarter" if over == "period" else over, day)


def periods(plan, over, first, last):
    """Every period of the plan's calendar that has a day in first..last, in order."""
    return each(lambda day: period_of(plan, over, day), first, last)


def each(span_of, first, last):
    """Every span that has a day in first..last, in order."""
    found, day = [], first
    while day <= last:
        span = span_of(day)
        if span is None:
            day += DAY
            continue
        found.append(span)
        day = span.last + DAY
    return found
