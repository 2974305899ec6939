// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowsdelegate.h"

#include "model/items/windowsmodel.h"
#include "widgets/chippainter.h"
#include "widgets/hairline.h"
#include "widgets/quietheader.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTableView>
#include <algorithm>

namespace clausemeter::widgets {

using items::WindowsModel;
using sla::WindowStanding;

namespace {

constexpr int kPad = QuietHeader::kPad;

// The part of the table that is in view.
QRect seenOf(const QStyleOptionViewItem& option)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return table ? table->viewport()->rect() : option.rect;
}

QColor veiled(QColor colour)
{
    colour.setAlphaF(0.55F);
    return colour;
}

// What counts is the provider's to answer for: it has the colour of unavailable. The rest is calm.
ChipLook lookOf(WindowStanding standing, const Colours& colours)
{
    switch (standing) {
    case WindowStanding::Counts:
        return {colours.unavailable, colours.warnSurface, colours.badText};
    case WindowStanding::Disputed:
    case WindowStanding::PartlyReleased:
    case WindowStanding::PartlyCounts:
        return {veiled(colours.unavailable), {}, colours.badText};
    default:
        return {colours.border, {}, colours.mutedText};
    }
}

} // namespace

void WindowsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const Colours& colours = coloursFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? colours.selection : colours.card);
    if (index.column() == WindowsModel::Standing) {
        const auto standing = WindowStanding(index.data(WindowsModel::StandingRole).toInt());
        paintChip(painter, option.rect.adjusted(kPad, 0, -kPad, 0), styled.text, styled.font,
                  lookOf(standing, colours));
    } else {
        const bool quiet = index.column() == WindowsModel::Reason;
        painter->setPen(quiet ? colours.mutedText : colours.text);
        painter->setFont(styled.font);
        const QFontMetrics metrics(styled.font);
        QRect area = option.rect.adjusted(kPad, 0, -kPad, 0);
        // A figure of which digits lie outside the view would be read as another one.
        const QRect seen = seenOf(option).adjusted(kPad, 0, -kPad, 0);
        const bool isCut = !quiet && (area.left() < seen.left() || area.right() > seen.right());
        if (isCut)
            area = QRect(QPoint(std::max(area.left(), seen.left()), area.top()),
                         QPoint(std::min(area.right(), seen.right()), area.bottom()));
        const QString text = isCut && metrics.horizontalAdvance(styled.text) > area.width()
                                 ? QStringLiteral("…")
                                 : metrics.elidedText(styled.text, Qt::ElideRight, area.width());
        if (!area.isEmpty())
            painter->drawText(area, int(styled.displayAlignment) | Qt::TextSingleLine, text);
    }
    paintHairline(*painter, option.rect, Qt::BottomEdge, colours.border);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (selected && index.column() == 0 && table && table->hasFocus()) // where the keyboard is
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                          colours.accent);
}

QSize WindowsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QFontMetrics metrics(styled.font);
    const int chip = index.column() == WindowsModel::Standing ? 2 * kChipPad : 0;
    return QSize(metrics.horizontalAdvance(styled.text) + 2 * kPad + chip + 2, metrics.height() + 12);
}

} // namespace clausemeter::widgets
