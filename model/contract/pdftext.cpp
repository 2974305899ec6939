// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/pdftext.h"

#include "model/contract/plaintext.h"
#include "model/contract/readtext.h"
#include "model/contract/textbuilder.h"

#include <QStringList>
#include <memory>
#include <poppler-document.h>
#include <poppler-page.h>

namespace clausemeter::contract {

namespace {

// Radicals of simplified characters, which Unicode does not map to these, each before what it stands for.
constexpr QStringView kRadicals = u"⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼"
                                  u"⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺠民";

// What fonts put in the place of letters: ligatures, and radicals that look like a character.
QString withPlainLetters(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text[i].unicode();
        if (u >= 0x2E80 && u < 0x2F00) {
            const qsizetype at = kRadicals.indexOf(text[i]);
            if (at >= 0)
                text[i] = kRadicals[at + 1];
        } else if ((u >= 0xFB00 && u <= 0xFB06) || (u >= 0x2F00 && u <= 0x2FD5)) {
            const QString plain = QString(text[i]).normalized(QString::NormalizationForm_KC);
            text.replace(i, 1, plain);
            i += plain.size() - 1;
        }
    }
    return text;
}

QString textOf(const poppler::page& page)
{
    const poppler::ustring found = page.text(poppler::rectf(), poppler::page::non_raw_non_physical_layout);
    QString text(qsizetype(found.size()), Qt::Uninitialized);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto u = found[i];
        text[qsizetype(i)] = u >= 0x20 || u == u'\n' || u == u'\t' ? QChar(u) : QChar(u'\n');
    }
    return withPlainLetters(std::move(text));
}

} // namespace

Status readPdf(const QByteArray& bytes, ContractText& into, const Progress& progress)
{
    // It would write what it thinks of the file to the standard error.
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!pdf)
        return Error{ErrorCode::ContractBroken, {into.file}, {"PDF"}};
    if (pdf->is_locked())
        return Error{ErrorCode::ContractEncrypted, {into.file}};

    TextBuilder builder(into);
    bool anyWithout = false;
    for (int i = 0; i < pdf->pages(); ++i) {
        if (progress.stopRequested())
            return Error{ErrorCode::Cancelled};
        const std::unique_ptr<poppler::page> page(pdf->create_page(i));
        const QString text = page ? textOf(*page) : QString();
        anyWithout = anyWithout || text.trimmed().isEmpty();
        if (into.text.size() + text.size() > kMostTextBytes)
            return Error{ErrorCode::ContractTooLarge, {into.file}, {std::to_string(kMostTextMiB)}};
        bool isTight = true;
        for (const QString& line : text.split(u'\n')) {
            NewBlock block;
            block.text = line;
            block.page = i + 1;
            block.isTight = isTight;
            if (const qsizetype bullet = bulletLength(line)) {
                block.kind = BlockKind::ListItem;
                block.level = 1;
                block.marker = line[bullet - 1];
                block.text = line.mid(bullet);
            }
            isTight = !line.trimmed().isEmpty();
            builder.append(std::move(block));
        }
    }
    if (into.blocks.empty())
        return Error{ErrorCode::ContractWithoutText, {into.file}};
    if (anyWithout)
        into.remarks.push_back(TextRemark::PagesWithoutText);
    return done();
}

} // namespace clausemeter::contract
