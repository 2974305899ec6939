// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/noticedialog.h"

#include "model/account/noticeedit.h"
#include "widgets/accountchanges.h"
#include "widgets/agreementchoice.h"
#include "widgets/checkedform.h"
#include "widgets/slatimeedit.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QLineEdit>

namespace clausemeter::widgets {

using account::Notice;
using account::NoticeChannel;
using account::NoticeFault;

namespace {

Notice given(const CaseView& view, std::optional<std::size_t> index, Instant sent)
{
    if (index)
        return view.data->account.account.notices.at(*index);
    Notice notice;
    notice.agreement = AgreementChoice::firstKnown(*view.data->knowledge, view.service().agreements);
    notice.sent = sent;
    return notice;
}

} // namespace

NoticeDialog::NoticeDialog(const CaseView& view, std::optional<std::size_t> index, Instant sent,
                           Keeping keeping, QWidget* parent)
    : EntryDialog(view, keeping, parent)
    , m_index(index)
    , m_id(new QLineEdit)
    , m_subject(new QLineEdit)
    , m_channel(new QComboBox)
    , m_isSigned(new QComboBox)
{
    resize(980, 520);
    const Notice notice = given(view, index, sent);
    const SlaClock clock = view.data->account.account.clock;
    m_agreement = new AgreementChoice(*view.data->knowledge, notice.agreement);
    m_sent = new SlaTimeEdit(clock, notice.sent);
    m_signedAt = new SlaTimeEdit(clock, notice.signedAt.value_or(notice.sent));
    m_id->setText(QString::fromStdString(notice.id));
    m_subject->setText(QString::fromStdString(notice.subject));
    for (int channel = 0; channel <= int(NoticeChannel::RegisteredMail); ++channel)
        m_channel->addItem(QString(), channel);
    m_channel->setCurrentIndex(int(notice.channel));
    for (const bool isSigned : {false, true})
        m_isSigned->addItem(QString(), isSigned);
    m_isSigned->setCurrentIndex(notice.signedAt ? 1 : 0);
    makeForm();
    beginForm();
    m_id->setFocus();
}

void NoticeDialog::makeForm()
{
    form()->addLine(m_id, "noticeId");
    form()->addLine(m_agreement, "agreement");
    form()->addLine(m_subject, "subject");
    form()->addLine(m_channel, "channel");
    form()->addLine(m_sent, "sent");
    form()->addLine(m_isSigned, "isSigned");
    form()->addLine(m_signedAt, "signedAt");
    const auto edited = [this] { onFormEdited(); };
    for (QLineEdit* edit : {m_id, m_subject})
        connect(edit, &QLineEdit::textChanged, this, edited);
    for (QComboBox* list : {static_cast<QComboBox*>(m_agreement), m_channel, m_isSigned})
        connect(list, &QComboBox::currentIndexChanged, this, edited);
    for (SlaTimeEdit* time : {m_sent, m_signedAt})
        connect(time, &SlaTimeEdit::dateTimeChanged, this, edited);
}

Notice NoticeDialog::notice() const
{
    const bool isSigned = m_isSigned->currentData().toBool();
    return {m_id->text().trimmed().toStdString(),
            m_agreement->agreement(),
            m_subject->text().trimmed().toStdString(),
            NoticeChannel(m_channel->currentData().toInt()),
            m_sent->instant(),
            isSigned ? std::optional(m_signedAt->instant()) : std::nullopt};
}

bool NoticeDialog::canBeKept() const
{
    return account::faultsOf(notice(), view().data->account.account, m_index).empty();
}

account::Account NoticeDialog::account() const
{
    const account::Account& before = view().data->account.account;
    return canBeKept() ? account::withNotice(before, m_index, notice()) : before;
}

void NoticeDialog::showTrouble()
{
    form()->setLineVisible(m_signedAt, m_isSigned->currentData().toBool());
    QString id;
    QString signedAt;
    for (const NoticeFault fault : account::faultsOf(notice(), view().data->account.account, m_index)) {
        switch (fault) {
        case NoticeFault::IdMissing:
            if (wasTried())
                id = tr("Say by what the notice is known, such as its number: exclusions name it by that.");
            break;
        case NoticeFault::IdTaken:
            id = tr("Another notice is known by this. Exclusions could not say which one they mean.");
            break;
        case NoticeFault::SignedBeforeSent:
            signedAt = tr("It can't be signed for before it was sent.");
            break;
        }
    }
    form()->setTrouble(m_id, id);
    form()->setTrouble(m_signedAt, signedAt);
}

QString NoticeDialog::heading() const
{
    return m_index ? tr("Change the notice") : tr("Record a notice");
}

QString NoticeDialog::keepText() const
{
    return m_index ? tr("&Change") : tr("&Record");
}

QString NoticeDialog::whyNoEffect(const sla::ServiceResult&) const
{
    return canBeKept() ? tr("It counts as served at the same time, and no exclusion stands otherwise by it.")
                       : tr("What it changes is shown here once the fields can be kept.");
}

std::vector<PartChange> NoticeDialog::otherChanges(const report::Case& after) const
{
    const report::Case& before = *view().data;
    const std::size_t count = after.account.account.notices.size();
    if (!m_index && count == before.account.account.notices.size())
        return {}; // it can't be kept as it is
    return AccountChanges::ofNotice(wordsFor(this), before, m_index, after, m_index.value_or(count - 1));
}

void NoticeDialog::retranslateForm()
{
    form()->setCaption(m_id, tr("&Known by"));
    form()->setCaption(m_agreement, tr("A&greement"));
    form()->setCaption(m_subject, tr("Su&bject"));
    form()->setCaption(m_channel, tr("C&hannel"));
    form()->setCaption(m_sent, tr("&Sent at"));
    form()->setCaption(m_isSigned, tr("Signe&d for"));
    form()->setCaption(m_signedAt, tr("Signed &at"));
    setReasonCaption(tr("R&eason"));
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i,
                               wordsFor(this).noticeChannel(NoticeChannel(m_channel->itemData(i).toInt())));
    m_isSigned->setItemText(0, tr("not known"));
    m_isSigned->setItemText(1, tr("at a time that is known"));
}

} // namespace clausemeter::widgets
