// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/money.h"
#include "model/base/time.h"
#include "model/bills/billfee.h"
#include "model/dues/invoicedues.h"
#include "model/dues/noticevalidity.h"
#include "model/logs/crosscheck.h"
#include "model/logs/inputreport.h"
#include "model/report/badrowscsv.h"
#include "model/report/datesexport.h"
#include "model/sla/analysis.h"
#include "model/sla/windowstanding.h"
#include "widgets/text/stepgroup.h"

#include <QString>
#include <memory>

class QTranslator;

namespace clausemeter::text {

enum class Language { Zh, En };

// The language that the system asks for: zh for any Chinese, else en.
Language systemLanguage();

// Everything the model says, in the words of one language. Any number of languages at once (a report in
// both); the translations are those that the window uses too. Copying is cheap; const calls from any thread.
class Words {
public:
    explicit Words(Language language);

    Language language() const { return m_language; }

    // A sentence of the .ts files: context, English source, and n for plurals; %n becomes n with its commas.
    // The English source itself where there is no translation.
    QString say(const char* context, const char* source, const char* note = nullptr, int n = -1) const;

    QString error(const Error& error) const; // what, where, what to do: one sentence or two
    QString rejectReason(logs::RejectReason reason) const;
    QString logKind(logs::LogKind kind) const;
    QString crossCheck(const logs::CrossCheck& check) const; // one sentence
    QString role(logs::Role role) const;
    QString encoding(logs::Encoding encoding) const;
    QString delimiter(char delimiter) const;
    // Of InputReport::timeForm and resultForm.
    QString timeForm(const std::string& form) const;
    QString resultForm(const std::string& form) const;
    report::BadRowTexts badRowTexts() const;
    QString grade(slots::Grade grade) const;
    QString view(sla::View view) const;
    QString slotState(sla::SlotState state) const;
    QString windowStanding(sla::WindowStanding standing) const;
    QString standing(account::Standing standing) const;
    QString standingReason(const sla::StandingResult& standing) const; // with its figure
    QString pieceReason(const sla::StandingPiece& piece) const;
    QString exclusionKind(account::ExclusionKind kind) const; // empty for Unspecified
    QString noticeChannel(account::NoticeChannel channel) const;
    QString contracting(account::Contracting contracting) const;
    QString agreement(const std::string& id) const;      // by its id in an account file, where it is known
    QString claimChannel(const std::string& name) const; // likewise
    QString claimState(sla::ClaimState state) const;
    QString claimWarning(sla::ClaimWarning warning) const;
    QString warning(const sla::Warning& warning) const;
    QString
    reading(sla::Reading reading) const; // the sentence that says which reading was chosen; empty for None
    QString stepGroup(StepGroup group) const;
    QString stepTitle(const sla::Step& step) const;
    // The step with its numbers put in; amounts without a currency where none is given.
    QString stepText(const sla::Step& step, const sla::MonthResult& month, SlaClock clock,
                     const QString& currency = {}) const;

    // The steps of model/dues and model/bills, which need no month.
    QString dueStepTitle(const sla::Step& step) const;
    QString dueStepText(const sla::Step& step, SlaClock clock, const QString& currency = {}) const;
    QString invoiceState(dues::InvoiceState state) const;
    QString invoiceIssue(dues::InvoiceIssue issue) const; // one sentence
    QString remedy(dues::Remedy remedy) const;
    QString noticePurpose(dues::NoticePurpose purpose) const;
    // Whether it came in time, and by how much it did not.
    QString noticeValidity(const dues::NoticeValidity& validity) const;
    QString billKind(std::optional<bills::BillKind> kind) const; // absent: vouchers
    QString billBadReason(bills::BillBadReason reason) const;
    QString billIssue(const bills::BillIssue& issue) const; // one sentence
    QString feePart(bills::FeePart part) const;
    QString feeAgreement(bills::FeeAgreement agreement) const;
    QString dateKind(report::DateKind kind) const;
    QString dateSubject(const report::CustomerDate& date) const;
    QString dateSummary(const report::CustomerDate& date) const;     // one line
    QString dateDescription(const report::CustomerDate& date) const; // lines; may be empty
    report::DateTexts dateTexts() const;

    // The two sentences of the verdict bar: what is, and what to do.
    QString verdict(const sla::ServiceResult& service, const sla::MonthResult& month,
                    const QString& currency) const;
    QString advice(const sla::MonthResult& month, Date asOf) const;

    // Figures. Percent: "99.8611 %", cut off after 4 decimals (R11). Money: "CNY 1,000.00" / "1,000.00 元".
    QString percent(Decimal value) const;
    QString plainPercent(Decimal value) const; // thresholds: "99.9 %"
    QString money(Money amount, const QString& currency) const;
    QString count(std::int64_t n) const; // 1,048,212
    QString count(Decimal n) const;
    QString minutes(std::int64_t seconds) const;     // "30" or "29.5"
    QString duration(std::int64_t seconds) const;    // "30 min", "1 h 05 min"
    QString date(Date day) const;                    // ISO
    QString moment(Instant t, SlaClock clock) const; // "2019-03-20 10:00"
    // "2019-03-20 10:00 – 10:30"; the end with its date where that is another day.
    QString span(TimeRange time, SlaClock clock) const;
    QString pick(const Bilingual& text) const;
    QString list(const QStringList& items) const; // "a, b" or "a、b"
    // A name as the log has it, or what stands for there being none.
    QString errorCode(const sla::CodeShare& code) const;
    QString region(const sla::RegionShare& region) const;
    // Empty for a code that the definition does not name.
    QString meaning(const sla::Definition& definition, const sla::CodeShare& code) const;
    // "TRTC SLA 3.1"; a clause that names its agreement ("CSA-zh 3.4.2") stays as it is.
    QString clause(const sla::Definition& definition, const std::string& clause) const;
    // "TRTC SLA 4.14 (CSA-zh 10.1)".
    QString clause(const sla::Definition& definition, const account::Exclusion& exclusion) const;

private:
    QString plainVerdict(const sla::ServiceResult& service, const sla::MonthResult& month,
                         const QString& currency) const;
    QString nextStep(const sla::MonthResult& month, Date asOf) const;

    // Of the steps that only some kinds of agreement have; else dueStepText().
    QString shapeStepText(const sla::Step& step, SlaClock clock, const QString& currency) const;
    QString reasonWithoutFigure(sla::StandingReason reason) const;

    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace clausemeter::text
