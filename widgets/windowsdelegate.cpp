// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowsdelegate.h"

#include "model/items/windowsmodel.h"
#include "widgets/quietheader.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTableView>

namespace clausemeter::widgets {

using items::WindowsModel;
using sla::WindowStanding;

namespace {

constexpr int kPad = QuietHeader::kPad;
constexpr int kChipPad = 7;

QColor veiled(QColor colour)
{
    colour.setAlphaF(0.55F);
    return colour;
}

// What counts is the provider's to answer for: it has the colour of unavailable. The rest is calm.
void paintChip(QPainter* painter, const QRect& cell, const QString& text, WindowStanding standing,
               const QFont& font, const Colours& colours)
{
    const QFontMetrics metrics(font);
    const bool counts = standing == WindowStanding::Counts;
    const bool inPart = standing == WindowStanding::Disputed || standing == WindowStanding::PartlyReleased ||
                        standing == WindowStanding::PartlyCounts;
    const int height = metrics.height() + 3;
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * kChipPad, cell.width() - 2 * kPad);
    const QRect chip(cell.left() + kPad, cell.center().y() - height / 2, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(counts ? colours.unavailable : inPart ? veiled(colours.unavailable) : colours.border);
    painter->setBrush(counts ? QBrush(colours.warnSurface) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(font);
    painter->setPen(counts || inPart ? colours.badText : colours.mutedText);
    painter->drawText(chip, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - kChipPad));
    painter->restore();
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
        paintChip(painter, option.rect, styled.text, standing, styled.font, colours);
    } else {
        const bool quiet = index.column() == WindowsModel::Reason;
        painter->setPen(quiet ? colours.mutedText : colours.text);
        painter->setFont(styled.font);
        const QRect area = option.rect.adjusted(kPad, 0, -kPad, 0);
        painter->drawText(area, int(styled.displayAlignment) | Qt::TextSingleLine,
                          QFontMetrics(styled.font).elidedText(styled.text, Qt::ElideRight, area.width()));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colours.border);
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
