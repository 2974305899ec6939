// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace clausemeter::widgets {

// Scrolls what is as wide as itself up and down. The keyboard comes to it only while there is more than is
// seen, and is seen to be there. Needs an accessible name.
class ReadingArea : public QScrollArea {
    Q_OBJECT

public:
    enum class Ground { Own, ShowsThrough }; // what it stands on, such as a card
    explicit ReadingArea(QWidget* inside, Ground ground = Ground::Own, QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_ring;
};

} // namespace clausemeter::widgets
