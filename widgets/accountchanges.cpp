// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountchanges.h"

#include "model/account/noticeservice.h"
#include "model/items/exclusionsmodel.h"
#include "widgets/invoicewords.h"

#include <algorithm>
#include <map>

namespace clausemeter::widgets {

namespace {

const QString kUnknown = QStringLiteral("–");

bool staysTheSame(const PartChange& part)
{
    return std::ranges::all_of(part.figures,
                               [](const FigureChange& figure) { return figure.before == figure.after; });
}

// By index in Account::exclusions.
std::map<std::size_t, items::ExclusionRow> exclusionsOf(const report::Case& data)
{
    std::map<std::size_t, items::ExclusionRow> rows;
    for (const sla::ServiceResult& service : data.analysis.services) {
        for (items::ExclusionRow& row : items::ExclusionsModel::rowsOf(service, data.account.account, 0))
            rows.emplace(row.index, std::move(row));
    }
    return rows;
}

QString servedAt(const text::Words& words, const report::Case& data, std::optional<std::size_t> index)
{
    if (!index)
        return kUnknown;
    const account::Account& account = data.account.account;
    const auto served =
        account::servedAt(account.notices.at(*index), data.knowledge->calendar, account.clock);
    return served ? words.moment(*served, account.clock) : kUnknown;
}

} // namespace

std::vector<PartChange> AccountChanges::ofInvoice(const text::Words& words, const report::Case& before,
                                                  std::optional<std::size_t> indexBefore,
                                                  const report::Case& after,
                                                  std::optional<std::size_t> indexAfter)
{
    const auto find = [](const report::Case& data, std::optional<std::size_t> index) {
        return index ? &data.invoices.at(*index) : nullptr;
    };
    const dues::InvoiceOnDay* was = find(before, indexBefore);
    const dues::InvoiceOnDay* is = find(after, indexAfter);
    const account::Invoice& invoice = is ? after.account.account.invoices.at(*indexAfter)
                                         : before.account.account.invoices.at(indexBefore.value());
    const QString currency = QString::fromStdString(before.analysis.customer.currency);
    PartChange part{tr("Invoice %1 on %2", "its number, the as-of day")
                        .arg(QString::fromStdString(invoice.id), words.date(before.analysis.asOf)),
                    {}};
    const auto add = [&](const QString& name, const auto& said) {
        part.figures.push_back({name, was ? said(*was) : kUnknown, is ? said(*is) : kUnknown});
    };
    using On = dues::InvoiceOnDay;
    add(tr("due"), [&](const On& on) { return InvoiceWords::due(words, on); });
    add(tr("paid"), [&](const On& on) { return words.money(on.paid, currency); });
    add(tr("unpaid"), [&](const On& on) { return words.money(on.unpaid, currency); });
    add(tr("days overdue"), [&](const On& on) { return words.count(on.overdueDays); });
    add(tr("late fee"),
        [&](const On& on) { return on.lateFee ? words.money(*on.lateFee, currency) : kUnknown; });
    add(tr("how it stands"), [&](const On& on) { return InvoiceWords::standing(words, on); });
    if (staysTheSame(part))
        return {};
    return {std::move(part)};
}

std::vector<PartChange> AccountChanges::ofNotice(const text::Words& words, const report::Case& before,
                                                 std::optional<std::size_t> indexBefore,
                                                 const report::Case& after,
                                                 std::optional<std::size_t> indexAfter)
{
    std::vector<PartChange> parts;
    const account::Notice& notice = indexAfter ? after.account.account.notices.at(*indexAfter)
                                               : before.account.account.notices.at(indexBefore.value());
    PartChange served{
        tr("Notice %1").arg(QString::fromStdString(notice.id)),
        {{tr("served"), servedAt(words, before, indexBefore), servedAt(words, after, indexAfter)}}};
    if (!staysTheSame(served))
        parts.push_back(std::move(served));
    const auto rowsBefore = exclusionsOf(before);
    for (const auto& [index, row] : exclusionsOf(after)) {
        const auto was = rowsBefore.find(index);
        if (was == rowsBefore.end() || was->second.standing == row.standing)
            continue;
        const auto standing = [&](const items::ExclusionRow& of) {
            return of.standing ? words.standing(of.standing->standing) : kUnknown;
        };
        const auto why = [&](const items::ExclusionRow& of) {
            return of.standing ? words.standingReason(*of.standing) : kUnknown;
        };
        parts.push_back({tr("Exclusion %1, %2", "clause, time")
                             .arg(QString::fromStdString(row.exclusion.clause),
                                  words.span(row.exclusion.time, after.analysis.clock)),
                         {{tr("standing"), standing(was->second), standing(row)},
                          {tr("why"), why(was->second), why(row)}}});
    }
    return parts;
}

} // namespace clausemeter::widgets
