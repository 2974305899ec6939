// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/comparisonjson.h"

namespace clausemeter::report {

namespace {

using namespace contract;

std::string_view tokenOf(AlignmentKind kind)
{
    switch (kind) {
    case AlignmentKind::Paired:
        return "paired";
    case AlignmentKind::Moved:
        return "moved";
    case AlignmentKind::Split:
        return "split";
    case AlignmentKind::Merged:
        return "merged";
    case AlignmentKind::OnlyLeft:
        return "only_left";
    case AlignmentKind::OnlyRight:
        return "only_right";
    }
    return {};
}

std::string_view tokenOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::FigureDiffers:
        return "figure_differs";
    case DifferenceKind::FigureOneSide:
        return "figure_one_side";
    case DifferenceKind::ClauseOneSide:
        return "clause_one_side";
    case DifferenceKind::OtherPlace:
        return "other_place";
    case DifferenceKind::Wording:
        return "wording";
    }
    return {};
}

void writeIndexes(JsonWriter& out, const char* key, const std::vector<int>& indexes)
{
    out.key(key).beginArray();
    for (const int index : indexes)
        out.number(std::int64_t(index));
    out.endArray();
}

void writeSpans(JsonWriter& out, const char* key, const std::vector<TextSpan>& spans)
{
    out.key(key).beginArray();
    for (const TextSpan& span : spans) {
        out.beginObject();
        out.key("start").number(std::int64_t(span.start));
        out.key("length").number(std::int64_t(span.length));
        out.endObject();
    }
    out.endArray();
}

void writeTerm(JsonWriter& out, const char* key, int term)
{
    out.key(key);
    term < 0 ? out.null() : out.number(std::int64_t(term));
}

} // namespace

void writeComparison(JsonWriter& out, const Comparison& comparison)
{
    out.beginObject();
    out.key("pairs").beginArray();
    for (const AlignedClauses& pair : comparison.pairs) {
        out.beginObject();
        out.key("kind").text(tokenOf(pair.kind));
        writeIndexes(out, "left", pair.left);
        writeIndexes(out, "right", pair.right);
        out.key("score").number(std::int64_t(pair.score));
        out.endObject();
    }
    out.endArray();
    out.key("differences").beginArray();
    for (const Difference& d : comparison.differences) {
        out.beginObject();
        out.key("kind").text(tokenOf(d.kind));
        out.key("pair").number(std::int64_t(d.pair));
        writeTerm(out, "left_term", d.leftTerm);
        writeTerm(out, "right_term", d.rightTerm);
        writeSpans(out, "left_changes", d.leftChanges);
        writeSpans(out, "right_changes", d.rightChanges);
        out.endObject();
    }
    out.endArray();
    out.endObject();
}

} // namespace clausemeter::report
