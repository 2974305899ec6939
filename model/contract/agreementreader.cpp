// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/agreementreader.h"

#include "model/contract/clausenumber.h"
#include "model/contract/definitionreader.h"
#include "model/contract/figures.h"
#include "model/contract/termsfile.h"

#include <algorithm>
#include <set>

namespace clausemeter::contract {

namespace {

template <typename T>
using Choices = std::initializer_list<std::pair<const char*, T>>;

constexpr Choices<Actor> kActors{{"customer", Actor::Customer},
                                 {"provider", Actor::Provider},
                                 {"either", Actor::Either},
                                 {"both", Actor::Both}};
constexpr Choices<ObligationKind> kKinds{{"duty", ObligationKind::Duty},
                                         {"right", ObligationKind::Right},
                                         {"prohibition", ObligationKind::Prohibition},
                                         {"release", ObligationKind::Release},
                                         {"deemed", ObligationKind::Deemed}};
constexpr Choices<PeriodUnit> kUnits{{"hours", PeriodUnit::Hour},
                                     {"days", PeriodUnit::Day},
                                     {"calendar_days", PeriodUnit::CalendarDay},
                                     {"business_days", PeriodUnit::BusinessDay},
                                     {"months", PeriodUnit::Month},
                                     {"years", PeriodUnit::Year}};
constexpr Choices<TextLanguage> kLanguages{{"zh", TextLanguage::Chinese}, {"en", TextLanguage::English}};

class PartReader {
public:
    PartReader(Reader& in, const QJsonObject& root)
        : m_in(in)
        , m_root(root)
        , m_figures(root)
    {
    }

    void read(Agreement& a)
    {
        const QJsonObject o =
            m_in.object(m_root[u"agreement"], "agreement",
                        {u"language"_qs, u"parties"_qs, u"clauses"_qs, u"obligations"_qs},
                        {u"precedence"_qs, u"exceptions"_qs, u"effective"_qs, u"versions"_qs});
        a.language = language(o[u"language"]);
        a.parties = list<Party>(o, "parties", &PartReader::party);
        a.precedence = list<Precedence>(o, "precedence", &PartReader::precedence);
        for (std::size_t i = 0; i < a.precedence.size(); ++i) {
            for (const auto* ids : {&a.precedence[i].over, &a.precedence[i].under}) {
                if (std::ranges::find(*ids, a.id) != ids->end())
                    m_in.fail(JsonPlaces::join("agreement.precedence", i), "definition:own-agreement");
            }
        }
        a.exceptions = list<ClauseException>(o, "exceptions", &PartReader::exception);
        if (o.contains(u"effective"))
            a.effective = effective(o[u"effective"]);
        a.versions = list<AgreementVersion>(o, "versions", &PartReader::version);
        if (!a.versions.empty() &&
            std::ranges::find(a.versions, a.version, &AgreementVersion::version) == a.versions.end())
            m_in.fail("agreement.versions", "definition:version-missing");
        a.clauses = list<ClauseSummary>(o, "clauses", &PartReader::clauseSummary);
        listClauses(a);
        checkCited(); // before obligations look at figures
        a.obligations = list<Obligation>(o, "obligations", &PartReader::obligation);
        checkCited();
    }

private:
    template <typename T>
    std::vector<T> list(const QJsonObject& o, const char* key,
                        T (PartReader::*one)(const QJsonValue&, const std::string&))
    {
        std::vector<T> entries;
        const QString name = QString::fromLatin1(key);
        if (!o.contains(name))
            return entries;
        const std::string path = JsonPlaces::join("agreement", key);
        for (const QJsonValue& entry : m_in.array(o[name], path))
            entries.push_back((this->*one)(entry, JsonPlaces::join(path, entries.size())));
        return entries;
    }

    std::vector<std::string> texts(const QJsonObject& o, const QString& key, const std::string& path)
    {
        std::vector<std::string> entries;
        if (!o.contains(key))
            return entries;
        const std::string inner = JsonPlaces::join(path, key.toStdString());
        for (const QJsonValue& entry : m_in.array(o[key], inner))
            entries.push_back(m_in.text(entry, JsonPlaces::join(inner, entries.size())));
        return entries;
    }

    template <typename T>
    T choice(const QJsonValue& value, const std::string& path, Choices<T> choices)
    {
        for (const auto& [word, meaning] : choices) {
            if (value.toString() == QLatin1String(word))
                return meaning;
        }
        m_in.fail(path, "definition:word");
        return {};
    }

    std::string filled(const QJsonValue& value, const std::string& path)
    {
        m_in.text(value, path);
        QString unknown;
        const QString result = m_figures.filled(value.toString(), unknown);
        if (!unknown.isNull())
            m_in.fail(path, "definition:unknown-figure");
        return result.toStdString();
    }
    Bilingual words(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = m_in.object(value, path, {u"zh"_qs, u"en"_qs});
        return {filled(o[u"zh"], path + ".zh"), filled(o[u"en"], path + ".en")};
    }
    Bilingual wordsIn(const QJsonObject& o, const QString& key, const std::string& path)
    {
        return o.contains(key) ? words(o[key], JsonPlaces::join(path, key.toStdString())) : Bilingual();
    }
    std::string clauseIn(const QJsonObject& o, const std::string& path)
    {
        return o.contains(u"clause") ? m_in.clause(o[u"clause"], path + ".clause") : std::string();
    }
    std::optional<Date> dayIn(const QJsonObject& o, const QString& key, const std::string& path)
    {
        if (!o.contains(key))
            return std::nullopt;
        const auto day = parseDate(o[key].toString().toStdString());
        if (!day)
            m_in.fail(JsonPlaces::join(path, key.toStdString()), "definition:date");
        return day;
    }

    // What stands at the path that `o` names; the clause beside it must be the one that cites it, unless it
    // is another agreement's.
    QString figure(const QJsonObject& o, const std::string& path, const std::string& clause)
    {
        const auto found = m_figures.at(o[u"figure"].toString());
        if (!found) {
            m_in.fail(path + ".figure", "definition:unknown-figure");
            return {};
        }
        const bool isOwn = !found->clause.isEmpty() && !found->clause.contains(u' ');
        if (isOwn && found->clause.toStdString() != clause && m_listed.contains(clause))
            m_in.fail(path + ".figure", "definition:figure-clause");
        return found->text;
    }

    LanguageRule language(const QJsonValue& value)
    {
        const std::string path = "agreement.language";
        const QJsonObject o = m_in.object(value, path, {u"text"_qs}, {u"prevails"_qs, u"clause"_qs});
        LanguageRule rule{choice(o[u"text"], path + ".text", kLanguages), TextLanguage::Unknown,
                          clauseIn(o, path)};
        if (o.contains(u"prevails"))
            rule.prevails = choice(o[u"prevails"], path + ".prevails", kLanguages);
        return rule;
    }

    Party party(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = m_in.object(value, path, {u"role"_qs, u"name"_qs});
        return {choice(o[u"role"], path + ".role",
                       Choices<Actor>{{"customer", Actor::Customer}, {"provider", Actor::Provider}}),
                words(o[u"name"], path + ".name")};
    }

    Precedence precedence(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o =
            m_in.object(value, path, {u"clause"_qs, u"subject"_qs}, {u"over"_qs, u"under"_qs, u"affects"_qs});
        Precedence p{clauseIn(o, path),
                     texts(o, u"over"_qs, path),
                     texts(o, u"under"_qs, path),
                     words(o[u"subject"], path + ".subject"),
                     {}};
        const QJsonObject affects = o[u"affects"].toObject();
        for (const QString& id : affects.keys())
            p.affects[id.toStdString()] = texts(affects, id, path + ".affects");
        return p;
    }

    ClauseException exception(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = m_in.object(value, path, {u"clause"_qs, u"when"_qs, u"drops"_qs});
        ClauseException e{
            clauseIn(o, path), choice(o[u"when"], path + ".when", Choices<bool>{{"overseas", true}}), {}};
        for (const QJsonValue& entry : m_in.array(o[u"drops"], path + ".drops"))
            e.drops.push_back(m_in.clause(entry, JsonPlaces::join(path + ".drops", e.drops.size())));
        return e;
    }

    Effective effective(const QJsonValue& value)
    {
        const std::string path = "agreement.effective";
        const QJsonObject o =
            m_in.object(value, path, {}, {u"from"_qs, u"to"_qs, u"begins"_qs, u"clause"_qs});
        Effective e{dayIn(o, u"from"_qs, path), dayIn(o, u"to"_qs, path), wordsIn(o, u"begins"_qs, path),
                    clauseIn(o, path)};
        if (e.from && e.to && *e.to < *e.from)
            m_in.fail(path + ".to", "definition:ends-before");
        return e;
    }

    AgreementVersion version(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = m_in.object(value, path, {u"version"_qs}, {u"from"_qs, u"note"_qs});
        return {m_in.text(o[u"version"], path + ".version"), dayIn(o, u"from"_qs, path),
                wordsIn(o, u"note"_qs, path)};
    }

    // Its summary stands here, or where the file tells the clause already.
    ClauseSummary clauseSummary(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o = m_in.object(value, path, {u"clause"_qs}, {u"summary"_qs});
        ClauseSummary c{clauseIn(o, path), wordsIn(o, u"summary"_qs, path)};
        if (o.contains(u"summary"))
            return c;
        for (const char* key : {"releases", "further_rules"}) {
            const QJsonArray told = m_root[QLatin1String(key)].toArray();
            for (qsizetype i = 0; i < told.size(); ++i) {
                const QJsonObject rule = told.at(i).toObject();
                if (rule[u"clause"] == o[u"clause"]) {
                    c.summary = m_in.bilingual(rule[u"summary"],
                                               JsonPlaces::join(JsonPlaces::join({}, key), std::size_t(i)) +
                                                   ".summary");
                    return c;
                }
            }
        }
        m_in.fail(path + ".summary", "definition:missing");
        return c;
    }

    Obligation obligation(const QJsonValue& value, const std::string& path)
    {
        const QJsonObject o =
            m_in.object(value, path, {u"clause"_qs, u"actor"_qs, u"kind"_qs, u"what"_qs},
                        {u"trigger"_qs, u"period"_qs, u"amount"_qs, u"otherwise"_qs, u"dates"_qs});
        Obligation obligation;
        obligation.clause = clauseIn(o, path);
        obligation.actor = choice(o[u"actor"], path + ".actor", kActors);
        obligation.kind = choice(o[u"kind"], path + ".kind", kKinds);
        obligation.trigger = wordsIn(o, u"trigger"_qs, path);
        obligation.what = words(o[u"what"], path + ".what");
        if (o.contains(u"period"))
            obligation.period = period(o[u"period"], path + ".period", obligation.clause);
        if (o.contains(u"amount"))
            obligation.amount = amount(o[u"amount"], path + ".amount", obligation.clause);
        obligation.otherwise = wordsIn(o, u"otherwise"_qs, path);
        obligation.dates = texts(o, u"dates"_qs, path);
        return obligation;
    }

    Period period(const QJsonValue& value, const std::string& path, const std::string& clause)
    {
        const QJsonObject o = m_in.object(value, path, {u"unit"_qs, u"from"_qs}, {u"value"_qs, u"figure"_qs});
        Period p;
        p.unit = choice(o[u"unit"], path + ".unit", kUnits);
        p.from = words(o[u"from"], path + ".from");
        if (o.contains(u"value") == o.contains(u"figure")) {
            m_in.fail(path, "definition:value-or-figure");
        } else if (o.contains(u"value")) {
            p.number = m_in.wholeNumber(o[u"value"], path + ".value");
        } else {
            p.figure = o[u"figure"].toString().toStdString();
            bool isNumber = false;
            p.number = figure(o, path, clause).toInt(&isNumber);
            if (!isNumber || p.number < 1)
                m_in.fail(path + ".figure", "definition:whole-number");
        }
        return p;
    }

    Amount amount(const QJsonValue& value, const std::string& path, const std::string& clause)
    {
        const QJsonObject o =
            m_in.object(value, path, {},
                        {u"percent"_qs, u"figure"_qs, u"money"_qs, u"currency"_qs, u"of"_qs, u"words"_qs});
        Amount a;
        const int forms = int(o.contains(u"percent")) + int(o.contains(u"figure")) +
                          int(o.contains(u"money")) + int(o.contains(u"words"));
        if (forms != 1) {
            m_in.fail(path, "definition:one-amount");
            return a;
        }
        a.words = o.contains(u"words") ? words(o[u"words"], path + ".words") : words(o[u"of"], path + ".of");
        if (o.contains(u"percent")) {
            a.percent = m_in.percent(o[u"percent"], path + ".percent");
        } else if (o.contains(u"figure")) {
            a.figure = o[u"figure"].toString().toStdString();
            a.percent = m_in.percent(QJsonValue(figure(o, path, clause)), path + ".figure");
        } else if (o.contains(u"money")) {
            a.money = Money::parse(o[u"money"].toString().toStdString());
            a.currency = m_in.text(o[u"currency"], path + ".currency");
            if (!a.money || *a.money < Money())
                m_in.fail(path + ".money", "definition:money");
        }
        return a;
    }

    // One entry a clause, each below one that is listed too.
    void listClauses(const Agreement& a)
    {
        for (std::size_t i = 0; i < a.clauses.size(); ++i) {
            const std::string& number = a.clauses[i].clause;
            const std::string path = JsonPlaces::join("agreement.clauses", i) + ".clause";
            if (!m_listed.insert(number).second)
                m_in.fail(path, "definition:clause-twice");
            if (const std::string above = clauseAbove(number); !above.empty() && !m_listed.contains(above))
                m_in.fail(path, "definition:clause-above");
        }
    }
    void checkCited()
    {
        for (const Reader::CitedClause& cited : m_in.citedClauses()) {
            const bool isOfAnother = cited.number.find(' ') != std::string::npos;
            if (!isOfAnother && !m_listed.contains(cited.number))
                m_in.fail(cited.path, "definition:unknown-clause");
        }
    }

    Reader& m_in;
    const QJsonObject& m_root;
    Figures m_figures;
    std::set<std::string> m_listed;
};

} // namespace

Agreement readAgreementPart(Reader& in, const QJsonObject& root)
{
    Agreement a;
    a.id = in.text(root[u"id"], "id");
    a.version = in.text(root[u"version"], "version");
    a.title = in.bilingual(root[u"title"], "title");
    if (root.contains(u"short_name")) {
        a.code = in.bilingual(root[u"short_name"], "short_name");
    } else {
        a.code.en = in.text(root[u"code"], "code");
        a.code.zh = a.code.en;
    }
    if (root.contains(u"agreement"))
        PartReader(in, root).read(a);
    return a;
}

namespace {

Agreement readRoot(Reader& in, const QJsonValue& root)
{
    if (!root.isObject())
        in.fail({}, "definition:object");
    return readAgreementPart(in, root.toObject());
}

} // namespace

Result<Agreement> parseAgreement(const QByteArray& json, const std::string& file)
{
    return parseTree(json, file, &readRoot);
}

Result<std::map<std::string, Agreement>> agreementsIn(const std::vector<DefinitionTree>& trees)
{
    std::map<std::string, Agreement> all;
    for (const DefinitionTree& tree : trees) {
        auto parsed = tree.read(&readRoot);
        if (!parsed)
            return parsed.error();
        all.insert_or_assign(parsed->id, std::move(*parsed));
    }
    return all;
}

Result<std::map<std::string, Agreement>> loadAgreements(const QString& userFolder)
{
    const auto trees = definitionTrees(userFolder);
    return trees ? agreementsIn(*trees) : Result<std::map<std::string, Agreement>>(trees.error());
}

} // namespace clausemeter::contract
