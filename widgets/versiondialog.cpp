// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/versiondialog.h"

#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/section.h"
#include "widgets/tableclauses.h"
#include "widgets/text/definitionwords.h"
#include "widgets/wordsfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using items::FigureChangesModel;
using items::VersionedMonthsModel;

namespace {

const QString kDash = QStringLiteral("–");

QString availability(const text::Words& words, const std::optional<sla::Outcome>& outcome)
{
    return outcome && outcome->availabilityPercent ? words.percent(*outcome->availabilityPercent) : kDash;
}

} // namespace

VersionDialog::VersionDialog(Content content, QWidget* parent)
    : QDialog(parent)
    , m_content(std::move(content))
    , m_heading(dataLabel(this))
    , m_file(quietLabel(this))
    , m_effect(dataLabel(this))
    , m_figures(new FigureChangesModel(this))
    , m_months(new VersionedMonthsModel(this))
    , m_figuresSection(new Section(this))
    , m_monthsSection(new Section(this))
    , m_figureTable(new DataTable(m_figures))
    , m_monthTable(new DataTable(m_months))
{
    setAttribute(Qt::WA_DeleteOnClose);
    scaleFont(m_heading, 1.2, QFont::DemiBold);
    m_effect->setObjectName(QStringLiteral("effect"));
    m_figureTable->setObjectName(QStringLiteral("figureChanges"));
    m_monthTable->setObjectName(QStringLiteral("versionedMonths"));
    for (DataTable* table : {m_figureTable, m_monthTable})
        table->setFilling();
    m_figureTable->setWide({{FigureChangesModel::Figure, 1}}, 160);
    m_monthTable->setWide({{VersionedMonthsModel::Service, 1}}, 90);
    for (const auto& [section, table] :
         {std::pair(m_figuresSection, m_figureTable), std::pair(m_monthsSection, m_monthTable)}) {
        section->setContentSides(Section::kTableSides);
        section->content()->addWidget(table, 1);
    }
    m_figures->setRows(m_content.review.figures);
    auto* clauses =
        new TableClauses(m_figureTable, FigureChangesModel::Clause, [this](const QModelIndex& index) {
            const auto& change = m_content.review.figures[std::size_t(m_figureTable->sourceRow(index))];
            const QString clause = QString::fromStdString(change.either().clause);
            return clause.isEmpty() ? ClauseLinks() : ClauseLinks{{clause, clause}};
        });
    clauses->setPlainLinks();
    connect(clauses, &TableClauses::clauseRequested, this, &VersionDialog::clauseRequested);
    m_months->setRows(m_content.review.effect.months);

    auto* links = new ExportLinks(ExportLinks::Tables, this);
    links->setEnabled(!m_content.review.effect.months.empty());
    connect(links, &ExportLinks::requested, this, &VersionDialog::exportRequested);
    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_take->setObjectName(QStringLiteral("takeVersion"));
    m_take->setAutoDefault(false);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT takeRequested();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(links);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_file);
    layout->addWidget(m_effect);
    layout->addSpacing(4);
    layout->addWidget(m_figuresSection, 2);
    layout->addWidget(m_monthsSection, 3);
    layout->addLayout(foot);
    resize(1000, 640);
    retranslateUi();
    m_close->setFocus();
}

QString VersionDialog::figureCell(const contract::FigureChange& change, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case FigureChangesModel::Figure:
        return text::figureName(words, change.either().token);
    case FigureChangesModel::Clause:
        return QString::fromStdString(change.either().clause);
    case FigureChangesModel::Before:
        return text::figureValue(words, change.before);
    case FigureChangesModel::After:
        return text::figureValue(words, change.after);
    default:
        return {};
    }
}

QString VersionDialog::monthCell(const report::VersionedMonth& month, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case VersionedMonthsModel::Service:
        return QString::fromStdString(month.service);
    case VersionedMonthsModel::Month:
        return words.date(month.month.start);
    case VersionedMonthsModel::AvailabilityBefore:
        return availability(words, month.before);
    case VersionedMonthsModel::AvailabilityAfter:
        return availability(words, month.after);
    case VersionedMonthsModel::VoucherBefore:
        return text::outcomeVoucher(words, month.before, m_content.currency);
    case VersionedMonthsModel::VoucherAfter:
        return text::outcomeVoucher(words, month.after, m_content.currency);
    case VersionedMonthsModel::Difference:
        return text::difference(words, month.difference(), m_content.currency);
    default:
        return {};
    }
}

void VersionDialog::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    const report::VersionReview& review = m_content.review;
    setWindowTitle(tr("New version of an agreement"));
    m_heading->setText(tr("%1: version %2 in the place of %3")
                           .arg(words.pick(review.after.title), QString::fromStdString(review.after.version),
                                QString::fromStdString(review.before.version)));
    m_file->setText(m_content.file);
    m_effect->setText(text::versionEffect(words, review.effect, m_content.currency).join(u'\n'));
    m_figuresSection->setHeading(tr("Figures that differ"));
    m_monthsSection->setHeading(tr("Service months"));
    m_figureTable->setAccessibleName(tr("Figures that differ"));
    m_figureTable->setEmptyText(tr("Both versions state the same figures."));
    m_monthTable->setAccessibleName(tr("Service months under both versions"));
    m_monthTable->setEmptyText(tr("No finished service month is under this agreement."));
    m_take->setText(tr("&Compute from this version"));
    m_take->setToolTip(tr("Keeps the file among your agreements. Everything is computed from it then, past "
                          "service months too."));
    m_close->setText(tr("Close"));
    m_figures->setTexts(
        {{tr("figure"), tr("clause"), tr("before"), tr("after")},
         [this](const contract::FigureChange& change, int column) { return figureCell(change, column); }});
    m_months->setTexts(
        {{tr("service"), tr("service month from"), tr("availability before"), tr("availability after"),
          tr("voucher before"), tr("voucher after"), tr("difference")},
         [this](const report::VersionedMonth& month, int column) { return monthCell(month, column); }});
    m_figureTable->fit();
    m_monthTable->fit();
}

void VersionDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
