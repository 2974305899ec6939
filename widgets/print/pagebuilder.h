// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/print/pdfmender.h"
#include "widgets/print/sheet.h"

#include <functional>
#include <vector>

namespace clausemeter::print {

enum class Heading { Title, Chapter, Subtitle, Section, Group };

// Fills pages from top to bottom. A heading stays with what follows it.
class PageBuilder {
public:
    PageBuilder(const Typeface& typeface, text::Language language, Frame frame);

    const Typeface& typeface() const { return m_typeface; }
    const Frame& frame() const { return m_frame; }
    double left() const { return m_frame.left; }
    double width() const { return m_frame.bodyWidth(); }

    // A new page, unless nothing stands on this one yet.
    void newPage();
    // Room between blocks; none at the top of a page.
    void gap(double height);
    // Set before the next block. A bookmark's text is given where readers may jump to it.
    void heading(Heading level, const QString& text, const QString& bookmark = {});

    // Room of that height, with pending headings above it, on this page or on a new one; its top. Blocks
    // higher than a page must ask for less.
    double take(double height);
    // Whether take(height) would stay on this page.
    bool fits(double height) const;

    void line(double x, double top, const QString& text, Face face, double size, const QColor& colour);
    void lineEndingAt(double right, double top, const QString& text, Face face, double size,
                      const QColor& colour);
    void fill(const QRectF& rect, const QColor& colour);
    void rule(double x, double y, double width, double thickness, const QColor& colour);
    void draw(const QRectF& rect, std::function<void(QPainter&, const QRectF&, double)> paint);

    // Lines of text, over as many pages as they need.
    void paragraph(const QString& text, Face face, double size, const QColor& colour, double indent = 0);

    std::vector<Sheet> takeSheets();
    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; } // pages from 0

private:
    struct Pending {
        Heading level;
        QStringList lines;
        QString bookmark;
    };
    double pendingHeight() const;
    void placeHeadings();
    Sheet& sheet() { return m_sheets.back(); }

    const Typeface& m_typeface;
    text::Language m_language;
    Frame m_frame;
    std::vector<Sheet> m_sheets;
    std::vector<Bookmark> m_bookmarks;
    std::vector<Pending> m_pending;
    double m_y = 0;
    double m_gap = 0; // before the next block
    bool m_pageIsEmpty = true;
};

} // namespace clausemeter::print
