// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/windowsmodel.h"

namespace clausemeter::items {

namespace {

// Orders decimals of both signs exactly: QVariant compares no 128-bit integers, but byte arrays of one length
// by value.
QByteArray ordered(Decimal value)
{
    auto bits = static_cast<unsigned __int128>(value.units()) ^ (static_cast<unsigned __int128>(1) << 127);
    QByteArray bytes(16, '\0');
    for (qsizetype i = 15; i >= 0; --i) {
        bytes[i] = char(bits & 0xFF);
        bits >>= 8;
    }
    return bytes.toHex();
}

bool isFigure(int column)
{
    switch (column) {
    case WindowsModel::Start:
    case WindowsModel::Standing:
    case WindowsModel::Reason:
        return false;
    default:
        return true;
    }
}

} // namespace

void WindowsModel::setMonth(const sla::MonthResult& month)
{
    beginResetModel();
    m_rows.clear();
    for (const sla::Window& window : month.windows) {
        WindowRow row{window, sla::windowStanding(window, month), {}};
        for (const std::size_t index : window.exclusions)
            row.exclusions.push_back(month.exclusions[index]);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void WindowsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void WindowsModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, NUM_COLUMNS - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, NUM_COLUMNS - 1));
}

int WindowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WindowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : NUM_COLUMNS;
}

QVariant WindowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WindowRow& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.cell ? m_texts.cell(row, index.column()) : QString();
    case Qt::ToolTipRole:
        return m_texts.toolTip ? m_texts.toolTip(row, index.column()) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortKey(row, index.column());
    case StandingRole:
        return int(row.standing);
    default:
        return {};
    }
}

QVariant WindowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= NUM_COLUMNS)
        return {};
    if (role == Qt::DisplayRole)
        return m_texts.headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant WindowsModel::sortKey(const WindowRow& row, int column) const
{
    switch (column) {
    case Start:
        return qlonglong(row.window.time.start.ms);
    case End:
        return qlonglong(row.window.time.end.ms);
    case Minutes:
        return qlonglong(row.window.seconds);
    case Counted:
        return qlonglong(row.window.countedSeconds);
    case Requests:
        return row.window.requests ? ordered(*row.window.requests) : QByteArray();
    case Failures:
        return row.window.failures ? ordered(*row.window.failures) : QByteArray();
    case LowestRate:
        return ordered(row.window.lowestRatePercent.value_or(Decimal::fromInteger(101)));
    case Standing:
        return int(row.standing);
    case Reason:
        return m_texts.cell ? m_texts.cell(row, column) : QString();
    default:
        return {};
    }
}

} // namespace clausemeter::items
