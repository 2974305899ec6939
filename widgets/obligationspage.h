// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/agreementsmodel.h"
#include "model/items/obligationsmodel.h"
#include "widgets/clauselinks.h"
#include "widgets/exportlinks.h"
#include "widgets/scrollpage.h"

namespace clausemeter::widgets {

class DataTable;
class ObligationsBar;
class Section;

// What the agreements that the customer has signed ask of each side: by date, then by clause; and those
// agreements, with the files that their figures are from. A clause is a link.
class ObligationsPage : public ScrollPage {
    Q_OBJECT

public:
    explicit ObligationsPage(QWidget* parent = nullptr);

    QString title() const override;
    // Those that are shown.
    const std::vector<report::CustomerObligation>& obligations() const { return m_obligations->rows(); }
    // Selects it and scrolls to it; where the filter keeps it back, the filter goes.
    void showObligation(const report::CustomerObligation& obligation);

Q_SIGNALS:
    void exportRequested(clausemeter::widgets::ExportFormat format); // of obligations()

protected:
    void refresh() override;

private:
    void showTexts();
    void showAgreements();
    void showRows();
    bool select(const report::CustomerObligation& obligation);
    ClauseLinks obligationLinks(const QModelIndex& index) const;
    ClauseLinks agreementLinks(const QModelIndex& index) const;
    QString cell(const report::CustomerObligation& row, int column) const;
    QString cell(const contract::Agreement& row, int column) const;

    std::vector<report::CustomerObligation> m_all;
    items::AgreementsModel* m_agreements;
    items::ObligationsModel* m_obligations;
    Section* m_agreementsSection;
    DataTable* m_agreementsTable;
    Section* m_section;
    ObligationsBar* m_bar;
    ExportLinks* m_exports;
    DataTable* m_table;
};

} // namespace clausemeter::widgets
