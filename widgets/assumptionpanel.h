// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/whatif.h"
#include "widgets/caseview.h"
#include "widgets/section.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace clausemeter::widgets {

class AssumptionRow;
class ClockField;
class PercentField;

// The switches of a what-if: every reading that can be tried with what was kept, and every exclusion of the
// service month. A value that is set back to the pinned one is assumed no more.
class AssumptionPanel : public Section {
    Q_OBJECT

public:
    explicit AssumptionPanel(QWidget* parent = nullptr);

    // What is assumed stays as far as it says something about the view.
    void showView(const CaseView& view);
    const sla::Assumptions& assumptions() const { return m_assumptions; }
    int changes() const;   // how many things are assumed otherwise
    bool hasFault() const; // the threshold that is typed, or the clock, can't be tried
    void reset();
    void setNotKept(const TimeRanges& ranges); // of what was computed last
    void retranslateUi();

Q_SIGNALS:
    void edited();                              // by the user
    void clauseRequested(const QString& cited); // see Page::clauseRequested

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct ExclusionChoice {
        std::size_t index; // in Account::exclusions
        QComboBox* list;
        AssumptionRow* row;
    };
    struct CodeChoice {
        sla::CodeShare share;
        QCheckBox* box;
        AssumptionRow* row;
    };

    QCheckBox* addSwitch(const char* name, AssumptionRow*& row);
    void addGroup(QLabel*& heading);
    void keepFromWheel(QWidget* field);
    void readThreshold();
    void readClock();
    void changed();
    void makeChoices();
    void showValues();
    void showTexts();
    void showExclusionTexts();
    QString pinned(sla::Reading reading) const; // said of it

    CaseView m_view;
    sla::Assumptions m_assumptions;
    TimeRanges m_notKept;
    QWidget* m_area = nullptr; // scrolls them
    QVBoxLayout* m_rows;
    QLabel* m_exclusionHeading;
    QLabel* m_noExclusions;
    QVBoxLayout* m_exclusionRows;
    QLabel* m_slotHeading;
    QLabel* m_otherHeading;
    PercentField* m_threshold;
    AssumptionRow* m_thresholdRow;
    ClockField* m_clock;
    AssumptionRow* m_clockRow;
    QCheckBox* m_disputed;
    AssumptionRow* m_disputedRow;
    QCheckBox* m_prior;
    AssumptionRow* m_priorRow;
    QCheckBox* m_noData;
    AssumptionRow* m_noDataRow;
    QCheckBox* m_leftOut;
    AssumptionRow* m_leftOutRow;
    QVBoxLayout* m_codeRows;
    QCheckBox* m_each;
    AssumptionRow* m_eachRow;
    QCheckBox* m_consumed;
    AssumptionRow* m_consumedRow;
    std::vector<ExclusionChoice> m_exclusions;
    std::vector<CodeChoice> m_codes;
};

} // namespace clausemeter::widgets
