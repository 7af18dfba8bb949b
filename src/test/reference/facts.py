"""Reads the canonical CSV texts. Numbers become exact fractions, blanks become None."""

import csv
import io
import re
from datetime import date
from fractions import Fraction

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]{1,6})?$")
NOT_WON = {"Closed Lost", "Prospecting", "Negotiation/Review"}
OF_A_DEAL = ("deal_id", "payee_id", "date", "stage", "currency")


def rows(text):
    return list(csv.DictReader(io.StringIO(text))) if text else []


def day(text):
    return date.fromisoformat(text) if text else None


def number(text):
    return Fraction(text) if text else None


def share(text):
    """60% or 0.6 or 3/5."""
    return Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)


def id_order(identity):
    """Ids of digits only compare as numbers and come first; the others go by code point."""
    if identity.isascii() and identity.isdigit():
        return (0, int(identity), identity)
    return (1, 0, identity)


def read_deals(text):
    """The won deals. A column of plain numbers is a number, every other column is text, and so is
    the one that names deals."""
    table = [row for row in rows(text) if row.get("stage", "Won") not in NOT_WON]
    headings = [h for h in (table[0] if table else {}) if h not in OF_A_DEAL]
    numbers = {
        h for h in headings
        if h != "reverses" and all(row[h] == "" or NUMBER.match(row[h]) for row in table)
    }
    deals = []
    for row in table:
        fields = {}
        for heading in headings:
            if row[heading] != "":
                fields[heading] = number(row[heading]) if heading in numbers else row[heading]
        deals.append(
            {
                "id": row["deal_id"],
                "owner": row["payee_id"] or None,
                "date": day(row["date"]),
                "fields": fields,
            }
        )
    deals.sort(key=lambda deal: (deal["date"], id_order(deal["id"])))
    return deals


def payee(identity, row):
    return {
        "id": identity,
        "role": row.get("role") or None,
        "team": row.get("team") or None,
        "hired": day(row.get("hire_date")),
        "left": day(row.get("leave_date")),
        "targetIncentive": number(row.get("target_incentive")),
        "baseSalary": number(row.get("base_salary")),
        "columns": {heading: text for heading, text in row.items() if text},
    }


def read_payees(text):
    return {row["payee_id"]: payee(row["payee_id"], row) for row in rows(text)}


def read_quotas(text):
    return [
        {
            "payee": row.get("payee_id") or None,
            "role": row.get("role") or None,
            "measure": row.get("measure") or "",
            "first": day(row["from"]),
            "last": day(row["to"]),
            "quota": number(row["quota"]),
            "per": row.get("per") or None,
            "side": row.get("side") or "both",
        }
        for row in rows(text)
    ]


def read_splits(text):
    """deal id -> [(payee id, share, overlay?)], in the order of payees, so that the order of a
    file never decides who gets an odd cent."""
    splits = {}
    for row in rows(text):
        overlay = (row.get("role") or "") == "overlay"
        splits.setdefault(row["deal_id"], []).append((row["payee_id"], share(row["share"]), overlay))
    for shares in splits.values():
        shares.sort(key=lambda split: (id_order(split[0]), -split[1]))
    return splits


def read_events(text):
    """deal id -> its events, by day."""
    events = {}
    for row in rows(text):
        events.setdefault(row["deal_id"], []).append(
            {"kind": row["kind"], "date": day(row["date"]), "value": number(row.get("value"))})
    for found in events.values():
        found.sort(key=lambda event: event["date"])
    return events


def read_openings(text):
    return [
        {"payee": row["payee_id"], "component": row["component"], "date": day(row["date"]),
         "value": number(row["value"]), "kind": row.get("kind") or "running"}
        for row in rows(text)
    ]


def read_achievements(text):
    return [
        {"payee": row.get("payee_id") or None, "team": row.get("team") or None,
         "measure": row["measure"], "date": day(row["date"]), "value": number(row["value"]),
         "fields": {heading: text for heading, text in row.items() if text}}
        for row in rows(text)
    ]


def read(texts):
    """The facts of a case: its CSV texts by kind."""
    facts = {
        "deals": read_deals(texts["deals"]),
        "payees": read_payees(texts.get("payees")),
        "quotas": read_quotas(texts.get("quotas")),
        "splits": read_splits(texts.get("splits")),
        "events": read_events(texts.get("events")),
        "openings": read_openings(texts.get("openings")),
        "achievements": read_achievements(texts.get("achievements")),
    }
    ids = {d["owner"] for d in facts["deals"]} | {
        p for shares in facts["splits"].values() for p, _, _ in shares
    }
    for identity in ids - {None}:
        facts["payees"].setdefault(identity, payee(identity, {}))
    return facts
