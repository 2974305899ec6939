// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/recordwords.h"

#include <QStringList>

namespace clausemeter::text {

namespace {

// Sentences of a language follow each other with its own space.
QString joined(const Words& words, const QStringList& sentences)
{
    return sentences.join(words.language() == Language::Zh ? QString() : QStringLiteral(" "));
}

// Nothing where neither record has data.
QStringList whichPrevails(const Words& words, const sla::SourceComparison& records, const QString& clause)
{
    if (!records.providerPrevails() && !records.customer.standardMet)
        return {};
    if (!records.providerPrevails())
        return {words.say("Records", "The provider's record says nothing of this service month, so the "
                                     "customer's stands alone.")};
    if (!records.customer.standardMet)
        return {words.say("Records", "Only the provider's record has data; in a dispute it prevails (%1).")
                    .arg(clause)};
    const QString said =
        records.verdictDiffers()
            ? words.say("Records",
                        "The verdicts differ: in a dispute the provider's back-end record prevails (%1).")
            : words.say("Records", "Standard and compensation are the same by both; in a dispute the "
                                   "provider's back-end record prevails (%1).");
    return {said.arg(clause)};
}

} // namespace

QString recordVerdicts(const Words& words, const report::Case& c, const sla::ServiceResult& service,
                       const sla::MonthResult& month)
{
    const sla::SourceComparison& records = *report::comparisonOf(c, service.id, month.month);
    const sla::MonthResult& provider = *report::providerMonth(c, service.id, month.month);
    const QString currency = QString::fromStdString(c.analysis.customer.currency);
    const QStringList verdicts{words.say("Records", "By the customer's record: %1.", "verdict")
                                   .arg(words.verdict(service, month, currency)),
                               words.say("Records", "By the provider's record: %1.", "verdict")
                                   .arg(words.verdict(service, provider, currency))};
    return joined(
        words,
        verdicts + whichPrevails(words, records, words.clause(service.definition, records.prevailingClause)));
}

QString recordSlots(const Words& words, const sla::ComparisonTotals& totals)
{
    QStringList sentences{
        words.say("Records", "Slots with data in both records: %1, of which equal: %2, different: %3.")
            .arg(words.count(totals.compared), words.count(totals.equal), words.count(totals.different)),
        words.say("Records", "Slots only in the customer's record: %1, only in the provider's: %2.")
            .arg(words.count(totals.onlyCustomer), words.count(totals.onlyProvider))};
    if (totals.pendingProvider > 0)
        sentences << words.say("Records", "Of these, the provider's record has not come so far yet: %1.")
                         .arg(words.count(totals.pendingProvider));
    if (totals.pendingCustomer > 0)
        sentences << words.say("Records", "Of these, the customer's record has not come so far yet: %1.")
                         .arg(words.count(totals.pendingCustomer));
    sentences << words.say("Records", "Slots unavailable by one record only: %1 measured, %2 under contract.")
                     .arg(words.count(totals.changedState[sla::View::Measured]),
                          words.count(totals.changedState[sla::View::Contract]));
    return joined(words, sentences);
}

QString recordWarning(const Words& words, const sla::Warning& warning)
{
    return words.say("Records", "Provider's record: %1", "warning").arg(words.warning(warning));
}

QString recordState(const Words& words, sla::SlotState measured, sla::SlotState contract)
{
    return measured == contract ? words.slotState(measured)
                                : words.say("Records", "%1, customer-caused", "state of a slot")
                                      .arg(words.slotState(measured));
}

} // namespace clausemeter::text
