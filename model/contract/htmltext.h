// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace clausemeter::contract {

// What a piece of HTML inside a Markdown text is; nothing of it is ever loaded or executed.
enum class HtmlPiece { Tag, LineBreak, Text }; // a tag or a comment; one that ends a line; none: <Party A>

// Of one piece from '<' to '>'.
HtmlPiece htmlPiece(QStringView piece);

// The lines that a person would read in it: tags and comments are gone, entities are characters, cells of a
// row are separated by tabs.
QStringList htmlLines(const QString& html);

} // namespace clausemeter::contract
