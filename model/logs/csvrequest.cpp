// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/csvrequest.h"

#include "model/logs/csvrows.h"
#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"

namespace clausemeter::logs {

class CsvRequestParser final : public ChunkParser {
public:
    explicit CsvRequestParser(const CsvRequestFormat& format)
        : m_format(format)
        , m_rows(format.m_columns, format.m_delimiter, format.m_tuning)
        , m_form(format.m_form)
    {
    }

    void parse(const Chunk& chunk, Tally& tally) override
    {
        m_rows.begin(chunk);
        while (m_rows.next(tally))
            row(tally);
    }
    const ResultFacts& facts() const { return m_facts; }

private:
    void row(Tally& tally)
    {
        const auto reject = [&](RejectReason reason, Role role) {
            tally.reject(reason, m_rows.record(), m_rows.raw(role));
        };
        const auto stamp = parseStamp(m_rows.value(Role::Time), m_format.m_options.clock);
        if (!stamp)
            return reject(RejectReason::BadTime, Role::Time);
        const int service = tally.service(m_rows.has(Role::Service) ? m_rows.value(Role::Service) : std::string_view());
        if (service < 0) {
            const auto reason =
                service == ServiceIndex::kNoService ? RejectReason::NoService : RejectReason::UnknownService;
            if (m_rows.has(Role::Service))
                return reject(reason, Role::Service);
            return tally.reject(reason, m_rows.record());
        }
        if (m_rows.has(Role::Event)) {
            const std::string_view event = m_rows.value(Role::Event);
            if (!m_format.m_events.contains(event)) {
                if (!isDecodable(event))
                    return reject(RejectReason::Undecodable, Role::Event);
                if (tally.accept(service, *stamp))
                    tally.otherEvent();
                return;
            }
        }
        const ResultValue value = resultValue(m_rows.value(Role::Result));
        m_facts.add(value);
        const Outcome outcome = outcomeOf(value, m_form);
        if (outcome == Outcome::Neither)
            return reject(RejectReason::BadResult, Role::Result);
        std::string_view code;
        if (outcome == Outcome::Failed) {
            if (m_rows.has(Role::ErrorCode))
                code = m_rows.value(Role::ErrorCode);
            if (!isDecodable(code))
                return reject(RejectReason::Undecodable, Role::ErrorCode);
            if ((code.empty() || code == "0") && m_form == ResultForm::Signed)
                code = m_rows.value(Role::Result);
        }
        if (tally.accept(service, *stamp))
            tally.addRequest(service, tally.slotOf(stamp->time), outcome == Outcome::Succeeded, code);
    }

    const CsvRequestFormat& m_format;
    CsvRows m_rows;
    ResultForm m_form;
    ResultFacts m_facts;
};

CsvRequestFormat::CsvRequestFormat(ColumnMap columns, char delimiter, std::string_view sample,
                                   const ReadOptions& options, const Tuning& tuning)
    : m_columns(std::move(columns))
    , m_delimiter(delimiter)
    , m_options(options)
    , m_tuning(tuning)
    , m_events(options.entryEvents)
{
    ResultFacts facts;
    for (int rows = 0; rows < 1000 && !sample.empty(); ++rows) {
        const CsvRecord record = firstRecord(sample, delimiter);
        sample.remove_prefix(record.length);
        if (record.fields.size() > *m_columns.of(Role::Result))
            facts.add(resultValue(trimmed(record.fields[*m_columns.of(Role::Result)])));
    }
    m_form = facts.form(m_columns.resultIsStatus);
}

std::unique_ptr<ChunkParser> CsvRequestFormat::makeParser() const
{
    return std::make_unique<CsvRequestParser>(*this);
}

Result<bool> CsvRequestFormat::settle(const ChunkParsers& parsers, InputReport& report)
{
    ResultFacts facts;
    for (const auto& parser : parsers)
        facts.add(static_cast<const CsvRequestParser&>(*parser).facts());
    const ResultForm form = facts.form(m_columns.resultIsStatus);
    if (form != m_form) {
        m_form = form;
        return true;
    }
    report.resultForm = nameOf(form);
    return false;
}

} // namespace clausemeter::logs
