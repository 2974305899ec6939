// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/contractwords.h"

#include "model/contract/clausename.h"
#include "model/contract/contractnotes.h"

#include <QStringList>
#include <algorithm>

namespace clausemeter::text {

using contract::AlignmentKind;
using contract::Comparator;
using contract::DifferenceKind;
using contract::PeriodUnit;
using contract::TermKind;
using contract::TextRemark;

QString termKind(const Words& words, TermKind kind)
{
    switch (kind) {
    case TermKind::Percentage:
        return words.say("Contract", "percentage");
    case TermKind::Money:
        return words.say("Contract", "amount");
    case TermKind::Period:
        return words.say("Contract", "period");
    case TermKind::Date:
        return words.say("Contract", "date");
    case TermKind::TimeOfDay:
        return words.say("Contract", "time of day");
    case TermKind::Count:
        return words.say("Contract", "count");
    case TermKind::Party:
        return words.say("Contract", "party");
    case TermKind::Place:
        return words.say("Contract", "place");
    case TermKind::NoticeChannel:
        return words.say("Contract", "channel of notices");
    case TermKind::LanguageClause:
        return words.say("Contract", "language that prevails");
    }
    return {};
}

QString comparator(const Words& words, Comparator comparator)
{
    switch (comparator) {
    case Comparator::None:
        return {};
    case Comparator::Below:
        return words.say("Contract", "below");
    case Comparator::AtMost:
        return words.say("Contract", "at most");
    case Comparator::Exactly:
        return words.say("Contract", "exactly");
    case Comparator::AtLeast:
        return words.say("Contract", "at least");
    case Comparator::Above:
        return words.say("Contract", "above");
    }
    return {};
}

QString period(const Words& words, Decimal number, PeriodUnit unit)
{
    // A fraction takes the plural, as do large numbers.
    const bool counts =
        number.isInteger() && number >= Decimal() && number < Decimal::fromInteger(1'000'000'000);
    const int n = counts ? int(number.units() / Decimal::kOne) : 0;
    const QString text = [&] {
        switch (unit) {
        case PeriodUnit::Second:
            return words.say("Contract", "%n second(s)", nullptr, n);
        case PeriodUnit::Minute:
            return words.say("Contract", "%n minute(s)", nullptr, n);
        case PeriodUnit::Hour:
            return words.say("Contract", "%n hour(s)", nullptr, n);
        case PeriodUnit::Day:
            return words.say("Contract", "%n day(s)", nullptr, n);
        case PeriodUnit::CalendarDay:
            return words.say("Contract", "%n calendar day(s)", nullptr, n);
        case PeriodUnit::BusinessDay:
            return words.say("Contract", "%n business day(s)", nullptr, n);
        case PeriodUnit::Week:
            return words.say("Contract", "%n week(s)", nullptr, n);
        case PeriodUnit::Month:
            return words.say("Contract", "%n month(s)", nullptr, n);
        case PeriodUnit::Year:
            return words.say("Contract", "%n year(s)", nullptr, n);
        }
        return QString();
    }();
    return counts ? text : QString(text).replace(QStringLiteral("0"), words.count(number));
}

QString termValue(const Words& words, const contract::Term& term)
{
    const QString value = [&]() -> QString {
        switch (term.kind) {
        case TermKind::Percentage:
            return words.plainPercent(term.value);
        case TermKind::Money: {
            const QString amount = words.count(term.value);
            return term.currency.isEmpty() ? amount : QString(term.currency + u' ' + amount);
        }
        case TermKind::Period:
            return period(words, term.value, term.unit);
        case TermKind::Date:
            return term.date ? words.date(*term.date) : term.name;
        case TermKind::Count:
            return words.count(term.value);
        default:
            return term.name;
        }
    }();
    const QString compared = comparator(words, term.comparator);
    return compared.isEmpty() ? value
                              : words.say("Contract", "%1 %2", "comparator and figure").arg(compared, value);
}

QString contractRemark(const Words& words, TextRemark remark)
{
    switch (remark) {
    case TextRemark::Repaired:
        return words.say("Contract", "The text had been broken by a wrong encoding; it was put right.");
    case TextRemark::Undecodable:
        return words.say("Contract", "Some bytes are no text in any encoding; � stands for them.");
    case TextRemark::PagesWithoutText:
        return words.say("Contract", "Some pages are pictures without text; what they say is missing here.");
    }
    return {};
}

QString numberingFault(const Words& words, contract::NumberingFault fault)
{
    switch (fault) {
    case contract::NumberingFault::Duplicate:
        return words.say("Contract", "the number stands twice");
    case contract::NumberingFault::JumpsBack:
        return words.say("Contract", "the numbering jumps back");
    case contract::NumberingFault::JumpsForward:
        return words.say("Contract", "a number is left out before it");
    }
    return {};
}

QString verdict(const Words& words, contract::Verdict verdict)
{
    switch (verdict) {
    case contract::Verdict::Accepted:
        return words.say("Contract", "accepted");
    case contract::Verdict::Corrected:
        return words.say("Contract", "corrected");
    case contract::Verdict::Rejected:
        return words.say("Contract", "rejected");
    }
    return {};
}

QStringList contractRemarks(const Words& words, const contract::Contract& contract, std::size_t mostFaults)
{
    QStringList lines;
    for (const TextRemark remark : contract.text.remarks)
        lines << contractRemark(words, remark);
    const std::vector<contract::NumberingRemark>& faults = contract.tree.remarks;
    const std::vector<QString> numbers = numbersOf(contract.tree);
    for (std::size_t i = 0; i < std::min(faults.size(), mostFaults); ++i)
        lines << words.say("Contract", "%1: %2", "clause, fault of its number")
                     .arg(numbers[std::size_t(faults[i].clause)], numberingFault(words, faults[i].fault));
    if (faults.size() > mostFaults)
        lines << words.say("Contract", "and %n more faults of the numbering", nullptr,
                           int(faults.size() - mostFaults));
    return lines;
}

QString alignment(const Words& words, AlignmentKind kind)
{
    switch (kind) {
    case AlignmentKind::Paired:
        return words.say("Contract", "paired");
    case AlignmentKind::Moved:
        return words.say("Contract", "at another place");
    case AlignmentKind::Split:
        return words.say("Contract", "several clauses on the right");
    case AlignmentKind::Merged:
        return words.say("Contract", "several clauses on the left");
    case AlignmentKind::OnlyLeft:
        return words.say("Contract", "only on the left");
    case AlignmentKind::OnlyRight:
        return words.say("Contract", "only on the right");
    }
    return {};
}

QString differenceKind(const Words& words, DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::FigureDiffers:
        return words.say("Contract", "another figure");
    case DifferenceKind::FigureOneSide:
        return words.say("Contract", "figure on one side");
    case DifferenceKind::ClauseOneSide:
        return words.say("Contract", "clause on one side");
    case DifferenceKind::OtherPlace:
        return words.say("Contract", "another place");
    case DifferenceKind::Wording:
        return words.say("Contract", "wording");
    }
    return {};
}

namespace {

QString spanOf(const contract::Contract& contract, const contract::TextSpan& span)
{
    return contract.text.text.mid(span.start, span.length).simplified();
}

QString changed(const contract::Contract& contract, const std::vector<contract::TextSpan>& spans)
{
    QStringList parts;
    for (const contract::TextSpan& span : spans)
        parts << spanOf(contract, span);
    return parts.join(QStringLiteral(" … "));
}

constexpr qsizetype kLongestName = 120;

QString titles(const contract::Contract& contract, const std::vector<int>& clauses)
{
    QStringList parts;
    for (const int clause : clauses)
        parts << contract::clauseName(contract, clause, kLongestName);
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString difference(const Words& words, const contract::Difference& d, const contract::Comparison& comparison,
                   const contract::Contract& left, const contract::Contract& right)
{
    const contract::AlignedClauses& pair = comparison.pairs[std::size_t(d.pair)];
    const auto term = [&words](const contract::Contract& contract, int index) {
        return termValue(words, contract.terms[std::size_t(index)]);
    };
    switch (d.kind) {
    case DifferenceKind::FigureDiffers:
        return words.say("Contract", "%1 against %2", "figures of two texts")
            .arg(term(left, d.leftTerm), term(right, d.rightTerm));
    case DifferenceKind::FigureOneSide:
        return d.leftTerm >= 0 ? words.say("Contract", "only on the left: %1").arg(term(left, d.leftTerm))
                               : words.say("Contract", "only on the right: %1").arg(term(right, d.rightTerm));
    case DifferenceKind::ClauseOneSide:
        if (!d.leftChanges.empty())
            return words.say("Contract", "only on the left: %1").arg(changed(left, d.leftChanges));
        if (!d.rightChanges.empty())
            return words.say("Contract", "only on the right: %1").arg(changed(right, d.rightChanges));
        return pair.right.empty()
                   ? words.say("Contract", "only on the left: %1").arg(titles(left, pair.left))
                   : words.say("Contract", "only on the right: %1").arg(titles(right, pair.right));
    case DifferenceKind::OtherPlace:
        return alignment(words, pair.kind);
    case DifferenceKind::Wording:
        return words.say("Contract", "“%1” against “%2”", "words of two texts")
            .arg(changed(left, d.leftChanges), changed(right, d.rightChanges));
    }
    return {};
}

QString textFormat(const Words& words, const contract::ContractText& text)
{
    const QString format = [&] {
        switch (text.format) {
        case contract::TextFormat::Plain:
            return words.say("Contract", "text");
        case contract::TextFormat::Markdown:
            return QStringLiteral("Markdown");
        case contract::TextFormat::Pdf:
            return QStringLiteral("PDF");
        case contract::TextFormat::Docx:
            return QStringLiteral("DOCX");
        }
        return QString();
    }();
    return text.encoding.isEmpty() ? format : words.list({format, text.encoding});
}

} // namespace clausemeter::text
