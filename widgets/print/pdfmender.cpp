// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/pdfmender.h"

#include "widgets/print/tounicode.h"

#include <bit>
#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <string>

namespace clausemeter::print {

namespace {

QPDFObjectHandle text(const QString& s)
{
    return QPDFObjectHandle::newUnicodeString(s.toStdString());
}

// Codes without a character are those beyond the basic plane, in the order in which they were drawn.
void fillGaps(CodeMap& map, unsigned codes, const std::vector<char32_t>& characters)
{
    std::vector<unsigned> gaps;
    for (unsigned code = 1; code < codes; ++code) {
        const auto found = map.find(code);
        if (found == map.end() || found->second == std::u32string(1, U'\0'))
            gaps.push_back(code);
    }
    if (gaps.size() != characters.size())
        return;
    for (std::size_t i = 0; i < gaps.size(); ++i)
        map[gaps[i]] = std::u32string(1, characters[i]);
}

// How many codes a font has: /CIDSet has a bit for each.
unsigned codesOf(QPDFObjectHandle cidFont)
{
    QPDFObjectHandle set = cidFont.getKey("/FontDescriptor").getKey("/CIDSet");
    if (!set.isStream())
        return 0;
    const std::shared_ptr<Buffer> data = set.getStreamData(qpdf_dl_generalized);
    unsigned codes = 0;
    for (std::size_t i = 0; i < data->getSize(); ++i)
        codes += unsigned(std::popcount(data->getBuffer()[i]));
    return codes;
}

// `number` tells the fonts of a file apart.
void mendFont(QPDFObjectHandle font, const PdfFacts& facts, int number)
{
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    QPDFObjectHandle cidFont = font.getKey("/DescendantFonts").getArrayItem(0);
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
    const std::string_view bytes(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    std::optional<CodeMap> map = parseToUnicode(bytes);
    if (!map)
        return;
    for (auto& [code, characters] : *map) {
        for (char32_t& c : characters) {
            const auto found = facts.readBack.find(c);
            if (found != facts.readBack.end())
                c = found->second;
        }
    }
    const QString name = QString::fromStdString(font.getKey("/BaseFont").getName());
    const auto beyond = facts.beyondBasicPlane.find(QString(name).remove(u'/').remove(u'-').toLower());
    if (beyond != facts.beyondBasicPlane.end())
        fillGaps(*map, codesOf(cidFont), beyond->second);
    stream.replaceStreamData(writeToUnicode(*map), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());

    // The name of a subset carries a tag, the same in all three places. Qt's own tag differs from run to run.
    QPDFObjectHandle descriptor = cidFont.getKey("/FontDescriptor");
    const std::string tag{'C', 'M', 'A', 'A', char('A' + number / 26 % 26), char('A' + number % 26)};
    const QPDFObjectHandle tagged = QPDFObjectHandle::newName("/" + tag + "+" + name.sliced(1).toStdString());
    descriptor.replaceKey("/FontName", tagged);
    font.replaceKey("/BaseFont", tagged);
    cidFont.replaceKey("/BaseFont", tagged);
}

void setFacts(QPDF& pdf, const PdfFacts& facts)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(facts.title));
    info.replaceKey("/Subject", text(facts.subject));
    info.replaceKey("/Author", text(facts.program));
    info.replaceKey("/Creator", text(facts.program));
    info.replaceKey("/Producer", text(facts.program));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(facts.created.toStdString()));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(facts.created.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(facts.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

void addBookmarks(QPDF& pdf, const std::vector<Bookmark>& bookmarks)
{
    if (bookmarks.empty())
        return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark& bookmark : bookmarks) {
        QPDFObjectHandle page = pages.at(std::size_t(bookmark.page)).getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        QPDFObjectHandle destination = QPDFObjectHandle::newArray();
        destination.appendItem(page);
        destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
        destination.appendItem(QPDFObjectHandle::newNull());
        destination.appendItem(QPDFObjectHandle::newReal(height - bookmark.fromTop, 2));
        destination.appendItem(QPDFObjectHandle::newNull());
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination);
        items.push_back(item);
    }
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        items[i].replaceKey("/Next", items[i + 1]);
        items[i + 1].replaceKey("/Prev", items[i]);
    }
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
}

QByteArray written(QPDF& pdf, bool packed)
{
    pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(packed ? qpdf_o_generate : qpdf_o_disable);
    writer.setCompressStreams(true);
    writer.setRecompressFlate(packed);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(out->getBuffer()), qsizetype(out->getSize())};
}

} // namespace

Result<QByteArray> mendPdf(const QByteArray& bytes, const PdfFacts& facts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
        int fonts = 0;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/Type0") &&
                object.getKey("/ToUnicode").isStream())
                mendFont(object, facts, fonts++);
        }
        setFacts(pdf, facts);
        addBookmarks(pdf, facts.bookmarks);
        // The numbers of Qt's objects differ from run to run, and packing goes by them: number them anew
        // first.
        const QByteArray numbered = written(pdf, false);
        QPDF again;
        again.processMemoryFile("report", numbered.constData(), std::size_t(numbered.size()));
        return written(again, true);
    } catch (const std::exception& failure) {
        return Error{ErrorCode::PdfFailed, {}, {failure.what()}};
    }
}

} // namespace clausemeter::print
