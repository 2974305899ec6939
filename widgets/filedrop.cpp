// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filedrop.h"

#include "widgets/dropoverlay.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace clausemeter::widgets {

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

FileDrop::FileDrop(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_overlay(nullptr)
{
    const QWidgetList children = window->findChildren<QWidget*>();
    for (QWidget* child : children) // a field would take a file's name as text
        child->setAcceptDrops(false);
    m_overlay = new DropOverlay(window);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList files = localFiles(drop->mimeData());
        const bool fits = !files.isEmpty();
        if (fits)
            drop->acceptProposedAction();
        else
            drop->ignore();
        if (fits && event->type() == QEvent::DragEnter) {
            m_overlay->cover();
        } else {
            m_overlay->hide();
            if (fits)
                Q_EMIT dropped(files);
        }
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace clausemeter::widgets
