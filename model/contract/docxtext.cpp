// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/docxtext.h"

#include "model/contract/docxnumbering.h"
#include "model/contract/docxpackage.h"
#include "model/contract/docxstyles.h"
#include "model/contract/readtext.h"
#include "model/contract/textbuilder.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>

namespace clausemeter::contract {

namespace {

// Of each XML element that stands in a paragraph or around it. Elements are met one after the other: however
// deep they lie within each other, nothing here grows with it.
class DocxReader {
public:
    DocxReader(ContractText& into, DocxNumbering& numbering, const std::map<QString, DocxStyle>& styles,
               const Progress& progress)
        : m_builder(into)
        , m_numbering(numbering)
        , m_styles(styles)
        , m_progress(progress)
    {
    }

    // False where it is no well-formed XML.
    bool read(const QByteArray& xmlBytes)
    {
        QXmlStreamReader xml(xmlBytes);
        while (!xml.atEnd() && !m_progress.stopRequested() && !isTooLarge()) {
            xml.readNext();
            if (xml.isStartElement())
                begin(xml);
            else if (xml.isEndElement())
                end(xml.name());
            else if (xml.isCharacters() && m_inText && m_skipped == 0)
                append(xml.text().toString());
        }
        return !xml.hasError();
    }

    // With the numbers that it counts, which the file need not pay for.
    bool isTooLarge() const { return m_made > kMostTextBytes; }

private:
    static QString value(const QXmlStreamReader& xml)
    {
        for (const QXmlStreamAttribute& a : xml.attributes()) {
            if (a.name() == u"val")
                return a.value().toString();
        }
        return {};
    }
    static bool isOff(const QString& value) { return value == u"0" || value == u"false" || value == u"none"; }

    // Deleted text, and the second form of what newer programs show in the first.
    static bool isSkipped(QStringView name)
    {
        return name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"instrText" ||
               name == u"delText" || name == u"pPrChange" || name == u"rPrChange";
    }

    void begin(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (isSkipped(name)) {
            // <w:del/> as a property of a paragraph holds nothing: the paragraph itself is gone.
            m_isGone =
                m_isGone || (m_inProperties && m_skipped == 0 && (name == u"del" || name == u"moveFrom"));
            ++m_skipped;
        } else if (name == u"tr") {
            if (m_rows++ == 0)
                m_cells.clear();
        } else if (name == u"tc" && m_rows == 1) {
            m_cells.append(QString());
        } else if (name == u"p") {
            paragraph();
            m_block = {};
            m_list = -1;
            m_level = -1;
            m_styleBold = false;
            m_isGone = false;
            m_inParagraph = true;
        } else if (name == u"pPr") {
            m_inProperties = true;
        } else if (m_inProperties && m_skipped > 0) {
            // What the paragraph was before a change.
        } else if (name == u"pStyle" && m_inProperties) {
            applyStyle(value(xml));
        } else if (name == u"outlineLvl" && m_inProperties) {
            m_block.level = headingOf(value(xml).toInt());
        } else if (name == u"numId" && m_inProperties) {
            m_list = value(xml).toInt();
        } else if (name == u"ilvl" && m_inProperties) {
            m_level = std::clamp(value(xml).toInt(), 0, kDocxLevels - 1);
        } else if (name == u"r") {
            m_bold = m_styleBold;
        } else if (name == u"b" && !m_inProperties && m_skipped == 0) {
            m_bold = !isOff(value(xml));
        } else if (name == u"t") {
            m_inText = true;
        } else if (m_skipped == 0) {
            if (name == u"tab" && !m_inProperties)
                append(QStringLiteral("\t"));
            else if (name == u"br" || name == u"cr")
                append(QStringLiteral("\n"));
            else if (name == u"noBreakHyphen")
                append(QStringLiteral("-"));
        }
    }

    void end(QStringView name)
    {
        if (isSkipped(name)) {
            --m_skipped;
        } else if (name == u"t") {
            m_inText = false;
        } else if (name == u"pPr") {
            m_inProperties = false;
        } else if (name == u"p") {
            paragraph();
        } else if (name == u"tr" && m_rows > 0 && --m_rows == 0) {
            NewBlock row;
            row.kind = BlockKind::TableRow;
            row.text = m_cells.join(u'\t');
            row.isTight = true;
            if (!row.text.trimmed().isEmpty())
                m_builder.append(std::move(row));
        }
    }

    void applyStyle(const QString& id)
    {
        const auto style = m_styles.find(id);
        if (style == m_styles.end())
            return;
        m_block.level = style->second.heading;
        m_styleBold = style->second.bold;
        if (m_list < 0 && style->second.list > 0)
            m_list = style->second.list;
        if (m_level < 0)
            m_level = style->second.level;
    }

    void append(const QString& text)
    {
        if (!m_inParagraph) { // behind a text box that stands in the paragraph
            m_block = {};
            m_list = -1;
            m_isGone = false;
            m_inParagraph = true;
        }
        if (m_bold) {
            if (!m_block.emphasis.empty() && m_block.emphasis.back().end() == m_block.text.size())
                m_block.emphasis.back().length += text.size();
            else
                m_block.emphasis.push_back({m_block.text.size(), text.size()});
        }
        m_block.text += text;
    }

    void paragraph()
    {
        if (!std::exchange(m_inParagraph, false))
            return;
        if (m_isGone && m_block.text.trimmed().isEmpty())
            return;
        QString number;
        if (m_list > 0)
            number = m_numbering.next(m_list, std::max(m_level, 0));
        m_made += number.size() + m_block.text.size();
        if (m_rows > 0) {
            if (m_cells.isEmpty())
                m_cells.append(QString());
            const QString text = m_block.text.simplified();
            const QString shown = number.isEmpty() ? text : number + u' ' + text;
            if (!shown.isEmpty())
                m_cells.back() += m_cells.back().isEmpty() ? shown : u' ' + shown;
            return;
        }
        if (m_block.level > 0) {
            m_block.kind = BlockKind::Heading;
        } else if (m_list > 0) {
            m_block.kind = BlockKind::ListItem;
            m_block.level = std::max(m_level, 0) + 1;
        }
        if (!m_block.text.trimmed().isEmpty())
            m_block.marker = number.isEmpty() && m_list > 0 ? QStringLiteral("-") : number;
        lines();
    }

    // A line that was broken by hand is a block of its own: it may begin with a number.
    void lines()
    {
        const NewBlock whole = std::exchange(m_block, {});
        qsizetype start = 0;
        for (const QString& text : whole.text.split(u'\n')) {
            NewBlock line = whole;
            line.text = text;
            line.isTight = start > 0;
            if (start > 0)
                line.marker.clear();
            line.emphasis.clear();
            for (const TextSpan& span : whole.emphasis) {
                const qsizetype from = std::max(span.start, start);
                const qsizetype to = std::min(span.end(), start + text.size());
                if (to > from)
                    line.emphasis.push_back({from - start, to - from});
            }
            m_builder.append(std::move(line));
            start += text.size() + 1;
        }
    }

    TextBuilder m_builder;
    DocxNumbering& m_numbering;
    const std::map<QString, DocxStyle>& m_styles;
    const Progress& m_progress;
    NewBlock m_block;
    QStringList m_cells;
    int m_rows = 0; // within how many rows of tables
    int m_skipped = 0;
    int m_list = -1;
    int m_level = -1;
    qsizetype m_made = 0; // characters
    bool m_inParagraph = false;
    bool m_isGone = false; // deleted with changes tracked, but for what text of it is left
    bool m_inProperties = false;
    bool m_inText = false;
    bool m_bold = false;
    bool m_styleBold = false;
};

} // namespace

bool isPackage(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") ||
           bytes.startsWith("\xD0\xCF\x11\xE0");
}

Status readDocx(const QByteArray& bytes, ContractText& into, const Progress& progress)
{
    auto parts = docxParts(bytes, into.file, progress);
    if (!parts)
        return parts.error();
    DocxNumbering numbering;
    const bool isNumbered =
        !parts->contains("word/numbering.xml") || numbering.read((*parts)["word/numbering.xml"]);
    const auto styles = docxStyles((*parts)["word/styles.xml"]);
    DocxReader reader(into, numbering, styles, progress);
    bool isWhole = isNumbered;
    for (const char* part : {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
        if (parts->contains(part))
            isWhole = isWhole && reader.read((*parts)[part]);
    }
    if (progress.stopRequested())
        return Error{ErrorCode::Cancelled};
    if (reader.isTooLarge())
        return Error{ErrorCode::ContractTooLarge, {into.file}, {std::to_string(kMostTextMiB)}};
    return isWhole ? done() : Status(Error{ErrorCode::ContractBroken, {into.file}, {"DOCX"}});
}

} // namespace clausemeter::contract
