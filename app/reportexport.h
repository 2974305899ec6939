// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/backgroundtask.h"
#include "widgets/caseview.h"
#include "widgets/message.h"
#include "widgets/text/words.h"

#include <QObject>
#include <functional>

class QWidget;

namespace clausemeter::app {

class Actions;

// Writes the report of the shown service month, off the GUI thread. The file is written whole or not at all.
class ReportExport : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>; // what is shown

    // Asks for the file over `window`, in whose language it is named.
    ReportExport(const Actions& actions, View view, QWidget* window);

    // "<customer>-<service>-<month>.pdf" without characters that file systems refuse.
    static QString defaultName(const widgets::CaseView& view, text::Language language);

    // In the languages that the menu says. Nothing where no month is shown or another is being written.
    void exportTo(const QString& path);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    bool mayExport() const;
    void choose();
    void tell(const QString& path, const Status& written);

    const Actions& m_actions;
    View m_view;
    QWidget* m_window;
    widgets::BackgroundTask<Status> m_task; // last, so that it is waited for first
};

} // namespace clausemeter::app
