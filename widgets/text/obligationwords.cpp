// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/obligationwords.h"

#include "widgets/text/contractwords.h"

#include <QFileInfo>

namespace clausemeter::text {

using contract::Actor;
using contract::ObligationKind;
using contract::TextLanguage;
using report::CustomerObligation;

namespace {

QString languageName(const Words& words, TextLanguage language)
{
    return language == TextLanguage::Chinese ? words.say("Obligation", "Chinese")
                                             : words.say("Obligation", "English");
}

} // namespace

QString actorName(const Words& words, Actor actor)
{
    switch (actor) {
    case Actor::Customer:
        return words.say("Obligation", "Customer");
    case Actor::Provider:
        return words.say("Obligation", "Provider");
    case Actor::Either:
        return words.say("Obligation", "Either side");
    case Actor::Both:
        return words.say("Obligation", "Both sides");
    }
    return {};
}

QString obligationKind(const Words& words, ObligationKind kind)
{
    switch (kind) {
    case ObligationKind::Duty:
        return words.say("Obligation", "must");
    case ObligationKind::Right:
        return words.say("Obligation", "may");
    case ObligationKind::Prohibition:
        return words.say("Obligation", "must not");
    case ObligationKind::Release:
        return words.say("Obligation", "is released");
    case ObligationKind::Deemed:
        return words.say("Obligation", "counts as");
    }
    return {};
}

QString periodWords(const Words& words, const contract::Period& period)
{
    return words.say("Obligation", "%1 %2", "a period and from where: 24 hours, before the maintenance")
        .arg(text::period(words, Decimal::fromInteger(period.number), period.unit), words.pick(period.from));
}

QString amountWords(const Words& words, const contract::Amount& amount)
{
    if (amount.percent)
        return words.say("Obligation", "%1 %2", "a percentage and what of: 1 %, of the overdue amount")
            .arg(words.plainPercent(*amount.percent), words.pick(amount.words));
    if (amount.money)
        return words.say("Obligation", "%1 %2", "money and what for")
            .arg(words.money(*amount.money, QString::fromStdString(amount.currency)),
                 words.pick(amount.words));
    return words.pick(amount.words);
}

QString obligationTrigger(const Words& words, const CustomerObligation& obligation)
{
    return obligation.rule ? words.pick(obligation.rule->trigger) : QString();
}

QString obligationWhat(const Words& words, const CustomerObligation& obligation)
{
    if (obligation.rule)
        return words.pick(obligation.rule->what);
    return obligation.date ? words.dateKind(obligation.date->kind) : QString();
}

QString obligationMeasure(const Words& words, const CustomerObligation& obligation)
{
    QStringList parts;
    if (obligation.rule && obligation.rule->period)
        parts.append(periodWords(words, *obligation.rule->period));
    if (obligation.rule && obligation.rule->amount)
        parts.append(amountWords(words, *obligation.rule->amount));
    return parts.join(u'\n');
}

QString obligationOtherwise(const Words& words, const CustomerObligation& obligation)
{
    return obligation.rule ? words.pick(obligation.rule->otherwise) : QString();
}

report::ObligationTexts obligationTexts(const Words& words)
{
    const auto utf8 = [&words](const char* source) { return words.say("Obligation", source).toStdString(); };
    // a function of a row in these words
    const auto of = [&words](QString (*said)(const Words&, const CustomerObligation&)) {
        return [words, said](const CustomerObligation& o) { return said(words, o).toStdString(); };
    };
    report::ObligationTexts texts;
    texts.title = utf8(QT_TRANSLATE_NOOP("Obligation", "Obligations"));
    texts.headers = {utf8(QT_TRANSLATE_NOOP("Obligation", "Date")),
                     utf8(QT_TRANSLATE_NOOP("Obligation", "Who")),
                     utf8(QT_TRANSLATE_NOOP("Obligation", "Kind")),
                     utf8(QT_TRANSLATE_NOOP("Obligation", "When it arises")),
                     utf8(QT_TRANSLATE_NOOP("Obligation", "What")),
                     utf8(QT_TRANSLATE_NOOP("Obligation", "Time and amount")),
                     utf8(QT_TRANSLATE_NOOP("Obligation", "Otherwise")),
                     utf8(QT_TRANSLATE_NOOP("Obligation", "Amount")),
                     utf8(QT_TRANSLATE_NOOP("Obligation", "Currency")),
                     utf8(QT_TRANSLATE_NOOP("Obligation", "Clause"))};
    texts.who = [words](const CustomerObligation& o) {
        return o.rule ? actorName(words, o.rule->actor).toStdString() : std::string();
    };
    texts.kind = [words](const CustomerObligation& o) {
        return o.rule ? obligationKind(words, o.rule->kind).toStdString() : std::string();
    };
    texts.trigger = of(&obligationTrigger);
    texts.what = of(&obligationWhat);
    texts.measure = of(&obligationMeasure);
    texts.otherwise = of(&obligationOtherwise);
    texts.pick = [words](const Bilingual& text) { return words.pick(text).toStdString(); };
    return texts;
}

QString languageRule(const Words& words, const contract::LanguageRule& rule)
{
    if (rule.prevails == TextLanguage::Unknown)
        return words.say("Obligation", "%1; it does not say which language prevails")
            .arg(languageName(words, rule.text));
    const QString prevails = languageName(words, rule.prevails);
    if (rule.clause.empty())
        return words.say("Obligation", "%1; %2 prevails").arg(languageName(words, rule.text), prevails);
    return words.say("Obligation", "%1; %2 prevails (%3)")
        .arg(languageName(words, rule.text), prevails, QString::fromStdString(rule.clause));
}

QString definitionFile(const Words& words, const contract::Agreement& agreement)
{
    const QString file = QString::fromStdString(agreement.file);
    return agreement.isShipped()
               ? words.say("Obligation", "%1, came with the program").arg(QFileInfo(file).fileName())
               : words.say("Obligation", "%1, your own file").arg(file);
}

} // namespace clausemeter::text
