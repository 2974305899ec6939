// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/plaintext.h"

namespace clausemeter::contract {

qsizetype bulletLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isSpace())
        ++at;
    if (at + 1 >= line.size() || !QStringView(u"-*+•·●○▪■◆–").contains(line[at]) || !line[at + 1].isSpace())
        return 0;
    return at + 1;
}

void readPlainText(const QString& text, ContractText& into)
{
    into.text = text;
    const QStringView all(into.text);
    std::int64_t number = 0;
    for (qsizetype start = 0; start < all.size();) {
        qsizetype end = all.indexOf(u'\n', start);
        if (end < 0)
            end = all.size();
        const QStringView line = all.mid(start, end - start);
        ++number;
        if (!line.trimmed().isEmpty()) {
            TextBlock block;
            block.span = {start, line.size()};
            block.line = number;
            if (const qsizetype bullet = bulletLength(line)) {
                block.kind = BlockKind::ListItem;
                block.level = 1;
                block.marker = line[bullet - 1];
            }
            into.blocks.push_back(std::move(block));
        }
        start = end + 1;
    }
}

} // namespace clausemeter::contract
