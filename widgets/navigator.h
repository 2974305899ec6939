// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bar.h"
#include "widgets/caseview.h"

#include <optional>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace clausemeter::widgets {

class NavigatorModel;

// Customers and services on the left. The filter finds customers, services and months by what is typed; Enter
// jumps to the first hit, and to the month where one was typed.
class Navigator : public Bar {
    Q_OBJECT

public:
    explicit Navigator(QWidget* parent = nullptr);

    void showView(const CaseView& view);
    void startTyping();

Q_SIGNALS:
    void serviceChosen(std::size_t serviceIndex, std::optional<clausemeter::YearMonth> month);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void filter(const QString& text);
    void choose(const QModelIndex& index);
    void jump();
    void markCurrent();
    void retranslateUi();

    CaseView m_view;
    bool m_quiet = false; // the current row is set by the program, not chosen
    QLineEdit* m_filter;
    QTreeView* m_tree;
    NavigatorModel* m_model;
    QSortFilterProxyModel* m_proxy;
};

} // namespace clausemeter::widgets
