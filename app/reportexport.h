// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "widgets/backgroundtask.h"
#include "widgets/caseview.h"

#include <QObject>

namespace clausemeter::app {

// Writes the report of one service month, off the GUI thread. The file is written whole or not at all.
class ReportExport : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // "<customer>-<service>-<month>.pdf" without characters that file systems refuse.
    static QString defaultName(const widgets::CaseView& view, text::Language language);

    bool isRunning() const { return m_task.isRunning(); }
    // Only while none is running. `view` must not be empty.
    void start(const widgets::CaseView& view, ReportLanguage languages, const QString& path);

Q_SIGNALS:
    void finished(const QString& path);
    void failed(const clausemeter::Error& error);

private:
    widgets::BackgroundTask<Status> m_task;
};

} // namespace clausemeter::app
