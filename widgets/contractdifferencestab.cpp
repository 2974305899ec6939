// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contractdifferencestab.h"

#include "model/contract/clausename.h"
#include "widgets/datatable.h"
#include "widgets/text/contractwords.h"
#include "widgets/wordsfor.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using items::ContractDifferenceRow;
using items::ContractDifferencesModel;

namespace {

// Where each pair stands in the right text: one that it does not have stands behind the one before.
std::vector<qsizetype> rightPlaces(const contract::Comparison& comparison)
{
    std::vector<qsizetype> places;
    qsizetype before = -1;
    for (const contract::AlignedClauses& pair : comparison.pairs) {
        if (!pair.right.empty())
            before = 2 * qsizetype(pair.right.front());
        places.push_back(pair.right.empty() ? before + 1 : before);
    }
    return places;
}

} // namespace

ContractDifferencesTab::ContractDifferencesTab(QWidget* parent)
    : QWidget(parent)
    , m_model(new ContractDifferencesModel(this))
    , m_table(new DataTable(m_model))
{
    m_table->setObjectName(QStringLiteral("contractDifferences"));
    m_table->setFilling();
    m_table->setWide({{ContractDifferencesModel::What, 1}}, 200);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_showing)
                    Q_EMIT differenceChosen(m_model->rows()[std::size_t(m_table->sourceRow(current))].index);
            });
}

void ContractDifferencesTab::showDifferences(Shown shown)
{
    if (shown.comparison && shown == m_shown)
        return; // the row that is chosen stays
    const QModelIndex current = m_table->currentIndex();
    const contract::Difference chosen =
        current.isValid() && m_shown.comparison
            ? m_shown.comparison
                  ->differences[std::size_t(m_model->rows()[std::size_t(m_table->sourceRow(current))].index)]
            : contract::Difference();
    const bool isSamePair = shown.left && m_shown.left && shown.right && m_shown.right &&
                            shown.left->text.digest == m_shown.left->text.digest &&
                            shown.right->text.digest == m_shown.right->text.digest;
    m_shown = std::move(shown);
    std::vector<ContractDifferenceRow> rows;
    if (m_shown.comparison) {
        const auto& differences = m_shown.comparison->differences;
        const std::vector<qsizetype> places = rightPlaces(*m_shown.comparison);
        for (int i = 0; i < int(differences.size()); ++i) {
            const contract::Difference& d = differences[std::size_t(i)];
            const contract::AlignedClauses& pair = m_shown.comparison->pairs[std::size_t(d.pair)];
            rows.push_back({i, d.kind, contract::citation(*m_shown.left, pair.left),
                            contract::citation(*m_shown.right, pair.right), qsizetype(d.pair),
                            places[std::size_t(d.pair)]});
        }
    }
    const QScopedValueRollback showing(m_showing, true);
    m_model->setRows(std::move(rows));
    m_table->fit();
    if (!isSamePair || chosen.pair < 0)
        return;
    for (int row = 0; row < m_table->model()->rowCount(); ++row) { // what was decided of a term may end it
        const QModelIndex index = m_table->model()->index(row, 0);
        const auto& rowsNow = m_model->rows();
        if (m_shown.comparison
                ->differences[std::size_t(rowsNow[std::size_t(m_table->sourceRow(index))].index)] == chosen)
            m_table->setCurrentIndex(index);
    }
}

QString ContractDifferencesTab::cell(const ContractDifferenceRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case ContractDifferencesModel::Kind:
        return text::differenceKind(words, row.kind);
    case ContractDifferencesModel::Left:
        return row.left.isEmpty() ? QStringLiteral("–") : row.left;
    case ContractDifferencesModel::Right:
        return row.right.isEmpty() ? QStringLiteral("–") : row.right;
    case ContractDifferencesModel::What:
        return text::difference(words, m_shown.comparison->differences[std::size_t(row.index)],
                                *m_shown.comparison, *m_shown.left, *m_shown.right);
    default:
        return {};
    }
}

void ContractDifferencesTab::retranslateUi()
{
    m_table->setAccessibleName(tr("Differences of the two texts"));
    m_table->setEmptyText(tr("The texts do not differ, or are still being compared."));
    m_model->setTexts({{tr("difference"), tr("left"), tr("right"), tr("what differs")},
                       [this](const ContractDifferenceRow& row, int column) { return cell(row, column); }});
}

} // namespace clausemeter::widgets
