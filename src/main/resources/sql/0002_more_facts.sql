CREATE TABLE opening (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER,
  payee_id TEXT NOT NULL CHECK (length(payee_id) BETWEEN 1 AND 32767),
  component TEXT NOT NULL,
  date TEXT NOT NULL,
  kind TEXT NOT NULL,
  value_units INTEGER NOT NULL,
  value_decimals INTEGER NOT NULL CHECK (value_decimals BETWEEN 0 AND 18)
) STRICT;

CREATE TABLE achievement (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER,
  payee_id TEXT,
  team TEXT,
  measure TEXT NOT NULL,
  date TEXT NOT NULL,
  value_units INTEGER NOT NULL,
  value_decimals INTEGER NOT NULL CHECK (value_decimals BETWEEN 0 AND 18),
  fields TEXT NOT NULL CHECK (length(fields) >= 2),
  CHECK (payee_id IS NULL OR team IS NULL)
) STRICT;

CREATE TABLE exchange_rate (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER,
  rate_set TEXT NOT NULL,
  from_currency TEXT NOT NULL CHECK (length(from_currency) = 3),
  to_currency TEXT NOT NULL CHECK (length(to_currency) = 3),
  date TEXT NOT NULL,
  rate_units INTEGER NOT NULL CHECK (rate_units > 0),
  rate_decimals INTEGER NOT NULL CHECK (rate_decimals BETWEEN 0 AND 18)
) STRICT;

CREATE TABLE advance (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER,
  payee_id TEXT NOT NULL CHECK (length(payee_id) BETWEEN 1 AND 32767),
  date TEXT NOT NULL,
  amount_units INTEGER NOT NULL,
  amount_decimals INTEGER NOT NULL CHECK (amount_decimals BETWEEN 0 AND 18),
  deal_id TEXT
) STRICT;

ALTER TABLE event ADD COLUMN fields TEXT CHECK (length(fields) >= 2);

ALTER TABLE payee ADD COLUMN from_date TEXT;

CREATE TRIGGER opening_is_never_changed BEFORE UPDATE ON opening
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER opening_stays BEFORE DELETE ON opening
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER achievement_is_never_changed BEFORE UPDATE ON achievement
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER achievement_stays BEFORE DELETE ON achievement
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER exchange_rate_is_never_changed BEFORE UPDATE ON exchange_rate
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER exchange_rate_stays BEFORE DELETE ON exchange_rate
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER advance_is_never_changed BEFORE UPDATE ON advance
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER advance_stays BEFORE DELETE ON advance
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

PRAGMA writable_schema = ON;

UPDATE sqlite_schema SET sql = replace(sql, '''statements'')', '''statements'', ''openings'', ''achievements'', ''rates'', ''advances'')')
WHERE type = 'table' AND name = 'batch';

PRAGMA writable_schema = RESET;
