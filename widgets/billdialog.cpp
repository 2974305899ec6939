// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/billdialog.h"

#include "widgets/billfeestab.h"
#include "widgets/billfilestab.h"
#include "widgets/billrulestab.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

namespace clausemeter::widgets {

namespace {

constexpr int kTextMargin = 6;

QScrollArea* scrolling(QWidget* inside)
{
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

std::int64_t linesOf(const std::vector<bills::LooseLines>& loose)
{
    std::int64_t lines = 0;
    for (const bills::LooseLines& group : loose)
        lines += group.take.lines;
    return lines;
}

int shown(std::int64_t n)
{
    return int(std::min<std::int64_t>(n, std::numeric_limits<int>::max()));
}

// Sums that contradict each other.
bool isContradiction(const bills::BillIssue& issue)
{
    using bills::BillIssueCode;
    switch (issue.code) {
    case BillIssueCode::CostDisagrees:
    case BillIssueCode::CostSumDisagrees:
    case BillIssueCode::TaxDisagrees:
    case BillIssueCode::TotalDisagrees:
    case BillIssueCode::RecordsMissing:
        return true;
    default:
        return false;
    }
}

} // namespace

BillDialog::BillDialog(BillQuestion question, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_first(m_question.settings)
    , m_stateCard(new Card(this))
    , m_state(dataLabel(this))
    , m_tabs(new QTabBar(this))
    , m_fees(new BillFeesTab(m_question.account, m_question.asOf))
    , m_rules(new BillRulesTab(m_question.account.serviceIds()))
    , m_files(new BillFilesTab(m_question.data))
    , m_reasonCaption(dataLabel(this))
    , m_reason(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_take(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_state->setObjectName(QStringLiteral("billState"));
    m_tabs->setObjectName(QStringLiteral("billTabs"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reasonCaption->setObjectName(QStringLiteral("reasonCaption"));
    m_take->setObjectName(QStringLiteral("takeOver"));
    m_take->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    layOut();
    m_rules->setAssignments(m_question.settings.assignments);
    m_fees->setTransferIsCash(m_question.settings.options.transferIsCash);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_fees, &BillFeesTab::clauseRequested, this, &BillDialog::clauseRequested);
    connect(m_fees, &BillFeesTab::takenChanged, this, &BillDialog::noteTaken);
    connect(m_fees, &BillFeesTab::transferIsCashChanged, this, [this](bool on) {
        m_question.settings.options.transferIsCash = on;
        compare();
    });
    connect(m_rules, &BillRulesTab::edited, this, [this] {
        m_question.settings.assignments = m_rules->assignments();
        compare();
    });
    connect(m_rules, &BillRulesTab::defaultsRequested, this, [this] {
        m_question.settings.assignments =
            bills::defaultAssignments(m_question.account, m_question.knowledge->definitions);
        m_rules->setAssignments(m_question.settings.assignments);
        compare();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &BillDialog::showState);
    compare();
    retranslateUi();
}

BillDialog::~BillDialog()
{
    m_rules->disconnect(this); // a rule that is being edited is committed when the dialog is hidden
}

void BillDialog::layOut()
{
    scaleFont(m_state, 1.08, QFont::DemiBold);
    auto* state = new QVBoxLayout(m_stateCard);
    state->setContentsMargins(16, 12, 16, 14);
    state->addWidget(m_state);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    auto* stack = new QStackedWidget(this);
    for (QWidget* tab :
         {static_cast<QWidget*>(m_fees), static_cast<QWidget*>(m_rules), static_cast<QWidget*>(m_files)}) {
        stack->addWidget(scrolling(tab));
        m_tabs->addTab(QString());
    }
    connect(m_tabs, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    m_reasonCaption->setWordWrap(false);
    m_reasonCaption->setBuddy(m_reason);
    m_reason->setTextMargins(kTextMargin, 0, kTextMargin, 0);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(m_reasonCaption);
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_stateCard);
    layout->addWidget(m_tabs);
    layout->addWidget(stack, 1);
    layout->addLayout(bottom);

    const QSize wanted = parentWidget() ? parentWidget()->size() - QSize(80, 60) : QSize(1200, 680);
    setMinimumSize(900, 520);
    resize(wanted.boundedTo(QSize(1480, 960)).expandedTo(minimumSize()));
}

void BillDialog::compare()
{
    m_isStale = true;
    showState();
    if (m_task.isRunning())
        return; // starts anew when that one is done
    m_isStale = false;
    m_task.start(
        [asked = m_question](Progress&) {
            const bills::BillSettings& settings = asked.settings;
            Compared compared{bills::compareBills(*asked.data, settings.assignments, asked.account,
                                                  asked.knowledge->definitions, asked.asOf, settings.options),
                              {}};
            if (!compared.comparison) { // the rules can be looked at all the same
                compared.takes = bills::takesOfRules(*asked.data, settings.assignments);
                return compared;
            }
            for (const bills::ServiceComparison& service : compared.comparison->services)
                compared.takes.push_back(service.ofRules);
            return compared;
        },
        [this](Compared compared) {
            if (m_isStale)
                compare();
            else
                finish(std::move(compared));
        });
    showState();
}

void BillDialog::finish(Compared compared)
{
    m_compared = std::move(compared);
    m_rules->showTakes(m_compared->takes);
    if (m_compared->comparison)
        m_rules->showLoose(*m_question.data, m_compared->comparison->unassigned,
                           m_compared->comparison->ambiguous);
    showMonths();
    showState();
}

void BillDialog::showMonths()
{
    std::vector<items::BillMonthRow> rows;
    std::vector<bool> ticks;
    if (m_compared->comparison) {
        for (const bills::ServiceComparison& service : m_compared->comparison->services) {
            for (const bills::MonthComparison& month : service.months) {
                const bool can = bills::canTake(month);
                bool taken = bills::isTakenUnasked(month, m_question.asOf);
                const auto chosen = m_chosen.find({service.service, month.month.start});
                if (chosen != m_chosen.end() && can) {
                    // A tick that replaces a recorded fee is for the fee that was seen.
                    const bool stands = !month.recorded || chosen->second.fee == *month.billed;
                    taken = chosen->second.taken && stands;
                }
                rows.push_back({service.service, month, can});
                ticks.push_back(can && taken);
            }
        }
    }
    m_fees->setMonths(std::move(rows), std::move(ticks));
}

void BillDialog::noteTaken()
{
    for (std::size_t i = 0; i < m_fees->rows().size(); ++i) {
        const items::BillMonthRow& row = m_fees->rows()[i];
        const MonthKey key{row.service, row.comparison.month.start};
        if (row.canTake && m_fees->isTaken(i) != bills::isTakenUnasked(row.comparison, m_question.asOf))
            m_chosen[key] = {m_fees->isTaken(i), *row.comparison.billed};
        else
            m_chosen.erase(key);
    }
    showState();
}

std::vector<account::Fee> BillDialog::taken() const
{
    std::vector<account::Fee> fees;
    for (std::size_t i = 0; i < m_fees->rows().size(); ++i) {
        if (m_fees->isTaken(i))
            fees.push_back(*m_fees->rows()[i].comparison.billed);
    }
    return fees;
}

int BillDialog::replaced() const
{
    int count = 0;
    for (std::size_t i = 0; i < m_fees->rows().size(); ++i)
        count += m_fees->isTaken(i) && m_fees->rows()[i].comparison.recorded ? 1 : 0;
    return count;
}

BillAnswer BillDialog::answer() const
{
    std::vector<account::Fee> fees = taken();
    return {bills::withFees(m_question.account, fees), fees, m_question.settings, m_reason->text().trimmed()};
}

QString BillDialog::problem(const Error& error) const
{
    if (error.code == ErrorCode::BillCurrencies && error.where.file.empty() && error.details.size() == 2)
        return tr("The account is kept in %1 and the bills are in %2: their amounts cannot be compared. "
                  "Choose bills in %1.")
            .arg(QString::fromStdString(error.details[0]), QString::fromStdString(error.details[1]));
    return wordsFor(this).error(error);
}

QStringList BillDialog::sentences() const
{
    using bills::FeeAgreement;
    if (!m_compared)
        return {tr("The bills are being compared with the account.")};
    if (!m_compared->comparison)
        return {problem(m_compared->comparison.error())};
    const bills::BillComparison& comparison = *m_compared->comparison;
    std::map<FeeAgreement, int> months;
    for (const items::BillMonthRow& row : m_fees->rows())
        ++months[row.comparison.agreement];
    QStringList lines;
    const int differ = months[FeeAgreement::Differs];
    const int agree = months[FeeAgreement::Agrees];
    const int notRecorded = months[FeeAgreement::NotRecorded];
    const int ambiguous = months[FeeAgreement::Ambiguous];
    if (differ > 0)
        lines << tr("The fees of %n service months differ between account and bills.", nullptr, differ);
    if (notRecorded > 0)
        lines << tr("The account has no fee of %n service months that are billed.", nullptr, notRecorded);
    if (agree > 0)
        lines << tr("The fees of %n service months agree.", nullptr, agree);
    if (ambiguous > 0)
        lines << tr("%n service months share a calendar month, and the account's fee does not say which of "
                    "them it is of: give it a start first.",
                    nullptr, ambiguous);
    std::int64_t rejected = 0;
    for (const bills::BillInput& input : m_question.data->inputs)
        rejected += input.rejected;
    std::int64_t timeless = 0;
    std::int64_t outside = 0;
    for (const bills::BilledService& service : comparison.fees.services) {
        timeless += std::int64_t(service.timeless.size());
        outside += std::int64_t(service.outside.size());
    }
    const int rejectedLines = shown(rejected);
    const int severalLines = shown(linesOf(comparison.ambiguous));
    const int timelessLines = shown(timeless);
    const int outsideLines = shown(outside);
    const int looseLines = shown(linesOf(comparison.unassigned));
    const int contradictions = shown(std::ranges::count_if(m_question.data->issues, isContradiction));
    if (rejectedLines > 0)
        lines << tr("%n lines could not be read and count nowhere.", nullptr, rejectedLines);
    if (contradictions > 0)
        lines << tr("%n sums of the bills contradict each other.", nullptr, contradictions);
    if (severalLines > 0)
        lines << tr("%n lines belong to several services and count for none.", nullptr, severalLines);
    if (timelessLines > 0)
        lines << tr("%n lines have no time of use and count in no service month.", nullptr, timelessLines);
    if (outsideLines > 0)
        lines << tr("%n lines lie outside the service months, wholly or in part.", nullptr, outsideLines);
    if (looseLines > 0)
        lines << tr("%n lines belong to no service.", nullptr, looseLines);
    if (lines.isEmpty())
        lines << tr("Neither the account nor the bills have a fee of any service month.");
    return lines;
}

void BillDialog::showState()
{
    const auto needsALook = [this] {
        if (!m_compared->comparison || !m_compared->comparison->ambiguous.empty())
            return true;
        return std::ranges::any_of(m_question.data->issues, isContradiction) ||
               std::ranges::any_of(m_question.data->inputs, [](const auto& in) { return in.rejected > 0; }) ||
               std::ranges::any_of(m_fees->rows(), [](const items::BillMonthRow& row) {
                   return row.comparison.agreement == bills::FeeAgreement::Differs ||
                          row.comparison.agreement == bills::FeeAgreement::Ambiguous;
               });
    };
    m_stateCard->setEdge(m_compared && needsALook() ? &Colours::unavailable : &Colours::available);
    m_state->setText(sentences().join(QLatin1Char(' ')));
    m_state->setAccessibleName(m_state->text());

    const int count = int(taken().size());
    const int replacing = replaced();
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    const bool isChanged = m_question.settings != m_first;
    m_take->setText(count > 0 ? tr("&Take over %n fees", nullptr, count) : tr("&Keep the rules"));
    m_take->setEnabled(isSettled() && m_compared && (count > 0 || isChanged) &&
                       (replacing == 0 || hasReason));
    m_reasonCaption->setVisible(count > 0);
    m_reason->setVisible(count > 0);
    m_reasonCaption->setText(replacing > 0
                                 ? tr("&Reason, as %n recorded fees are replaced:", nullptr, replacing)
                                 : tr("&Reason:"));
    m_reason->setAccessibleName(tr("Reason, for the journal"));
}

void BillDialog::retranslateUi()
{
    setWindowTitle(tr("Compare with bills"));
    m_tabs->setAccessibleName(tr("Parts of the comparison"));
    m_fees->retranslateUi();
    m_rules->retranslateUi();
    m_files->retranslateUi();
    m_tabs->setTabText(0, tr("Fees"));
    m_tabs->setTabText(1, tr("Lines of the services"));
    m_tabs->setTabText(2, m_files->remarks() == 0
                              ? tr("Bills")
                              : tr("Bills (%1 remarks)").arg(wordsFor(this).count(m_files->remarks())));
    m_reason->setPlaceholderText(tr("kept in the journal"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    showState();
}

void BillDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
