// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/billrulestab.h"

#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/section.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace clausemeter::widgets {

using items::BillRuleRow;
using items::BillRulesModel;
using items::LooseLinesModel;
using items::LooseLinesRow;

namespace {

const QString kUnknown = QStringLiteral("–");
constexpr std::size_t kShownLoose = 200;
constexpr int kShownRows = 8;

QString orUnknown(const std::string& text)
{
    return text.empty() ? kUnknown : QString::fromStdString(text);
}

} // namespace

BillRulesTab::BillRulesTab(std::vector<std::string> services, QWidget* parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_rules(new BillRulesModel(this))
    , m_section(new Section(this))
    , m_hint(quietLabel(this))
    , m_service(new QComboBox(this))
    , m_add(new LinkButton(this))
    , m_remove(new LinkButton(this))
    , m_defaults(new LinkButton(this))
    , m_table(new DataTable(m_rules))
    , m_unassigned(makeLoose("unassigned"))
    , m_ambiguous(makeLoose("ambiguous"))
    , m_give(new LinkButton(this))
{
    m_service->setObjectName(QStringLiteral("ruleService"));
    m_add->setObjectName(QStringLiteral("addRule"));
    m_remove->setObjectName(QStringLiteral("removeRule"));
    m_defaults->setObjectName(QStringLiteral("defaultRules"));
    m_table->setObjectName(QStringLiteral("rules"));
    m_give->setObjectName(QStringLiteral("giveLines"));
    for (const std::string& service : m_services)
        m_service->addItem(QString::fromStdString(service));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWide({{BillRulesModel::Product, 4},
                      {BillRulesModel::SubProduct, 3},
                      {BillRulesModel::Component, 3},
                      {BillRulesModel::Resource, 3}},
                     110);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 4);
    bar->setSpacing(14);
    bar->addWidget(m_service);
    bar->addWidget(m_add);
    bar->addWidget(m_remove);
    bar->addStretch(1);
    bar->addWidget(m_defaults);
    m_hint->setContentsMargins(Section::kTableSides + 4, 0, Section::kTableSides + 4, 4);
    m_section->setContentSides(Section::kTableSides);
    m_section->content()->addWidget(m_hint);
    m_section->content()->addLayout(bar);
    m_section->content()->addWidget(m_table);
    auto* give = new QHBoxLayout;
    give->setContentsMargins(Section::kTableSides + 4, 0, 0, 4);
    give->addWidget(m_give);
    give->addStretch(1);
    m_unassigned.section->content()->insertLayout(0, give);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_section);
    layout->addWidget(m_ambiguous.section);
    layout->addWidget(m_unassigned.section);
    layout->addStretch(1);

    // Queued: the editor has still to be closed.
    connect(m_rules, &BillRulesModel::edited, this, &BillRulesTab::change, Qt::QueuedConnection);
    connect(m_add, &QPushButton::clicked, this, [this] { addRule({{}, {}, {}, service()}); });
    connect(m_remove, &QPushButton::clicked, this, &BillRulesTab::removeRule);
    connect(m_defaults, &QPushButton::clicked, this, &BillRulesTab::defaultsRequested);
    connect(m_give, &QPushButton::clicked, this, &BillRulesTab::give);
    connect(m_service, &QComboBox::currentIndexChanged, this, &BillRulesTab::showButtons);
    for (const DataTable* table : {m_table, m_unassigned.table})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &BillRulesTab::showButtons);
}

BillRulesTab::Loose BillRulesTab::makeLoose(const char* name)
{
    Loose loose{new LooseLinesModel(this), new Section(this), nullptr, quietLabel(this)};
    loose.table = new DataTable(loose.model);
    loose.table->setObjectName(QString::fromLatin1(name));
    loose.table->setMaximumRows(kShownRows);
    loose.table->setWide({{LooseLinesModel::Product, 4},
                          {LooseLinesModel::SubProduct, 3},
                          {LooseLinesModel::Component, 3},
                          {LooseLinesModel::Resource, 3}},
                         110);
    loose.more->setContentsMargins(Section::kTableSides + 4, 4, 0, 0);
    loose.section->setContentSides(Section::kTableSides);
    loose.section->content()->addWidget(loose.table);
    loose.section->content()->addWidget(loose.more);
    return loose;
}

std::string BillRulesTab::service() const
{
    return m_services.empty() ? std::string()
                              : m_services[std::size_t(std::max(0, m_service->currentIndex()))];
}

void BillRulesTab::setRules(std::vector<BillRuleRow> rows)
{
    m_rules->setRules(std::move(rows));
    m_table->fit();
    showButtons();
}

void BillRulesTab::setAssignments(const std::vector<bills::BillAssignment>& assignments)
{
    std::vector<BillRuleRow> rows;
    for (const bills::BillAssignment& assignment : assignments) {
        for (const bills::BillRule& rule : assignment.rules)
            rows.push_back({assignment.service, rule, 0});
    }
    setRules(std::move(rows));
}

std::vector<bills::BillAssignment> BillRulesTab::assignments() const
{
    return m_rules->assignments(m_services);
}

void BillRulesTab::showTakes(const std::vector<std::vector<bills::BillTake>>& takes)
{
    std::map<std::string, std::size_t> next; // rule of a service
    std::vector<bills::BillTake> byRow;
    for (const BillRuleRow& row : m_rules->rows()) {
        const auto service = std::size_t(std::ranges::find(m_services, row.service) - m_services.begin());
        byRow.push_back(takes[service][next[row.service]++]);
    }
    m_rules->setTakes(std::move(byRow));
    m_table->fit();
}

void BillRulesTab::fillLoose(Loose& loose, const bills::BillData& read,
                             const std::vector<bills::LooseLines>& lines)
{
    std::vector<LooseLinesRow> rows;
    for (const bills::LooseLines& group : lines) {
        if (rows.size() == kShownLoose)
            break;
        rows.push_back({group, read.lines[group.first]});
    }
    loose.left = lines.size() - rows.size();
    loose.section->setVisible(!rows.empty());
    loose.model->setRows(std::move(rows));
    loose.table->fit();
    showMore(loose);
}

void BillRulesTab::showMore(Loose& loose)
{
    const int left = int(loose.left);
    loose.more->setVisible(left > 0);
    loose.more->setText(tr("%n more kinds of lines with less money are not shown.", nullptr, left));
}

void BillRulesTab::showLoose(const bills::BillData& read, const std::vector<bills::LooseLines>& unassigned,
                             const std::vector<bills::LooseLines>& ambiguous)
{
    fillLoose(m_unassigned, read, unassigned);
    fillLoose(m_ambiguous, read, ambiguous);
    showButtons();
}

void BillRulesTab::change(int row, const bills::BillRule& rule)
{
    const QModelIndex current = m_table->currentIndex();
    std::vector<BillRuleRow> rows = m_rules->rows();
    rows[std::size_t(row)].rule = rule;
    setRules(std::move(rows));
    m_table->setCurrentIndex(m_table->model()->index(current.row(), current.column()));
    Q_EMIT edited();
}

void BillRulesTab::addRule(const bills::BillRule& rule)
{
    std::vector<BillRuleRow> rows = m_rules->rows();
    const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                   [this](const BillRuleRow& row) { return row.service == service(); });
    const auto added =
        rows.insert(last == rows.rend() ? rows.end() : last.base(), BillRuleRow{service(), rule, 0});
    const int row = int(added - rows.begin());
    setRules(std::move(rows));
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setCurrentIndex(m_table->model()->index(row, BillRulesModel::Product));
    Q_EMIT edited();
}

void BillRulesTab::removeRule()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    std::vector<BillRuleRow> rows = m_rules->rows();
    rows.erase(rows.begin() + m_table->sourceRow(chosen.front()));
    setRules(std::move(rows));
    Q_EMIT edited();
}

void BillRulesTab::give()
{
    for (const QModelIndex& index : m_unassigned.table->selectionModel()->selectedRows()) {
        const bills::BillLine& line =
            m_unassigned.model->rows()[std::size_t(m_unassigned.table->sourceRow(index))].sample;
        bills::BillRule rule{line.product, {}, {}, line.resource};
        if (line.resource.empty()) { // nothing but its names tells it from others
            rule.subProduct = line.subProduct;
            rule.component = line.component;
        }
        addRule(rule);
    }
}

void BillRulesTab::showButtons()
{
    m_service->setVisible(m_services.size() > 1);
    m_add->setEnabled(!m_services.empty());
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_give->setEnabled(m_unassigned.table->selectionModel()->hasSelection());
    m_give->setText(tr("Give the chosen lines to %1").arg(QString::fromStdString(service())));
    m_give->updateGeometry();
}

QString BillRulesTab::ruleCell(const BillRuleRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case BillRulesModel::Service:
        return QString::fromStdString(row.service);
    case BillRulesModel::Lines:
        return m_rules->take(row) ? words.count(m_rules->take(row)->lines) : kUnknown;
    case BillRulesModel::Cash:
        return m_rules->take(row) ? words.money(m_rules->take(row)->cash, {}) : kUnknown;
    default: {
        const std::string& part = BillRulesModel::part(row.rule, column);
        return part.empty() ? tr("any", "of a product or resource") : QString::fromStdString(part);
    }
    }
}

QString BillRulesTab::looseCell(const LooseLinesRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case LooseLinesModel::Services: {
        QStringList services;
        for (const std::string& service : row.lines.services)
            services << QString::fromStdString(service);
        return services.isEmpty() ? kUnknown : words.list(services);
    }
    case LooseLinesModel::Product:
        return row.sample.productCode.empty()
                   ? orUnknown(row.sample.product)
                   : tr("%1 (%2)", "product, its code")
                         .arg(orUnknown(row.sample.product), QString::fromStdString(row.sample.productCode));
    case LooseLinesModel::SubProduct:
        return orUnknown(row.sample.subProduct);
    case LooseLinesModel::Component:
        return orUnknown(row.sample.component);
    case LooseLinesModel::Resource:
        return orUnknown(row.sample.resource);
    case LooseLinesModel::Lines:
        return words.count(row.lines.take.lines);
    default:
        return words.money(row.lines.take.cash, {});
    }
}

void BillRulesTab::retranslateUi()
{
    m_section->setHeading(tr("Which lines belong to which service"));
    m_hint->setText(tr("A line belongs to a service when one of its rules fits: the resource as a whole, the "
                       "others as a part of the name. Double-click or F2 edits."));
    m_service->setAccessibleName(tr("Service of new rules"));
    m_add->setText(tr("Add a rule"));
    m_remove->setText(tr("Remove the rule"));
    m_defaults->setText(tr("As recognised"));
    m_table->setAccessibleName(m_section->heading());
    m_table->setEmptyText(tr("There is no rule: no line belongs to a service."));
    m_unassigned.section->setHeading(tr("Lines of no service"));
    m_ambiguous.section->setHeading(tr("Lines of several services, which count for none of them"));
    const QStringList parts{tr("product"),  tr("sub-product"), tr("component"),
                            tr("resource"), tr("lines"),       tr("cash part")};
    m_rules->setTexts({QStringList{tr("service")} + parts,
                       [this](const BillRuleRow& row, int column) { return ruleCell(row, column); }});
    m_table->fit();
    for (Loose* loose : {&m_unassigned, &m_ambiguous}) {
        loose->table->setAccessibleName(loose->section->heading());
        loose->table->setColumnHidden(LooseLinesModel::Services, loose == &m_unassigned);
        loose->model->setTexts(
            {QStringList{tr("services")} + parts,
             [this](const LooseLinesRow& row, int column) { return looseCell(row, column); }});
        showMore(*loose);
        loose->table->fit();
    }
    showButtons();
}

} // namespace clausemeter::widgets
