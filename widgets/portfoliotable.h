// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/portfoliomodel.h"

#include <QTableView>
#include <array>
#include <map>

namespace clausemeter::widgets {

// Service months of all customers: rows of one height, so that tens of thousands scroll at once. Columns are
// as wide as their texts; names give way where there is no room.
class PortfolioTable : public QTableView {
    Q_OBJECT

public:
    // Texts that stand for the widest of each column.
    using Samples = std::array<QStringList, items::PortfolioModel::NUM_COLUMNS>;

    explicit PortfolioTable(items::PortfolioModel* model, QWidget* parent = nullptr);

    void fit(const Samples& samples);
    // Rows that are still there stay selected; a row is always current. The lines before, and what they point
    // to, must still be there.
    enum class Place { Kept, Top };
    void setLines(std::vector<book::PortfolioLine> lines, Place place);
    const book::PortfolioLine* currentLine() const;

    // The widths that the user set; a column without one is as wide as its texts.
    QByteArray saveWidths() const;               // empty: none
    bool restoreWidths(const QByteArray& state); // false: not such a state, nothing changed
    void forgetWidths();

Q_SIGNALS:
    void chosen();                   // the current row, by Enter or a double click
    void typed(const QString& text); // letters that mean the filter
    void currentLineChanged();
    void sortChosen(clausemeter::book::PortfolioKey key, Qt::SortOrder order);

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyboardSearch(const QString& text) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    void fitColumns();

    items::PortfolioModel* m_model;
    std::array<int, items::PortfolioModel::NUM_COLUMNS> m_widths{}; // of the texts
    std::map<int, int> m_own;                                       // by column; set by the user
    bool m_fitting = false;
};

} // namespace clausemeter::widgets
