// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "widgets/backgroundtask.h"
#include "widgets/message.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>

class QWidget;

namespace clausemeter::report {
struct ProviderRecord;
}

namespace clausemeter::app {

class Actions;
struct Pages;

// Holds the provider's record beside the customer's: reads it when it is asked for, and compares it again
// whenever the customer's case is another one. It is kept as long as that customer is shown, in no book.
class Comparing : public QObject {
    Q_OBJECT

public:
    using Data = std::shared_ptr<const report::Case>;

    // Asks for files over `window`.
    Comparing(const Actions& actions, const Pages& pages, QWidget* window);

    // The case with the record, as far as it has been compared with it; otherwise the case itself, and
    // compared() follows.
    Data with(const Data& data);
    void read(const QStringList& files);
    bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    void compared();   // with() gives another one
    void recordRead(); // compared, because files were read
    void said(const clausemeter::widgets::Message& message);

private:
    void choose();
    void remove();
    // Of m_plain; what runs is given up for it.
    using Work = std::function<Result<report::Case>(const report::Case&, Progress&)>;
    void compareAgain();
    void start(Work work, bool isNew);
    void finish(Result<report::Case>&& made, const Data& data, bool isNew);
    void forget();

    QWidget* m_window;
    Data m_plain;    // as it came
    Data m_compared; // the same with the record; null: without
    std::shared_ptr<const report::ProviderRecord> m_record;
    struct Next {
        Work work;
        bool isNew = false;
    };
    std::optional<Next> m_next; // behind what is being given up
    bool m_givenUp = false;     // what runs is of no use any more
    widgets::BackgroundTask<Result<report::Case>> m_task;
};

} // namespace clausemeter::app
