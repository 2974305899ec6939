// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/backgroundtask.h"
#include "widgets/caseview.h"
#include "widgets/effectlist.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace clausemeter::widgets {

// Whether what is changed in a dialog can be kept, or only tried.
enum class Keeping {
    Possible,
    OfFiles, // only customers of a book can be changed
    ReadOnly // of a book that can only be read here
};

// Changes something of the account and tells what that does to downtime, availability, voucher and what else
// rests on it, before it is done. Nothing is changed here: see account().
class AccountChangeDialog : public QDialog {
    Q_OBJECT

public:
    // What was changed: the account with it.
    virtual account::Account account() const = 0;
    // What is shown is of what stands in the fields.
    bool isSettled() const { return !m_delay.isActive() && !m_computing.isRunning(); }

protected:
    AccountChangeDialog(const CaseView& view, Keeping keeping, QWidget* parent);

    const CaseView& view() const { return m_view; }
    void begin(QWidget* fields); // last when a dialog is made
    void onEdited();             // whenever something in the fields changes

    // Sentences of faults() and whyNoEffect() of what has a time.
    QString endsTooEarly() const;
    QString liesInNoMonth() const;

    virtual QString heading() const = 0;
    virtual QString keepText() const = 0;
    // Why what stands in the fields can't be kept; none: it can.
    virtual QStringList faults() const = 0;
    // Why nothing comes out differently; `after`: the service with the change.
    virtual QString whyNoEffect(const sla::ServiceResult& after) const = 0;
    virtual void showResult(const sla::ServiceResult& /*after*/) {}
    // Whether service months of other services may come out differently too.
    virtual bool touchesAllServices() const { return false; }
    // What comes out differently beside the service months; above them.
    virtual std::vector<PartChange> otherChanges(const report::Case& /*after*/) const { return {}; }

    void changeEvent(QEvent* event) override;

private:
    struct Preview {
        struct Effect {
            std::string service;
            sla::MonthEffect effect;
        };
        std::vector<Effect> effects;
        std::shared_ptr<const report::Case> after; // with the services that are touched
    };

    static Result<Preview> previewOf(const CaseView& view, const account::Account& edited, bool allServices);

    void compute();
    void takePreview(Result<Preview> preview);
    void showPreview();
    const sla::ServiceResult& serviceAfter() const;
    void showFaults();
    void retranslateUi();

    const CaseView m_view;
    const Keeping m_keeping;
    std::optional<Preview> m_preview;
    bool m_isStale = false;

    QLabel* m_heading;
    QLabel* m_where;
    QLabel* m_effectHeading;
    QWidget* m_effectArea = nullptr; // scrolls them
    EffectList* m_effects;
    QLabel* m_noEffect;
    QLabel* m_fault;
    QPushButton* m_keep = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_delay;
    // last, so that it is waited for first
    BackgroundTask<Result<Preview>> m_computing;
};

} // namespace clausemeter::widgets
