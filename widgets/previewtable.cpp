// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/previewtable.h"

#include "widgets/previewdelegate.h"
#include "widgets/roleheader.h"
#include "widgets/wordsfor.h"

#include <QScrollBar>

namespace clausemeter::widgets {

using items::PreviewModel;

namespace {
constexpr int kWidest = 260;
constexpr int kRowPad = 10;
} // namespace

PreviewTable::PreviewTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new PreviewModel(this))
    , m_roles(new RoleHeader(this))
{
    setModel(m_model);
    setHorizontalHeader(m_roles);
    m_roles->setStretchLastSection(true);
    setItemDelegate(new PreviewDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPad);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_roles, &RoleHeader::placeLists);
    connect(m_roles, &RoleHeader::focused, this, [this](int section) {
        if (m_model->rowCount() > 0)
            scrollTo(m_model->index(0, section));
    });
    retranslateUi();
}

void PreviewTable::showPreview(const logs::LogPreview& preview, SlaClock clock)
{
    m_clock = clock;
    const int scrolled = horizontalScrollBar()->value();
    m_model->setPreview(preview.report.columns, preview.rows);
    m_roles->setColumns(preview.report.columns, PreviewModel::FIRST_FIELD);
    fitColumns();
    horizontalScrollBar()->setValue(scrolled);
}

void PreviewTable::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int cells = sizeHintForColumn(column);
        const int header = m_roles->sectionSizeHint(column);
        setColumnWidth(column, std::max(std::min(cells, kWidest), header));
    }
    m_roles->placeLists();
}

void PreviewTable::retranslateUi()
{
    setAccessibleName(tr("First rows"));
    m_model->setTexts(tr("line"), tr("is read as"),
                      [this](const logs::PreviewRow& row) { return reading(row); });
    m_roles->retranslateUi();
    fitColumns();
}

QString PreviewTable::reading(const logs::PreviewRow& row) const
{
    const text::Words& words = wordsFor(this);
    if (row.isBad)
        return tr("rejected: %1").arg(words.rejectReason(*row.isBad));
    QStringList parts;
    if (row.time)
        parts << QString::fromStdString(toIso(*row.time, m_clock));
    if (row.outcome == logs::Outcome::Succeeded)
        parts << tr("success");
    else if (row.outcome == logs::Outcome::Failed)
        parts << tr("failure");
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral("  ·  "));
}

} // namespace clausemeter::widgets
