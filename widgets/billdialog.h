// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/billmonthsmodel.h"
#include "widgets/backgroundtask.h"
#include "widgets/billanswer.h"

#include <QDialog>
#include <map>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;

namespace clausemeter::widgets {

class BillFeesTab;
class BillFilesTab;
class BillRulesTab;
class Card;

// Bills beside the fees of the account: which lines belong to which service, what differs, and which months
// are taken over. Comparing runs elsewhere and follows every change. Nothing that the account records is
// replaced without a tick and a reason.
class BillDialog : public QDialog {
    Q_OBJECT

public:
    explicit BillDialog(BillQuestion question, QWidget* parent = nullptr);
    ~BillDialog() override;

    // What was said, for accepted().
    BillAnswer answer() const;
    // No comparison is due or under way.
    bool isSettled() const { return !m_task.isRunning() && !m_isStale; }

Q_SIGNALS:
    // A clause of the service's agreement is to be read over the dialog.
    void clauseRequested(const QString& cited, const std::string& service, QWidget* over);

protected:
    void changeEvent(QEvent* event) override;

private:
    using MonthKey = std::pair<std::string, Date>; // service, first day
    struct Compared {
        Result<bills::BillComparison> comparison;
        std::vector<std::vector<bills::BillTake>> takes; // by service and rule
    };

    void layOut();
    void compare();
    void finish(Compared compared);
    void showMonths();
    void noteTaken();
    void showState();
    QStringList sentences() const;
    QString problem(const Error& error) const;
    std::vector<account::Fee> taken() const;
    int replaced() const; // recorded fees that would be
    void retranslateUi();

    BillQuestion m_question;
    const bills::BillSettings m_first;
    struct Choice {
        bool taken;
        account::Fee fee; // of the bills, as it was shown
    };
    std::map<MonthKey, Choice> m_chosen; // months that the user ticked, or did not want
    std::optional<Compared> m_compared;
    bool m_isStale = false;

    Card* m_stateCard;
    QLabel* m_state;
    QTabBar* m_tabs;
    BillFeesTab* m_fees;
    BillRulesTab* m_rules;
    BillFilesTab* m_files;
    QLabel* m_reasonCaption;
    QLineEdit* m_reason;
    QDialogButtonBox* m_buttons;
    QPushButton* m_take;
    BackgroundTask<Compared> m_task; // last, so that it is waited for first
};

} // namespace clausemeter::widgets
