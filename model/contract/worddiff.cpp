// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/worddiff.h"

#include "model/contract/characters.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

constexpr int kMostEdits = 1500; // more than that, and all between the first and the last of them differs

std::vector<TextSpan> wordsOf(QStringView text)
{
    std::vector<TextSpan> words;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        if (isAsciiLetter(text[i]) || digitOf(text[i]) >= 0) {
            while (end < text.size() && (isAsciiLetter(text[end]) || digitOf(text[end]) >= 0))
                ++end;
        } else if (text[i].isHighSurrogate() && end < text.size()) {
            ++end;
        }
        words.push_back({i, end - i});
        i = end;
    }
    return words;
}

void add(std::vector<TextSpan>& spans, const TextSpan& word, QStringView text)
{
    if (!spans.empty() &&
        QStringView(text).mid(spans.back().end(), word.start - spans.back().end()).trimmed().isEmpty())
        spans.back().length = word.end() - spans.back().start;
    else
        spans.push_back(word);
}

class Differ {
public:
    Differ(QStringView left, QStringView right)
        : m_left(left)
        , m_right(right)
        , m_leftWords(wordsOf(left))
        , m_rightWords(wordsOf(right))
    {
    }

    WordDiff diff()
    {
        std::size_t leftEnd = m_leftWords.size();
        std::size_t rightEnd = m_rightWords.size();
        std::size_t start = 0;
        while (start < leftEnd && start < rightEnd && same(start, start))
            ++start;
        while (leftEnd > start && rightEnd > start && same(leftEnd - 1, rightEnd - 1)) {
            --leftEnd;
            --rightEnd;
        }
        between(int(start), int(leftEnd), int(rightEnd));
        return std::move(m_out);
    }

private:
    bool same(std::size_t l, std::size_t r) const
    {
        return m_left.mid(m_leftWords[l].start, m_leftWords[l].length) ==
               m_right.mid(m_rightWords[r].start, m_rightWords[r].length);
    }

    // The shortest way from one text to the other (Myers), kept step by step to be walked back.
    void between(int start, int leftEnd, int rightEnd)
    {
        const int n = leftEnd - start;
        const int m = rightEnd - start;
        const int most = std::min(n + m, kMostEdits);
        std::vector<std::vector<int>> steps;
        std::vector<int> reach(std::size_t(2 * most + 3), 0);
        const auto at = [&](std::vector<int>& v, int k) -> int& { return v[std::size_t(k + most + 1)]; };
        int edits = 0;
        bool found = n == 0 && m == 0;
        for (; edits <= most && !found; ++edits) {
            steps.push_back(reach);
            for (int k = -edits; k <= edits; k += 2) {
                int x = k == -edits || (k != edits && at(reach, k - 1) < at(reach, k + 1))
                            ? at(reach, k + 1)
                            : at(reach, k - 1) + 1;
                int y = x - k;
                while (x < n && y < m && x >= 0 && y >= 0 &&
                       same(std::size_t(start + x), std::size_t(start + y))) {
                    ++x;
                    ++y;
                }
                at(reach, k) = x;
                if (x >= n && y >= m) {
                    found = true;
                    break;
                }
            }
            if (std::size_t(edits + 1) * reach.size() > 40'000'000)
                break;
        }
        if (!found) {
            everything(start, leftEnd, rightEnd);
            return;
        }
        std::vector<int> leftOnly;
        std::vector<int> rightOnly;
        int x = n;
        int y = m;
        for (int d = int(steps.size()) - 1; d > 0; --d) {
            std::vector<int>& before = steps[std::size_t(d)];
            const int k = x - y;
            const bool down = k == -d || (k != d && at(before, k - 1) < at(before, k + 1));
            const int previous = down ? k + 1 : k - 1;
            x = at(before, previous);
            y = x - previous;
            if (down)
                rightOnly.push_back(start + y);
            else
                leftOnly.push_back(start + x);
        }
        for (auto i = leftOnly.rbegin(); i != leftOnly.rend(); ++i)
            add(m_out.left, m_leftWords[std::size_t(*i)], m_left);
        for (auto i = rightOnly.rbegin(); i != rightOnly.rend(); ++i)
            add(m_out.right, m_rightWords[std::size_t(*i)], m_right);
    }

    void everything(int start, int leftEnd, int rightEnd)
    {
        for (int i = start; i < leftEnd; ++i)
            add(m_out.left, m_leftWords[std::size_t(i)], m_left);
        for (int i = start; i < rightEnd; ++i)
            add(m_out.right, m_rightWords[std::size_t(i)], m_right);
    }

    QStringView m_left;
    QStringView m_right;
    std::vector<TextSpan> m_leftWords;
    std::vector<TextSpan> m_rightWords;
    WordDiff m_out;
};

} // namespace

WordDiff diffWords(QStringView left, QStringView right)
{
    return Differ(left, right).diff();
}

} // namespace clausemeter::contract
