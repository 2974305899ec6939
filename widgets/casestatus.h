// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"

#include <QWidget>

class QLabel;

namespace clausemeter::widgets {

// What the figures of the shown service month rest on: coverage, requests, bad rows, evidence, and how far
// the data goes.
class CaseStatus : public QWidget {
    Q_OBJECT

public:
    explicit CaseStatus(QWidget* parent = nullptr);

    void showView(const CaseView& view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    CaseView m_view;
    QLabel* m_coverage;
    QLabel* m_requests;
    QLabel* m_badRows;
    QLabel* m_grade;
    QLabel* m_until;
};

} // namespace clausemeter::widgets
