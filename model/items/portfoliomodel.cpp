// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/portfoliomodel.h"

namespace clausemeter::items {

void PortfolioModel::setToolTips(std::function<QString(const book::PortfolioLine&, int)> toolTip)
{
    m_toolTip = std::move(toolTip);
}

const book::PortfolioLine* PortfolioModel::line(const QModelIndex& index) const
{
    return index.isValid() && std::size_t(index.row()) < rows().size() ? &rows()[std::size_t(index.row())]
                                                                       : nullptr;
}

QVariant PortfolioModel::data(const QModelIndex& index, int role) const
{
    const book::PortfolioLine* at = role == Qt::ToolTipRole && m_toolTip ? line(index) : nullptr;
    return at ? QVariant(m_toolTip(*at, index.column())) : RowsModel::data(index, role);
}

bool PortfolioModel::isFigure(int column) const
{
    return column >= Month && column <= Closes;
}

} // namespace clausemeter::items
