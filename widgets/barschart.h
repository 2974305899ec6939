// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace clausemeter::widgets {

// A few bars on a common ground, with their figures above and their names below; where there is no room for
// all of them, the heaviest and the current one keep theirs. What is not known is a dash, never a bar of 0.
// Left and Right walk, Enter or a click asks for a bar; the tooltip and the accessible description read it.
class BarsChart : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        QString figure;              // of `value`
        std::optional<double> value; // for the height only, 0 or more; absent: not known
        QString reading;             // all of it in words
        bool soFar = false;          // hatched
        bool current = false;
    };

    explicit BarsChart(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars, QColor Colours::*colour);
    const std::vector<Bar>& bars() const { return m_bars; }
    // Whether a bar can be asked for.
    void setActivatable(bool activatable);
    std::optional<int> barAt(QPointF position) const;
    QRectF columnOf(int bar) const; // full height

    QSize sizeHint() const override { return QSize(320, 150); }
    QSize minimumSizeHint() const override { return QSize(160, 110); }

Q_SIGNALS:
    void activated(int bar);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::vector<bool> withText(QString Bar::*text) const;
    void describe();

    std::vector<Bar> m_bars;
    QColor Colours::*m_colour = &Colours::unavailable;
    double m_highest = 0;
    int m_at = -1; // of the keyboard
    bool m_activatable = false;
};

} // namespace clausemeter::widgets
