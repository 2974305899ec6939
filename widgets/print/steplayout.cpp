// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/blocks.h"
#include "widgets/print/lines.h"
#include "widgets/print/look.h"
#include "widgets/text/stepgroup.h"

#include <algorithm>
#include <optional>

namespace clausemeter::print {

namespace {

constexpr double kNumberRoom = 20;
constexpr double kClauseRoom = 96;
constexpr double kPad = 3;

void setStep(PageBuilder& pages, const ReportWords& report, const report::Steps& steps, const sla::Step& step,
             int number)
{
    const text::Words& words = report.words();
    const sla::Analysis& analysis = report.source().analysis;
    const sla::ServiceResult& service = analysis.services[steps.month.service];
    const sla::MonthResult& month = service.months[steps.month.month];
    const Typeface& typeface = pages.typeface();
    const double size = look::kTable;
    const double leading = size * look::kLeading;
    const double small = look::kSmall * look::kLeading;
    const double room = pages.width() - kNumberRoom - kClauseRoom - 10;

    const QString currency = QString::fromStdString(analysis.customer.currency);
    const QString text = printable(words.stepText(step, month, analysis.clock, currency));
    const QStringList title = breakLines(typeface, words.stepTitle(step), Face::Bold, size, room);
    const QStringList lines = breakLines(typeface, text, Face::Regular, size, room);
    const QString reading = words.reading(step.reading);
    const QStringList readings =
        reading.isEmpty() ? QStringList() : breakLines(typeface, reading, Face::Regular, look::kSmall, room);
    QStringList clauses;
    for (const std::string& clause : step.clauses)
        clauses += breakLines(typeface, printable(words.clause(service.definition, clause)), Face::Regular,
                              look::kSmall, kClauseRoom);

    const double body = double(title.size() + lines.size()) * leading + double(readings.size()) * small;
    const double height = std::max(body, double(clauses.size()) * small) + 2 * kPad;
    const double top = pages.take(height) + kPad;
    pages.line(pages.left(), top, QString::number(number), Face::Regular, size, look::kMuted);
    double y = top;
    const auto put = [&](const QStringList& what, Face face, double points, double step_,
                         const QColor& colour) {
        for (const QString& line : what) {
            pages.line(pages.left() + kNumberRoom, y, line, face, points, colour);
            y += step_;
        }
    };
    put(title, Face::Bold, size, leading, look::kInk);
    put(lines, Face::Regular, size, leading, look::kInk);
    put(readings, Face::Regular, look::kSmall, small, look::kMuted);
    y = top;
    for (const QString& clause : clauses) {
        pages.lineEndingAt(pages.left() + pages.width(), y, clause, Face::Regular, look::kSmall,
                           look::kMuted);
        y += small;
    }
    pages.rule(pages.left(), top - kPad + height, pages.width(), look::kHairline, look::kFaint);
}

} // namespace

void setSteps(PageBuilder& pages, const report::Steps& steps, const ReportWords& words)
{
    std::optional<text::StepGroup> group;
    int number = 0;
    std::vector<sla::Step> ordered = steps.steps;
    std::stable_sort(ordered.begin(), ordered.end(), [](const sla::Step& a, const sla::Step& b) {
        return text::groupOf(a.id) < text::groupOf(b.id);
    });
    for (const sla::Step& step : ordered) {
        if (group != text::groupOf(step.id)) {
            group = text::groupOf(step.id);
            pages.heading(Heading::Group, words.words().stepGroup(*group));
        }
        setStep(pages, words, steps, step, ++number);
    }
}

} // namespace clausemeter::print
