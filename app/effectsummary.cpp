// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/effectsummary.h"

#include "app/texttable.h"
#include "widgets/text/definitionwords.h"

namespace clausemeter::app {

QString effectSummary(const report::Case& c, const report::VersionReview& review, const text::Words& words)
{
    const QString indent = QStringLiteral("  ");
    const QString dash = QStringLiteral("–");
    const QString currency = QString::fromStdString(c.account.account.customer.currency);
    QString told = words.say("CommandLine", "%1: version %2 in the place of %3")
                       .arg(oneLine(words.pick(review.after.title)),
                            oneLine(QString::fromStdString(review.after.version)),
                            oneLine(QString::fromStdString(review.before.version))) +
                   u'\n';
    for (const QString& sentence : text::versionEffect(words, review.effect, currency))
        told += sentence + u'\n';

    TextTable figures;
    figures.addRow({words.say("CommandLine", "Figure"), words.say("CommandLine", "Clause"),
                    words.say("CommandLine", "Before"), words.say("CommandLine", "After")});
    for (const contract::FigureChange& change : review.figures)
        figures.addRow({oneLine(text::figureName(words, change.either().token)),
                        oneLine(QString::fromStdString(change.either().clause)),
                        text::figureValue(words, change.before), text::figureValue(words, change.after)});
    if (!review.figures.empty())
        told += u'\n' + words.say("CommandLine", "Figures that differ") + u'\n' + figures.toText(indent, 2);

    TextTable months;
    months.addRow({words.say("CommandLine", "Service"), words.say("CommandLine", "Month"),
                   words.say("CommandLine", "Availability before"),
                   words.say("CommandLine", "Availability after"), words.say("CommandLine", "Voucher before"),
                   words.say("CommandLine", "Voucher after"), words.say("CommandLine", "Difference")});
    const auto availability = [&](const std::optional<sla::Outcome>& outcome) {
        return outcome && outcome->availabilityPercent ? words.percent(*outcome->availabilityPercent) : dash;
    };
    for (const report::VersionedMonth& month : review.effect.months)
        months.addRow({oneLine(QString::fromStdString(month.service)), words.date(month.month.start),
                       availability(month.before), availability(month.after),
                       text::outcomeVoucher(words, month.before, currency),
                       text::outcomeVoucher(words, month.after, currency),
                       text::difference(words, month.difference(), currency)});
    if (!review.effect.months.empty())
        told += u'\n' + words.say("CommandLine", "Service months") + u'\n' + months.toText(indent, 2);
    return told;
}

} // namespace clausemeter::app
