// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/reasonwords.h"

#include <cerrno>

namespace clausemeter::text {

namespace {

QString ofSystem(const Words& w, const QString& number)
{
    switch (number.toInt()) {
    case 0:
        return w.say("Reason", "the system gives no reason");
    case EACCES:
        return w.say("Reason", "permission denied");
    case EPERM:
        return w.say("Reason", "the system does not allow it");
    case ENOENT:
        return w.say("Reason", "no such file or folder");
    case EISDIR:
        return w.say("Reason", "it is a folder");
    case ENOTDIR:
        return w.say("Reason", "a part of the path is not a folder");
    case ESPIPE:
        return w.say("Reason", "it is not an ordinary file");
    case ENOSPC:
        return w.say("Reason", "no room left on the disk");
    case EDQUOT:
        return w.say("Reason", "the disk quota is used up");
    case EFBIG:
        return w.say("Reason", "the file is too large");
    case EROFS:
        return w.say("Reason", "the disk can only be read");
    case EIO:
        return w.say("Reason", "the disk does not read or write properly");
    case EBUSY:
        return w.say("Reason", "in use by another program");
    case EPIPE:
        return w.say("Reason", "the program that reads the output has ended");
    case ENAMETOOLONG:
        return w.say("Reason", "the name is too long");
    case ELOOP:
        return w.say("Reason", "the links lead in a circle");
    case EMFILE:
    case ENFILE:
        return w.say("Reason", "too many files are open");
    default:
        return w.say("Reason", "system error %1").arg(number);
    }
}

struct Named {
    QLatin1String token;
    const char* words;
};

QString ofTable(const Words& w, std::initializer_list<Named> table, const QString& name)
{
    for (const Named& entry : table) {
        if (name == entry.token)
            return w.say("Reason", entry.words);
    }
    return name;
}

QString ofParser(const Words& w, const QString& name)
{
    return ofTable(
        w,
        {{QLatin1String("none"), QT_TRANSLATE_NOOP("Reason", "nothing is wrong")},
         {QLatin1String("unterminated-object"), QT_TRANSLATE_NOOP("Reason", "an object is not closed by }")},
         {QLatin1String("missing-name-separator"), QT_TRANSLATE_NOOP("Reason", "a colon is missing")},
         {QLatin1String("unterminated-array"), QT_TRANSLATE_NOOP("Reason", "a list is not closed by ]")},
         {QLatin1String("missing-comma"), QT_TRANSLATE_NOOP("Reason", "a comma is missing")},
         {QLatin1String("illegal-value"), QT_TRANSLATE_NOOP("Reason", "this is not a value")},
         {QLatin1String("termination-by-number"), QT_TRANSLATE_NOOP("Reason", "the text ends in a number")},
         {QLatin1String("illegal-number"), QT_TRANSLATE_NOOP("Reason", "this is not a number")},
         {QLatin1String("bad-escape"), QT_TRANSLATE_NOOP("Reason", "unknown escape after a backslash")},
         {QLatin1String("illegal-utf8"), QT_TRANSLATE_NOOP("Reason", "a string is not valid UTF-8")},
         {QLatin1String("unterminated-string"), QT_TRANSLATE_NOOP("Reason", "a closing quote is missing")},
         {QLatin1String("missing-object"), QT_TRANSLATE_NOOP("Reason", "a name in quotes is missing")},
         {QLatin1String("deep-nesting"), QT_TRANSLATE_NOOP("Reason", "nested too deeply")},
         {QLatin1String("document-too-large"), QT_TRANSLATE_NOOP("Reason", "the document is too large")},
         {QLatin1String("garbage-at-end"), QT_TRANSLATE_NOOP("Reason", "more text follows after the end")},
         {QLatin1String("unknown"), QT_TRANSLATE_NOOP("Reason", "the parser gives no reason")}},
        name);
}

QString ofDefinition(const Words& w, const QString& name)
{
    return ofTable(
        w,
        {{QLatin1String("object"), QT_TRANSLATE_NOOP("Reason", "an object {…} is expected")},
         {QLatin1String("missing"), QT_TRANSLATE_NOOP("Reason", "it is missing")},
         {QLatin1String("unknown-key"), QT_TRANSLATE_NOOP("Reason", "the key is not known")},
         {QLatin1String("key-twice"), QT_TRANSLATE_NOOP("Reason", "the key is there twice")},
         {QLatin1String("entries"), QT_TRANSLATE_NOOP("Reason", "a list […] with entries is expected")},
         {QLatin1String("array"), QT_TRANSLATE_NOOP("Reason", "a list […] is expected")},
         {QLatin1String("text"), QT_TRANSLATE_NOOP("Reason", "a text is expected")},
         {QLatin1String("truth"), QT_TRANSLATE_NOOP("Reason", "true or false is expected")},
         {QLatin1String("percent-text"), QT_TRANSLATE_NOOP("Reason", "a percentage in quotes is expected")},
         {QLatin1String("percent-range"),
          QT_TRANSLATE_NOOP("Reason", "a percentage from 0 to 100 is expected")},
         {QLatin1String("clause-number"), QT_TRANSLATE_NOOP("Reason", "the number of a clause is expected")},
         {QLatin1String("whole-number"), QT_TRANSLATE_NOOP("Reason", "a whole number above 0 is expected")},
         {QLatin1String("standard"), QT_TRANSLATE_NOOP("Reason", "the first tier begins at the standard")},
         {QLatin1String("tier-gap"), QT_TRANSLATE_NOOP("Reason", "it must be where the tier above ends")},
         {QLatin1String("tier-order"), QT_TRANSLATE_NOOP("Reason", "it must be lower than “below”")},
         {QLatin1String("last-tier"), QT_TRANSLATE_NOOP("Reason", "the last tier must reach down to 0")},
         {QLatin1String("rule"),
          QT_TRANSLATE_NOOP("Reason", "evidence, traffic_surge, announced_event or maintenance is expected")},
         {QLatin1String("clause-twice"), QT_TRANSLATE_NOOP("Reason", "the clause is named twice")},
         {QLatin1String("code-twice"), QT_TRANSLATE_NOOP("Reason", "the error code is named twice")},
         {QLatin1String("format"), QT_TRANSLATE_NOOP("Reason", "“clausemeter-agreement/1” is expected")},
         {QLatin1String("terms-format"), QT_TRANSLATE_NOOP("Reason", "“clausemeter-terms/1” is expected")},
         {QLatin1String("notes-format"),
          QT_TRANSLATE_NOOP("Reason", "“clausemeter-contract-notes/1” is expected")},
         {QLatin1String("other-text"), QT_TRANSLATE_NOOP("Reason", "it is that of another text")},
         {QLatin1String("token"), QT_TRANSLATE_NOOP("Reason", "it is none of the words that are known here")},
         {QLatin1String("number"), QT_TRANSLATE_NOOP("Reason", "a number in quotes is expected")},
         {QLatin1String("choice"), QT_TRANSLATE_NOOP("Reason", "it is none of the rules that are known")},
         {QLatin1String("tier-percent"),
          QT_TRANSLATE_NOOP("Reason", "a lower availability must not give a lower percentage")},
         {QLatin1String("not-in-shape"),
          QT_TRANSLATE_NOOP("Reason", "the key says nothing in an agreement of this shape")},
         {QLatin1String("one-of"),
          QT_TRANSLATE_NOOP("Reason", "it contradicts another key that is there: only one of them may be")},
         {QLatin1String("too-many-slots"),
          QT_TRANSLATE_NOOP("Reason", "at most the slots of a day are expected")},
         {QLatin1String("too-many-months"), QT_TRANSLATE_NOOP("Reason", "at most 120 months are expected")},
         {QLatin1String("target-twice"), QT_TRANSLATE_NOOP("Reason", "the target is there twice")},
         {QLatin1String("cap-zero"), QT_TRANSLATE_NOOP("Reason", "a percentage above 0 is expected")},
         {QLatin1String("share"),
          QT_TRANSLATE_NOOP("Reason", "a percentage above 0 with at most 4 decimals is expected")},
         {QLatin1String("window-order"),
          QT_TRANSLATE_NOOP("Reason", "the claim window would close before it opens")},
         {QLatin1String("business-day"),
          QT_TRANSLATE_NOOP("Reason", "a business day that every month has (at most 15) is expected")},
         {QLatin1String("word"), QT_TRANSLATE_NOOP("Reason", "it is none of the words that are known here")},
         {QLatin1String("date"), QT_TRANSLATE_NOOP("Reason", "a date such as 2021-11-08 is expected")},
         {QLatin1String("ends-before"), QT_TRANSLATE_NOOP("Reason", "it ends before it begins")},
         {QLatin1String("money"), QT_TRANSLATE_NOOP("Reason", "an amount in quotes is expected")},
         {QLatin1String("unknown-figure"),
          QT_TRANSLATE_NOOP("Reason", "no figure of this file stands at the path that it names")},
         {QLatin1String("figure-clause"),
          QT_TRANSLATE_NOOP("Reason", "the figure that it names belongs to another clause")},
         {QLatin1String("value-or-figure"),
          QT_TRANSLATE_NOOP("Reason", "either “value” or “figure” is expected")},
         {QLatin1String("one-amount"),
          QT_TRANSLATE_NOOP("Reason", "one of “percent”, “figure”, “money” and “words” is expected")},
         {QLatin1String("own-agreement"),
          QT_TRANSLATE_NOOP("Reason", "an agreement does not go before itself")},
         {QLatin1String("version-missing"),
          QT_TRANSLATE_NOOP("Reason", "the version of the file itself is not listed")},
         {QLatin1String("clause-above"),
          QT_TRANSLATE_NOOP("Reason", "the clause that it belongs to is not listed before it")},
         {QLatin1String("changed"), QT_TRANSLATE_NOOP("Reason", "the file was changed since it was read")},
         {QLatin1String("unknown-agreement"),
          QT_TRANSLATE_NOOP("Reason", "no agreement with this id is known")},
         {QLatin1String("unknown-clause"),
          QT_TRANSLATE_NOOP("Reason", "the list of clauses does not have this one")}},
        name);
}

QString ofSchema(const Words& w, const QString& name)
{
    return ofTable(
        w,
        {{QLatin1String("type"), QT_TRANSLATE_NOOP("Reason", "another kind of value is expected")},
         {QLatin1String("value"),
          QT_TRANSLATE_NOOP("Reason", "it is none of the values that may stand here")},
         {QLatin1String("pattern"), QT_TRANSLATE_NOOP("Reason", "it is not written the way it must be")},
         {QLatin1String("range"), QT_TRANSLATE_NOOP("Reason", "the number is too small or too large")},
         {QLatin1String("size"), QT_TRANSLATE_NOOP("Reason", "it is too short or too long")},
         {QLatin1String("unfit"), QT_TRANSLATE_NOOP("Reason", "it does not fit the schema of the format")}},
        name);
}

QString ofReport(const Words& w, const QString& name)
{
    return ofTable(w,
                   {{QLatin1String("no-language"), QT_TRANSLATE_NOOP("Reason", "no language is chosen")},
                    {QLatin1String("writer"), QT_TRANSLATE_NOOP("Reason", "the pages cannot be painted")}},
                   name);
}

QString ofBook(const Words& w, const QString& name)
{
    const QString row = QStringLiteral("row ");
    if (name.startsWith(row))
        return w.say("Reason", "a value in the table “%1” is none that belongs there")
            .arg(name.sliced(row.size()));
    return ofTable(
        w,
        {{QLatin1String("cut"), QT_TRANSLATE_NOOP("Reason", "the end of the file is missing")},
         {QLatin1String("version"),
          QT_TRANSLATE_NOOP("Reason", "its version number is none that a book has")},
         {QLatin1String("schema"), QT_TRANSLATE_NOOP("Reason", "its tables are not those of a book")},
         {QLatin1String("journal"), QT_TRANSLATE_NOOP("Reason", "an entry of its journal cannot be read")},
         {QLatin1String("digest"), QT_TRANSLATE_NOOP("Reason", "the log was read without SHA-256 digests")},
         {QLatin1String("no-driver"), QT_TRANSLATE_NOOP("Reason", "Qt's driver for SQLite is not installed")},
         {QLatin1String("address"),
          QT_TRANSLATE_NOOP("Reason", "it is no address like postgresql://user@host:5432/database/book, "
                                      "without a password")},
         {QLatin1String("not-kept"), QT_TRANSLATE_NOOP("Reason", "the change was not kept")}},
        name);
}

} // namespace

QString reasonWords(const Words& words, const QString& reason)
{
    using Wording = QString (*)(const Words&, const QString&);
    static constexpr std::pair<QLatin1String, Wording> kKinds[] = {
        {QLatin1String("errno:"), &ofSystem},
        {QLatin1String("json:"), &ofParser},
        {QLatin1String("definition:"), &ofDefinition},
        {QLatin1String("schema:"), &ofSchema},
        {QLatin1String("pdf:"), &ofReport},
        {QLatin1String("book:"), &ofBook},
    };
    for (const auto& [prefix, wording] : kKinds) {
        if (reason.startsWith(prefix))
            return wording(words, reason.sliced(prefix.size()));
    }
    return reason;
}

QString detail(const Error& error, std::size_t at)
{
    return at < error.details.size() ? QString::fromStdString(error.details[at]) : QStringLiteral("–");
}

QString reason(const Words& words, const Error& error, std::size_t at)
{
    return reasonWords(words, detail(error, at));
}

} // namespace clausemeter::text
