// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/navigatordelegate.h"

#include "widgets/navigatormodel.h"
#include "widgets/theme.h"

#include <QPainter>

namespace clausemeter::widgets {

namespace {
constexpr int kMargin = 12;
constexpr int kIndent = 26;
constexpr int kPadding = 7; // inside a badge

QFont productFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

} // namespace

void NavigatorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Colours& colours = coloursFor(option.palette);
    const bool service = index.data(NavigatorModel::ServiceRole).isValid();
    const bool leads = service || index.data(NavigatorModel::PortfolioRole).toBool();
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (leads && (option.state & QStyle::State_Selected)) {
        painter->fillRect(rect, colours.selection);
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colours.accent);
    } else if (leads && (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(rect, colours.window);
    }

    QRect text = rect.adjusted(service ? kIndent : kMargin, 0, -kMargin, 0);
    const QString badge = index.data(NavigatorModel::BadgeRole).toString();
    if (!badge.isEmpty()) {
        const bool urgent = index.data(NavigatorModel::UrgentRole).toBool();
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.88);
        font.setWeight(urgent ? QFont::DemiBold : QFont::Normal);
        const QFontMetrics metrics(font);
        QRectF box(0, 0, metrics.horizontalAdvance(badge) + 2 * kPadding, metrics.height() + 3);
        box.moveCenter(QPointF(0, QRectF(rect).center().y()));
        box.moveRight(rect.right() - kMargin + (urgent ? 0 : kPadding));
        if (urgent) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.warnSurface);
            painter->drawRoundedRect(box, box.height() / 2, box.height() / 2);
        }
        painter->setFont(font);
        painter->setPen(urgent ? colours.badText : colours.mutedText);
        painter->drawText(box, Qt::AlignCenter, badge);
        text.setRight(int(box.left()) - 6);
    }

    QFont font = option.font;
    font.setWeight(service ? QFont::Normal : QFont::DemiBold);
    const QFont small = productFont(option.font);
    const auto draw = [&](const QRect& line, const QFont& with, const QColor& colour, const QString& words) {
        painter->setFont(with);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetrics(with).elidedText(words, Qt::ElideRight, line.width()));
    };
    if (service) {
        const int first = QFontMetrics(font).height();
        const int second = QFontMetrics(small).height();
        const int top = rect.top() + (rect.height() - first - second) / 2;
        draw(QRect(text.left(), top, text.width(), first), font, colours.text, index.data().toString());
        draw(QRect(text.left(), top + first, text.width(), second), small, colours.mutedText,
             index.data(NavigatorModel::ProductRole).toString());
    } else {
        draw(text, font, colours.text, index.data().toString());
    }
    painter->restore();
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool service = index.data(NavigatorModel::ServiceRole).isValid();
    const int second = service ? QFontMetrics(productFont(option.font)).height() : 2;
    return QSize(100, option.fontMetrics.height() + second + 12);
}

} // namespace clausemeter::widgets
