// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <vector>

namespace clausemeter::print {

// A place that a reader can jump to.
struct Bookmark {
    QString title;
    int page = 0;       // from 0
    double fromTop = 0; // points
};

// What the file says of itself, and how its text is read back.
struct PdfFacts {
    QString title;
    QString subject;
    QString language; // "zh-CN", "en"
    QString program;
    QByteArray created; // "D:20190501000000+08'00'"
    std::vector<Bookmark> bookmarks;
    std::map<char32_t, char32_t> readBack;                     // Typeface::readBack
    std::map<QString, std::vector<char32_t>> beyondBasicPlane; // Typeface::beyondBasicPlane
};

// Makes the text of a file of QPdfWriter extract as it was drawn (its ToUnicode maps name the lowest
// character of a glyph, and none beyond the basic plane), sets its metadata, and packs it. The same bytes and
// facts give the same bytes. Errors: PdfFailed.
Result<QByteArray> mendPdf(const QByteArray& pdf, const PdfFacts& facts);

} // namespace clausemeter::print
