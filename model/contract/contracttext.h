// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace clausemeter::contract {

// [start, start + length) in UTF-16 units of ContractText::text.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
    bool contains(qsizetype at) const { return at >= start && at < end(); }
    bool operator==(const TextSpan&) const = default;
};

enum class TextFormat { Plain, Markdown, Pdf, Docx };

enum class BlockKind { Paragraph, Heading, ListItem, TableRow, Quote };

// A paragraph, a heading, an item or a row of the text as its format marks it; of plain text and of a PDF,
// each line. Blocks follow each other, and only line breaks and blank lines lie between them. The cells of a
// row are separated by tabs.
struct TextBlock {
    BlockKind kind = BlockKind::Paragraph;
    TextSpan span;
    int level = 0; // of a heading 1 to 6, of a list item from 1; otherwise 0
    QString
        marker; // what the format itself numbers or marks an item with, such as "1." or "-"; it is in `text`
    std::int64_t line = 0; // in the file, from 1; of a PDF or DOCX 0
    int page = 0;          // of a PDF, from 1
    bool bold = false;     // the whole block is set off, as contracts set off what limits liability
    bool operator==(const TextBlock&) const = default;
};

// What was done to the bytes before they could be read, or what could not be read; told to the user.
enum class TextRemark {
    Repaired,        // read with the wrong encoding once (GB 2312 as Latin-1), and put right
    Undecodable,     // bytes that no encoding explains; they stand as U+FFFD
    PagesWithoutText // of a PDF: pictures only
};

enum class TextLanguage { Unknown, Chinese, English, Both };

// The text of an agreement as a person reads it: markup is gone, every letter and figure is there, in order.
struct ContractText {
    std::string file;   // as named by the user
    std::string digest; // SHA-256 of the file, hexadecimal
    TextFormat format = TextFormat::Plain;
    QString encoding; // "UTF-8", "GB18030"; of PDF and DOCX empty
    QString text;
    std::vector<TextBlock> blocks;
    TextLanguage language = TextLanguage::Unknown;
    std::vector<TextRemark> remarks;
    std::vector<TextSpan> repairs;  // what Repaired changed, in `text`
    std::vector<TextSpan> emphasis; // what the format sets in bold type, in order
};

} // namespace clausemeter::contract
