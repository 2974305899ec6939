// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/feesmodel.h"
#include "widgets/caseview.h"
#include "widgets/section.h"

namespace clausemeter::widgets {

class DataTable;
class EditLinks;

// The fee of each service month of the service that is shown, by its parts.
class FeeSection : public Section {
    Q_OBJECT

public:
    explicit FeeSection(QWidget* parent = nullptr);

    void showView(const CaseView& view); // may be empty; in the words of now
    void setInstead(const QString& why); // see EditLinks

Q_SIGNALS:
    // To change the fee of a service month: index in ServiceResult::months; absent: to enter one.
    void feeRequested(std::optional<std::size_t> month);
    void feeRemovalRequested(std::size_t month);

private:
    void showTexts();
    QString cell(const items::FeeRow& row, int column) const;

    items::FeesModel* m_fees;
    DataTable* m_table;
    EditLinks* m_links;
};

} // namespace clausemeter::widgets
