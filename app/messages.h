// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "widgets/message.h"

#include <QCoreApplication>
#include <vector>

namespace clausemeter::app {

// What the window says of an error, and of a file that was written.
class Messages {
    Q_DECLARE_TR_FUNCTIONS(clausemeter::app::Messages)

public:
    static widgets::Message error(const Error& error);
    static widgets::Message errors(const std::vector<Error>& errors); // one or more
    // That the file is there, or why not.
    static widgets::Message written(const QString& path, const Status& status);
};

} // namespace clausemeter::app
