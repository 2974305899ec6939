// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/recordspage.h"

#include "model/report/providerrecord.h"
#include "widgets/clausechips.h"
#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/section.h"
#include "widgets/text/recordwords.h"
#include "widgets/text/unbroken.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using items::RecordsModel;

namespace {
const QString kUnknown = QStringLiteral("–");
constexpr int kMostRows = 18; // beyond it the table scrolls by itself
} // namespace

RecordsPage::RecordsPage(QWidget* parent)
    : ScrollPage(parent)
    , m_missing(new Section)
    , m_missingText(dataLabel())
    , m_load(new QPushButton)
    , m_verdicts(new Section)
    , m_sentences(dataLabel())
    , m_clauses(new ClauseChips)
    , m_figures(new QGridLayout)
    , m_files(quietLabel())
    , m_reading(new LinkButton)
    , m_other(new LinkButton)
    , m_remove(new LinkButton)
    , m_slots(new Section)
    , m_counts(dataLabel())
    , m_onlyStates(new QCheckBox)
    , m_rows(new RecordsModel(this))
    , m_table(new DataTable(m_rows))
{
    m_load->setObjectName(QStringLiteral("loadRecord"));
    m_reading->setObjectName(QStringLiteral("recordReading"));
    m_other->setObjectName(QStringLiteral("otherRecord"));
    m_remove->setObjectName(QStringLiteral("removeRecord"));
    m_onlyStates->setObjectName(QStringLiteral("onlyStates"));
    m_table->setObjectName(QStringLiteral("records"));
    m_table->setMaximumRows(kMostRows);
    m_table->setWide({{RecordsModel::CustomerState, 1}, {RecordsModel::ProviderState, 1}}, 84);
    m_missing->content()->addWidget(m_missingText);
    m_missing->content()->addSpacing(6);
    m_missing->content()->addWidget(m_load, 0, Qt::AlignLeft);

    m_figures->setHorizontalSpacing(24);
    m_figures->setVerticalSpacing(4);
    auto* files = new QHBoxLayout;
    files->setSpacing(14);
    files->addWidget(m_files, 1);
    files->addWidget(m_reading);
    files->addWidget(m_other);
    files->addWidget(m_remove);
    m_sentences->setObjectName(QStringLiteral("verdicts"));
    m_verdicts->content()->addWidget(m_sentences);
    m_verdicts->content()->addWidget(m_clauses);
    m_verdicts->content()->addSpacing(6);
    m_verdicts->content()->addLayout(m_figures);
    m_verdicts->content()->addSpacing(6);
    m_verdicts->content()->addLayout(files);

    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 4);
    bar->addWidget(m_counts);
    bar->addWidget(m_onlyStates, 0, Qt::AlignLeft);
    m_slots->setContentSides(Section::kTableSides);
    m_slots->content()->addLayout(bar);
    m_slots->content()->addWidget(m_table);
    for (Section* section : {m_missing, m_verdicts, m_slots})
        column()->addWidget(section);

    connect(m_load, &QPushButton::clicked, this, &RecordsPage::recordRequested);
    connect(m_other, &QPushButton::clicked, this, &RecordsPage::recordRequested);
    connect(m_reading, &QPushButton::clicked, this, &RecordsPage::readingRequested);
    connect(m_remove, &QPushButton::clicked, this, &RecordsPage::removeRequested);
    connect(m_clauses, &ClauseChips::clauseRequested, this, &RecordsPage::clauseRequested);
    connect(m_onlyStates, &QCheckBox::toggled, this, &RecordsPage::showRows);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT timeRequested(timeOf(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!m_showing && rows.size() == 1)
            Q_EMIT selectionChosen(timeOf(rows.first()));
    });
    refresh();
}

QString RecordsPage::title() const
{
    return tr("Two records");
}

const sla::SourceComparison* RecordsPage::comparison() const
{
    return view().isEmpty() ? nullptr
                            : report::comparisonOf(*view().data, view().service().id, view().month().month);
}

TimeRange RecordsPage::timeOf(const QModelIndex& index) const
{
    const slots::SlotClock clock(view().data->analysis.clock);
    return clock.rangeOf(m_rows->rows()[std::size_t(m_table->sourceRow(index))].slot);
}

void RecordsPage::showSelection(TimeRange time)
{
    if (view().isEmpty())
        return;
    m_showing = true;
    m_table->clearSelection();
    for (int row = 0; !time.isEmpty() && row < m_table->model()->rowCount(); ++row) {
        const QModelIndex index = m_table->model()->index(row, 0);
        if (timeOf(index) == time) {
            m_table->selectRow(row);
            m_table->scrollTo(index);
            break;
        }
    }
    m_showing = false;
}

QString RecordsPage::cell(const sla::SlotDifference& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const sla::RecordedSlot& reading = column >= RecordsModel::ProviderRequests ? row.provider : row.customer;
    const auto figure = [&words](const std::optional<Decimal>& value) {
        return value ? words.count(*value) : kUnknown;
    };
    switch (column) {
    case RecordsModel::Start:
        return words.moment(slots::SlotClock(view().data->analysis.clock).startOf(row.slot),
                            view().data->analysis.clock);
    case RecordsModel::CustomerRequests:
    case RecordsModel::ProviderRequests:
        return reading.hasData() ? figure(reading.measured.requests) : kUnknown;
    case RecordsModel::CustomerFailures:
    case RecordsModel::ProviderFailures:
        return reading.hasData() ? figure(items::failuresOf(reading)) : kUnknown;
    case RecordsModel::CustomerRate:
    case RecordsModel::ProviderRate:
        return reading.measured.ratePercent ? words.percent(*reading.measured.ratePercent) : kUnknown;
    default:
        return text::recordState(words, reading.measured.state, reading.contract);
    }
}

void RecordsPage::addFigures(int row, const QString& name, const sla::RecordVerdict& record)
{
    const text::Words& words = wordsFor(this);
    const QString currency = QString::fromStdString(view().data->analysis.customer.currency);
    const sla::Outcome& outcome = record.outcome;
    const bool known = outcome.availabilityPercent.has_value();
    const QStringList cells{known && outcome.hasDowntime ? words.duration(outcome.downtimeSeconds) : kUnknown,
                            known ? words.percent(*outcome.availabilityPercent) : kUnknown,
                            outcome.voucherPercent ? words.plainPercent(*outcome.voucherPercent) : kUnknown,
                            outcome.voucher ? words.money(*outcome.voucher, currency) : kUnknown};
    m_figures->addWidget(quietLabel(), row, 0);
    auto* label = static_cast<QLabel*>(m_figures->itemAtPosition(row, 0)->widget());
    label->setText(name);
    label->setWordWrap(false);
    for (int i = 0; i < cells.size(); ++i) {
        QLabel* figure = dataLabel();
        figure->setText(cells[i]);
        figure->setWordWrap(false);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        scaleFont(figure, 1.15, QFont::DemiBold);
        figure->setAccessibleName(name + u' ' + cells[i]);
        m_figures->addWidget(figure, row, i + 1);
    }
}

void RecordsPage::showFigures()
{
    clearLayout(m_figures);
    const sla::SourceComparison& records = *comparison();
    const QStringList captions{tr("downtime"), tr("availability"), tr("voucher"), tr("voucher value")};
    for (int i = 0; i < captions.size(); ++i) {
        QLabel* caption = quietLabel();
        caption->setText(captions[i]);
        caption->setAlignment(Qt::AlignRight);
        m_figures->addWidget(caption, 0, i + 1);
        m_figures->setColumnStretch(i + 1, 1);
    }
    addFigures(1, tr("by the customer's record"), records.customer);
    addFigures(2, tr("by the provider's record"), records.provider);
    const text::Words& words = wordsFor(this);
    m_sentences->setText(
        text::unbroken(text::recordVerdicts(words, *view().data, view().service(), view().month())));
    const std::string& prevails = records.prevailingClause;
    m_clauses->setLinks(records.providerPrevails()
                            ? ClauseLinks{clauseLink(words, view().service().definition, prevails)}
                            : ClauseLinks());
    QStringList files;
    for (const std::string& path : view().data->provider->paths)
        files << QFileInfo(QString::fromStdString(path)).fileName();
    std::int64_t good = 0;
    std::int64_t rejected = 0;
    for (const logs::InputReport& input : view().data->provider->logs->inputs) {
        good += input.sameAs ? 0 : input.accepted;
        rejected += input.sameAs ? 0 : input.rejected;
    }
    m_files->setText(tr("Provider's record: %1 (%2 good rows, %3 rejected)")
                         .arg(words.list(files), words.count(good), words.count(rejected)));
}

void RecordsPage::showRows()
{
    std::vector<sla::SlotDifference> rows;
    if (const sla::SourceComparison* records = comparison()) {
        for (const sla::SlotDifference& difference : records->differences) {
            if (!m_onlyStates->isChecked() || difference.changesState())
                rows.push_back(difference);
        }
    }
    m_rows->setRows(std::move(rows));
    m_table->fit();
}

void RecordsPage::showTexts()
{
    m_missing->setHeading(tr("The provider's record beside the customer's"));
    m_missingText->setText(
        tr("In a dispute the provider's back-end record prevails. Open it here to see in which slots it "
           "differs from the customer's logs, and what the verdict is by each. Nothing is added up."));
    m_load->setText(tr("Open the &provider's record…"));
    m_verdicts->setHeading(tr("The verdict by each record"));
    m_reading->setText(tr("How it is read…"));
    m_other->setText(tr("Open another…"));
    m_remove->setText(tr("Remove"));
    m_slots->setHeading(tr("Slots that differ"));
    m_onlyStates->setText(tr("only those that are unavailable by one record only"));
    m_table->setAccessibleName(m_slots->heading());
    m_table->setEmptyText(tr("There is no such slot."));
    m_rows->setTexts({{tr("start"), tr("customer: requests"), tr("failures"), tr("rate"), tr("state"),
                       tr("provider: requests"), tr("failures"), tr("rate"), tr("state")},
                      [this](const sla::SlotDifference& row, int column) { return cell(row, column); }});
}

void RecordsPage::refresh()
{
    setAccessibleName(title());
    showTexts();
    const sla::SourceComparison* records = comparison();
    m_missing->setVisible(!view().isEmpty() && !records);
    m_verdicts->setVisible(records);
    m_slots->setVisible(records && records->providerPrevails()); // else it says nothing of the month
    if (records) {
        showFigures();
        m_counts->setText(text::recordSlots(wordsFor(this), records->totals));
    }
    showRows();
}

} // namespace clausemeter::widgets
