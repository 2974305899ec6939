// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/unbroken.h"

#include <algorithm>

namespace clausemeter::text {

namespace {

constexpr qsizetype kLongestUnit = 4; // "days"
constexpr qsizetype kCurrency = 3;    // "CNY"

// "CNY" before the space at `at`, at the beginning of a word.
bool endsACurrency(const QString& text, qsizetype at)
{
    const qsizetype start = at - kCurrency;
    if (start < 0 || (start > 0 && text[start - 1].isLetterOrNumber()))
        return false;
    return std::all_of(text.begin() + start, text.begin() + at,
                       [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

// A short word after the space at `at`: "min", "%", "元" with what follows it of punctuation.
bool beginsAUnit(const QString& text, qsizetype at)
{
    qsizetype end = at + 1;
    if (end < text.size() && text[end] == u'%')
        return true;
    while (end < text.size() && text[end].isLetter() && text[end].script() != QChar::Script_Han)
        ++end;
    if (end == at + 1) // a Chinese unit has no space behind it, so its length says nothing
        return end < text.size() && text[end].script() == QChar::Script_Han;
    return end - at - 1 <= kLongestUnit;
}

} // namespace

QString unbroken(QString text)
{
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const bool number = at + 1 < text.size() && text[at + 1].isDigit();
        const bool keeps =
            number ? endsACurrency(text, at) : at > 0 && text[at - 1].isDigit() && beginsAUnit(text, at);
        if (keeps)
            text[at] = QChar::Nbsp;
    }
    return text;
}

} // namespace clausemeter::text
