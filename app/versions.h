// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/versioneffect.h"
#include "widgets/backgroundtask.h"
#include "widgets/caseview.h"
#include "widgets/message.h"
#include "widgets/versiondialog.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <functional>

class QWidget;

namespace clausemeter::app {

class Actions;

// Shows what a new version of an agreement, read from its definition file, does to the customer that is
// shown, and keeps the file in `userFolder`/agreements where it is to be computed from.
class Versions : public QObject {
    Q_OBJECT

public:
    using View = std::function<widgets::CaseView()>; // what is shown

    // Dialogs stand over `window`.
    Versions(const Actions& actions, View view, const QString& userFolder, QWidget* window);

    // Reviews those that are definitions, one after the other, and returns the other files.
    QStringList take(const QStringList& files);
    void review(const QString& file); // when those before it are done
    bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    void said(const clausemeter::widgets::Message& message);
    void taken(); // what is known of agreements is to be read anew
    // A clause is to be read over the dialog; an empty view: nothing is known of its agreement.
    void clauseAsked(const QString& cited, const clausemeter::widgets::CaseView& view, QWidget* dialog);

private:
    void choose();
    void reviewNext();
    void show(const QString& file, report::VersionReview review);
    void writeEffect(widgets::ExportFormat format, const report::VersionReview& review);
    void askClause(const QString& cited, const std::string& agreement);
    QString placeOf(const report::VersionReview& review) const;
    void keep(const QString& file, const report::VersionReview& review);

    View m_view;
    QString m_userFolder;
    QWidget* m_window;
    QStringList m_waiting;                                         // files to be reviewed
    QPointer<widgets::VersionDialog> m_dialog;                     // while it is open
    std::shared_ptr<const report::Case> m_data;                    // that is reviewed
    widgets::BackgroundTask<Result<report::VersionReview>> m_task; // last, so that it is waited for first
};

} // namespace clausemeter::app
