// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>
#include <vector>

namespace clausemeter::widgets {

// A thin bar of parts that together are a whole, with marks above it. The words beside it say the same.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    struct Part {
        double share; // of the whole
        QColor Colours::*colour;
    };
    struct Mark {
        double at; // share of the whole, from the left
        QString text;
    };

    explicit ShareBar(QWidget* parent = nullptr);

    void setParts(std::vector<Part> parts, std::vector<Mark> marks = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Part> m_parts;
    std::vector<Mark> m_marks;
};

} // namespace clausemeter::widgets
