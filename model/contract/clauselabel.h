// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace clausemeter::contract {

// The ways in which agreements number what they say. From Article on, a word or a sign says what it is.
enum class LabelStyle {
    Decimal,            // 3.2.4, Section 3.2, II.1
    Dot,                // 1. 1、
    Chinese,            // 一、
    Roman,              // I.
    Letter,             // a.
    Parenthesis,        // (1) （1） 1)
    ChineseParenthesis, // （一）
    RomanParenthesis,   // (i) i)
    LetterParenthesis,  // (a) a)
    Circled,            // ①
    Bare,               // 1 Scope; of headings and short lines only
    Article,            // 第一条, Article 1
    Section,            // Section 1, 第一节
    Chapter,            // Chapter 1, 第一章
    Part,               // Part 1, 第一部分, 第一编
    Annex               // Annex A, 附件一
};

// A number at the beginning of a line, as it could be meant.
struct Label {
    LabelStyle style = LabelStyle::Dot;
    std::vector<int> parts; // of Decimal at least two; otherwise one
    QString
        figure; // the ordinal alone, normalised: "3.2.4", "II.1", "IV", "a", "12"; from Chapter on as written
    qsizetype start = 0;      // in the line
    qsizetype length = 0;     // with its punctuation
    qsizetype text = 0;       // where what it numbers begins, in the line
    bool isUpper = false;     // of letters
    bool hasUnit = false;     // a unit follows ("1.5 million", "1.5%"): no number of a clause
    bool mayHaveUnit = false; // what follows could be one (日, of 日常 too)
    bool hasSmallLetter =
        false; // what follows begins with a small letter: perhaps in the middle of a sentence
};

// The readings of what the line begins with, the likelier first: none, one, or two ("i." is a Roman one or a
// letter). Bullets and spaces before it are passed over. A line of a table of contents has none.
std::vector<Label> labelsAt(QStringView line);

} // namespace clausemeter::contract
