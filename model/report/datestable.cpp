// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/csvwriter.h"
#include "model/report/datesexport.h"
#include "model/report/workbookwriter.h"

namespace clausemeter::report {

namespace {

template <typename Out>
void write(Out& out, const std::vector<CustomerDate>& dates, const DateTexts& texts)
{
    for (const std::string& header : texts.headers)
        out.text(header);
    out.endRow();
    for (const CustomerDate& date : dates) {
        out.date(date.day).text(texts.kind(date.kind)).text(texts.pick(date.customerName));
        out.text(date.customer).text(date.service).text(texts.subject(date)).text(texts.pick(date.clause));
        date.amount ? out.amount(*date.amount) : out.text({});
        out.text(date.currency).text(date.provisional ? texts.yes : std::string()).endRow();
    }
}

} // namespace

QByteArray datesCsv(const std::vector<CustomerDate>& dates, const DateTexts& texts)
{
    CsvWriter out;
    write(out, dates, texts);
    return out.take();
}

Result<QByteArray> datesXlsx(const std::vector<CustomerDate>& dates, const DateTexts& texts, Instant stamp)
{
    WorkbookWriter out(texts.title, stamp);
    write(out, dates, texts);
    return out.take();
}

} // namespace clausemeter::report
