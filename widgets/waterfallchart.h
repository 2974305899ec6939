// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sla/allowance.h"
#include "model/sla/waterfall.h"

#include "widgets/clauselinks.h"

#include <QWidget>
#include <vector>

namespace clausemeter::widgets {

class ClauseChips;

// How measured time becomes downtime: a bar a row, each beginning where the one before it ended, told apart
// by words, place and pattern, with lines where the tiers of compensation begin. The clauses of a bar lead to
// their text. The accessible description says the same.
class WaterfallChart : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        sla::WaterfallBar bar;
        QString name; // "released"
        ClauseLinks clauses;
        QString detail; // which exclusion, or what follows; may be empty
        QString length; // "−9 min"
    };
    struct Limit {
        double minutes; // for drawing
        QString text;
    };

    explicit WaterfallChart(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars, std::vector<Limit> limits);
    const std::vector<Bar>& bars() const { return m_bars; }
    // A bar a line, "released (TRTC SLA 4.12): −9 min".
    QStringList lines() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clauseRequested(const QString& cited); // see Page::clauseRequested

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeChips();
    int chipHeight() const;
    int rowHeight() const;
    int nameWidth() const;
    int lengthWidth() const;
    void paintBar(QPainter& painter, const QRectF& area, sla::WaterfallKind kind) const;

    std::vector<Bar> m_bars;
    std::vector<Limit> m_limits;
    std::vector<ClauseChips*> m_chips; // one a bar
};

} // namespace clausemeter::widgets
