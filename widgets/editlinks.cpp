// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editlinks.h"

#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/section.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

namespace clausemeter::widgets {

EditLinks::EditLinks(DataTable* table, const char* what, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Section::kTableSides, 0, 0, 4);
    row->setSpacing(16);
    m_add = addButton("add", what);
    m_change = addButton("change", what);
    m_remove = addButton("remove", what);
    m_instead = quietLabel(this);
    m_instead->setObjectName(QStringLiteral("instead") + QString::fromLatin1(what));
    m_instead->setWordWrap(false);
    m_instead->hide();
    row->addWidget(m_instead);
    row->addStretch(1);
    const auto change = [this] {
        const auto chosen = chosenRow();
        if (chosen && !m_change->isHidden())
            Q_EMIT changeRequested(*chosen);
    };
    connect(m_add, &QPushButton::clicked, this, &EditLinks::addRequested);
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_table, &QAbstractItemView::activated, this, change);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto chosen = chosenRow())
            Q_EMIT removeRequested(*chosen);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EditLinks::refresh);
    connect(m_table->model(), &QAbstractItemModel::modelAboutToBeReset, this, &EditLinks::keepChosen);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &EditLinks::chooseKept);
    refresh();
}

LinkButton* EditLinks::addButton(const char* verb, const char* what)
{
    auto* button = new LinkButton(this);
    button->setObjectName(QString::fromLatin1(verb) + QString::fromLatin1(what));
    layout()->addWidget(button);
    return button;
}

void EditLinks::setTexts(const QString& add, const QString& change, const QString& remove)
{
    m_add->setText(add);
    m_change->setText(change);
    m_remove->setText(remove);
}

void EditLinks::refresh()
{
    const auto chosen = chosenRow();
    m_change->setEnabled(chosen.has_value());
    m_remove->setEnabled(chosen && m_isRemovable(*chosen));
}

void EditLinks::setRemovable(std::function<bool(std::size_t)> isRemovable)
{
    m_isRemovable = std::move(isRemovable);
    refresh();
}

void EditLinks::setCanAdd(bool canAdd)
{
    m_add->setEnabled(canAdd);
}

void EditLinks::setInstead(const QString& why)
{
    m_instead->setText(why);
    m_instead->setVisible(!why.isEmpty());
    for (LinkButton* button : {m_add, m_change, m_remove})
        button->setVisible(why.isEmpty());
}

void EditLinks::keepChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_kept = rows.isEmpty() ? std::nullopt
                            : std::optional(Kept{rows.front().row(), rows.front().data().toString()});
}

void EditLinks::chooseKept()
{
    if (!m_kept)
        return;
    const QAbstractItemModel* model = m_table->model();
    const auto isIt = [&](int row) { return model->index(row, 0).data().toString() == m_kept->name; };
    int found = isIt(m_kept->row) ? m_kept->row : 0;
    while (found < model->rowCount() && !isIt(found))
        ++found;
    if (found < model->rowCount())
        m_table->selectionModel()->setCurrentIndex(
            model->index(found, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_kept.reset();
}

std::optional<std::size_t> EditLinks::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return std::size_t(m_table->sourceRow(rows.front()));
}

} // namespace clausemeter::widgets
