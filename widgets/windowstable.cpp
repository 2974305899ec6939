// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowstable.h"

#include "widgets/copyrows.h"
#include "widgets/quietheader.h"
#include "widgets/tableclauses.h"
#include "widgets/windowsdelegate.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <algorithm>

namespace clausemeter::widgets {

using items::WindowRow;
using items::WindowsModel;
using sla::WindowStanding;

namespace {
constexpr int kReasonWidth = 380;
constexpr int kMostAir = 44;
} // namespace

WindowsTable::WindowsTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new WindowsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_copy(new QAction(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(WindowsModel::SortRole);
    setModel(m_sorted);
    setItemDelegate(new WindowsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new QuietHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    // What became of a window stands beside what counts of it, in view even where there is little room.
    horizontalHeader()->moveSection(WindowsModel::Standing, WindowsModel::Requests);
    setSortingEnabled(true);
    sortByColumn(WindowsModel::Start, Qt::AscendingOrder);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, [this] { copyRows(*this); });
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* links = new TableClauses(this, WindowsModel::Reason, [this](const QModelIndex& index) {
        return clausesOf(m_model->rows()[std::size_t(m_sorted->mapToSource(index).row())]);
    });
    connect(links, &TableClauses::clauseRequested, this, &WindowsTable::clauseRequested);

    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT windowSelected(selectedWindow());
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column != WindowsModel::Reason)
            m_ownWidths = true;
    });
    retranslateUi();
}

void WindowsTable::showView(const CaseView& view)
{
    m_quiet = true;
    m_view = view;
    if (view.isEmpty())
        m_model->clear();
    else
        m_model->setMonth(view.month());
    m_quiet = false;
    retranslateUi();
}

void WindowsTable::selectWindow(int window)
{
    if (window == selectedWindow()) // other rows may be selected beside it
        return;
    m_quiet = true;
    const QModelIndex at = window < 0 ? QModelIndex() : m_sorted->mapFromSource(m_model->index(window, 0));
    if (at.isValid()) {
        selectionModel()->setCurrentIndex(at,
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(at);
    } else {
        clearSelection();
    }
    m_quiet = false;
}

int WindowsTable::selectedWindow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return -1;
    // Of several, the one where the keyboard is.
    const bool current = selectionModel()->isRowSelected(currentIndex().row());
    return m_sorted->mapToSource(current ? currentIndex() : rows.first()).row();
}

QByteArray WindowsTable::saveState() const
{
    return QByteArray(1, m_ownWidths ? '1' : '0') + horizontalHeader()->saveState();
}

void WindowsTable::restoreState(const QByteArray& state)
{
    m_fitting = true;
    const bool restored =
        horizontalHeader()->restoreState(state.sliced(std::min<qsizetype>(1, state.size())));
    m_fitting = false;
    m_ownWidths = restored && state.startsWith('1');
    fitColumns();
}

void WindowsTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

void WindowsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

void WindowsTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 12, -16, -12),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void WindowsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void WindowsTable::retranslateUi()
{
    WindowsModel::Texts texts;
    texts.headers = {tr("start"),       tr("end"),      tr("minutes"),
                     tr("counted"),     tr("requests"), tr("failures"),
                     tr("lowest rate"), tr("standing"), tr("clause and reason")};
    texts.cell = [this](const WindowRow& row, int column) { return cell(row, column); };
    texts.toolTip = [this](const WindowRow& row, int column) { return toolTip(row, column); };
    m_model->setTexts(std::move(texts));
    m_copy->setText(tr("Copy rows"));
    setAccessibleName(tr("Unavailable windows of the service month"));

    m_emptyText.clear();
    if (!m_view.isEmpty() && m_view.month().windows.empty()) {
        const QString line =
            wordsFor(this).plainPercent(m_view.service().definition.slotThresholdPercent.value);
        switch (m_view.month().shape) {
        case sla::Shape::MeanErrorRate:
            m_emptyText = tr("No window: availability is the mean of the slots' error rates.");
            break;
        case sla::Shape::Outages:
            m_emptyText = tr("No window: the account records no outage in this service month.");
            break;
        case sla::Shape::SlotRate:
            m_emptyText =
                m_view.month().slots.withData == 0
                    ? tr("No window: the logs have no data in this service month.")
                    : tr("No window: no slot with data fell below %1 in this service month.").arg(line);
            break;
        }
    }
    fitColumns();
    viewport()->update();
}

void WindowsTable::fitColumns()
{
    if (m_ownWidths)
        return;
    m_fitting = true;
    int used = 0;
    for (int column = 0; column < WindowsModel::Reason; ++column) {
        resizeColumnToContents(column);
        used += columnWidth(column);
    }
    // What the reasons leave over gives the figures air.
    const int spare = viewport()->width() - used - kReasonWidth;
    const int each = std::clamp(spare / int(WindowsModel::Reason), 0, kMostAir);
    for (int column = 0; column < WindowsModel::Reason; ++column)
        setColumnWidth(column, columnWidth(column) + each);
    m_fitting = false;
}

QString WindowsTable::cell(const WindowRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const QString unknown = QStringLiteral("–");
    switch (column) {
    case WindowsModel::Start:
        return words.moment(row.window.time.start, m_view.data->analysis.clock);
    case WindowsModel::End:
        return endText(row.window.time);
    case WindowsModel::Minutes:
        return words.minutes(row.window.seconds);
    case WindowsModel::Counted:
        return words.minutes(row.window.countedSeconds);
    case WindowsModel::Requests:
        return row.window.requests ? words.count(*row.window.requests) : unknown;
    case WindowsModel::Failures:
        return row.window.failures ? words.count(*row.window.failures) : unknown;
    case WindowsModel::LowestRate:
        return row.window.lowestRatePercent ? words.percent(*row.window.lowestRatePercent)
                                            : QStringLiteral("–");
    case WindowsModel::Standing:
        return words.windowStanding(row.standing);
    case WindowsModel::Reason:
        return reasonText(row);
    default:
        return {};
    }
}

QString WindowsTable::toolTip(const WindowRow& row, int column) const
{
    if (column != WindowsModel::Reason)
        return {};
    const text::Words& words = wordsFor(this);
    const sla::Definition& definition = m_view.service().definition;
    QStringList lines;
    for (const sla::AppliedExclusion& applied : row.exclusions) {
        const account::Exclusion& exclusion = m_view.data->account.account.exclusions[applied.index];
        const sla::ReleaseClause* clause = definition.release(exclusion.clause);
        lines << words.clause(definition, exclusion) +
                     (clause ? u' ' + words.pick(clause->summary) : QString());
        lines << words.span(exclusion.time, m_view.data->analysis.clock);
        lines << words.standing(applied.standing.standing) + u' ' + words.standingReason(applied.standing);
    }
    // Data may look like markup; escaped it stays text.
    return lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString WindowsTable::endText(TimeRange time) const
{
    const SlaClock clock = m_view.data->analysis.clock;
    const QString end = wordsFor(this).moment(time.end, clock);
    if (clock.dateOf(time.start) != clock.dateOf(time.end))
        return end;
    return end.section(QLatin1Char(' '), 1);
}

ClauseLinks WindowsTable::clausesOf(const WindowRow& row) const
{
    const text::Words& words = wordsFor(this);
    const sla::Definition& definition = m_view.service().definition;
    ClauseLinks links;
    const bool isCustomers =
        row.standing == WindowStanding::NotAttributable || row.standing == WindowStanding::PartlyCounts;
    if (isCustomers && !definition.notAttributableClauses.empty())
        links.push_back(clauseLink(words, definition, definition.notAttributableClauses.front()));
    for (const sla::AppliedExclusion& applied : row.exclusions) {
        const auto& exclusion = m_view.data->account.account.exclusions[applied.index];
        for (const ClauseLink& link : clauseLinks(words, definition, exclusion)) {
            if (std::ranges::find(links, link) == links.end())
                links.push_back(link);
        }
    }
    return links;
}

QString WindowsTable::reasonText(const WindowRow& row) const
{
    const text::Words& words = wordsFor(this);
    QStringList reasons;
    if (row.standing == WindowStanding::NotAttributable || row.standing == WindowStanding::PartlyCounts) {
        const auto& clauses = m_view.service().definition.notAttributableClauses;
        const QString clause = clauses.empty() ? QString() : QString::fromStdString(clauses.front()) + u' ';
        reasons << clause + tr("failures that the customer caused are left out");
    }
    for (const sla::AppliedExclusion& applied : row.exclusions) {
        const account::Exclusion& exclusion = m_view.data->account.account.exclusions[applied.index];
        const QString kind = words.exclusionKind(exclusion.kind);
        const QString why =
            applied.standing.reason == sla::StandingReason::SetByPerson && !exclusion.reason.empty()
                ? QString::fromStdString(exclusion.reason)
                : words.standingReason(applied.standing);
        const QString clause =
            QString::fromStdString(exclusion.otherClause.empty() ? exclusion.clause : exclusion.otherClause);
        const QString what = kind.isEmpty() ? clause : clause + u' ' + kind;
        reasons << tr("%1: %2, %3", "clause, standing, why")
                       .arg(what, words.standing(applied.standing.standing), why);
    }
    return reasons.join(tr("; "));
}

} // namespace clausemeter::widgets
