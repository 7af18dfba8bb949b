"""Reads the canonical CSV files into plain dictionaries. Numbers become exact fractions."""

import csv
from datetime import date
from fractions import Fraction


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text):
    return date.fromisoformat(text) if text else None


def number(text):
    return Fraction(text) if text else None


def share(text):
    """60% or 0.6 or 3/5."""
    text = text.strip()
    return Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)


def id_order(identity):
    """Ids of digits only compare as numbers and come first; the others go by code point."""
    if identity.isascii() and identity.isdigit():
        return (0, int(identity), identity)
    return (1, 0, identity)


def read_deals(path):
    deals = []
    for row in rows(path):
        deal = dict(row)
        deal["date"] = day(row["date"])
        deal["amount"] = number(row["amount"])
        deals.append(deal)
    return deals


def read_payees(path):
    payees = {}
    for row in rows(path):
        payee = dict(row)
        payee["hire_date"] = day(row["hire_date"])
        payee["leave_date"] = day(row["leave_date"])
        payee["target_incentive"] = number(row["target_incentive"])
        payees[row["payee_id"]] = payee
    return payees


def read_quotas(path):
    quotas = []
    for row in rows(path):
        if row["measure"] != "amount":
            raise ValueError(f"only quotas of the amount are known here, not of {row['measure']}")
        quotas.append(
            {
                "payee_id": row["payee_id"],
                "from": day(row["from"]),
                "to": day(row["to"]),
                "quota": number(row["quota"]),
            }
        )
    return quotas


def read_splits(path):
    """deal id -> the list of (payee id, share) in the order of payees, then larger shares first:
    the order of a file never decides who gets an odd cent."""
    splits = {}
    for row in rows(path):
        splits.setdefault(row["deal_id"], []).append((row["payee_id"], share(row["share"])))
    for shares in splits.values():
        shares.sort(key=lambda split: (id_order(split[0]), -split[1]))
    return splits
