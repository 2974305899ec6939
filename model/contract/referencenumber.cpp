// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/referencenumber.h"

#include "model/contract/characters.h"
#include "model/contract/ordinals.h"

namespace clausemeter::contract {

bool isNumeralOfClause(QChar c)
{
    return digitOf(c) >= 0 || QStringView(u"零〇一二三四五六七八九十百两").contains(c);
}

QStringView clauseNumberAt(QStringView text, qsizetype at)
{
    const qsizetype end = text.size();
    qsizetype to = at;
    while (to < end && (digitOf(text[to]) >= 0 || (text[to] >= u'A' && text[to] <= u'Z')))
        ++to;
    if (to == at || (digitOf(text[at]) < 0 && !fromRoman(text.mid(at, to - at)) && to - at > 1))
        return {};
    while (to + 1 < end && text[to] == u'.' && digitOf(text[to + 1]) >= 0) {
        ++to;
        while (to < end && digitOf(text[to]) >= 0)
            ++to;
    }
    while (to + 2 < end && (text[to] == u'(' || text[to] == u'（')) {
        qsizetype close = to + 1;
        while (close < end && close - to < 6 &&
               (isNumeralOfClause(text[close]) || isAsciiLetter(text[close])))
            ++close;
        if (close == to + 1 || close >= end || (text[close] != u')' && text[close] != u'）'))
            break;
        to = close + 1;
    }
    if (to < end && isAsciiLetter(text[to]))
        return {};
    return text.mid(at, to - at);
}

QString normalNumber(QStringView number)
{
    QString text;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const QChar c = number[i];
        if (c == u'（')
            text += u'(';
        else if (c == u'）')
            text += u')';
        else if (digitOf(c) >= 0)
            text += QChar(u'0' + digitOf(c));
        else if (isNumeralOfClause(c)) {
            qsizetype end = i;
            while (end < number.size() && isNumeralOfClause(number[end]))
                ++end;
            text += QString::number(fromChinese(number.mid(i, end - i)).value_or(0));
            i = end - 1;
        } else
            text += c;
    }
    return text;
}

} // namespace clausemeter::contract
