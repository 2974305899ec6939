// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/obligationsexport.h"

#include "model/report/csvwriter.h"
#include "model/report/workbookwriter.h"

namespace clausemeter::report {

namespace {

template <typename Out>
void write(Out& out, const std::vector<CustomerObligation>& list, const ObligationTexts& texts)
{
    for (const std::string& header : texts.headers)
        out.text(header);
    out.endRow();
    for (const CustomerObligation& o : list) {
        o.date ? out.date(o.date->day) : out.text({});
        out.text(texts.who(o)).text(texts.kind(o)).text(texts.trigger(o)).text(texts.what(o));
        out.text(texts.measure(o)).text(texts.otherwise(o));
        o.date&& o.date->amount ? out.amount(*o.date->amount) : out.text({});
        out.text(o.date ? o.date->currency : std::string()).text(texts.pick(o.cite)).endRow();
    }
}

} // namespace

QByteArray obligationsCsv(const std::vector<CustomerObligation>& list, const ObligationTexts& texts)
{
    CsvWriter out;
    write(out, list, texts);
    return out.take();
}

Result<QByteArray> obligationsXlsx(const std::vector<CustomerObligation>& list, const ObligationTexts& texts,
                                   Instant stamp)
{
    WorkbookWriter out(texts.title, stamp);
    write(out, list, texts);
    return out.take();
}

} // namespace clausemeter::report
