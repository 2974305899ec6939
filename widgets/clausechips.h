// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/clauselinks.h"

#include <QWidget>

class QHBoxLayout;

namespace clausemeter::widgets {

class Chip;

// The clauses that a figure, a switch or a sentence rests on, a chip each, in a row.
class ClauseChips : public QWidget {
    Q_OBJECT

public:
    explicit ClauseChips(QWidget* parent = nullptr);

    void setLinks(const ClauseLinks& links); // none: it is hidden
    const ClauseLinks& links() const { return m_links; }

Q_SIGNALS:
    void clauseRequested(const QString& cited); // see Page::clauseRequested

private:
    ClauseLinks m_links;
    std::vector<Chip*> m_chips; // one a link
    QHBoxLayout* m_row;
};

} // namespace clausemeter::widgets
