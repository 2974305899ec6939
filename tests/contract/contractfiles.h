// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/clausetree.h"
#include "model/contract/readtext.h"

#include <QFile>
#include <QStringList>

// What the tests of agreements' texts have in common.

inline clausemeter::contract::ContractText readBytes(const QByteArray& bytes,
                                                     const char* name = "agreement.txt")
{
    const auto read = clausemeter::contract::readContractText(bytes, name);
    return read ? *read : clausemeter::contract::ContractText();
}

inline clausemeter::contract::ContractText readText(const QString& text, const char* name = "agreement.txt")
{
    return readBytes(text.toUtf8(), name);
}

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The fields of each line that is no remark.
inline QList<QStringList> listOf(const QString& path)
{
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(fileBytes(path)).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

// "3.1 < 3": the numbered clauses, each with what it stands in.
inline QStringList outline(const clausemeter::contract::ClauseTree& tree)
{
    QStringList lines;
    for (const auto& clause : tree.clauses) {
        QString parent = QStringLiteral("-");
        if (clause.parent >= 0) {
            const auto& p = tree.clauses[std::size_t(clause.parent)];
            parent = p.number.isEmpty() ? u'(' + p.title + u')' : p.number;
        }
        if (!clause.number.isEmpty())
            lines.append(QString(clause.number + QStringLiteral(" < ") + parent));
    }
    return lines;
}

// The tree printed in order is the text.
inline bool isWhole(const clausemeter::contract::ContractText& text,
                    const clausemeter::contract::ClauseTree& tree)
{
    qsizetype at = 0;
    for (const auto& clause : tree.clauses) {
        if (clause.own.start != at || clause.own.length < 0 || clause.whole.start != clause.own.start ||
            clause.whole.end() < clause.own.end())
            return false;
        at = clause.own.end();
    }
    return at == text.text.size() && !tree.clauses.empty();
}
