// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace clausemeter::widgets {

namespace {

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(const QByteArray& svg, QColor Colours::*colour)
        : m_svg(svg)
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours& colours = coloursFor(QGuiApplication::palette());
        const QColor colour = mode == QIcon::Disabled ? colours.mutedText : colours.*m_colour;
        QByteArray svg = m_svg;
        svg.replace("#000000", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
    QColor Colours::*m_colour;
};

} // namespace

QIcon themedIcon(const QString& name, QColor Colours::*colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new ThemedIconEngine(file.readAll(), colour)) : QIcon();
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/clausemeter.svg"));
}

} // namespace clausemeter::widgets
