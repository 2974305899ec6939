// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messagebar.h"

#include "widgets/icons.h"
#include "widgets/text/unbroken.h"
#include "widgets/wordsfor.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace clausemeter::widgets {

namespace {
constexpr int kIconSize = 20;
}

MessageBar::MessageBar(QWidget* parent)
    : Card(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_icon->setFixedSize(kIconSize, kIconSize);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(QStringLiteral("close"), &Colours::mutedText));
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 9, 9, 9);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    hide();
}

void MessageBar::showMessage(Message message)
{
    m_message = std::move(message);
    refresh();
    show();
    Q_EMIT showingChanged(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_message.reset();
    hide();
    Q_EMIT showingChanged(false);
}

void MessageBar::makeWayForReading()
{
    if (!m_message || !m_message->staysOverReading)
        dismiss();
}

void MessageBar::makeWayForChange()
{
    if (m_message && m_message->undoes)
        dismiss();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::act()
{
    const std::function<void()> action = m_message ? m_message->action : nullptr;
    dismiss();
    if (action)
        action();
}

void MessageBar::refresh()
{
    m_close->setToolTip(tr("Dismiss (Esc)"));
    m_close->setAccessibleName(tr("Dismiss"));
    if (!m_message)
        return;
    const bool error = m_message->kind == Message::Kind::Error;
    const bool success = m_message->kind == Message::Kind::Success;
    const auto colour = error ? &Colours::unavailable : &Colours::available;
    setEdge(colour);
    setSurface(error ? &Colours::warnSurface : &Colours::card);
    const QString icon = error     ? QStringLiteral("notmet")
                         : success ? QStringLiteral("met")
                                   : QStringLiteral("info");
    m_icon->setPixmap(themedIcon(icon, colour).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_text->setText(text::unbroken(m_message->text(wordsFor(this))));
    setAccessibleName(error ? tr("Error") : tr("Message"));
    setAccessibleDescription(m_text->text());
    m_action->setVisible(bool(m_message->actionText));
    if (m_message->actionText)
        m_action->setText(m_message->actionText());
}

void MessageBar::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::PaletteChange:
        refresh();
        break;
    default:
        break;
    }
    Card::changeEvent(event);
}

} // namespace clausemeter::widgets
