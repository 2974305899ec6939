// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clausetreeview.h"

#include "model/items/clausesmodel.h"
#include "widgets/plaintooltip.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace clausemeter::widgets {

using items::ClausesModel;

namespace {

const QString kMark = QStringLiteral("≠");
constexpr int kMarkWidth = 20;

// A marked clause has a sign at its right side, which stays in sight whatever is left out of its name.
class ClauseDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.data(ClausesModel::MarkedRole).toBool()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem named = option;
        named.rect.setRight(option.rect.right() - kMarkWidth);
        QStyledItemDelegate::paint(painter, named, index);
        QRect side = option.rect;
        side.setLeft(named.rect.right() + 1);
        const Colours& colours = coloursFor(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(side, option.palette.brush(QPalette::Highlight));
        painter->save();
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(colours.badText);
        painter->drawText(side, Qt::AlignCenter, kMark);
        painter->restore();
    }

    // All of a name, and why it is marked.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                   const QModelIndex& index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return false;
        QStringList lines{index.data().toString()};
        if (const QString why = index.data(Qt::AccessibleDescriptionRole).toString(); !why.isEmpty())
            lines << why;
        QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QStringLiteral(" · "))), view);
        return true;
    }
};

} // namespace

ClauseTreeView::ClauseTreeView(QWidget* parent)
    : QTreeView(parent)
    , m_model(new ClausesModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setIndentation(14);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new ClauseDelegate(this));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const int clause = ClausesModel::clauseOf(current); clause >= 0 && !m_choosing)
            Q_EMIT clauseChosen(clause);
    });
}

void ClauseTreeView::showClauses(std::vector<contract::Clause> clauses)
{
    m_model->setClauses(std::move(clauses));
    expandToDepth(0);
}

void ClauseTreeView::setNames(std::function<QString(int)> names)
{
    m_model->setNames(std::move(names));
}

void ClauseTreeView::setMarked(std::vector<bool> marked, const QString& what)
{
    m_model->setMarked(std::move(marked), what);
}

void ClauseTreeView::choose(int clause)
{
    const QScopedValueRollback choosing(m_choosing, true);
    setCurrentIndex(m_model->indexOf(clause));
}

} // namespace clausemeter::widgets
