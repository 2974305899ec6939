// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "widgets/importanswer.h"
#include "widgets/message.h"

#include <QObject>

class QWidget;

namespace clausemeter::widgets {
class OverviewPage;
}

namespace clausemeter::app {

class Actions;
class Session;

// Asks how logs are read, where that is not clear or the user wants it, and writes rejected rows to files.
class Importing : public QObject {
    Q_OBJECT

public:
    // Dialogs stand over `window`.
    Importing(Session& session, const Actions& actions, const widgets::OverviewPage* overview,
              QWidget* window);

    // Shows how the logs that are open are read, that of `path` first, or any.
    void showReading(const std::string& path = {});
    // Asks for a file and writes the rejected rows of all inputs that were kept.
    void chooseBadRowsFile();
    void exportBadRows(const QString& path);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    void ask(const MappingQuestion& question);
    void open(widgets::ImportQuestion question);
    void chooseMappingFile(const logs::Profile& profile);

    Session& m_session;
    QWidget* m_window;
};

} // namespace clausemeter::app
