// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/entriessection.h"

#include "widgets/datatable.h"
#include "widgets/editlinks.h"

#include <QVBoxLayout>

namespace clausemeter::widgets {

EntriesSection::EntriesSection(QAbstractItemModel* model, const char* table, const char* what,
                               QWidget* parent)
    : Section(parent)
    , m_table(new DataTable(model))
    , m_links(new EditLinks(m_table, what))
{
    model->setParent(this);
    m_table->setObjectName(QString::fromLatin1(table));
    setContentSides(kTableSides);
    content()->addWidget(m_table);
    content()->addWidget(m_links);
    connect(m_links, &EditLinks::addRequested, this, [this] { Q_EMIT changeRequested({}); });
    connect(m_links, &EditLinks::changeRequested, this,
            [this](std::size_t row) { Q_EMIT changeRequested(indexOfEntry(row)); });
    connect(m_links, &EditLinks::removeRequested, this,
            [this](std::size_t row) { Q_EMIT removalRequested(indexOfEntry(row)); });
}

void EntriesSection::setInstead(const QString& why)
{
    m_links->setInstead(why);
}

void EntriesSection::setTexts(const Texts& texts)
{
    setHeading(texts.heading);
    m_table->setAccessibleName(texts.heading);
    m_table->setEmptyText(texts.empty);
    m_links->setTexts(texts.add, texts.change, texts.remove);
}

void EntriesSection::refresh()
{
    m_table->fit();
    m_links->refresh();
}

} // namespace clausemeter::widgets
