-- SPDX-FileCopyrightText: 2026 The Clausemeter authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Customers and their account data, the journal, settings.
-- Days are ISO text ("2019-03-31"), months too ("2019-03"), instants are milliseconds since 1970 in UTC. Amounts are
-- integers in 10^-8 of the currency; what goes beyond 64 bits (over 92 thousand million) is text of the decimal. Lists are
-- JSON arrays of text. Enumerations are the numbers of model/account/account.h. "position" orders the rows of a customer
-- as the account file has them.

CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id TEXT NOT NULL,                 -- of the account file; may be empty
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    contracting INTEGER NOT NULL,
    currency TEXT NOT NULL,
    clock_minutes INTEGER NOT NULL,            -- offset of the SLA clock from UTC
    unknown_keys TEXT NOT NULL,                -- of the account file: paths
    removed INTEGER NOT NULL                   -- 1: not shown; kept so that it can be undone
) STRICT;
CREATE INDEX customer_by_id ON customer (customer_id);

CREATE TABLE service_period (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    service TEXT NOT NULL,
    sla TEXT NOT NULL,
    agreements TEXT NOT NULL,                  -- in force during the period
    start_day TEXT NOT NULL,
    end_day TEXT                               -- included; null: it runs on
) STRICT;
CREATE INDEX service_period_of ON service_period (customer);

CREATE TABLE fee (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    service TEXT NOT NULL,
    month TEXT NOT NULL,
    month_start TEXT,
    gross ANY,
    discount ANY,
    voucher ANY,
    promotional_credit ANY,
    other ANY,
    cash ANY NOT NULL
) STRICT;
CREATE INDEX fee_of ON fee (customer);

CREATE TABLE exclusion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    service TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,                   -- not included
    clause TEXT NOT NULL,
    other_clause TEXT NOT NULL,
    kind INTEGER NOT NULL,
    notice_ms INTEGER,
    notice_id TEXT NOT NULL,
    announced_start_ms INTEGER,
    announced_end_ms INTEGER,
    concurrency_change INTEGER,
    standing INTEGER,                          -- set by a person; null: by rule
    reason TEXT NOT NULL,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX exclusion_of ON exclusion (customer);

CREATE TABLE invoice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    invoice_id TEXT NOT NULL,
    agreement TEXT NOT NULL,
    service TEXT NOT NULL,
    amount ANY NOT NULL,
    received TEXT,
    due TEXT
) STRICT;
CREATE INDEX invoice_of ON invoice (customer);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    invoice INTEGER NOT NULL REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED,
    paid_on TEXT NOT NULL,
    amount ANY NOT NULL
) STRICT;
CREATE INDEX payment_of ON payment (customer);
CREATE INDEX payment_of_invoice ON payment (invoice);

CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    notice_id TEXT NOT NULL,
    agreement TEXT NOT NULL,
    subject TEXT NOT NULL,
    channel INTEGER NOT NULL,
    sent_ms INTEGER NOT NULL,
    signed_ms INTEGER
) STRICT;
CREATE INDEX notice_of ON notice (customer);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    service TEXT NOT NULL,
    month TEXT NOT NULL,
    month_start TEXT,
    filed TEXT NOT NULL,
    by_ticket INTEGER NOT NULL,
    channel TEXT NOT NULL,
    ticket TEXT NOT NULL
) STRICT;
CREATE INDEX claim_of ON claim (customer);

-- Every change, in the order in which it was made. "undone": 0 in force, 1 undone and can be redone, 2 undone for good.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    customer INTEGER,
    service TEXT NOT NULL,
    reason TEXT NOT NULL,
    reverses INTEGER REFERENCES journal (id),  -- of an undo: what it undid; of a redo: what it did again
    undone INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_of ON journal (customer, id);
CREATE INDEX journal_undone ON journal (undone, id) WHERE reverses IS NULL;

-- The rows of a change as JSON objects, before and after; null: there was none.
CREATE TABLE journal_row (
    journal INTEGER NOT NULL REFERENCES journal (id),
    step INTEGER NOT NULL,
    row_table TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    old_row TEXT,
    new_row TEXT,
    PRIMARY KEY (journal, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;
