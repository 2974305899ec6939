// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/previewmodel.h"

#include <QTableView>

namespace clausemeter::widgets {

class RoleHeader;

// The first rows of a file as fields, what is read from each, and in the header what each column stands for.
class PreviewTable : public QTableView {
    Q_OBJECT

public:
    explicit PreviewTable(QWidget* parent = nullptr);

    // Moments are shown on `clock`.
    void showPreview(const logs::LogPreview& preview, SlaClock clock);
    RoleHeader* roles() const { return m_roles; }
    // Words anew.
    void retranslateUi();

private:
    QString reading(const logs::PreviewRow& row) const;
    void fitColumns();

    items::PreviewModel* m_model;
    RoleHeader* m_roles;
    SlaClock m_clock;
};

} // namespace clausemeter::widgets
