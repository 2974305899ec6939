// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/billrulesmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

namespace {

bool isPart(int column)
{
    return column >= BillRulesModel::Product && column <= BillRulesModel::Resource;
}

template <typename Rule>
auto& partOf(Rule& rule, int column)
{
    switch (column) {
    case BillRulesModel::Product:
        return rule.product;
    case BillRulesModel::SubProduct:
        return rule.subProduct;
    case BillRulesModel::Component:
        return rule.component;
    default:
        return rule.resource;
    }
}

} // namespace

const std::string& BillRulesModel::part(const bills::BillRule& rule, int column)
{
    return partOf(rule, column);
}

void BillRulesModel::setRules(std::vector<BillRuleRow> rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].at = i;
    m_takes.clear();
    setRows(std::move(rows));
}

void BillRulesModel::setTakes(std::vector<bills::BillTake> takes)
{
    m_takes = std::move(takes);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Lines), index(rowCount() - 1, Cash));
}

std::optional<bills::BillTake> BillRulesModel::take(const BillRuleRow& row) const
{
    return row.at < m_takes.size() ? std::optional(m_takes[row.at]) : std::nullopt;
}

std::vector<bills::BillAssignment> BillRulesModel::assignments(const std::vector<std::string>& services) const
{
    std::vector<bills::BillAssignment> assignments;
    for (const std::string& service : services) {
        assignments.push_back({service, {}});
        for (const BillRuleRow& row : rows()) {
            if (row.service == service)
                assignments.back().rules.push_back(row.rule);
        }
    }
    return assignments;
}

QVariant BillRulesModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::EditRole && checkIndex(index, CheckIndexOption::IndexIsValid) && isPart(index.column()))
        return QString::fromStdString(part(rows()[std::size_t(index.row())].rule, index.column()));
    return RowsModel::data(index, role);
}

bool BillRulesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isPart(index.column()))
        return false;
    bills::BillRule rule = rows()[std::size_t(index.row())].rule;
    partOf(rule, index.column()) = value.toString().trimmed().toStdString();
    if (rule != rows()[std::size_t(index.row())].rule)
        Q_EMIT edited(index.row(), rule);
    return true;
}

Qt::ItemFlags BillRulesModel::flags(const QModelIndex& index) const
{
    return RowsModel::flags(index) | (isPart(index.column()) ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant BillRulesModel::sortKey(const BillRuleRow& row, int column) const
{
    switch (column) {
    case Lines:
        return qlonglong(take(row) ? take(row)->lines : -1);
    case Cash:
        return sortKeyOf(take(row) ? std::optional(take(row)->cash) : std::nullopt);
    default:
        return {};
    }
}

} // namespace clausemeter::items
