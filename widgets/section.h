// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

class QLabel;
class QVBoxLayout;

namespace clausemeter::widgets {

// A card with a heading; what it shows goes into content().
class Section : public Card {
    Q_OBJECT

public:
    // Sides at which the texts of a table stand under the heading.
    static constexpr int kTableSides = 6;

    explicit Section(QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    QString heading() const;
    QVBoxLayout* content() const { return m_content; }
    // Space between the card's sides and what it shows.
    void setContentSides(int sides);

private:
    QLabel* m_heading;
    QVBoxLayout* m_content;
};

} // namespace clausemeter::widgets
