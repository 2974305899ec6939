// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/kind.h"

#include <string>
#include <string_view>

namespace clausemeter::logs {

// The encoding that the beginning of a file speaks for: its byte order mark; NULs in every other byte
// (UTF-16); UTF-8 where that reads more characters than it leaves bytes; GB18030 where it is that but for at
// most 1 % of what is not ASCII (or one bad byte from 20 characters on), or where a detector that knows how
// often characters are used says so; otherwise UTF-8, with its bad bytes.
Encoding guessEncoding(std::string_view head);

// Whether the beginning, in that encoding, is no text: a fifth or more of it control characters (NUL is one)
// or bytes that no character has.
bool looksBinary(std::string_view head, Encoding encoding);

// Whether all bytes are well-formed UTF-8; U+FFFD, which stands for what a decoder could not read, is not.
bool isDecodable(std::string_view utf8);

// Of a text of an input that a message or a preview repeats.
inline constexpr std::size_t kShownCharacters = 200;

// Well-formed UTF-8 of at most `characters` characters; what can't be decoded, and NUL, becomes U+FFFD.
std::string shortened(std::string_view utf8, std::size_t characters);

// The bytes of the character at the front: 0 when they are no well-formed UTF-8, -1 when the text ends within
// it.
int utf8Length(std::string_view text);

} // namespace clausemeter::logs
