"""Turns a raw data set into a canonical deals CSV.

    python3 prepare.py crm FOLDER_OF_THE_RAW_SET deals.csv
    python3 prepare.py adventureworks FOLDER_OF_THE_RAW_SET deals.csv

Prints the SHA-256 of what it wrote. With `--inputs FOLDER` it also writes the payees and quotas
of AdventureWorks, which that set itself holds."""

import csv
import hashlib
import os
import sys
from datetime import date, timedelta

import facts
from plans import COMPARISONS, QUOTA_STARTS


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def crm_deals(folder, target):
    """Every row of the pipeline, open and lost ones too, with the sector of its account."""
    sector = {
        row["account"]: row["sector"] for row in facts.rows(os.path.join(folder, "accounts.csv"))
    }
    rows = [
        [
            row["opportunity_id"],
            row["sales_agent"],
            row["close_date"],
            row["close_value"],
            row["deal_stage"],
            row["product"],
            row["account"],
            sector[row["account"]] if row["account"] else "",
        ]
        for row in facts.rows(os.path.join(folder, "sales_pipeline.csv"))
    ]
    header = "deal_id payee_id date amount stage product account sector".split()
    write(target, header, rows)


def adventureworks_deals(folder, target):
    """The orders that have a rep; the online orders without one are left out."""
    territory = {
        row["TerritoryID"]: row["Name"]
        for row in facts.rows(os.path.join(folder, "sales_territory.csv"))
    }
    rows = [
        [
            row["SalesOrderID"],
            row["SalesPersonID"],
            row["OrderDate"],
            row["SubTotal"],
            "Won",
            territory[row["TerritoryID"]],
        ]
        for row in facts.rows(os.path.join(folder, "sales_order_header.csv"))
        if row["SalesPersonID"]
    ]
    write(target, "deal_id payee_id date amount stage territory".split(), rows)


def adventureworks_inputs(folder, target):
    payees = [
        [
            row["BusinessEntityID"],
            row["FullName"],
            row["JobTitle"],
            "",
            "",
            row["HireDate"],
            "",
            "",
            "",
        ]
        for row in facts.rows(os.path.join(folder, "sales_person.csv"))
    ]
    header = "payee_id name role team manager_id hire_date leave_date target_incentive base_salary"
    write(os.path.join(target, "in-payees.csv"), header.split(), payees)

    last_day = COMPARISONS["adventureworks"]["last"]
    ends = [start - timedelta(days=1) for start in QUOTA_STARTS[1:]] + [last_day]
    end_of = dict(zip(QUOTA_STARTS, ends))
    quotas = [
        [
            row["BusinessEntityID"],
            "amount",
            row["QuotaDate"],
            end_of[date.fromisoformat(row["QuotaDate"])].isoformat(),
            row["SalesQuota"],
        ]
        for row in facts.rows(os.path.join(folder, "sales_person_quota_history.csv"))
    ]
    write(
        os.path.join(target, "in-quotas.csv"), "payee_id measure from to quota".split(), quotas
    )


DEALS = {"crm": crm_deals, "adventureworks": adventureworks_deals}


def main(arguments):
    if len(arguments) == 5 and arguments[3] == "--inputs" and arguments[0] == "adventureworks":
        adventureworks_inputs(arguments[1], arguments[4])
        arguments = arguments[:3]
    if len(arguments) != 3 or arguments[0] not in DEALS:
        sys.exit(__doc__)
    name, folder, target = arguments
    DEALS[name](folder, target)
    print(sha256(target), target)


if __name__ == "__main__":
    main(sys.argv[1:])
