// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/billfeestab.h"

#include "widgets/billfeesdelegate.h"
#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/section.h"
#include "widgets/stepsdialog.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using items::BillMonthRow;
using items::BillMonthsModel;

namespace {
const QString kUnknown = QStringLiteral("–");
} // namespace

BillFeesTab::BillFeesTab(const account::Account& account, Date asOf, QWidget* parent)
    : QWidget(parent)
    , m_clock(account.clock)
    , m_currency(QString::fromStdString(account.customer.currency))
    , m_asOf(asOf)
    , m_months(new BillMonthsModel(this))
    , m_section(new Section(this))
    , m_hint(quietLabel(this))
    , m_transfer(new QCheckBox(this))
    , m_table(new DataTable(m_months))
    , m_explain(new LinkButton(this))
{
    m_table->setObjectName(QStringLiteral("billMonths"));
    m_transfer->setObjectName(QStringLiteral("transferIsCash"));
    m_explain->setObjectName(QStringLiteral("explainMonth"));
    m_table->setItemDelegate(new BillFeesDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWide({{BillMonthsModel::State, 1}}, 150);
    m_table->setColumnHidden(BillMonthsModel::Service, account.serviceIds().size() < 2);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 4);
    bar->addWidget(m_transfer);
    bar->addStretch(1);
    bar->addWidget(m_explain);
    m_hint->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 4);
    m_section->setContentSides(Section::kTableSides);
    m_section->content()->addWidget(m_hint);
    m_section->content()->addLayout(bar);
    m_section->content()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    layout->addStretch(1);
    connect(m_months, &BillMonthsModel::takenChanged, this, &BillFeesTab::takenChanged);
    connect(m_transfer, &QCheckBox::clicked, this, &BillFeesTab::transferIsCashChanged);
    connect(m_table, &QAbstractItemView::activated, this, &BillFeesTab::explain);
    connect(m_explain, &QPushButton::clicked, this, &BillFeesTab::explain);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BillFeesTab::nameExplanation);
}

void BillFeesTab::setMonths(std::vector<BillMonthRow> rows, std::vector<bool> taken)
{
    const int row = m_table->currentIndex().row();
    m_months->setMonths(std::move(rows), std::move(taken));
    m_table->fit();
    if (row >= 0)
        m_table->setCurrentIndex(m_table->model()->index(row, BillMonthsModel::Take));
    nameExplanation();
}

void BillFeesTab::setTransferIsCash(bool on)
{
    m_transfer->setChecked(on);
}

const BillMonthRow* BillFeesTab::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_months->rows()[std::size_t(m_table->sourceRow(rows.front()))];
}

void BillFeesTab::nameExplanation()
{
    const BillMonthRow* row = chosen();
    m_explain->setEnabled(row && !row->comparison.derivation.empty());
    m_explain->setText(
        row ? tr("How is the fee from %1 on computed?").arg(wordsFor(this).date(row->comparison.month.start))
            : tr("Choose a month to see how its fee is computed."));
    m_explain->updateGeometry();
}

void BillFeesTab::explain()
{
    const BillMonthRow* row = chosen();
    if (!row || row->comparison.derivation.empty())
        return;
    const auto heading = [this, service = QString::fromStdString(row->service),
                          month = row->comparison.month] {
        const text::Words& words = wordsFor(this);
        return tr("Fee of %1 by the bills, %2 to %3", "service, first day, last day")
            .arg(service, words.date(month.start), words.date(month.end));
    };
    auto* steps = new StepsDialog({heading, row->comparison.derivation, m_clock, m_currency}, this);
    connect(steps, &StepsDialog::clauseRequested, this,
            [this, steps, service = row->service](const QString& cited) {
                Q_EMIT clauseRequested(cited, service, steps);
            });
    steps->open();
}

QString BillFeesTab::stateOf(const BillMonthRow& row) const
{
    const bills::MonthComparison& comparison = row.comparison;
    QStringList lines{wordsFor(this).feeAgreement(comparison.agreement)};
    if (comparison.billed && comparison.month.end >= m_asOf)
        lines << tr("the month is not over");
    else if (comparison.billed && comparison.daysBilled < comparison.month.days())
        lines << tr("lines for %1 of %2 days").arg(comparison.daysBilled).arg(comparison.month.days());
    return lines.join(QLatin1Char('\n'));
}

QString BillFeesTab::cell(const BillMonthRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const bills::MonthComparison& comparison = row.comparison;
    switch (column) {
    case BillMonthsModel::Take:
        return {};
    case BillMonthsModel::Service:
        return QString::fromStdString(row.service);
    case BillMonthsModel::Month:
        return words.date(comparison.month.start) + QStringLiteral(" –\n") + words.date(comparison.month.end);
    case BillMonthsModel::From:
        return tr("account") + QLatin1Char('\n') + tr("bills");
    case BillMonthsModel::State:
        return stateOf(row);
    default: {
        const auto figure = [&](const std::optional<account::Fee>& fee) {
            const auto amount = BillMonthsModel::amount(fee, column);
            return amount ? words.money(*amount, {}) : kUnknown;
        };
        const auto part = bills::FeePart(column - BillMonthsModel::Gross);
        const bool differs = std::ranges::find(comparison.differences, part, &bills::FeeDifference::part) !=
                             comparison.differences.end();
        return figure(comparison.recorded) + QLatin1Char('\n') +
               (differs ? QStringLiteral("≠ ") + figure(comparison.billed) : figure(comparison.billed));
    }
    }
}

void BillFeesTab::retranslateUi()
{
    m_section->setHeading(tr("Fees by service month, %1").arg(m_currency));
    m_hint->setText(tr("A ticked month takes the fee of the bills over into the account. Months that have a "
                       "fee already are changed only where you tick them."));
    m_transfer->setText(tr("Transfer credit counts as &cash"));
    m_table->setAccessibleName(m_section->heading());
    m_table->setEmptyText(tr("Neither the account nor the bills have a fee of any service month."));
    const text::Words& words = wordsFor(this);
    m_months->setTexts(
        {{tr("take"), tr("service"), tr("service month"), tr("by"), words.feePart(bills::FeePart::Gross),
          words.feePart(bills::FeePart::Discount), words.feePart(bills::FeePart::Voucher),
          words.feePart(bills::FeePart::PromotionalCredit), words.feePart(bills::FeePart::Other),
          words.feePart(bills::FeePart::Cash), tr("state")},
         [this](const BillMonthRow& row, int column) { return cell(row, column); }});
    m_table->fit();
    nameExplanation();
}

} // namespace clausemeter::widgets
