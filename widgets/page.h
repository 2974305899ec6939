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

Q_SIGNALS:
    // The user asks to see why a figure is what it is, or a slot range on the timeline.
    void derivationRequested();
    void timeRequested(clausemeter::TimeRange time);
};

} // namespace clausemeter::widgets
