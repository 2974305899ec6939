// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/monthgriddelegate.h"

#include "widgets/hairline.h"
#include "widgets/monthgridmodel.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTableView>
#include <algorithm>

namespace clausemeter::widgets {

namespace {

constexpr int kPad = 6;
constexpr int kSquare = 7;
constexpr int kMostSquares = 4;
constexpr double kSmall = 0.88;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * kSmall);
    return font;
}

QColor colourOf(report::DateKind kind, const Colours& colours)
{
    switch (kind) {
    case report::DateKind::ClaimCloses:
        return colours.unavailable;
    case report::DateKind::ClaimOpens:
        return colours.available;
    case report::DateKind::BillConfirmed:
    case report::DateKind::PaymentDue:
    case report::DateKind::LateFeeRuns:
    case report::DateKind::TerminationPossible:
        return colours.threshold;
    case report::DateKind::ClaimFiled:
    case report::DateKind::TermEnd:
    case report::DateKind::TermRenewal:
    case report::DateKind::ServiceEnd:
    case report::DateKind::RetentionEnd:
    case report::DateKind::Maintenance:
    case report::DateKind::NoticeServed:
        break;
    }
    return colours.released;
}

} // namespace

int MonthGridDelegate::heightFor(const QFontMetrics& metrics)
{
    return metrics.height() + int(metrics.height() * kSmall) + 8;
}

void MonthGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const MonthGridModel::Day day = static_cast<const MonthGridModel*>(index.model())->day(index);
    const Colours& colours = coloursFor(option.palette);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool isCurrent = table && table->currentIndex() == index;
    const bool isChosen = day.date == m_chosen;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, isChosen            ? colours.selection
                                   : day.isBusinessDay ? colours.card
                                                       : colours.window);
    paintHairline(*painter, option.rect, Qt::BottomEdge, colours.border);
    paintHairline(*painter, option.rect, Qt::RightEdge, colours.border);

    const QFontMetrics metrics(option.font);
    const QRect area = option.rect.adjusted(kPad, 3, -kPad, -3);
    const QString number = index.data().toString();
    QFont font = option.font;
    font.setWeight(day.isAsOf ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    QRect numberRect(area.topLeft(), QSize(metrics.horizontalAdvance(number) + 8, metrics.height()));
    if (day.isAsOf) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(numberRect, 4, 4);
        painter->setPen(colours.accentText);
        painter->drawText(numberRect, Qt::AlignCenter, number);
    } else {
        painter->setPen(day.inMonth && day.isBusinessDay ? colours.text : colours.mutedText);
        painter->drawText(numberRect, Qt::AlignLeft | Qt::AlignVCenter, number);
    }

    painter->setFont(smallFont(option.font));
    const QFontMetrics small(painter->font());
    if (day.isNamed && day.inMonth) {
        painter->setPen(day.isBusinessDay ? colours.text : colours.badText);
        painter->drawText(QRect(area.left(), area.top(), area.width(), metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, day.isBusinessDay ? m_texts.work : m_texts.off);
    }
    if (!day.marks.empty()) {
        QRect line(area.left(), area.top() + metrics.height() + 1, area.width(), small.height());
        const auto kinds = int(day.marks.size());
        painter->setPen(Qt::NoPen);
        for (int i = 0; i < std::min(kinds, kMostSquares); ++i) {
            painter->setBrush(colourOf(day.marks[std::size_t(i)].kind, colours));
            painter->drawRoundedRect(QRect(line.left(), line.center().y() - kSquare / 2, kSquare, kSquare), 2,
                                     2);
            line.setLeft(line.left() + kSquare + 2);
        }
        line.setLeft(line.left() + 2);
        const MonthGridModel::Mark& first = day.marks.front();
        QString rest;
        if (first.count > 1)
            rest += QStringLiteral(" ×%1").arg(first.count);
        if (kinds > 1)
            rest += QStringLiteral(" +%1").arg(kinds - 1);
        const int room = line.width() - small.horizontalAdvance(rest); // how many there are is never cut off
        painter->setPen(day.inMonth ? colours.text : colours.mutedText);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          QString(small.elidedText(m_texts.kind(first.kind), Qt::ElideRight, room) + rest));
    }
    if (isCurrent && table->hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -2, -2), 4, 4);
    } else if (isCurrent) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5), 4, 4);
    }
    painter->restore();
}

} // namespace clausemeter::widgets
