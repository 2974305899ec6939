// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/noticeedit.h"

#include "model/account/listedit.h"

#include <algorithm>

namespace clausemeter::account {

std::vector<NoticeFault> faultsOf(const Notice& notice, const Account& account,
                                  std::optional<std::size_t> index)
{
    std::vector<NoticeFault> faults;
    const auto same = std::ranges::find(account.notices, notice.id, &Notice::id);
    const bool isTaken =
        same != account.notices.end() && std::size_t(same - account.notices.begin()) != index;
    if (notice.id.empty())
        faults.push_back(NoticeFault::IdMissing);
    else if (isTaken)
        faults.push_back(NoticeFault::IdTaken);
    if (notice.signedAt && *notice.signedAt < notice.sent)
        faults.push_back(NoticeFault::SignedBeforeSent);
    return faults;
}

Account withNotice(Account account, std::optional<std::size_t> index, Notice notice)
{
    if (index) {
        const std::string before = account.notices.at(*index).id;
        for (Exclusion& exclusion : account.exclusions) {
            if (!before.empty() && exclusion.noticeId == before)
                exclusion.noticeId = notice.id;
        }
    }
    return withItem(std::move(account), &Account::notices, index, std::move(notice));
}

Account withoutNotice(Account account, std::size_t index)
{
    const std::string id = account.notices.at(index).id;
    for (Exclusion& exclusion : account.exclusions) {
        if (id.empty() || exclusion.noticeId != id)
            continue;
        exclusion.noticeId.clear();
        exclusion.notice.reset();
    }
    return withoutItem(std::move(account), &Account::notices, index);
}

} // namespace clausemeter::account
