// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/document.h"
#include "model/logs/tuning.h"

namespace clausemeter::logs {

// trtc-callback: the bodies of room callbacks, one a line, or one or several over many lines. An entry
// (EventType 103, or the mapping's list) is a success at its EventMsTs, else EventTs, else CallbackTs; other
// events are not counted. A member named as a service column tells the service.
std::unique_ptr<LogFormat> makeTrtcCallbackFormat(const ReadOptions& options, const Tuning& tuning,
                                                  bool oneALine);

} // namespace clausemeter::logs
