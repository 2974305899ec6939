// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/lines.h"

#include "widgets/text/unbroken.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace clausemeter::print {

namespace {

// The pieces between the places where a line may end; together the text.
QStringList pieces(const QString& text, QTextBoundaryFinder::BoundaryType type)
{
    QStringList result;
    QTextBoundaryFinder finder(type, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        result.append(text.sliced(start, end - start));
        start = end;
    }
    if (start < text.size())
        result.append(text.sliced(start));
    return result;
}

// The pieces that a line may end after: a number keeps its unit, an amount its currency.
QStringList linePieces(const QString& text)
{
    QStringList result;
    qsizetype start = 0;
    for (const QString& piece : pieces(text::unbroken(text), QTextBoundaryFinder::Line)) {
        // Ordinary spaces, to be found and copied. The rules of Unicode would break after a dash before a
        // no-break space all the same.
        const QString own = text.sliced(start, piece.size());
        if (!result.isEmpty() && piece.startsWith(QChar::Nbsp))
            result.last() += own;
        else
            result.append(own);
        start += piece.size();
    }
    return result;
}

QString withoutEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

void breakParagraph(QStringList& lines, const Typeface& typeface, const QString& text, Face face, double size,
                    double width)
{
    const auto fits = [&](const QString& line) {
        return typeface.width(withoutEnd(line), face, size) <= width;
    };
    QString line;
    for (const QString& piece : linePieces(text)) {
        if (fits(line + piece)) {
            line += piece;
            continue;
        }
        if (!line.isEmpty())
            lines.append(withoutEnd(line));
        line.clear();
        if (fits(piece)) {
            line = piece;
            continue;
        }
        for (const QString& character : pieces(piece, QTextBoundaryFinder::Grapheme)) {
            if (!line.isEmpty() && !fits(line + character)) {
                lines.append(withoutEnd(line));
                line.clear();
            }
            line += character;
        }
    }
    lines.append(withoutEnd(line));
}

} // namespace

QString printable(const QString& text)
{
    QString result;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            result += c == U'\n' ? u'\n' : u' ';
            break;
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
            break;
        default:
            if (c < 0xFE00 || (c > 0xFE0F && c < 0xE0100) || c > 0xE01EF) // variation selectors
                result += QString::fromUcs4(&c, 1);
        }
    }
    return result;
}

QStringList breakLines(const Typeface& typeface, const QString& text, Face face, double size, double width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n'))
        breakParagraph(lines, typeface, paragraph, face, size, width);
    return lines;
}

QString elided(const Typeface& typeface, const QString& text, Face face, double size, double width)
{
    if (typeface.width(text, face, size) <= width)
        return text;
    const QString mark = QStringLiteral("…");
    QString kept;
    for (const QString& character : pieces(text, QTextBoundaryFinder::Grapheme)) {
        if (typeface.width(kept + character + mark, face, size) > width)
            break;
        kept += character;
    }
    return kept + mark;
}

double widestWord(const Typeface& typeface, const QString& text, Face face, double size)
{
    double widest = 0;
    for (const QString& piece : linePieces(text))
        widest = std::max(widest, typeface.width(withoutEnd(piece), face, size));
    return widest;
}

} // namespace clausemeter::print
