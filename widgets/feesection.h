// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/feesmodel.h"
#include "widgets/caseview.h"
#include "widgets/entriessection.h"

namespace clausemeter::widgets {

// The fee of each service month of the service that is shown, by its parts. An entry is a service month, by
// its index in ServiceResult::months.
class FeeSection : public EntriesSection {
    Q_OBJECT

public:
    explicit FeeSection(QWidget* parent = nullptr);

    void showView(const CaseView& view); // may be empty; in the words of now

protected:
    std::size_t indexOfEntry(std::size_t row) const override;

private:
    FeeSection(items::FeesModel* model, QWidget* parent);
    void showTexts();
    QString cell(const items::FeeRow& row, int column) const;

    items::FeesModel* m_fees;
};

} // namespace clausemeter::widgets
