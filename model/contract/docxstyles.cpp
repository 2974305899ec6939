// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/docxstyles.h"

#include "model/contract/docxnumbering.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr int kDeepestBase = 20;
constexpr int kHeadings = 6;

struct Stated {
    QString base;
    int heading = -1;
    int list = -1;
    int level = -1;
    int bold = -1;
};

QString attribute(const QXmlStreamReader& xml, QStringView name)
{
    for (const QXmlStreamAttribute& a : xml.attributes()) {
        if (a.name() == name)
            return a.value().toString();
    }
    return {};
}

} // namespace

int headingOf(int outlineLevel)
{
    return outlineLevel >= 0 && outlineLevel < kHeadings ? outlineLevel + 1 : 0;
}

std::map<QString, DocxStyle> docxStyles(const QByteArray& stylesXml)
{
    std::map<QString, Stated> stated;
    QXmlStreamReader xml(stylesXml);
    Stated* style = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"style")
            style = nullptr;
        if (!xml.isStartElement())
            continue;
        const QString value = attribute(xml, u"val");
        if (xml.name() == u"style")
            style = &stated[attribute(xml, u"styleId")];
        else if (!style)
            continue;
        else if (xml.name() == u"basedOn")
            style->base = value;
        else if (xml.name() == u"outlineLvl")
            style->heading = headingOf(value.toInt());
        else if (xml.name() == u"name" && value.startsWith(u"heading ", Qt::CaseInsensitive))
            style->heading = std::max(QStringView(value).mid(8).toInt(), 0);
        else if (xml.name() == u"numId")
            style->list = value.toInt();
        else if (xml.name() == u"ilvl")
            style->level = value.toInt();
        else if (xml.name() == u"b")
            style->bold = value == u"0" || value == u"false" ? 0 : 1;
    }
    std::map<QString, DocxStyle> styles;
    for (const auto& [id, own] : stated) {
        Stated all = own;
        QString base = own.base;
        for (int depth = 0; depth < kDeepestBase && stated.contains(base); ++depth) {
            const Stated& b = stated[base];
            all.heading = all.heading < 0 ? b.heading : all.heading;
            all.list = all.list < 0 ? b.list : all.list;
            all.level = all.level < 0 ? b.level : all.level;
            all.bold = all.bold < 0 ? b.bold : all.bold;
            base = b.base;
        }
        styles[id] = {headingOf(all.heading - 1), std::max(all.list, 0),
                      std::clamp(all.level, 0, kDocxLevels - 1), all.bold > 0};
    }
    return styles;
}

} // namespace clausemeter::contract
