// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/languagebutton.h"

#include "widgets/theme.h"
#include "widgets/wordsfor.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace clausemeter::widgets {

LanguageButton::LanguageButton(QWidget* parent)
    : QPushButton(parent)
{
}

QSize LanguageButton::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(QStringLiteral("中 / EN")) + 32,
                 QPushButton::sizeHint().height());
}

void LanguageButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const bool zh = languageOf(this) == text::Language::Zh;
    struct Part {
        QString text;
        bool current;
    };
    const Part parts[] = {
        {QStringLiteral("中"), zh}, {QStringLiteral(" / "), false}, {QStringLiteral("EN"), !zh}};
    const auto fontOf = [this](const Part& part) {
        QFont font = this->font();
        font.setWeight(part.current ? QFont::Bold : QFont::Normal);
        return font;
    };
    int width = 0;
    for (const Part& part : parts)
        width += QFontMetrics(fontOf(part)).horizontalAdvance(part.text);
    int x = (this->width() - width) / 2;
    for (const Part& part : parts) {
        const int advance = QFontMetrics(fontOf(part)).horizontalAdvance(part.text);
        painter.setFont(fontOf(part));
        painter.setPen(part.current ? colours.text : colours.mutedText);
        painter.drawText(QRect(x, 0, advance + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, part.text);
        x += advance;
    }
}

} // namespace clausemeter::widgets
