// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exclusionfields.h"

#include "model/account/exclusionedit.h"
#include "widgets/evidencefield.h"
#include "widgets/labels.h"
#include "widgets/slatimeedit.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <algorithm>

namespace clausemeter::widgets {

using account::Exclusion;
using account::ExclusionKind;
using sla::StandingRule;

namespace {

const QString kAnotherTime = QStringLiteral("\n"); // no id has it
constexpr int kByRule = -1;

QLineEdit* lineEdit(const char* name, const std::string& text)
{
    auto* edit = new QLineEdit(QString::fromStdString(text));
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

QComboBox* comboBox(const char* name)
{
    auto* list = new QComboBox;
    list->setObjectName(QString::fromLatin1(name));
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(20);
    return list;
}

} // namespace

ExclusionFields::ExclusionFields(const account::Account& account, const sla::Definition& definition,
                                 Exclusion exclusion, QWidget* parent)
    : CaptionedForm(parent)
    , m_account(account)
    , m_definition(definition)
    , m_exclusion(std::move(exclusion))
    , m_start(addTime("start", m_exclusion.time.start))
    , m_end(addTime("end", m_exclusion.time.end))
    , m_clause(comboBox("clause"))
    , m_other(lineEdit("otherClause", m_exclusion.otherClause))
    , m_kind(comboBox("kind"))
    , m_notice(comboBox("notice"))
    , m_noticeTime(addTime("noticeTime", m_exclusion.notice.value_or(m_exclusion.time.start)))
    , m_isAnnounced(comboBox("isAnnounced"))
    , m_announcedStart(addTime("announcedStart", m_exclusion.announced.value_or(m_exclusion.time).start))
    , m_announcedEnd(addTime("announcedEnd", m_exclusion.announced.value_or(m_exclusion.time).end))
    , m_concurrency(lineEdit("concurrency", m_exclusion.concurrencyChange
                                                ? std::to_string(*m_exclusion.concurrencyChange)
                                                : std::string()))
    , m_evidence(new EvidenceField(m_exclusion.evidence))
    , m_note(lineEdit("note", m_exclusion.note))
    , m_standing(comboBox("standing"))
    , m_reason(lineEdit("reason", m_exclusion.reason))
{
    m_concurrency->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("-?[0-9]{0,15}")), m_concurrency));
    for (const sla::ReleaseClause& release : m_definition.releases)
        m_clause->addItem(QString(), QString::fromStdString(release.clause));
    for (int kind = 0; kind <= int(ExclusionKind::Relocation); ++kind)
        m_kind->addItem(QString(), kind);
    for (const bool isKnown : {false, true})
        m_isAnnounced->addItem(QString(), isKnown);
    for (const int standing : {kByRule, int(account::Standing::Accepted), int(account::Standing::Disputed),
                               int(account::Standing::Rejected)})
        m_standing->addItem(QString(), standing);
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_start, m_end, m_clause, m_other, m_kind, m_notice, m_noticeTime, m_isAnnounced,
             m_announcedStart, m_announcedEnd, m_concurrency, m_evidence, m_note, m_standing, m_reason})
        addLine(field, field == m_evidence ? m_evidence->edit() : nullptr);
    ExclusionFields::retranslateUi();
    const QScopedValueRollback quiet(m_quiet, true);
    m_clause->setCurrentIndex(std::max(0, m_clause->findData(QString::fromStdString(m_exclusion.clause))));
    m_kind->setCurrentIndex(m_kind->findData(int(m_exclusion.kind)));
    m_isAnnounced->setCurrentIndex(m_exclusion.announced ? 1 : 0);
    m_standing->setCurrentIndex(
        m_standing->findData(m_exclusion.standing ? int(*m_exclusion.standing) : kByRule));
    m_exclusion.clause = m_clause->currentData().toString().toStdString();
    showRows();

    for (QComboBox* list : {m_clause, m_kind, m_notice, m_isAnnounced, m_standing})
        connect(list, &QComboBox::currentIndexChanged, this, &ExclusionFields::take);
    for (SlaTimeEdit* time : {m_start, m_end, m_noticeTime, m_announcedStart, m_announcedEnd})
        connect(time, &SlaTimeEdit::dateTimeChanged, this, &ExclusionFields::take);
    for (QLineEdit* edit : {m_other, m_concurrency, m_note, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &ExclusionFields::take);
    connect(m_evidence, &EvidenceField::edited, this, &ExclusionFields::take);
}

SlaTimeEdit* ExclusionFields::addTime(const char* name, Instant at)
{
    auto* field = new SlaTimeEdit(m_account.clock, at, this);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

void ExclusionFields::setByRule(const QString& standing)
{
    m_byRule = standing;
    m_standing->setItemText(0, standing.isEmpty() ? tr("by rule") : tr("by rule: %1").arg(standing));
}

void ExclusionFields::take()
{
    if (m_quiet)
        return;
    Exclusion& e = m_exclusion;
    e.time = {m_start->instant(), m_end->instant()};
    e.clause = m_clause->currentData().toString().toStdString();
    showRows();
    const auto shown = [](const QWidget* field) { return !field->isHidden(); };
    e.otherClause = shown(m_other) ? m_other->text().trimmed().toStdString() : std::string();
    e.kind = shown(m_kind) ? ExclusionKind(m_kind->currentData().toInt()) : ExclusionKind::Unspecified;
    const QString notice = m_notice->currentData().toString();
    const bool isTime = notice == kAnotherTime;
    e.noticeId = isTime ? std::string() : notice.toStdString();
    e.notice = isTime ? std::optional(m_noticeTime->instant()) : std::nullopt;
    e.announced = shown(m_isAnnounced) && m_isAnnounced->currentData().toBool()
                      ? std::optional(TimeRange{m_announcedStart->instant(), m_announcedEnd->instant()})
                      : std::nullopt;
    bool isNumber = false;
    const qlonglong change = m_concurrency->text().toLongLong(&isNumber);
    e.concurrencyChange =
        shown(m_concurrency) && isNumber ? std::optional<std::int64_t>(change) : std::nullopt;
    e.evidence = m_evidence->evidence();
    e.note = m_note->text().trimmed().toStdString();
    const int standing = m_standing->currentData().toInt();
    e.standing = standing == kByRule ? std::nullopt : std::optional(account::Standing(standing));
    e.reason = e.standing ? m_reason->text().trimmed().toStdString() : std::string();
    showRows();
    Q_EMIT edited();
}

void ExclusionFields::showRows()
{
    const sla::ReleaseClause* release = m_definition.release(m_exclusion.clause);
    const StandingRule rule = release ? release->rule : StandingRule::Evidence;
    const bool isMaintenance = rule == StandingRule::Maintenance;
    const bool isAnnounced = isMaintenance && m_isAnnounced->currentData().toBool();
    const std::pair<QWidget*, bool> rows[] = {
        {m_other, m_exclusion.clause == account::kOtherAgreements},
        {m_kind, isMaintenance},
        {m_noticeTime, m_notice->currentData().toString() == kAnotherTime},
        {m_isAnnounced, isMaintenance},
        {m_announcedStart, isAnnounced},
        {m_announcedEnd, isAnnounced},
        {m_concurrency, rule == StandingRule::TrafficSurge},
        {m_reason, m_standing->currentData().toInt() != kByRule},
    };
    for (const auto& [field, isShown] : rows)
        setLineVisible(field, isShown);
}

void ExclusionFields::fillNotices()
{
    const text::Words& words = wordsFor(this);
    const QVariant chosen = m_notice->count() > 0            ? m_notice->currentData()
                            : !m_exclusion.noticeId.empty()  ? QString::fromStdString(m_exclusion.noticeId)
                            : m_exclusion.notice.has_value() ? kAnotherTime
                                                             : QString();
    m_notice->clear();
    m_notice->addItem(tr("none"), QString());
    for (const account::Notice& notice : m_account.notices)
        m_notice->addItem(tr("%1: %2, sent %3", "notice: id, subject, time")
                              .arg(QString::fromStdString(notice.id), QString::fromStdString(notice.subject),
                                   words.moment(notice.sent, m_account.clock)),
                          QString::fromStdString(notice.id));
    m_notice->addItem(tr("another, served at a time that is known"), kAnotherTime);
    m_notice->setCurrentIndex(std::max(0, m_notice->findData(chosen)));
}

void ExclusionFields::retranslateUi()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const text::Words& words = wordsFor(this);
    setCaptions({tr("&From"), tr("&Until"), tr("&Clause"), tr("Clause of the o&ther agreement"), tr("&Kind"),
                 tr("&Notice"), tr("Served at"), tr("&Announced time"), tr("Announced from"),
                 tr("Announced until"), tr("Change in concurrency"), tr("&Evidence"), tr("N&ote"),
                 tr("&Standing"), tr("&Reason")});
    for (int i = 0; i < m_clause->count(); ++i) {
        const sla::ReleaseClause& release = m_definition.releases[std::size_t(i)];
        m_clause->setItemText(i, QString::fromStdString(release.clause) + QStringLiteral("  ") +
                                     words.pick(release.summary));
    }
    for (int i = 0; i < m_kind->count(); ++i) {
        const QString kind = words.exclusionKind(ExclusionKind(m_kind->itemData(i).toInt()));
        m_kind->setItemText(i, kind.isEmpty() ? tr("not said") : kind);
    }
    m_isAnnounced->setItemText(0, tr("not known"));
    m_isAnnounced->setItemText(1, tr("known"));
    for (int i = 1; i < m_standing->count(); ++i)
        m_standing->setItemText(i, words.standing(account::Standing(m_standing->itemData(i).toInt())));
    setByRule(m_byRule);
    m_other->setPlaceholderText(tr("such as CSA-zh 10.1"));
    m_reason->setPlaceholderText(tr("printed in the report"));
    fillNotices();
}

} // namespace clausemeter::widgets
