"""What the terms of a plan pay beside earnings: hold-harmless, draw, guarantee, in this order."""

from fractions import Fraction

import quota
import rounding
import service
import spans
from payday import Piece

NOTHING = Fraction(0)


class Settlement:
    """What has fallen due of one payee, and what the terms did with it."""

    def __init__(self, plan, facts, payee, pieces, earned):
        self.plan, self.facts, self.payee = plan, facts, payee
        self.terms = plan.get("terms", {})
        self.pieces = pieces
        self.earned = earned
        self.acts, self.advances, self.open = [], [], {"draw": NOTHING, "harmless": NOTHING}

    def periods(self, clause):
        """[(period, number in its turns or None)] of a term: those that end in the compared time
        and in which the payee is employed."""
        first, last = self.facts["basis"]
        found = []
        for period in spans.periods(self.plan, clause["per"], first, last):
            if period.last <= last and service.employed(self.payee, period):
                found.append((period, self.number(clause, period)))
        return found

    def number(self, clause, period):
        """The place of a period, counted from 1 from the plan's start or the hire date."""
        start = self.facts["basis"][0]
        if clause.get("for", {}).get("from") == "hire":
            start = self.payee["hired"]
            if start is None:
                return None
        return len(spans.periods(self.plan, clause["per"], start, period.last))

    def lasts(self, clause, number):
        """Whether the term still holds in its period of this number."""
        if "for" not in clause:
            return True
        return number is not None and 1 <= number <= clause["for"]["periods"]

    def money(self, amount, period):
        return rounding.to_cents(quota.sum_of_money(
            self.plan, self.facts, self.payee, amount, period) or NOTHING)

    def due_in(self, period, scope=None):
        return sum((p.amount for p in self.pieces
                    if p.due is not None and period.first <= p.due <= period.last
                    and (scope is None or p.component in scope)), NOTHING)

    def earned_in(self, period):
        return sum((a for day, a in self.earned if period.first <= day <= period.last), NOTHING)

    def pay(self, day, amount):
        if amount:
            self.pieces.append(Piece(None, None, day, day, amount))

    def act(self, kind, period, amount, balance):
        if amount:
            self.acts.append((kind, period.id, amount, balance))

    def hold_harmless(self, other):
        """other: [(day, amount)] that the payee earns under the other plan."""
        clause = self.terms.get("holdHarmless")
        if clause is None:
            return
        balance = NOTHING
        recovers = clause.get("recovery") == "later periods"
        for period, number in self.periods(clause):
            if not self.lasts(clause, number):
                continue
            less = sum((a for day, a in other if period.first <= day <= period.last), NOTHING) - (
                self.earned_in(period))
            if less > 0:
                balance += less if recovers else 0
                self.pay(period.last, less)
                self.act("held harmless", period, less, balance)
            elif recovers:
                back = min(balance, -less)
                balance -= back
                self.pay(period.last, -back)
                self.act("held harmless repaid", period, -back, balance)
            if "for" in clause and number == clause["for"]["periods"]:
                self.act("held harmless forgiven", period, balance, NOTHING)
                balance = NOTHING
        self.open["harmless"] = balance

    def guarantee(self):
        clause = self.terms.get("guarantee")
        if clause is None:
            return
        topped = []
        for period, number in self.periods(clause):
            if not self.lasts(clause, number):
                continue
            has = self.earned_in(period)
            if clause.get("comparedWith", "due") == "due":
                has = self.due_in(period) + sum(
                    (a for day, a in self.advances if period.first <= day <= period.last), NOTHING)
            if clause.get("baseSalary") == "in":
                has += rounding.to_cents(quota.yearly_figure(
                    self.plan, self.facts, self.payee, "baseSalary", period, {}) or NOTHING)
            lacks = self.money(clause["amount"], period) - has
            if lacks > 0:
                topped.append((period.last, lacks))
                self.act("guaranteed", period, lacks, NOTHING)
        for day, amount in topped:
            self.pay(day, amount)
