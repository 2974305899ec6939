// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace clausemeter::widgets {

// How far an import is: percent, rows a second, time left, and a button to cancel. Looks ten times a second.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    explicit ImportPanel(QWidget* parent = nullptr);

    void start(std::shared_ptr<const Progress> progress);
    void stop();

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    std::shared_ptr<const Progress> m_progress;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    QLabel* m_what;
    QProgressBar* m_bar;
    QLabel* m_figures;
    QPushButton* m_cancel;
};

} // namespace clausemeter::widgets
