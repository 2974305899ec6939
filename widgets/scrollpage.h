// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QModelIndex;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace clausemeter::widgets {

// A page of cards one below the other, to be scrolled. It renews all of its texts when the view changes, and
// when the language does: at once while it is visible, else when it is shown.
class ScrollPage : public Page {
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent = nullptr);

    void showView(const CaseView& view) override;

protected:
    const CaseView& view() const { return m_view; }
    QVBoxLayout* column() const { return m_column; }
    // Shows the view in the words of the widget's language; the view may be empty.
    virtual void refresh() = 0;
    void reveal(QWidget* inside);                                // scrolls to it
    void revealRow(QTableView* table, const QModelIndex& index); // chooses it, with the keyboard at it
    // Scrolls to a part of it; of one that is higher than the page, to its beginning.
    void reveal(QWidget* inside, const QRect& part);
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void renew();
    void renewIfDue();
    void layOut();

    bool m_renewalDue = false;
    CaseView m_view;
    QScrollArea* m_area;
    QVBoxLayout* m_column;
};

} // namespace clausemeter::widgets
