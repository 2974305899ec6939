// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/windowsmodel.h"
#include "widgets/caseview.h"
#include "widgets/clauselinks.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace clausemeter::widgets {

// The windows of a service month, a row each, with what became of them and why. Sorted by any column; Ctrl+C
// copies the selected rows as text.
class WindowsTable : public QTableView {
    Q_OBJECT

public:
    explicit WindowsTable(QWidget* parent = nullptr);

    void showView(const CaseView& view);
    // Index into MonthResult::windows; -1: none. Does not emit windowSelected.
    void selectWindow(int window);
    int selectedWindow() const;

    // Sorting, and the widths of columns where the user has set them.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    // The sentence that stands where there are no rows; empty otherwise.
    const QString& emptyText() const { return m_emptyText; }

Q_SIGNALS:
    void windowSelected(int window);            // by the user; -1: none
    void clauseRequested(const QString& cited); // see Page::clauseRequested

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslateUi();
    void fitColumns();
    QString cell(const items::WindowRow& row, int column) const;
    QString toolTip(const items::WindowRow& row, int column) const;
    QString endText(TimeRange time) const;
    ClauseLinks clausesOf(const items::WindowRow& row) const; // that reasonText() names
    QString reasonText(const items::WindowRow& row) const;

    CaseView m_view;
    items::WindowsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QAction* m_copy;
    QString m_emptyText;
    bool m_quiet = false;
    bool m_fitting = false;
    bool m_ownWidths = false; // set by the user: they stay
};

} // namespace clausemeter::widgets
