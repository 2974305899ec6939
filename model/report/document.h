// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account/account.h"
#include "model/base/bilingual.h"
#include "model/logs/inputreport.h"
#include "model/report/handchange.h"
#include "model/report/label.h"
#include "model/sla/analysis.h"
#include "model/sla/slotstates.h"
#include "model/sla/windowstanding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// The report as data: what stands where, as typed values in no language. Renderers lay it out and ask
// text::Words for the words; they compute nothing. Figures with their units: percentages in percent, lengths
// of time in seconds.
namespace clausemeter::report {

// A service month of Case::analysis.
struct MonthRef {
    std::size_t service = 0; // index into Analysis::services
    std::size_t month = 0;   // index into ServiceResult::months
    bool operator==(const MonthRef&) const = default;
};

// Shown in minutes, fractions as decimals.
struct Minutes {
    std::int64_t seconds = 0;
    bool operator==(const Minutes&) const = default;
};
// A figure of the contract: shown with the digits it has ("99.9 %"), where sla::Percent is cut off after
// four.
struct Threshold {
    Decimal percent;
    bool operator==(const Threshold&) const = default;
};
// Both days included.
struct DayRange {
    Date first;
    Date last;
    bool operator==(const DayRange&) const = default;
};
// A clause of a service's agreement ("4.10"), or of another one ("CSA-zh 3.4.2").
struct ClauseRef {
    std::size_t service = 0;
    std::string clause;
    std::string otherClause; // which a catch-all clause leads to
    bool operator==(const ClauseRef&) const = default;
};
// An exclusion as a table of windows shows it.
struct ClauseStanding {
    std::string clause;
    account::Standing standing = account::Standing::Disputed;
    bool operator==(const ClauseStanding&) const = default;
};
// Text of the customer's files, of a log or a path: printed as it stands, never as markup.
struct OwnText {
    std::string text;        // UTF-8
    bool fixedPitch = false; // digests
    bool operator==(const OwnText&) const = default;
};
// The sentence on whose record prevails in a dispute.
struct PrevailingRecord {
    std::size_t service = 0;
    bool operator==(const PrevailingRecord&) const = default;
};
// An agreement's name.
struct AgreementName {
    std::size_t service = 0;
    bool operator==(const AgreementName&) const = default;
};
// "TRTC 1400000001"
struct ServiceName {
    std::size_t service = 0;
    bool operator==(const ServiceName&) const = default;
};
// The two sentences of a month.
struct VerdictOf {
    MonthRef month;
    bool operator==(const VerdictOf&) const = default;
};
struct AdviceOf {
    MonthRef month;
    bool operator==(const AdviceOf&) const = default;
};
// The sentences on a month by the customer's record and by the provider's.
struct RecordVerdicts {
    MonthRef month;
    bool operator==(const RecordVerdicts&) const = default;
};
// A slot's state by one record.
struct RecordState {
    sla::SlotState measured = sla::SlotState::NoData;
    sla::SlotState contract = sla::SlotState::NoData;
    bool operator==(const RecordState&) const = default;
};
// A thing to mind in what the provider's record says.
struct RecordWarning {
    sla::Warning warning;
    bool operator==(const RecordWarning&) const = default;
};
// The sentence that sums up several months.
struct Totals {
    std::int64_t months = 0;
    std::int64_t notMet = 0;
    std::int64_t open = 0;           // claims that can be filed on the as-of date
    Money openAmount;                // their vouchers, those with a fee record
    std::int64_t openWithoutFee = 0; // of them: the amount is not known
    bool operator==(const Totals&) const = default;
};
// How many of them the table above lists.
struct Listed {
    std::int64_t shown = 0;
    std::int64_t total = 0;
    bool operator==(const Listed&) const = default;
};

// The same of slots whose state the records tell differently.
struct ListedSlots {
    std::int64_t shown = 0;
    std::int64_t total = 0;
    bool operator==(const ListedSlots&) const = default;
};

// A row that was changed by hand: what it is, or what it held before and after. Of a changed one: in the only
// field that it names.
struct ChangeCell {
    enum class Part { What, Before, After };
    Part part = Part::What;
    RowHistory row;
    bool operator==(const ChangeCell&) const = default;
};

// monostate: not known. std::int64_t and Decimal are counts; Date, Instant and the enums speak for
// themselves.
using Value = std::variant<std::monostate, std::int64_t, Decimal, sla::Percent, Threshold, Money, Minutes,
                           sla::Seconds, Date, YearMonth, DayRange, Instant, TimeRange, SlaClock, OwnText,
                           Bilingual, ClauseRef, std::vector<ClauseStanding>, PrevailingRecord, AgreementName,
                           ServiceName, VerdictOf, AdviceOf, RecordVerdicts, RecordState, RecordWarning,
                           Totals, Listed, ListedSlots, ChangeCell, sla::WindowStanding, Label, sla::View,
                           sla::ClaimState, account::Standing, sla::StandingResult, sla::StandingPiece,
                           sla::Warning, slots::Grade, logs::RejectReason, logs::LogKind, logs::Encoding>;

enum class Align { Start, End };

struct Column {
    Value heading;
    Align align = Align::Start;
    bool emphasised = false;
    bool operator==(const Column&) const = default;
};
// A line of further words under a row: a label and what it says.
struct Detail {
    Label label;
    std::vector<Value> values;
    bool operator==(const Detail&) const = default;
};
struct Row {
    std::vector<Value> cells; // one a column
    std::vector<Detail> details;
    bool operator==(const Row&) const = default;
};
struct Table {
    Label name;
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool operator==(const Table&) const = default;
};

// A label with its values, one a line.
struct Fact {
    Label label;
    std::vector<Value> values;
    bool emphasised = false;
    bool operator==(const Fact&) const = default;
};
struct Facts {
    std::vector<Fact> facts;
    bool brief = false; // figures: may stand in two columns
    bool operator==(const Facts&) const = default;
};

// The sentence of a month or of the report that is read first, and what to do.
enum class Mood { Good, Bad, Neutral };
struct Verdict {
    Value sentence;
    Value advice; // monostate: none
    Mood mood = Mood::Neutral;
    bool operator==(const Verdict&) const = default;
};

struct Paragraph {
    Value text;
    bool muted = false;
    bool operator==(const Paragraph&) const = default;
};
// Things to mind, one a line.
struct Notes {
    std::vector<Value> lines;
    bool operator==(const Notes&) const = default;
};
// The success rate of every slot of a month.
struct Series {
    MonthRef month;
    bool operator==(const Series&) const = default;
};
// The recorded outages of a month, with what is released and what counts, on a time axis.
struct OutageBar {
    MonthRef month;
    bool operator==(const OutageBar&) const = default;
};
struct Steps {
    MonthRef month;
    std::vector<sla::Step> steps;
    bool operator==(const Steps&) const = default;
};

using Block = std::variant<Facts, Table, Verdict, Paragraph, Notes, Series, OutageBar, Steps>;

struct Section {
    Label title = Label::None; // None: the blocks follow without a heading
    std::vector<Block> blocks;
    bool operator==(const Section&) const = default;
};

// A part with a heading of its own: a service month, or what concerns the whole report.
struct Chapter {
    Label title = Label::None;
    std::optional<MonthRef> month;
    std::vector<Section> sections;
    bool operator==(const Chapter&) const = default;
};

struct Document {
    account::Customer customer;
    Date asOf;
    SlaClock clock;
    std::vector<DayRange> months; // of every chapter that has one, by start, each once
    std::vector<Chapter> chapters;
    bool operator==(const Document&) const = default;
};

// Every value of the document, in reading order.
std::vector<Value> valuesOf(const Document& document);

} // namespace clausemeter::report
