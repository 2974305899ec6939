// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/claimsmodel.h"
#include "model/items/exclusionsmodel.h"
#include "widgets/scrollpage.h"

class QGridLayout;
class QLabel;

namespace clausemeter::widgets {

class DataTable;
class EditLinks;
class FeeSection;
class InvoiceSection;
class NoticeSection;
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
    // Fees, invoices and notices can't be changed, which is said: the book can only be read.
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    // To change an exclusion: index in Account::exclusions; absent: to add one.
    void exclusionRequested(std::optional<std::size_t> index);
    void exclusionRemoved(std::size_t index);
    // Likewise, in Account::outages.
    void outageRequested(std::optional<std::size_t> index);
    void outageRemoved(std::size_t index);
    // Likewise, of ServiceResult::months, Account::invoices and Account::notices; what is to be removed is
    // asked for first.
    void feeRequested(std::optional<std::size_t> month);
    void feeRemovalRequested(std::size_t month);
    void invoiceRequested(std::optional<std::size_t> index);
    void invoiceRemovalRequested(std::size_t index);
    void paymentRequested(std::size_t index);
    void noticeRequested(std::optional<std::size_t> index);
    void noticeRemovalRequested(std::size_t index);

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
    void linkParts();
    void showReadOnly();
    QString exclusionCell(const items::ExclusionRow& row, int column) const;
    QString claimCell(const account::Claim& claim, int column) const;

    QLabel* m_warning;
    Section* m_warningCard;
    Section* m_facts;
    QGridLayout* m_factGrid;
    items::ExclusionsModel* m_exclusions;
    items::ClaimsModel* m_claims;
    EditLinks* m_exclusionLinks;
    OutageSection* m_outages;
    FeeSection* m_fees;
    InvoiceSection* m_invoices;
    NoticeSection* m_notices;
    Part m_exclusionPart, m_claimPart;
    bool m_isReadOnly = false;
};

} // namespace clausemeter::widgets
