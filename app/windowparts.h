// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "app/settings.h"
#include "widgets/caseview.h"

class QMainWindow;
class QSplitter;
class QStackedWidget;
class QWidget;

namespace clausemeter::widgets {
class CaseStatus;
class EmptyState;
class ImportPanel;
class MessageBar;
class Navigator;
class PageStack;
class PortfolioPage;
class TopBar;
class VerdictBar;
} // namespace clausemeter::widgets

namespace clausemeter::book {
struct Portfolio;
}

namespace clausemeter::app {

// The parts of the window and where they lie. The window owns them; it connects them itself.
struct WindowParts {
    explicit WindowParts(QMainWindow* window);

    // The same service month in every part; `customer`: see Navigator::showView.
    void showView(const widgets::CaseView& view, qint64 customer = 0);
    // The pages, of whatever is shown; without a customer they are empty, but for texts of agreements.
    void showPages();
    // All customers of the book.
    void showPortfolio(std::shared_ptr<const book::Portfolio> portfolio);
    // Empties every part; what waits is told by the empty state.
    void showEmpty(const QStringList& waitingLogs);

    void showRecent(const QList<RecentCase>& recent);

    widgets::TopBar* top;
    QSplitter* splitter;
    widgets::Navigator* navigator;
    widgets::MessageBar* message;
    QStackedWidget* body;
    widgets::EmptyState* empty;
    widgets::PortfolioPage* portfolio;
    QWidget* content;
    widgets::VerdictBar* verdict;
    widgets::PageStack* stack;
    Pages pages;
    widgets::CaseStatus* status;
    widgets::ImportPanel* import;
};

} // namespace clausemeter::app
