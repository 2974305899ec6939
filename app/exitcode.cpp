// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exitcode.h"

namespace clausemeter::app {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return Interrupted;
    case ErrorCode::NothingToAnalyze:
        return NoVerdict;
    case ErrorCode::UsageUnknownService:
    case ErrorCode::UsageUnknownMonth:
    case ErrorCode::BookCustomerUnknown:
    case ErrorCode::WarehouseAddress:
        return WrongUsage;
    case ErrorCode::FileMissing:
    case ErrorCode::FileIsDirectory:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileChanged:
    case ErrorCode::FileLeftOut:
    case ErrorCode::FolderMissing:
    case ErrorCode::FileUnwritable:
    case ErrorCode::DiskFull:
    case ErrorCode::BookInUse:
    case ErrorCode::BookReadOnly:
    case ErrorCode::BookExists:
    case ErrorCode::BookNoRoom:
    case ErrorCode::BookOutcomeUnknown:
    case ErrorCode::BookCopyDiffers:
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
    case ErrorCode::WarehouseShardDown:
    case ErrorCode::WarehouseReplicaLags:
    case ErrorCode::PdfFailed:
        return FileTrouble;
    default:
        return InputRejected;
    }
}

} // namespace clausemeter::app
