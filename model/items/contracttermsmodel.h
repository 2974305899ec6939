// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contractnotes.h"
#include "model/contract/findterms.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// A term of a text, with what the user decided of it and what it supports.
struct ContractTermRow {
    int index = -1;      // in the terms as found
    contract::Term term; // as corrected
    QString clause;      // number, as cited
    QString text;        // as written
    std::optional<contract::Verdict> verdict;
    std::vector<std::string> supports;  // tokens of the figures of the definition
    std::vector<std::string> disagrees; // likewise: these say another value
};

class ContractTermsModel : public RowsModel<ContractTermRow> {
public:
    enum Columns { Clause, Text, Kind, Value, Supports, Decision, NUM_COLUMNS };

    explicit ContractTermsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int column) const override { return column == Value; }
    QVariant sortKey(const ContractTermRow& row, int column) const override;
    // Marked: it disagrees with the definition.
    bool isCurrent(const ContractTermRow& row) const override { return !row.disagrees.empty(); }
};

} // namespace clausemeter::items
