// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/navigator.h"

#include "widgets/icons.h"
#include "widgets/navigatordelegate.h"
#include "widgets/navigatormodel.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace clausemeter::widgets {

Navigator::Navigator(QWidget* parent)
    : Bar(Qt::RightEdge, parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_model(new NavigatorModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search"), &Colours::mutedText),
                        QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterRole(NavigatorModel::SearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(QStringLiteral("services"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new NavigatorDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_filter, &QLineEdit::textChanged, this, &Navigator::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &Navigator::jump);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Navigator::choose);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 1, 6); // the hairline stays free
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_filter);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    setMinimumWidth(190);
    retranslateUi();
}

void Navigator::showView(const CaseView& view)
{
    const bool same = m_view.data == view.data;
    m_view = view;
    if (!same)
        fill();
    markCurrent();
}

void Navigator::startTyping()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void Navigator::fill()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->show(m_view.data, wordsFor(this));
    m_tree->expandAll();
}

void Navigator::filter(const QString& text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_proxy->setFilterFixedString(text.trimmed());
    m_tree->expandAll();
    markCurrent();
}

void Navigator::markCurrent()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex current = m_view.isEmpty()
                                    ? QModelIndex()
                                    : m_proxy->mapFromSource(m_model->indexOfService(m_view.serviceIndex));
    if (current.isValid())
        m_tree->setCurrentIndex(current);
    else
        m_tree->clearSelection();
    m_tree->viewport()->update();
}

void Navigator::choose(const QModelIndex& index)
{
    const QVariant service = index.data(NavigatorModel::ServiceIndexRole);
    if (service.isValid() && !m_quiet)
        Q_EMIT serviceChosen(std::size_t(service.toULongLong()), std::nullopt);
}

void Navigator::jump()
{
    for (int c = 0; c < m_proxy->rowCount(); ++c) {
        const QModelIndex customer = m_proxy->index(c, 0);
        if (m_proxy->rowCount(customer) == 0)
            continue;
        const QVariant service = m_proxy->index(0, 0, customer).data(NavigatorModel::ServiceIndexRole);
        const auto month = parseYearMonth(m_filter->text().trimmed().left(7).toStdString());
        m_filter->clear();
        m_tree->setFocus();
        Q_EMIT serviceChosen(std::size_t(service.toULongLong()), month);
        return;
    }
}

// Down leaves the filter for the list, Escape empties it.
bool Navigator::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            m_tree->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return Bar::eventFilter(watched, event);
}

void Navigator::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslateUi();
        fill();
        markCurrent();
    }
    Bar::changeEvent(event);
}

void Navigator::retranslateUi()
{
    m_filter->setPlaceholderText(tr("Filter (Ctrl+K)"));
    m_filter->setAccessibleName(tr("Filter by customer, service or month"));
    m_filter->setToolTip(tr("Customer, service or month, such as 2019-03; Enter jumps there"));
    m_tree->setAccessibleName(tr("Customers and services"));
}

} // namespace clausemeter::widgets
