// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/outagesmodel.h"
#include "widgets/caseview.h"
#include "widgets/section.h"

namespace clausemeter::widgets {

class DataTable;
class EditLinks;

// The outages that the account records of the service that is shown, and what becomes of each. Hidden where
// the service's agreement is not computed from outages and none is recorded.
class OutageSection : public Section {
    Q_OBJECT

public:
    explicit OutageSection(QWidget* parent = nullptr);

    void showView(const CaseView& view); // may be empty; in the words of now

Q_SIGNALS:
    // To change an outage: index in Account::outages; absent: to add one.
    void outageRequested(std::optional<std::size_t> index);
    void outageRemoved(std::size_t index);

private:
    void showTexts(SlaClock clock);
    QString cell(const items::OutageRow& row, int column, SlaClock clock) const;
    QString standing(const items::OutageRow& row) const;

    items::OutagesModel* m_outages;
    DataTable* m_table;
    EditLinks* m_links;
};

} // namespace clausemeter::widgets
