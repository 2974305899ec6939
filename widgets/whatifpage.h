// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/decisivemodel.h"
#include "model/items/thresholdslotsmodel.h"
#include "model/sla/whatif.h"
#include "widgets/backgroundtask.h"
#include "widgets/page.h"
#include "widgets/waterfallchart.h"

#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace clausemeter::widgets {

class AssumptionPanel;
class DataTable;
class OutcomeCard;
class PercentField;
class Section;

// "What if": the pinned result of a service month beside one under other assumptions, how measured time
// becomes downtime, and what the verdict rests on. Computes beside the window, keeps nothing, and never
// touches the case. All moments are on the pinned clock.
class WhatIfPage : public Page {
    Q_OBJECT

public:
    explicit WhatIfPage(QWidget* parent = nullptr);

    QString title() const override;
    void showView(const CaseView& view) override;
    void showSelection(TimeRange time) override;

    // Nothing is being computed: what is shown belongs to what is assumed.
    bool isSettled() const { return !m_computing.isRunning(); }
    const std::optional<sla::WhatIf>& tried() const { return m_tried; }
    const AssumptionPanel* panel() const { return m_panel; }
    const OutcomeCard* outcome() const { return m_outcome; }
    const WaterfallChart* waterfall() const { return m_waterfall; }

Q_SIGNALS:
    void settled(); // a result came, and nothing more is to be computed

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void compute();
    void take(Result<sla::WhatIf>&& result);
    void retranslateUi();
    void showResult();
    void showWaterfall();
    void showDecisive();
    void showNear();
    void layOut();
    void connectTable(DataTable* table);
    TimeRange timeOf(const DataTable* table, const QModelIndex& index) const;
    void selectIn(DataTable* table);
    QString cell(const items::DecisiveRow& row, int column) const;
    QString cell(const sla::ThresholdSlot& row, int column) const;
    WaterfallChart::Bar barOf(const sla::WaterfallBar& bar) const;
    Decimal distance() const;

    CaseView m_view;
    std::optional<sla::WhatIf> m_tried;
    TimeRange m_selection;
    bool m_isForeign = false;   // its words are of another language
    bool m_isStale = false;     // something was edited while it was computed
    bool m_isSelecting = false; // by showSelection()
    AssumptionPanel* m_panel;
    QLabel* m_nothing;
    QScrollArea* m_area;
    OutcomeCard* m_outcome;
    Section* m_waterfallSection;
    WaterfallChart* m_waterfall;
    QLabel* m_noWaterfall;
    QBoxLayout* m_lists;
    Section* m_decisiveSection;
    QLabel* m_nextTier;
    items::DecisiveModel* m_decisive;
    DataTable* m_decisiveTable;
    Section* m_nearSection;
    QLabel* m_distanceName;
    PercentField* m_distance;
    QLabel* m_nearSummary;
    items::ThresholdSlotsModel* m_near;
    DataTable* m_nearTable;
    BackgroundTask<Result<sla::WhatIf>> m_computing; // last: stopped before anything else goes
};

} // namespace clausemeter::widgets
