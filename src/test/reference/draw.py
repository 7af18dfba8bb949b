"""Draws plans and facts from a seed: small numbers near the bounds, edges on purpose."""

import random

MONEY = ["100", "250.00", "499.99", "500", "500.01", "1000", "999.99", "1000.01", "200", "333.33",
         "0.01", "0.05", "1500", "2000", "750.50", "66.67", "12.34", "1", "0"]
RATES = ["0.05", "0.08", "0.1", "0.12", "0.035", "0.0333", "0.2", "0.01", "0", "0.075"]
SUMS = ["25", "50", "12.34", "100", "7.77", "0.01"]
PRODUCTS = ["Basic", "Pro", "Max"]
BOUNDS = {
    "attainment": ["0.333", "0.5", "0.8", "1", "1.2", "2"],
    "money": ["200", "500", "1000", "1500", "2000", "3000.01"],
    "count": ["1", "2", "2.5", "3", "5"],
    "number": ["1", "2", "5", "10", "12.5"],
}
DEAL_IDS = ["{n}", "D-{n}", "d{n}", "{n}x", "0{n}"]


class Draw:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.numbers = []
        self.openings = False

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def one(self, values):
        return values[self.random.randrange(len(values))]

    def some(self, values, most):
        """One to most of the values, in their order."""
        picked = {self.random.randrange(len(values)) for _ in range(self.between(1, most))}
        return [value for i, value in enumerate(values) if i in picked]

    def between(self, low, high):
        return low + self.random.randrange(high - low + 1)


def unit(draw):
    found = {"number": draw.one(["units", "amount"])}
    if draw.chance(50):
        found["fullSteps"] = {"units": "2", "amount": "100"}[found["number"]]
    return found
