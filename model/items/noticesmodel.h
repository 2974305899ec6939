// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// A notice and when it counts as served (semantics R27); absent while it is not signed for.
struct NoticeRow {
    account::Notice notice;
    std::optional<Instant> served;
    std::size_t index = 0; // in Account::notices
};

class NoticesModel : public RowsModel<NoticeRow> {
public:
    enum Columns { Id, Agreement, Subject, Channel, Sent, Served, NUM_COLUMNS };

    explicit NoticesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

protected:
    bool isFigure(int) const override { return false; }
    QVariant sortKey(const NoticeRow& row, int column) const override;
};

} // namespace clausemeter::items
