// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/contractnotes.h"

#include "model/contract/definitionreader.h"
#include "model/contract/termtokens.h"

#include <algorithm>
#include <array>
#include <map>

namespace clausemeter::contract {

namespace {

constexpr std::array kVerdicts = std::to_array<std::pair<Verdict, std::string_view>>(
    {{Verdict::Accepted, "accepted"}, {Verdict::Corrected, "corrected"}, {Verdict::Rejected, "rejected"}});

QString shown(std::string_view token)
{
    return QString::fromUtf8(token.data(), qsizetype(token.size()));
}

// Whether the unit can be one of that kind's terms.
bool fits(TermKind kind, const std::string& unit)
{
    switch (kind) {
    case TermKind::Period:
        return periodUnitOf(unit).has_value();
    case TermKind::Percentage:
        return unit == "percent";
    default:
        return true;
    }
}

// The file's tree; what is wrong is told by the reader.
struct NotesFile : ContractNotes {
    std::string file;
};

class NotesReader {
public:
    explicit NotesReader(Reader& in)
        : m_in(in)
    {
    }

    NotesFile read(const QJsonValue& root)
    {
        NotesFile notes;
        const QJsonObject o = m_in.object(root, {}, {u"format"_qs, u"digest"_qs},
                                          {u"agreement"_qs, u"decisions"_qs, u"notes"_qs});
        if (o[u"format"] != QJsonValue(QString::fromLatin1(kNotesFormat)))
            m_in.fail("format", "definition:notes-format");
        notes.digest = m_in.text(o[u"digest"], "digest");
        if (const QJsonValue agreement = o[u"agreement"]; agreement.isNull())
            notes.agreement = std::string();
        else if (!agreement.isUndefined())
            notes.agreement = m_in.text(agreement, "agreement");
        if (o.contains(u"decisions")) {
            for (const QJsonValue& entry : m_in.array(o[u"decisions"], "decisions"))
                notes.decisions.push_back(
                    decision(entry, JsonPlaces::join("decisions", notes.decisions.size())));
        }
        if (o.contains(u"notes")) {
            for (const QJsonValue& entry : m_in.array(o[u"notes"], "notes")) {
                const std::string path = JsonPlaces::join("notes", notes.notes.size());
                const QJsonObject n = m_in.object(entry, path, {u"clause"_qs, u"text"_qs});
                notes.notes.push_back(
                    {n[u"clause"].toString(), QString::fromStdString(m_in.text(n[u"text"], path + ".text"))});
            }
        }
        return notes;
    }

private:
    // What `find` makes of the token at `path`.
    template <typename Find>
    auto token(const QJsonValue& value, const std::string& path, Find find)
    {
        const auto found = find(value.toString().toStdString());
        if (!found)
            m_in.fail(path, "definition:token");
        using Value = typename decltype(found)::value_type;
        return found ? *found : Value();
    }

    TermDecision decision(const QJsonValue& entry, const std::string& path)
    {
        const QSet<QString> correction{u"value"_qs, u"unit"_qs, u"comparator"_qs};
        const QJsonObject o =
            m_in.object(entry, path, {u"clause"_qs, u"kind"_qs, u"ordinal"_qs, u"decision"_qs},
                        correction | QSet<QString>{u"text"_qs});
        TermDecision d;
        d.key.clause = o[u"clause"].toString();
        d.key.kind = token(o[u"kind"], path + ".kind", &termKindOf);
        if (o.contains(u"text"))
            d.key.text = QString::fromStdString(m_in.text(o[u"text"], path + ".text"));
        d.key.ordinal = m_in.wholeNumber(o[u"ordinal"], path + ".ordinal");
        d.verdict =
            token(o[u"decision"], path + ".decision", [](std::string_view name) -> std::optional<Verdict> {
                const auto found =
                    std::ranges::find(kVerdicts, name, &std::pair<Verdict, std::string_view>::second);
                return found == kVerdicts.end() ? std::nullopt : std::optional(found->first);
            });
        for (const QString& key : correction) {
            if (o.contains(key) != (d.verdict == Verdict::Corrected))
                m_in.fail(path + '.' + key.toStdString(),
                          o.contains(key) ? "definition:unknown-key" : "definition:missing");
        }
        if (d.verdict != Verdict::Corrected || m_in.failed())
            return d;
        const auto value = parseUnits(m_in.text(o[u"value"], path + ".value"), Decimal::kDigits, true);
        if (!value || *value < 0)
            m_in.fail(path + ".value", "definition:number");
        d.value = Decimal::fromUnits(value.value_or(0));
        d.unit = o[u"unit"].toString();
        if (!fits(d.key.kind, d.unit.toStdString()))
            m_in.fail(path + ".unit", "definition:token");
        d.comparator = token(o[u"comparator"], path + ".comparator", &comparatorOf);
        return d;
    }

    Reader& m_in;
};

NotesFile readNotes(Reader& in, const QJsonValue& root)
{
    return NotesReader(in).read(root);
}

} // namespace

std::string_view tokenOf(Verdict verdict)
{
    return std::ranges::find(kVerdicts, verdict, &std::pair<Verdict, std::string_view>::first)->second;
}

void ContractNotes::decide(const TermDecision& decision)
{
    takeBack(decision.key);
    decisions.push_back(decision);
}

void ContractNotes::takeBack(const TermKey& key)
{
    std::erase_if(decisions, [&](const TermDecision& d) { return d.key.place() == key.place(); });
}

void ContractNotes::note(const QString& clause, const QString& text)
{
    std::erase_if(notes, [&](const ClauseNote& n) { return n.clause == clause; });
    if (!text.trimmed().isEmpty())
        notes.push_back({clause, text});
}

std::vector<QString> numbersOf(const ClauseTree& tree)
{
    std::vector<QString> numbers(tree.clauses.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Clause& c = tree.clauses[i];
        const bool inherits = c.number.isEmpty() && c.parent >= 0;
        numbers[i] = inherits ? numbers[std::size_t(c.parent)] : c.number;
    }
    return numbers;
}

std::vector<TermKey> keysOf(const Contract& contract)
{
    const std::vector<QString> numbers = numbersOf(contract.tree);
    std::map<std::pair<QString, TermKind>, int> times;
    std::vector<TermKey> keys;
    keys.reserve(contract.terms.size());
    for (const Term& t : contract.terms) {
        const QString clause = t.clause < 0 ? QString() : numbers[std::size_t(t.clause)];
        keys.push_back(
            {clause, t.kind, ++times[{clause, t.kind}], contract.text.text.mid(t.span.start, t.span.length)});
    }
    return keys;
}

namespace {

bool isOf(const TermDecision& decision, const TermKey& key)
{
    return decision.key.text.isEmpty() || decision.key.text == key.text;
}

} // namespace

std::vector<UnappliedDecision> unappliedDecisions(const Contract& contract, const ContractNotes& notes)
{
    std::vector<UnappliedDecision> unapplied;
    if (notes.decisions.empty())
        return unapplied;
    const std::vector<TermKey> keys = keysOf(contract);
    for (const TermDecision& d : notes.decisions) {
        const auto there =
            std::ranges::find_if(keys, [&d](const TermKey& key) { return key.place() == d.key.place(); });
        if (there == keys.end())
            unapplied.push_back({d, -1});
        else if (!isOf(d, *there))
            unapplied.push_back({d, int(there - keys.begin())});
    }
    return unapplied;
}

std::vector<std::optional<Verdict>> applyDecisions(Contract& contract, const ContractNotes& notes)
{
    std::map<decltype(TermKey().place()), const TermDecision*> byPlace;
    for (const TermDecision& d : notes.decisions)
        byPlace[d.key.place()] = &d;
    const std::vector<TermKey> keys = keysOf(contract);
    std::vector<std::optional<Verdict>> verdicts(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto found = byPlace.find(keys[i].place());
        if (found == byPlace.end())
            continue;
        const TermDecision& d = *found->second;
        if (!isOf(d, keys[i]))
            continue;
        verdicts[i] = d.verdict;
        if (d.verdict != Verdict::Corrected)
            continue;
        Term& term = contract.terms[i];
        term.value = d.value;
        term.comparator = d.comparator;
        if (term.kind == TermKind::Period)
            term.unit = periodUnitOf(d.unit.toStdString()).value_or(term.unit);
        if (term.kind == TermKind::Money)
            term.currency = d.unit;
        if (term.kind == TermKind::Count)
            term.noun = d.unit;
    }
    return verdicts;
}

QByteArray notesJson(const ContractNotes& notes)
{
    QJsonArray decisions;
    for (const TermDecision& d : notes.decisions) {
        QJsonObject o{{u"clause"_qs, d.key.clause},
                      {u"kind"_qs, shown(tokenOf(d.key.kind))},
                      {u"ordinal"_qs, d.key.ordinal},
                      {u"decision"_qs, shown(tokenOf(d.verdict))}};
        if (!d.key.text.isEmpty())
            o[u"text"_qs] = d.key.text;
        if (d.verdict == Verdict::Corrected) {
            o[u"value"_qs] = QString::fromStdString(d.value.toString());
            o[u"unit"_qs] = d.unit;
            o[u"comparator"_qs] = shown(tokenOf(d.comparator));
        }
        decisions.append(o);
    }
    QJsonArray texts;
    for (const ClauseNote& n : notes.notes)
        texts.append(QJsonObject{{u"clause"_qs, n.clause}, {u"text"_qs, n.text}});
    QJsonObject root{{u"format"_qs, QString::fromLatin1(kNotesFormat)},
                     {u"digest"_qs, QString::fromStdString(notes.digest)}};
    if (notes.agreement)
        root[u"agreement"_qs] =
            notes.agreement->empty() ? QJsonValue() : QJsonValue(QString::fromStdString(*notes.agreement));
    if (!decisions.isEmpty())
        root[u"decisions"_qs] = decisions;
    if (!texts.isEmpty())
        root[u"notes"_qs] = texts;
    return QJsonDocument(root).toJson();
}

Result<ContractNotes> parseNotes(const QByteArray& json, const std::string& file)
{
    auto parsed = parseTree(json, file, &readNotes);
    if (!parsed) {
        Error error = parsed.error();
        error.code = ErrorCode::ContractNotes;
        return error;
    }
    return ContractNotes(std::move(*parsed));
}

} // namespace clausemeter::contract
