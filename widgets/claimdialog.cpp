// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/claimdialog.h"

#include "widgets/amountfield.h"
#include "widgets/card.h"
#include "widgets/dayfield.h"
#include "widgets/labels.h"
#include "widgets/text/claimwords.h"
#include "widgets/text/portfoliowords.h"
#include "widgets/text/unbroken.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using book::ClaimField;
using book::ClaimProgress;

namespace {

constexpr int kNotTakenUp = -1;
constexpr int kTextMargin = 6;
constexpr int kWidth = 640;

std::string textIn(const QLineEdit* edit)
{
    return edit->text().trimmed().toStdString();
}

QPalette inked(const QWidget* widget, QColor Colours::*ink)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, coloursFor(palette).*ink);
    return palette;
}

} // namespace

ClaimDialog::ClaimDialog(const book::PortfolioRow& row, const book::CustomerLine& customer, Date today,
                         QWidget* parent)
    : QDialog(parent)
    , m_row(row)
    , m_customer(customer)
    , m_currency(QString::fromStdString(customer.currency))
    , m_facts(book::factsOf(row, today))
    , m_factCard(new Card(this))
    , m_factGrid(new QGridLayout(m_factCard))
    , m_state(new QComboBox(this))
    , m_drafted(new DayField(today, this))
    , m_filed(new DayField(today, this))
    , m_ticket(new QLineEdit(this))
    , m_decided(new DayField(today, this))
    , m_approved(new QLineEdit(this))
    , m_voucherId(new QLineEdit(this))
    , m_voucherSeen(new DayField(today, this))
    , m_note(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    layOut();
    fillIn();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ClaimDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ClaimDialog::chooseState);
    for (DayField* field : {m_drafted, m_filed, m_decided, m_voucherSeen})
        connect(field, &DayField::edited, this, [this] {
            m_proposed = nullptr;
            showTrouble();
        });
    for (QLineEdit* field : {m_ticket, m_approved, m_voucherId})
        connect(field, &QLineEdit::textEdited, this, &ClaimDialog::showTrouble);
    retranslateUi();
    m_state->setFocus();
}

void ClaimDialog::layOut()
{
    m_factGrid->setContentsMargins(16, 12, 16, 12);
    m_factGrid->setHorizontalSpacing(14);
    m_factGrid->setVerticalSpacing(5);
    m_factGrid->setColumnStretch(1, 1);
    auto* formCard = new Card(this);
    auto* form = new QGridLayout(formCard);
    form->setContentsMargins(16, 12, 16, 14);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(4);
    form->setColumnStretch(1, 1);
    m_lines[ClaimField::State] = addLine(form, m_state, "claimState");
    m_lines[ClaimField::Drafted] = addLine(form, m_drafted, "drafted");
    m_lines[ClaimField::Filed] = addLine(form, m_filed, "filed");
    m_lines[ClaimField::Ticket] = addLine(form, m_ticket, "ticket");
    m_lines[ClaimField::Decided] = addLine(form, m_decided, "decided");
    m_lines[ClaimField::Approved] = addLine(form, m_approved, "approved");
    m_lines[ClaimField::VoucherId] = addLine(form, m_voucherId, "voucherId");
    m_lines[ClaimField::VoucherSeen] = addLine(form, m_voucherSeen, "voucherSeen");
    m_noteLine = addLine(form, m_note, "note");
    m_reasonLine = addLine(form, m_reason, "reason");
    for (QLineEdit* edit : {m_ticket, m_approved, m_voucherId, m_note, m_reason})
        edit->setTextMargins(kTextMargin, 0, kTextMargin, 0);
    m_buttons->button(QDialogButtonBox::Save)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("save"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_factCard);
    layout->addWidget(formCard);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(kWidth);
}

ClaimDialog::Line ClaimDialog::addLine(QGridLayout* grid, QWidget* field, const char* name)
{
    const Line line{quietLabel(this), field, dataLabel(this)};
    const int row = grid->rowCount();
    line.caption->setWordWrap(false);
    line.caption->setTextInteractionFlags(Qt::NoTextInteraction); // its mnemonic goes to the field
    line.caption->setBuddy(field);
    field->setObjectName(QString::fromLatin1(name));
    line.trouble->setObjectName(QString::fromLatin1(name) + QStringLiteral("Trouble"));
    line.trouble->hide();
    grid->addWidget(line.caption, row, 0, Qt::AlignTop);
    line.caption->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(line.trouble, row + 1, 1);
    return line;
}

void ClaimDialog::fillIn()
{
    m_state->addItem(QString(), kNotTakenUp);
    for (int i = 0; i <= int(ClaimProgress::VoucherSeen); ++i)
        m_state->addItem(QString(), i);
    if (!m_row.record) {
        // What the account knows of it already.
        if (const auto& filed = m_row.claim.filed; filed && filed->byTicket) {
            m_filed->setDay(filed->filed);
            m_ticket->setText(QString::fromStdString(filed->ticket));
        }
        return;
    }
    const book::ClaimRecord& r = *m_row.record;
    m_state->setCurrentIndex(m_state->findData(int(r.state)));
    m_drafted->setDay(r.drafted);
    m_filed->setDay(r.filed);
    m_ticket->setText(QString::fromStdString(r.ticket));
    m_decided->setDay(r.decided);
    m_approved->setText(r.approved ? QString::fromStdString(r.approved->toString()) : QString());
    m_voucherId->setText(QString::fromStdString(r.voucherId));
    m_voucherSeen->setDay(r.voucherSeen);
    m_note->setText(QString::fromStdString(r.note));
}

// With the lines of a later state it grows: its buttons stay on the screen.
void ClaimDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    const QRect room = screen()->availableGeometry();
    const QRect frame = frameGeometry();
    const int below = frame.bottom() - room.bottom();
    if (isVisible() && below > 0)
        move(pos().x(), std::max(room.top(), pos().y() - below));
}

std::optional<ClaimProgress> ClaimDialog::state() const
{
    const int chosen = m_state->currentData().toInt();
    return chosen == kNotTakenUp ? std::nullopt : std::optional(ClaimProgress(chosen));
}

// The day on which the chosen state was reached is most often today; passing a state leaves no day behind.
void ClaimDialog::chooseState()
{
    if (m_proposed && m_proposed->day() == m_facts.today)
        m_proposed->clear();
    m_proposed = nullptr;
    DayField* day = nullptr;
    if (state() == ClaimProgress::Drafted)
        day = m_drafted;
    else if (state() == ClaimProgress::Filed)
        day = m_filed;
    else if (state() == ClaimProgress::VoucherSeen)
        day = m_voucherSeen;
    else if (state())
        day = m_decided;
    if (day && day->text().isEmpty()) {
        day->setDay(m_facts.today);
        m_proposed = day;
    }
    m_wasTried = false;
    showLines();
    showTrouble();
}

book::ClaimRecord ClaimDialog::record() const
{
    book::ClaimRecord r;
    r.service = m_row.service;
    r.monthStart = m_row.month.start;
    r.state = *state();
    const auto has = [&](ClaimField field) { return book::goesWith(r.state, field); };
    r.drafted = m_drafted->day();
    if (has(ClaimField::Filed)) {
        r.filed = m_filed->day();
        r.ticket = textIn(m_ticket);
    }
    if (has(ClaimField::Decided))
        r.decided = m_decided->day();
    if (has(ClaimField::Approved))
        r.approved = AmountField::parse(m_approved->text());
    if (has(ClaimField::VoucherSeen)) {
        r.voucherId = textIn(m_voucherId);
        r.voucherSeen = m_voucherSeen->day();
    }
    r.note = textIn(m_note);
    return r;
}

// Of the record, and of what cannot be read into one; by field.
std::vector<ClaimDialog::Trouble> ClaimDialog::troubles() const
{
    if (!state())
        return {};
    std::vector<Trouble> troubles;
    const text::Words& words = wordsFor(this);
    const auto issues = book::issuesOf(record(), m_facts);
    for (const auto& [field, line] : m_lines) {
        if (!book::goesWith(*state(), field))
            continue;
        const auto* day = qobject_cast<DayField*>(line.field);
        const std::string amount = textIn(m_approved);
        const auto issue = std::ranges::find(issues, field, &book::ClaimIssue::field);
        if (day && day->isUnreadable()) {
            troubles.push_back({field, tr("This is no day. Write it like 2019-03-31.")});
        } else if (field == ClaimField::Approved && !amount.empty() &&
                   !AmountField::parse(m_approved->text())) {
            const Error error{ErrorCode::ClaimBadAmount, {}, {book::tokenOf(field), amount}};
            troubles.push_back({field, words.error(error)});
        } else if (issue != issues.end()) {
            troubles.push_back(
                {field, words.error(issue->error), issue->error.code == ErrorCode::ClaimFieldMissing});
        }
    }
    return troubles;
}

void ClaimDialog::accept()
{
    m_wasTried = true;
    showTrouble();
    const auto found = troubles();
    if (found.empty()) {
        QDialog::accept();
        return;
    }
    m_lines.at(found.front().field).field->setFocus();
}

ClaimDialog::Answer ClaimDialog::answer() const
{
    return {state() ? std::optional(record()) : std::nullopt, textIn(m_reason)};
}

void ClaimDialog::showLines()
{
    const auto shown = state();
    for (const auto& [field, line] : m_lines) {
        const bool isShown = field == ClaimField::State || (shown && book::goesWith(*shown, field));
        line.caption->setVisible(isShown);
        line.field->setVisible(isShown);
    }
    m_noteLine.caption->setVisible(shown.has_value());
    m_note->setVisible(shown.has_value());
}

void ClaimDialog::showTrouble()
{
    const text::Words& words = wordsFor(this);
    std::map<ClaimField, QString> said;
    std::map<ClaimField, bool> isWrong;
    if (state()) {
        for (const book::ClaimRemark remark : book::remarksOn(record(), m_facts)) {
            const ClaimField field =
                remark == book::ClaimRemark::ApprovedAboveVoucher ? ClaimField::Approved : ClaimField::Filed;
            said[field] = text::claimRemark(words, remark, m_facts, m_currency);
        }
    }
    for (const Trouble& trouble : troubles()) {
        if (trouble.isMissing && !m_wasTried)
            continue;
        said[trouble.field] = trouble.text;
        isWrong[trouble.field] = true;
    }
    for (const auto& [field, line] : m_lines) {
        const QString text = said[field];
        line.trouble->setText(text::unbroken(text));
        line.trouble->setPalette(inked(this, isWrong[field] ? &Colours::badText : &Colours::mutedText));
        line.trouble->setVisible(!text.isEmpty());
        line.field->setAccessibleDescription(text);
    }
}

QString ClaimDialog::windowText() const
{
    const text::Words& words = wordsFor(this);
    const sla::ClaimResult& claim = m_row.claim;
    const QString opens = words.date(claim.window.opens);
    const QString closes = words.date(claim.window.closes);
    const int days = int(claim.daysLeft.value_or(0));
    QString text =
        claim.state == sla::ClaimState::Open
            ? tr("%1 to %2: %n days left", nullptr, days).arg(opens, closes)
            : tr("%1 to %2: %3", "window, state").arg(opens, closes, words.claimState(claim.state));
    if (claim.window.provisional)
        text += u'\n' + tr("The dates are provisional: the public holidays are not known yet.");
    return text;
}

void ClaimDialog::showFacts()
{
    clearLayout(m_factGrid);
    const text::Words& words = wordsFor(this);
    const book::MonthFigures& figures = m_row.figures;
    const QString unknown = QStringLiteral("–");
    const auto add = [this](const QString& name, const QString& value) {
        QLabel* caption = quietLabel();
        caption->setText(name);
        caption->setWordWrap(false);
        QLabel* figure = dataLabel();
        figure->setText(text::unbroken(value));
        const int row = m_factGrid->count() / 2;
        m_factGrid->addWidget(caption, row, 0, Qt::AlignTop);
        m_factGrid->addWidget(figure, row, 1, Qt::AlignTop);
        caption->show();
        figure->show();
    };
    add(tr("Customer"),
        words.pick(m_customer.name) + QStringLiteral("  ") + QString::fromStdString(m_customer.customerId));
    add(tr("Service"), QString::fromStdString(m_row.service));
    add(tr("Service month"), tr("%1 to %2").arg(words.date(m_row.month.start), words.date(m_row.month.end)));
    const auto& availability = figures.availabilityPercent[sla::View::Contract];
    add(tr("Availability"), availability ? words.percent(*availability) : unknown);
    const auto& percent = figures.voucherPercent[sla::View::Contract];
    if (figures.voucher && percent)
        add(tr("Voucher"), tr("%1 = %2", "percent, amount")
                               .arg(words.plainPercent(*percent), words.money(*figures.voucher, m_currency)));
    else if (percent && percent->units() != 0)
        add(tr("Voucher"), tr("%1, no fee on record").arg(words.plainPercent(*percent)));
    else
        add(tr("Voucher"), unknown);
    add(tr("Claim window"), windowText());
    if (!m_row.isCurrent)
        add(tr("Note"), tr("The data changed since these figures were computed."));
    m_factCard->setEdge(figures.standardMet == false ? &Colours::unavailable : &Colours::available);
}

void ClaimDialog::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    setWindowTitle(tr("Claim"));
    m_state->setItemText(0, tr("not taken up"));
    for (int i = 1; i < m_state->count(); ++i)
        m_state->setItemText(i, text::claimProgress(words, ClaimProgress(i - 1)));
    const std::map<ClaimField, QString> captions{
        {ClaimField::State, tr("&State")},          {ClaimField::Drafted, tr("&Drafted on")},
        {ClaimField::Filed, tr("&Filed on")},       {ClaimField::Ticket, tr("&Ticket number")},
        {ClaimField::Decided, tr("D&ecided on")},   {ClaimField::Approved, tr("&Amount approved")},
        {ClaimField::VoucherId, tr("&Voucher ID")}, {ClaimField::VoucherSeen, tr("Seen on a &bill on")}};
    for (const auto& [field, line] : m_lines) {
        line.caption->setText(captions.at(field));
        line.field->setAccessibleName(text::claimField(words, book::tokenOf(field)));
    }
    m_noteLine.caption->setText(tr("&Note"));
    m_note->setAccessibleName(tr("Note"));
    m_reasonLine.caption->setText(tr("&Reason"));
    m_reason->setAccessibleName(tr("Reason, for the journal"));
    m_reason->setPlaceholderText(tr("why this is changed, for the journal"));
    m_approved->setPlaceholderText(m_currency);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    showFacts();
    showLines();
    showTrouble();
}

void ClaimDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange && !m_lines.empty())
        showTrouble();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
