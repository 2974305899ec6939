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
} // namespace

void NavigatorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursFor(option.palette);
    const bool service = index.data(NavigatorModel::ServiceIndexRole).isValid();
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (service && (option.state & QStyle::State_Selected)) {
        painter->fillRect(rect, colours.selection);
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colours.accent);
    } else if (service && (option.state & QStyle::State_MouseOver)) {
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
    if (!service)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(service && !(option.state & QStyle::State_Selected) ? colours.mutedText : colours.text);
    const QString shown = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->restore();
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool service = index.data(NavigatorModel::ServiceIndexRole).isValid();
    return QSize(100, option.fontMetrics.height() + (service ? 10 : 14));
}

} // namespace clausemeter::widgets
