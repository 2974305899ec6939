// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/claimsmodel.h"
#include "model/items/exclusionsmodel.h"
#include "model/items/feesmodel.h"
#include "model/items/invoicesmodel.h"
#include "model/items/noticesmodel.h"
#include "widgets/scrollpage.h"

class QGridLayout;
class QLabel;

namespace clausemeter::widgets {

class DataTable;
class EditLinks;
class LinkButton;
class OutageSection;
class Section;

// What the account says about the service that is shown: customer and period, recorded outages, fees,
// exclusions with their standing and why, claims, invoices, notices.
class AccountPage : public ScrollPage {
    Q_OBJECT

public:
    explicit AccountPage(QWidget* parent = nullptr);

    QString title() const override;
    void showInvoice(const std::string& id); // chooses it, where this service's page lists it

Q_SIGNALS:
    // To change an exclusion: index in Account::exclusions; absent: to add one.
    void exclusionRequested(std::optional<std::size_t> index);
    void exclusionRemoved(std::size_t index);
    // Likewise, in Account::outages.
    void outageRequested(std::optional<std::size_t> index);
    void outageRemoved(std::size_t index);

protected:
    void refresh() override;

private:
    struct Part {
        Section* section;
        DataTable* table;
    };
    Part addPart(QAbstractItemModel* model, const char* name);
    void addFact(const QString& name, const QString& value);
    void showFacts();
    void showTexts();
    void showRows();
    QString feeCell(const items::FeeRow& row, int column) const;
    QString exclusionCell(const items::ExclusionRow& row, int column) const;
    QString claimCell(const account::Claim& claim, int column) const;
    QString invoiceCell(const items::InvoiceRow& row, int column) const;
    QString standingOf(const items::InvoiceRow& row) const;
    void explainInvoice();
    // The selected row, else the first; null: there is none.
    const items::InvoiceRow* chosenInvoice() const;
    void nameExplanation();
    QString noticeCell(const items::NoticeRow& row, int column) const;
    QString amount(const std::optional<Money>& money) const;

    QLabel* m_warning;
    Section* m_warningCard;
    Section* m_facts;
    QGridLayout* m_factGrid;
    items::FeesModel* m_fees;
    items::ExclusionsModel* m_exclusions;
    items::ClaimsModel* m_claims;
    items::InvoicesModel* m_invoices;
    items::NoticesModel* m_notices;
    LinkButton* m_explain; // how an invoice stands
    EditLinks* m_exclusionLinks;
    OutageSection* m_outages;
    Part m_feePart, m_exclusionPart, m_claimPart, m_invoicePart, m_noticePart;
};

} // namespace clausemeter::widgets
