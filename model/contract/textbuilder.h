// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contracttext.h"

namespace clausemeter::contract {

// A block that is to be appended; `emphasis` counts from the block's first character.
struct NewBlock {
    BlockKind kind = BlockKind::Paragraph;
    QString text;
    std::vector<TextSpan> emphasis;
    int level = 0;
    QString marker;
    std::int64_t line = 0;
    int page = 0;
    bool isTight = false; // a line break before it instead of a blank line
};

// Puts the text of an agreement together out of its blocks.
class TextBuilder {
public:
    explicit TextBuilder(ContractText& text)
        : m_text(text)
    {
    }
    // Spaces at both ends are taken off; an empty block is left out. The marker comes before the text.
    void append(NewBlock block);

private:
    ContractText& m_text;
};

} // namespace clausemeter::contract
