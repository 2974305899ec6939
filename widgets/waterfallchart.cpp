// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/waterfallchart.h"

#include "widgets/clausechips.h"
#include "widgets/theme.h"
#include "widgets/wordsfor.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {

constexpr int kGap = 12;   // between names, bars and lengths
constexpr int kAir = 10;   // of a row, above and below its two lines
constexpr int kThick = 18; // of a bar
constexpr int kAboveChips = 2;
constexpr int kBesideChips = 6;
constexpr int kNames = 400; // the widest that they get
constexpr int kLeastPlot = 120;
constexpr qreal kLeast = 2; // what there is stays visible
constexpr double kQuiet = 0.92;

using Kind = sla::WaterfallKind;

QFont quiet(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * kQuiet);
    return font;
}

} // namespace

WaterfallChart::WaterfallChart(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WaterfallChart::setBars(std::vector<Bar> bars, std::vector<Limit> limits)
{
    m_bars = std::move(bars);
    m_limits = std::move(limits);
    while (m_chips.size() > m_bars.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    while (m_chips.size() < m_bars.size()) {
        m_chips.push_back(new ClauseChips(this));
        connect(m_chips.back(), &ClauseChips::clauseRequested, this, &WaterfallChart::clauseRequested);
    }
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        m_chips[i]->setLinks(m_bars[i].clauses);
    setAccessibleDescription(lines().join(u'\n'));
    setFixedHeight(sizeHint().height());
    placeChips();
    update();
}

QStringList WaterfallChart::lines() const
{
    QStringList lines;
    for (const Bar& bar : m_bars) {
        QStringList details = namesOf(bar.clauses);
        if (!bar.detail.isEmpty())
            details << bar.detail;
        lines << tr("%1 (%2): %3", "a bar, its clauses, its length")
                     .arg(bar.name, wordsFor(this).list(details), bar.length);
    }
    for (const Limit& limit : m_limits)
        lines << limit.text;
    return lines;
}

int WaterfallChart::chipHeight() const
{
    const int height = QFontMetrics(quiet(font())).height();
    return m_chips.empty() ? height : std::max(height, m_chips.front()->sizeHint().height());
}

int WaterfallChart::rowHeight() const
{
    return fontMetrics().height() + kAboveChips + chipHeight() + kAir;
}

// Below the name of their bar.
void WaterfallChart::placeChips()
{
    const int top = height() - int(m_bars.size()) * rowHeight();
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setGeometry(0,
                                top + int(i) * rowHeight() + kAir / 2 + fontMetrics().height() + kAboveChips,
                                std::min(m_chips[i]->sizeHint().width(), nameWidth()), chipHeight());
}

int WaterfallChart::nameWidth() const
{
    const QFontMetrics details(quiet(font()));
    int widest = 0;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const int chips = m_bars[i].clauses.empty() ? 0 : m_chips[i]->sizeHint().width() + kBesideChips;
        widest = std::max({widest, fontMetrics().horizontalAdvance(m_bars[i].name),
                           chips + details.horizontalAdvance(m_bars[i].detail)});
    }
    return std::min(widest + 2, std::min(kNames, width() / 2));
}

int WaterfallChart::lengthWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const Bar& bar : m_bars)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(bar.length));
    return widest + 2;
}

QSize WaterfallChart::sizeHint() const
{
    const int limits = m_limits.empty() ? 0 : QFontMetrics(quiet(font())).height() + 6;
    return QSize(480, limits + int(m_bars.size()) * rowHeight());
}

QSize WaterfallChart::minimumSizeHint() const
{
    return QSize(320, sizeHint().height());
}

void WaterfallChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void WaterfallChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

// Solid is what is there, hatched what is taken away for a reason, an outline what is too short.
void WaterfallChart::paintBar(QPainter& painter, const QRectF& area, Kind kind) const
{
    const Colours& colours = coloursFor(palette());
    switch (kind) {
    case Kind::Measured:
        painter.fillRect(area, colours.volume);
        break;
    case Kind::Counted:
        painter.fillRect(area, colours.unavailable);
        break;
    case Kind::NoData:
        painter.fillRect(area, colours.noData);
        painter.fillRect(area, QBrush(colours.mutedText, Qt::Dense7Pattern));
        break;
    case Kind::CustomerCaused:
        painter.fillRect(area, QBrush(colours.available, Qt::FDiagPattern));
        break;
    case Kind::Excluded:
        painter.fillRect(area, QBrush(colours.released, Qt::BDiagPattern));
        break;
    case Kind::RoundedUp: // more, not less
        painter.fillRect(area, QBrush(colours.unavailable, Qt::FDiagPattern));
        break;
    case Kind::TooShort:
        break;
    }
    if (kind == Kind::Measured || kind == Kind::Counted)
        return;
    painter.setPen(QPen(kind == Kind::CustomerCaused ? colours.available : colours.released, 1,
                        kind == Kind::TooShort ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

void WaterfallChart::paintEvent(QPaintEvent*)
{
    if (m_bars.empty())
        return;
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    std::int64_t most = 1;
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.bar.left);
    const int names = nameWidth();
    const int lengths = lengthWidth();
    const QRectF plot(names + kGap, 0, std::max(width() - names - lengths - 2 * kGap, kLeastPlot), height());
    const auto x = [&](double seconds) { return plot.left() + plot.width() * seconds / double(most); };
    const QFont small = quiet(font());
    const QFontMetrics smallMetrics(small);
    const int top = height() - int(m_bars.size()) * rowHeight();

    // Where the tiers begin; a text that has no room gives way.
    qreal free = 0;
    painter.setFont(small);
    for (const Limit& limit : m_limits) {
        if (limit.minutes * 60 > double(most))
            continue;
        const qreal at = std::round(x(limit.minutes * 60)) + 0.5;
        painter.setPen(QPen(colours.threshold, 1.2, Qt::DashLine));
        painter.drawLine(QPointF(at, top - 2), QPointF(at, height()));
        const int wide = smallMetrics.horizontalAdvance(limit.text) + 2;
        const qreal left = std::clamp(at - wide / 2.0, 0.0, std::max(0.0, qreal(width() - wide)));
        if (left < free)
            continue;
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(left, 0, wide, smallMetrics.height()), Qt::AlignCenter, limit.text);
        free = left + wide + 8;
    }

    std::int64_t before = 0;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const qreal y = top + qreal(i) * rowHeight();
        const bool isSum = bar.bar.kind == Kind::Measured || bar.bar.kind == Kind::Counted;
        QFont own = font();
        own.setWeight(isSum ? QFont::DemiBold : QFont::Normal);
        painter.setFont(own);
        painter.setPen(colours.text);
        const QRectF words(0, y + kAir / 2.0, names, fontMetrics().height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(own).elidedText(bar.name, Qt::ElideRight, names));
        painter.drawText(QRectF(width() - lengths, y, lengths, rowHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, bar.length);
        painter.setFont(small);
        painter.setPen(colours.mutedText);
        const int beside = bar.clauses.empty() ? 0 : m_chips[i]->width() + kBesideChips;
        const int room = std::max(0, names - beside);
        painter.drawText(QRectF(beside, words.bottom() + kAboveChips, room, chipHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         smallMetrics.elidedText(bar.detail, Qt::ElideRight, room));

        const qreal from = isSum ? plot.left() : x(double(std::min(before, bar.bar.left)));
        const qreal to = isSum ? x(double(bar.bar.left)) : x(double(std::max(before, bar.bar.left)));
        const qreal barTop = y + (rowHeight() - kThick) / 2.0;
        if (bar.bar.seconds > 0)
            paintBar(painter, QRectF(from, barTop, std::max(to - from, kLeast), kThick), bar.bar.kind);
        // The level goes on to the next row.
        if (i + 1 < m_bars.size()) {
            const qreal level = std::round(x(double(bar.bar.left))) + 0.5;
            painter.setPen(QPen(colours.border, 1));
            painter.drawLine(QPointF(level, barTop + kThick), QPointF(level, barTop + rowHeight()));
        }
        before = bar.bar.left;
    }
}

} // namespace clausemeter::widgets
