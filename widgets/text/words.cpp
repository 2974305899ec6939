// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/words.h"

#include <QLocale>
#include <QTranslator>

namespace clausemeter::text {

namespace {

std::shared_ptr<const QTranslator> load(const QString& file)
{
    auto translator = std::make_shared<QTranslator>();
    // A language without its file speaks the English of the sources.
    if (!translator->load(file))
        return nullptr;
    return translator;
}

// Loaded once, never changed afterwards: any thread may ask.
std::shared_ptr<const QTranslator> translatorOf(Language language)
{
    static const auto zh = load(QStringLiteral(":/i18n/clausemeter_zh_CN.qm"));
    static const auto en = load(QStringLiteral(":/i18n/clausemeter_en.qm"));
    return language == Language::Zh ? zh : en;
}

} // namespace

Language systemLanguage()
{
    // The language of the interface, which may differ from that of the formats.
    const QStringList wanted = QLocale::system().uiLanguages();
    const QLocale first = wanted.isEmpty() ? QLocale::system() : QLocale(wanted.front());
    return first.language() == QLocale::Chinese ? Language::Zh : Language::En;
}

Words::Words(Language language)
    : m_language(language)
    , m_translator(translatorOf(language))
{
}

QString Words::say(const char* context, const char* source, const char* note, int n) const
{
    QString text = m_translator ? m_translator->translate(context, source, note, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("%n"), count(std::int64_t(n)));
    return text;
}

QString Words::pick(const Bilingual& text) const
{
    const bool zh = m_language == Language::Zh;
    const std::string& wanted = zh ? text.zh : text.en;
    return QString::fromStdString(wanted.empty() ? (zh ? text.en : text.zh) : wanted);
}

QString Words::list(const QStringList& items) const
{
    return items.join(m_language == Language::Zh ? QStringLiteral("、") : QStringLiteral(", "));
}

QString Words::clause(const sla::Definition& definition, const std::string& clause) const
{
    const QString number = QString::fromStdString(clause);
    if (!number.isEmpty() && !number.front().isDigit())
        return number;
    const QString name = pick(definition.shortName);
    if (name.isEmpty() || number.isEmpty())
        return name + number;
    return name + u' ' + number;
}

QString Words::clause(const sla::Definition& definition, const account::Exclusion& exclusion) const
{
    const QString own = clause(definition, exclusion.clause);
    if (exclusion.otherClause.empty())
        return own;
    return say("Words", "%1 (%2)", "a clause and the clause that it names")
        .arg(own, QString::fromStdString(exclusion.otherClause));
}

} // namespace clausemeter::text
