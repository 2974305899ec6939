// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/logs/inputreport.h"
#include "model/logs/profile.h"

#include <QByteArray>
#include <QString>

namespace clausemeter::report {

// Profiles as files, clausemeter-mapping/1: JSON in which null, and what is left out, means "as recognised".
// Written and read exactly.
QByteArray mappingJson(const logs::Profile& profile);
// MappingInvalid names the place and what stands there: an unknown key or value, or a role that two columns
// have.
Result<logs::Profile> parseMapping(const QByteArray& json, const std::string& file);
// A profile without a name has that of its file.
Result<logs::Profile> readMapping(const QString& path);

// Those of a folder in the order of their file names; none where there is no such folder.
Result<std::vector<logs::Profile>> loadMappings(const QString& folder);
// Writes a profile into the folder, which is made where it is missing. It takes the place of the one for the
// same header or kind. The path that was written.
Result<QString> keepMapping(const QString& folder, const logs::Profile& profile);

// What was recognised of an input, as a profile for files like it. What is told by each value of its own, the
// form of times and words, stays open.
logs::Profile recognisedMapping(const logs::InputReport& input);

} // namespace clausemeter::report
