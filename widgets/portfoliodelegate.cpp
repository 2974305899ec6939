// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/portfoliodelegate.h"

#include "model/items/portfoliomodel.h"
#include "widgets/chippainter.h"
#include "widgets/hairline.h"
#include "widgets/quietheader.h"

#include <QPainter>
#include <QTableView>

namespace clausemeter::widgets {

using book::ClaimProgress;
using book::PortfolioLine;
using book::PortfolioState;
using items::PortfolioModel;

namespace {

constexpr int kPad = QuietHeader::kPad;

// What can be claimed and nobody took up asks for it; what waits or was granted has the accent. The rest is
// calm, and so is what may not be so any more.
ChipLook lookOf(const PortfolioLine& line, const Colours& colours)
{
    if (!line.row->isCurrent)
        return {colours.border, {}, colours.mutedText};
    switch (line.state) {
    case PortfolioState::Claimable:
        if (line.progress != ClaimProgress::Drafted)
            return {colours.unavailable, {}, colours.badText};
        break;
    case PortfolioState::Awaiting:
        return {colours.accent, {}, colours.goodText};
    case PortfolioState::Granted:
        return {colours.border, colours.selection, colours.goodText};
    case PortfolioState::Settled:
        if (line.progress != ClaimProgress::Denied)
            return {colours.border, colours.selection, colours.goodText};
        break;
    default:
        break;
    }
    return {colours.border, {}, colours.mutedText};
}

} // namespace

void PortfolioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const PortfolioLine* line = static_cast<const PortfolioModel*>(index.model())->line(index);
    if (!line)
        return;
    const Colours& colours = coloursFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? colours.selection : colours.card);
    const QRect area = option.rect.adjusted(kPad, 0, -kPad, 0);
    const QString text = index.data().toString();
    const bool isSettled = line->row->isCurrent && line->state != PortfolioState::Unfinished;
    if (index.column() == PortfolioModel::State) {
        paintChip(painter, area, text, option.font, lookOf(*line, colours));
    } else {
        QFont font = option.font;
        QColor colour = isSettled ? colours.text : colours.mutedText;
        int alignment = index.data(Qt::TextAlignmentRole).toInt();
        QRect place = area;
        if (index.column() == PortfolioModel::Urgency) {
            font.setWeight(QFont::Bold);
            colour = colours.unavailable;
            alignment = Qt::AlignCenter;
            place = option.rect;
        } else if (index.column() == PortfolioModel::Customer) {
            font.setWeight(QFont::DemiBold);
            colour = colours.text;
        } else if (index.column() == PortfolioModel::Service) {
            colour = colours.mutedText;
        }
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }
    paintHairline(*painter, option.rect, Qt::BottomEdge, colours.border);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (selected && index.column() == 0 && table && table->hasFocus()) // where the keyboard is
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                          colours.accent);
}

} // namespace clausemeter::widgets
