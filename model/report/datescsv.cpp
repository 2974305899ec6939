// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/csvwriter.h"
#include "model/report/datesexport.h"

namespace clausemeter::report {

QByteArray datesCsv(const std::vector<CustomerDate>& dates, const DateTexts& texts)
{
    CsvWriter out;
    for (const std::string& header : texts.headers)
        out.text(header);
    out.endRow();
    for (const CustomerDate& date : dates) {
        out.text(toIso(date.day)).text(texts.kind(date.kind)).text(texts.pick(date.customerName));
        out.text(date.customer).text(date.service).text(texts.subject(date)).text(texts.pick(date.clause));
        date.amount ? out.amount(*date.amount) : out.text({});
        out.text(date.currency).text(date.provisional ? texts.yes : std::string()).endRow();
    }
    return out.take();
}

} // namespace clausemeter::report
