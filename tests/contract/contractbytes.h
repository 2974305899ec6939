// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/readtext.h"
#include "tests/logs/packer.h"

#include <QByteArrayList>
#include <QStringList>
#include <vector>

// The bytes of documents made by hand, and what is asked of each text that was read of them.
namespace clausemeter::contract {

inline QByteArray docx(const QByteArray& body, const QByteArray& numbering = {},
                       const QByteArray& styles = {}, bool deflated = true, const char* password = nullptr)
{
    const QByteArray open =
        R"(<?xml version="1.0" encoding="UTF-8"?><w:%1 xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)";
    std::vector<logs::Member> members = {
        {"[Content_Types].xml", "<Types/>"},
        {"word/document.xml",
         QByteArray(open).replace("%1", "document") + "<w:body>" + body + "</w:body></w:document>"}};
    if (!numbering.isEmpty())
        members.push_back({"word/numbering.xml",
                           QByteArray(open).replace("%1", "numbering") + numbering + "</w:numbering>"});
    if (!styles.isEmpty())
        members.push_back(
            {"word/styles.xml", QByteArray(open).replace("%1", "styles") + styles + "</w:styles>"});
    return logs::zipped(members, deflated, password);
}

inline QByteArray paragraph(const QByteArray& text, const QByteArray& properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

inline QByteArray level(int number, const QByteArray& format, const QByteArray& text,
                        const QByteArray& more = {})
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(number) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
           format + "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
}

// A PDF with what is drawn on each of its pages.
inline QByteArray pdf(const QByteArrayList& pages)
{
    QByteArray out = "%PDF-1.4\n";
    QByteArrayList objects = {
        "<< /Type /Catalog /Pages 2 0 R >>", {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (const QByteArray& page : pages) {
        const QByteArray number = QByteArray::number(objects.size() + 1);
        kids += number + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F 3 0 R "
                       ">> >> /Contents " +
                       QByteArray::number(objects.size() + 2) + " 0 R >>");
        objects.append("<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page +
                       "\nendstream");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return out + table + "trailer << /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(out.indexOf("xref\n0")) + "\n%%EOF\n";
}

inline QString shownSpans(const ContractText& text, const std::vector<TextSpan>& spans)
{
    QStringList shown;
    for (const TextSpan& span : spans)
        shown.append(text.text.mid(span.start, span.length));
    return shown.join(u'|');
}

// Blocks follow each other, and nothing but line breaks and spaces lies between them.
inline bool coversText(const ContractText& text)
{
    qsizetype at = 0;
    for (const TextBlock& block : text.blocks) {
        if (block.span.start < at ||
            !QStringView(text.text).mid(at, block.span.start - at).trimmed().isEmpty())
            return false;
        at = block.span.end();
    }
    return QStringView(text.text).mid(at).trimmed().isEmpty();
}

} // namespace clausemeter::contract
