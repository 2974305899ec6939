// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <functional>
#include <memory>

namespace clausemeter::widgets {

// Runs one piece of long work off the GUI thread. `work` owns what it needs (values, never a pointer to the
// owner of the task); `done` is called on the thread that started it, and never after the task is destroyed.
// Destruction asks the work to stop and waits for it.
template <typename T>
class BackgroundTask {
public:
    using Work = std::function<T(Progress&)>;
    using Done = std::function<void(T)>;

    BackgroundTask() = default;
    BackgroundTask(const BackgroundTask&) = delete;
    BackgroundTask& operator=(const BackgroundTask&) = delete;
    ~BackgroundTask()
    {
        if (!m_watcher)
            return;
        cancel();
        m_watcher->disconnect();
        m_watcher->waitForFinished();
    }

    bool isRunning() const { return m_watcher != nullptr; }
    // Of the work that runs; null otherwise.
    std::shared_ptr<const Progress> progress() const { return m_progress; }
    // The work is asked to stop; `done` is still called, with what it then returns.
    void cancel()
    {
        if (m_progress)
            m_progress->requestStop();
    }

    // Only while nothing runs.
    void start(Work work, Done done)
    {
        Q_ASSERT(!m_watcher);
        m_progress = std::make_shared<Progress>();
        m_watcher = std::make_unique<QFutureWatcher<T>>();
        m_done = std::move(done);
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(),
                         [this] { finish(); });
        m_watcher->setFuture(QtConcurrent::run(
            [work = std::move(work), progress = m_progress]() -> T { return work(*progress); }));
    }

private:
    void finish()
    {
        QFuture<T> future = m_watcher->future();
        m_watcher.release()->deleteLater(); // this is a slot of it
        m_progress.reset();
        // done may start the next piece of work, or destroy this
        const Done done = std::exchange(m_done, nullptr);
        done(future.takeResult());
    }

    std::unique_ptr<QFutureWatcher<T>> m_watcher;
    std::shared_ptr<Progress> m_progress;
    Done m_done;
};

} // namespace clausemeter::widgets
