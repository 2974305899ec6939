// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bar.h"
#include "widgets/caseview.h"

#include <optional>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace clausemeter::book {
struct Portfolio;
}

namespace clausemeter::widgets {

class NavigatorModel;

// Customers and services on the left. The filter finds customers, services and months by what is typed; Enter
// jumps to the first hit, and to the month where one was typed.
class Navigator : public Bar {
    Q_OBJECT

public:
    explicit Navigator(QWidget* parent = nullptr);

    // The service that is shown. `customer` by which the book knows its customer; 0: the case is none of the
    // book, and is listed in the place of the book's customers.
    void showView(const CaseView& view, qint64 customer = 0);
    // The customers of a book; null: none is open.
    void showPortfolio(std::shared_ptr<const book::Portfolio> portfolio);
    void startTyping();

Q_SIGNALS:
    void serviceChosen(qint64 customer, const std::string& service,
                       std::optional<clausemeter::YearMonth> month);
    void portfolioChosen();

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
    qint64 m_customer = 0;
    std::shared_ptr<const book::Portfolio> m_portfolio;
    bool m_quiet = false; // the current row is set by the program, not chosen
    QLineEdit* m_filter;
    QTreeView* m_tree;
    NavigatorModel* m_model;
    QSortFilterProxyModel* m_proxy;
};

} // namespace clausemeter::widgets
