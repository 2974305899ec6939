// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contracttermmenu.h"

namespace clausemeter::widgets {

ContractTermMenu::ContractTermMenu(const items::ContractTermRow& row, QWidget* parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](const QString& text, bool enabled, auto then) {
        QAction* action = addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, then);
    };
    add(tr("&Accept"), row.verdict != contract::Verdict::Accepted,
        [this] { Q_EMIT decided(Decision::Accepted); });
    add(tr("&Correct…"), true, [this] { Q_EMIT correctionRequested(); });
    add(tr("&Reject: no term"), row.verdict != contract::Verdict::Rejected,
        [this] { Q_EMIT decided(Decision::Rejected); });
    add(tr("&Undecided"), row.verdict.has_value(), [this] { Q_EMIT decided(Decision::None); });
}

} // namespace clausemeter::widgets
