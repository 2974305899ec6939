// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chartpicture.h"

#include "widgets/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace clausemeter::widgets {

namespace {
constexpr double kMargin = 16;
constexpr double kGap = 6;
constexpr double kPixelsAPoint = 2;
constexpr int kPngQuality = 80; // packed lightly: sooner made, and larger by a quarter
} // namespace

void paintPicture(QPainter& painter, const ChartPicture& picture)
{
    const Colours& colours = lightColours();
    SlotPlotItem::Content content = picture.content;
    content.dark = false;
    painter.fillRect(QRectF(QPointF(), picture.size), colours.card);

    QFont bold = content.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const QFontMetricsF metrics(content.font);
    double y = kMargin;
    const double width = picture.size.width() - 2 * kMargin;
    painter.drawText(QRectF(kMargin, y, width, metrics.height()), Qt::AlignLeft, picture.title);
    painter.setFont(content.font);
    painter.setPen(colours.mutedText);
    const double titleWidth = QFontMetricsF(bold).horizontalAdvance(picture.title) + 2 * kMargin;
    const bool beside = titleWidth + metrics.horizontalAdvance(picture.subtitle) <= width;
    if (!beside)
        y += metrics.height() + kGap;
    painter.drawText(QRectF(kMargin, y, width, metrics.height()), beside ? Qt::AlignRight : Qt::AlignLeft,
                     picture.subtitle);
    y += metrics.height() + kGap;
    y += ChartLegend::paint(painter, QPointF(kMargin, y), width, picture.legend, colours) + kGap;

    const QSizeF room(picture.size.width() - kMargin, std::max(picture.size.height() - y - kGap, 60.0));
    content.layout = slotLayout(room, metrics, content.axis);
    painter.save();
    painter.translate(0, y);
    SlotPlotItem::paintContent(painter, content);
    painter.setFont(content.font);
    paintThreshold(painter, content.layout.rate, content.series->thresholdPercent, content.axis, {}, colours);
    painter.restore();
}

QImage imageOf(const ChartPicture& picture, double scale)
{
    QImage image((picture.size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPicture(painter, picture);
    return image;
}

QByteArray pngOf(const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture, kPixelsAPoint).save(&buffer, "PNG", kPngQuality);
    return bytes;
}

QByteArray svgOf(const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.subtitle);
    QPainter painter(&generator);
    paintPicture(painter, picture);
    painter.end();
    return bytes;
}

} // namespace clausemeter::widgets
