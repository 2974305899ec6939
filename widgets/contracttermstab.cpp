// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contracttermstab.h"

#include "widgets/datatable.h"
#include "widgets/fitlist.h"
#include "widgets/linkbutton.h"
#include "widgets/text/contractwords.h"
#include "widgets/text/definitionwords.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using items::ContractTermRow;
using items::ContractTermsModel;

namespace {
constexpr int kEveryKind = -1;
}

ContractTermsTab::ContractTermsTab(QWidget* parent)
    : QWidget(parent)
    , m_side(new QComboBox)
    , m_kind(new QComboBox)
    , m_onlyOpen(new QCheckBox)
    , m_toUnapplied(new LinkButton)
    , m_model(new ContractTermsModel(this))
    , m_table(new DataTable(m_model))
{
    m_table->setObjectName(QStringLiteral("contractTerms"));
    m_table->setFilling();
    m_table->setWide({{ContractTermsModel::Text, 3}, {ContractTermsModel::Supports, 4}}, 120);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_side->setObjectName(QStringLiteral("termSide"));
    for (const auto side : {ContractPanes::Left, ContractPanes::Right})
        m_side->addItem(QString(), int(side));
    m_side->hide();
    m_kind->setObjectName(QStringLiteral("termKind"));
    m_kind->addItem(QString(), kEveryKind);
    for (int kind = 0; kind <= int(contract::TermKind::LanguageClause); ++kind)
        m_kind->addItem(QString(), kind);
    m_kind->setMaxVisibleItems(m_kind->count());
    m_onlyOpen->setObjectName(QStringLiteral("onlyOpenTerms"));
    m_toUnapplied->setObjectName(QStringLiteral("unappliedDecisions"));

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(14, 6, 14, 4);
    tools->setSpacing(14);
    tools->addWidget(m_side);
    tools->addWidget(m_kind);
    tools->addWidget(m_onlyOpen);
    tools->addStretch(1);
    tools->addWidget(m_toUnapplied);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);

    connect(m_side, &QComboBox::currentIndexChanged, this, &ContractTermsTab::showRows);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ContractTermsTab::showRows);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &ContractTermsTab::showRows);
    connect(m_toUnapplied, &QPushButton::clicked, this, [this] { Q_EMIT unappliedRequested(side()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_showing)
                    Q_EMIT termChosen(side(), termAt(current));
            });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const QModelIndex index = m_table->indexAt(at); index.isValid())
            Q_EMIT termMenuRequested(side(), termAt(index), m_table->viewport()->mapToGlobal(at));
    });
}

int ContractTermsTab::termAt(const QModelIndex& index) const
{
    return m_model->rows()[std::size_t(m_table->sourceRow(index))].index;
}

void ContractTermsTab::showTerms(const ContractSheet* left, const ContractSheet* right)
{
    const ContractPanes::Side before = this->side();
    const QString key = m_keys[before];
    const QModelIndex current = m_table->currentIndex();
    const int term = current.isValid() ? termAt(current) : -1;
    for (const auto side : {ContractPanes::Left, ContractPanes::Right}) {
        const ContractSheet* sheet = side == ContractPanes::Left ? left : right;
        m_keys[side] = sheet ? sheet->key : QString();
        m_isText[side] = sheet && sheet->isText();
        m_unapplied[side] = sheet ? sheet->unapplied : 0;
        m_terms[side] = m_isText[side] ? sheet->terms : std::vector<ContractTermRow>();
    }
    m_side->setVisible(m_isText[ContractPanes::Left] && m_isText[ContractPanes::Right]);
    const int row = current.row(), column = current.column();
    showRows();
    if (term >= 0 && side() == before && m_keys[before] == key)
        restoreRow(term, row, column);
}

void ContractTermsTab::restoreRow(int term, int row, int column)
{
    for (int now = 0; now < m_table->model()->rowCount(); ++now) {
        const QModelIndex index = m_table->model()->index(now, column);
        if (termAt(index) != term)
            continue;
        const QScopedValueRollback showing(m_showing, true);
        m_table->setCurrentIndex(index);
        return;
    }
    m_table->setCurrentIndex(
        m_table->model()->index(std::min(row, m_table->model()->rowCount() - 1), column));
}

ContractPanes::Side ContractTermsTab::side() const
{
    if (m_isText[ContractPanes::Left] && m_isText[ContractPanes::Right])
        return ContractPanes::Side(m_side->currentData().toInt());
    return m_isText[ContractPanes::Right] ? ContractPanes::Right : ContractPanes::Left;
}

void ContractTermsTab::showRows()
{
    std::vector<ContractTermRow> rows;
    const int kind = m_kind->currentData().toInt();
    for (const ContractTermRow& row : m_terms[side()]) {
        if ((kind == kEveryKind || int(row.term.kind) == kind) && !(m_onlyOpen->isChecked() && row.verdict))
            rows.push_back(row);
    }
    const QScopedValueRollback showing(m_showing, true);
    m_model->setRows(std::move(rows));
    m_table->fit();
    showUnapplied();
    Q_EMIT countChanged();
}

void ContractTermsTab::showUnapplied()
{
    const int count = m_unapplied[side()];
    m_toUnapplied->setText(tr("%n decision(s) not applied", nullptr, count));
    m_toUnapplied->setToolTip(tr("Other words stand at their place now."));
    m_toUnapplied->setVisible(count > 0);
}

void ContractTermsTab::selectTerm(ContractPanes::Side side, int term)
{
    if (!m_isText[side])
        return;
    m_side->setCurrentIndex(m_side->findData(int(side)));
    const QScopedValueRollback showing(m_showing, true);
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        if (termAt(m_table->model()->index(row, 0)) == term)
            m_table->selectRow(row);
    }
}

QString ContractTermsTab::cell(const ContractTermRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case ContractTermsModel::Clause:
        return row.clause;
    case ContractTermsModel::Text:
        return row.text;
    case ContractTermsModel::Kind:
        return text::termKind(words, row.term.kind);
    case ContractTermsModel::Value:
        return text::termValue(words, row.term);
    case ContractTermsModel::Supports:
        if (!row.disagrees.empty())
            return tr("disagrees: %1").arg(text::figureNames(words, row.disagrees));
        return row.supports.empty() ? QStringLiteral("–") : text::figureNames(words, row.supports);
    case ContractTermsModel::Decision:
        return row.verdict ? text::verdict(words, *row.verdict) : QStringLiteral("–");
    default:
        return {};
    }
}

void ContractTermsTab::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    m_side->setItemText(0, tr("text on the left"));
    m_side->setItemText(1, tr("text on the right"));
    m_side->setAccessibleName(tr("Whose terms"));
    fitToTexts(m_side);
    m_kind->setItemText(0, tr("all kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, text::termKind(words, contract::TermKind(m_kind->itemData(i).toInt())));
    m_kind->setAccessibleName(tr("Kind of term"));
    fitToTexts(m_kind);
    m_onlyOpen->setText(tr("only undecided ones"));
    showUnapplied();
    m_table->setAccessibleName(tr("Terms found in the text"));
    m_table->setEmptyText(tr("There is no such term in this text."));
    m_model->setTexts(
        {{tr("clause"), tr("in the text"), tr("kind"), tr("read as"), tr("supports"), tr("decision")},
         [this](const ContractTermRow& row, int column) { return cell(row, column); }});
}

} // namespace clausemeter::widgets
