// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sumcard.h"

#include "widgets/card.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

namespace {
constexpr double kLarge = 1.6;   // of the font, for one amount
constexpr double kSeveral = 1.2; // for several
constexpr double kSmallest = 0.6;
constexpr double kStep = 0.1;
} // namespace

SumCard::SumCard(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_caption(quietLabel(this))
    , m_amounts(dataLabel(this))
    , m_note(quietLabel(this))
{
    setObjectName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    for (QLabel* label : {m_caption, m_amounts, m_note}) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // a click is for the card
    }
    m_amounts->setObjectName(name + QStringLiteral("Amounts"));
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_amounts->setWordWrap(false);
    m_amounts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 11, 12, 11);
    layout->setSpacing(1);
    layout->addWidget(m_caption);
    layout->addWidget(m_amounts);
    layout->addWidget(m_note);
    layout->addStretch(1);
}

void SumCard::showSum(const QString& caption, const QStringList& amounts, const QString& note)
{
    m_caption->setText(caption);
    m_amounts->setText(amounts.isEmpty() ? QStringLiteral("–") : amounts.join(u'\n'));
    m_note->setText(note);
    setAccessibleName(caption);
    setAccessibleDescription(amounts.join(QStringLiteral(", ")) + u' ' + note);
    fitAmounts();
}

void SumCard::fitAmounts()
{
    const QStringList lines = m_amounts->text().split(u'\n');
    const int room =
        contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    QFont shown = font();
    shown.setWeight(QFont::DemiBold);
    for (double factor = lines.size() > 1 ? kSeveral : kLarge; factor > kSmallest; factor -= kStep) {
        shown.setPointSizeF(font().pointSizeF() * factor);
        const QFontMetrics metrics(shown);
        const bool fits = std::ranges::all_of(
            lines, [&](const QString& line) { return metrics.horizontalAdvance(line) <= room; });
        if (fits)
            break;
    }
    m_amounts->setFont(shown);
}

void SumCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitAmounts();
}

void SumCard::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    fitAmounts();
}

void SumCard::setEdge(QColor Colours::*colour)
{
    m_edge = colour;
    update();
}

void SumCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SumCard::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    const bool stands = isChecked() || isDown();
    const bool isMarked = stands || hasFocus() || underMouse();
    QPainter painter(this);
    Card::paint(painter, rect(), colours, stands ? colours.selection : colours.card, m_edge,
                QPen(isMarked ? colours.accent : colours.border, stands || hasFocus() ? 2 : 1));
}

} // namespace clausemeter::widgets
