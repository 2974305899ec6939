// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/backgroundtask.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QObject>
#include <functional>

class QWidget;

namespace clausemeter::app {

class Actions;
struct WindowParts;

// Takes the timeline's chart out of the program as it is shown: as a picture, and its slots as a table.
class ChartExport : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>; // what is shown

    // Asks for the files over `window`.
    ChartExport(const WindowParts& parts, const Actions& actions, View view, QWidget* window);

    void writePicture(const QString& path); // PNG, or SVG by its suffix
    void writeSlots(const QString& path);   // beside the window; nothing while others are being written

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    void copy();
    void choose(const QString& title, const QString& suffix, const QString& name,
                void (ChartExport::*write)(const QString&));
    QString baseName() const;

    const WindowParts& m_parts;
    View m_view;
    QWidget* m_window;
    widgets::BackgroundTask<Status> m_writing; // last, so that it is waited for first
};

} // namespace clausemeter::app
