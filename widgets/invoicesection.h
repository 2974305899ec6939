// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/invoicesmodel.h"
#include "widgets/caseview.h"
#include "widgets/entriessection.h"

class QModelIndex;

namespace clausemeter::widgets {

class LinkButton;

// The invoices of the service that is shown and those of no single service, how each stands on the as-of day
// and how that came about.
class InvoiceSection : public EntriesSection {
    Q_OBJECT

public:
    explicit InvoiceSection(QWidget* parent = nullptr);

    void showView(const CaseView& view); // may be empty; in the words of now
    void setInstead(const QString& why) override;
    DataTable* table() const { return entries(); }
    QModelIndex indexOf(const std::string& id) const; // of the table; invalid: it is not listed

Q_SIGNALS:
    void paymentRequested(std::size_t index);   // to add one to it
    void clauseRequested(const QString& cited); // see Page::clauseRequested

protected:
    std::size_t indexOfEntry(std::size_t row) const override;

private:
    InvoiceSection(items::InvoicesModel* model, QWidget* parent);
    void linkClauses();
    void showTexts();
    QString cell(const items::InvoiceRow& row, int column) const;
    void explain();
    // The selected row, else the first; null: there is none.
    const items::InvoiceRow* chosen() const;
    void nameChosen();

    CaseView m_view;
    items::InvoicesModel* m_invoices;
    LinkButton* m_explain; // how an invoice stands
    LinkButton* m_pay;
    bool m_isOffered = true;
};

} // namespace clausemeter::widgets
