// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "widgets/importanswer.h"
#include "widgets/message.h"

#include <QObject>
#include <functional>

class QWidget;

namespace clausemeter::widgets {
class ImportDialog;
}

namespace clausemeter::app {

class Actions;
class BookSession;
class Comparing;
class Session;
struct Pages;

// Asks how logs are read, where that is not clear or the user wants it, and writes rejected rows to files.
class Importing : public QObject {
    Q_OBJECT

public:
    // Dialogs stand over `window`.
    Importing(Session& session, BookSession& book, Comparing& comparing, const Actions& actions,
              const Pages& pages, QWidget* window);

    // Shows how the logs that are open are read, that of `path` first, or any. Of a book's logs: how they are
    // read again, in the place of those that it has.
    void showReading(const std::string& path = {});
    // Asks for a file and writes the rejected rows of all inputs that were kept.
    void chooseBadRowsFile();
    void exportBadRows(const QString& path);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    void ask(const MappingQuestion& question);
    // What is shown; null: nothing.
    std::shared_ptr<const report::Case> current() const;
    void showKeptReading(const std::string& path);
    void readKeptAgain(const std::shared_ptr<const report::Case>& asked, const std::vector<std::string>& logs,
                       std::map<std::string, logs::Mapping> mappings);
    // Of the provider's record that is shown.
    void showRecordReading();
    using Answered = std::function<void(widgets::ImportAnswer&& answer)>;
    // The profiles that are to be remembered are kept before that.
    widgets::ImportDialog* open(widgets::ImportQuestion question, Answered answered);
    void chooseMappingFile(const logs::Profile& profile);

    Session& m_session;
    BookSession& m_book;
    Comparing& m_comparing;
    QWidget* m_window;
};

} // namespace clausemeter::app
