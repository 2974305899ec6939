// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/caseview.h"

#include <array>

class QLabel;
class QPushButton;

namespace clausemeter::widgets {

// The answer, always in sight: what is, what to do, and the three figures side by side. The state is told by
// icon, edge and words.
class VerdictBar : public Card {
    Q_OBJECT

public:
    explicit VerdictBar(QWidget* parent = nullptr);

    void showView(const CaseView& view);

Q_SIGNALS:
    void derivationRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void recolour();
    void fitAdvice();

    CaseView m_view;
    QLabel* m_icon;
    QLabel* m_verdict;
    QLabel* m_advice;
    QPushButton* m_how;
    std::array<QLabel*, 3> m_figures;
    std::array<QLabel*, 3> m_captions;
};

} // namespace clausemeter::widgets
