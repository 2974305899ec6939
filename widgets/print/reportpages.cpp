// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/reportpages.h"

#include "model/base/version.h"
#include "widgets/print/blocks.h"
#include "widgets/print/lines.h"
#include "widgets/print/look.h"
#include "widgets/print/monthchart.h"

namespace clausemeter::print {

void setDocument(PageBuilder& pages, const report::Document& document, const ReportWords& words)
{
    std::size_t months = 0;
    for (const report::Chapter& chapter : document.chapters)
        months += chapter.month ? 1 : 0;
    for (const report::Chapter& chapter : document.chapters) {
        const bool isTitle = chapter.title == report::Label::Report;
        const QString title = chapter.month ? words.monthTitle(*chapter.month) : words.label(chapter.title);
        const QString service =
            chapter.month ? words.value(report::ServiceName{chapter.month->service}) : QString();
        const QString bookmark = service.isEmpty() ? title : title + QStringLiteral(" · ") + service;
        // Of several months, each begins a page; a single one goes on below the report's title, which names
        // it.
        if (!chapter.month || months > 1) {
            if (!isTitle && months > 1)
                pages.newPage();
            pages.heading(isTitle ? Heading::Title : Heading::Chapter, title, bookmark);
            if (!service.isEmpty())
                pages.heading(Heading::Subtitle, service);
        }
        for (const report::Section& section : chapter.sections) {
            if (section.title != report::Label::None)
                pages.heading(Heading::Section, words.label(section.title));
            for (const report::Block& block : section.blocks)
                setBlock(pages, block, words);
        }
    }
}

void setMargins(Sheet& sheet, const Typeface& typeface, const Frame& frame, const report::Document& document,
                const ReportWords& words, int page, int pages)
{
    const double size = look::kSmall;
    const double right = frame.width - frame.right;
    const auto add = [&](double x, double baseline, const QString& text) {
        sheet.items.emplace_back(Line{x, baseline, text, Face::Regular, size, look::kMuted});
    };
    const auto addAtEnd = [&](double baseline, const QString& text) {
        add(right - typeface.width(text, Face::Regular, size), baseline, text);
    };
    const auto rule = [&](double y) {
        sheet.items.emplace_back(
            Fill{QRectF(frame.left, y, frame.bodyWidth(), look::kHairline), look::kFaint});
    };

    const QString months = words.months(document.months);
    const QString name = words.value(document.customer.name);
    const double room = frame.bodyWidth() - typeface.width(months, Face::Regular, size) - 20;
    const double head = frame.top - 26;
    add(frame.left, head, elided(typeface, name, Face::Regular, size, room));
    addAtEnd(head, months);
    rule(head + 6);

    const double foot = frame.height - frame.bottom + 30;
    const QString asOf = words.words().say("Report", "As of %1").arg(words.value(document.asOf));
    rule(foot - 13);
    add(frame.left, foot,
        QStringLiteral("Clausemeter ") + QLatin1String(kVersion) + QStringLiteral(" · ") + asOf);
    addAtEnd(foot, words.pageOf(page, pages));
}

} // namespace clausemeter::print
