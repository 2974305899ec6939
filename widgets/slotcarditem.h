// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QString>
#include <vector>

namespace clausemeter::widgets {

struct Colours;

// One line of the card: plain text, never marked up. `right` stands at the right edge.
struct CardLine {
    enum class Tone { Title, Plain, Muted, Good, Bad };
    QString left;
    QString right = {};
    Tone tone = Tone::Plain;
    bool operator==(const CardLine&) const = default;
};

// The card beside the crosshair that reads one slot.
class SlotCardItem : public QGraphicsItem {
public:
    explicit SlotCardItem(QGraphicsItem* parent);

    // Beside `column` (the slot's area), inside `room`; to the right of it where there is space.
    void show(std::vector<CardLine> lines, const QFont& font, bool dark, const QRectF& column,
              const QRectF& room);
    const std::vector<CardLine>& lines() const { return m_lines; }

    QRectF boundingRect() const override { return QRectF(QPointF(), m_size).adjusted(-6, -6, 6, 8); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QFont fontOf(const CardLine& line) const;

    std::vector<CardLine> m_lines;
    QFont m_font;
    QSizeF m_size;
    bool m_dark = false;
};

} // namespace clausemeter::widgets
