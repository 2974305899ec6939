// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/case.h"

#include <QComboBox>

namespace clausemeter::widgets {

// The agreement that an invoice or a notice rests on: one of those that the program knows, the one that the
// account names, or none.
class AgreementChoice : public QComboBox {
    Q_OBJECT

public:
    AgreementChoice(const report::Knowledge& knowledge, const std::string& chosen, QWidget* parent = nullptr);

    std::string agreement() const; // its id; empty: none
    // The first of these that has rules for dues; empty: none has.
    static std::string firstKnown(const report::Knowledge& knowledge, const std::vector<std::string>& ids);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
};

} // namespace clausemeter::widgets
