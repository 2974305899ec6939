// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/noticesmodel.h"
#include "widgets/caseview.h"
#include "widgets/section.h"

namespace clausemeter::widgets {

class DataTable;
class EditLinks;

// The notices of the account, of all services, and when each counts as served.
class NoticeSection : public Section {
    Q_OBJECT

public:
    explicit NoticeSection(QWidget* parent = nullptr);

    void showView(const CaseView& view); // may be empty; in the words of now
    void setInstead(const QString& why); // see EditLinks

Q_SIGNALS:
    // To change a notice: index in Account::notices; absent: to add one.
    void noticeRequested(std::optional<std::size_t> index);
    void noticeRemovalRequested(std::size_t index);

private:
    void showTexts(SlaClock clock);
    QString cell(const items::NoticeRow& row, int column, SlaClock clock) const;

    items::NoticesModel* m_notices;
    DataTable* m_table;
    EditLinks* m_links;
};

} // namespace clausemeter::widgets
