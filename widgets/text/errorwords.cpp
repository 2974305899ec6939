// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/tokens.h"
#include "widgets/text/claimwords.h"
#include "widgets/text/reasonwords.h"
#include "widgets/text/servererrorwords.h"

namespace clausemeter::text {

namespace {

// What a step in seconds is called: "3600" is one hour.
QString stepLength(const Words& words, const QString& seconds)
{
    bool ok = false;
    const qlonglong n = seconds.toLongLong(&ok);
    return ok ? words.duration(n) : seconds;
}

// A family of sources as the log reader names it.
QString sourceKind(const Words& w, const Error& e, std::size_t at)
{
    const QString name = detail(e, at);
    if (name == u"interval-csv-rate")
        return w.say("LogKind", "Rates by interval (CSV)");
    for (int i = 0; i <= int(logs::kLastKind); ++i) {
        const auto kind = logs::LogKind(i);
        if (name == QString::fromStdString(report::tokenOf(kind)))
            return w.logKind(kind);
    }
    return name;
}

// The type that an account file should have in a place.
QString jsonType(const Words& w, const Error& e, std::size_t at)
{
    const QString name = detail(e, at);
    if (name == u"string")
        return w.say("Error", "a string (text in quotes)");
    if (name == u"number")
        return w.say("Error", "a whole number");
    if (name == u"object")
        return w.say("Error", "an object {…}");
    return name == u"array" ? w.say("Error", "a list […]") : name;
}

// The column of a bill that is meant.
QString billColumn(const Words& w, const Error& e)
{
    const QString name = detail(e, 0);
    if (name == u"resource")
        return w.say("Error", "resource ID");
    if (name == u"cost")
        return w.say("Error", "total after discount");
    return name == u"cash" ? w.say("Error", "amount paid from the cash account") : name;
}

QString claimField(const Words& w, const Error& e, std::size_t at)
{
    return text::claimField(w, detail(e, at).toStdString());
}

// What is wrong and what to do about it.
QString what(const Words& w, const Error& e)
{
    switch (e.code) {
    case ErrorCode::Cancelled:
        return w.say("Error", "Stopped as you asked. Nothing was changed.");

    case ErrorCode::FileMissing:
        return w.say("Error", "There is no such file. Check the path and the name.");
    case ErrorCode::FileIsDirectory:
        return w.say("Error", "This is a folder, not a file. Name a file in it.");
    case ErrorCode::FileUnreadable:
        return w.say("Error", "The file cannot be read (%1). Check your permission to read it.")
            .arg(reason(w, e, 0));
    case ErrorCode::FileChanged:
        return w.say("Error", "The file changed while it was read. Read it again when nothing writes to it.");
    case ErrorCode::FileLeftOut:
        return w.say("Error", "Hidden files and links are not read. Name the file itself to have it read.");
    case ErrorCode::FolderMissing:
        return w.say("Error", "The folder of the output does not exist. Create it or choose another one.");
    case ErrorCode::FileUnwritable:
        return w
            .say("Error",
                 "The file cannot be written (%1); nothing was changed. Choose another folder or check your "
                 "permission to write there.")
            .arg(reason(w, e, 0));
    case ErrorCode::DiskFull:
        return w.say(
            "Error",
            "There is no room left on the disk; the old file was kept. Make room or choose another disk.");

    case ErrorCode::LogEmpty:
        return w.say("Error", "The log is empty. Export it again, or leave it out.");
    case ErrorCode::LogBinary:
        return w.say("Error", "This is not a text file. Choose a log in CSV or access-log form.");
    case ErrorCode::LogUnknownFormat:
        return w
            .say("Error",
                 "No known kind of log begins with “%1”. A CSV log needs a header with a time column and a "
                 "result, counts or a rate.")
            .arg(detail(e, 0));
    case ErrorCode::LogNoTimeColumn:
        return w
            .say(
                "Error",
                "No column of the header “%1” is a time. Name one of them “time”, or say which column it is.")
            .arg(detail(e, 0));
    case ErrorCode::LogNoResultColumn:
        return w.say(
            "Error",
            "No column says whether a request succeeded. Name one of them “result”, or say which column "
            "it is.");
    case ErrorCode::LogNoCountColumns:
        return w.say(
            "Error",
            "No columns give requests with successes or failures, or a rate. Name them “requests” and "
            "“successes”, or say which columns they are.");
    case ErrorCode::LogRateUnitUnclear:
        return w
            .say("Error", "It is not clear whether column “%1” is a ratio (0 to 1) or a percentage. Say it "
                          "by --rate-unit, or put a percent sign into the header.")
            .arg(detail(e, 0));
    case ErrorCode::LogTooCoarse:
        return w
            .say("Error",
                 "The log has one figure every %1; the agreement measures every 5 minutes. Export it by 5 "
                 "minutes or finer.")
            .arg(stepLength(w, detail(e, 0)));
    case ErrorCode::LogDecodingFailed:
        return w
            .say("Error",
                 "The text cannot be decoded as %1. Say which encoding it is in, or save it as UTF-8.")
            .arg(detail(e, 0));
    case ErrorCode::LogColumnTwice:
        return w.say("Error", "The header has column “%1” twice. Rename one of the two.").arg(detail(e, 0));
    case ErrorCode::LogSyntax:
        return w.say("Error", "This is not valid JSON from here on. Export the log again.");
    case ErrorCode::LogDocumentTooLarge:
        return w
            .say("Error", "The JSON document is larger than %1 MiB. Export a shorter time at once, or one "
                          "object a line.")
            .arg(detail(e, 0));
    case ErrorCode::LogRunningTotal:
        return w
            .say("Error",
                 "“%1” only ever grows: it counts since a start, not by interval. Export its increase by "
                 "interval, such as increase(…[5m]) every 5 minutes.")
            .arg(detail(e, 0));
    case ErrorCode::LogSuccessesOnly:
        return w.say(
            "Error",
            "Room callbacks report successes only, never failures, so no rate follows from them. Add "
            "a log that has the failures too; the callbacks are then compared with it.");
    case ErrorCode::CompressionBroken:
        return w.say("Error", "The compressed data (%1) is damaged. Copy or export the file again.")
            .arg(detail(e, 0));
    case ErrorCode::CompressionCut:
        return w.say("Error", "The compressed data (%1) ends in the middle. Copy the file again, completely.")
            .arg(detail(e, 0));
    case ErrorCode::CompressionTooMuch:
        return w
            .say("Error",
                 "Decompressing (%1) takes %2 MiB of memory; %3 MiB are allowed. Compress it again with a "
                 "smaller window.")
            .arg(detail(e, 0), detail(e, 1), detail(e, 2));
    case ErrorCode::ArchiveBroken:
        return w.say("Error",
                     "The archive is damaged or of a kind that is not known. Pack it again as tar or zip.");
    case ErrorCode::ArchiveEncrypted:
        return w.say("Error", "The archive is locked with a password. Unpack it and add the files in it.");
    case ErrorCode::ArchiveEmpty:
        return w.say("Error", "There is no file in it. Choose a folder or an archive with logs.");
    case ErrorCode::MappingInvalid:
        return w
            .say("Error", "This is not a mapping: %1 is “%2”, which is not known. Correct it at this place.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::MappingUnused:
        return w.say(
            "Error",
            "The mapping is for logs of another header or kind than those named here, so none was read "
            "by it. Correct its “applies_to”, or take that out: it then holds for every log.");
    case ErrorCode::RecordIsCustomers:
        return w
            .say("Error",
                 "This has the same content as %1, one of the customer's own logs. Choose the record "
                 "that came from the provider.")
            .arg(detail(e, 0));
    case ErrorCode::RecordWithoutData:
        return w.say("Error",
                     "No good row of the provider's record lies in a service period of the account. Check "
                     "that it is of these services and of this time.");
    case ErrorCode::SourcesOverlap:
        return w
            .say("Error", "Two kinds of source (%3 and %4) cover the same time of service %1, first at %2. "
                          "They may not "
                          "be added: leave one of them out.")
            .arg(detail(e, 0), detail(e, 1), sourceKind(w, e, 2), sourceKind(w, e, 3));

    case ErrorCode::AccountSyntax:
        return w.say("Error", "The account file is not valid JSON (%1). Correct it at this place.")
            .arg(reason(w, e, 0));
    case ErrorCode::AccountNotAnAccount:
        return w
            .say(
                "Error",
                "This is not an account file: its “format” is “%1”, and “clausemeter-account/1” is expected.")
            .arg(detail(e, 0));
    case ErrorCode::AccountVersion:
        return w
            .say("Error", "The account file has the format “%1”, which this version does not know. Use a "
                          "newer version of "
                          "the program, or save the file as “clausemeter-account/1”.")
            .arg(detail(e, 0));
    case ErrorCode::AccountMissing:
        return w.say("Error", "“%1” is missing. Add it.").arg(detail(e, 0));
    case ErrorCode::AccountWrongType:
        return w.say("Error", "“%1” has the wrong type. Expected: %2.").arg(detail(e, 0), jsonType(w, e, 1));
    case ErrorCode::AccountBadValue:
        return w.say("Error", "“%1” has the value “%2”, which is not allowed there. Correct it.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::AccountBadAmount:
        return w
            .say("Error",
                 "“%1” has the value “%2”, which is not an amount. Write it like \"1200.50\", with at most 8 "
                 "decimals and no separators.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::AccountNegativeAmount:
        return w.say("Error", "“%1” is negative (%2). Amounts of an account are 0 or more.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::AccountCashDisagrees:
        return w
            .say("Error",
                 "“%1” is given as %2, but the other parts of the fee make it %3. Correct one of them.")
            .arg(detail(e, 0), detail(e, 1), detail(e, 2));
    case ErrorCode::AccountFeeIncomplete:
        return w.say("Error", "“%1” has neither “cash” nor “gross”. Give at least one of them.")
            .arg(detail(e, 0));
    case ErrorCode::AccountEndBeforeStart:
        return w.say("Error", "“%1” is %3, too early for a start at %2. Correct one of the two.")
            .arg(detail(e, 0), detail(e, 1), detail(e, 2));
    case ErrorCode::AccountPeriodsOverlap:
        return w
            .say("Error", "“%1” overlaps another service period of service %2. Periods of one service must "
                          "not overlap.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::AccountUnknownService:
        return w
            .say("Error", "“%1” names service %2, which is not among the account's services. Correct the id, "
                          "or add the "
                          "service.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::AccountUnknownClause:
        return w
            .say("Error",
                 "“%1” names clause %2, which is no release clause of the service's agreement. Correct it.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::AccountUnknownNotice:
        return w
            .say("Error",
                 "“%1” names notice %2, which is not among the account's notices. Correct the id, or add the "
                 "notice.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::AccountReasonMissing:
        return w.say("Error", "A standing set by hand needs a reason, and “%1” is missing or empty. Add it.")
            .arg(detail(e, 0));
    case ErrorCode::AccountNoService:
        return w.say("Error", "The account has no service. Add at least one to “services”.");
    case ErrorCode::AccountDuplicateKey:
        return w.say("Error", "“%1” is there twice in the same object. Remove one of the two.")
            .arg(detail(e, 0));
    case ErrorCode::AccountUnknownSla:
        return w
            .say("Error",
                 "“%1” names the agreement “%2”, of which there is no definition. Correct the id, or put the "
                 "definition file into the data folder.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::AccountDifferentSla:
        return w
            .say("Error", "“%1” puts service %2 under another agreement than its other periods. Give it one "
                          "agreement, or "
                          "another id.")
            .arg(detail(e, 0), detail(e, 1));

    case ErrorCode::DefinitionInvalid:
        if (detail(e, 0).isEmpty())
            return w
                .say("Error",
                     "The agreement's definition is not valid JSON (%1). Correct the file, or remove it.")
                .arg(reason(w, e, 1));
        return w
            .say("Error", "The agreement's definition is wrong at “%1”: %2. Correct the file, or remove it.")
            .arg(detail(e, 0), reason(w, e, 1));
    case ErrorCode::ContractEmpty:
        return w.say("Error",
                     "There is no text in the file. Choose the text of an agreement: plain text, Markdown, "
                     "PDF or DOCX.");
    case ErrorCode::ContractBinary:
        return w.say("Error",
                     "This is not the text of an agreement. Plain text, Markdown, PDF and DOCX can be read.");
    case ErrorCode::ContractTooLarge:
        return w
            .say("Error",
                 "The text of an agreement may have up to %1 MiB. Choose the agreement alone, without its "
                 "annexes of data.")
            .arg(detail(e, 0));
    case ErrorCode::ContractEncrypted:
        return w.say("Error", "The file is locked with a password. Save it without one and open that file.");
    case ErrorCode::ContractWithoutText:
        return w.say("Error",
                     "The PDF holds pictures of pages and no text. Open a version with text, or run text "
                     "recognition on it first.");
    case ErrorCode::ContractBroken:
        return w.say("Error", "The %1 file is damaged. Get it again from where it came.").arg(detail(e, 0));
    case ErrorCode::ContractNotes:
        return w
            .say("Error",
                 "The notes kept for this text are wrong at “%1”: %2. Correct that file, or remove it.")
            .arg(detail(e, 0), reason(w, e, 1));
    case ErrorCode::CalendarInvalid:
        if (detail(e, 0).isEmpty())
            return w.say("Error", "The calendar is not valid JSON (%1). Correct the file, or remove it.")
                .arg(reason(w, e, 1));
        return w.say("Error", "The calendar is wrong at “%1”. Correct the file, or remove it.")
            .arg(detail(e, 0));
    case ErrorCode::BillUnknownFormat:
        if (detail(e, 0).isEmpty())
            return w.say("Error", "This is no bill. Choose the detail bill as CSV, or an answer of the "
                                  "billing interface as JSON.");
        return w
            .say("Error",
                 "This is no bill that is known: “%1”. Choose the detail bill as CSV, or an answer of "
                 "the billing interface as JSON.")
            .arg(detail(e, 0));
    case ErrorCode::BillNoColumn:
        return w.say("Error", "The bill lacks a column that is needed: %1. Export it again with all columns.")
            .arg(billColumn(w, e));
    case ErrorCode::BillColumnTwice:
        return w.say("Error", "The bill has the column “%1” twice. Remove the wrong one.").arg(detail(e, 0));
    case ErrorCode::BillSyntax:
        return w.say("Error", "This is not valid JSON from here on. Fetch the bill again.");
    case ErrorCode::BillCurrencies:
        return w
            .say("Error",
                 "Amounts in %1 and in %2 cannot be added. Read the bills of one currency at a time.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::BillKindsMixed:
        if (detail(e, 0).isEmpty() && detail(e, 1).isEmpty())
            return w.say("Error", "The file holds bills of different kinds. Read one kind at a time.");
        return w
            .say("Error", "Two kinds of bill tell of the costs of %1 in %2, which would count them twice. "
                          "Leave one of them out.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::BillTooLarge:
        return w.say("Error", "The bill is larger than %1 MiB. Export a shorter time.").arg(detail(e, 0));
    case ErrorCode::BookNotABook:
        return w.say("Error",
                     "This is not a book of Clausemeter, or it is encrypted. It was left as it is; choose "
                     "another file.");
    case ErrorCode::BookDamaged:
        return w
            .say("Error", "The book is damaged (%1). It was left as it is; open the newest backup instead.")
            .arg(reason(w, e, 0));
    case ErrorCode::BookNewer:
        return w
            .say("Error",
                 "The book was made by a newer version of the program (its version is %1, this one knows up "
                 "to %2). It was left as it is; use the newer version.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::BookInUse:
        return w.say("Error",
                     "Another window or program is changing this book. Close it there, then try again.");
    case ErrorCode::BookReadOnly:
        return w.say("Error",
                     "The book is open for reading only, so nothing was changed. Close it where it is open "
                     "too, or check your permission to write there.");
    case ErrorCode::BookExists:
        return w.say("Error", "There is a file of this name already. Open it, or choose another name.");
    case ErrorCode::BookFailed:
        return w.say("Error", "The book refused this (%1); nothing was changed.").arg(reason(w, e, 0));
    case ErrorCode::BookCustomerUnknown:
        if (e.details.empty())
            return w.say("Error", "The book has no customer, or several. Name one by --customer.");
        if (e.details.size() > 1) // an account without an id has this name
            return w
                .say("Error",
                     "The account has no customer ID, and the book has a customer “%1” already; nothing was "
                     "changed. Where it is the same, name it by --customer; else give the account an ID.")
                .arg(detail(e, 0));
        return w.say("Error", "The book has no customer “%1”. Check the id.").arg(detail(e, 0));
    case ErrorCode::BookSameContent:
        return w
            .say("Error",
                 "“%1” has the same content as “%2”, which is in the book since %3. It was not added again; "
                 "remove that import first if it shall be read anew.")
            .arg(detail(e, 0), detail(e, 1), detail(e, 2));
    case ErrorCode::BookOverlap:
        return w
            .say("Error",
                 "The book has data of service %1 from “%3” for the same time, first at %2. Say whether the "
                 "new log is to be added to it or to replace it.")
            .arg(detail(e, 0), detail(e, 1), detail(e, 2));
    case ErrorCode::BookClockDiffers:
        return w
            .say("Error",
                 "The logs in the book were counted on the clock %1, so the clock cannot become %2. Remove "
                 "their imports first.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::BookChangedSince:
        return w
            .say("Error",
                 "What this change (number %1 of the journal) left behind is not as it was, so it cannot be "
                 "undone. Nothing was changed.")
            .arg(detail(e, 0));
    case ErrorCode::BookNothingToUndo:
        return w.say("Error", "There is nothing that could be undone or done again.");
    case ErrorCode::BookNoRoom:
        return w
            .say("Error",
                 "A backup of the book takes %1 MiB, and there is room for %2 MiB. No backup was made; make "
                 "room, or allow more for backups.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::BookOvertaken:
        return w
            .say("Error",
                 "%1 changed the same at %2, so this change was not kept. Look at it as it is now, and make "
                 "the change again.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::BookOutcomeUnknown:
        return w
            .say("Error",
                 "The connection was lost before the server said whether the change was kept (number %1 of "
                 "the journal). Open the book again and look there before you make it once more.")
            .arg(detail(e, 0));
    case ErrorCode::BookCopyDiffers:
        return w
            .say("Error", "The copy is not the same as the book (table %1), so it was taken away again. The "
                          "book itself was left as it is.")
            .arg(detail(e, 0));
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerNotTrusted:
    case ErrorCode::ServerRefusedUser:
    case ErrorCode::ServerNotAllowed:
    case ErrorCode::ServerProtocol:
    case ErrorCode::ServerTimedOut:
    case ErrorCode::ServerCut:
    case ErrorCode::ServerLimit:
    case ErrorCode::ServerFailed:
    case ErrorCode::PasswordStore:
    case ErrorCode::WarehouseAddress:
    case ErrorCode::WarehouseNoTable:
    case ErrorCode::WarehouseNoColumn:
    case ErrorCode::WarehouseColumnType:
    case ErrorCode::WarehouseShardDown:
    case ErrorCode::WarehouseReplicaLags:
    case ErrorCode::WarehouseTooManyValues:
    case ErrorCode::WarehouseOverflow:
    case ErrorCode::WarehouseIncomplete:
    case ErrorCode::WarehouseScanTooLarge:
        return serverErrorWords(w, e);
    case ErrorCode::ClaimStandardMet:
        return w
            .say("Error", "Service %1 met the standard in the service month from %2, so there is nothing to "
                          "claim. Leave the claim out, or correct the data of the month.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::ClaimWithoutVerdict:
        return w
            .say("Error",
                 "Service %1 has no verdict for the service month from %2: it has not ended, or there is no "
                 "data of it. Import its logs before the claim is recorded as filed.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::ClaimFieldMissing:
        return w.say("Error", "“%1” is missing. Enter it, or choose an earlier state of the claim.")
            .arg(claimField(w, e, 0));
    case ErrorCode::ClaimFieldTooEarly:
        return w
            .say("Error", "“%1” does not go with this state of the claim. Choose a later one, or leave "
                          "it empty.")
            .arg(claimField(w, e, 0));
    case ErrorCode::ClaimDayOrder:
        return w.say("Error", "“%1” is %2, before “%3” on %4. Correct one of the two.")
            .arg(claimField(w, e, 0), detail(e, 1), claimField(w, e, 2), detail(e, 3));
    case ErrorCode::ClaimDayAhead:
        return w.say("Error", "“%1” is %2, which is still to come. Enter the day on which it happened.")
            .arg(claimField(w, e, 0), detail(e, 1));
    case ErrorCode::ClaimBadAmount:
        return w
            .say("Error", "“%1” has the value “%2”, which is not an amount above 0. Write it like 1200.50.")
            .arg(claimField(w, e, 0), detail(e, 1));
    case ErrorCode::UsageUnknownService:
        return w
            .say("Error", "The account has no service %1. Check the id, or leave it out for all services.")
            .arg(detail(e, 0));
    case ErrorCode::UsageUnknownMonth:
        return w
            .say("Error", "%1 is no service month of the account up to the as-of date. Check it, or leave it "
                          "out for all "
                          "months.")
            .arg(detail(e, 0));
    case ErrorCode::NothingToAnalyze:
        return w.say("Error",
                     "The logs have no good row within any service period, so there is no verdict. Check the "
                     "service ids, the service periods and the time zone of the logs. Where an agreement is "
                     "computed from outages, record them in the account.");
    case ErrorCode::PdfFailed:
        return w.say("Error", "The PDF could not be made (%1). Nothing was written; try again.")
            .arg(reason(w, e, 0));
    }
    return {};
}

} // namespace

QString Words::error(const Error& error) const
{
    const QString text = what(*this, error);
    const QString file = QString::fromStdString(error.where.file);
    if (file.isEmpty())
        return text;
    if (error.where.line <= 0)
        return say("Error", "%1: %2", "file, sentence").arg(file, text);
    const QString line = count(error.where.line);
    if (error.where.column <= 0)
        return say("Error", "%1, line %2: %3").arg(file, line, text);
    return say("Error", "%1, line %2, column %3: %4").arg(file, line, count(error.where.column), text);
}

} // namespace clausemeter::text
