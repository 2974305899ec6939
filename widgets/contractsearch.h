// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace clausemeter::widgets {

class ContractBar;
class ContractPanes;

// Finds what is asked for in the bar in the texts of the panes, and goes from match to match.
class ContractSearch : public QObject {
    Q_OBJECT

public:
    ContractSearch(ContractBar* bar, ContractPanes* panes, QObject* parent);

    void search();    // anew: other texts are shown
    void showCount(); // in the language of the moment

private:
    void step(int by);

    ContractBar* m_bar;
    ContractPanes* m_panes;
    int m_matches = 0;
    int m_match = -1;
};

} // namespace clausemeter::widgets
