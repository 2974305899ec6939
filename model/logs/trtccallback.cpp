// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/trtccallback.h"

#include "model/logs/columns.h"
#include "model/logs/entryevents.h"
#include "model/logs/jsonlines.h"

namespace clausemeter::logs {

namespace {

constexpr const char* kFamily = "trtc-callback";

// What became of a callback.
class CallbackReader {
public:
    explicit CallbackReader(const ReadOptions& options)
        : m_options(options)
        , m_events(options.mapping.entryEvents)
    {
    }

    // Tells the tally, but for the reason why the callback is bad.
    std::optional<RejectReason> read(const JsonValue& body, Tally& tally)
    {
        std::string id;
        body.forEachMember([&](std::string_view name, const JsonValue& value) {
            if (id.empty() && isNameOf(Role::Service, name))
                id = value.text();
        });
        const std::string event = body.member("EventType").text();
        std::string time = body.member("EventInfo", "EventMsTs").text();
        if (time.empty())
            time = body.member("EventInfo", "EventTs").text();
        if (time.empty())
            time = body.member("CallbackTs").text();
        if (event.empty() || time.empty())
            return RejectReason::FewFields;
        const auto stamp = parseStamp(time, m_options.mapping.stampRule(m_options.clock));
        if (!stamp)
            return RejectReason::BadTime;
        const int service = tally.service(id);
        if (service < 0)
            return service == ServiceIndex::kNoService ? RejectReason::NoService
                                                       : RejectReason::UnknownService;
        const bool inPeriod = tally.accept(service, *stamp);
        if (inPeriod && m_events.contains(event))
            tally.addRequest(service, tally.slotOf(stamp->time), true, {});
        else if (inPeriod)
            tally.otherEvent();
        return std::nullopt;
    }

private:
    const ReadOptions& m_options;
    EntryEvents m_events;
};

class CallbackDocuments final : public DocumentParser {
public:
    explicit CallbackDocuments(const ReadOptions& options)
        : DocumentParser(options)
        , m_reader(options)
    {
    }

private:
    void read(const JsonValue& body) override
    {
        if (const auto bad = m_reader.read(body, tally()))
            reject(*bad, body);
    }

    CallbackReader m_reader;
};

class CallbackLines final : public ChunkParser {
public:
    CallbackLines(const ReadOptions& options, const Tuning& tuning)
        : m_reader(options)
        , m_lines(tuning)
    {
    }

    void parse(const Chunk& chunk, Tally& tally) override
    {
        m_lines.begin(chunk);
        while (m_lines.next(tally)) {
            const JsonIndex& index = m_lines.index();
            const std::size_t brace = m_lines.brace();
            const std::size_t behind = index.behindValue(brace, m_lines.end());
            if (behind == 0 || index.at(behind) < m_lines.end())
                tally.reject(RejectReason::NotJson, m_lines.line());
            else if (const auto bad = m_reader.read(JsonValue(index, brace), tally))
                tally.reject(*bad, m_lines.line());
        }
    }

private:
    CallbackReader m_reader;
    JsonLines m_lines;
};

class CallbackLinesFormat final : public LogFormat {
public:
    CallbackLinesFormat(const ReadOptions& options, const Tuning& tuning)
        : m_options(options)
        , m_tuning(tuning)
    {
    }

    CutRule cutRule() const override { return {}; }
    std::unique_ptr<ChunkParser> makeParser() const override
    {
        return std::make_unique<CallbackLines>(m_options, m_tuning);
    }
    Result<bool> settle(const ChunkParsers&, InputReport&) override { return false; }
    std::string family() const override { return kFamily; }
    bool successesOnly() const override { return true; }

private:
    const ReadOptions& m_options;
    Tuning m_tuning;
};

std::unique_ptr<DocumentParser> makeDocuments(const ReadOptions& options)
{
    return std::make_unique<CallbackDocuments>(options);
}

} // namespace

std::unique_ptr<LogFormat> makeTrtcCallbackFormat(const ReadOptions& options, const Tuning& tuning,
                                                  bool oneALine)
{
    if (oneALine)
        return std::make_unique<CallbackLinesFormat>(options, tuning);
    return std::make_unique<DocumentFormat>(kFamily, makeDocuments, options, true);
}

} // namespace clausemeter::logs
