// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/recordsmodel.h"
#include "widgets/scrollpage.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace clausemeter::widgets {

class ClauseChips;
class DataTable;
class LinkButton;
class Section;

// The customer's record and the provider's, which prevails in a dispute (SLA 3.2), of one service month: the
// verdict by each, and the slots in which they differ. Asks for the provider's record where there is none.
class RecordsPage : public ScrollPage {
    Q_OBJECT

public:
    explicit RecordsPage(QWidget* parent = nullptr);

    QString title() const override;
    void showSelection(TimeRange time) override;

Q_SIGNALS:
    void recordRequested();  // the provider's record is to be read
    void readingRequested(); // how it is read is to be shown
    void removeRequested();  // and not to be compared any more

protected:
    void refresh() override;

private:
    void showTexts();
    void showFigures();
    void showRows();
    void addFigures(int row, const QString& name, const sla::RecordVerdict& record);
    QString cell(const sla::SlotDifference& row, int column) const;
    const sla::SourceComparison* comparison() const;
    TimeRange timeOf(const QModelIndex& index) const;

    Section* m_missing;
    QLabel* m_missingText;
    QPushButton* m_load;
    Section* m_verdicts;
    QLabel* m_sentences;
    ClauseChips* m_clauses; // that the sentences name
    QGridLayout* m_figures;
    QLabel* m_files;
    LinkButton* m_reading;
    LinkButton* m_other;
    LinkButton* m_remove;
    Section* m_slots;
    QLabel* m_counts;
    QCheckBox* m_onlyStates;
    items::RecordsModel* m_rows;
    DataTable* m_table;
    bool m_showing = false; // a selection from elsewhere
};

} // namespace clausemeter::widgets
