// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billcomparison.h"
#include "model/items/rowsmodel.h"

namespace clausemeter::items {

// A service month with the fee of the account and that of the bills.
struct BillMonthRow {
    std::string service;
    bills::MonthComparison comparison;
    bool canTake = false;
};

// Check boxes in the column Take are for the user: which fees are taken over into the account.
class BillMonthsModel : public RowsModel<BillMonthRow> {
    Q_OBJECT

public:
    enum Columns {
        Take,
        Service,
        Month,
        From,
        Gross,
        Discount,
        Voucher,
        PromotionalCredit,
        Other,
        Cash,
        State,
        NUM_COLUMNS
    };
    // bool: the two fees differ in this part.
    static constexpr int DiffersRole = Qt::UserRole + 10;

    explicit BillMonthsModel(QObject* parent = nullptr)
        : RowsModel(NUM_COLUMNS, parent)
    {
    }

    // `taken`: one a row.
    void setMonths(std::vector<BillMonthRow> rows, std::vector<bool> taken);
    bool isTaken(int row) const { return m_taken[std::size_t(row)]; }

    // The amount of a column of one of the two fees; absent where it is not known.
    static std::optional<Money> amount(const std::optional<account::Fee>& fee, int column);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void takenChanged(); // by the user

protected:
    bool isFigure(int column) const override { return column >= Gross && column <= Cash; }
    QVariant sortKey(const BillMonthRow& row, int column) const override;

private:
    std::vector<bool> m_taken;
};

} // namespace clausemeter::items
