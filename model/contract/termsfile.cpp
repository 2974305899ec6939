// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/termsfile.h"

#include "model/contract/agreementreader.h"
#include "model/contract/definitionreader.h"

namespace clausemeter::contract {

namespace {

using namespace dues;

// Parts of the file that an agreement may lack.
class TermsReader {
public:
    TermsReader(Reader& in, const QJsonObject& root)
        : m_in(in)
        , m_root(root)
    {
    }

    std::optional<Cited<int>> number(const char* key)
    {
        const QString name = QString::fromLatin1(key);
        return m_root.contains(name) ? std::optional(m_in.number<int>(m_root[name], key)) : std::nullopt;
    }
    std::optional<std::string> clause(const char* key)
    {
        const QString name = QString::fromLatin1(key);
        return m_root.contains(name) ? std::optional(m_in.clause(m_root[name], key)) : std::nullopt;
    }

    std::optional<LateFeeRule> lateFee()
    {
        if (!m_root.contains(u"late_fee"))
            return std::nullopt;
        const QJsonObject o = m_in.object(
            m_root[u"late_fee"], "late_fee",
            {u"percent_per_day"_qs, u"clause"_qs, u"post_paid_only"_qs, u"until_penalty_paid"_qs});
        return LateFeeRule{m_in.percent(o[u"percent_per_day"], "late_fee.percent_per_day"),
                           m_in.clause(o[u"clause"], "late_fee.clause"),
                           m_in.truth(o[u"post_paid_only"], "late_fee.post_paid_only"),
                           m_in.truth(o[u"until_penalty_paid"], "late_fee.until_penalty_paid")};
    }

    std::optional<Cited<PrepaidTaken>> prepaidTaken()
    {
        return choice<PrepaidTaken>("prepaid_taken", {{u"set_off"_qs, PrepaidTaken::SetOff},
                                                      {u"forfeited"_qs, PrepaidTaken::Forfeited}});
    }
    std::optional<Cited<NoticeServing>> noticeServing()
    {
        return choice<NoticeServing>("notice_serving", {{u"day_sent"_qs, NoticeServing::DaySent},
                                                        {u"by_channel"_qs, NoticeServing::ByChannel}});
    }

    std::optional<ForceMajeureRule> forceMajeure()
    {
        if (!m_root.contains(u"force_majeure"))
            return std::nullopt;
        const std::string path = "force_majeure";
        const QJsonObject o =
            m_in.object(m_root[u"force_majeure"], path, {u"from_day"_qs, u"notice_days"_qs, u"clause"_qs});
        return ForceMajeureRule{m_in.wholeNumber(o[u"from_day"], path + ".from_day"),
                                m_in.wholeNumber(o[u"notice_days"], path + ".notice_days"),
                                m_in.clause(o[u"clause"], path + ".clause")};
    }

    std::optional<YearlyTermRule> yearlyTerm()
    {
        if (!m_root.contains(u"yearly_term"))
            return std::nullopt;
        const QJsonObject o =
            m_in.object(m_root[u"yearly_term"], "yearly_term", {u"clause"_qs, u"extended_clause"_qs});
        return YearlyTermRule{m_in.clause(o[u"clause"], "yearly_term.clause"),
                              m_in.clause(o[u"extended_clause"], "yearly_term.extended_clause")};
    }

    std::vector<FurtherRule> furtherRules()
    {
        std::vector<FurtherRule> rules;
        if (!m_root.contains(u"further_rules"))
            return rules;
        for (const QJsonValue& entry : m_in.array(m_root[u"further_rules"], "further_rules")) {
            const std::string path = JsonPlaces::join("further_rules", rules.size());
            const QJsonObject o = m_in.object(entry, path, {u"clause"_qs, u"summary"_qs});
            rules.push_back({m_in.clause(o[u"clause"], path + ".clause"),
                             m_in.bilingual(o[u"summary"], path + ".summary")});
        }
        return rules;
    }

private:
    template <typename T>
    std::optional<Cited<T>> choice(const char* key, const std::vector<std::pair<QString, T>>& choices)
    {
        const QString name = QString::fromLatin1(key);
        if (!m_root.contains(name))
            return std::nullopt;
        const std::string path = key;
        const QJsonObject o = m_in.object(m_root[name], path, {u"rule"_qs, u"clause"_qs});
        Cited<T> result{{}, m_in.clause(o[u"clause"], path + ".clause")};
        for (const auto& [word, value] : choices) {
            if (o[u"rule"].toString() == word) {
                result.value = value;
                return result;
            }
        }
        m_in.fail(path + ".rule", "definition:choice");
        return result;
    }

    Reader& m_in;
    const QJsonObject& m_root;
};

AgreementTerms readTerms(Reader& in, const QJsonValue& root)
{
    const QJsonObject o = in.object(
        root, {}, {u"format"_qs, u"id"_qs, u"version"_qs, u"code"_qs, u"title"_qs},
        {u"late_fee"_qs, u"termination_overdue_days"_qs, u"suspension_at_once"_qs, u"prepaid_taken"_qs,
         u"bill_confirmed_working_days"_qs, u"payment_due_working_days"_qs,
         u"payment_due_by_service_rules"_qs, u"discount_taken_back"_qs, u"retention_days"_qs,
         u"retention_by_service_rules"_qs, u"maintenance_notice_hours"_qs, u"relocation_notice_days"_qs,
         u"change_notice_days"_qs, u"assignment_notice_days"_qs, u"force_majeure"_qs, u"notice_serving"_qs,
         u"yearly_term"_qs, u"further_rules"_qs, u"agreement"_qs});
    if (o[u"format"] != QJsonValue(QString::fromLatin1(kTermsFormat)))
        in.fail("format", "definition:terms-format");
    AgreementTerms t;
    t.id = in.text(o[u"id"], "id");
    t.version = in.text(o[u"version"], "version");
    t.code = in.text(o[u"code"], "code");
    t.title = in.bilingual(o[u"title"], "title");
    TermsReader parts(in, o);
    t.lateFee = parts.lateFee();
    t.terminationOverdueDays = parts.number("termination_overdue_days");
    t.suspensionAtOnceClause = parts.clause("suspension_at_once");
    t.prepaidTaken = parts.prepaidTaken();
    t.billConfirmedWorkingDays = parts.number("bill_confirmed_working_days");
    t.paymentDueWorkingDays = parts.number("payment_due_working_days");
    t.paymentDueClause = parts.clause("payment_due_by_service_rules");
    t.discountTakenBackClause = parts.clause("discount_taken_back");
    t.retentionDays = parts.number("retention_days");
    t.retentionClause = parts.clause("retention_by_service_rules");
    t.maintenanceNoticeHours = parts.number("maintenance_notice_hours");
    t.relocationNoticeDays = parts.number("relocation_notice_days");
    t.changeNoticeDays = parts.number("change_notice_days");
    t.assignmentNoticeDays = parts.number("assignment_notice_days");
    t.forceMajeure = parts.forceMajeure();
    t.noticeServing = parts.noticeServing();
    t.yearlyTerm = parts.yearlyTerm();
    t.furtherRules = parts.furtherRules();
    if (!in.isShipped())
        readAgreementPart(in, o);
    return t;
}

} // namespace

Result<AgreementTerms> parseTerms(const QByteArray& json, const std::string& file)
{
    return parseTree(json, file, &readTerms);
}

Result<std::map<std::string, AgreementTerms>> termsIn(const std::vector<DefinitionTree>& trees)
{
    std::map<std::string, AgreementTerms> all;
    for (const DefinitionTree& tree : trees) {
        if (tree.format() != kTermsFormat)
            continue;
        auto parsed = tree.read(&readTerms);
        if (!parsed)
            return parsed.error();
        all.insert_or_assign(parsed->id, std::move(*parsed));
    }
    return all;
}

Result<std::map<std::string, AgreementTerms>> loadTerms(const QString& userFolder)
{
    const auto trees = definitionTrees(userFolder);
    return trees ? termsIn(*trees) : Result<std::map<std::string, AgreementTerms>>(trees.error());
}

} // namespace clausemeter::contract
