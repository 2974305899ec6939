-- SPDX-FileCopyrightText: 2026 The Clausemeter authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- For agreements that are computed from recorded outages, and for those with several targets.

CREATE TABLE outage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    service TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,                   -- not included
    failed_calls INTEGER,                      -- the fewest in any of its minutes; null: not counted
    evidence TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX outage_of ON outage (customer);

-- The targets of its agreement that a service has, in all its periods.
CREATE TABLE service_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    service TEXT NOT NULL,
    target TEXT NOT NULL
) STRICT;
CREATE INDEX service_target_of ON service_target (customer);
