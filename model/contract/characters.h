// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace clausemeter::contract {

// What reading an agreement asks of single characters, of Chinese and of English texts alike.

constexpr bool isHan(char16_t c)
{
    return (c >= u'\u4E00' && c <= u'\u9FFF') || (c >= u'\u3400' && c <= u'\u4DBF') ||
           (c >= u'\uF900' && c <= u'\uFAFF') || c == u'\u3007';
}
constexpr bool isHan(QChar c)
{
    return isHan(c.unicode());
}

// Set in the width of a Chinese character, punctuation too.
constexpr bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return isHan(u) || (u >= u'\u3000' && u <= u'\u30FF') || (u >= u'\uFF01' && u <= u'\uFF60');
}

constexpr bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
constexpr bool isAsciiLetter(QChar c)
{
    return isAsciiLetter(c.unicode());
}
// Letters of European languages.
constexpr bool isLatin(char16_t c)
{
    return isAsciiLetter(c) || (c >= u'\u00C0' && c <= u'\u024F' && c != u'\u00D7' && c != u'\u00F7');
}
constexpr bool isUpper(char16_t c)
{
    return c >= u'A' && c <= u'Z';
}
constexpr char16_t lowered(char16_t c)
{
    return isUpper(c) ? char16_t(c + 32) : c;
}

// 0 to 9, the wide ones too; -1: none.
constexpr int digitOf(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'\uFF10' && c <= u'\uFF19' ? c - u'\uFF10' : -1;
}
constexpr int digitOf(QChar c)
{
    return digitOf(c.unicode());
}
constexpr bool isDigit(char16_t c)
{
    return digitOf(c) >= 0;
}

// A space of any width; tabs and line breaks end cells and lines, and are none.
constexpr bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u3000' || (c >= u'\u2000' && c <= u'\u200B') ||
           c == u'\u202F';
}

inline bool endsSentence(QChar c)
{
    return QStringView(u".。;；!！?？").contains(c);
}

// The last character that counts: closing brackets, quotes and spaces are passed over. Null: none.
inline QChar lastCharacter(QStringView text)
{
    while (!text.isEmpty() &&
           (text.back().isSpace() || QStringView(u")）]】\"'”’」』").contains(text.back())))
        text.chop(1);
    return text.isEmpty() ? QChar() : text.back();
}

inline QStringView trimmedLeft(QStringView text)
{
    while (!text.isEmpty() && text.front().isSpace())
        text = text.mid(1);
    return text;
}

} // namespace clausemeter::contract
