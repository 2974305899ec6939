// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/requestformat.h"

namespace clausemeter::logs {

RequestFormat::RequestFormat(ColumnMap columns, const ReadOptions& options, const Tuning& tuning)
    : m_columns(std::move(columns))
    , m_options(options)
    , m_tuning(tuning)
    , m_events(options.mapping.entryEvents)
    , m_meaning(options.mapping)
{
}

ResultForm RequestFormat::formOf(const ResultFacts& facts) const
{
    return m_meaning.said().value_or(facts.form(m_columns.resultIsStatus));
}

Result<bool> RequestFormat::settle(const ChunkParsers& parsers, InputReport& report)
{
    ResultFacts facts;
    for (const auto& parser : parsers)
        facts.add(static_cast<const RequestParser&>(*parser).facts());
    const ResultForm form = formOf(facts);
    const bool otherMeaning = (form == ResultForm::Http) != (m_form == ResultForm::Http);
    m_form = form;
    if (otherMeaning)
        return true;
    report.resultForm = nameOf(form);
    return false;
}

} // namespace clausemeter::logs
