// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openingnotice.h"

#include "app/warehousecounting.h"
#include "model/report/casedata.h"

#include <QFileInfo>

namespace clausemeter::app {

namespace {

QString fileName(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path)).fileName();
}

} // namespace

QStringList OpeningNotice::sentences(const report::Case& data, const text::Words& words)
{
    QStringList lines;
    if (data.logs->inputs.empty() && report::needsLogs(data))
        lines
            << (report::hasData(data)
                    ? tr("The account is open without logs, so services that are computed from logs have no "
                         "availability. Drop the logs of this customer here.")
                    : tr("The account is open without logs, so no availability can be stated. Drop the logs "
                         "of this customer here."));
    if (const int damaged = damagedDays(*data.logs); damaged > 0)
        lines << tr("%n day(s) of the warehouse had been kept but were damaged, and were fetched again.",
                    nullptr, damaged);
    for (const logs::InputReport& input : data.logs->inputs) {
        if (input.server && input.records == 0)
            continue; // a day without rows
        if (input.sameAs) {
            lines << tr("%1 has the same content as %2 and was not counted a second time.")
                         .arg(fileName(input.file), fileName(data.logs->inputs[*input.sameAs].file));
            continue;
        }
        const std::int64_t counted = input.accepted - input.outside - input.otherEvents;
        if (counted == 0)
            lines << tr("Nothing in %1 counts: of %2 rows, %3 lie outside every service period, %4 are other "
                        "events and "
                        "%5 could not be read.")
                         .arg(fileName(input.file), words.count(input.records - input.header - input.blank),
                              words.count(input.outside), words.count(input.otherEvents),
                              words.count(input.rejected));
    }
    if (!data.account.unknownKeys.empty()) {
        QStringList keys;
        for (const std::string& key : data.account.unknownKeys)
            keys << QString::fromStdString(key);
        if (keys.size() > 5)
            keys = keys.mid(0, 5) << QStringLiteral("…");
        lines << tr("%1 has entries that are not understood and were left out: %2.")
                     .arg(fileName(data.accountPath), words.list(keys));
    }
    return lines;
}

std::optional<widgets::Message> OpeningNotice::of(std::shared_ptr<const report::Case> data)
{
    const text::Words any(text::Language::En);
    if (sentences(*data, any).isEmpty())
        return std::nullopt;
    return widgets::Message{.kind = widgets::Message::Kind::Notice, .text = [data](const text::Words& words) {
                                return sentences(*data, words).join(QLatin1Char('\n'));
                            }};
}

} // namespace clausemeter::app
