// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme.h"

namespace clausemeter::widgets {

const Colours& lightColours()
{
    static const Colours colours = [] {
        Colours c;
        c.available = QColor(0x00, 0x72, 0xB2);
        c.unavailable = QColor(0xD5, 0x5E, 0x00);
        c.released = QColor(0x99, 0x99, 0x99);
        c.noData = QColor(0xDD, 0xDD, 0xDD);
        c.threshold = QColor(0xCC, 0x79, 0xA7);
        c.volume = QColor(0xB8, 0xBE, 0xC8);
        c.text = QColor(0x1B, 0x1F, 0x27);
        c.mutedText = QColor(0x5B, 0x64, 0x72);
        c.window = QColor(0xF5, 0xF6, 0xF8);
        c.card = QColor(0xFF, 0xFF, 0xFF);
        c.border = QColor(0xDF, 0xE3, 0xE8);
        c.accent = QColor(0x00, 0x72, 0xB2);
        c.accentText = QColor(0xFF, 0xFF, 0xFF);
        c.selection = QColor(0xE6, 0xF0, 0xF8);
        c.warnSurface = QColor(0xFD, 0xF0, 0xE6);
        c.goodText = QColor(0x00, 0x5F, 0x94);
        c.badText = QColor(0xB8, 0x4A, 0x00);
        return c;
    }();
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours = [] {
        Colours c;
        c.available = QColor(0x56, 0xB4, 0xE9);
        c.unavailable = QColor(0xFF, 0x8C, 0x3F);
        c.released = QColor(0xA8, 0xAD, 0xB5);
        c.noData = QColor(0x3A, 0x3F, 0x49);
        c.threshold = QColor(0xE5, 0x9F, 0xC5);
        c.volume = QColor(0x55, 0x5C, 0x69);
        c.text = QColor(0xEE, 0xF0, 0xF3);
        c.mutedText = QColor(0xA3, 0xAB, 0xB8);
        c.window = QColor(0x1B, 0x1E, 0x25);
        c.card = QColor(0x23, 0x27, 0x30);
        c.border = QColor(0x37, 0x3D, 0x49);
        c.accent = QColor(0x56, 0xB4, 0xE9);
        c.accentText = QColor(0x10, 0x1A, 0x22);
        c.selection = QColor(0x24, 0x36, 0x48);
        c.warnSurface = QColor(0x46, 0x2E, 0x1B);
        c.goodText = QColor(0x7C, 0xC6, 0xF2);
        c.badText = QColor(0xFF, 0x9D, 0x5C);
        c.dark = true;
        return c;
    }();
    return colours;
}

const Colours& coloursFor(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return dark ? darkColours() : lightColours();
}

QPalette paletteFor(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.unavailable);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.dark ? c.border.lighter(120) : Qt::white);
    palette.setColor(QPalette::Midlight, c.border);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border.darker(115));
    palette.setColor(QPalette::Shadow, c.border.darker(140));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.mutedText);
    return palette;
}

} // namespace clausemeter::widgets
