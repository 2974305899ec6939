// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QStackedWidget;
class QTabBar;

namespace clausemeter::widgets {

// The pages behind their tabs, with one selection of time for all of them. A page is filled when it comes to
// the front.
class PageStack : public QWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    void addPage(Page* page);
    void showView(const CaseView& view); // the same service month again keeps what is selected
    TimeRange selection() const { return m_selection; }
    void select(TimeRange time); // empty: nothing
    void setCurrent(int index);
    void setCurrent(const Page* page);
    bool isCurrent(const Page* page) const;
    int current() const;
    int count() const { return int(m_pages.size()); }
    QStringList titles() const;

Q_SIGNALS:
    void titlesChanged();
    void currentChanged();
    void selectionChanged(clausemeter::TimeRange time);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(int index);

    CaseView m_view;
    TimeRange m_selection;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::vector<Page*> m_pages;
    std::vector<bool> m_stale;
};

} // namespace clausemeter::widgets
