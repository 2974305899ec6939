// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/journal.h"
#include "widgets/accountchangedialog.h"
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

// Releases time under a clause, records outages, changes them and takes them away, for a customer of the
// book. What is shown from files can be tried only.
class Deciding : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>; // what is shown

    // Dialogs stand over `window`.
    Deciding(BookSession& book, const Actions& actions, const Pages& pages, View view, QWidget* window);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);
    // A dialog asks to read a clause that the service of the view cites.
    void clauseAsked(const QString& cited, const clausemeter::widgets::CaseView& view, QWidget* dialog);

private:
    widgets::Keeping keeping() const;
    // The time to begin with: what is chosen in the timeline, else `otherwise`, else the month's first hour.
    TimeRange timeToBegin(TimeRange otherwise) const;
    void openExclusion(std::optional<std::size_t> index);
    void openOutage(std::optional<std::size_t> index);
    void removeExclusion(std::size_t index);
    void removeOutage(std::size_t index);
    // Without what was removed; can be undone at once. `text`: what is said when it is gone.
    void saveWithout(const account::Account& account, book::ChangeKind kind, const std::string& service,
                     std::function<QString()> text);

    BookSession& m_book;
    const Pages& m_pages;
    View m_view;
    QWidget* m_window;
};

} // namespace clausemeter::app
