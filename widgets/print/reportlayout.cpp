// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/print/reportlayout.h"

#include "model/report/reportdocument.h"
#include "widgets/print/pdffile.h"
#include "widgets/print/reportpages.h"
#include "widgets/print/reportwords.h"

#include <deque>

namespace clausemeter::print {

ReportLayout layOut(Typeface& typeface, const report::Case& c, const ReportOptions& options)
{
    const report::Document document = report::reportDocument(c);
    ReportLayout layout;
    std::deque<ReportWords> languages;
    std::vector<std::size_t> languageOf; // by sheet
    for (const text::Language language : options.languages) {
        const ReportWords& words = languages.emplace_back(c, language);
        typeface.speak(language);
        PageBuilder pages(typeface, language, layout.frame);
        setDocument(pages, document, words);
        const int before = int(layout.sheets.size());
        for (Bookmark bookmark : pages.bookmarks()) {
            bookmark.page += before;
            layout.facts.bookmarks.push_back(bookmark);
        }
        for (Sheet& sheet : pages.takeSheets()) {
            layout.sheets.push_back(std::move(sheet));
            languageOf.push_back(languages.size() - 1);
        }
    }
    const int pages = int(layout.sheets.size());
    for (std::size_t i = 0; i < layout.sheets.size(); ++i) {
        typeface.speak(layout.sheets[i].language);
        const ReportWords& words = languages[languageOf[i]];
        setMargins(layout.sheets[i], typeface, layout.frame, marginsOf(document, words), words.words(),
                   int(i) + 1, pages);
    }

    const ReportWords& first = languages.front();
    const QString separator = QStringLiteral(" · ");
    layout.facts.title = first.label(report::Label::Report) + separator +
                         first.value(document.customer.name) + separator + first.months(document.months);
    layout.facts.subject = first.words().say("Report", "As of %1").arg(first.value(document.asOf));
    layout.facts.language =
        options.languages.front() == text::Language::Zh ? QStringLiteral("zh-CN") : QStringLiteral("en");
    layout.facts.program = programName();
    layout.facts.created = createdAt(document.asOf, document.clock);
    return layout;
}

} // namespace clausemeter::print
