// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/versionmodels.h"
#include "widgets/exportlinks.h"

#include <QDialog>
#include <memory>

class QLabel;
class QPushButton;

namespace clausemeter::widgets {

class DataTable;
class Section;

// What a new version of an agreement does to a customer's past service months: the figures that differ, each
// month under both versions, and the difference in money. It may be taken in the place of the one in force.
class VersionDialog : public QDialog {
    Q_OBJECT

public:
    struct Content {
        QString file; // of the new version
        QString currency;
        report::VersionReview review;
    };
    explicit VersionDialog(Content content, QWidget* parent = nullptr);

    const Content& content() const { return m_content; }

Q_SIGNALS:
    void exportRequested(clausemeter::widgets::ExportFormat format);
    void takeRequested();                       // the dialog closes
    void clauseRequested(const QString& cited); // of the agreement that is reviewed

protected:
    void changeEvent(QEvent* event) override;

private:
    QString figureCell(const contract::FigureChange& change, int column) const;
    QString monthCell(const report::VersionedMonth& month, int column) const;
    void retranslateUi();

    Content m_content;
    QLabel* m_heading;
    QLabel* m_file;
    QLabel* m_effect;
    items::FigureChangesModel* m_figures;
    items::VersionedMonthsModel* m_months;
    Section* m_figuresSection;
    Section* m_monthsSection;
    DataTable* m_figureTable;
    DataTable* m_monthTable;
    QPushButton* m_take;
    QPushButton* m_close;
};

} // namespace clausemeter::widgets
