// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/wholeimports.h"

#include <algorithm>

namespace clausemeter::book {

bool areWhole(const std::vector<LogImport>& imports, RecordOf record)
{
    return std::ranges::none_of(imports, [record](const LogImport& import) {
        return import.counted && import.record == record && import.isReplaced;
    });
}

} // namespace clausemeter::book
