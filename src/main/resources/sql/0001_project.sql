CREATE TABLE project (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL CHECK (length(id) = 32),
  created_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  content_sum TEXT NOT NULL CHECK (length(content_sum) = 64)
) STRICT;

CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  step INTEGER NOT NULL CHECK (step > 0),
  kind TEXT NOT NULL CHECK (kind IN ('deals', 'payees', 'splits', 'quotas', 'events', 'statements')),
  state TEXT NOT NULL CHECK (state IN ('loading', 'live', 'withdrawn', 'removed')),
  file TEXT NOT NULL CHECK (length(file) BETWEEN 1 AND 1000),
  file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
  rows_read INTEGER NOT NULL CHECK (rows_read = rows_used + rows_held + rows_ignored),
  rows_used INTEGER NOT NULL CHECK (rows_used >= 0),
  rows_held INTEGER NOT NULL CHECK (rows_held >= 0),
  rows_ignored INTEGER NOT NULL CHECK (rows_ignored >= 0),
  reading TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  first_id INTEGER NOT NULL CHECK (first_id > 0),
  last_id INTEGER CHECK (last_id >= first_id - 1),
  unit_sum INTEGER,
  first_date TEXT,
  last_date TEXT,
  rows_sha256 TEXT CHECK (length(rows_sha256) = 64),
  columns_sha256 TEXT CHECK (length(columns_sha256) = 64),
  problems_sha256 TEXT CHECK (length(problems_sha256) = 64),
  seal TEXT CHECK (length(seal) = 64),
  CHECK (state = 'loading' OR seal IS NOT NULL)
) STRICT;

CREATE TABLE batch_column (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  kind TEXT NOT NULL CHECK (kind IN ('number', 'attribute')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6)
) STRICT;

CREATE TABLE batch_problem (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  code TEXT NOT NULL,
  file TEXT,
  row INTEGER,
  "column" TEXT,
  line INTEGER,
  pointer TEXT,
  args TEXT NOT NULL,
  count INTEGER NOT NULL,
  examples TEXT NOT NULL
) STRICT;

CREATE TABLE deal (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  deal_id TEXT NOT NULL CHECK (length(deal_id) BETWEEN 1 AND 32767),
  payee_id TEXT CHECK (length(payee_id) BETWEEN 1 AND 32767),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  amount INTEGER CHECK (amount BETWEEN -100000000000000000 AND 100000000000000000),
  fields TEXT NOT NULL CHECK (length(fields) >= 2)
) STRICT;

CREATE TABLE payee (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER,
  payee_id TEXT NOT NULL CHECK (length(payee_id) BETWEEN 1 AND 32767),
  name TEXT NOT NULL,
  role TEXT,
  team TEXT,
  manager_id TEXT,
  hire_date TEXT,
  leave_date TEXT,
  target_incentive_units INTEGER,
  target_incentive_decimals INTEGER CHECK (target_incentive_decimals BETWEEN 0 AND 18),
  base_salary_units INTEGER,
  base_salary_decimals INTEGER CHECK (base_salary_decimals BETWEEN 0 AND 18),
  fields TEXT NOT NULL CHECK (length(fields) >= 2)
) STRICT;

CREATE TABLE split (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER,
  deal_id TEXT NOT NULL CHECK (length(deal_id) BETWEEN 1 AND 32767),
  payee_id TEXT NOT NULL CHECK (length(payee_id) BETWEEN 1 AND 32767),
  share TEXT NOT NULL,
  role TEXT
) STRICT;

CREATE TABLE quota (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER,
  payee_id TEXT,
  role TEXT,
  measure TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL CHECK (to_date >= from_date),
  amount_units INTEGER NOT NULL,
  amount_decimals INTEGER NOT NULL CHECK (amount_decimals BETWEEN 0 AND 18)
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER,
  deal_id TEXT NOT NULL CHECK (length(deal_id) BETWEEN 1 AND 32767),
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  value_units INTEGER,
  value_decimals INTEGER CHECK (value_decimals BETWEEN 0 AND 18)
) STRICT;

CREATE TABLE pay_statement (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER,
  payee_id TEXT NOT NULL CHECK (length(payee_id) BETWEEN 1 AND 32767),
  pay_date TEXT NOT NULL,
  amount_units INTEGER NOT NULL,
  amount_decimals INTEGER NOT NULL CHECK (amount_decimals BETWEEN 0 AND 18),
  component TEXT
) STRICT;

CREATE TABLE plan_version (
  id INTEGER PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,
  plan_id TEXT NOT NULL,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  json TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE plan_place (
  side TEXT NOT NULL CHECK (side IN ('current', 'proposed')),
  position INTEGER NOT NULL CHECK (position >= 0),
  digest TEXT NOT NULL REFERENCES plan_version (digest),
  PRIMARY KEY (side, position)
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE view_note (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE column_chunk (
  batch INTEGER NOT NULL REFERENCES batch (id),
  part TEXT NOT NULL,
  chunk INTEGER NOT NULL CHECK (chunk >= 0),
  seal TEXT NOT NULL,
  crc INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (batch, part, chunk)
) STRICT;

CREATE TRIGGER deal_is_never_changed BEFORE UPDATE ON deal
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER deal_stays BEFORE DELETE ON deal
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER payee_is_never_changed BEFORE UPDATE ON payee
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER payee_stays BEFORE DELETE ON payee
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER split_is_never_changed BEFORE UPDATE ON split
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER split_stays BEFORE DELETE ON split
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER quota_is_never_changed BEFORE UPDATE ON quota
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER quota_stays BEFORE DELETE ON quota
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER event_stays BEFORE DELETE ON event
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER pay_statement_is_never_changed BEFORE UPDATE ON pay_statement
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER pay_statement_stays BEFORE DELETE ON pay_statement
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER batch_column_is_never_changed BEFORE UPDATE ON batch_column
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER batch_column_stays BEFORE DELETE ON batch_column
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER batch_problem_is_never_changed BEFORE UPDATE ON batch_problem
BEGIN
  SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER batch_problem_stays BEFORE DELETE ON batch_problem
WHEN (SELECT state FROM batch WHERE id = OLD.batch) NOT IN ('loading', 'withdrawn')
BEGIN
  SELECT RAISE(ABORT, 'facts that count are never deleted');
END;

CREATE TRIGGER batch_is_sealed BEFORE UPDATE OF id, step, kind, file, file_sha256, rows_read,
  rows_used, rows_held, rows_ignored, reading, imported_at, first_id, last_id, unit_sum,
  first_date, last_date, rows_sha256, columns_sha256, problems_sha256, seal ON batch
WHEN OLD.state <> 'loading'
BEGIN
  SELECT RAISE(ABORT, 'a sealed import is never changed');
END;

CREATE TRIGGER batch_state_moves BEFORE UPDATE OF state ON batch
WHEN OLD.state || '>' || NEW.state NOT IN
  ('loading>live', 'live>withdrawn', 'withdrawn>live', 'withdrawn>removed')
BEGIN
  SELECT RAISE(ABORT, 'an import cannot go to that state');
END;

CREATE TRIGGER batch_stays BEFORE DELETE ON batch
WHEN OLD.state <> 'loading'
BEGIN
  SELECT RAISE(ABORT, 'an import stays in the history');
END;

CREATE TRIGGER plan_version_is_never_changed BEFORE UPDATE ON plan_version
BEGIN
  SELECT RAISE(ABORT, 'a plan version is never changed');
END;
