// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bilingual.h"
#include "widgets/linkbutton.h"

#include <optional>
#include <string>
#include <vector>

namespace clausemeter::widgets {

// An agreement that a text can be of.
struct AgreementName {
    std::string id;
    Bilingual code; // "CSA-zh"
    Bilingual title;
};

// Which agreement a text is of, and a menu to say so: as recognised, none, or one of those that are known.
class AgreementButton : public LinkButton {
    Q_OBJECT

public:
    // An id; empty: none; absent: as recognised.
    using Choice = std::optional<std::string>;

    explicit AgreementButton(QWidget* parent = nullptr);

    void showChoice(const std::vector<AgreementName>& known, const std::string& recognised,
                    const Choice& chosen);

Q_SIGNALS:
    void chosen(const clausemeter::widgets::AgreementButton::Choice& choice); // by the user
};

} // namespace clausemeter::widgets
