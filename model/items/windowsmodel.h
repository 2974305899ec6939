// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/windowstanding.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>

namespace clausemeter::items {

// A window and what became of it.
struct WindowRow {
    sla::Window window;
    sla::WindowStanding standing = sla::WindowStanding::Counts;
    std::vector<sla::AppliedExclusion> exclusions; // that touch it
};

// The windows of a service month, by start. Figures are values; the words come from setTexts(), so that the
// model knows no language.
class WindowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns {
        Start,
        End,
        Minutes,
        Counted,
        Requests,
        Failures,
        LowestRate,
        Standing,
        Reason,
        NUM_COLUMNS
    };
    enum Roles { SortRole = Qt::UserRole, StandingRole };

    struct Texts {
        QStringList headers; // NUM_COLUMNS
        std::function<QString(const WindowRow&, int column)> cell;
        std::function<QString(const WindowRow&, int column)> toolTip;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(const sla::MonthResult& month);
    void clear();
    void setTexts(Texts texts);
    const std::vector<WindowRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant sortKey(const WindowRow& row, int column) const;

    std::vector<WindowRow> m_rows;
    Texts m_texts;
};

} // namespace clausemeter::items
