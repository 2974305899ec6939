// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/inputreport.h"
#include "model/logs/kind.h"
#include "model/sla/analysis.h"

namespace clausemeter::report {

// The stable names of kinds and states in results for other programs; never shown to people.
const char* tokenOf(logs::LogKind kind);
const char* tokenOf(logs::Encoding encoding);
const char* tokenOf(logs::Compression compression);
const char* tokenOf(logs::Role role);
const char* tokenOf(logs::ServerQuery::Fetch fetch);
const char* tokenOf(logs::RejectReason reason);
const char* tokenOf(sla::ClaimState state);
const char* tokenOf(sla::SlotState state);
const char* tokenOf(sla::WarningCode code);

} // namespace clausemeter::report
