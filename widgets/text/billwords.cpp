// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/words.h"

namespace clausemeter::text {

QString Words::billKind(std::optional<bills::BillKind> kind) const
{
    if (!kind)
        return say("Bill", "vouchers");
    switch (*kind) {
    case bills::BillKind::DetailCsv:
        return say("Bill", "detail bill (CSV)");
    case bills::BillKind::DetailJson:
        return say("Bill", "detail bill (JSON)");
    case bills::BillKind::ResourceSummary:
        return say("Bill", "bill by resource (JSON)");
    }
    return {};
}

QString Words::billBadReason(bills::BillBadReason reason) const
{
    switch (reason) {
    case bills::BillBadReason::FewFields:
        return say("Bill", "too few fields");
    case bills::BillBadReason::ManyFields:
        return say("Bill", "more fields than the header");
    case bills::BillBadReason::BadAmount:
        return say("Bill", "an amount is missing or is none");
    case bills::BillBadReason::BadTime:
        return say("Bill", "a time is none");
    case bills::BillBadReason::EndBeforeBegin:
        return say("Bill", "the use ends before it begins");
    case bills::BillBadReason::Undecodable:
        return say("Bill", "characters cannot be decoded");
    case bills::BillBadReason::OpenQuote:
        return say("Bill", "a quote is not closed");
    case bills::BillBadReason::NoComponents:
        return say("Bill", "a record without components");
    case bills::BillBadReason::NotARecord:
        return say("Bill", "not a record");
    }
    return {};
}

QString Words::billIssue(const bills::BillIssue& issue) const
{
    const auto data = [&issue](std::size_t at) {
        return at < issue.details.size() ? QString::fromStdString(issue.details[at]) : QStringLiteral("–");
    };
    switch (issue.code) {
    case bills::BillIssueCode::CostDisagrees:
        return say("Bill", "The total is %1, its parts add up to %2.").arg(data(0), data(1));
    case bills::BillIssueCode::CostSumDisagrees:
        return say("Bill", "All totals of the file add up to %1, their parts to %2.").arg(data(0), data(1));
    case bills::BillIssueCode::TaxDisagrees:
        return say("Bill", "Amount and tax add up to %1, the bill states %2.").arg(data(0), data(1));
    case bills::BillIssueCode::TotalDisagrees:
        return say("Bill", "The totals row states %1, the lines add up to %2.").arg(data(0), data(1));
    case bills::BillIssueCode::RecordsMissing:
        return say("Bill", "The answer tells of %1 records, %2 are there: pages are missing.")
            .arg(data(0), data(1));
    case bills::BillIssueCode::Duplicate:
        return say("Bill", "The same line is in %1, line %2: it counts once.").arg(data(0), data(1));
    case bills::BillIssueCode::PossibleDuplicate:
        return say("Bill", "An equal line is in %1, line %2; nothing tells them apart, and both count.")
            .arg(data(0), data(1));
    case bills::BillIssueCode::NoUsageTime:
        return say("Bill", "No time of use is given: the line counts in no service month.");
    }
    return {};
}

QString Words::feePart(bills::FeePart part) const
{
    switch (part) {
    case bills::FeePart::Gross:
        return say("Bill", "consumed");
    case bills::FeePart::Discount:
        return say("Bill", "discount");
    case bills::FeePart::Voucher:
        return say("Bill", "voucher");
    case bills::FeePart::PromotionalCredit:
        return say("Bill", "promotional credit");
    case bills::FeePart::Other:
        return say("Bill", "other deductions");
    case bills::FeePart::Cash:
        return say("Bill", "cash part");
    }
    return {};
}

QString Words::feeAgreement(bills::FeeAgreement agreement) const
{
    switch (agreement) {
    case bills::FeeAgreement::Agrees:
        return say("Bill", "account and bills agree");
    case bills::FeeAgreement::Differs:
        return say("Bill", "account and bills differ");
    case bills::FeeAgreement::NotRecorded:
        return say("Bill", "no fee in the account");
    case bills::FeeAgreement::NotBilled:
        return say("Bill", "no line in the bills");
    case bills::FeeAgreement::Ambiguous:
        return say("Bill", "the account's fee fits two service months");
    }
    return {};
}

} // namespace clausemeter::text
