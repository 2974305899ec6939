// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTableView>
#include <vector>

class QSortFilterProxyModel;

namespace clausemeter::widgets {

// A table inside a card of a page that scrolls as a whole: as high as its rows, columns as wide as their
// texts, the wide ones sharing what is left and wrapping. Rows can be sorted by their SortRole, selected and
// copied. Says so when empty.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QAbstractItemModel* model, QWidget* parent = nullptr);

    // Columns that share the width that is left by their weights, and wrap; at least `minimum` pixels each.
    void setWide(const QMap<int, int>& weights, int minimum = 110);
    // Columns that are left out, in this order, where the widest one would have less than `least` pixels
    // otherwise; the tooltip of a row tells what they say.
    void setYielding(const std::vector<int>& columns, int least);
    // Beyond it the table scrolls by itself.
    void setMaximumRows(int rows);
    // It takes the height it is given and scrolls by itself; rows of one line, so that there may be many.
    void setFilling();
    void setEmptyText(const QString& text);
    QString emptyText() const { return m_emptyText; }
    // To be called after texts or rows changed.
    void fit();
    int sourceRow(const QModelIndex& index) const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fitColumns();
    int narrowWidth(int column) const; // of one that is as wide as its texts
    int widestShare() const;           // what the wide one with the most weight has
    QString leftOut(const QModelIndex& index) const;
    void fitRows();

    QSortFilterProxyModel* m_sorted;
    QMap<int, int> m_wide; // column, weight
    int m_minimum = 110;
    std::vector<int> m_yielding;
    int m_leastWide = 0;
    int m_maximumRows = 0;
    bool m_filling = false;
    QString m_emptyText;
};

} // namespace clausemeter::widgets
