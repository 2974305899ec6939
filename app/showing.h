// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/portfolio.h"
#include "widgets/caseview.h"

#include <QObject>
#include <optional>
#include <string>

namespace clausemeter::app {

class Actions;
class BookSession;
class Comparing;
class Session;
struct Settings;
struct WindowParts;

// Decides which customer, service and service month the window shows: what is open from files stands before
// the book, a customer of it before the portfolio. The service and month are remembered in the settings.
class Showing : public QObject {
    Q_OBJECT

public:
    // What the choice is made from.
    struct Sources {
        Session& session;
        BookSession& book;
        Comparing& comparing;
    };
    // All of it outlives this.
    Showing(Sources sources, WindowParts& parts, const Actions& actions, Settings& settings, QObject* parent);

    const widgets::CaseView& view() const { return m_view; } // empty: no customer
    void show();                                             // whatever is open now
    void showView(const widgets::CaseView& view);

Q_SIGNALS:
    void viewShown(const clausemeter::widgets::CaseView& view);
    void changed(); // the view, or what is open

private:
    void connectParts();
    void apply(const widgets::CaseView& view);
    void showPortfolio();
    void showAsOf(std::optional<Date> day);
    void chooseService(qint64 customer, const std::string& service, std::optional<YearMonth> month);
    // The customer is shown, and this month of it when it has been read.
    void chooseMonth(qint64 customer, const std::string& service, std::optional<Date> monthStart);

    Sources m_sources;
    WindowParts& m_parts;
    Settings& m_settings;
    widgets::CaseView m_view;
};

} // namespace clausemeter::app
