// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>

namespace clausemeter::contract {

// What a paragraph's style says of it, those that it is based on included.
struct DocxStyle {
    int heading = 0; // 1 to 6; 0: none
    int list = 0;    // numbered by that list of numbering.xml; 0: none
    int level = 0;
    bool bold = false;
};

// Of an outline level, which counts from 0, the heading's; 0: none.
int headingOf(int outlineLevel);

// The paragraph styles of styles.xml by id. What is not well-formed ends the reading.
std::map<QString, DocxStyle> docxStyles(const QByteArray& stylesXml);

} // namespace clausemeter::contract
