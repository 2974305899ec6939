// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/words.h"

#include <QStringList>

namespace clausemeter::text {

QString Words::dateKind(report::DateKind kind) const
{
    switch (kind) {
    case report::DateKind::TermEnd:
        return say("Date", "Term ends");
    case report::DateKind::TermRenewal:
        return say("Date", "Term is renewed");
    case report::DateKind::ServiceEnd:
        return say("Date", "Service ends");
    case report::DateKind::RetentionEnd:
        return say("Date", "Data is kept until");
    case report::DateKind::ClaimOpens:
        return say("Date", "Claim window opens");
    case report::DateKind::ClaimCloses:
        return say("Date", "Last day of the claim window");
    case report::DateKind::ClaimFiled:
        return say("Date", "Claim filed");
    case report::DateKind::BillConfirmed:
        return say("Date", "Bill confirmed by silence");
    case report::DateKind::PaymentDue:
        return say("Date", "Payment due");
    case report::DateKind::LateFeeRuns:
        return say("Date", "Late fee runs from");
    case report::DateKind::TerminationPossible:
        return say("Date", "Termination possible from");
    case report::DateKind::Maintenance:
        return say("Date", "Maintenance");
    case report::DateKind::NoticeServed:
        return say("Date", "Notice served");
    }
    return {};
}

QString Words::dateSubject(const report::CustomerDate& date) const
{
    switch (date.kind) {
    case report::DateKind::TermEnd:
    case report::DateKind::TermRenewal:
        return agreement(date.subject);
    default:
        return QString::fromStdString(date.subject);
    }
}

QString Words::dateSummary(const report::CustomerDate& date) const
{
    QStringList parts{dateKind(date.kind), pick(date.customerName)};
    if (!date.service.empty())
        parts.append(QString::fromStdString(date.service));
    if (!date.subject.empty())
        parts.append(dateSubject(date));
    return parts.join(QStringLiteral(" · "));
}

QString Words::dateDescription(const report::CustomerDate& date) const
{
    QStringList lines;
    if (!date.clause.en.empty())
        lines.append(say("Date", "Clause: %1").arg(pick(date.clause)));
    if (date.amount)
        lines.append(
            say("Date", "Amount: %1").arg(money(*date.amount, QString::fromStdString(date.currency))));
    if (date.provisional)
        lines.append(say("Date", "This date is provisional."));
    return lines.join(u'\n');
}

report::DateTexts Words::dateTexts() const
{
    const auto utf8 = [this](const char* source) { return say("Date", source).toStdString(); };
    report::DateTexts texts;
    texts.title = utf8(QT_TRANSLATE_NOOP("Date", "Dates"));
    texts.headers = {
        utf8(QT_TRANSLATE_NOOP("Date", "Date")),     utf8(QT_TRANSLATE_NOOP("Date", "What")),
        utf8(QT_TRANSLATE_NOOP("Date", "Customer")), utf8(QT_TRANSLATE_NOOP("Date", "Customer ID")),
        utf8(QT_TRANSLATE_NOOP("Date", "Service")),  utf8(QT_TRANSLATE_NOOP("Date", "Subject")),
        utf8(QT_TRANSLATE_NOOP("Date", "Clause")),   utf8(QT_TRANSLATE_NOOP("Date", "Amount")),
        utf8(QT_TRANSLATE_NOOP("Date", "Currency")), utf8(QT_TRANSLATE_NOOP("Date", "Provisional"))};
    texts.kind = [words = *this](report::DateKind kind) { return words.dateKind(kind).toStdString(); };
    texts.pick = [words = *this](const Bilingual& text) { return words.pick(text).toStdString(); };
    texts.subject = [words = *this](const report::CustomerDate& date) {
        return words.dateSubject(date).toStdString();
    };
    texts.summary = [words = *this](const report::CustomerDate& date) {
        return words.dateSummary(date).toStdString();
    };
    texts.description = [words = *this](const report::CustomerDate& date) {
        return words.dateDescription(date).toStdString();
    };
    texts.yes = utf8(QT_TRANSLATE_NOOP("Date", "yes"));
    return texts;
}

} // namespace clausemeter::text
