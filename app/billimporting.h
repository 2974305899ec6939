// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bills/billreport.h"
#include "model/report/case.h"
#include "widgets/backgroundtask.h"
#include "widgets/billanswer.h"
#include "widgets/caseview.h"
#include "widgets/message.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace clausemeter::widgets {
class BillDialog;
}

namespace clausemeter::app {

// Reads bills and compares them with the fees of a customer in a dialog over the window. What follows from
// it is told by signals; nothing is changed here.
class BillImporting : public QObject {
    Q_OBJECT

public:
    explicit BillImporting(QWidget* window);
    ~BillImporting() override;

    // `kept`: what assignmentsChosen() told of this customer last; empty: nothing. Files that come while
    // others of the same case are being read are read with them.
    void start(const QStringList& files, std::shared_ptr<const report::Case> current,
               const QByteArray& kept = {});
    void cancel() { m_reading.cancel(); }
    bool isReading() const { return m_reading.isRunning(); }
    std::shared_ptr<const Progress> progress() const { return m_reading.progress(); }

Q_SIGNALS:
    void readingChanged(bool reading);
    // Fees were taken over into the account of the case that start() was given; why, for the journal.
    void accountEdited(const clausemeter::account::Account& account, const std::string& reason);
    // Other lines belong to the services than before, by clausemeter-bill-settings/1 to be kept for this
    // customer.
    void assignmentsChosen(const QByteArray& json);
    void said(const clausemeter::widgets::Message& message);
    void clauseAsked(const QString& cited, const clausemeter::widgets::CaseView& view, QWidget* dialog);

private:
    void read();
    void finish(Result<bills::BillData> data);
    void ask(bills::BillData data);
    void take(const widgets::BillAnswer& answer);

    QWidget* m_window;
    QStringList m_files;
    std::shared_ptr<const report::Case> m_current;
    QByteArray m_kept;
    bills::BillSettings m_settings; // with which the dialog was opened
    bool m_isStale = false;         // files came while others were read
    QPointer<widgets::BillDialog> m_dialog;
    widgets::BackgroundTask<Result<bills::BillData>> m_reading; // last, so that it is waited for first
};

} // namespace clausemeter::app
