// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/keyboardstart.h"

#include <QFocusEvent>
#include <QWidget>

namespace clausemeter::widgets {

namespace {

class KeyboardStart : public QObject {
public:
    KeyboardStart(QWidget* whole, QWidget* start)
        : QObject(whole)
        , m_whole(whole)
        , m_start(start)
    {
        whole->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Where it is hidden, Tab goes on to the first part that is not.
        if (event->type() == QEvent::FocusIn && m_start->isVisibleTo(m_whole))
            m_start->setFocus(static_cast<QFocusEvent*>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget* m_whole;
    QWidget* m_start;
};

} // namespace

void startKeyboardAt(QWidget* whole, QWidget* start)
{
    new KeyboardStart(whole, start);
}

} // namespace clausemeter::widgets
