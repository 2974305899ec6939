// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/noticeservice.h"

#include <algorithm>

namespace clausemeter::account {

std::optional<Instant> servedAt(const Notice& notice, const calendar::BusinessCalendar& calendar,
                                SlaClock clock)
{
    if (notice.agreement == "tencent-csa-en")
        return notice.sent;

    constexpr std::chrono::days kPostDays(3); // CSA-zh 11.3.4
    std::optional<Instant> served;
    switch (notice.channel) {
    case NoticeChannel::Hand:
        served = notice.signedAt;
        break;
    case NoticeChannel::Published:
    case NoticeChannel::Electronic:
        served = notice.sent;
        break;
    case NoticeChannel::Courier:
    case NoticeChannel::RegisteredMail:
        served = clock.startOf(clock.dateOf(notice.sent) + kPostDays);
        break;
    }
    if (served && notice.agreement == "tencent-csa-zh" && calendar.isNamedHoliday(clock.dateOf(*served)))
        served = clock.startOf(calendar.businessDaysAfter(clock.dateOf(*served), 1).day);
    return served;
}

Account withServedNotices(Account account, const calendar::BusinessCalendar& calendar)
{
    for (Exclusion& exclusion : account.exclusions) {
        if (exclusion.noticeId.empty())
            continue;
        const auto notice = std::ranges::find(account.notices, exclusion.noticeId, &Notice::id);
        if (notice != account.notices.end())
            exclusion.notice = servedAt(*notice, calendar, account.clock);
    }
    return account;
}

Account withoutServedNotices(Account account)
{
    for (Exclusion& exclusion : account.exclusions) {
        if (!exclusion.noticeId.empty())
            exclusion.notice.reset();
    }
    return account;
}

} // namespace clausemeter::account
