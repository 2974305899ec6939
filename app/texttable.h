// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace clausemeter::app {

// Data as one line of plain text: line breaks, tabs and the control characters of terminals become spaces.
QString oneLine(const QString& text);

// Rows in columns of the same width on a terminal, where Chinese characters are two wide.
class TextTable {
public:
    void addRow(QStringList row) { m_rows.push_back(std::move(row)); }
    // The lines, each after `indent` and ended by a line break. Columns from `firstRight` on are
    // right-aligned.
    QString toText(const QString& indent, int firstRight) const;

    static int displayWidth(const QString& text);

private:
    std::vector<QStringList> m_rows;
};

} // namespace clausemeter::app
