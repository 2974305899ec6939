// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/words.h"

#include <QRawFont>
#include <QString>
#include <QStringList>
#include <map>
#include <set>
#include <vector>

class QPainter;

namespace clausemeter::print {

enum class Face { Regular, Bold, Mono };

// The fonts of a report. Text goes straight from characters to glyphs, one by one: no ligature, no form that
// depends on the system's language, so that what is drawn can be told back from the file. Sizes and widths
// are in points. A string with characters of a script that must be shaped is left to Qt.
class Typeface {
public:
    Typeface();

    // The language of what is measured and drawn from now on: which font comes first.
    void speak(text::Language language);
    double width(const QString& text, Face face, double size) const;
    // (x, baseline) in points; `scale` device units make a point.
    void draw(QPainter& painter, double x, double baseline, const QString& text, Face face, double size,
              double scale) const;
    // For text that is drawn by others with a QFont.
    QStringList families() const;

    // Where a font has one glyph for several characters: from the lowest of them, which is what a PDF file of
    // Qt names, to the one that was drawn, or else to the usual one (a Han character rather than a radical).
    std::map<char32_t, char32_t> readBack() const;
    // Characters beyond the basic plane, by font, in the order in which they were first drawn.
    std::map<QString, std::vector<char32_t>> beyondBasicPlane() const;

private:
    struct Font {
        QString family;
        bool bold = false;
        QRawFont raw; // 1000 pixels
        bool used = false;
    };
    struct Glyph {
        std::size_t font = 0;
        quint32 index = 0;  // 0: no font has it
        double advance = 0; // of 1000
    };
    std::size_t fontOf(const QString& family, bool bold);
    const Glyph& glyphOf(char32_t c, Face face) const;
    bool mustBeShaped(const QString& text, Face face) const;
    void drawShaped(QPainter& painter, double x, double baseline, const QString& text, Face face, double size,
                    double scale) const;
    QFont shapingFont(Face face, double pixels) const;

    mutable std::vector<Font> m_fonts;
    std::map<Face, std::vector<std::size_t>> m_chain; // fonts to look in, by face
    mutable std::map<std::pair<Face, char32_t>, Glyph> m_glyphs;
    mutable std::set<char32_t> m_drawn;
    mutable std::map<std::size_t, std::vector<char32_t>> m_beyond;
    QStringList m_families;
};

} // namespace clausemeter::print
