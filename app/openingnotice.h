// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"
#include "widgets/message.h"

#include <QCoreApplication>
#include <memory>
#include <optional>

namespace clausemeter::app {

// What must be said after files were read although nothing failed: a log that is there twice, one that adds
// nothing, an account file without the logs it needs or with keys that are not understood.
class OpeningNotice {
    Q_DECLARE_TR_FUNCTIONS(clausemeter::app::OpeningNotice)

public:
    static std::optional<widgets::Message> of(std::shared_ptr<const report::Case> data);
    // Beside what is said anyway; none: nothing.
    static QStringList sentences(const report::Case& data, const text::Words& words);
};

} // namespace clausemeter::app
