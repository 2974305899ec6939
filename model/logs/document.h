// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/jsonvalue.h"
#include "model/logs/logformat.h"
#include "model/logs/ratevalue.h"
#include "model/logs/stepcheck.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace clausemeter::logs {

// Reads logs that come as JSON documents: one as a whole, or several, such as the pages of an answer, one a
// line or one behind the other. Its points are the records, their lines those of the document. A point whose
// value is null (or NaN) is an interval without data: a blank record. A document that is cut is LogSyntax; of
// several, one a line, it is a bad row.
class DocumentParser : public ChunkParser {
public:
    explicit DocumentParser(const ReadOptions& options)
        : m_options(options)
    {
    }

    void parse(const Chunk& chunk, Tally& tally) final;

    // After parse(): what keeps the file from being used.
    const std::optional<Error>& failure() const { return m_failure; }
    const std::string& resultForm() const { return m_resultForm; }
    const std::vector<std::vector<std::string>>& preview() const { return m_preview; }
    const std::vector<Column>& columns() const { return m_columns; }

protected:
    // Tells the tally every point of a document that is an object.
    virtual void read(const JsonValue& document) = 0;
    // Behind the last document.
    virtual void finish() {}

    const ReadOptions& options() const { return m_options; }
    Tally& tally() { return *m_tally; }
    // The first failure stays. The place is that of a value in the text, or none.
    void fail(ErrorCode code, std::vector<std::string> details, const JsonValue& at = {});
    // A document of another kind among them.
    void failUnknown(const JsonValue& document);
    void setResultForm(std::string_view form) { m_resultForm = form; }
    // Points in any order of their places, as they stand in the text.
    void reject(RejectReason reason, std::string_view at);
    void reject(RejectReason reason, const JsonValue& at) { reject(reason, at.raw()); }
    void show(std::vector<std::string> row);
    void addColumn(std::string_view name, std::optional<Role> role);

    // The number of a service, or a bad point.
    std::optional<int> serviceOf(std::string_view id, const JsonValue& at);
    // A point's stamp, or a bad point.
    std::optional<Stamp> stampOf(const JsonValue& time, const JsonValue& at);
    // A point that is a rate: blank, bad, or counted. Stamped as the mapping says.
    void addRate(int service, Stamp stamp, const JsonValue& value, bool isPercent, const JsonValue& at);
    // LogTooCoarse when the points so far say so.
    void checkStep();
    StepCheck& steps() { return m_steps; }

private:
    struct Bad {
        std::size_t at;
        std::string_view text;
        RejectReason reason;
    };

    bool readLines(std::string_view text);
    void readWhole(std::string_view text);
    bool readOne(std::string_view line);
    void failAt(std::size_t offset);
    void keepBad(Bad bad);
    void tellBad();

    const ReadOptions& m_options;
    Tally* m_tally = nullptr;
    std::string_view m_text;
    JsonIndex m_index;
    StepCheck m_steps;
    std::optional<Error> m_failure;
    std::string m_resultForm;
    std::vector<std::vector<std::string>> m_preview;
    std::vector<Column> m_columns;
    std::vector<Bad> m_bad; // the first ones by place
    std::array<std::int64_t, kRejectReasonCount> m_moreBad{};
};

// A kind of log that comes as documents.
class DocumentFormat final : public LogFormat {
public:
    static constexpr std::size_t kMaxBytes = 16 * 1024 * 1024;
    using MakeParser = std::unique_ptr<DocumentParser> (*)(const ReadOptions& options);

    DocumentFormat(std::string family, MakeParser make, const ReadOptions& options,
                   bool successesOnly = false)
        : m_family(std::move(family))
        , m_make(make)
        , m_options(options)
        , m_successesOnly(successesOnly)
    {
    }

    CutRule cutRule() const override;
    std::unique_ptr<ChunkParser> makeParser() const override { return m_make(m_options); }
    Result<bool> settle(const ChunkParsers& parsers, InputReport& report) override;
    std::string family() const override { return m_family; }
    bool successesOnly() const override { return m_successesOnly; }

private:
    std::string m_family;
    MakeParser m_make;
    const ReadOptions& m_options;
    bool m_successesOnly;
};

} // namespace clausemeter::logs
