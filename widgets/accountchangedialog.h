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

// Changes something of the account and tells what that does to downtime, availability and voucher before it
// is done. Nothing is changed here: see account().
class AccountChangeDialog : public QDialog {
    Q_OBJECT

public:
    // What was changed: the account with it.
    virtual account::Account account() const = 0;
    // What is shown is of what stands in the fields.
    bool isSettled() const { return !m_delay.isActive() && !m_computing.isRunning(); }

protected:
    // Without `mayKeep` the change can only be tried.
    AccountChangeDialog(const CaseView& view, bool mayKeep, QWidget* parent);

    const CaseView& view() const { return m_view; }
    void begin(QWidget* fields); // last when a dialog is made
    void onEdited();             // whenever something in the fields changes

    virtual QString heading() const = 0;
    virtual QString keepText() const = 0;
    // Why what stands in the fields can't be kept; none: it can.
    virtual QStringList faults() const = 0;
    // Why no service month comes out differently; `after`: the service with the change.
    virtual QString whyNoEffect(const sla::ServiceResult& after) const = 0;
    virtual void showResult(const sla::ServiceResult& /*after*/) {}

    void changeEvent(QEvent* event) override;

private:
    struct Preview {
        std::vector<sla::MonthEffect> effects;
        sla::ServiceResult after;
    };

    void compute();
    void takePreview(Result<Preview> preview);
    void showPreview();
    int showEffect(const sla::MonthEffect& effect, int row); // the first row behind it
    void showFaults();
    void retranslateUi();

    const CaseView m_view;
    const bool m_mayKeep;
    std::optional<Preview> m_preview;
    bool m_isStale = false;

    QLabel* m_heading;
    QLabel* m_where;
    QLabel* m_effectHeading;
    QGridLayout* m_effects;
    QLabel* m_noEffect;
    QLabel* m_fault;
    QPushButton* m_keep = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_delay;
    // last, so that it is waited for first
    BackgroundTask<Result<Preview>> m_computing;
};

} // namespace clausemeter::widgets
