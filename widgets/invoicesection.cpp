// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/invoicesection.h"

#include "widgets/datatable.h"
#include "widgets/invoicewords.h"
#include "widgets/linkbutton.h"
#include "widgets/stepsdialog.h"
#include "widgets/tableclauses.h"
#include "widgets/wordsfor.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

namespace clausemeter::widgets {

using items::InvoiceRow;
using items::InvoicesModel;

namespace {
const QString kUnknown = QStringLiteral("–");
}

InvoiceSection::InvoiceSection(QWidget* parent)
    : InvoiceSection(new InvoicesModel, parent)
{
}

InvoiceSection::InvoiceSection(InvoicesModel* model, QWidget* parent)
    : EntriesSection(model, "invoices", "Invoice", parent)
    , m_invoices(model)
    , m_explain(new LinkButton)
    , m_pay(new LinkButton)
{
    entries()->setWide({{InvoicesModel::Agreement, 3}, {InvoicesModel::Standing, 5}}, 100);
    // Sentences in a narrow column make rows higher than the window.
    entries()->setYielding({InvoicesModel::Agreement, InvoicesModel::Received, InvoicesModel::Paid}, 360);
    m_explain->setObjectName(QStringLiteral("explainInvoice"));
    m_pay->setObjectName(QStringLiteral("addPaymentTo"));
    auto* ofChosen = new QHBoxLayout;
    ofChosen->setContentsMargins(kTableSides, 0, 0, 4);
    ofChosen->setSpacing(16);
    ofChosen->addWidget(m_explain);
    ofChosen->addWidget(m_pay);
    ofChosen->addStretch(1);
    content()->insertLayout(1, ofChosen);
    connect(m_explain, &QPushButton::clicked, this, &InvoiceSection::explain);
    connect(m_pay, &QPushButton::clicked, this, [this] {
        if (const InvoiceRow* row = chosen())
            Q_EMIT paymentRequested(row->index);
    });
    connect(entries()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvoiceSection::nameChosen);
    linkClauses();
}

std::size_t InvoiceSection::indexOfEntry(std::size_t row) const
{
    return m_invoices->rows()[row].index;
}

void InvoiceSection::linkClauses()
{
    auto* clauses = new TableClauses(entries(), InvoicesModel::Standing, [this](const QModelIndex& index) {
        ClauseLinks links;
        const auto row = std::size_t(entries()->sourceRow(index));
        for (const dues::RemedyFrom& remedy : m_invoices->rows()[row].onDay.remedies) {
            const QString clause = QString::fromStdString(remedy.clause);
            links.push_back({clause, clause});
        }
        return links;
    });
    connect(clauses, &TableClauses::clauseRequested, this, &InvoiceSection::clauseRequested);
}

void InvoiceSection::showView(const CaseView& view)
{
    m_view = view;
    showTexts();
    std::vector<InvoiceRow> rows;
    if (!view.isEmpty()) {
        const auto& invoices = view.data->account.account.invoices;
        for (std::size_t i = 0; i < invoices.size(); ++i) {
            if (invoices[i].service.empty() || invoices[i].service == view.service().id)
                rows.push_back({invoices[i], view.data->invoices[i], i});
        }
    }
    m_invoices->setRows(std::move(rows));
    refresh();
    nameChosen();
    setVisible(!view.isEmpty());
}

void InvoiceSection::setInstead(const QString& why)
{
    EntriesSection::setInstead(why);
    m_isOffered = why.isEmpty();
    nameChosen();
}

QModelIndex InvoiceSection::indexOf(const std::string& id) const
{
    for (int row = 0; row < entries()->model()->rowCount(); ++row) {
        const QModelIndex index = entries()->model()->index(row, 0);
        if (m_invoices->rows()[std::size_t(entries()->sourceRow(index))].invoice.id == id)
            return index;
    }
    return {};
}

const InvoiceRow* InvoiceSection::chosen() const
{
    if (m_invoices->rows().empty())
        return nullptr;
    const QModelIndexList selected = entries()->selectionModel()->selectedRows();
    const QModelIndex chosen = selected.isEmpty() ? entries()->model()->index(0, 0) : selected.first();
    return &m_invoices->rows()[std::size_t(entries()->sourceRow(chosen))];
}

void InvoiceSection::nameChosen()
{
    const InvoiceRow* row = chosen();
    const QString id = row ? QString::fromStdString(row->invoice.id) : QString();
    m_explain->setText(row ? tr("How is %1 computed?").arg(id) : QString());
    m_pay->setText(row ? tr("Record a payment of %1…", "an invoice").arg(id) : QString());
    m_explain->setVisible(row != nullptr);
    m_pay->setVisible(row != nullptr && m_isOffered);
}

void InvoiceSection::explain()
{
    const InvoiceRow* row = chosen();
    if (!row)
        return;
    const auto heading = [this, id = QString::fromStdString(row->invoice.id),
                          day = m_view.data->analysis.asOf] {
        return tr("Invoice %1 on %2").arg(id, wordsFor(this).date(day));
    };
    auto* steps = new StepsDialog({heading, row->onDay.derivation, m_view.data->analysis.clock,
                                   QString::fromStdString(m_view.data->analysis.customer.currency)},
                                  this);
    connect(steps, &StepsDialog::clauseRequested, steps, &QDialog::accept); // the page of the clause is below
    connect(steps, &StepsDialog::clauseRequested, this, &InvoiceSection::clauseRequested);
    steps->open();
}

void InvoiceSection::showTexts()
{
    setTexts({tr("Invoices"), tr("The account has no invoice of this service."), tr("Record an invoice…"),
              tr("Change…"), tr("Remove…")});
    m_invoices->setTexts({{tr("invoice"), tr("agreement"), tr("amount"), tr("received"), tr("due"),
                           tr("paid"), tr("unpaid"), tr("days overdue"), tr("late fee"), tr("how it stands")},
                          [this](const InvoiceRow& row, int column) { return cell(row, column); }});
}

QString InvoiceSection::cell(const InvoiceRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const dues::InvoiceOnDay& onDay = row.onDay;
    // The currency stands among the facts; in the table only the figures.
    const auto amount = [&words](const std::optional<Money>& money) {
        return money ? words.money(*money, {}) : kUnknown;
    };
    switch (column) {
    case InvoicesModel::Id:
        return QString::fromStdString(row.invoice.id);
    case InvoicesModel::Agreement:
        return words.agreement(row.invoice.agreement);
    case InvoicesModel::Amount:
        return amount(row.invoice.amount);
    case InvoicesModel::Received:
        return row.invoice.received ? words.date(*row.invoice.received) : kUnknown;
    case InvoicesModel::Due:
        return InvoiceWords::due(words, onDay);
    case InvoicesModel::Paid:
        return amount(onDay.paid);
    case InvoicesModel::Unpaid:
        return amount(onDay.unpaid);
    case InvoicesModel::Overdue:
        return words.count(onDay.overdueDays);
    case InvoicesModel::LateFee:
        return amount(onDay.lateFee);
    case InvoicesModel::Standing:
        return InvoiceWords::standing(words, onDay);
    default:
        return {};
    }
}

} // namespace clausemeter::widgets
