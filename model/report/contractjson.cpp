// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/contractjson.h"

#include "model/report/comparisonjson.h"

#include "model/contract/termtokens.h"
#include "model/report/jsonwriter.h"

#include <algorithm>

namespace clausemeter::report {

namespace {

using namespace contract;

std::string_view tokenOf(TextFormat format)
{
    switch (format) {
    case TextFormat::Plain:
        return "text";
    case TextFormat::Markdown:
        return "markdown";
    case TextFormat::Pdf:
        return "pdf";
    case TextFormat::Docx:
        return "docx";
    }
    return {};
}

std::string_view tokenOf(TextLanguage language)
{
    switch (language) {
    case TextLanguage::Unknown:
        return {};
    case TextLanguage::Chinese:
        return "zh";
    case TextLanguage::English:
        return "en";
    case TextLanguage::Both:
        return "both";
    }
    return {};
}

std::string_view tokenOf(TextRemark remark)
{
    switch (remark) {
    case TextRemark::Repaired:
        return "repaired";
    case TextRemark::Undecodable:
        return "undecodable";
    case TextRemark::PagesWithoutText:
        return "pages_without_text";
    }
    return {};
}

std::string_view tokenOf(NumberingFault fault)
{
    switch (fault) {
    case NumberingFault::Duplicate:
        return "duplicate";
    case NumberingFault::JumpsBack:
        return "jumps_back";
    case NumberingFault::JumpsForward:
        return "jumps_forward";
    }
    return {};
}

std::string_view tokenOf(Support support)
{
    switch (support) {
    case Support::Supported:
        return "supported";
    case Support::Disagrees:
        return "disagrees";
    case Support::NotFound:
        return "not_found";
    case Support::OtherText:
        return "other_text";
    }
    return {};
}

// One contract's part of the file.
class ContractWriter {
public:
    ContractWriter(JsonWriter& out, const ReadContract& read)
        : m_out(out)
        , m_read(read)
        , m_text(read.contract.text)
        , m_tree(read.contract.tree)
        , m_numbers(numbersOf(read.contract.tree))
    {
    }

    void write()
    {
        m_out.beginObject();
        m_out.key("file").text(m_text.file);
        m_out.key("digest").text("sha-256:" + m_text.digest);
        m_out.key("format").text(tokenOf(m_text.format));
        textOrNull("encoding", m_text.encoding);
        m_out.key("language");
        const std::string_view language = tokenOf(m_text.language);
        language.empty() ? m_out.null() : m_out.text(language);
        m_out.key("remarks").beginArray();
        for (const TextRemark remark : m_text.remarks)
            m_out.text(tokenOf(remark));
        m_out.endArray();
        list("clauses", m_tree.clauses, [this](const Clause& c) { clause(c); });
        list("numbering", m_tree.remarks, [this](const NumberingRemark& r) {
            m_out.key("fault").text(tokenOf(r.fault));
            index("clause", r.clause);
        });
        list("defined_terms", m_tree.definedTerms, [this](const DefinedTerm& d) {
            m_out.key("term").text(d.term.toStdString());
            index("clause", d.clause);
            span(d.span);
        });
        list("references", m_tree.references, [this](const CrossReference& r) { reference(r); });
        m_out.key("terms").beginArray();
        for (std::size_t i = 0; i < m_read.contract.terms.size(); ++i)
            term(m_read.contract.terms[i], i < m_read.verdicts.size() ? m_read.verdicts[i] : std::nullopt);
        m_out.endArray();
        textOrNull("agreement", QString::fromStdString(m_read.agreement));
        list("supports", m_read.supports, [this](const SupportedFigure& f) { support(f); });
        m_out.endObject();
    }

private:
    template <typename List, typename Write>
    void list(const char* key, const List& entries, Write write)
    {
        m_out.key(key).beginArray();
        for (const auto& entry : entries) {
            m_out.beginObject();
            write(entry);
            m_out.endObject();
        }
        m_out.endArray();
    }

    void textOrNull(const char* key, const QString& value)
    {
        m_out.key(key);
        value.isEmpty() ? m_out.null() : m_out.text(value.toStdString());
    }
    void index(const char* key, int value)
    {
        m_out.key(key);
        value < 0 ? m_out.null() : m_out.number(std::int64_t(value));
    }
    void place(const char* key, std::int64_t value)
    {
        m_out.key(key);
        value <= 0 ? m_out.null() : m_out.number(value);
    }
    void span(const TextSpan& span)
    {
        m_out.key("start").number(std::int64_t(span.start));
        m_out.key("length").number(std::int64_t(span.length));
    }
    std::string textAt(const TextSpan& span) const
    {
        return m_text.text.mid(span.start, span.length).toStdString();
    }

    void clause(const Clause& c)
    {
        textOrNull("number", c.number);
        textOrNull("label", c.label);
        textOrNull("title", c.title);
        index("parent", c.parent);
        place("line", c.line);
        place("page", c.page);
        span(c.own);
        m_out.key("text").text(textAt(c.own));
    }

    void reference(const CrossReference& r)
    {
        index("clause", r.clause);
        span(r.span);
        m_out.key("text").text(textAt(r.span));
        m_out.key("targets").beginArray();
        for (const int target : r.targets)
            m_out.number(std::int64_t(target));
        m_out.endArray();
    }

    std::int64_t lineOf(qsizetype position) const
    {
        const auto after = std::ranges::upper_bound(m_text.blocks, position, {},
                                                    [](const TextBlock& b) { return b.span.start; });
        return after == m_text.blocks.begin() ? 0 : std::prev(after)->line;
    }

    void figure(TermKind kind, const Decimal& value, const std::string& unit, Comparator comparator)
    {
        const bool hasValue = kind == TermKind::Percentage || kind == TermKind::Money ||
                              kind == TermKind::Period || kind == TermKind::Count;
        m_out.key("value");
        hasValue ? m_out.text(value.toString()) : m_out.null();
        textOrNull("unit", QString::fromStdString(unit));
        m_out.key("comparator").text(contract::tokenOf(comparator));
    }

    void term(const Term& t, std::optional<Verdict> verdict)
    {
        m_out.beginObject();
        m_out.key("kind").text(contract::tokenOf(t.kind));
        m_out.key("text").text(textAt(t.span));
        figure(t.kind, t.value, unitOf(t), t.comparator);
        textOrNull("name", t.name);
        m_out.key("ordinal").truth(t.ordinal);
        textOrNull("clause", t.clause < 0 ? QString() : m_numbers[std::size_t(t.clause)]);
        index("clause_index", t.clause);
        place("line", lineOf(t.span.start));
        span(t.span);
        m_out.key("decision");
        verdict ? m_out.text(contract::tokenOf(*verdict)) : m_out.null();
        m_out.endObject();
    }

    void support(const SupportedFigure& f)
    {
        m_out.key("figure").text(f.figure.token);
        m_out.key("clause").text(f.figure.clause);
        m_out.key("kind").text(contract::tokenOf(f.figure.kind));
        Term same;
        same.kind = f.figure.kind;
        same.unit = f.figure.unit;
        same.currency = QString::fromStdString(f.figure.currency);
        figure(f.figure.kind, f.figure.value, unitOf(same), f.figure.comparator);
        m_out.key("support").text(tokenOf(f.support));
        index("term", f.term);
    }

    JsonWriter& m_out;
    const ReadContract& m_read;
    const ContractText& m_text;
    const ClauseTree& m_tree;
    const std::vector<QString> m_numbers;
};

} // namespace

QByteArray contractJson(const std::vector<ReadContract>& contracts, const contract::Comparison* comparison)
{
    JsonWriter out;
    out.beginObject();
    out.key("format").text("clausemeter-contract/1");
    out.key("contracts").beginArray();
    for (const ReadContract& read : contracts)
        ContractWriter(out, read).write();
    out.endArray();
    if (comparison) {
        out.key("comparison");
        writeComparison(out, *comparison);
    }
    out.endObject();
    return out.take();
}

} // namespace clausemeter::report
