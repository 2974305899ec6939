// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/noticesmodel.h"

#include "model/items/sortkeys.h"

namespace clausemeter::items {

QVariant NoticesModel::sortKey(const NoticeRow& row, int column) const
{
    switch (column) {
    case Sent:
        return sortKeyOf(std::optional(row.notice.sent));
    case Served:
        return sortKeyOf(row.served);
    default:
        return {};
    }
}

} // namespace clausemeter::items
