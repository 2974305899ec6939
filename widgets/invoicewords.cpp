// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/invoicewords.h"

namespace clausemeter::widgets {

QString InvoiceWords::due(const text::Words& words, const dues::InvoiceOnDay& onDay)
{
    if (!onDay.due.day)
        return QStringLiteral("–");
    const QString day = words.date(onDay.due.day->day);
    return onDay.due.day->provisional ? tr("%1 (provisional)").arg(day) : day;
}

QString InvoiceWords::standing(const text::Words& words, const dues::InvoiceOnDay& onDay)
{
    QStringList lines{words.invoiceState(onDay.state)};
    for (const dues::RemedyFrom& remedy : onDay.remedies)
        lines << tr("from %1 the provider may %2 (%3)", "day, what, clause")
                     .arg(words.date(remedy.from), words.remedy(remedy.remedy),
                          QString::fromStdString(remedy.clause));
    for (const dues::InvoiceIssue issue : onDay.issues)
        lines << words.invoiceIssue(issue);
    return lines.join(u'\n');
}

} // namespace clausemeter::widgets
