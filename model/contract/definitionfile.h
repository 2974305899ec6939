// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sla/definition.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <vector>

namespace clausemeter::contract {

class DefinitionTree;

// Reads a definition file, clausemeter-agreement/1. What resources/agreements/tencent-trtc.json does not show
// ({value, clause} is a figure with its clause, as there):
//   "verified": false with "source" and "source_date": not checked against the signed text;
//   "shape": "slot_rate" (as there), "mean_error_rate" or "outages";
//   slot_rate: "slot_comparator": "success_rate_below" (as there), "success_rate_at_most", "error_rate_over",
//     "error_rate_at_least"; "consecutive_slots" {value, clause} for situation_minutes; "minimum_requests";
//   mean_error_rate: "mean_over": "all_slots" or "slots_with_requests"; "minimum_requests";
//   outages: "outage" {"means" {zh, en}, "clause", "rounding" (a clause), "over_minutes",
//     "failed_calls_per_minute"}, the last two {value, clause} and not needed;
//   "month_kind": "clipped" (as there), "natural", "anniversary";
//   "targets": [{"id", "name" {zh, en}, "standard_percent", "tiers"}] for standard_percent and tiers;
//   "fee_base" {"kind": "month" (as there), "share" with "percent", "average" with "months"}; "cap_percent";
//   "claim_opens_after_days" {value, clause} or "claim_opens_at_once" (a clause), and
//     "claim_closes_end_of_next_month" (a clause), for the keys of the claim window there.
// Notice and surge figures are needed only where a release has their rule. Error: DefinitionInvalid with the
// path inside the file.
Result<sla::Definition> parseDefinition(const QByteArray& json, const std::string& file);

// The same of a file, at most 16 MiB. Errors besides: FileMissing, FileUnreadable, and DefinitionInvalid of
// the format for the file of another agreement.
Result<sla::Definition> readDefinition(const QString& path);

// The bytes of the file whose definition was read with that digest. Error besides: DefinitionInvalid where it
// was changed since.
Result<QByteArray> definitionBytes(const QString& path, const std::string& digest);

// The definitions shipped with the program by id, then the *.json files of `userFolder` (none when empty),
// which win. Files of other agreements (termsfile.h) are passed over.
Result<std::map<std::string, sla::Definition>> loadDefinitions(const QString& userFolder);
// The same of files that were read already.
Result<std::map<std::string, sla::Definition>> definitionsIn(const std::vector<DefinitionTree>& trees);

} // namespace clausemeter::contract
