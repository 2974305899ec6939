// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/document.h"

namespace clausemeter::logs {

// tencent-user-event: what happened to each user, by PeerId. Event 5001 is a request, at its own time; the
// next 5003 of that user, before another 5001, is its outcome: ParamOne 1 entered, 0 failed; without one it
// failed. A 5003 without a 5001 before it is a request at its own time. Other events are good rows that are
// not counted. The events of all documents of a file are put together. It names no service.
std::unique_ptr<DocumentParser> makeTencentUserEventParser(const ReadOptions& options);

} // namespace clausemeter::logs
