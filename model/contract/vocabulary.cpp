// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/vocabulary.h"

#include "model/contract/characters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr qsizetype kShortWord = 4; // a shorter form is a whole word, perhaps with an s

bool isForm(QStringView word, QStringView form)
{
    if (!word.startsWith(form))
        return false;
    return form.size() >= kShortWord || word.size() == form.size() ||
           (word.size() == form.size() + 1 && word.back() == u's');
}

// Letters, and what joins them within a word: "pre-paid", "client's".
std::vector<std::pair<QString, TextSpan>> englishWords(QStringView text)
{
    std::vector<std::pair<QString, TextSpan>> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isAsciiLetter(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() &&
               (isAsciiLetter(text[end]) || (QStringView(u"-'’").contains(text[end]) &&
                                             end + 1 < text.size() && isAsciiLetter(text[end + 1]))))
            ++end;
        words.emplace_back(text.mid(i, end - i).toString().toLower().replace(u'’', u'\''),
                           TextSpan{i, end - i});
        i = end;
    }
    return words;
}

} // namespace

Vocabulary Vocabulary::shipped()
{
    Vocabulary vocabulary;
    QFile file(QStringLiteral(":/contracts/vocabulary.json"));
    if (!file.open(QIODevice::ReadOnly))
        return vocabulary;
    const QJsonArray matters = QJsonDocument::fromJson(file.readAll()).object()[u"concepts"].toArray();
    for (const QJsonValue& matter : matters) {
        const int number = vocabulary.size();
        vocabulary.m_acts.push_back(matter[u"act"].toBool());
        for (const QJsonValue& form : matter[u"zh"].toArray()) {
            vocabulary.m_chinese[form.toString()].push_back(number);
            vocabulary.m_longestChinese = std::max(vocabulary.m_longestChinese, form.toString().size());
        }
        for (const QJsonValue& form : matter[u"en"].toArray())
            vocabulary.addEnglish(form.toString(), number);
    }
    return vocabulary;
}

void Vocabulary::addEnglish(const QString& form, int matter)
{
    const QStringList words = form.split(u' ');
    std::vector<Phrase>& phrases = m_english[words.front()];
    const auto known =
        std::find_if(phrases.begin(), phrases.end(), [&](const Phrase& p) { return p.words == words; });
    if (known != phrases.end())
        known->matters.push_back(matter);
    else
        phrases.push_back({words, {matter}});
}

const Vocabulary::Phrase* Vocabulary::english(const std::vector<std::pair<QString, TextSpan>>& words,
                                              std::size_t at) const
{
    const Phrase* best = nullptr;
    const QString& word = words[at].first;
    for (qsizetype length = word.size(); length >= 2; --length) {
        const auto found = m_english.constFind(word.left(length));
        if (found == m_english.constEnd() || !isForm(word, found.key()))
            continue;
        for (const Phrase& phrase : *found) {
            bool fits = at + std::size_t(phrase.words.size()) <= words.size();
            for (qsizetype i = 1; fits && i < phrase.words.size(); ++i)
                fits = isForm(words[at + std::size_t(i)].first, phrase.words[i]);
            if (fits && (!best || phrase.words.size() > best->words.size()))
                best = &phrase;
        }
    }
    return best;
}

std::vector<Vocabulary::Found> Vocabulary::find(QStringView text) const
{
    std::vector<Found> found;
    const auto words = englishWords(text);
    for (std::size_t i = 0; i < words.size();) {
        const Phrase* phrase = english(words, i);
        if (!phrase) {
            ++i;
            continue;
        }
        const std::size_t last = i + std::size_t(phrase->words.size()) - 1;
        for (const int matter : phrase->matters)
            found.push_back(
                {matter, {words[i].second.start, words[last].second.end() - words[i].second.start}});
        i = last + 1;
    }
    for (qsizetype i = 0; i < text.size();) {
        qsizetype step = 1;
        if (isHan(text[i])) {
            for (qsizetype length = std::min(m_longestChinese, text.size() - i); length >= 1; --length) {
                const auto known = m_chinese.constFind(text.mid(i, length).toString());
                if (known == m_chinese.constEnd())
                    continue;
                for (const int matter : *known)
                    found.push_back({matter, {i, length}});
                step = length;
                break;
            }
        }
        i += step;
    }
    return found;
}

} // namespace clausemeter::contract
