// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/listchange.h"

#include <algorithm>
#include <map>

namespace clausemeter::book {

namespace {

constexpr qint64 kGap = 1024; // between positions, so that a row can be put in between
constexpr qsizetype kPosition = 1;

Cells withoutPosition(const Cells& cells)
{
    Cells rest = cells;
    rest.removeAt(kPosition);
    return rest;
}

QByteArray keyOf(const Cells& cells, qsizetype from, qsizetype count)
{
    QByteArray key;
    for (qsizetype i = from; i < from + count; ++i) {
        const QString text = cells[i].toString();
        key += QByteArray::number(cells[i].typeId()) + ':' + QByteArray::number(text.size()) + ':' +
               text.toUtf8();
    }
    return key;
}

// Which stored row becomes which wanted one; -1: none.
std::vector<int> paired(Table table, const std::vector<Cells>& stored, const std::vector<Cells>& wanted)
{
    std::vector<int> from(wanted.size(), -1);
    std::vector<bool> used(stored.size());
    const TableInfo& info = infoOf(table);
    const auto pair = [&](qsizetype first, qsizetype count) {
        std::map<QByteArray, std::vector<int>> open; // from the last to the first
        for (int i = int(stored.size()) - 1; i >= 0; --i) {
            if (!used[std::size_t(i)])
                open[keyOf(stored[std::size_t(i)], first, count)].push_back(i);
        }
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (from[i] >= 0)
                continue;
            const auto found = open.find(keyOf(wanted[i], first, count));
            if (found == open.end() || found->second.empty())
                continue;
            from[i] = found->second.back();
            found->second.pop_back();
            used[std::size_t(from[i])] = true;
        }
    };
    pair(0, info.columns.size() - 1);
    pair(info.firstKey - 1, info.keys);
    pair(0, 0);
    return from;
}

// Increasing positions, those of rows that are there kept where that is possible.
std::vector<qint64> positions(const std::vector<std::optional<qint64>>& old)
{
    std::vector<std::optional<qint64>> next = old; // of the next row that has one
    for (std::size_t i = next.size(); i-- > 1;) {
        if (!next[i - 1])
            next[i - 1] = next[i];
    }
    std::vector<qint64> result;
    qint64 last = 0;
    for (std::size_t i = 0; i < old.size(); ++i) {
        const qint64 position = old[i] ? *old[i] : next[i] ? last + (*next[i] - last) / 2 : last + kGap;
        if (position <= last) {
            result.clear();
            for (std::size_t j = 0; j < old.size(); ++j)
                result.push_back(qint64(j + 1) * kGap);
            return result;
        }
        result.push_back(position);
        last = position;
    }
    return result;
}

} // namespace

Result<std::vector<qint64>> changeList(ChangeSet& changes, Table table, const std::vector<StoredRow>& stored,
                                       const std::vector<Cells>& wanted)
{
    std::vector<Cells> before;
    for (const StoredRow& row : stored)
        before.push_back(withoutPosition(row.cells));
    const std::vector<int> from = paired(table, before, wanted);
    std::vector<std::optional<qint64>> old;
    for (const int index : from)
        old.push_back(index >= 0 ? std::optional(stored[std::size_t(index)].cells[kPosition].toLongLong())
                                 : std::nullopt);
    const std::vector<qint64> at = positions(old);

    std::vector<bool> kept(stored.size());
    for (const int index : from) {
        if (index >= 0)
            kept[std::size_t(index)] = true;
    }
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (kept[i])
            continue;
        if (const Status removed = changes.remove(table, stored[i].id, stored[i].cells); !removed)
            return removed.error();
    }
    std::vector<qint64> ids;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        Cells cells = wanted[i];
        cells.insert(kPosition, at[i]);
        if (from[i] < 0) {
            const auto id = changes.insert(table, cells);
            if (!id)
                return id.error();
            ids.push_back(*id);
            continue;
        }
        const StoredRow& row = stored[std::size_t(from[i])];
        ids.push_back(row.id);
        if (sameCells(row.cells, cells))
            continue;
        if (const Status updated = changes.update(table, row.id, row.cells, cells); !updated)
            return updated.error();
    }
    return ids;
}

} // namespace clausemeter::book
