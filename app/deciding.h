// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QObject>
#include <functional>
#include <optional>

class QWidget;

namespace clausemeter::app {

class Actions;
class BookSession;
struct Pages;

// Releases time under a clause, changes exclusions and takes them away, for a customer of the book. What is
// shown from files can be tried only.
class Deciding : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>; // what is shown

    // Dialogs stand over `window`.
    Deciding(BookSession& book, const Actions& actions, const Pages& pages, View view, QWidget* window);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    bool mayKeep() const;
    // The time to begin with: what is chosen in the timeline, else the month's longest window, else its first
    // hour.
    TimeRange timeToRelease() const;
    void open(std::optional<std::size_t> index);
    void remove(std::size_t index);

    BookSession& m_book;
    const Pages& m_pages;
    View m_view;
    QWidget* m_window;
};

} // namespace clausemeter::app
