// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/reportwords.h"

#include "widgets/print/lines.h"
#include "widgets/text/journalwords.h"
#include "widgets/text/recordwords.h"

#include <QStringList>

namespace clausemeter::print {

namespace {

QString unknown()
{
    return QStringLiteral("–");
}

QString own(const std::string& text)
{
    return printable(QString::fromStdString(text));
}

QString range(const QString& from, const QString& to)
{
    // No line ends within it.
    return from == to ? from : from + QStringLiteral("\u00A0–\u00A0") + to;
}

// One function a kind of value.
class ValueWords {
public:
    ValueWords(const ReportWords& report)
        : m_report(report)
        , m_words(report.words())
        , m_case(report.source())
        , m_analysis(m_case.analysis)
    {
    }

    QString operator()(std::monostate) const { return unknown(); }
    QString operator()(std::int64_t v) const { return m_words.count(v); }
    QString operator()(Decimal v) const { return m_words.count(v); }
    QString operator()(sla::Percent v) const { return m_words.percent(v.value); }
    QString operator()(report::Threshold v) const { return m_words.plainPercent(v.percent); }
    QString operator()(Money v) const
    {
        return m_words.money(v, QString::fromStdString(m_analysis.customer.currency));
    }
    QString operator()(report::Minutes v) const { return m_words.minutes(v.seconds); }
    QString operator()(sla::Seconds v) const { return m_words.duration(v.value); }
    QString operator()(Date v) const { return m_words.date(v); }
    QString operator()(YearMonth v) const { return QString::fromStdString(toIso(v)); }
    QString operator()(const report::DayRange& v) const
    {
        return range(m_words.date(v.first), m_words.date(v.last));
    }
    QString operator()(Instant v) const { return m_words.moment(v, m_analysis.clock); }
    QString operator()(const TimeRange& v) const { return m_words.span(v, m_analysis.clock); }
    QString operator()(SlaClock v) const { return QStringLiteral("UTC") + QString::fromStdString(toIso(v)); }
    QString operator()(const report::OwnText& v) const { return own(v.text); }
    QString operator()(const Bilingual& v) const { return printable(m_words.pick(v)); }
    QString operator()(const report::ClauseRef& v) const
    {
        account::Exclusion named;
        named.clause = v.clause;
        named.otherClause = v.otherClause;
        return printable(m_words.clause(definition(v.service), named));
    }
    QString operator()(const std::vector<report::ClauseStanding>& v) const
    {
        QStringList lines;
        for (const report::ClauseStanding& c : v)
            lines.append(own(c.clause) + u' ' + m_words.standing(c.standing));
        return lines.isEmpty() ? unknown() : lines.join(u'\n');
    }
    QString operator()(report::PrevailingRecord v) const
    {
        const sla::Definition& agreement = definition(v.service);
        return m_words.say("Report", "The provider's back-end record prevails (%1).")
            .arg(m_words.clause(agreement, agreement.prevailingRecordClause));
    }
    QString operator()(report::AgreementName v) const
    {
        return printable(m_words.pick(definition(v.service).title));
    }
    QString operator()(report::ServiceName v) const
    {
        return printable(m_words.pick(definition(v.service).serviceName)) + u' ' +
               own(m_analysis.services[v.service].id);
    }
    QString operator()(report::VerdictOf v) const
    {
        return m_words.verdict(service(v.month), month(v.month),
                               QString::fromStdString(m_analysis.customer.currency));
    }
    QString operator()(report::AdviceOf v) const { return m_words.advice(month(v.month), m_analysis.asOf); }
    QString operator()(report::RecordVerdicts v) const
    {
        return text::recordVerdicts(m_words, m_case, service(v.month), month(v.month));
    }
    QString operator()(report::RecordState v) const
    {
        return text::recordState(m_words, v.measured, v.contract);
    }
    QString operator()(const report::RecordWarning& v) const
    {
        return text::recordWarning(m_words, v.warning);
    }
    QString operator()(const report::Totals& v) const
    {
        const QString notMet = m_words.say("Report", "Service months: %1. Standard not met: %2.")
                                   .arg(m_words.count(v.months), m_words.count(v.notMet));
        if (v.open == 0)
            return notMet;
        const QString gap = m_words.language() == text::Language::Zh ? QString() : QStringLiteral(" ");
        const QString open = m_words.count(v.open);
        if (v.openWithoutFee == v.open)
            return notMet + gap +
                   m_words
                       .say("Report", "Claims that can be filed now: %1, amount unknown: no fee on record.")
                       .arg(open);
        if (v.openWithoutFee > 0)
            return notMet + gap +
                   m_words
                       .say("Report", "Claims that can be filed now: %1. Vouchers of %2, and %3 without a "
                                      "fee on record.")
                       .arg(open, (*this)(v.openAmount), m_words.count(v.openWithoutFee));
        return notMet + gap +
               m_words.say("Report", "Claims that can be filed now: %1, vouchers of %2 in all.")
                   .arg(open, (*this)(v.openAmount));
    }
    QString operator()(report::Listed v) const
    {
        return m_words.say("Report", "%1 of %2 rejected rows are listed.")
            .arg(m_words.count(v.shown), m_words.count(v.total));
    }
    QString operator()(report::ListedSlots v) const
    {
        return m_words.say("Report", "%1 of %2 slots with another state are listed.")
            .arg(m_words.count(v.shown), m_words.count(v.total));
    }
    QString operator()(const report::ChangeCell& v) const
    {
        using Part = report::ChangeCell::Part;
        const text::JournalWords journal(m_words, m_analysis.clock,
                                         QString::fromStdString(m_analysis.customer.currency));
        const bool isOne = v.row.kind == report::RowHistory::Kind::Changed && v.row.fields.size() == 1;
        const auto side = [&](const report::FieldChange& field) {
            return printable(journal.value(v.part == Part::Before ? field.before : field.after));
        };
        if (v.part == Part::What) {
            const QString title = printable(journal.rowTitle(v.row));
            return isOne ? title + u'\n' + journal.field(v.row.table, v.row.fields.front().field) : title;
        }
        if (isOne)
            return side(v.row.fields.front());
        QStringList lines;
        for (const report::FieldChange& field : v.row.fields) {
            if ((v.part == Part::Before ? field.before : field.after) != report::FieldValue())
                lines << m_words.say("Journal", "%1: %2", "field, what it holds")
                             .arg(journal.field(v.row.table, field.field), side(field));
        }
        return lines.isEmpty() ? unknown() : lines.join(u'\n');
    }
    QString operator()(sla::WindowStanding v) const { return m_words.windowStanding(v); }
    QString operator()(report::Label v) const { return m_report.label(v); }
    QString operator()(sla::View v) const { return m_words.view(v); }
    QString operator()(sla::ClaimState v) const { return m_words.claimState(v); }
    QString operator()(account::Standing v) const { return m_words.standing(v); }
    QString operator()(const sla::StandingResult& v) const { return m_words.standingReason(v); }
    QString operator()(const sla::StandingPiece& v) const
    {
        return m_words.span(v.time, m_analysis.clock) + QStringLiteral("  ") + m_words.standing(v.standing) +
               QStringLiteral("  ") + m_words.pieceReason(v);
    }
    QString operator()(const sla::Warning& v) const { return m_words.warning(v); }
    QString operator()(slots::Grade v) const { return m_words.grade(v); }
    QString operator()(logs::RejectReason v) const { return m_words.rejectReason(v); }
    QString operator()(logs::LogKind v) const { return m_words.logKind(v); }
    QString operator()(logs::Encoding v) const { return m_words.encoding(v); }

private:
    const sla::ServiceResult& service(report::MonthRef ref) const { return m_analysis.services[ref.service]; }
    const sla::MonthResult& month(report::MonthRef ref) const { return service(ref).months[ref.month]; }
    const sla::Definition& definition(std::size_t index) const
    {
        return m_analysis.services[index].definition;
    }

    const ReportWords& m_report;
    const text::Words& m_words;
    const report::Case& m_case;
    const sla::Analysis& m_analysis;
};

} // namespace

QString ReportWords::value(const report::Value& value) const
{
    return std::visit(ValueWords(*this), value);
}

QString ReportWords::monthTitle(report::MonthRef ref) const
{
    const sla::ServiceMonth& month = m_case.analysis.services[ref.service].months[ref.month].month;
    return label(report::Label::ServiceMonth) + u' ' + value(report::DayRange{month.start, month.end});
}

QString ReportWords::months(const std::vector<report::DayRange>& months) const
{
    if (months.empty())
        return {};
    return range(value(monthOf(months.front().first)), value(monthOf(months.back().last)));
}

} // namespace clausemeter::print
