// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/message.h"

#include <QObject>
#include <QStringList>
#include <functional>

class QWidget;

namespace clausemeter::app {

class Actions;
class BookSession;
class Contracts;
class Session;
class Versions;
struct WindowParts;

// What the user opens or drops: texts of agreements and new versions go where they are read, account files,
// logs and bills into the session. A book that is being opened comes first, as what is opened is kept in it.
class FileOpening : public QObject {
    Q_OBJECT

public:
    struct Readers {
        Session& session;
        BookSession& book;
        Contracts& contracts;
        Versions& versions;
    };
    using Folder = std::function<QString()>; // where the last files were

    // Dialogs stand over `window`.
    FileOpening(Readers readers, WindowParts& parts, const Actions& actions, Folder lastFolder,
                QWidget* window);

    void open(const QStringList& files);
    void openBehindBook(const QStringList& files);

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);

private:
    void openWaiting();
    void chooseFiles();
    void chooseFolder();
    void sayAccountMissing();

    Readers m_readers;
    WindowParts& m_parts;
    Folder m_lastFolder;
    QWidget* m_window;
    QStringList m_waiting; // for the book
};

} // namespace clausemeter::app
