// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/definitionwords.h"

#include "widgets/text/contractwords.h"
#include "widgets/text/whatifwords.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace clausemeter::text {

namespace {

struct Named {
    const char* key;
    const char* words;
};

constexpr std::array kFigures{
    Named{"slot_threshold_percent", QT_TRANSLATE_NOOP("Definition", "threshold of a slot")},
    Named{"situation_minutes", QT_TRANSLATE_NOOP("Definition", "shortest situation")},
    Named{"consecutive_slots", QT_TRANSLATE_NOOP("Definition", "unavailable slots in a row")},
    Named{"minimum_requests", QT_TRANSLATE_NOOP("Definition", "fewest requests of a slot")},
    Named{"outage.over_minutes", QT_TRANSLATE_NOOP("Definition", "length that an outage must exceed")},
    Named{"outage.failed_calls_per_minute",
          QT_TRANSLATE_NOOP("Definition", "fewest failed calls of a minute")},
    Named{"standard_percent", QT_TRANSLATE_NOOP("Definition", "standard")},
    Named{"at_least", QT_TRANSLATE_NOOP("Definition", "availability from")},
    Named{"below", QT_TRANSLATE_NOOP("Definition", "availability up to")},
    Named{"voucher_percent", QT_TRANSLATE_NOOP("Definition", "voucher")},
    Named{"fee_base.percent", QT_TRANSLATE_NOOP("Definition", "share of the fee")},
    Named{"fee_base.months", QT_TRANSLATE_NOOP("Definition", "months of the mean fee")},
    Named{"cap_percent", QT_TRANSLATE_NOOP("Definition", "cap of the voucher")},
    Named{"claim_opens_after_days", QT_TRANSLATE_NOOP("Definition", "start of the claim window")},
    Named{"claim_opens_after_business_day", QT_TRANSLATE_NOOP("Definition", "start of the claim window")},
    Named{"claim_days", QT_TRANSLATE_NOOP("Definition", "length of the claim window")},
    Named{"maintenance_notice_hours", QT_TRANSLATE_NOOP("Definition", "notice of maintenance")},
    Named{"relocation_notice_days", QT_TRANSLATE_NOOP("Definition", "notice of a relocation")},
    Named{"surge_concurrency", QT_TRANSLATE_NOOP("Definition", "traffic surge")},
    Named{"surge_notice_business_days", QT_TRANSLATE_NOOP("Definition", "notice of a traffic surge")},
    Named{"period", QT_TRANSLATE_NOOP("Definition", "period")},
    Named{"amount", QT_TRANSLATE_NOOP("Definition", "amount")},
    Named{"late_fee.percent_per_day", QT_TRANSLATE_NOOP("Definition", "late fee a day")},
    Named{"termination_overdue_days", QT_TRANSLATE_NOOP("Definition", "overdue before termination")},
    Named{"bill_confirmed_working_days", QT_TRANSLATE_NOOP("Definition", "silence that confirms a bill")},
    Named{"payment_due_working_days", QT_TRANSLATE_NOOP("Definition", "time to pay")},
    Named{"retention_days", QT_TRANSLATE_NOOP("Definition", "retention of data")},
    Named{"change_notice_days", QT_TRANSLATE_NOOP("Definition", "notice of a change")},
    Named{"assignment_notice_days", QT_TRANSLATE_NOOP("Definition", "notice of an assignment")},
    Named{"force_majeure.from_day", QT_TRANSLATE_NOOP("Definition", "force majeure: first day to terminate")},
    Named{"force_majeure.notice_days", QT_TRANSLATE_NOOP("Definition", "force majeure: notice")},
};

} // namespace

QString figureName(const Words& words, const std::string& token)
{
    static const QRegularExpression indexed(
        QStringLiteral("^(targets|tiers|obligations)\\[(\\d+)\\]\\.(.+)$"));
    const QString path = QString::fromStdString(token);
    if (const auto match = indexed.match(path); match.hasMatch()) {
        const QString inside = figureName(words, match.captured(3).toStdString());
        const QString number = words.count(match.captured(2).toLongLong() + 1);
        if (match.captured(1) == u"obligations")
            return words.say("Definition", "right or duty %1: %2").arg(number, inside);
        return match.captured(1) == u"tiers" ? words.say("Definition", "tier %1: %2").arg(number, inside)
                                             : words.say("Definition", "target %1: %2").arg(number, inside);
    }
    for (const Named& figure : kFigures) {
        if (token == figure.key)
            return words.say("Definition", figure.words);
    }
    return path;
}

QString figureNames(const Words& words, const std::vector<std::string>& tokens)
{
    QStringList names;
    for (const std::string& token : tokens)
        names << figureName(words, token);
    return words.list(names);
}

QString figureValue(const Words& words, const std::optional<contract::DefinedFigure>& figure)
{
    if (!figure)
        return QStringLiteral("–");
    contract::Term term;
    term.kind = figure->kind;
    term.value = figure->value;
    term.unit = figure->unit;
    term.comparator = figure->comparator;
    term.currency = QString::fromStdString(figure->currency);
    return termValue(words, term);
}

QString difference(const Words& words, const std::optional<Money>& amount, const QString& currency)
{
    if (!amount)
        return QStringLiteral("–");
    const Money magnitude = amount->isNegative() ? Money() - *amount : *amount;
    return signedText(words, words.money(magnitude, currency),
                      amount->isNegative() ? -1 : int(*amount != Money()));
}

QString outcomeVoucher(const Words& words, const std::optional<sla::Outcome>& outcome,
                       const QString& currency)
{
    if (!outcome || !outcome->voucherPercent)
        return QStringLiteral("–");
    const QString percent = words.plainPercent(*outcome->voucherPercent);
    return outcome->voucher && *outcome->voucherPercent != Decimal()
               ? QString(percent + u' ' + words.money(*outcome->voucher, currency))
               : percent;
}

QStringList versionEffect(const Words& words, const report::VersionEffect& effect, const QString& currency)
{
    if (effect.months.empty())
        return {
            words.say("Definition", "No finished service month of this customer is under this agreement.")};
    const auto changed =
        std::ranges::count_if(effect.months, [](const auto& month) { return month.isChanged(); });
    const QString months = words.count(std::int64_t(effect.months.size()));
    QStringList sentences;
    if (changed == 0)
        sentences << words.say("Definition", "None of %1 finished service months comes out differently.")
                         .arg(months);
    else
        sentences << words
                         .say("Definition",
                              "%1 of %2 finished service months come out differently. Vouchers together: %3.")
                         .arg(words.count(std::int64_t(changed)), months,
                              difference(words, effect.difference, currency));
    if (effect.unknown > 0)
        sentences << words.say(
            "Definition",
            "%n service month(s) have a voucher whose amount is not known, for want of a fee; "
            "they are not in the sum.",
            nullptr, int(effect.unknown));
    if (effect.unlisted > 0)
        sentences << words.say(
            "Definition",
            "%n exclusion(s) rest on a clause that the new version does not list: they release "
            "nothing in it.",
            nullptr, int(effect.unlisted));
    return sentences;
}

report::EffectTexts effectTexts(const Words& words)
{
    const auto utf8 = [&words](const char* source) { return words.say("Definition", source).toStdString(); };
    report::EffectTexts texts;
    texts.title = utf8(QT_TRANSLATE_NOOP("Definition", "Effect of the new version"));
    texts.headers = {utf8(QT_TRANSLATE_NOOP("Definition", "Service")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "First day")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "Last day")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "Availability before, %")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "Voucher before, %")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "Voucher before")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "Availability after, %")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "Voucher after, %")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "Voucher after")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "Difference")),
                     utf8(QT_TRANSLATE_NOOP("Definition", "Currency"))};
    return texts;
}

} // namespace clausemeter::text
