// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clausemeter::widgets {

// A flat surface along one side of the window, with a hairline towards the content.
class Bar : public QWidget {
    Q_OBJECT

public:
    // `line`: the side on which the hairline is drawn.
    explicit Bar(Qt::Edge line, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edge m_line;
};

} // namespace clausemeter::widgets
