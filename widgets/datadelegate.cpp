// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datadelegate.h"

#include "model/items/rowsmodel.h"
#include "widgets/hairline.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <cmath>

namespace clausemeter::widgets {

namespace {

constexpr int kPad = 10;
constexpr int kAbove = 6;

// Lines of at most `width`, broken between words, or within one that is too long. Their height.
qreal layOut(QTextLayout& layout, int width)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QString withLineBreaks(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

// The month that is shown stands out a little, less than what is selected.
QColor surface(const Colours& colours, bool current)
{
    if (!current)
        return colours.card;
    const QColor& a = colours.card;
    const QColor& b = colours.selection;
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

QColor DataDelegate::textColour(const Colours& colours) const
{
    return colours.text;
}

void DataDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const Colours& colours = coloursFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = index.data(items::CurrentRole).toBool();
    painter->fillRect(option.rect, selected ? colours.selection : surface(colours, current));
    painter->setPen(textColour(colours));
    const QRect area = option.rect.adjusted(kPad, kAbove, -kPad, -kAbove);
    QTextLayout layout(withLineBreaks(styled.text), option.font);
    layOut(layout, area.width());
    for (int i = 0; i < layout.lineCount(); ++i) {
        // Figures end at the right side, whatever the number of lines.
        const QTextLine line = layout.lineAt(i);
        const bool isLast = i + 1 == layout.lineCount();
        if (!isLast && layout.lineAt(i + 1).naturalTextRect().bottom() > area.height() + kAbove) {
            // No line is cut in half: what does not fit is left out, and that is seen.
            const QString rest = layout.text().mid(line.textStart()).replace(QChar::LineSeparator, u' ');
            painter->setFont(option.font);
            painter->drawText(QRectF(area.left(), area.top() + line.y(), area.width(), line.height()),
                              int(styled.displayAlignment),
                              option.fontMetrics.elidedText(rest, Qt::ElideRight, area.width()));
            break;
        }
        const qreal shift =
            styled.displayAlignment & Qt::AlignRight ? area.width() - line.naturalTextWidth() : 0;
        line.draw(painter, QPointF(area.left() + shift, area.top()));
    }
    paintHairline(*painter, option.rect, Qt::BottomEdge, colours.border);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool first = table && table->visualRect(index).left() <= 0 && index.column() == 0;
    if (first && (current || (selected && table->hasFocus())))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                          colours.accent);
}

QSize DataDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const int width = option.rect.width() - 2 * kPad;
    if (width > 0) {
        QTextLayout layout(withLineBreaks(styled.text), option.font);
        return QSize(option.rect.width(), int(std::ceil(layOut(layout, width))) + 2 * kAbove);
    }
    const QFontMetrics metrics(option.font);
    return QSize(metrics.size(0, styled.text).width() + 2 * kPad + 2, metrics.height() + 2 * kAbove);
}

} // namespace clausemeter::widgets
