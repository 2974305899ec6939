// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "widgets/text/words.h"

#include <QStringList>
#include <optional>

class QApplication;

namespace clausemeter::app {

// What the command line asks of the window.
struct WindowOptions {
    QStringList files;                      // an account file, logs, in any order
    std::optional<text::Language> language; // absent: as remembered, at first the system's
    std::optional<Date> asOf;               // absent: today on the SLA clock
    QString book;                           // empty: the one that was open last, or the user's own
    bool sample = false;                    // open the sample customer
};

// Shows the window and runs until it is closed; the exit code.
int runWindow(QApplication& application, const WindowOptions& options);

} // namespace clausemeter::app
