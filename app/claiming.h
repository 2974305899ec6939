// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booksession.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QObject>
#include <functional>

class QWidget;

namespace clausemeter::widgets {
class PortfolioPage;
}

namespace clausemeter::app {

class Actions;

// Keeps how far the claim of a service month is, and makes the text of its ticket: of the month that is
// shown, else of the one that is chosen in the portfolio.
class Claiming : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>; // what is shown

    // Dialogs stand over `window`.
    Claiming(BookSession& book, const Actions& actions, const widgets::PortfolioPage* portfolio, View view,
             QWidget* window);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);
    void clauseAsked(const QString& cited, const clausemeter::widgets::CaseView& view, QWidget* dialog);

private:
    // Nothing where none is shown or chosen, or what is shown is not of the book.
    std::optional<book::PortfolioRow> rowShown() const;
    void openRecord(const book::PortfolioRow& row);
    void openTicket(const book::PortfolioRow& row);
    void showTicket(const widgets::CaseView& view, const std::optional<book::ClaimRecord>& record);

    BookSession& m_book;
    const widgets::PortfolioPage* m_portfolio;
    View m_view;
    QWidget* m_window;
};

} // namespace clausemeter::app
