// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfoliolist.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// Service months of all customers. They come in the order in which they are shown: book::PortfolioList sorts
// and filters.
class PortfolioModel : public RowsModel<book::PortfolioLine> {
public:
    // As book::PortfolioKey.
    enum Columns {
        Urgency,
        Customer,
        Service,
        Month,
        Availability,
        Tier,
        Voucher,
        Left,
        Closes,
        State,
        NUM_COLUMNS
    };

    explicit PortfolioModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    void setToolTips(std::function<QString(const book::PortfolioLine&, int column)> toolTip);
    // Null for an index of no row.
    const book::PortfolioLine* line(const QModelIndex& index) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    bool isFigure(int column) const override;
    QVariant sortKey(const book::PortfolioLine&, int) const override { return {}; }

private:
    std::function<QString(const book::PortfolioLine&, int)> m_toolTip;
};

} // namespace clausemeter::items
