// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scrollpage.h"
#include "widgets/steprow.h"
#include "widgets/text/stepgroup.h"

#include <map>

class QLabel;
class QPushButton;

namespace clausemeter::widgets {

class Section;

// How the figures of a service month came about: the steps with their numbers, clauses and readings, under
// headings.
class DerivationPage : public ScrollPage {
    Q_OBJECT

public:
    explicit DerivationPage(QWidget* parent = nullptr);

    QString title() const override;
    // The whole derivation as plain text, as "Copy" puts it on the clipboard.
    QString asText() const;
    // Scrolls to that step of the month, from 0, and marks it.
    void showStep(std::size_t step);
    // Marks the steps that are about that time.
    void showSelection(TimeRange time) override;

protected:
    void refresh() override;

private:
    QString heading() const;
    StepRow::Texts textsOf(int number, const sla::Step& step) const;
    // The steps under one heading; of the rows those up to `used` are shown.
    struct Group {
        text::StepGroup group;
        Section* section;
        std::vector<StepRow*> rows;
        std::size_t used;
    };
    Group& groupOf(const sla::Step& step);
    StepRow* makeRow();
    void markRows();

    QLabel* m_heading;
    QPushButton* m_copy;
    QVBoxLayout* m_steps;
    std::vector<Group> m_groups;                 // in the order of their headings
    std::map<const StepRow*, TimeRange> m_times; // of the steps that are about one
    std::map<const StepRow*, std::vector<std::string>> m_cited;
    std::vector<StepRow*> m_rows;     // by step
    const StepRow* m_shown = nullptr; // by showStep()
    TimeRange m_selected;
};

} // namespace clausemeter::widgets
