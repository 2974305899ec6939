// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/obligations.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace clausemeter::widgets {

// What of a list of obligations is shown: whose, dated or standing, of which agreement, with which words.
class ObligationsBar : public QWidget {
    Q_OBJECT

public:
    explicit ObligationsBar(QWidget* parent = nullptr);

    report::ObligationFilter filter() const; // its day is the caller's
    QString text() const;
    void reset(); // to every obligation
    // Keeps the one that is chosen where it is there.
    void setAgreements(const std::vector<std::pair<std::string, QString>>& idsAndNames);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    QLineEdit* m_text;
    QComboBox* m_show;
    QComboBox* m_actor;
    QComboBox* m_agreement;
};

} // namespace clausemeter::widgets
