// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/logs/tencentuserevent.h"

#include <algorithm>
#include <map>

namespace clausemeter::logs {

namespace {

class UserEventParser final : public DocumentParser {
public:
    using DocumentParser::DocumentParser;

private:
    struct Event {
        Instant time;
        bool isOutcome = false; // 5003
        bool entered = false;
        bool inPeriod = false;
    };

    void read(const JsonValue& document) override
    {
        const JsonValue response = document.member("Response");
        const JsonValue data = (response.exists() ? response : document).member("Data");
        if (!data.isArray())
            return failUnknown(document);
        addColumn("Time", Role::Time);
        addColumn("EventId", Role::Event);
        addColumn("ParamOne", Role::Result);
        data.forEachElement([this](const JsonValue& user) {
            std::vector<Event>& events = m_events[user.member("PeerId").text()];
            user.member("Content").forEachElement([&](const JsonValue& event) { readEvent(event, events); });
        });
    }

    void readEvent(const JsonValue& at, std::vector<Event>& events)
    {
        const std::string id = at.member("EventId").text();
        const std::string outcome = at.member("ParamOne").text();
        show({at.member("Time").text(), id, outcome});
        if (id.empty())
            return reject(RejectReason::FewFields, at);
        const auto service = serviceOf({}, at);
        const auto stamp = service ? stampOf(at.member("Time"), at) : std::nullopt;
        if (!stamp)
            return;
        m_service = *service;
        const bool isOutcome = id == "5003";
        if (isOutcome && outcome != "1" && outcome != "0")
            return reject(RejectReason::BadResult, at);
        const bool inPeriod = tally().accept(*service, *stamp);
        if (isOutcome || id == "5001")
            events.push_back({stamp->time, isOutcome, outcome == "1", inPeriod});
        else if (inPeriod)
            tally().otherEvent();
    }

    void finish() override
    {
        for (auto& [peer, events] : m_events) {
            std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
                return std::pair(a.time, a.isOutcome) < std::pair(b.time, b.isOutcome);
            });
            const Event* begun = nullptr;
            for (const Event& event : events) {
                if (event.isOutcome) {
                    add(begun ? *begun : event, event.entered);
                    begun = nullptr;
                } else {
                    if (begun)
                        add(*begun, false);
                    begun = &event;
                }
            }
            if (begun)
                add(*begun, false);
        }
    }

    void add(const Event& request, bool entered)
    {
        if (request.inPeriod)
            tally().addRequest(m_service, tally().slotOf(request.time), entered, {});
    }

    int m_service = 0;                                  // there is one at most
    std::map<std::string, std::vector<Event>> m_events; // by PeerId
};

} // namespace

std::unique_ptr<DocumentParser> makeTencentUserEventParser(const ReadOptions& options)
{
    return std::make_unique<UserEventParser>(options);
}

} // namespace clausemeter::logs
