// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/outagesmodel.h"
#include "widgets/caseview.h"
#include "widgets/entriessection.h"

namespace clausemeter::widgets {

// The outages that the account records of the service that is shown, and what becomes of each. Hidden where
// the service's agreement is not computed from outages and none is recorded.
class OutageSection : public EntriesSection {
    Q_OBJECT

public:
    explicit OutageSection(QWidget* parent = nullptr);

    void showView(const CaseView& view); // may be empty; in the words of now

protected:
    std::size_t indexOfEntry(std::size_t row) const override;

private:
    OutageSection(items::OutagesModel* model, QWidget* parent);
    void showTexts(SlaClock clock);
    QString cell(const items::OutageRow& row, int column, SlaClock clock) const;
    QString standing(const items::OutageRow& row) const;

    items::OutagesModel* m_outages;
};

} // namespace clausemeter::widgets
