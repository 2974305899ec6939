// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/pdffile.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace clausemeter::print {

namespace {

constexpr int kResolution = 1200;
constexpr double kScale = kResolution / 72.0; // device units in a point

void paint(QPainter& painter, const Typeface&, const Fill& fill)
{
    painter.save();
    painter.scale(kScale, kScale);
    painter.fillRect(fill.rect, fill.colour);
    painter.restore();
}

void paint(QPainter& painter, const Typeface&, const Drawing& drawing)
{
    painter.save();
    drawing.paint(painter, QRectF(drawing.rect.topLeft() * kScale, drawing.rect.size() * kScale), kScale);
    painter.restore();
}

void paint(QPainter& painter, const Typeface& typeface, const Line& line)
{
    painter.setPen(line.colour);
    typeface.draw(painter, line.x, line.baseline, line.text, line.face, line.size, kScale);
}

} // namespace

QByteArray createdAt(Date day, SlaClock clock)
{
    QByteArray date = QByteArray::fromStdString(toIso(day));
    date.replace("-", "");
    const QByteArray offset = QByteArray::fromStdString(toIso(clock)).replace(":", "'");
    return "D:" + date + "000000" + offset + "'";
}

Result<QByteArray> pdfFile(Typeface& typeface, ReportLayout layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::PdfFailed, {}, {"pdf:writer"}};
    for (std::size_t i = 0; i < layout.sheets.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return Error{ErrorCode::PdfFailed, {}, {"pdf:writer"}};
        typeface.speak(layout.sheets[i].language);
        for (const Item& item : layout.sheets[i].items)
            std::visit([&](const auto& what) { paint(painter, typeface, what); }, item);
    }
    if (!painter.end())
        return Error{ErrorCode::PdfFailed, {}, {"pdf:writer"}};
    layout.facts.readBack = typeface.readBack();
    layout.facts.beyondBasicPlane = typeface.beyondBasicPlane();
    return mendPdf(bytes, layout.facts);
}

} // namespace clausemeter::print
