// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/noticesection.h"

#include "model/account/noticeservice.h"
#include "widgets/datatable.h"
#include "widgets/wordsfor.h"

namespace clausemeter::widgets {

using items::NoticeRow;
using items::NoticesModel;

NoticeSection::NoticeSection(QWidget* parent)
    : NoticeSection(new NoticesModel, parent)
{
}

NoticeSection::NoticeSection(NoticesModel* model, QWidget* parent)
    : EntriesSection(model, "notices", "Notice", parent)
    , m_notices(model)
{
    entries()->setWide({{NoticesModel::Subject, 1}});
}

std::size_t NoticeSection::indexOfEntry(std::size_t row) const
{
    return m_notices->rows()[row].index;
}

void NoticeSection::showView(const CaseView& view)
{
    std::vector<NoticeRow> rows;
    if (!view.isEmpty()) {
        const account::Account& account = view.data->account.account;
        for (std::size_t i = 0; i < account.notices.size(); ++i)
            rows.push_back(
                {account.notices[i],
                 account::servedAt(account.notices[i], view.data->knowledge->calendar, account.clock), i});
    }
    showTexts(view.isEmpty() ? SlaClock() : view.data->analysis.clock);
    m_notices->setRows(std::move(rows));
    refresh();
    setVisible(!view.isEmpty());
}

void NoticeSection::showTexts(SlaClock clock)
{
    setTexts({tr("Notices"), tr("The account has no notice."), tr("Record a notice…"), tr("Change…"),
              tr("Remove…")});
    m_notices->setTexts(
        {{tr("notice"), tr("agreement"), tr("subject"), tr("channel"), tr("sent"), tr("served")},
         [this, clock](const NoticeRow& row, int column) { return cell(row, column, clock); }});
}

QString NoticeSection::cell(const NoticeRow& row, int column, SlaClock clock) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case NoticesModel::Id:
        return QString::fromStdString(row.notice.id);
    case NoticesModel::Agreement:
        return words.agreement(row.notice.agreement);
    case NoticesModel::Subject: {
        const QString subject = QString::fromStdString(row.notice.subject);
        return subject.isEmpty() ? QStringLiteral("–") : subject;
    }
    case NoticesModel::Channel:
        return words.noticeChannel(row.notice.channel);
    case NoticesModel::Sent:
        return words.moment(row.notice.sent, clock);
    case NoticesModel::Served:
        return row.served ? words.moment(*row.served, clock) : tr("not signed for");
    default:
        return {};
    }
}

} // namespace clausemeter::widgets
