// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/invoicesmodel.h"
#include "widgets/caseview.h"
#include "widgets/section.h"

class QModelIndex;

namespace clausemeter::widgets {

class DataTable;
class EditLinks;
class LinkButton;

// The invoices of the service that is shown and those of no single service, how each stands on the as-of day
// and how that came about.
class InvoiceSection : public Section {
    Q_OBJECT

public:
    explicit InvoiceSection(QWidget* parent = nullptr);

    void showView(const CaseView& view); // may be empty; in the words of now
    void setInstead(const QString& why); // see EditLinks
    DataTable* table() const { return m_table; }
    QModelIndex indexOf(const std::string& id) const; // of the table; invalid: it is not listed

Q_SIGNALS:
    // To change an invoice: index in Account::invoices; absent: to add one.
    void invoiceRequested(std::optional<std::size_t> index);
    void invoiceRemovalRequested(std::size_t index);
    void paymentRequested(std::size_t index);   // to add one to it
    void clauseRequested(const QString& cited); // see Page::clauseRequested

private:
    void linkClauses();
    void showTexts();
    QString cell(const items::InvoiceRow& row, int column) const;
    void explain();
    // The selected row, else the first; null: there is none.
    const items::InvoiceRow* chosen() const;
    void nameChosen();

    CaseView m_view;
    items::InvoicesModel* m_invoices;
    DataTable* m_table;
    EditLinks* m_links;
    LinkButton* m_explain; // how an invoice stands
    LinkButton* m_pay;
    bool m_isOffered = true;
};

} // namespace clausemeter::widgets
