// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scrollpage.h"
#include "widgets/steprow.h"
#include "widgets/text/stepgroup.h"

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

    QLabel* m_heading;
    QPushButton* m_copy;
    QVBoxLayout* m_steps;
    std::vector<Group> m_groups; // in the order of their headings
};

} // namespace clausemeter::widgets
