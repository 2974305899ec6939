// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountpage.h"

#include "widgets/datatable.h"
#include "widgets/editlinks.h"
#include "widgets/feesection.h"
#include "widgets/invoicesection.h"
#include "widgets/labels.h"
#include "widgets/noticesection.h"
#include "widgets/outagesection.h"
#include "widgets/section.h"
#include "widgets/tableclauses.h"
#include "widgets/text/unbroken.h"
#include "widgets/wordsfor.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using items::ClaimsModel;
using items::ExclusionsModel;

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
    , m_exclusions(new ExclusionsModel(this))
    , m_claims(new ClaimsModel(this))
    , m_outages(new OutageSection)
    , m_fees(new FeeSection)
    , m_invoices(new InvoiceSection)
    , m_notices(new NoticeSection)
{
    m_warningCard->setEdge(&Colours::unavailable);
    m_warningCard->content()->addWidget(m_warning);
    column()->addWidget(m_warningCard);
    m_factGrid->setHorizontalSpacing(14);
    m_factGrid->setVerticalSpacing(6);
    m_facts->content()->addLayout(m_factGrid);
    column()->addWidget(m_facts);
    column()->addWidget(m_outages);
    column()->addWidget(m_fees);
    m_exclusionPart = addPart(m_exclusions, "exclusions");
    m_claimPart = addPart(m_claims, "claims");
    column()->addWidget(m_invoices);
    column()->addWidget(m_notices);
    m_exclusionPart.table->setWide({{ExclusionsModel::Time, 8},
                                    {ExclusionsModel::Clause, 12},
                                    {ExclusionsModel::Standing, 14},
                                    {ExclusionsModel::Notice, 8},
                                    {ExclusionsModel::Evidence, 10}},
                                   84);
    m_claimPart.table->setWide({{ClaimsModel::Ticket, 1}});
    m_exclusionLinks = new EditLinks(m_exclusionPart.table, "Exclusion");
    m_exclusionPart.section->content()->addWidget(m_exclusionLinks);
    linkParts();
    refresh();
}

void AccountPage::linkParts()
{
    const auto exclusionAt = [this](std::size_t row) { return m_exclusions->rows()[row].index; };
    connect(m_exclusionLinks, &EditLinks::addRequested, this, [this] { Q_EMIT exclusionRequested({}); });
    connect(m_exclusionLinks, &EditLinks::changeRequested, this,
            [this, exclusionAt](std::size_t row) { Q_EMIT exclusionRequested(exclusionAt(row)); });
    connect(m_exclusionLinks, &EditLinks::removeRequested, this,
            [this, exclusionAt](std::size_t row) { Q_EMIT exclusionRemoved(exclusionAt(row)); });
    connect(m_outages, &OutageSection::changeRequested, this, &AccountPage::outageRequested);
    connect(m_outages, &OutageSection::removalRequested, this, &AccountPage::outageRemoved);
    connect(m_fees, &FeeSection::changeRequested, this, &AccountPage::feeRequested);
    connect(m_fees, &FeeSection::removalRequested, this, &AccountPage::feeRemovalRequested);
    connect(m_invoices, &InvoiceSection::changeRequested, this, &AccountPage::invoiceRequested);
    connect(m_invoices, &InvoiceSection::removalRequested, this, &AccountPage::invoiceRemovalRequested);
    connect(m_invoices, &InvoiceSection::paymentRequested, this, &AccountPage::paymentRequested);
    connect(m_invoices, &InvoiceSection::clauseRequested, this, &AccountPage::clauseRequested);
    connect(m_notices, &NoticeSection::changeRequested, this, &AccountPage::noticeRequested);
    connect(m_notices, &NoticeSection::removalRequested, this, &AccountPage::noticeRemovalRequested);
    auto* clauses =
        new TableClauses(m_exclusionPart.table, ExclusionsModel::Clause, [this](const QModelIndex& index) {
            const auto row = std::size_t(m_exclusionPart.table->sourceRow(index));
            return clauseLinks(wordsFor(this), view().service().definition,
                               m_exclusions->rows()[row].exclusion);
        });
    connect(clauses, &TableClauses::clauseRequested, this, &AccountPage::clauseRequested);
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

void AccountPage::showInvoice(const std::string& id)
{
    if (const QModelIndex index = m_invoices->indexOf(id); index.isValid())
        revealRow(m_invoices->table(), index);
}

void AccountPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showReadOnly();
}

void AccountPage::showReadOnly()
{
    const QString why =
        m_isReadOnly ? tr("The book can only be read here, so this can't be changed.") : QString();
    m_fees->setInstead(why);
    m_invoices->setInstead(why);
    m_notices->setInstead(why);
}

void AccountPage::showTexts()
{
    m_warningCard->setHeading(tr("Not understood"));
    m_facts->setHeading(tr("Customer and service"));
    m_exclusionPart.section->setHeading(tr("Exclusions (release of liability)"));
    m_claimPart.section->setHeading(tr("Claims on record"));
    m_exclusionLinks->setTexts(tr("Release time…"), tr("Change…"), tr("Remove"));
    m_exclusionPart.table->setEmptyText(tr("The account has no exclusion for this service."));
    m_claimPart.table->setEmptyText(tr("The account records no claim for this service."));
    for (const Part& part : {m_exclusionPart, m_claimPart})
        part.table->setAccessibleName(part.section->heading());

    m_exclusions->setTexts(
        {{tr("time"), tr("clause"), tr("kind"), tr("standing and why"), tr("by rule"), tr("notice"),
          tr("released, min"), tr("evidence and note")},
         [this](const items::ExclusionRow& row, int column) { return exclusionCell(row, column); }});
    m_claims->setTexts({{tr("service month"), tr("filed"), tr("channel"), tr("ticket")},
                        [this](const account::Claim& row, int column) { return claimCell(row, column); }});
    showReadOnly();
}

void AccountPage::showRows()
{
    const account::Account& account = view().data->account.account;
    const sla::ServiceResult& service = view().service();
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
}

void AccountPage::refresh()
{
    setAccessibleName(title());
    showTexts();
    const bool empty = view().isEmpty();
    for (Section* section : {m_facts, m_exclusionPart.section, m_claimPart.section})
        section->setVisible(!empty);
    if (empty) {
        clearLayout(m_factGrid);
        m_exclusions->setRows({});
        m_claims->setRows({});
    } else {
        showFacts();
        showRows();
    }
    m_exclusionLinks->refresh();
    m_outages->showView(view());
    m_fees->showView(view());
    m_invoices->showView(view());
    m_notices->showView(view());
    const auto& exclusions = m_exclusions->rows();
    m_exclusionPart.table->setColumnHidden(
        ExclusionsModel::Kind,
        std::all_of(exclusions.begin(), exclusions.end(), [](const items::ExclusionRow& row) {
            return row.exclusion.kind == account::ExclusionKind::Unspecified;
        }));
    for (const Part& part : {m_exclusionPart, m_claimPart})
        part.table->fit();
    const bool unknown = !empty && !view().data->account.unknownKeys.empty();
    m_warningCard->setVisible(unknown);
    if (unknown)
        m_warning->setText(tr("The account file has keys that this program does not know. They are kept and "
                              "have no effect: %1")
                               .arg(joined(wordsFor(this), view().data->account.unknownKeys)));
}

} // namespace clausemeter::widgets
