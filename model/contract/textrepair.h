// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contracttext.h"

namespace clausemeter::contract {

struct RepairedText {
    QString text;
    std::vector<TextSpan> repairs; // in `text`, in order
};

// Puts right what was decoded in the wrong way once, line by line: bytes of GB 2312 or of UTF-8 read as
// Latin-1 or Windows-1252 (¡°word¡±, â€œwordâ€, whole lines of letters with accents), and bytes of UTF-8
// read as GB18030. What could be meant as it stands (café, NÉ», §§ 3) is left alone.
RepairedText repairText(const QString& text);

} // namespace clausemeter::contract
