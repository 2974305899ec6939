// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contracttext.h"

namespace clausemeter::contract {

// A line of a paragraph without its markup; `emphasis` counts from its first character.
struct InlineLine {
    QString text;
    std::vector<TextSpan> emphasis;
    bool isHard = false; // the author wanted a new line here
};

// What stands in one paragraph or heading, gathered from the parser's pieces.
class MarkdownInlines {
public:
    void text(const QString& text);
    void lineBreak(bool isHard);
    void strong(bool begins);
    QChar last() const; // of the line so far; null where it is empty
    // Marks for bold type that the parser could not pair ("**Notice: **") and for raised letters ("5^th^")
    // are gone from it.
    std::vector<InlineLine> take();

private:
    std::vector<InlineLine> m_lines{1};
    int m_strong = 0;
};

} // namespace clausemeter::contract
