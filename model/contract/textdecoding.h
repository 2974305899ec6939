// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace clausemeter::contract {

struct DecodedText {
    QString text;             // lines end in '\n'; no other control character than the tab is left
    QString encoding;         // "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" or "Windows-1252"
    bool undecodable = false; // U+FFFD stands for bytes that the encoding does not allow
};

// The bytes as text, in the encoding that they speak for. Error: ContractBinary.
Result<DecodedText> decodeText(const QByteArray& bytes, const std::string& file);

} // namespace clausemeter::contract
