// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clausemeter::widgets {

// Lies over its parent while files are dragged over it and says that they may be dropped.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* parent);

    void cover();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace clausemeter::widgets
