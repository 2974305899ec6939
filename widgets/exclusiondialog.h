// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/effect.h"
#include "widgets/backgroundtask.h"
#include "widgets/caseview.h"

#include <QDialog>
#include <QTimer>

class QGridLayout;
class QLabel;
class QPushButton;

namespace clausemeter::widgets {

class ExclusionFields;

// Releases time under a clause, or changes an exclusion that is there, and tells what that does to downtime,
// availability and voucher before it is done. Nothing is changed here: see account().
class ExclusionDialog : public QDialog {
    Q_OBJECT

public:
    // `index` into Account::exclusions; absent: a new one over `time`. Without `mayKeep` it can only be
    // tried.
    ExclusionDialog(const CaseView& view, std::optional<std::size_t> index, TimeRange time, bool mayKeep,
                    QWidget* parent = nullptr);

    // What was changed: the account with it.
    account::Account account() const;
    const account::Exclusion& exclusion() const;
    // What is shown is of what stands in the fields.
    bool isSettled() const { return !m_delay.isActive() && !m_computing.isRunning(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Preview {
        std::vector<sla::MonthEffect> effects;
        std::optional<sla::StandingResult> standing; // absent: it touches no service month
    };

    void onEdited();
    void compute();
    void takePreview(Result<Preview> preview);
    void showPreview();
    void showFaults();
    void retranslateUi();

    const CaseView m_view;
    const std::optional<std::size_t> m_index;
    const bool m_mayKeep;
    std::optional<Preview> m_preview;
    bool m_isStale = false;

    QLabel* m_heading;
    QLabel* m_where;
    ExclusionFields* m_fields;
    QLabel* m_effectHeading;
    QGridLayout* m_effects;
    QLabel* m_noEffect;
    QLabel* m_fault;
    QPushButton* m_keep;
    QPushButton* m_cancel;
    QTimer m_delay;
    // last, so that it is waited for first
    BackgroundTask<Result<Preview>> m_computing;
};

} // namespace clausemeter::widgets
