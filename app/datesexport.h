// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "widgets/datespage.h"
#include "widgets/message.h"

namespace clausemeter::app {

// Writes the dates that a page shows to a file that is asked for.
class DatesExport : public QObject {
    Q_OBJECT

public:
    DatesExport(const Session& session, widgets::DatesPage* page, QWidget* window);

    void write(widgets::DatesFormat format, const QString& path);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    void choose(widgets::DatesFormat format);

    const Session& m_session;
    widgets::DatesPage* m_page;
    QWidget* m_window;
};

} // namespace clausemeter::app
