// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/noticesmodel.h"
#include "widgets/caseview.h"
#include "widgets/entriessection.h"

namespace clausemeter::widgets {

// The notices of the account, of all services, and when each counts as served.
class NoticeSection : public EntriesSection {
    Q_OBJECT

public:
    explicit NoticeSection(QWidget* parent = nullptr);

    void showView(const CaseView& view); // may be empty; in the words of now

protected:
    std::size_t indexOfEntry(std::size_t row) const override;

private:
    NoticeSection(items::NoticesModel* model, QWidget* parent);
    void showTexts(SlaClock clock);
    QString cell(const items::NoticeRow& row, int column, SlaClock clock) const;

    items::NoticesModel* m_notices;
};

} // namespace clausemeter::widgets
