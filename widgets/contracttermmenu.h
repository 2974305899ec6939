// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/contracttermsmodel.h"

#include <QMenu>

namespace clausemeter::widgets {

// What can be decided of a term; deletes itself when it closes.
class ContractTermMenu : public QMenu {
    Q_OBJECT

public:
    enum class Decision { None, Accepted, Rejected };

    ContractTermMenu(const items::ContractTermRow& row, QWidget* parent);

Q_SIGNALS:
    void decided(clausemeter::widgets::ContractTermMenu::Decision decision);
    void correctionRequested();
};

} // namespace clausemeter::widgets
