// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/comparison.h"
#include "model/items/contractdifferencesmodel.h"

#include <QWidget>
#include <memory>

namespace clausemeter::widgets {

class DataTable;

// How two texts differ, a row each.
class ContractDifferencesTab : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        std::shared_ptr<const contract::Comparison> comparison; // null: not made yet
        std::shared_ptr<const contract::Contract> left;
        std::shared_ptr<const contract::Contract> right;
        bool operator==(const Shown&) const = default;
    };

    explicit ContractDifferencesTab(QWidget* parent = nullptr);

    // Does not emit differenceChosen().
    void showDifferences(Shown shown);
    int count() const { return int(m_model->rows().size()); }
    void retranslateUi();

Q_SIGNALS:
    void differenceChosen(int difference); // of the comparison

private:
    QString cell(const items::ContractDifferenceRow& row, int column) const;

    Shown m_shown;
    bool m_showing = false; // rows are chosen by the tab itself
    items::ContractDifferencesModel* m_model;
    DataTable* m_table;
};

} // namespace clausemeter::widgets
