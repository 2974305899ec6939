// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookthread.h"

namespace clausemeter::app {

BookThread::BookThread()
    : m_desk(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("book"));
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

BookThread::~BookThread()
{
    QMetaObject::invokeMethod(
        m_desk.get(),
        [this] {
            m_held = {}; // its connections must go on their own thread
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace clausemeter::app
