// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/warehousetables.h"

#include "widgets/card.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

namespace {

// On one line, whatever is in the name.
QString shownName(const warehouse::TableName& table)
{
    QString name = QString::fromStdString(table.database + '.' + table.name);
    for (QChar& c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || (!c.isSurrogate() && !c.isPrint()))
            c = QChar(0xfffd);
    }
    return name;
}

} // namespace

WarehouseTables::WarehouseTables(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setTextMargins(6, 0, 6, 0);
    m_list->setObjectName(QStringLiteral("tables"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumHeight(60);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(card, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &WarehouseTables::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &WarehouseTables::chosen);
    retranslateUi();
}

void WarehouseTables::setTables(std::vector<warehouse::TableName> tables, const warehouse::TableName& wanted)
{
    m_tables = std::move(tables);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const warehouse::TableName& table : m_tables) {
            auto* item = new QListWidgetItem(shownName(table), m_list);
            item->setToolTip(Qt::convertFromPlainText(item->text()));
        }
        auto at = std::ranges::find(m_tables, wanted);
        if (at == m_tables.end())
            at = std::ranges::find(m_tables, wanted.name, &warehouse::TableName::name);
        m_list->setCurrentRow(at != m_tables.end()   ? int(at - m_tables.begin())
                              : m_tables.size() == 1 ? 0
                                                     : -1);
        filter();
    }
    Q_EMIT chosen();
}

std::optional<warehouse::TableName> WarehouseTables::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_tables[std::size_t(row)]);
}

void WarehouseTables::filter()
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(m_filter->text(), Qt::CaseInsensitive));
}

void WarehouseTables::retranslateUi()
{
    m_filter->setPlaceholderText(tr("Filter tables"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Tables and views"));
}

} // namespace clausemeter::widgets
