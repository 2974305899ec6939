// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/pagebuilder.h"

#include <QStringList>
#include <utility>
#include <vector>

namespace clausemeter::print {

// A table in words.
struct TextTable {
    struct Column {
        QString heading;
        bool atEnd = false;
        bool emphasised = false;
    };
    struct Row {
        QStringList cells;                                // one a column
        std::vector<std::pair<QString, QString>> details; // label and text, below the cells
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};

// Sets a table over as many pages as it needs, its heading on each. Rows stay whole, except where one is
// higher than a page. Columns get the room that they need; where there is not enough, texts wrap.
void setTable(PageBuilder& pages, const TextTable& table);

} // namespace clausemeter::print
