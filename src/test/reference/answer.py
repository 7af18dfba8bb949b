"""The answers of a case: what came out for one payee, as exact decimals."""

from fractions import Fraction

import measure
import quota
import rounding
import spans


def decimal(amount):
    """Exactly, with at least two decimals."""
    places = 2
    while (amount * 10**places).denominator != 1:
        places += 1
    digits = str(abs(int(amount * 10**places))).rjust(places + 1, "0")
    return f"{'-' if amount < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def total(amounts):
    return sum(amounts, Fraction(0))


def told(sums):
    """Sums by name, those of nothing left out."""
    gathered = {}
    for name, amount in sums:
        gathered[name] = gathered.get(name, Fraction(0)) + amount
    return {name: decimal(amount) for name, amount in gathered.items() if amount}


def of_payee(lines, taken, settled, paid, carried):
    earned = total([line.amount for line in lines + taken])
    unpaid = [piece for piece in settled.pieces if piece.due is None]
    waits = total([piece.amount for piece in unpaid])
    outstanding = settled.open["draw"] + settled.open["harmless"]
    kept = total(paid.values()) + carried + waits - earned - outstanding
    return {
        "earned": decimal(earned),
        "deals": told([(f"{o.deal['id']}/{o.component}", o.amount) for o in lines if o.deal]),
        "lines": told([(f"{o.period}/{o.component}", o.amount) for o in lines if not o.deal]),
        "clawbacks": told([(f"{o.deal['id']}/{o.component}", o.amount) for o in taken]),
        "terms": told([(f"{period}/{kind}", a) for kind, period, a, _ in settled.acts]),
        "balances": {
            f"{p}/{kind}": decimal(b) for kind, p, _, b in settled.acts if kind != "guaranteed"},
        "paid": {day.isoformat(): decimal(paid[day]) for day in sorted(paid) if paid[day]},
        "waiting": told([(f"{p.deal['id']}/{p.component}", p.amount)
                         for p in unpaid]),
        "pending": decimal(total([p.amount for p in unpaid if not p.lapsed])),
        "lapsed": decimal(total([p.amount for p in unpaid if p.lapsed])),
        "outstanding": decimal(outstanding),
        "topped up": decimal(kept),
        "carried": decimal(carried),
        "salary": salary(settled),
        "earned by day": told([(line.day.isoformat(), line.amount) for line in lines + taken]),
    }


def salary(settled):
    """The base salary of the days employed in the compared period, or None."""
    first, last = settled.facts["basis"]
    compared = spans.Span("compared", first, last, measure.months(first, last))
    found = quota.yearly_figure(
        settled.plan, settled.facts, settled.payee, "baseSalary", compared, {})
    return None if found is None else decimal(rounding.to_cents(found))
