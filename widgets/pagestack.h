// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QStackedWidget;
class QTabBar;

namespace clausemeter::widgets {

// The pages behind their tabs. A page is filled when it comes to the front.
class PageStack : public QWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    void addPage(Page* page);
    void showView(const CaseView& view);
    void setCurrent(int index);
    void setCurrent(const Page* page);
    int current() const;
    int count() const { return int(m_pages.size()); }
    QStringList titles() const;

Q_SIGNALS:
    void titlesChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(int index);

    CaseView m_view;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::vector<Page*> m_pages;
    std::vector<bool> m_stale;
};

} // namespace clausemeter::widgets
