// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clausecontent.h"

#include "widgets/text/contractwords.h"
#include "widgets/text/obligationwords.h"

namespace clausemeter::widgets {

using report::ClauseUse;
using report::ClauseUseKind;

namespace {

QString useText(const text::Words& words, const ClauseUse& use, const CaseView& view)
{
    const report::Case& c = *view.data;
    switch (use.kind) {
    case ClauseUseKind::MonthStep:
        return words.stepTitle(view.month().derivation[use.index]);
    case ClauseUseKind::InvoiceStep:
        return words.say("ClauseContent", "Invoice %1: %2")
            .arg(QString::fromStdString(c.account.account.invoices[use.index].id),
                 words.dueStepTitle(c.invoices[use.index].derivation[use.step]));
    case ClauseUseKind::Date:
        return words.say("ClauseContent", "%1: %2", "day and what happens on it")
            .arg(words.date(c.dates[use.index].day), words.dateKind(c.dates[use.index].kind));
    case ClauseUseKind::Obligation: {
        const report::CustomerObligation o = report::obligationsOf(c)[use.index];
        const QString who = text::actorName(words, o.rule->actor);
        const QString what = words.say("ClauseContent", "Obligation, %1: %2", "whose, what")
                                 .arg(who, text::obligationWhat(words, o));
        return o.date ? words.say("ClauseContent", "%1 (%2)", "an obligation, its date")
                            .arg(what, words.date(o.date->day))
                      : what;
    }
    }
    return {};
}

} // namespace

ClauseContent clauseContent(const text::Words& words, const ContractSheets& sheets,
                            const ContractSheet* sheet, int clause, const CaseView& view)
{
    ClauseContent content;
    ClausePanel::Texts& texts = content.texts;
    if (!sheet || clause < 0) {
        texts.heading = sheets.isEmpty()
                            ? words.say("ClauseContent", "No agreement is open")
                            : words.say("ClauseContent", "Choose a clause on the left or in the text");
        if (sheets.isEmpty())
            texts.summary << words.say("ClauseContent",
                                       "Open the text of an agreement to read, search and compare it.");
        return content;
    }
    const contract::ClauseTree& tree = sheet->contract->tree;
    const contract::Clause& c = tree.clauses[std::size_t(clause)];
    texts.heading = words.pick(sheet->title) + u' ' + (c.number.isEmpty() ? c.title : c.number);
    const auto other = words.language() == text::Language::Zh ? text::Language::En : text::Language::Zh;
    for (const text::Language language : {words.language(), other}) {
        if (const QString own = sheets.ownWords(sheet->agreement, c.number, language); !own.isEmpty())
            texts.summary << own;
    }
    for (const contract::NumberingRemark& remark : tree.remarks) {
        if (remark.clause == clause)
            texts.summary
                << words.say("ClauseContent", "Mind: %1.").arg(text::numberingFault(words, remark.fault));
    }
    if (!view.isEmpty() && !sheet->agreement.empty() && !c.number.isEmpty())
        content.uses = report::clauseUses(*view.data, view.serviceIndex, view.monthIndex,
                                          {sheet->agreement, c.number.toStdString()});
    for (const ClauseUse& use : content.uses)
        texts.uses << useText(words, use, view);
    texts.noUse =
        words.say("ClauseContent", "No figure of this service month and no obligation rests on it.");
    texts.canNote = sheet->isText() && !c.number.isEmpty();
    texts.note = sheet->notes.value(c.number);
    return content;
}

} // namespace clausemeter::widgets
