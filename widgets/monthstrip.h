// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/caseview.h"
#include "widgets/monthcell.h"

#include <QWidget>
#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace clausemeter::widgets {

// The service months of a service side by side, the current one framed. Left and Right move; many months
// scroll.
class MonthStrip : public QWidget {
    Q_OBJECT

public:
    explicit MonthStrip(QWidget* parent = nullptr);

    void showView(const CaseView& view);
    // -1 or +1; stays within the months.
    void step(int by);

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthChosen(std::size_t index);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void choose(int index);
    void reveal();
    void retranslateUi();

    CaseView m_view;
    QToolButton* m_previous;
    QToolButton* m_next;
    QScrollArea* m_area;
    QWidget* m_row;
    QHBoxLayout* m_cells;
    QButtonGroup* m_group;
};

} // namespace clausemeter::widgets
