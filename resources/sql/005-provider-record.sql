-- SPDX-FileCopyrightText: 2026 The Clausemeter authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The provider's own record: imports that are held beside the customer's logs and never added to them (semantics R7d).
-- Their services have role 2 in import_service, and no other. Masks, files and slots are as those of any import.

CREATE INDEX provider_record_of ON import_service (customer, log_import) WHERE role = 2;
