-- SPDX-FileCopyrightText: 2026 The Clausemeter authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was read from logs. A slot is numbered from 1970-01-01 00:00 on the SLA clock of the customer, 288 a day.

-- One import: everything that was read and added at once. Only those with "counted" 1 are part of the figures; undoing
-- an import sets it to 0 and touches nothing else.
CREATE TABLE log_import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    at_ms INTEGER NOT NULL,
    clock_minutes INTEGER NOT NULL,            -- offset of the SLA clock by which its slots are numbered
    counted INTEGER NOT NULL
) STRICT;
CREATE INDEX log_import_of ON log_import (customer);

-- The files of an import: records = accepted + rejected + blank + header. "report" (JSON) holds the rest of what the
-- reader says of the file, its first bad rows and how often each reason was met included.
CREATE TABLE import_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    log_import INTEGER NOT NULL REFERENCES log_import (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    file TEXT NOT NULL,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,                      -- "sha-256:..." of the decoded content
    records INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    blank INTEGER NOT NULL,
    header INTEGER NOT NULL,
    first_ms INTEGER,
    last_ms INTEGER,
    same_as INTEGER,                           -- position of the file with the same content, which is counted
    report BLOB NOT NULL
) STRICT;
CREATE INDEX import_file_of ON import_file (log_import);
CREATE INDEX import_file_digest ON import_file (digest);

-- A service in an import. role 0: requests and successes; 1: room callbacks, which are compared only.
CREATE TABLE import_service (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
    log_import INTEGER NOT NULL REFERENCES log_import (id) DEFERRABLE INITIALLY DEFERRED,
    service TEXT NOT NULL,
    role INTEGER NOT NULL,
    family TEXT NOT NULL,                      -- kinds of source that add up (semantics R7d); empty: several
    grade INTEGER NOT NULL,                    -- the weakest evidence grade of its slots
    newest_ms INTEGER,
    names BLOB NOT NULL                        -- of error codes and regions (slotcodec.h)
) STRICT;
CREATE INDEX import_service_of ON import_service (customer, service);
CREATE INDEX import_service_import ON import_service (log_import);

-- The slots of one calendar month of a service in an import, compressed (slotcodec.h).
CREATE TABLE slot_chunk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_service INTEGER NOT NULL REFERENCES import_service (id) DEFERRABLE INITIALLY DEFERRED,
    first_slot INTEGER NOT NULL,
    end_slot INTEGER NOT NULL,                 -- not included
    slots INTEGER NOT NULL,                    -- with data
    counts BLOB NOT NULL,
    breakdown BLOB,                            -- by error code and region
    extras BLOB                                -- rates and fractions
) STRICT;
CREATE UNIQUE INDEX slot_chunk_of ON slot_chunk (import_service, first_slot);

-- Slots of an import that a later one replaced: left out while both are counted.
CREATE TABLE import_mask (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_service INTEGER NOT NULL REFERENCES import_service (id) DEFERRABLE INITIALLY DEFERRED,
    first_slot INTEGER NOT NULL,
    end_slot INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL REFERENCES log_import (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX import_mask_of ON import_mask (import_service);
CREATE INDEX import_mask_by ON import_mask (replaced_by);
