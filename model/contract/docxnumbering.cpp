// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/docxnumbering.h"

#include "model/contract/ordinals.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr int kHighestStart = 32'767;     // as Word has it
constexpr qsizetype kLongestNumber = 255; // of a level's text too

int valueOf(const QXmlStreamReader& xml, QStringView name)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toInt();
    }
    return 0;
}

int startOf(const QXmlStreamReader& xml)
{
    return std::clamp(valueOf(xml, u"val"), 0, kHighestStart);
}

// -1: of no list.
int levelOf(const QXmlStreamReader& xml)
{
    const int level = valueOf(xml, u"ilvl");
    return level >= 0 && level < kDocxLevels ? level : -1;
}

QString textOf(const QXmlStreamReader& xml)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == u"val")
            return attribute.value().toString();
    }
    return {};
}

QString written(int number, const QString& format)
{
    if (format == u"upperRoman")
        return toRoman(number);
    if (format == u"lowerRoman")
        return toRoman(number).toLower();
    if (format == u"upperLetter")
        return toLetters(number).toUpper();
    if (format == u"lowerLetter")
        return toLetters(number);
    if (format.startsWith(u"chinese") || format.startsWith(u"japanese") || format.startsWith(u"taiwanese") ||
        format == u"ideographDigital")
        return toChinese(number);
    if (format.startsWith(u"decimalEnclosedCircle"))
        return toCircled(number);
    if (format == u"decimalZero" && number < 10)
        return u'0' + QString::number(number);
    return QString::number(number);
}

} // namespace

bool DocxNumbering::read(const QByteArray& numberingXml)
{
    QXmlStreamReader xml(numberingXml);
    Levels* levels = nullptr;
    List* list = nullptr;
    int at = -1; // level
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && (xml.name() == u"abstractNum" || xml.name() == u"num")) {
            levels = nullptr;
            list = nullptr;
            at = -1;
        }
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"abstractNum") {
            levels = &m_shapes[valueOf(xml, u"abstractNumId")];
        } else if (xml.name() == u"num") {
            list = &m_lists[valueOf(xml, u"numId")];
            levels = &list->own;
        } else if (xml.name() == u"abstractNumId" && list) {
            list->shape = valueOf(xml, u"val");
        } else if (xml.name() == u"lvlOverride") {
            at = levelOf(xml);
        } else if (xml.name() == u"startOverride" && list && at >= 0) {
            list->restarts[at] = startOf(xml);
        } else if (xml.name() == u"lvl" && levels) {
            at = levelOf(xml);
            if (at >= 0)
                (*levels)[at] = {};
        } else if (levels && levels->contains(at)) {
            Level& level = (*levels)[at];
            if (xml.name() == u"start")
                level.start = startOf(xml);
            else if (xml.name() == u"numFmt")
                level.format = textOf(xml);
            else if (xml.name() == u"lvlText")
                level.text = textOf(xml).left(kLongestNumber);
            else if (xml.name() == u"isLgl")
                level.isLegal = textOf(xml) != u"0" && textOf(xml) != u"false";
        }
    }
    return !xml.hasError();
}

const DocxNumbering::Level& DocxNumbering::level(const List& list, int number) const
{
    static const Level none;
    if (const auto own = list.own.find(number); own != list.own.end())
        return own->second;
    const auto shape = m_shapes.find(list.shape);
    if (shape == m_shapes.end())
        return none;
    const auto found = shape->second.find(number);
    return found == shape->second.end() ? none : found->second;
}

QString DocxNumbering::next(int list, int number)
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end() || number < 0 || number >= kDocxLevels)
        return {};
    const List& used = found->second;
    auto& counts = m_counts[used.shape];
    if (!std::exchange(m_begun[list], true)) {
        for (const auto& [restarted, start] : used.restarts)
            counts[restarted] = start - 1;
    }
    const Level& own = level(used, number);
    if (!counts.contains(number))
        counts[number] = own.start - 1;
    ++counts[number];
    counts.erase(counts.upper_bound(number), counts.end());
    if (own.format == u"bullet" || own.format == u"none")
        return {};
    QString text;
    for (qsizetype i = 0; i < own.text.size() && text.size() < kLongestNumber; ++i) {
        const int which =
            own.text[i] == u'%' && i + 1 < own.text.size() ? own.text[i + 1].unicode() - u'1' : -1;
        if (which < 0 || which >= kDocxLevels) {
            text += own.text[i];
            continue;
        }
        const Level& named = level(used, which);
        if (!counts.contains(which))
            counts[which] = named.start;
        text += written(counts[which], own.isLegal ? QStringLiteral("decimal") : named.format);
        ++i;
    }
    return text.left(kLongestNumber).trimmed();
}

} // namespace clausemeter::contract
