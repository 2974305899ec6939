// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/clauseuses.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QObject>
#include <functional>

namespace clausemeter::app {

class Actions;
struct WindowParts;

// Leads from what one page shows to the page that tells more of it: a time to the timeline, a clause to its
// text, and from there to the figures that rest on it.
class Navigating : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>;            // what is shown
    using Show = std::function<void(const widgets::CaseView&)>; // another service month

    Navigating(WindowParts& parts, const Actions& actions, View view, Show show, QObject* parent);

    void showTime(TimeRange time); // in the service month that it lies in
    // Texts can be read without a customer too.
    void showContract();
    void showCited(const QString& cited); // see Page::clauseRequested
    // Over a dialog, which stays as it is.
    void readCited(const QString& cited, const widgets::CaseView& view, QWidget* dialog);
    void showUse(const report::ClauseUse& use);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    void showInvoice(const account::Invoice& invoice);

    WindowParts& m_parts;
    View m_view;
    Show m_show;
};

} // namespace clausemeter::app
