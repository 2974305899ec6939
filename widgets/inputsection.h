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
class LinkButton;

// The log files, what became of their rows, and the rejected rows of the file that is selected, or of all:
// how many by reason, and the first ones.
class InputSection : public Section {
    Q_OBJECT

public:
    explicit InputSection(QWidget* parent = nullptr);

    // Also after a change of language.
    void showInputs(const logs::LogData& logs);
    // Whether there is a list of all imports behind what is counted now: that of a book.
    void setImportsOffered(bool isOffered);

Q_SIGNALS:
    void readingRequested(const std::string& path); // how a log is read
    void badRowsRequested();                        // as a file
    void importsRequested();                        // the list of them

private:
    void showBadRows(int input); // -1: of all
    void showLeftOut(const std::vector<logs::LeftOut>& files);
    int selectedInput() const;
    void showTexts();
    QString cell(const logs::InputReport& input, int column) const;

    std::vector<logs::CrossCheck> m_checks; // what the room callbacks among the inputs say
    items::InputsModel* m_inputs;
    items::BadRowsModel* m_badRows;
    DataTable* m_inputTable;
    DataTable* m_badTable;
    QLabel* m_leftOut;
    QLabel* m_badHeading;
    QLabel* m_reasons;
    LinkButton* m_howRead;
    LinkButton* m_history;
    LinkButton* m_export;
};

} // namespace clausemeter::widgets
