// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "model/contract/contract.h"
#include "model/items/contracttermsmodel.h"

#include <QMap>
#include <memory>
#include <optional>

namespace clausemeter::widgets {

// What can be read on the Contract page: the text of an agreement from a file, or the agreement's clauses in
// the program's own words in one language.
struct ContractSheet {
    enum class Kind { OwnWordsZh, OwnWordsEn, Text };

    QString key; // stays the same: of a text its file, of own words agreement and language
    Kind kind = Kind::Text;
    std::string agreement; // id; empty: a text of none that is known
    Bilingual title;
    std::shared_ptr<const contract::Contract> contract;
    std::vector<items::ContractTermRow> terms; // of a text, one for each term found
    QMap<QString, QString> notes;              // of the user, by clause number
    // Of a text: the agreement that was recognised by its clauses, and what the user said instead.
    std::string recognised = {};
    std::optional<std::string> chosen = {};
    int unapplied = 0; // decisions at whose place other words stand by now

    bool isText() const { return kind == Kind::Text; }
};

} // namespace clausemeter::widgets
