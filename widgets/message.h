// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/words.h"

#include <QString>
#include <functional>

namespace clausemeter::widgets {

// Something the window has to say. It is worded when it is shown, and again when the language changes.
struct Message {
    enum class Kind { Error, Notice, Success };
    Kind kind = Kind::Notice;
    std::function<QString(const text::Words&)> text;
    std::function<QString()> actionText = {}; // the words of a button; none: no button
    std::function<void()> action = {};
    bool undoes = false; // the button undoes the last change of the book: the next one takes the message away
    bool staysOverReading = false; // files that are read behind it do not answer it
};

} // namespace clausemeter::widgets
