// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/badrowsmodel.h"
#include "model/items/inputsmodel.h"
#include "model/logs/crosscheck.h"
#include "model/logs/readlogs.h"
#include "widgets/section.h"

class QLabel;

namespace clausemeter::widgets {

class DataTable;

// The log files, what became of their rows, and the rejected rows of the file that is selected.
class InputSection : public Section {
    Q_OBJECT

public:
    explicit InputSection(QWidget* parent = nullptr);

    // Also after a change of language.
    void showInputs(const logs::LogData& logs);

private:
    void showBadRows(int input);
    void showLeftOut(const std::vector<logs::LeftOut>& files);
    void showTexts();
    QString cell(const logs::InputReport& input, int column) const;

    std::vector<logs::CrossCheck> m_checks; // what the room callbacks among the inputs say
    items::InputsModel* m_inputs;
    items::BadRowsModel* m_badRows;
    DataTable* m_inputTable;
    DataTable* m_badTable;
    QLabel* m_badHeading;
    QLabel* m_leftOut;
};

} // namespace clausemeter::widgets
