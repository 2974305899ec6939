// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/typeface.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace clausemeter::print {

namespace {

constexpr double kDesign = 1000;

bool isSimpleScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

// The lower, the more usual a character is among those that look the same.
int rarity(char32_t c)
{
    if (c >= 0x20 && c < 0x7F)
        return 0;
    if (c >= 0x4E00 && c <= 0x9FFF)
        return 1;
    switch (c) {
    case 0x2013: // en dash, not figure dash
    case 0x3000:
    case 0x3008:
    case 0x3009:
    case 0xFF0F:
    case 0xFF5E:
        return 1;
    default:
        break;
    }
    if (c < 0x20 || (c >= 0x2E80 && c <= 0x2FDF)) // controls and radicals
        return 4;
    if ((c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF)) // rare and doubled Han
        return 3;
    return 2;
}

void addOnce(std::vector<char32_t>& characters, char32_t c)
{
    if (std::find(characters.begin(), characters.end(), c) == characters.end())
        characters.push_back(c);
}

const QString& basicPlane()
{
    static const QString all = [] {
        QString text;
        text.reserve(0x10000);
        for (uint c = 1; c < 0x10000; ++c) {
            if (c < 0xD800 || c > 0xDFFF)
                text.append(QChar(char16_t(c)));
        }
        return text;
    }();
    return all;
}

} // namespace

Typeface::Typeface()
{
    speak(text::Language::En);
}

std::size_t Typeface::fontOf(const QString& family, bool bold)
{
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        if (m_fonts[i].family == family && m_fonts[i].bold == bold)
            return i;
    }
    QFont font(family);
    font.setBold(bold);
    font.setPixelSize(int(kDesign));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    m_fonts.push_back({family, bold, QRawFont::fromFont(font)});
    return m_fonts.size() - 1;
}

void Typeface::speak(text::Language language)
{
    const QString chinese = QStringLiteral("Noto Sans CJK SC");
    const QString latin = QStringLiteral("Noto Sans");
    const QString signs = QStringLiteral("Noto Sans Math"); // ≤ and ≥ as English prints them
    QStringList wanted =
        language == text::Language::Zh ? QStringList{chinese, latin} : QStringList{latin, signs, chinese};
    wanted.append(QStringLiteral("WenQuanYi Micro Hei"));
    wanted.append(QFontDatabase::families(QFontDatabase::SimplifiedChinese).value(0));
    m_families.clear();
    for (const QString& family : wanted) {
        if (QFontDatabase::hasFamily(family) && !m_families.contains(family))
            m_families.append(family);
    }
    if (m_families.isEmpty())
        m_families.append(QFont().defaultFamily());

    QStringList fixed{QStringLiteral("Noto Sans Mono CJK SC")};
    if (!QFontDatabase::hasFamily(fixed.first()))
        fixed.clear();
    fixed.append(m_families);
    m_chain.clear();
    m_glyphs.clear();
    for (const Face face : {Face::Regular, Face::Bold, Face::Mono}) {
        for (const QString& family : face == Face::Mono ? fixed : m_families)
            m_chain[face].push_back(fontOf(family, face == Face::Bold));
    }
    m_fonts[m_chain[Face::Regular].front()].used = true;
}

QStringList Typeface::families() const
{
    return m_families;
}

const Typeface::Glyph& Typeface::glyphOf(char32_t c, Face face) const
{
    const auto [at, isNew] = m_glyphs.try_emplace({face, c});
    if (!isNew)
        return at->second;
    const QString text = QString::fromUcs4(&c, 1);
    for (const std::size_t font : m_chain.at(face)) {
        const QRawFont& raw = m_fonts[font].raw;
        const QList<quint32> index = raw.glyphIndexesForString(text);
        if (index.isEmpty() || index.first() == 0)
            continue;
        const QList<QPointF> advance = raw.advancesForGlyphIndexes(index, QRawFont::UseDesignMetrics);
        at->second = {font, index.first(), advance.value(0).x()};
        break;
    }
    return at->second;
}

bool Typeface::mustBeShaped(const QString& text, Face face) const
{
    for (const char32_t c : text.toUcs4()) {
        if (!isSimpleScript(QChar::script(c)) || glyphOf(c, face).index == 0)
            return true;
    }
    return false;
}

QFont Typeface::shapingFont(Face face, double pixels) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setBold(face == Face::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(int(pixels));
    return font;
}

double Typeface::width(const QString& text, Face face, double size) const
{
    if (mustBeShaped(text, face)) {
        QTextLayout layout(text, shapingFont(face, kDesign));
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        return line.isValid() ? line.naturalTextWidth() * size / kDesign : 0;
    }
    double sum = 0;
    for (const char32_t c : text.toUcs4())
        sum += glyphOf(c, face).advance;
    return sum * size / kDesign;
}

void Typeface::drawShaped(QPainter& painter, double x, double baseline, const QString& text, Face face,
                          double size, double scale) const
{
    QTextLayout layout(text, shapingFont(face, size * scale));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid())
        line.draw(&painter, QPointF(x * scale, baseline * scale - line.ascent()));
}

void Typeface::draw(QPainter& painter, double x, double baseline, const QString& text, Face face, double size,
                    double scale) const
{
    if (mustBeShaped(text, face)) {
        drawShaped(painter, x, baseline, text, face, size, scale);
        return;
    }
    QList<quint32> indexes;
    QList<QPointF> positions;
    std::size_t font = 0;
    double at = x * scale;
    const auto flush = [&] {
        if (indexes.isEmpty())
            return;
        m_fonts[font].used = true;
        QGlyphRun run;
        QRawFont raw = m_fonts[font].raw;
        raw.setPixelSize(size * scale);
        run.setRawFont(raw);
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        painter.drawGlyphRun(QPointF(0, baseline * scale), run);
        indexes.clear();
        positions.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const Glyph& glyph = glyphOf(c, face);
        if (glyph.font != font)
            flush();
        font = glyph.font;
        indexes.append(glyph.index);
        positions.append(QPointF(at, 0));
        at += glyph.advance * size * scale / kDesign;
        m_drawn.insert(c);
        if (c > 0xFFFF)
            addOnce(m_beyond[font], c);
    }
    flush();
}

std::map<char32_t, char32_t> Typeface::readBack() const
{
    const auto better = [this](char32_t a, char32_t b) {
        const bool drawnA = m_drawn.contains(a);
        const bool drawnB = m_drawn.contains(b);
        return drawnA != drawnB ? drawnA : rarity(a) < rarity(b);
    };
    std::map<char32_t, char32_t> back;
    for (const Font& font : m_fonts) {
        if (!font.used)
            continue;
        const QString& all = basicPlane();
        const QList<quint32> indexes = font.raw.glyphIndexesForString(all);
        std::map<quint32, std::pair<char32_t, char32_t>> lowestAndBest;
        for (qsizetype i = 0; i < indexes.size() && i < all.size(); ++i) {
            if (indexes[i] == 0)
                continue;
            const char32_t c = all[i].unicode();
            const auto [at, isNew] = lowestAndBest.try_emplace(indexes[i], c, c);
            if (!isNew && better(c, at->second.second))
                at->second.second = c;
        }
        for (const auto& [index, pair] : lowestAndBest) {
            if (pair.first != pair.second && !m_drawn.contains(pair.first))
                back.insert(pair);
        }
    }
    return back;
}

std::map<QString, std::vector<char32_t>> Typeface::beyondBasicPlane() const
{
    std::map<QString, std::vector<char32_t>> result;
    for (const auto& [font, characters] : m_beyond) {
        const QRawFont& raw = m_fonts[font].raw;
        result[QString(raw.familyName() + raw.styleName()).remove(u' ').toLower()] = characters;
    }
    return result;
}

} // namespace clausemeter::print
