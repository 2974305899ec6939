// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/reportpages.h"

#include "widgets/print/blocks.h"
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

MarginTexts marginsOf(const report::Document& document, const ReportWords& words)
{
    return {words.value(document.customer.name), words.months(document.months),
            words.words().say("Report", "As of %1").arg(words.value(document.asOf))};
}

} // namespace clausemeter::print
