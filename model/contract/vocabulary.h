// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/contracttext.h"

#include <QHash>
#include <QStringList>

namespace clausemeter::contract {

// What agreements are about, by the words that both languages have for it: a small selection of our own, in
// resources/contracts/vocabulary.json. An English form is the beginning of a word or of several ("terminat").
class Vocabulary {
public:
    // That of the resources; empty where it cannot be read.
    static Vocabulary shipped();

    struct Found {
        int matter = 0; // below size()
        TextSpan span;  // in the text that was searched
    };
    std::vector<Found> find(QStringView text) const;

    int size() const { return int(m_acts.size()); }
    // What a party does or may do to the other (suspends, sets off): a right or a duty by itself.
    bool isAct(int matter) const { return m_acts[std::size_t(matter)]; }

private:
    struct Phrase {
        QStringList words;
        std::vector<int> matters;
    };
    void addEnglish(const QString& form, int matter);
    const Phrase* english(const std::vector<std::pair<QString, TextSpan>>& words, std::size_t at) const;

    std::vector<bool> m_acts;
    QHash<QString, std::vector<int>> m_chinese;
    qsizetype m_longestChinese = 1;
    QHash<QString, std::vector<Phrase>> m_english; // by the first word
};

} // namespace clausemeter::contract
