// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keptnotice.h"

#include "app/openingnotice.h"

namespace clausemeter::app {

using widgets::Message;

QString KeptNotice::ofLogs(const report::Case& read, bool isNew, const text::Words& words)
{
    const QString name = words.pick(read.account.account.customer.name);
    const int logs = int(read.logs->inputs.size());
    if (!isNew)
        return tr("The logs of %1 are in the book already; nothing was counted a second time.").arg(name);
    if (logs == 0)
        return tr("The account of %1 is in the book.").arg(name);
    return tr("%1 and %n log(s) are in the book.", nullptr, logs).arg(name);
}

QString KeptNotice::ofRecord(const report::Case& read, bool isNew, const text::Words& words)
{
    const QString name = words.pick(read.account.account.customer.name);
    return isNew
               ? tr("The provider's record of %1 is in the book.").arg(name)
               : tr("The provider's record of %1 is in the book already; nothing was counted a second time.")
                     .arg(name);
}

Message KeptNotice::of(const book::KeepRequest& request, const book::Kept& kept)
{
    const bool isNew = kept.kind == book::Kept::Kind::Added;
    const bool isRecord = request.record == book::RecordOf::Provider;
    const int known = int(kept.known.size());
    return {.kind = isNew ? Message::Kind::Success : Message::Kind::Notice,
            .text = [data = request.read, isNew, isRecord, known](const text::Words& words) {
                QStringList lines{isRecord ? ofRecord(*data, isNew, words) : ofLogs(*data, isNew, words)};
                if (isNew && known > 0)
                    lines << tr("%n log(s) were there already and were not counted a second time.", nullptr,
                                known);
                if (!isRecord && (known == 0 || !data->logs->inputs.empty()))
                    lines << OpeningNotice::sentences(*data, words);
                return lines.join(u'\n');
            }};
}

} // namespace clausemeter::app
