// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/navigator.h"

#include "model/book/portfolio.h"
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

void Navigator::showView(const CaseView& view, qint64 customer)
{
    const auto listed = [](const CaseView& v, qint64 c) { return c == 0 ? v.data : nullptr; };
    const bool same = listed(m_view, m_customer) == listed(view, customer);
    m_view = view;
    m_customer = customer;
    if (!same)
        fill();
    markCurrent();
}

void Navigator::showPortfolio(std::shared_ptr<const book::Portfolio> portfolio)
{
    if (portfolio == m_portfolio)
        return;
    m_portfolio = std::move(portfolio);
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
    const text::Words& words = wordsFor(this);
    m_model->clear();
    if (m_view.data && m_customer == 0)
        m_model->show(*m_view.data, words);
    else if (m_portfolio)
        m_model->show(*m_portfolio, words);
    if (m_portfolio)
        m_model->addPortfolio(words);
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
    QModelIndex source;
    if (!m_view.isEmpty())
        source = m_model->indexOf(m_customer, m_view.service().id);
    else if (m_portfolio)
        source = m_model->index(0, 0);
    const QModelIndex current = m_proxy->mapFromSource(source);
    if (current.isValid())
        m_tree->setCurrentIndex(current);
    else
        m_tree->clearSelection();
    m_tree->viewport()->update();
}

void Navigator::choose(const QModelIndex& index)
{
    if (m_quiet)
        return;
    const QVariant service = index.data(NavigatorModel::ServiceRole);
    if (service.isValid())
        Q_EMIT serviceChosen(index.data(NavigatorModel::CustomerRole).toLongLong(),
                             service.toString().toStdString(), std::nullopt);
    else if (index.data(NavigatorModel::PortfolioRole).toBool())
        Q_EMIT portfolioChosen();
}

void Navigator::jump()
{
    for (int c = 0; c < m_proxy->rowCount(); ++c) {
        const QModelIndex first = m_proxy->index(0, 0, m_proxy->index(c, 0));
        if (!first.isValid())
            continue;
        const qint64 customer = first.data(NavigatorModel::CustomerRole).toLongLong();
        const std::string service = first.data(NavigatorModel::ServiceRole).toString().toStdString();
        const auto month = parseYearMonth(m_filter->text().trimmed().left(7).toStdString());
        m_filter->clear();
        m_tree->setFocus();
        Q_EMIT serviceChosen(customer, service, month);
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
