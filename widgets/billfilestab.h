// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/billinputsmodel.h"
#include "model/items/billremarksmodel.h"

#include <QWidget>
#include <memory>

class QLabel;

namespace clausemeter::widgets {

class DataTable;
class Section;

// The bills that were read, what became of their lines, the columns that have no use, and what is to be
// looked at: sums that contradict each other, equal lines, lines that could not be read.
class BillFilesTab : public QWidget {
    Q_OBJECT

public:
    explicit BillFilesTab(std::shared_ptr<const bills::BillData> read, QWidget* parent = nullptr);

    // Issues and rejected lines, of all files.
    std::int64_t remarks() const { return m_remarkCount; }
    void retranslateUi();

private:
    void fill();
    QString inputCell(const items::BillInputRow& row, int column) const;
    QString remarkCell(const items::BillRemarkRow& row, int column) const;
    QString unusedColumns() const;

    std::shared_ptr<const bills::BillData> m_data;
    std::int64_t m_remarkCount = 0;
    items::BillInputsModel* m_inputs;
    items::BillRemarksModel* m_remarks;
    Section* m_inputSection;
    Section* m_remarkSection;
    DataTable* m_inputTable;
    DataTable* m_remarkTable;
    QLabel* m_unused;
    QLabel* m_more;
};

} // namespace clausemeter::widgets
