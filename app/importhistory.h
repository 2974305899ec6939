// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/accountchangedialog.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QObject>
#include <functional>

namespace clausemeter::widgets {
class ImportsDialog;
class OverviewPage;
} // namespace clausemeter::widgets

namespace clausemeter::app {

class BookSession;

// Shows the imports of the customer of the book who is shown, and takes one away.
class ImportHistory : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>; // what is shown

    // Dialogs stand over `window`.
    ImportHistory(BookSession& book, widgets::OverviewPage* overview, View view, QWidget* window);

    void showStanding(); // after another case is shown, or another book is open

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    void open();
    void remove(widgets::ImportsDialog* dialog, qint64 customer, qint64 import, const std::string& reason);

    BookSession& m_book;
    widgets::OverviewPage* m_overview;
    View m_view;
    QWidget* m_window;
};

} // namespace clausemeter::app
