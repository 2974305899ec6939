// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/obligationspage.h"

#include "widgets/datatable.h"
#include "widgets/obligationsbar.h"
#include "widgets/section.h"
#include "widgets/tableclauses.h"
#include "widgets/text/obligationwords.h"
#include "widgets/wordsfor.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using items::AgreementsModel;
using items::ObligationsModel;
using report::CustomerObligation;

namespace {

const QString kNone = QStringLiteral("–");

QString orNone(const QString& text)
{
    return text.isEmpty() ? kNone : text;
}

} // namespace

ObligationsPage::ObligationsPage(QWidget* parent)
    : ScrollPage(parent)
    , m_agreements(new AgreementsModel(this))
    , m_obligations(new ObligationsModel(this))
    , m_agreementsSection(new Section)
    , m_agreementsTable(new DataTable(m_agreements))
    , m_section(new Section)
    , m_bar(new ObligationsBar)
    , m_exports(new ExportLinks)
    , m_table(new DataTable(m_obligations))
{
    m_agreementsTable->setObjectName(QStringLiteral("agreements"));
    m_agreementsTable->setWide({{AgreementsModel::Title, 4},
                                {AgreementsModel::Language, 3},
                                {AgreementsModel::Before, 4},
                                {AgreementsModel::File, 3}},
                               120);
    m_agreementsSection->setContentSides(Section::kTableSides);
    m_agreementsSection->content()->addWidget(m_agreementsTable);
    m_table->setObjectName(QStringLiteral("obligations"));
    m_table->setWide(
        {{ObligationsModel::What, 5}, {ObligationsModel::Measure, 3}, {ObligationsModel::Otherwise, 3}}, 130);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 4);
    bar->setSpacing(14);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_exports);
    m_section->setContentSides(Section::kTableSides);
    m_section->content()->addLayout(bar);
    m_section->content()->addWidget(m_table);
    column()->addWidget(m_agreementsSection);
    column()->addWidget(m_section);
    connect(m_bar, &ObligationsBar::changed, this, &ObligationsPage::showRows);
    connect(m_exports, &ExportLinks::requested, this, &ObligationsPage::exportRequested);
    auto* ofAgreements = new TableClauses(m_agreementsTable, AgreementsModel::Before,
                                          [this](const QModelIndex& index) { return agreementLinks(index); });
    auto* links = new TableClauses(m_table, ObligationsModel::Clause,
                                   [this](const QModelIndex& index) { return obligationLinks(index); });
    links->setPlainLinks();
    for (const TableClauses* each : {ofAgreements, links})
        connect(each, &TableClauses::clauseRequested, this, &ObligationsPage::clauseRequested);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT clauseRequested(obligationLinks(index).front().cited);
    });
    refresh();
}

QString ObligationsPage::title() const
{
    return tr("Obligations");
}

void ObligationsPage::showObligation(const CustomerObligation& obligation)
{
    if (select(obligation))
        return;
    m_bar->reset();
    select(obligation);
}

bool ObligationsPage::select(const CustomerObligation& obligation)
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const QModelIndex index = m_table->model()->index(row, 0);
        if (m_obligations->rows()[std::size_t(m_table->sourceRow(index))] != obligation)
            continue;
        revealRow(m_table, index);
        return true;
    }
    return false;
}

// Its own clause, then those that it goes behind.
ClauseLinks ObligationsPage::obligationLinks(const QModelIndex& index) const
{
    const text::Words& words = wordsFor(this);
    const CustomerObligation& row = m_obligations->rows()[std::size_t(m_table->sourceRow(index))];
    ClauseLinks links{{QString::fromStdString(row.cite.en), words.pick(row.cite)}};
    for (const Bilingual& before : row.behind)
        links.push_back({QString::fromStdString(before.en), words.pick(before)});
    return links;
}

// What it says of its language and of agreements that it goes before.
ClauseLinks ObligationsPage::agreementLinks(const QModelIndex& index) const
{
    const contract::Agreement& row = m_agreements->rows()[std::size_t(m_agreementsTable->sourceRow(index))];
    std::vector<std::string> clauses;
    if (!row.clauses.empty() && !row.language.clause.empty())
        clauses.push_back(row.language.clause);
    for (const contract::Precedence& p : row.precedence)
        clauses.push_back(p.clause);
    ClauseLinks links;
    for (const std::string& clause : clauses) {
        const Bilingual cite = row.cite(clause);
        links.push_back({QString::fromStdString(cite.en), wordsFor(this).pick(cite)});
    }
    return links;
}

QString ObligationsPage::cell(const CustomerObligation& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case ObligationsModel::Day:
        if (!row.date)
            return tr("standing");
        return row.date->provisional ? tr("%1\n(provisional)").arg(words.date(row.date->day))
                                     : words.date(row.date->day);
    case ObligationsModel::Who:
        return row.rule ? text::actorName(words, row.rule->actor) + u'\n' +
                              text::obligationKind(words, row.rule->kind)
                        : kNone;
    case ObligationsModel::What: {
        QStringList lines;
        if (row.date) {
            QStringList parts{words.dateKind(row.date->kind)};
            if (const QString subject = words.dateSubject(*row.date); !subject.isEmpty())
                parts.append(subject);
            if (row.date->amount)
                parts.append(words.money(*row.date->amount, QString::fromStdString(row.date->currency)));
            lines.append(parts.join(QStringLiteral(" · ")));
        }
        if (row.rule) {
            const QString what = text::obligationWhat(words, row);
            const QString trigger = text::obligationTrigger(words, row);
            lines.append(trigger.isEmpty() ? what : tr("%1: %2", "when it arises, what").arg(trigger, what));
        }
        return lines.join(u'\n');
    }
    case ObligationsModel::Measure:
        return orNone(text::obligationMeasure(words, row));
    case ObligationsModel::Otherwise:
        return orNone(text::obligationOtherwise(words, row));
    case ObligationsModel::Clause: {
        QStringList lines{words.pick(row.cite)};
        for (const Bilingual& before : row.behind)
            lines.append(tr("behind %1", "goes behind a clause").arg(words.pick(before)));
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QString ObligationsPage::cell(const contract::Agreement& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case AgreementsModel::Title:
        return words.pick(row.title);
    case AgreementsModel::Version:
        return QString::fromStdString(row.version);
    case AgreementsModel::Language:
        return row.clauses.empty() ? kNone : text::languageRule(words, row.language);
    case AgreementsModel::Before: {
        QStringList lines;
        for (const contract::Precedence& p : row.precedence)
            lines.append(
                tr("%1 (%2)", "what, clause").arg(words.pick(p.subject), QString::fromStdString(p.clause)));
        return orNone(lines.join(u'\n'));
    }
    case AgreementsModel::File:
        return text::definitionFile(words, row);
    default:
        return {};
    }
}

void ObligationsPage::showTexts()
{
    m_agreementsSection->setHeading(tr("Agreements that the customer has signed"));
    m_agreementsTable->setAccessibleName(m_agreementsSection->heading());
    m_agreementsTable->setEmptyText(tr("The account lists no agreement that is known."));
    m_agreements->setTexts({{tr("agreement"), tr("version"), tr("language"), tr("goes before others in"),
                             tr("its figures are from")},
                            [this](const contract::Agreement& row, int c) { return cell(row, c); }});
    m_section->setHeading(tr("What each side must and may do"));
    m_table->setAccessibleName(m_section->heading());
    m_table->setEmptyText(tr("There is no such obligation."));
    m_obligations->setTexts(
        {{tr("date"), tr("who"), tr("what"), tr("time and amount"), tr("otherwise"), tr("clause")},
         [this](const CustomerObligation& row, int c) { return cell(row, c); }});
}

void ObligationsPage::showAgreements()
{
    std::vector<contract::Agreement> rows;
    std::vector<std::pair<std::string, QString>> names;
    m_all.clear();
    if (!view().isEmpty()) {
        const report::Case& shown = *view().data;
        const account::Account& account = shown.account.account;
        const report::Agreements& all = shown.knowledge->contracts;
        for (const std::string& id : report::agreementsInForce(account, all)) {
            rows.push_back(all.at(id));
            names.emplace_back(id, wordsFor(this).pick(all.at(id).code));
        }
        m_all = report::customerObligations(account, all, shown.dates);
    }
    m_agreements->setRows(std::move(rows));
    m_agreementsTable->fit();
    m_bar->setAgreements(names);
}

void ObligationsPage::showRows()
{
    std::vector<CustomerObligation> rows;
    if (!view().isEmpty()) {
        report::ObligationFilter filter = m_bar->filter();
        filter.asOf = view().data->analysis.asOf;
        const QString text = m_bar->text();
        for (const CustomerObligation& obligation : m_all) {
            bool isFound = text.isEmpty();
            for (int c = 0; c < ObligationsModel::NUM_COLUMNS && !isFound; ++c)
                isFound = cell(obligation, c).contains(text, Qt::CaseInsensitive);
            if (isFound && report::passes(obligation, filter))
                rows.push_back(obligation);
        }
    }
    m_exports->setEnabled(!rows.empty());
    m_obligations->setRows(std::move(rows));
    m_table->fit();
}

void ObligationsPage::refresh()
{
    setAccessibleName(title());
    showTexts();
    m_agreementsSection->setVisible(!view().isEmpty());
    m_section->setVisible(!view().isEmpty());
    showAgreements();
    showRows();
}

} // namespace clausemeter::widgets
