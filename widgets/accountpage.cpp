// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountpage.h"

#include "model/account/noticeservice.h"
#include "widgets/datatable.h"
#include "widgets/editlinks.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/outagesection.h"
#include "widgets/section.h"
#include "widgets/stepsdialog.h"
#include "widgets/tableclauses.h"
#include "widgets/text/unbroken.h"
#include "widgets/wordsfor.h"

#include <QGridLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using items::ClaimsModel;
using items::ExclusionsModel;
using items::FeesModel;
using items::InvoicesModel;
using items::NoticesModel;

namespace {

const QString kUnknown = QStringLiteral("–");

QString joined(const text::Words& words, const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << QString::fromStdString(text);
    return words.list(list);
}

QString orUnknown(const QString& text)
{
    return text.isEmpty() ? kUnknown : text;
}

} // namespace

AccountPage::AccountPage(QWidget* parent)
    : ScrollPage(parent)
    , m_warning(dataLabel())
    , m_warningCard(new Section)
    , m_facts(new Section)
    , m_factGrid(new QGridLayout)
    , m_fees(new FeesModel(this))
    , m_exclusions(new ExclusionsModel(this))
    , m_claims(new ClaimsModel(this))
    , m_invoices(new InvoicesModel(this))
    , m_notices(new NoticesModel(this))
    , m_explain(new LinkButton)
    , m_outages(new OutageSection)
{
    m_warningCard->setEdge(&Colours::unavailable);
    m_warningCard->content()->addWidget(m_warning);
    column()->addWidget(m_warningCard);
    m_factGrid->setHorizontalSpacing(14);
    m_factGrid->setVerticalSpacing(6);
    m_facts->content()->addLayout(m_factGrid);
    column()->addWidget(m_facts);
    column()->addWidget(m_outages);
    m_feePart = addPart(m_fees, "fees");
    m_exclusionPart = addPart(m_exclusions, "exclusions");
    m_claimPart = addPart(m_claims, "claims");
    m_invoicePart = addPart(m_invoices, "invoices");
    m_noticePart = addPart(m_notices, "notices");
    m_feePart.table->setWide({{FeesModel::Month, 1}}, 160);
    m_exclusionPart.table->setWide({{ExclusionsModel::Time, 8},
                                    {ExclusionsModel::Clause, 12},
                                    {ExclusionsModel::Standing, 14},
                                    {ExclusionsModel::Notice, 8},
                                    {ExclusionsModel::Evidence, 10}},
                                   84);
    m_claimPart.table->setWide({{ClaimsModel::Ticket, 1}});
    m_invoicePart.table->setWide({{InvoicesModel::Agreement, 3}, {InvoicesModel::Standing, 5}}, 100);
    auto* explainRow = new QHBoxLayout;
    explainRow->setContentsMargins(Section::kTableSides, 0, 0, 4);
    m_explain->setObjectName(QStringLiteral("explainInvoice"));
    explainRow->addWidget(m_explain);
    explainRow->addStretch(1);
    m_invoicePart.section->content()->addLayout(explainRow);
    m_exclusionLinks = new EditLinks(m_exclusionPart.table, "Exclusion");
    m_exclusionPart.section->content()->addWidget(m_exclusionLinks);
    const auto exclusionAt = [this](std::size_t row) { return m_exclusions->rows()[row].index; };
    connect(m_exclusionLinks, &EditLinks::addRequested, this, [this] { Q_EMIT exclusionRequested({}); });
    connect(m_exclusionLinks, &EditLinks::changeRequested, this,
            [this, exclusionAt](std::size_t row) { Q_EMIT exclusionRequested(exclusionAt(row)); });
    connect(m_exclusionLinks, &EditLinks::removeRequested, this,
            [this, exclusionAt](std::size_t row) { Q_EMIT exclusionRemoved(exclusionAt(row)); });
    connect(m_outages, &OutageSection::outageRequested, this, &AccountPage::outageRequested);
    connect(m_outages, &OutageSection::outageRemoved, this, &AccountPage::outageRemoved);
    connect(m_explain, &QPushButton::clicked, this, &AccountPage::explainInvoice);
    connect(m_invoicePart.table, &QAbstractItemView::activated, this, &AccountPage::explainInvoice);
    connect(m_invoicePart.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccountPage::nameExplanation);
    m_noticePart.table->setWide({{NoticesModel::Subject, 1}});
    auto* ofExclusions =
        new TableClauses(m_exclusionPart.table, ExclusionsModel::Clause, [this](const QModelIndex& index) {
            const auto row = std::size_t(m_exclusionPart.table->sourceRow(index));
            return clauseLinks(wordsFor(this), view().service().definition,
                               m_exclusions->rows()[row].exclusion);
        });
    auto* ofInvoices =
        new TableClauses(m_invoicePart.table, InvoicesModel::Standing, [this](const QModelIndex& index) {
            ClauseLinks links;
            const auto row = std::size_t(m_invoicePart.table->sourceRow(index));
            for (const dues::RemedyFrom& remedy : m_invoices->rows()[row].onDay.remedies) {
                const QString clause = QString::fromStdString(remedy.clause);
                links.push_back({clause, clause});
            }
            return links;
        });
    for (const TableClauses* links : {ofExclusions, ofInvoices})
        connect(links, &TableClauses::clauseRequested, this, &AccountPage::clauseRequested);
    refresh();
}

QString AccountPage::title() const
{
    return tr("Account");
}

AccountPage::Part AccountPage::addPart(QAbstractItemModel* model, const char* name)
{
    const Part part{new Section, new DataTable(model)};
    part.table->setObjectName(QString::fromLatin1(name));
    part.section->setContentSides(Section::kTableSides);
    part.section->content()->addWidget(part.table);
    column()->addWidget(part.section);
    return part;
}

void AccountPage::addFact(const QString& name, const QString& value)
{
    // Two facts a line, as the page is wide and they are short.
    const int at = m_factGrid->count() / 2;
    QLabel* caption = quietLabel();
    caption->setText(name);
    caption->setWordWrap(false);
    QLabel* figure = dataLabel();
    figure->setText(text::unbroken(orUnknown(value)));
    m_factGrid->addWidget(caption, at / 2, at % 2 * 2, Qt::AlignTop);
    m_factGrid->addWidget(figure, at / 2, at % 2 * 2 + 1, Qt::AlignTop);
    caption->show();
    figure->show();
}

void AccountPage::showFacts()
{
    clearLayout(m_factGrid);
    m_factGrid->setColumnStretch(1, 1);
    m_factGrid->setColumnStretch(3, 1);
    const text::Words& words = wordsFor(this);
    const account::Account& account = view().data->account.account;
    const sla::ServiceResult& service = view().service();
    QStringList periods;
    for (const account::Service& period : account.services) {
        if (period.id != service.id)
            continue;
        periods << (period.end ? tr("%1 to %2").arg(words.date(period.start), words.date(*period.end))
                               : tr("from %1, no end set").arg(words.date(period.start)));
    }
    addFact(tr("Customer"), words.pick(account.customer.name));
    addFact(tr("Service"),
            words.pick(service.definition.serviceName) + u' ' + QString::fromStdString(service.id));
    addFact(tr("Customer ID"), QString::fromStdString(account.customer.id));
    addFact(tr("Service level agreement"), tr("%1, version %2")
                                               .arg(words.pick(service.definition.title),
                                                    QString::fromStdString(service.definition.version)));
    addFact(tr("Contracting"), words.contracting(account.customer.contracting));
    QStringList agreements;
    for (const std::string& id : service.agreements)
        agreements << words.agreement(id);
    addFact(tr("Other agreements"), words.list(agreements));
    addFact(tr("Currency"), QString::fromStdString(account.customer.currency));
    addFact(tr("Service period"), words.list(periods));
    addFact(tr("Clock"), QStringLiteral("UTC") + QString::fromStdString(toIso(account.clock)));
    addFact(tr("Account file"), QString::fromStdString(view().data->accountPath));
}

QString AccountPage::amount(const std::optional<Money>& money) const
{
    // The currency stands among the facts; in the table only the figures.
    return money ? wordsFor(this).money(*money, {}) : kUnknown;
}

QString AccountPage::feeCell(const items::FeeRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    if (column != FeesModel::Month)
        return amount(FeesModel::amount(row, column));
    return tr("%1 to %2").arg(words.date(row.month.start), words.date(row.month.end));
}

QString AccountPage::exclusionCell(const items::ExclusionRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const account::Exclusion& e = row.exclusion;
    const SlaClock clock = view().data->analysis.clock;
    switch (column) {
    case ExclusionsModel::Time:
        return words.span(e.time, clock);
    case ExclusionsModel::Clause: {
        const sla::ReleaseClause* release = view().service().definition.release(e.clause);
        const QString clause = words.clause(view().service().definition, e);
        return release ? clause + u'\n' + words.pick(release->summary) : clause;
    }
    case ExclusionsModel::Kind:
        return orUnknown(words.exclusionKind(e.kind));
    case ExclusionsModel::Standing: {
        if (!row.standing)
            return tr("touches no service month");
        QString text = words.standing(row.standing->standing) + u'\n' + words.standingReason(*row.standing);
        if (!e.reason.empty())
            text += u'\n' + tr("Reason given: %1").arg(QString::fromStdString(e.reason));
        for (const sla::StandingPiece& piece : row.standing->pieces) {
            if (piece.standing != row.standing->standing)
                text += u'\n' + tr("%1: %2, %3", "time, standing, why")
                                    .arg(words.span(piece.time, clock), words.standing(piece.standing),
                                         words.pieceReason(piece));
        }
        return text;
    }
    case ExclusionsModel::Proposed:
        return row.standing ? words.standing(row.standing->proposed) : kUnknown;
    case ExclusionsModel::Notice: {
        QString text = e.notice ? words.moment(*e.notice, clock) : kUnknown;
        if (!e.noticeId.empty())
            text += u' ' + QString::fromStdString(e.noticeId);
        if (e.announced)
            text += u'\n' + tr("announced: %1").arg(words.span(*e.announced, clock));
        return text;
    }
    case ExclusionsModel::Released:
        if (row.releasedContract == row.releasedProvider)
            return words.minutes(row.releasedContract);
        return tr("%1\n(provider: %2)")
            .arg(words.minutes(row.releasedContract), words.minutes(row.releasedProvider));
    case ExclusionsModel::Evidence: {
        QStringList lines{joined(words, e.evidence), QString::fromStdString(e.note)};
        lines.removeAll(QString());
        return orUnknown(lines.join(u'\n'));
    }
    default:
        return {};
    }
}

QString AccountPage::claimCell(const account::Claim& claim, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case ClaimsModel::Month:
        return claim.monthStart ? words.date(*claim.monthStart) : QString::fromStdString(toIso(claim.month));
    case ClaimsModel::Filed:
        return words.date(claim.filed);
    case ClaimsModel::Channel:
        return claim.byTicket ? words.claimChannel(claim.channel)
                              : tr("%1 (does not count)").arg(words.claimChannel(claim.channel));
    case ClaimsModel::Ticket:
        return orUnknown(QString::fromStdString(claim.ticket));
    default:
        return {};
    }
}

QString AccountPage::standingOf(const items::InvoiceRow& row) const
{
    const text::Words& words = wordsFor(this);
    const dues::InvoiceOnDay& onDay = row.onDay;
    QStringList lines{words.invoiceState(onDay.state)};
    for (const dues::RemedyFrom& remedy : onDay.remedies)
        lines << tr("from %1 the provider may %2 (%3)", "day, what, clause")
                     .arg(words.date(remedy.from), words.remedy(remedy.remedy),
                          QString::fromStdString(remedy.clause));
    for (const dues::InvoiceIssue issue : onDay.issues)
        lines << words.invoiceIssue(issue);
    return lines.join(u'\n');
}

QString AccountPage::invoiceCell(const items::InvoiceRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const dues::InvoiceOnDay& onDay = row.onDay;
    switch (column) {
    case InvoicesModel::Id:
        return QString::fromStdString(row.invoice.id);
    case InvoicesModel::Agreement:
        return words.agreement(row.invoice.agreement);
    case InvoicesModel::Amount:
        return amount(row.invoice.amount);
    case InvoicesModel::Received:
        return row.invoice.received ? words.date(*row.invoice.received) : kUnknown;
    case InvoicesModel::Due:
        if (!onDay.due.day)
            return kUnknown;
        return onDay.due.day->provisional ? tr("%1 (provisional)").arg(words.date(onDay.due.day->day))
                                          : words.date(onDay.due.day->day);
    case InvoicesModel::Paid:
        return amount(onDay.paid);
    case InvoicesModel::Unpaid:
        return amount(onDay.unpaid);
    case InvoicesModel::Overdue:
        return words.count(onDay.overdueDays);
    case InvoicesModel::LateFee:
        return amount(onDay.lateFee);
    case InvoicesModel::Standing:
        return standingOf(row);
    default:
        return {};
    }
}

const items::InvoiceRow* AccountPage::chosenInvoice() const
{
    if (m_invoices->rows().empty())
        return nullptr;
    const QModelIndexList selected = m_invoicePart.table->selectionModel()->selectedRows();
    const QModelIndex chosen =
        selected.isEmpty() ? m_invoicePart.table->model()->index(0, 0) : selected.first();
    return &m_invoices->rows()[std::size_t(m_invoicePart.table->sourceRow(chosen))];
}

void AccountPage::nameExplanation()
{
    const items::InvoiceRow* row = chosenInvoice();
    m_explain->setText(row ? tr("How is %1 computed?").arg(QString::fromStdString(row->invoice.id))
                           : QString());
}

void AccountPage::showInvoice(const std::string& id)
{
    for (int row = 0; row < m_invoicePart.table->model()->rowCount(); ++row) {
        const QModelIndex index = m_invoicePart.table->model()->index(row, 0);
        if (m_invoices->rows()[std::size_t(m_invoicePart.table->sourceRow(index))].invoice.id == id)
            revealRow(m_invoicePart.table, index);
    }
}

void AccountPage::explainInvoice()
{
    const items::InvoiceRow* row = chosenInvoice();
    if (!row)
        return;
    const auto heading = [this, id = QString::fromStdString(row->invoice.id),
                          day = view().data->analysis.asOf] {
        return tr("Invoice %1 on %2").arg(id, wordsFor(this).date(day));
    };
    auto* steps = new StepsDialog({heading, row->onDay.derivation, view().data->analysis.clock,
                                   QString::fromStdString(view().data->analysis.customer.currency)},
                                  this);
    connect(steps, &StepsDialog::clauseRequested, steps, &QDialog::accept); // the page of the clause is below
    connect(steps, &StepsDialog::clauseRequested, this, &AccountPage::clauseRequested);
    steps->open();
}

QString AccountPage::noticeCell(const items::NoticeRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    const SlaClock clock = view().data->analysis.clock;
    switch (column) {
    case NoticesModel::Id:
        return QString::fromStdString(row.notice.id);
    case NoticesModel::Agreement:
        return words.agreement(row.notice.agreement);
    case NoticesModel::Subject:
        return orUnknown(QString::fromStdString(row.notice.subject));
    case NoticesModel::Channel:
        return words.noticeChannel(row.notice.channel);
    case NoticesModel::Sent:
        return words.moment(row.notice.sent, clock);
    case NoticesModel::Served:
        return row.served ? words.moment(*row.served, clock) : tr("not signed for");
    default:
        return {};
    }
}

void AccountPage::showTexts()
{
    m_warningCard->setHeading(tr("Not understood"));
    m_facts->setHeading(tr("Customer and service"));
    m_feePart.section->setHeading(tr("Fees by service month"));
    m_exclusionPart.section->setHeading(tr("Exclusions (release of liability)"));
    m_claimPart.section->setHeading(tr("Claims on record"));
    m_invoicePart.section->setHeading(tr("Invoices"));
    m_noticePart.section->setHeading(tr("Notices"));
    m_feePart.table->setEmptyText(tr("The service has no service month yet."));
    m_exclusionLinks->setTexts(tr("Release time…"), tr("Change…"), tr("Remove"));
    m_exclusionPart.table->setEmptyText(tr("The account has no exclusion for this service."));
    m_claimPart.table->setEmptyText(tr("The account records no claim for this service."));
    for (const Part& part : {m_feePart, m_exclusionPart, m_claimPart, m_invoicePart, m_noticePart})
        part.table->setAccessibleName(part.section->heading());

    m_fees->setTexts({{tr("service month"), tr("consumed"), tr("discount"), tr("voucher"),
                       tr("promotional credit"), tr("other"), tr("cash part")},
                      [this](const items::FeeRow& row, int column) { return feeCell(row, column); }});
    m_exclusions->setTexts(
        {{tr("time"), tr("clause"), tr("kind"), tr("standing and why"), tr("by rule"), tr("notice"),
          tr("released, min"), tr("evidence and note")},
         [this](const items::ExclusionRow& row, int column) { return exclusionCell(row, column); }});
    m_claims->setTexts({{tr("service month"), tr("filed"), tr("channel"), tr("ticket")},
                        [this](const account::Claim& row, int column) { return claimCell(row, column); }});
    m_invoices->setTexts(
        {{tr("invoice"), tr("agreement"), tr("amount"), tr("received"), tr("due"), tr("paid"), tr("unpaid"),
          tr("days overdue"), tr("late fee"), tr("how it stands")},
         [this](const items::InvoiceRow& row, int column) { return invoiceCell(row, column); }});
    m_notices->setTexts(
        {{tr("notice"), tr("agreement"), tr("subject"), tr("channel"), tr("sent"), tr("served")},
         [this](const items::NoticeRow& row, int column) { return noticeCell(row, column); }});
}

void AccountPage::showRows()
{
    const account::Account& account = view().data->account.account;
    const sla::ServiceResult& service = view().service();
    std::vector<items::FeeRow> fees;
    for (std::size_t i = 0; i < service.months.size(); ++i)
        fees.push_back({service.months[i].month, service.months[i].fee, i == view().monthIndex});
    m_fees->setRows(std::move(fees));
    std::vector<items::ExclusionRow> exclusions =
        ExclusionsModel::rowsOf(service, account, view().monthIndex);
    // Where all belong to the month that is shown, none needs to stand out.
    if (std::all_of(exclusions.begin(), exclusions.end(),
                    [](const items::ExclusionRow& row) { return row.current; })) {
        for (items::ExclusionRow& row : exclusions)
            row.current = false;
    }
    m_exclusions->setRows(std::move(exclusions));
    std::vector<account::Claim> claims;
    for (const account::Claim& claim : account.claims) {
        if (claim.service == service.id)
            claims.push_back(claim);
    }
    m_claims->setRows(std::move(claims));
    std::vector<items::InvoiceRow> invoices;
    for (std::size_t i = 0; i < account.invoices.size(); ++i) {
        const account::Invoice& invoice = account.invoices[i];
        if (invoice.service.empty() || invoice.service == service.id)
            invoices.push_back({invoice, view().data->invoices[i]});
    }
    m_invoices->setRows(std::move(invoices));
    std::vector<items::NoticeRow> notices;
    for (const account::Notice& notice : account.notices)
        notices.push_back(
            {notice, account::servedAt(notice, view().data->knowledge->calendar, account.clock)});
    m_notices->setRows(std::move(notices));
}

void AccountPage::refresh()
{
    setAccessibleName(title());
    showTexts();
    const bool empty = view().isEmpty();
    for (Section* section : {m_facts, m_feePart.section, m_exclusionPart.section, m_claimPart.section})
        section->setVisible(!empty);
    if (empty) {
        clearLayout(m_factGrid);
        m_fees->setRows({});
        m_exclusions->setRows({});
        m_claims->setRows({});
        m_invoices->setRows({});
        m_notices->setRows({});
    } else {
        showFacts();
        showRows();
    }
    m_invoicePart.section->setVisible(m_invoices->rowCount() > 0);
    nameExplanation();
    m_exclusionLinks->refresh();
    m_outages->showView(view());
    m_noticePart.section->setVisible(m_notices->rowCount() > 0);
    const auto& exclusions = m_exclusions->rows();
    m_exclusionPart.table->setColumnHidden(
        ExclusionsModel::Kind,
        std::all_of(exclusions.begin(), exclusions.end(), [](const items::ExclusionRow& row) {
            return row.exclusion.kind == account::ExclusionKind::Unspecified;
        }));
    for (const Part& part : {m_feePart, m_exclusionPart, m_claimPart, m_invoicePart, m_noticePart})
        part.table->fit();
    const bool unknown = !empty && !view().data->account.unknownKeys.empty();
    m_warningCard->setVisible(unknown);
    if (unknown)
        m_warning->setText(tr("The account file has keys that this program does not know. They are kept and "
                              "have no effect: %1")
                               .arg(joined(wordsFor(this), view().data->account.unknownKeys)));
}

} // namespace clausemeter::widgets
