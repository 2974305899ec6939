// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billcomparison.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// A rule by which lines belong to a service, and what it takes of them.
struct BillRuleRow {
    std::string service;
    bills::BillRule rule;
    std::size_t at = 0; // of the rows
};

// The four parts of a rule can be edited, which edited() tells; whoever hears it sets other rules.
class BillRulesModel : public RowsModel<BillRuleRow> {
    Q_OBJECT

public:
    enum Columns { Service, Product, SubProduct, Component, Resource, Lines, Cash, NUM_COLUMNS };

    explicit BillRulesModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    void setRules(std::vector<BillRuleRow> rows);
    // What each takes; what is being edited stays.
    void setTakes(std::vector<bills::BillTake> takes);
    // Nothing while it is not counted.
    std::optional<bills::BillTake> take(const BillRuleRow& row) const;
    // One assignment a service of `services`, which may have no rule.
    std::vector<bills::BillAssignment> assignments(const std::vector<std::string>& services) const;
    // A part of a rule as it is; empty where any will do.
    static const std::string& part(const bills::BillRule& rule, int column);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited(int row, const clausemeter::bills::BillRule& rule);

protected:
    bool isFigure(int column) const override { return column == Lines || column == Cash; }
    QVariant sortKey(const BillRuleRow& row, int column) const override;

private:
    std::vector<bills::BillTake> m_takes; // by row; none while they are not counted
};

} // namespace clausemeter::items
