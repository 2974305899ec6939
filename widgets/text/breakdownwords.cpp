// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/words.h"

namespace clausemeter::text {

using sla::PartOf;

QString Words::errorCode(const sla::CodeShare& code) const
{
    switch (code.part) {
    case PartOf::Name:
        return QString::fromStdString(code.code);
    case PartOf::Without:
        return say("Words", "without an error code");
    case PartOf::Others:
        return say("Words", "other error codes");
    case PartOf::Rest:
        return say("Words", "all the rest");
    }
    return {};
}

QString Words::region(const sla::RegionShare& region) const
{
    switch (region.part) {
    case PartOf::Name:
        return QString::fromStdString(region.region);
    case PartOf::Without:
        return say("Words", "without a region");
    case PartOf::Others:
        return say("Words", "other regions");
    case PartOf::Rest:
        return say("Words", "all the rest");
    }
    return {};
}

QString Words::meaning(const sla::Definition& definition, const sla::CodeShare& code) const
{
    const sla::ErrorCodeMeaning* known =
        code.part == PartOf::Name ? definition.errorCode(code.code) : nullptr;
    return known ? pick(known->meaning) : QString();
}

} // namespace clausemeter::text
