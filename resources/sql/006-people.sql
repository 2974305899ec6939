-- SPDX-FileCopyrightText: 2026 The Clausemeter authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who made a change: the user of the system, or of the server that a team's book is on. Empty: made before it was noted.

ALTER TABLE journal ADD COLUMN person TEXT NOT NULL DEFAULT '';
