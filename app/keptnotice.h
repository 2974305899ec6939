// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/keeping.h"
#include "widgets/message.h"

#include <QCoreApplication>

namespace clausemeter::app {

// What is said when a book has what was read: whose it is, how many logs, and which of them it had before.
class KeptNotice {
    Q_DECLARE_TR_FUNCTIONS(clausemeter::app::KeptNotice)

public:
    // Of what was added or known already.
    static widgets::Message of(const book::KeepRequest& request, const book::Kept& kept);

private:
    static QString ofLogs(const report::Case& read, bool isNew, const text::Words& words);
    static QString ofRecord(const report::Case& read, bool isNew, const text::Words& words);
};

} // namespace clausemeter::app
