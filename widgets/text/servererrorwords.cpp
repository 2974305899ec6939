// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/servererrorwords.h"

#include "widgets/text/reasonwords.h"

namespace clausemeter::text {

QString serverErrorWords(const Words& w, const Error& e)
{
    switch (e.code) {
    case ErrorCode::ServerUnreachable:
        return w
            .say("Error", "The server does not answer (%1). Check host and port, and whether it is running.")
            .arg(reason(w, e));
    case ErrorCode::ServerNotTrusted:
        return w
            .say("Error", "The certificate of the server does not hold (%1), so nothing was sent to it. Name "
                          "the file of the authority that issued it, or ask whoever runs the server.")
            .arg(reason(w, e));
    case ErrorCode::ServerRefusedUser:
        return w.say("Error", "The server does not let the user “%1” in. Check the name and the password.")
            .arg(detail(e, 0));
    case ErrorCode::ServerNotAllowed:
        return w
            .say("Error", "The user may not do this on the server: %1. Ask whoever runs it for the right to "
                          "read the table.")
            .arg(detail(e, 0));
    case ErrorCode::ServerProtocol:
        return w
            .say("Error",
                 "What answers there is no server of this kind; its answer begins “%1”. Check the port.")
            .arg(detail(e, 0));
    case ErrorCode::ServerTimedOut:
        return w.say("Error", "The server did not answer within %1 s. Try again later, or allow more time.")
            .arg(detail(e, 0));
    case ErrorCode::ServerCut:
        return w
            .say("Error", "The connection was lost before the answer was complete (%1). Nothing of it was "
                          "counted; try again.")
            .arg(reason(w, e));
    case ErrorCode::ServerLimit:
        return w
            .say("Error", "The server stopped at a limit: %1. Allow more, or ask for fewer days at a time.")
            .arg(detail(e, 0));
    case ErrorCode::ServerFailed:
        return w.say("Error", "The server could not do it (%1). Try again, or ask whoever runs it.")
            .arg(detail(e, 0));
    case ErrorCode::PasswordStore:
        return w
            .say("Error", "The system's store of passwords can't be used (%1). Enter the password each time, "
                          "or set up the store.")
            .arg(reason(w, e));
    case ErrorCode::WarehouseAddress:
        return w
            .say("Error",
                 "“%1” is no address of a warehouse. Write it like "
                 "clickhouse://user@host:8123/database/table or postgresql://user@host:5432/database/table.")
            .arg(detail(e, 0));
    case ErrorCode::WarehouseNoTable:
        return w
            .say("Error", "The server has no table or view “%1” that this user may see. Check its name and "
                          "the database.")
            .arg(detail(e, 0));
    case ErrorCode::WarehouseNoColumn:
        return w.say("Error", "The table “%2” has no column “%1”. Choose one of its columns.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::WarehouseColumnType:
        return w
            .say("Error", "The column “%1” has the type %2, which can't hold what it is to be read as. "
                          "Choose another column, or correct the mapping.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::WarehouseShardDown:
        return w
            .say("Error", "The shard %1 does not answer, so the figures would not be whole. Nothing was "
                          "counted; try again when it is back.")
            .arg(detail(e, 0));
    case ErrorCode::WarehouseReplicaLags:
        return w
            .say("Error", "The replica %1 is %2 s behind, more than the %3 s allowed, so rows may be "
                          "missing. Nothing was counted; try again later.")
            .arg(detail(e, 0), detail(e, 1), detail(e, 2));
    case ErrorCode::WarehouseTooManyValues:
        return w
            .say("Error", "The column “%1” has more than %2 different values, so it can't be what it is read "
                          "as. Choose another column.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::WarehouseOverflow:
        return w
            .say("Error",
                 "Service %1 has a count on %2 that is larger than any that can be kept. Check the column.")
            .arg(detail(e, 0), detail(e, 1));
    case ErrorCode::WarehouseIncomplete:
        return w
            .say("Error", "On %1 the table has %2 rows, of which %3 are accounted for. It was changed while "
                          "it was counted; nothing was counted, try again.")
            .arg(detail(e, 0), detail(e, 1), detail(e, 2));
    case ErrorCode::WarehouseScanTooLarge:
        return w
            .say("Error", "The query would read about %1 rows, more than the %2 allowed. Look at the plan, "
                          "then allow more.")
            .arg(detail(e, 0), detail(e, 1));
    default:
        return {};
    }
}

} // namespace clausemeter::text
