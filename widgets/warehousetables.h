// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/table.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace clausemeter::widgets {

// The tables and views of a warehouse, with a filter over them. Their names are shown as they are.
class WarehouseTables : public QWidget {
    Q_OBJECT

public:
    explicit WarehouseTables(QWidget* parent = nullptr);

    // Chooses `wanted` where it is there; otherwise the only one, or none.
    void setTables(std::vector<warehouse::TableName> tables, const warehouse::TableName& wanted);
    std::optional<warehouse::TableName> current() const;
    bool isEmpty() const { return m_tables.empty(); }
    void retranslateUi();

Q_SIGNALS:
    void chosen();

private:
    void filter();

    std::vector<warehouse::TableName> m_tables;
    QLineEdit* m_filter;
    QListWidget* m_list;
};

} // namespace clausemeter::widgets
