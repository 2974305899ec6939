// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/journalwords.h"

#include "model/book/claimsjson.h"
#include "widgets/text/claimwords.h"
#include "widgets/text/portfoliowords.h"

#include <QHash>

namespace clausemeter::text {

namespace {

using Sources = QHash<QString, const char*>;

// The sentence of a context that goes with a name; the name itself where there is none.
QString said(const Words& words, const char* context, const Sources& sources, const std::string& name)
{
    const QString key = QString::fromStdString(name);
    const char* source = sources.value(key);
    return source ? words.say(context, source) : key;
}

class ValueWords {
public:
    ValueWords(const Words& words, SlaClock clock, const QString& currency)
        : m_words(words)
        , m_clock(clock)
        , m_currency(currency)
    {
    }

    QString operator()(std::monostate) const { return QStringLiteral("–"); }
    QString operator()(std::int64_t v) const { return m_words.count(v); }
    QString operator()(bool v) const
    {
        return v ? m_words.say("Journal", "yes") : m_words.say("Journal", "no");
    }
    QString operator()(Money v) const { return m_words.money(v, m_currency); }
    QString operator()(Date v) const { return m_words.date(v); }
    QString operator()(YearMonth v) const { return QString::fromStdString(toIso(v)); }
    QString operator()(Instant v) const { return m_words.moment(v, m_clock); }
    QString operator()(SlaClock v) const { return QStringLiteral("UTC") + QString::fromStdString(toIso(v)); }
    QString operator()(const std::string& v) const { return QString::fromStdString(v); }
    QString operator()(const std::vector<std::string>& v) const
    {
        QStringList texts;
        for (const std::string& text : v)
            texts << QString::fromStdString(text);
        return m_words.list(texts);
    }
    QString operator()(account::Standing v) const { return m_words.standing(v); }
    QString operator()(account::ExclusionKind v) const { return m_words.exclusionKind(v); }
    QString operator()(account::NoticeChannel v) const { return m_words.noticeChannel(v); }
    QString operator()(account::Contracting v) const { return m_words.contracting(v); }
    QString operator()(const report::FieldToken& v) const
    {
        for (int i = 0; i <= int(book::ClaimProgress::VoucherSeen); ++i) {
            if (v.name == book::tokenOf(book::ClaimProgress(i)))
                return claimProgress(m_words, book::ClaimProgress(i));
        }
        return QString::fromStdString(v.name);
    }

private:
    const Words& m_words;
    SlaClock m_clock;
    const QString& m_currency;
};

} // namespace

QString JournalWords::kind(const std::string& kind) const
{
    static const Sources sources{
        {QStringLiteral("account-imported"), QT_TRANSLATE_NOOP("JournalKind", "account imported")},
        {QStringLiteral("customer-removed"), QT_TRANSLATE_NOOP("JournalKind", "customer removed")},
        {QStringLiteral("service"), QT_TRANSLATE_NOOP("JournalKind", "service changed")},
        {QStringLiteral("fee"), QT_TRANSLATE_NOOP("JournalKind", "fee changed")},
        {QStringLiteral("exclusion"), QT_TRANSLATE_NOOP("JournalKind", "exclusion changed")},
        {QStringLiteral("standing"), QT_TRANSLATE_NOOP("JournalKind", "standing set")},
        {QStringLiteral("outage"), QT_TRANSLATE_NOOP("JournalKind", "outage changed")},
        {QStringLiteral("invoice"), QT_TRANSLATE_NOOP("JournalKind", "invoice changed")},
        {QStringLiteral("payment"), QT_TRANSLATE_NOOP("JournalKind", "payment recorded")},
        {QStringLiteral("notice"), QT_TRANSLATE_NOOP("JournalKind", "notice changed")},
        {QStringLiteral("claim"), QT_TRANSLATE_NOOP("JournalKind", "claim changed")},
        {QStringLiteral("claim-record"), QT_TRANSLATE_NOOP("JournalKind", "progress of a claim")},
        {QStringLiteral("logs-imported"), QT_TRANSLATE_NOOP("JournalKind", "logs imported")},
        {QStringLiteral("logs-removed"), QT_TRANSLATE_NOOP("JournalKind", "logs removed")},
        {QStringLiteral("record-imported"), QT_TRANSLATE_NOOP("JournalKind", "provider's record added")},
        {QStringLiteral("record-removed"), QT_TRANSLATE_NOOP("JournalKind", "provider's record removed")}};
    return said(m_words, "JournalKind", sources, kind);
}

QString JournalWords::table(const std::string& table) const
{
    static const Sources sources{
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("JournalTable", "customer")},
        {QStringLiteral("service_period"), QT_TRANSLATE_NOOP("JournalTable", "service period")},
        {QStringLiteral("fee"), QT_TRANSLATE_NOOP("JournalTable", "fee")},
        {QStringLiteral("exclusion"), QT_TRANSLATE_NOOP("JournalTable", "exclusion")},
        {QStringLiteral("outage"), QT_TRANSLATE_NOOP("JournalTable", "outage")},
        {QStringLiteral("service_target"), QT_TRANSLATE_NOOP("JournalTable", "target of a service")},
        {QStringLiteral("invoice"), QT_TRANSLATE_NOOP("JournalTable", "invoice")},
        {QStringLiteral("payment"), QT_TRANSLATE_NOOP("JournalTable", "payment")},
        {QStringLiteral("notice"), QT_TRANSLATE_NOOP("JournalTable", "notice")},
        {QStringLiteral("claim"), QT_TRANSLATE_NOOP("JournalTable", "claim filed")},
        {QStringLiteral("claim_record"), QT_TRANSLATE_NOOP("JournalTable", "progress of the claim")},
        {QStringLiteral("log_import"), QT_TRANSLATE_NOOP("JournalTable", "logs")},
        {QStringLiteral("import_mask"), QT_TRANSLATE_NOOP("JournalTable", "earlier logs replaced")}};
    return said(m_words, "JournalTable", sources, table);
}

QString JournalWords::field(const std::string& table, const std::string& field) const
{
    if (table == "claim_record" && claimField(m_words, field) != QString::fromStdString(field))
        return claimField(m_words, field);
    static const Sources sources{
        {QStringLiteral("customer_id"), QT_TRANSLATE_NOOP("JournalField", "customer ID")},
        {QStringLiteral("name_zh"), QT_TRANSLATE_NOOP("JournalField", "name in Chinese")},
        {QStringLiteral("name_en"), QT_TRANSLATE_NOOP("JournalField", "name in English")},
        {QStringLiteral("contracting"), QT_TRANSLATE_NOOP("JournalField", "contracting")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("JournalField", "currency")},
        {QStringLiteral("clock_minutes"), QT_TRANSLATE_NOOP("JournalField", "clock")},
        {QStringLiteral("removed"), QT_TRANSLATE_NOOP("JournalField", "removed from the book")},
        {QStringLiteral("service"), QT_TRANSLATE_NOOP("JournalField", "service")},
        {QStringLiteral("sla"), QT_TRANSLATE_NOOP("JournalField", "service level agreement")},
        {QStringLiteral("agreements"), QT_TRANSLATE_NOOP("JournalField", "other agreements")},
        {QStringLiteral("start_day"), QT_TRANSLATE_NOOP("JournalField", "first day")},
        {QStringLiteral("end_day"), QT_TRANSLATE_NOOP("JournalField", "last day")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("JournalField", "month")},
        {QStringLiteral("month_start"), QT_TRANSLATE_NOOP("JournalField", "first day of the service month")},
        {QStringLiteral("gross"), QT_TRANSLATE_NOOP("JournalField", "consumed fee")},
        {QStringLiteral("discount"), QT_TRANSLATE_NOOP("JournalField", "discount")},
        {QStringLiteral("voucher"), QT_TRANSLATE_NOOP("JournalField", "paid by voucher")},
        {QStringLiteral("promotional_credit"), QT_TRANSLATE_NOOP("JournalField", "promotional credit")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("JournalField", "other deductions")},
        {QStringLiteral("cash"), QT_TRANSLATE_NOOP("JournalField", "cash part")},
        {QStringLiteral("start_ms"), QT_TRANSLATE_NOOP("JournalField", "start")},
        {QStringLiteral("end_ms"), QT_TRANSLATE_NOOP("JournalField", "end")},
        {QStringLiteral("clause"), QT_TRANSLATE_NOOP("JournalField", "clause")},
        {QStringLiteral("other_clause"), QT_TRANSLATE_NOOP("JournalField", "clause of another agreement")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("JournalField", "kind")},
        {QStringLiteral("notice_ms"), QT_TRANSLATE_NOOP("JournalField", "notice served")},
        {QStringLiteral("notice_id"), QT_TRANSLATE_NOOP("JournalField", "notice")},
        {QStringLiteral("announced_start_ms"), QT_TRANSLATE_NOOP("JournalField", "announced start")},
        {QStringLiteral("announced_end_ms"), QT_TRANSLATE_NOOP("JournalField", "announced end")},
        {QStringLiteral("concurrency_change"), QT_TRANSLATE_NOOP("JournalField", "change in concurrency")},
        {QStringLiteral("failed_calls"), QT_TRANSLATE_NOOP("JournalField", "failed calls a minute")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("JournalField", "target")},
        {QStringLiteral("standing"), QT_TRANSLATE_NOOP("JournalField", "standing set by a person")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("JournalField", "reason of the standing")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("JournalField", "evidence")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("JournalField", "note")},
        {QStringLiteral("invoice_id"), QT_TRANSLATE_NOOP("JournalField", "invoice")},
        {QStringLiteral("agreement"), QT_TRANSLATE_NOOP("JournalField", "agreement")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("JournalField", "amount")},
        {QStringLiteral("received"), QT_TRANSLATE_NOOP("JournalField", "received")},
        {QStringLiteral("due"), QT_TRANSLATE_NOOP("JournalField", "due")},
        {QStringLiteral("paid_on"), QT_TRANSLATE_NOOP("JournalField", "paid on")},
        {QStringLiteral("subject"), QT_TRANSLATE_NOOP("JournalField", "subject")},
        {QStringLiteral("channel"), QT_TRANSLATE_NOOP("JournalField", "channel")},
        {QStringLiteral("sent_ms"), QT_TRANSLATE_NOOP("JournalField", "sent")},
        {QStringLiteral("signed_ms"), QT_TRANSLATE_NOOP("JournalField", "signed for")},
        {QStringLiteral("filed"), QT_TRANSLATE_NOOP("JournalField", "filed on")},
        {QStringLiteral("by_ticket"), QT_TRANSLATE_NOOP("JournalField", "by support ticket")},
        {QStringLiteral("ticket"), QT_TRANSLATE_NOOP("JournalField", "ticket number")},
        {QStringLiteral("at_ms"), QT_TRANSLATE_NOOP("JournalField", "imported at")},
        {QStringLiteral("counted"), QT_TRANSLATE_NOOP("JournalField", "counted")},
        {QStringLiteral("first_slot"), QT_TRANSLATE_NOOP("JournalField", "from")},
        {QStringLiteral("end_slot"), QT_TRANSLATE_NOOP("JournalField", "to")}};
    return said(m_words, "JournalField", sources, field);
}

QString JournalWords::value(const report::FieldValue& value) const
{
    return std::visit(ValueWords(m_words, m_clock, m_currency), value);
}

QString JournalWords::rowName(const report::RowHistory& row) const
{
    QStringList parts;
    for (const report::FieldValue& part : row.name)
        parts << value(part);
    const QString name = table(row.table);
    return parts.isEmpty() ? name
                           : m_words.say("Journal", "%1 %2", "a table and what a row of it is known by")
                                 .arg(name, m_words.list(parts));
}

QString JournalWords::rowTitle(const report::RowHistory& row) const
{
    switch (row.kind) {
    case report::RowHistory::Kind::Added:
        return m_words.say("Journal", "added: %1").arg(rowName(row));
    case report::RowHistory::Kind::Removed:
        return m_words.say("Journal", "removed: %1").arg(rowName(row));
    case report::RowHistory::Kind::Changed:
        break;
    }
    return rowName(row);
}

} // namespace clausemeter::text
