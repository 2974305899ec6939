// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/assumptionpanel.h"

#include "widgets/assumptionrow.h"
#include "widgets/clockfield.h"
#include "widgets/labels.h"
#include "widgets/percentfield.h"
#include "widgets/readingarea.h"
#include "widgets/text/whatifwords.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

namespace {

constexpr int kCodeIndent = 20;
constexpr int kPinned = -1; // of a list of standings

// The value that is assumed, or nothing where it is the pinned one.
template <typename T>
std::optional<T> unless(T value, const T& pinned)
{
    return value == pinned ? std::nullopt : std::optional<T>(std::move(value));
}

} // namespace

AssumptionPanel::AssumptionPanel(QWidget* parent)
    : Section(parent)
    , m_rows(new QVBoxLayout)
    , m_noExclusions(quietLabel())
    , m_exclusionRows(new QVBoxLayout)
    , m_threshold(new PercentField(QStringLiteral("threshold"), Decimal::fromUnits(Decimal::kOne / 10)))
    , m_thresholdRow(new AssumptionRow(m_threshold, false))
    , m_clock(new ClockField(QStringLiteral("clock")))
    , m_clockRow(new AssumptionRow(m_clock, false))
    , m_codeRows(new QVBoxLayout)
{
    auto* inside = new QWidget;
    auto* whole = new QVBoxLayout(inside);
    whole->setContentsMargins(0, 0, 8, 0);
    whole->addLayout(m_rows);
    whole->addStretch(1);
    m_rows->setSpacing(6);
    m_area = new ReadingArea(inside, ReadingArea::Ground::ShowsThrough);
    setContentSides(kTableSides);
    content()->addWidget(m_area, 1);

    addGroup(m_exclusionHeading);
    m_noExclusions->setContentsMargins(11, 0, 0, 0);
    m_rows->addWidget(m_noExclusions);
    m_rows->addLayout(m_exclusionRows);
    m_exclusionRows->setSpacing(6);
    m_disputed = addSwitch("disputedReleases", m_disputedRow);
    m_prior = addSwitch("anyPriorNotice", m_priorRow);
    addGroup(m_slotHeading);
    m_rows->addWidget(m_thresholdRow);
    m_noData = addSwitch("noDataUnavailable", m_noDataRow);
    m_leftOut = addSwitch("customerCausedLeftOut", m_leftOutRow);
    m_codeRows->setContentsMargins(kCodeIndent, 0, 0, 0);
    m_rows->addLayout(m_codeRows);
    m_each = addSwitch("testEachPiece", m_eachRow);
    addGroup(m_otherHeading);
    m_rows->addWidget(m_clockRow);
    m_consumed = addSwitch("percentOfConsumedFee", m_consumedRow);

    connect(m_thresholdRow, &AssumptionRow::clauseRequested, this, &AssumptionPanel::clauseRequested);
    keepFromWheel(m_clock);
    connect(m_threshold, &PercentField::edited, this, &AssumptionPanel::readThreshold);
    connect(m_clock, &QSpinBox::valueChanged, this, &AssumptionPanel::readClock);
    connect(m_leftOut, &QCheckBox::toggled, this, [this](bool on) {
        m_assumptions.customerCausedLeftOut =
            unless(on, m_view.service().definition.readings.customerCausedLeftOut);
        changed();
    });
    connect(m_each, &QCheckBox::toggled, this, [this](bool on) {
        m_assumptions.testEachPiece = unless(on, m_view.service().definition.readings.testEachPiece);
        changed();
    });
    const auto bind = [this](QCheckBox* box, bool& value) {
        connect(box, &QCheckBox::toggled, this, [this, &value](bool on) {
            value = on;
            changed();
        });
    };
    bind(m_disputed, m_assumptions.readings.disputedReleases);
    bind(m_noData, m_assumptions.readings.noDataUnavailable);
    bind(m_consumed, m_assumptions.readings.percentOfConsumedFee);
    bind(m_prior, m_assumptions.anyPriorNotice);
}

QCheckBox* AssumptionPanel::addSwitch(const char* name, AssumptionRow*& row)
{
    auto* box = new QCheckBox;
    box->setObjectName(QString::fromLatin1(name));
    row = new AssumptionRow(box);
    connect(row, &AssumptionRow::clauseRequested, this, &AssumptionPanel::clauseRequested);
    m_rows->addWidget(row);
    return box;
}

void AssumptionPanel::addGroup(QLabel*& heading)
{
    heading = quietLabel();
    scaleFont(heading, 1.0, QFont::DemiBold);
    heading->setContentsMargins(11, m_rows->isEmpty() ? 0 : 8, 0, 0);
    m_rows->addWidget(heading);
}

// Who scrolls the panel changes no value that the pointer happens to pass.
void AssumptionPanel::keepFromWheel(QWidget* field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
}

bool AssumptionPanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return Section::eventFilter(watched, event);
}

void AssumptionPanel::readThreshold()
{
    const Decimal pinned = m_view.service().definition.slotThresholdPercent.value;
    m_assumptions.slotThresholdPercent = unless(m_threshold->value().value_or(pinned), pinned);
    changed();
}

void AssumptionPanel::readClock()
{
    m_assumptions.clock = unless(m_clock->clock(), m_view.data->analysis.clock);
    changed();
}

void AssumptionPanel::changed()
{
    showValues();
    Q_EMIT edited();
}

bool AssumptionPanel::hasFault() const
{
    return !m_view.isEmpty() &&
           (!m_threshold->value() || !sla::faultsOf(m_assumptions, m_view.data->analysis.clock).empty());
}

int AssumptionPanel::changes() const
{
    const sla::Assumptions& a = m_assumptions;
    return int(a.slotThresholdPercent.has_value()) + int(a.clock.has_value()) +
           int(a.customerCausedLeftOut.has_value()) + int(a.testEachPiece.has_value()) +
           int(a.anyPriorNotice) + int(a.readings.noDataUnavailable) + int(a.readings.disputedReleases) +
           int(a.readings.percentOfConsumedFee) + int(a.countedCodes.size()) + int(a.exclusions.size());
}

void AssumptionPanel::reset()
{
    if (m_view.isEmpty())
        return;
    m_assumptions = {};
    m_notKept.clear();
    // Also what can't be read and therefore was never assumed.
    m_threshold->setText(
        QString::fromStdString(m_view.service().definition.slotThresholdPercent.value.toString()));
    changed();
}

void AssumptionPanel::showView(const CaseView& view)
{
    if (!view.isEmpty() && !m_view.isEmpty())
        m_assumptions =
            sla::stillApplying(std::move(m_assumptions), m_view.data->account.account,
                               view.data->account.account, view.service().definition, view.month());
    m_view = view;
    m_notKept.clear();
    setEnabled(!view.isEmpty());
    makeChoices();
    if (!view.isEmpty()) {
        m_threshold->setText(QString::fromStdString(
            m_assumptions.slotThresholdPercent.value_or(view.service().definition.slotThresholdPercent.value)
                .toString()));
        showValues();
    }
    retranslateUi();
}

void AssumptionPanel::makeChoices()
{
    clearLayout(m_exclusionRows);
    clearLayout(m_codeRows);
    m_exclusions.clear();
    m_codes.clear();
    if (m_view.isEmpty())
        return;
    for (const sla::AppliedExclusion& applied : m_view.month().exclusions) {
        auto* list = new QComboBox;
        list->setObjectName(QStringLiteral("exclusion%1").arg(applied.index));
        list->addItem(QString(), kPinned);
        for (const auto standing :
             {sla::AssumedStanding::Off, sla::AssumedStanding::Accepted, sla::AssumedStanding::Rejected})
            list->addItem(QString(), int(standing));
        keepFromWheel(list);
        auto* row = new AssumptionRow(list, true);
        connect(row, &AssumptionRow::clauseRequested, this, &AssumptionPanel::clauseRequested);
        m_exclusionRows->addWidget(row);
        const std::size_t index = applied.index;
        connect(list, &QComboBox::currentIndexChanged, this, [this, list, index] {
            m_assumptions.exclusions.erase(index);
            if (const int standing = list->currentData().toInt(); standing != kPinned)
                m_assumptions.exclusions.emplace(index, sla::AssumedStanding(standing));
            changed();
        });
        m_exclusions.push_back({index, list, row});
    }
    for (const sla::CodeShare& share : m_view.month().breakdown.codes) {
        if (!share.customerCaused)
            continue;
        auto* box = new QCheckBox;
        box->setObjectName(QStringLiteral("code%1").arg(QString::fromStdString(share.code)));
        auto* row = new AssumptionRow(box);
        m_codeRows->addWidget(row);
        connect(box, &QCheckBox::toggled, this, [this, code = share.code](bool isLeftOut) {
            if (isLeftOut)
                m_assumptions.countedCodes.erase(code);
            else
                m_assumptions.countedCodes.insert(code);
            changed();
        });
        m_codes.push_back({share, box, row});
    }
}

void AssumptionPanel::showValues()
{
    const sla::Definition& definition = m_view.service().definition;
    const sla::Assumptions& a = m_assumptions;
    const auto show = [](QCheckBox* box, AssumptionRow* row, bool on, bool isChanged) {
        const QSignalBlocker blocker(box);
        box->setChecked(on);
        row->setChanged(isChanged);
    };
    const auto showReading = [&](QCheckBox* box, AssumptionRow* row, bool on) { show(box, row, on, on); };
    showReading(m_disputed, m_disputedRow, a.readings.disputedReleases);
    showReading(m_prior, m_priorRow, a.anyPriorNotice);
    showReading(m_noData, m_noDataRow, a.readings.noDataUnavailable);
    showReading(m_consumed, m_consumedRow, a.readings.percentOfConsumedFee);
    const bool leftOut = a.customerCausedLeftOut.value_or(definition.readings.customerCausedLeftOut);
    show(m_leftOut, m_leftOutRow, leftOut, a.customerCausedLeftOut.has_value());
    show(m_each, m_eachRow, a.testEachPiece.value_or(definition.readings.testEachPiece),
         a.testEachPiece.has_value());
    for (const CodeChoice& code : m_codes) {
        const bool counts = a.countedCodes.contains(code.share.code);
        show(code.box, code.row, !counts, counts);
        code.row->setEnabled(leftOut);
    }
    for (const ExclusionChoice& choice : m_exclusions) {
        const auto assumed = a.exclusions.find(choice.index);
        const QSignalBlocker blocker(choice.list);
        choice.list->setCurrentIndex(
            choice.list->findData(assumed == a.exclusions.end() ? kPinned : int(assumed->second)));
        choice.row->setChanged(assumed != a.exclusions.end());
    }
    m_thresholdRow->setChanged(a.slotThresholdPercent.has_value());
    if (m_threshold->value())
        m_threshold->setValue(a.slotThresholdPercent.value_or(definition.slotThresholdPercent.value));
    const QSignalBlocker blocker(m_clock);
    m_clock->setClock(a.clock.value_or(m_view.data->analysis.clock));
    m_clockRow->setChanged(a.clock.has_value());

    const text::Words& words = wordsFor(this);
    m_thresholdRow->setRemark(
        m_threshold->value() ? QString()
                             : text::assumptionFault(words, sla::AssumptionFault::ThresholdOutOfRange, {}));
    const SlaClock pinned = m_view.data->analysis.clock;
    const auto faults = sla::faultsOf(a, pinned);
    m_clockRow->setRemark(std::ranges::find(faults, sla::AssumptionFault::ClockBetweenSlots) != faults.end()
                              ? text::assumptionFault(words, sla::AssumptionFault::ClockBetweenSlots, pinned)
                              : text::notKept(words, m_notKept, pinned));
}

void AssumptionPanel::setNotKept(const TimeRanges& ranges)
{
    m_notKept = ranges;
    if (!m_view.isEmpty())
        showValues();
}

QString AssumptionPanel::pinned(sla::Reading reading) const
{
    return tr("Pinned reading: %1", "sentence").arg(wordsFor(this).reading(reading));
}

void AssumptionPanel::retranslateUi()
{
    setHeading(tr("What is assumed"));
    m_area->setAccessibleName(heading());
    if (m_view.isEmpty())
        return;
    showTexts();
    showExclusionTexts();
    showValues(); // its remarks
}

void AssumptionPanel::showTexts()
{
    const text::Words& words = wordsFor(this);
    const sla::Definition& definition = m_view.service().definition;
    m_slotHeading->setText(tr("Slots and downtime"));
    m_otherHeading->setText(tr("Clock and voucher"));
    const auto clause = [&](const std::string& number) {
        return ClauseLinks{clauseLink(words, definition, number)};
    };
    m_thresholdRow->setTexts(tr("Threshold of a slot, %"), {},
                             clause(definition.slotThresholdPercent.clause));
    const bool isOfSlots = definition.shape == sla::Shape::SlotRate;
    for (AssumptionRow* row : {m_thresholdRow, m_noDataRow, m_eachRow})
        row->setVisible(isOfSlots);
    m_leftOutRow->setVisible(definition.shape != sla::Shape::Outages);
    m_noDataRow->setTexts(tr("No data counts as unavailable"), pinned(sla::Reading::NoDataAvailable),
                          clause(definition.slotThresholdPercent.clause));
    m_leftOutRow->setTexts(tr("Leave out what the customer caused"),
                           definition.readings.customerCausedLeftOut ? pinned(sla::Reading::CustomerLeftOut)
                                                                     : QString(),
                           clauseLinks(words, definition, definition.notAttributableClauses));
    m_eachRow->setTexts(
        tr("Test the length of each piece"),
        pinned(definition.readings.testEachPiece ? sla::Reading::TestEachPiece : sla::Reading::TestOnce),
        clause(definition.situationMinutes.clause));
    m_disputedRow->setTexts(tr("Disputed time is released"), words.reading(sla::Reading::DisputedCounts));
    m_priorRow->setTexts(tr("Any prior notice of maintenance will do"),
                         pinned(sla::Reading::MaintenanceHours),
                         clause(definition.maintenanceNoticeHours.clause));
    m_priorRow->setEnabled(definition.maintenanceNoticeHours.value > 0);
    m_clockRow->setTexts(tr("SLA clock"),
                         tr("The moments stay; days and service months begin at others. %1", "reading")
                             .arg(words.reading(sla::Reading::Clock)));
    const bool isKnown = m_view.month().fee && m_view.month().fee->gross;
    m_consumedRow->setTexts(tr("Percentage of the consumed fee"),
                            isKnown ? pinned(sla::Reading::CashPart)
                                    : tr("The account does not tell the consumed fee of this service month."),
                            isKnown ? clause(definition.feeClause) : ClauseLinks());
    m_consumedRow->setEnabled(isKnown);
    for (const CodeChoice& code : m_codes) {
        const int failures = int(std::min<std::uint64_t>(code.share.failures, 1'000'000'000));
        code.row->setTexts(QString::fromStdString(code.share.code),
                           tr("%n failures: %1", "meaning of the code", failures)
                               .arg(words.meaning(definition, code.share)));
    }
}

void AssumptionPanel::showExclusionTexts()
{
    const text::Words& words = wordsFor(this);
    const sla::Definition& definition = m_view.service().definition;
    m_exclusionHeading->setText(tr("Exclusions"));
    m_noExclusions->setText(tr("None touches this service month."));
    m_noExclusions->setVisible(m_exclusions.empty());
    for (std::size_t i = 0; i < m_exclusions.size(); ++i) {
        const ExclusionChoice& choice = m_exclusions[i];
        const account::Exclusion& exclusion = m_view.data->account.account.exclusions[choice.index];
        choice.row->setTexts(words.span(exclusion.time, m_view.data->analysis.clock),
                             words.exclusionKind(exclusion.kind), clauseLinks(words, definition, exclusion));
        const QSignalBlocker blocker(choice.list);
        choice.list->setItemText(0, tr("as pinned: %1", "standing")
                                        .arg(words.standing(m_view.month().exclusions[i].standing.standing)));
        choice.list->setItemText(1, tr("off: as if it were not there"));
        choice.list->setItemText(2, words.standing(account::Standing::Accepted));
        choice.list->setItemText(3, words.standing(account::Standing::Rejected));
    }
}

} // namespace clausemeter::widgets
