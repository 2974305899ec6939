// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/effect.h"
#include "widgets/section.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace clausemeter::widgets {

// The pinned figures of a service month beside those that were tried, and the difference.
class OutcomeCard : public Section {
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget* parent = nullptr);

    struct Content {
        sla::Outcome pinned;
        sla::Outcome tried;
        bool isKnown = true; // false: it is still being computed
        QString currency;
        int changes = 0;       // things that are assumed otherwise
        bool hasFault = false; // what was tried is older than what is assumed, which can't be tried
        QString verdict;       // of what was tried
    };
    void showContent(const Content& content);
    QString summary() const;
    // "downtime: 65 min, 85 min, +20 min", a figure a line: what the cells say.
    QStringList lines() const { return m_lines; }
    void retranslateUi();

Q_SIGNALS:
    void resetRequested();

private:
    enum Rows { Caption, Pinned, Tried, Difference, ROWS };
    enum Figures { Downtime, Availability, VoucherPercent, Voucher, FIGURES };

    void showFigure(Figures figure, const QString& pinned, const QString& tried, const QString& difference);
    QString percentDifference(const std::optional<Decimal>& from, const std::optional<Decimal>& to) const;

    Content m_content;
    QStringList m_lines;
    QLabel* m_summary;
    QPushButton* m_reset;
    QGridLayout* m_grid;
    QLabel* m_names[ROWS] = {};
    QLabel* m_cells[ROWS][FIGURES] = {};
};

} // namespace clausemeter::widgets
