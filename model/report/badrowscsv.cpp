// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/badrowscsv.h"

#include "model/report/csvwriter.h"

namespace clausemeter::report {

QByteArray badRowsCsv(const std::vector<logs::InputReport>& inputs, const BadRowTexts& texts)
{
    CsvWriter out;
    for (const std::string& header : texts.headers)
        out.text(header);
    out.endRow();
    for (const logs::InputReport& input : inputs) {
        if (input.sameAs)
            continue;
        for (const logs::BadRow& row : input.badRows) {
            out.text(input.file).number(row.line);
            row.column > 0 ? out.number(row.column) : out.text({});
            out.text(texts.reason(row.reason)).text(row.text).endRow();
        }
    }
    return out.take();
}

} // namespace clausemeter::report
