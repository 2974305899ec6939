// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/importsdialog.h"

#include "widgets/card.h"
#include "widgets/checkedform.h"
#include "widgets/copyrows.h"
#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using items::ImportRow;
using items::ImportsModel;

namespace {

constexpr int kTextMargin = 6;
const QString kUnknown = QStringLiteral("–");

// To the second: nobody looks for an import by more.
Instant importedAt(const ImportRow& row)
{
    return {row.at.ms - row.at.ms % 1000};
}

QString fileName(const ImportRow& row)
{
    return QFileInfo(QString::fromStdString(row.file.file)).fileName();
}

} // namespace

ImportsDialog::ImportsDialog(const std::vector<book::LogImport>& imports, const Bilingual& customer,
                             SlaClock clock, Keeping keeping, QWidget* parent)
    : QDialog(parent)
    , m_customer(customer)
    , m_clock(clock)
    , m_keeping(keeping)
    , m_imports(new ImportsModel(this))
    , m_table(new DataTable(m_imports))
    , m_what(dataLabel(this))
    , m_form(new CheckedForm(this))
    , m_reason(new QLineEdit)
    , m_trouble(dataLabel(this))
    , m_removeRow(new QAction(m_table))
    , m_copy(new QAction(m_table))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_remove(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(QStringLiteral("imports"));
    m_what->setObjectName(QStringLiteral("whatIsRemoved"));
    m_trouble->setObjectName(QStringLiteral("importTrouble"));
    m_remove->setObjectName(QStringLiteral("removeImport"));
    layOut();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &ImportsDialog::requestRemoval);
    connect(m_removeRow, &QAction::triggered, this, &ImportsDialog::requestRemoval);
    connect(m_copy, &QAction::triggered, this, [this] { copyRows(*m_table); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_fault.reset();
        showChosen();
    });
    showImports(imports);
    retranslateUi();
    m_table->setFocus();
}

void ImportsDialog::layOut()
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMaximumRows(12);
    m_table->setWide({{ImportsModel::File, 3}, {ImportsModel::Standing, 3}, {ImportsModel::Digest, 8}}, 120);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_removeRow->setShortcut(QKeySequence::Delete);
    m_removeRow->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_removeRow, m_copy});
    m_remove->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_reason->setTextMargins(kTextMargin, 0, kTextMargin, 0);
    m_form->addLine(m_reason, "changeReason");
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(6, 8, 6, 8);
    inside->addWidget(m_table);
    inside->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(card, 1);
    layout->addWidget(m_what);
    layout->addWidget(m_form);
    layout->addWidget(m_trouble);
    layout->addWidget(m_buttons);
    resize(1180, 560);
}

void ImportsDialog::showImports(const std::vector<book::LogImport>& imports)
{
    const ImportRow* before = selected();
    const qint64 import = before ? before->import : 0;
    m_fault.reset();
    m_reason->clear();
    m_imports->setRows(ImportsModel::rowsOf(imports));
    m_table->fit();
    const QAbstractItemModel* rows = m_table->model();
    int row = 0;
    while (row < rows->rowCount() && rowAt(rows->index(row, 0)).import != import)
        ++row;
    if (rows->rowCount() > 0)
        m_table->selectRow(row < rows->rowCount() ? row : 0);
    showChosen();
}

void ImportsDialog::showFault(const Error& error)
{
    m_fault = error;
    showChosen();
}

const ImportRow& ImportsDialog::rowAt(const QModelIndex& index) const
{
    return m_imports->rows()[std::size_t(m_table->sourceRow(index))];
}

const ImportRow* ImportsDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &rowAt(rows.front());
}

const ImportRow* ImportsDialog::chosen() const
{
    const ImportRow* row = selected();
    return row && row->counted ? row : nullptr;
}

void ImportsDialog::requestRemoval()
{
    const ImportRow* row = chosen();
    if (row && m_keeping == Keeping::Possible)
        Q_EMIT removalRequested(row->import, m_reason->text().trimmed().toStdString());
}

// What would be taken away, and why it can't be.
void ImportsDialog::showChosen()
{
    const text::Words& words = wordsFor(this);
    const ImportRow* row = chosen();
    const bool canRemove = row && m_keeping == Keeping::Possible;
    m_remove->setEnabled(canRemove);
    m_removeRow->setEnabled(canRemove);
    m_form->setVisible(canRemove);
    QStringList sentences;
    if (m_keeping == Keeping::ReadOnly)
        sentences << tr("The book can only be read here, so no import can be taken away.");
    else if (row)
        sentences << tr("Taken away, the import of %1 with its %n files is not counted any more. It stays in "
                        "the list, and can be brought back by Undo.",
                        nullptr, row->files)
                         .arg(words.moment(importedAt(*row), m_clock));
    else if (!m_imports->rows().empty())
        sentences << tr("This import is not counted.");
    if (canRemove && row->replaces)
        sentences << tr("What it replaced is counted again, as it was before.");
    m_what->setText(sentences.join(u' '));
    m_trouble->setVisible(m_fault.has_value());
    if (m_fault)
        m_trouble->setText(m_fault->code == ErrorCode::SourcesOverlap
                               ? tr("It can't be taken away alone, because what it replaced would be counted "
                                    "again beside another kind of source. Take away %1 first.\n%2",
                                    "a file, why")
                                     .arg(QFileInfo(QString::fromStdString(m_fault->where.file)).fileName(),
                                          words.error(*m_fault))
                               : words.error(*m_fault));
}

QString ImportsDialog::standing(const ImportRow& row) const
{
    if (!row.counted)
        return tr("not counted: taken away or undone");
    if (row.file.sameAs)
        return tr("not counted again: same content as another file");
    return row.isReplaced ? tr("counted, except where a later import replaced it") : tr("counted");
}

QString ImportsDialog::cell(const ImportRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case ImportsModel::At:
        return words.moment(importedAt(row), m_clock);
    case ImportsModel::File:
        return fileName(row);
    case ImportsModel::Kind:
        return row.record == book::RecordOf::Provider
                   ? tr("%1, the provider's record").arg(words.logKind(row.file.kind))
                   : words.logKind(row.file.kind);
    case ImportsModel::Records:
        return words.count(row.file.records);
    case ImportsModel::Rejected:
        return words.count(row.file.rejected);
    case ImportsModel::Time:
        return row.file.firstMs && row.file.lastMs
                   ? words.moment({*row.file.firstMs}, m_clock) + QStringLiteral(" –\n") +
                         words.moment({*row.file.lastMs}, m_clock)
                   : kUnknown;
    case ImportsModel::Grade:
        return row.grade ? words.grade(*row.grade) : kUnknown;
    case ImportsModel::Standing:
        return standing(row);
    case ImportsModel::Digest: {
        const QString digest = QString::fromStdString(row.file.digest);
        return digest.mid(digest.indexOf(u':') + 1);
    }
    default:
        return {};
    }
}

void ImportsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void ImportsDialog::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    setWindowTitle(tr("Imports of %1").arg(words.pick(m_customer)));
    m_table->setAccessibleName(windowTitle());
    m_table->setEmptyText(tr("No log was read into the book for this customer."));
    m_removeRow->setText(tr("Take the import away"));
    m_copy->setText(tr("Copy rows"));
    m_remove->setText(tr("&Take the import away"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_form->setCaption(m_reason, tr("&Reason"));
    m_reason->setPlaceholderText(tr("why it is taken away, for the journal"));
    m_imports->setTexts({{tr("imported"), tr("file"), tr("kind"), tr("rows"), tr("bad rows"),
                          tr("time covered"), tr("evidence grade"), tr("state"), tr("SHA-256")},
                         [this](const ImportRow& row, int column) { return cell(row, column); }});
    m_table->fit();
    showChosen();
}

} // namespace clausemeter::widgets
