// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/message.h"

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace clausemeter::widgets {

// Shows one message until it is dismissed, by its button or by Escape, or replaced by the next one.
class MessageBar : public Card {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Message message);
    void dismiss();
    void makeWayForReading(); // dismisses what does not stay over it
    void makeWayForChange();  // dismisses what would undo it in the place of what it tells of
    bool isShowing() const { return m_message.has_value(); }
    QString text() const;

Q_SIGNALS:
    void showingChanged(bool showing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void act();

    std::optional<Message> m_message;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace clausemeter::widgets
