// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/datadelegate.h"

namespace clausemeter::widgets {

// A cell of the fees of account and bills: what differs stands out, and the box of a row is ticked by a click
// on it or by the space key anywhere in the row.
class BillFeesDelegate : public DataDelegate {
    Q_OBJECT

public:
    using DataDelegate::DataDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace clausemeter::widgets
