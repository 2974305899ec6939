// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace clausemeter::widgets {

class DropOverlay;

// Lets files be dropped anywhere on a window, on its fields and tables too, and says so while they are
// dragged over it.
class FileDrop : public QObject {
    Q_OBJECT

public:
    // After the window has got its children.
    explicit FileDrop(QWidget* window);

Q_SIGNALS:
    void dropped(const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    DropOverlay* m_overlay;
};

} // namespace clausemeter::widgets
