-- SPDX-FileCopyrightText: 2026 The Clausemeter authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What became of claims, and the results of service months kept so that the portfolio opens at once.

-- The account manager's own record of a claim, beside the state of its window (semantics R23).
CREATE TABLE claim_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    service TEXT NOT NULL,
    month_start TEXT NOT NULL,                 -- the first day of the service month
    state INTEGER NOT NULL,                    -- claimrecord.h
    drafted TEXT,
    filed TEXT,
    ticket TEXT NOT NULL,
    decided TEXT,
    approved ANY,
    voucher_id TEXT NOT NULL,
    voucher_seen TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX claim_record_of ON claim_record (customer, service, month_start);

-- Goes up with every change of what the results of a customer rest on.
CREATE TABLE customer_version (
    customer INTEGER PRIMARY KEY REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL
) STRICT;

-- Can be thrown away: everything here is computed. Good while "fingerprint" is that of its inputs, which need not be
-- looked at while "version" is the customer's and "knowledge" that of the definitions and calendars.
CREATE TABLE month_result (
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    service TEXT NOT NULL,
    month_start TEXT NOT NULL,
    month_end TEXT NOT NULL,
    sla TEXT NOT NULL,
    finished INTEGER NOT NULL,
    agreements TEXT NOT NULL,                  -- on the day from which it was looked at
    version INTEGER NOT NULL,
    knowledge BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    standard_met INTEGER,
    figures BLOB NOT NULL,                     -- downtime, availability, voucher percent by view; slots (monthfigures.h)
    fee ANY,
    voucher ANY,
    PRIMARY KEY (customer, service, month_start)
) STRICT, WITHOUT ROWID;
