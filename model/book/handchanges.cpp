// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/book/handchanges.h"

#include "model/book/cells.h"
#include "model/book/claimsjson.h"

#include <algorithm>
#include <map>

namespace clausemeter::book {

namespace {

using report::FieldValue;
using report::RowHistory;

enum class Type {
    Text,
    List,
    Count,
    Truth,
    Amount,
    Day,
    Month,
    Moment,
    Clock,
    Slot,
    Standing,
    ExclusionKind,
    Channel,
    Contracting,
    Progress,
    Technical
};

// What the columns hold (resources/sql). Text, where nothing is said.
Type typeOf(Table table, const QString& column)
{
    static const std::map<QString, Type> types = [] {
        std::map<QString, Type> all;
        const auto add = [&all](Type type, const char* columns) {
            for (const QString& name : QString::fromLatin1(columns).split(u' '))
                all[name] = type;
        };
        add(Type::Technical, "customer position invoice import_service replaced_by unknown_keys");
        add(Type::List, "agreements evidence");
        add(Type::Count, "concurrency_change failed_calls");
        add(Type::Truth, "removed by_ticket counted");
        add(Type::Amount, "gross discount voucher promotional_credit other cash amount approved");
        add(Type::Day,
            "start_day end_day month_start received due paid_on filed drafted decided voucher_seen");
        add(Type::Month, "month");
        add(Type::Moment,
            "start_ms end_ms notice_ms announced_start_ms announced_end_ms sent_ms signed_ms at_ms");
        add(Type::Clock, "clock_minutes");
        add(Type::Slot, "first_slot end_slot");
        add(Type::Standing, "standing");
        add(Type::ExclusionKind, "kind");
        add(Type::Channel, "channel");
        add(Type::Contracting, "contracting");
        add(Type::Progress, "state");
        return all;
    }();
    if (table == Table::Claim && column == QStringLiteral("channel"))
        return Type::Text;
    const auto found = types.find(column);
    return found == types.end() ? Type::Text : found->second;
}

FieldValue typed(CellReader& in, Type type, SlaClock clock)
{
    switch (type) {
    case Type::List: {
        auto list = in.list();
        return list.empty() ? FieldValue() : FieldValue(std::move(list));
    }
    case Type::Count:
        return in.integer();
    case Type::Truth:
        return in.truth();
    case Type::Amount:
        return in.money();
    case Type::Day:
        return in.date();
    case Type::Month:
        return in.month();
    case Type::Moment:
        return in.instant();
    case Type::Clock:
        return SlaClock{int(in.integer())};
    case Type::Slot:
        return slots::SlotClock(clock).startOf(slots::SlotIndex{in.integer()});
    case Type::Standing:
        return in.oneOf(account::Standing::Rejected);
    case Type::ExclusionKind: {
        const auto kind = in.oneOf(account::ExclusionKind::Relocation);
        return kind == account::ExclusionKind::Unspecified ? FieldValue() : FieldValue(kind);
    }
    case Type::Channel:
        return in.oneOf(account::NoticeChannel::RegisteredMail);
    case Type::Contracting:
        return in.oneOf(account::Contracting::Overseas);
    case Type::Progress:
        return report::FieldToken{tokenOf(in.oneOf(ClaimProgress::VoucherSeen))};
    case Type::Text:
    case Type::Technical:
        break;
    }
    std::string text = in.text();
    return text.empty() ? FieldValue() : FieldValue(std::move(text));
}

// A cell that holds none of its values is shown as it stands.
FieldValue valueOf(const QVariant& cell, Type type, SlaClock clock)
{
    if (!cell.isValid())
        return {};
    const Cells one{cell};
    CellReader in(one);
    FieldValue value = typed(in, type, clock);
    return in.failed() ? FieldValue(cell.toString().toStdString()) : value;
}

// The cells of one state of a row by the names of their columns.
class RowState {
public:
    RowState(Table table, const Cells& cells, SlaClock clock)
        : m_table(table)
        , m_cells(cells)
        , m_clock(clock)
    {
    }
    FieldValue operator[](const QString& column) const
    {
        const qsizetype at = infoOf(m_table).columns.indexOf(column);
        return at < 0 ? FieldValue() : valueOf(m_cells[at], typeOf(m_table, column), m_clock);
    }
    template <typename T>
    std::optional<T> as(const char* column) const
    {
        const FieldValue value = (*this)[QLatin1String(column)];
        const T* found = std::get_if<T>(&value);
        return found ? std::optional(*found) : std::nullopt;
    }

private:
    Table m_table;
    const Cells& m_cells;
    SlaClock m_clock;
};

// The columns by which people know a row again.
QStringList nameColumns(Table table)
{
    const auto columns = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    switch (table) {
    case Table::Customer:
        return columns("customer_id");
    case Table::ServicePeriod:
        return columns("start_day");
    case Table::Fee:
    case Table::Claim:
        return columns("month month_start");
    case Table::Exclusion:
        return columns("clause start_ms");
    case Table::Outage:
        return columns("start_ms");
    case Table::ServiceTarget:
        return columns("target");
    case Table::Invoice:
        return columns("invoice_id");
    case Table::Payment:
        return columns("paid_on amount");
    case Table::Notice:
        return columns("notice_id");
    case Table::ClaimRecord:
        return columns("month_start");
    case Table::LogImport:
        return columns("at_ms");
    case Table::ImportMask: // its fields say it all
        return {};
    }
    return {};
}

using Days = std::optional<std::pair<Date, Date>>;

Days daysOf(Table table, const RowState& row, SlaClock clock)
{
    const auto monthFrom = [](Date first) { return Days({first, lastDay(monthOf(first))}); };
    switch (table) {
    case Table::Fee:
    case Table::Claim:
        if (const auto start = row.as<Date>("month_start"))
            return monthFrom(*start);
        if (const auto month = row.as<YearMonth>("month"))
            return monthFrom(firstDay(*month));
        return {};
    case Table::ClaimRecord:
        if (const auto start = row.as<Date>("month_start"))
            return monthFrom(*start);
        return {};
    case Table::Exclusion:
    case Table::Outage:
    case Table::ImportMask: {
        const bool isMask = table == Table::ImportMask;
        const auto start = row.as<Instant>(isMask ? "first_slot" : "start_ms");
        const auto end = row.as<Instant>(isMask ? "end_slot" : "end_ms");
        if (!start || !end || *end <= *start)
            return {};
        return Days({clock.dateOf(*start), clock.dateOf({end->ms - 1})});
    }
    default:
        return {};
    }
}

// Both together; everything where one of them is not known.
Days together(const Days& a, const Days& b)
{
    if (!a || !b)
        return {};
    return Days({std::min(a->first, b->first), std::max(a->second, b->second)});
}

// Where an import is known, its files, its service and its days.
void nameImport(RowHistory& history, qint64 id, SlaClock clock, const std::vector<LogImport>& imports)
{
    const auto import = std::ranges::find(imports, id, &LogImport::id);
    if (import == imports.end())
        return;
    std::vector<std::string> files;
    for (const logs::InputReport& file : import->files)
        files.push_back(file.file.substr(file.file.find_last_of('/') + 1));
    if (!files.empty())
        history.name = {std::move(files)};
    if (import->services.size() == 1)
        history.service = import->services.front().service;
    Days days;
    for (const ImportedService& service : import->services) {
        if (!service.range)
            continue;
        const slots::SlotClock slotClock(clock);
        const Days own({clock.dateOf(slotClock.startOf(service.range->first)),
                        clock.dateOf({slotClock.startOf(service.range->end).ms - 1})});
        days = days ? together(days, own) : own;
    }
    history.days = days;
}

RowHistory historyOf(const RowChange& change, SlaClock clock, const std::vector<LogImport>& imports)
{
    const TableInfo& info = infoOf(change.table);
    RowHistory history;
    history.table = info.name.toStdString();
    history.kind = !change.before  ? RowHistory::Kind::Added
                   : !change.after ? RowHistory::Kind::Removed
                                   : RowHistory::Kind::Changed;
    const Cells none(info.columns.size(), QVariant());
    const RowState before(change.table, change.before ? *change.before : none, clock);
    const RowState after(change.table, change.after ? *change.after : none, clock);
    const RowState& newest = change.after ? after : before;
    if (const auto service = newest.as<std::string>("service"))
        history.service = *service;
    for (const QString& column : nameColumns(change.table)) {
        if (FieldValue value = newest[column]; value != FieldValue())
            history.name.push_back(std::move(value));
    }
    const Days was = daysOf(change.table, before, clock);
    const Days is = daysOf(change.table, after, clock);
    history.days = !change.before ? is : !change.after ? was : together(was, is);
    for (const QString& column : info.columns) {
        if (typeOf(change.table, column) == Type::Technical)
            continue;
        FieldValue from = before[column];
        FieldValue to = after[column];
        if (from != to)
            history.fields.push_back({column.toStdString(), std::move(from), std::move(to)});
    }
    if (change.table == Table::LogImport)
        nameImport(history, change.id, clock, imports);
    return history;
}

FieldValue earlier(const FieldValue& a, const FieldValue& b)
{
    return a == FieldValue() || (b != FieldValue() && std::get<Instant>(b) < std::get<Instant>(a)) ? b : a;
}

FieldValue later(const FieldValue& a, const FieldValue& b)
{
    return a == FieldValue() || (b != FieldValue() && std::get<Instant>(a) < std::get<Instant>(b)) ? b : a;
}

// A log with gaps replaces older data piece by piece: told as one, from the first to the last.
bool addPiece(RowHistory& whole, const RowHistory& piece)
{
    if (whole.table != piece.table || whole.kind != piece.kind || whole.table != "import_mask")
        return false;
    for (std::size_t i = 0; i < whole.fields.size() && i < piece.fields.size(); ++i) {
        const bool isFirst = whole.fields[i].field == "first_slot";
        const auto pick = isFirst ? earlier : later;
        whole.fields[i].before = pick(whole.fields[i].before, piece.fields[i].before);
        whole.fields[i].after = pick(whole.fields[i].after, piece.fields[i].after);
    }
    whole.days = together(whole.days, piece.days);
    return true;
}

// By which exclusions that name it may stand otherwise. A new one is named by nothing yet; where one is
// removed, the exclusions that named it are changed too.
bool movesService(const RowHistory& notice)
{
    return notice.kind == RowHistory::Kind::Changed &&
           std::ranges::any_of(notice.fields, [](const report::FieldChange& field) {
               return field.field == "sent_ms" || field.field == "signed_ms" || field.field == "channel" ||
                      field.field == "agreement";
           });
}

bool touchesVerdict(const RowHistory& row)
{
    const auto table = tableNamed(QString::fromStdString(row.table));
    switch (table.value_or(Table::Customer)) {
    case Table::ServicePeriod:
    case Table::Fee:
    case Table::Exclusion:
    case Table::Outage:
    case Table::ServiceTarget:
    case Table::Claim:
    case Table::ImportMask:
        return true;
    case Table::Notice:
        return movesService(row);
    case Table::LogImport: // what is only added changes nothing that was there
        return std::ranges::any_of(row.fields, [](const report::FieldChange& field) {
            return field.field == "counted" && field.after == FieldValue(false);
        });
    default:
        return false;
    }
}

// An account that came with its customer.
bool isFirstImport(const report::HandChange& change)
{
    return change.kind == tokenOf(ChangeKind::AccountImported) &&
           std::ranges::any_of(change.rows, [](const RowHistory& row) {
               return row.table == "customer" &&
                      std::ranges::any_of(row.fields, [](const report::FieldChange& field) {
                          return field.field == "removed" && field.after == FieldValue(false);
                      });
           });
}

} // namespace

report::HandChange handChangeOf(const JournalEntry& entry, SlaClock clock,
                                const std::vector<LogImport>& imports)
{
    report::HandChange change{entry.id,     entry.at, tokenOf(entry.kind), entry.service, entry.reason,
                              entry.person, {}};
    for (const RowChange& row : entry.rows) {
        RowHistory history = historyOf(row, clock, imports);
        const bool isPart = !change.rows.empty() && addPiece(change.rows.back(), history);
        if (!history.fields.empty() && !isPart)
            change.rows.push_back(std::move(history));
    }
    return change;
}

std::vector<report::HandChange> changesOfVerdicts(const std::vector<JournalEntry>& entries, SlaClock clock,
                                                  const std::vector<LogImport>& imports)
{
    std::vector<report::HandChange> changes;
    for (const JournalEntry& entry : entries) {
        const bool isOfRecord =
            entry.kind == ChangeKind::RecordImported || entry.kind == ChangeKind::RecordRemoved;
        if (entry.reverses || entry.isUndone || isOfRecord)
            continue;
        report::HandChange change = handChangeOf(entry, clock, imports);
        if (isFirstImport(change))
            continue;
        std::erase_if(change.rows, [](const RowHistory& row) { return !touchesVerdict(row); });
        if (!change.rows.empty())
            changes.push_back(std::move(change));
    }
    std::ranges::reverse(changes);
    return changes;
}

} // namespace clausemeter::book
