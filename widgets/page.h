// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"

#include <QWidget>

namespace clausemeter::widgets {

// A page of the window. Pages translate themselves on LanguageChange and recolour on PaletteChange.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    // An empty view clears the page.
    virtual void showView(const CaseView& view) = 0;
    // One selection of time holds for all pages; told behind showView() and at every change. Empty: none.
    virtual void showSelection(TimeRange) {}
    // How the user left it, for the next start. False: not such a state, nothing changed.
    virtual QByteArray saveState() const { return {}; }
    virtual bool restoreState(const QByteArray&) { return false; }

Q_SIGNALS:
    // The user asks to see why a figure is what it is, or a slot range on the timeline, in whichever service
    // month of the service it lies.
    void derivationRequested();
    void timeRequested(clausemeter::TimeRange time);
    // Or to read a clause that a figure cites: "1.5" of the service's agreement, "CSA-zh 3.4.1" of another.
    void clauseRequested(const QString& cited);
    // The user selected time here; empty: nothing any more.
    void selectionChosen(clausemeter::TimeRange time);
};

} // namespace clausemeter::widgets
