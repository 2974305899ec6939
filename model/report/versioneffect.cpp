// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/versioneffect.h"

#include "model/contract/definitionfile.h"

#include <algorithm>
#include <map>

namespace clausemeter::report {

namespace {

// A month without data gives no voucher, and is no month of which the amount is not known.
std::optional<Money> voucherOf(const std::optional<sla::Outcome>& outcome)
{
    if (!outcome || !outcome->voucherPercent || *outcome->voucherPercent == Decimal())
        return Money();
    return outcome->voucher;
}

// An exclusion under a clause that the version does not list releases nothing.
std::size_t dropUnlisted(account::Account& account, const sla::Definition& definition)
{
    return std::erase_if(account.exclusions, [&](const account::Exclusion& exclusion) {
        const auto service = std::ranges::find(account.services, exclusion.service, &account::Service::id);
        return service != account.services.end() && service->sla == definition.id &&
               !definition.release(exclusion.clause);
    });
}

Result<sla::Analysis> analyzed(const Case& c, const account::Account& account,
                               const sla::Definition& definition)
{
    auto definitions = c.knowledge->definitions;
    definitions.insert_or_assign(definition.id, definition);
    return sla::analyze(account, definitions, c.logs->services, c.knowledge->calendar, c.analysis.asOf);
}

} // namespace

std::optional<Money> VersionedMonth::difference() const
{
    const auto older = voucherOf(before);
    const auto newer = voucherOf(after);
    return older && newer ? std::optional(*newer - *older) : std::nullopt;
}

Result<VersionEffect> versionEffect(const Case& c, const sla::Definition& before,
                                    const sla::Definition& after)
{
    VersionEffect effect;
    const auto older = analyzed(c, c.account.account, before);
    if (!older)
        return older.error();
    account::Account account = c.account.account;
    effect.unlisted = dropUnlisted(account, after);
    const auto newer = analyzed(c, account, after);
    if (!newer)
        return newer.error();
    for (std::size_t i = 0; i < newer->services.size(); ++i) {
        if (newer->services[i].definition.id != after.id)
            continue;
        std::map<Date, VersionedMonth> byStart;
        const auto take = [&](const sla::ServiceResult& service, auto side) {
            for (const sla::MonthResult& month : service.months) {
                if (!month.finished)
                    continue;
                VersionedMonth& found = byStart[month.month.start];
                found.service = service.id;
                found.month = month.month;
                found.*side = sla::outcomeOf(month);
            }
        };
        take(older->services[i], &VersionedMonth::before);
        take(newer->services[i], &VersionedMonth::after);
        for (auto& [start, month] : byStart) {
            if (const auto difference = month.difference())
                effect.difference += *difference;
            else
                ++effect.unknown;
            effect.months.push_back(std::move(month));
        }
    }
    return effect;
}

Result<VersionReview> reviewVersion(const Case& c, const QString& path)
{
    auto after = contract::readDefinition(path);
    if (!after)
        return after.error();
    const auto& known = c.knowledge->definitions;
    const auto before = known.find(after->id);
    if (before == known.end())
        return Error{
            ErrorCode::DefinitionInvalid, {path.toStdString()}, {"id", "definition:unknown-agreement"}};
    auto effect = versionEffect(c, before->second, *after);
    if (!effect)
        return effect.error();
    auto figures = contract::figureChanges(contract::figuresOf(before->second), contract::figuresOf(*after));
    return VersionReview{before->second, std::move(*after), std::move(figures), std::move(*effect)};
}

} // namespace clausemeter::report
