// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/billmonthsmodel.h"

#include "model/items/sortkeys.h"

#include <algorithm>

namespace clausemeter::items {

namespace {

std::optional<bills::FeePart> partOf(int column)
{
    using bills::FeePart;
    if (column < BillMonthsModel::Gross || column > BillMonthsModel::Cash)
        return std::nullopt;
    return FeePart(column - BillMonthsModel::Gross); // in the same order
}

} // namespace

std::optional<Money> BillMonthsModel::amount(const std::optional<account::Fee>& fee, int column)
{
    if (!fee)
        return std::nullopt;
    switch (column) {
    case Gross:
        return fee->gross;
    case Discount:
        return fee->discount;
    case Voucher:
        return fee->voucher;
    case PromotionalCredit:
        return fee->promotionalCredit;
    case Other:
        return fee->other;
    case Cash:
        return fee->cash;
    default:
        return std::nullopt;
    }
}

void BillMonthsModel::setMonths(std::vector<BillMonthRow> rows, std::vector<bool> taken)
{
    m_taken = std::move(taken);
    setRows(std::move(rows));
}

QVariant BillMonthsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BillMonthRow& row = rows()[std::size_t(index.row())];
    if (role == Qt::CheckStateRole)
        return index.column() == Take && row.canTake
                   ? QVariant(isTaken(index.row()) ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    if (role == DiffersRole) {
        const auto part = partOf(index.column());
        return part && std::ranges::find(row.comparison.differences, *part, &bills::FeeDifference::part) !=
                           row.comparison.differences.end();
    }
    return RowsModel::data(index, role);
}

bool BillMonthsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    if (!rows()[std::size_t(index.row())].canTake)
        return false;
    m_taken[std::size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT takenChanged();
    return true;
}

Qt::ItemFlags BillMonthsModel::flags(const QModelIndex& index) const
{
    const bool isBox = index.isValid() && index.data(Qt::CheckStateRole).isValid();
    return RowsModel::flags(index) | (isBox ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant BillMonthsModel::sortKey(const BillMonthRow& row, int column) const
{
    switch (column) {
    case Take:
        return row.canTake;
    case Month:
        return sortKeyOf(std::optional(row.comparison.month.start));
    case State:
        return int(row.comparison.agreement);
    default:
        if (!isFigure(column))
            return {};
        return sortKeyOf(
            amount(row.comparison.billed ? row.comparison.billed : row.comparison.recorded, column));
    }
}

} // namespace clausemeter::items
