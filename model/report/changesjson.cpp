// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/changesjson.h"

namespace clausemeter::report {

namespace {

const char* tokenOf(account::Standing standing)
{
    switch (standing) {
    case account::Standing::Accepted:
        return "accepted";
    case account::Standing::Disputed:
        return "disputed";
    case account::Standing::Rejected:
        break;
    }
    return "rejected";
}

const char* tokenOf(account::ExclusionKind kind)
{
    switch (kind) {
    case account::ExclusionKind::Maintenance:
        return "maintenance";
    case account::ExclusionKind::Relocation:
        return "relocation";
    case account::ExclusionKind::Unspecified:
        break;
    }
    return "unspecified";
}

const char* tokenOf(account::NoticeChannel channel)
{
    switch (channel) {
    case account::NoticeChannel::Hand:
        return "hand";
    case account::NoticeChannel::Published:
        return "published";
    case account::NoticeChannel::Electronic:
        return "electronic";
    case account::NoticeChannel::Courier:
        return "courier";
    case account::NoticeChannel::RegisteredMail:
        break;
    }
    return "registered_mail";
}

const char* tokenOf(account::Contracting contracting)
{
    return contracting == account::Contracting::Mainland ? "mainland" : "overseas";
}

struct ValueWriter {
    JsonWriter& out;
    SlaClock clock;

    void operator()(std::monostate) const { out.null(); }
    void operator()(std::int64_t v) const { out.number(v); }
    void operator()(bool v) const { out.truth(v); }
    void operator()(Money v) const { out.text(v.toString()); }
    void operator()(Date v) const { out.text(toIso(v)); }
    void operator()(YearMonth v) const { out.text(toIso(v)); }
    void operator()(Instant v) const { out.text(toIso(v, clock)); }
    void operator()(SlaClock v) const { out.text(toIso(v)); }
    void operator()(const std::string& v) const { out.text(v); }
    void operator()(const std::vector<std::string>& v) const
    {
        out.beginArray();
        for (const std::string& one : v)
            out.text(one);
        out.endArray();
    }
    void operator()(const FieldToken& v) const { out.text(v.name); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum v) const { out.text(tokenOf(v)); }
};

const char* tokenOf(RowHistory::Kind kind)
{
    return kind == RowHistory::Kind::Added     ? "added"
           : kind == RowHistory::Kind::Removed ? "removed"
                                               : "changed";
}

void writeRow(JsonWriter& out, const RowHistory& row, SlaClock clock)
{
    const ValueWriter write{out, clock};
    out.beginObject();
    out.key("table").text(row.table);
    out.key("change").text(tokenOf(row.kind));
    out.key("service");
    row.service.empty() ? out.null() : out.text(row.service);
    out.key("name").beginArray();
    for (const FieldValue& part : row.name)
        std::visit(write, part);
    out.endArray();
    out.key("fields").beginArray();
    for (const FieldChange& field : row.fields) {
        out.beginObject();
        out.key("field").text(field.field);
        out.key("before");
        std::visit(write, field.before);
        out.key("after");
        std::visit(write, field.after);
        out.endObject();
    }
    out.endArray();
    out.endObject();
}

} // namespace

void writeChanges(JsonWriter& out, const std::vector<HandChange>& changes, SlaClock clock)
{
    out.key("changes_by_hand").beginArray();
    for (const HandChange& change : changes) {
        out.beginObject();
        out.key("entry").number(change.entry);
        out.key("at").text(toIso(change.at, clock));
        out.key("person");
        change.person.empty() ? out.null() : out.text(change.person);
        out.key("kind").text(change.kind);
        out.key("reason").text(change.reason);
        out.key("rows").beginArray();
        for (const RowHistory& row : change.rows)
            writeRow(out, row, clock);
        out.endArray();
        out.endObject();
    }
    out.endArray();
}

} // namespace clausemeter::report
