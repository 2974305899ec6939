// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/journaldialog.h"

#include "widgets/datadelegate.h"
#include "widgets/dataheader.h"
#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/readingarea.h"
#include "widgets/section.h"
#include "widgets/tableclauses.h"
#include "widgets/wordsfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using items::ChangedFieldsModel;
using items::JournalModel;

namespace {
constexpr int kTextMargin = 6;
constexpr int kRowPadding = 12;

// The clauses under which time is released, as the row is known by them and as they were changed.
ClauseLinks clausesOf(const items::ChangedFieldRow& row)
{
    ClauseLinks links;
    const auto add = [&links](const report::FieldValue& value) {
        const auto* cited = std::get_if<std::string>(&value);
        const QString name = cited ? QString::fromStdString(*cited) : QString();
        if (!name.isEmpty() && std::ranges::find(links, name, &ClauseLink::cited) == links.end())
            links.push_back({name, name});
    };
    if (row.row.table != "exclusion" || row.row.service.empty())
        return links;
    if (row.field.field == "clause" || row.field.field == "other_clause") {
        add(row.field.after);
        add(row.field.before);
    } else if (!row.row.name.empty()) {
        add(row.row.name.front());
    }
    return links;
}

} // namespace

JournalDialog::JournalDialog(const std::vector<book::JournalEntry>& entries, JournalCustomers customers,
                             QWidget* parent)
    : QDialog(parent)
    , m_customers(std::move(customers))
    , m_all(journalRows(entries, m_customers))
    , m_entries(new JournalModel(this))
    , m_changed(new ChangedFieldsModel(this))
    , m_filter(new QLineEdit(this))
    , m_count(quietLabel(this))
    , m_table(new QTableView(this))
    , m_empty(quietLabel(this))
    , m_section(new Section(this))
    , m_fields(new DataTable(m_changed))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_export(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    m_filter->setObjectName(QStringLiteral("journalFilter"));
    m_table->setObjectName(QStringLiteral("journal"));
    m_empty->setObjectName(QStringLiteral("journalEmpty"));
    m_fields->setObjectName(QStringLiteral("changedFields"));
    m_export->setObjectName(QStringLiteral("exportJournal"));
    layOut();
    linkClauses();
    m_export->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &JournalDialog::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalDialog::showFields);
    connect(m_export, &QPushButton::clicked, this, [this] {
        Q_EMIT exportRequested(QStringLiteral("journal.csv"), cells().csv(m_entries->rows()));
    });
    retranslateUi();
    m_table->setFocus();
}

void JournalDialog::layOut()
{
    m_table->setModel(m_entries);
    m_table->setHorizontalHeader(new DataHeader(m_table));
    m_table->setItemDelegate(new DataDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    // Thousands of entries: one line each, so that none has to be measured.
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kRowPadding);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_filter->setTextMargins(kTextMargin, 0, kTextMargin, 0);
    m_filter->setClearButtonEnabled(true);
    m_empty->setAlignment(Qt::AlignCenter);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    m_count->setWordWrap(false);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(6, 6, 6, 6);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_empty, 1);
    m_section->setContentSides(Section::kTableSides);
    m_fields->setWide({{ChangedFieldsModel::What, 4},
                       {ChangedFieldsModel::Field, 3},
                       {ChangedFieldsModel::Before, 4},
                       {ChangedFieldsModel::After, 4}});
    m_fieldsArea = new ReadingArea(m_fields, ReadingArea::Ground::ShowsThrough);
    m_section->content()->addWidget(m_fieldsArea, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(card, 3);
    layout->addWidget(m_section, 2);
    layout->addWidget(m_buttons);
    resize(1080, 640);
}

void JournalDialog::linkClauses()
{
    auto* clauses = new TableClauses(m_fields, ChangedFieldsModel::After, [this](const QModelIndex& index) {
        return clausesOf(m_changed->rows()[std::size_t(m_fields->sourceRow(index))]);
    });
    connect(clauses, &TableClauses::clauseRequested, this, [this](const QString& cited) {
        const items::JournalRow* entry = chosen();
        const auto& rows = m_changed->rows();
        const auto names = [&cited](const items::ChangedFieldRow& row) {
            const ClauseLinks links = clausesOf(row);
            return std::ranges::find(links, cited, &ClauseLink::cited) != links.end();
        };
        // A click with Ctrl leaves the current row where it is.
        const QModelIndex current = m_fields->currentIndex();
        auto row = current.isValid() ? rows.begin() + m_fields->sourceRow(current) : rows.end();
        if (row == rows.end() || !names(*row))
            row = std::ranges::find_if(rows, names);
        if (entry && entry->customer && row != rows.end())
            Q_EMIT clauseRequested(cited, *entry->customer, row->row.service);
    });
}

JournalCells JournalDialog::cells() const
{
    return {wordsFor(this), m_customers};
}

const items::JournalRow* JournalDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_entries->rows()[std::size_t(current.row())] : nullptr;
}

void JournalDialog::showRows()
{
    const std::int64_t was = chosen() ? chosen()->change.entry : 0;
    const QString wanted = m_filter->text().trimmed();
    std::vector<items::JournalRow> rows;
    int current = 0;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (!m_texts[i].contains(wanted, Qt::CaseInsensitive))
            continue;
        if (m_all[i].change.entry == was)
            current = int(rows.size());
        rows.push_back(m_all[i]);
    }
    const text::Words& words = wordsFor(this);
    m_count->setText(
        tr("%1 of %2 entries", "shown, all")
            .arg(words.count(std::int64_t(rows.size())), words.count(std::int64_t(m_all.size()))));
    m_empty->setText(m_all.empty() ? tr("Nothing was changed yet. Every change of the book will be kept "
                                        "here, with its time and reason.")
                                   : tr("No entry has this text."));
    m_empty->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_export->setEnabled(!rows.empty());
    m_entries->setRows(std::move(rows));
    m_table->setCurrentIndex(m_entries->index(current, 0));
    showFields();
}

void JournalDialog::showFields()
{
    std::vector<items::ChangedFieldRow> fields;
    const items::JournalRow* entry = chosen();
    if (entry) {
        for (const report::RowHistory& row : entry->change.rows) {
            for (const report::FieldChange& field : row.fields)
                fields.push_back({row, field});
        }
    }
    m_section->setHeading(
        entry ? tr("%1: %2", "time, what happened")
                    .arg(cells().cell(*entry, JournalModel::When), cells().cell(*entry, JournalModel::What))
              : tr("What was changed"));
    m_fieldsArea->setAccessibleName(m_section->heading());
    m_changed->setTexts(
        {JournalCells::fieldHeaders(wordsFor(this)),
         [this, customer = entry ? entry->customer : std::nullopt](
             const items::ChangedFieldRow& row, int column) { return cells().cell(row, customer, column); }});
    m_changed->setRows(std::move(fields));
    m_fields->fit();
}

void JournalDialog::retranslateUi()
{
    setWindowTitle(tr("Journal"));
    m_filter->setPlaceholderText(tr("Filter by text"));
    m_filter->setAccessibleName(tr("Filter by text"));
    m_table->setAccessibleName(tr("Entries of the journal"));
    m_fields->setAccessibleName(tr("What the entry changed"));
    m_fields->setEmptyText(tr("No field of it is known."));
    m_export->setText(tr("&Export as CSV…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_texts.clear();
    for (const items::JournalRow& row : m_all)
        m_texts.push_back(cells().everything(row));
    m_entries->setTexts(
        {JournalCells::headers(wordsFor(this)),
         [this](const items::JournalRow& row, int column) { return cells().cell(row, column); }});
    const QList<int> widths{175, 110, 180, 160, 115, 250, 95};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(JournalModel::Reason, QHeaderView::Stretch);
    showRows();
}

void JournalDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
