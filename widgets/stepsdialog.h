// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/sla/derivation.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace clausemeter::widgets {

class StepRow;

// How an amount or a day of model/dues came about, step by step, to be read and copied.
class StepsDialog : public QDialog {
    Q_OBJECT

public:
    struct What {
        std::function<QString()> heading; // in the language of the moment
        std::vector<sla::Step> steps;
        SlaClock clock;
        QString currency;
    };

    explicit StepsDialog(What what, QWidget* parent = nullptr);

    // As "Copy" puts it on the clipboard.
    QString asText() const;

Q_SIGNALS:
    void clauseRequested(const QString& cited);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    What m_what;
    QLabel* m_heading;
    std::vector<StepRow*> m_rows; // one a step
    QWidget* m_area = nullptr;    // scrolls them
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace clausemeter::widgets
