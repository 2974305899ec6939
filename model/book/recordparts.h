// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/keeping.h"
#include "model/report/providerrecord.h"

namespace clausemeter::book {

// Files of a provider's record that no book keeps, as they were read together. What is read one after the
// other is held by the rules of a book (logimports.h).
struct RecordPart {
    std::vector<std::string> paths;
    std::shared_ptr<const logs::LogData> logs; // but for what later parts replaced
    std::map<std::string, logs::Mapping> mappings = {};
    bool isReplaced = false; // some of its time

    static RecordPart of(const report::ProviderRecord& record);
};
using RecordParts = std::vector<RecordPart>;

struct PartAdded {
    // Of customer 0. Overlaps: `import` is the index of the part. Failed: BookSameContent, where some of the
    // files are held, or SourcesOverlap.
    Kept kept;
    RecordParts parts; // Added: with the new one; otherwise as they were
};
PartAdded withPart(RecordParts parts, RecordPart part, OnOverlap onOverlap, SlaClock clock);

// As one record, which is compared with nothing yet.
report::ProviderRecord joined(const RecordParts& parts);

} // namespace clausemeter::book
