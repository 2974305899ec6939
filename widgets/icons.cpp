// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace clausemeter::widgets {

namespace {

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(const QString& name, const QByteArray& svg, QColor Colours::*colour)
        : m_name(name)
        , m_svg(svg)
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("#000000", colourIn(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        // Every switch of the language asks again, and reading the drawing is dear.
        const QString key = QStringLiteral("clausemeter/%1/%2/%3x%4")
                                .arg(m_name, colourIn(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QColor colourIn(QIcon::Mode mode) const
    {
        const Colours& colours = coloursFor(QGuiApplication::palette());
        return mode == QIcon::Disabled ? colours.mutedText : colours.*m_colour;
    }

    QString m_name;
    QByteArray m_svg;
    QColor Colours::*m_colour;
};

} // namespace

QIcon themedIcon(const QString& name, QColor Colours::*colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new ThemedIconEngine(name, file.readAll(), colour))
                                          : QIcon();
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/clausemeter.svg"));
}

} // namespace clausemeter::widgets
