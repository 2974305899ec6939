// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mappingfields.h"

#include "widgets/choicefield.h"
#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using logs::LogKind;
using logs::Mapping;
using logs::ResultForm;
using logs::Role;
using logs::StampForm;

namespace {

constexpr int kColumns = 4;
constexpr int kTextMargin = 6;
constexpr int kHttpFailure = 500; // where nothing is said

bool hasRole(const logs::LogPreview& preview, Role role)
{
    return std::ranges::any_of(preview.report.columns,
                               [role](const logs::Column& column) { return column.role == role; });
}

bool isCsv(LogKind kind)
{
    return kind == LogKind::RequestCsv || kind == LogKind::IntervalCsv || kind == LogKind::GrafanaCsv;
}

// Whole hours, and what is in use beside them.
QList<int> offsets()
{
    QList<int> minutes;
    for (int hour = -12; hour <= 14; ++hour)
        minutes << hour * 60;
    minutes << -570 << -210 << 210 << 270 << 330 << 345 << 390 << 525 << 570 << 630 << 765;
    std::ranges::sort(minutes);
    return minutes;
}

std::vector<std::string> wordsIn(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[,;，；、]"));
    std::vector<std::string> words;
    for (const QString& word : text.split(separator)) {
        if (!word.trimmed().isEmpty())
            words.push_back(word.trimmed().toStdString());
    }
    return words;
}

template <typename T>
std::optional<T> as(std::optional<int> value)
{
    return value ? std::optional<T>(T(*value)) : std::nullopt;
}

template <typename T>
std::optional<int> numberOf(const std::optional<T>& value)
{
    return value ? std::optional<int>(int(*value)) : std::nullopt;
}

} // namespace

MappingFields::MappingFields(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_kind = addChoice("kind", [this](auto v) { m_mapping.kind = as<LogKind>(v); });
    m_encoding = addChoice("encoding", [this](auto v) { m_mapping.encoding = as<logs::Encoding>(v); });
    m_delimiter = addChoice("delimiter", [this](auto v) { m_mapping.delimiter = as<char>(v); });
    m_timeForm = addChoice("timeForm", [this](auto v) { m_mapping.timeForm = as<StampForm>(v); });
    m_zone = addChoice("timeOffset", [this](auto v) {
        m_mapping.timeOffset = v ? std::optional(SlaClock{*v}) : std::nullopt;
    });
    m_resultForm = addChoice("resultForm", [this](auto v) { m_mapping.resultForm = as<ResultForm>(v); });
    m_rateUnit = addChoice("rateUnit", [this](auto v) { m_mapping.rateIsPercent = as<bool>(v); });
    m_stampedAt = addChoice("stampedAt", [this](auto v) { m_mapping.intervalStampedAtEnd = as<bool>(v); });

    m_limitBox = new QWidget(this);
    m_limitCaption = quietLabel(m_limitBox);
    m_limitCaption->setWordWrap(false);
    m_limit = new QSpinBox(m_limitBox);
    m_limit->setObjectName(QStringLiteral("httpFailureFrom"));
    m_limit->setRange(100, 600);
    m_limitCaption->setBuddy(m_limit);
    auto* layout = new QVBoxLayout(m_limitBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_limitCaption);
    layout->addWidget(m_limit);
    m_fields << m_limitBox;
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int from) {
        m_mapping.httpFailureFrom = from == kHttpFailure ? std::nullopt : std::optional(from);
        Q_EMIT edited(m_mapping);
    });
    m_success = addWords("successWords", &Mapping::successWords);
    m_failure = addWords("failureWords", &Mapping::failureWords);
    m_events = addWords("entryEvents", &Mapping::entryEvents);
}

ChoiceField* MappingFields::addChoice(const char* name, const std::function<void(std::optional<int>)>& take)
{
    auto* field = new ChoiceField(QString::fromLatin1(name), this);
    connect(field, &ChoiceField::chosen, this, [this, take](std::optional<int> value) {
        take(value);
        Q_EMIT edited(m_mapping);
    });
    m_fields << field;
    return field;
}

MappingFields::TextField MappingFields::addWords(const char* name, std::vector<std::string> Mapping::*words)
{
    TextField field{new QWidget(this), nullptr, nullptr};
    field.caption = quietLabel(field.box);
    field.caption->setWordWrap(false);
    field.edit = new QLineEdit(field.box);
    field.edit->setObjectName(QString::fromLatin1(name));
    field.edit->setTextMargins(kTextMargin, 0, kTextMargin, 0);
    field.caption->setBuddy(field.edit);
    auto* layout = new QVBoxLayout(field.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(field.caption);
    layout->addWidget(field.edit);
    m_fields << field.box;
    connect(field.edit, &QLineEdit::textEdited, this, [this, words](const QString& text) {
        m_mapping.*words = wordsIn(text);
        Q_EMIT edited(m_mapping);
    });
    return field;
}

void MappingFields::showMapping(const Mapping& said, const logs::LogPreview& preview, SlaClock clock)
{
    m_mapping = said;
    const text::Words& words = wordsFor(this);
    const logs::InputReport& report = preview.report;
    const bool isKnown = !preview.error;

    QList<ChoiceField::Choice> kinds;
    for (int kind = 0; kind <= int(logs::kLastFileKind); ++kind)
        kinds << ChoiceField::Choice{words.logKind(LogKind(kind)), kind};
    m_kind->showChoices(tr("Kind"), isKnown ? words.logKind(report.kind) : QString(), kinds,
                        numberOf(said.kind));
    QList<ChoiceField::Choice> encodings;
    for (int encoding = 0; encoding <= int(logs::Encoding::Gb18030); ++encoding)
        encodings << ChoiceField::Choice{words.encoding(logs::Encoding(encoding)), encoding};
    m_encoding->showChoices(tr("Encoding"), words.encoding(report.encoding), encodings,
                            numberOf(said.encoding));
    QList<ChoiceField::Choice> delimiters;
    for (const char delimiter : {',', ';', '\t', '|'})
        delimiters << ChoiceField::Choice{words.delimiter(delimiter), delimiter};
    if (said.delimiter && !std::ranges::any_of(delimiters, [&](const ChoiceField::Choice& c) {
            return c.value == *said.delimiter;
        }))
        delimiters << ChoiceField::Choice{words.delimiter(*said.delimiter), *said.delimiter};
    m_delimiter->showChoices(tr("Delimiter"), words.delimiter(report.delimiter), delimiters,
                             numberOf(said.delimiter));
    m_delimiter->setVisible(!m_isTable && isCsv(said.kind.value_or(report.kind)));
    m_kind->setVisible(!m_isTable);
    m_encoding->setVisible(!m_isTable);
    showTimes(preview, clock);
    showResults(preview);
    layOut();
}

void MappingFields::showTimes(const logs::LogPreview& preview, SlaClock clock)
{
    const text::Words& words = wordsFor(this);
    const logs::InputReport& report = preview.report;
    QList<ChoiceField::Choice> forms;
    for (int form = 0; form <= int(StampForm::AccessLog); ++form)
        forms << ChoiceField::Choice{words.timeForm(std::string(nameOf(StampForm(form)))), form};
    m_timeForm->showChoices(tr("Form of times"),
                            report.timeForm.empty() ? QString() : words.timeForm(report.timeForm), forms,
                            numberOf(m_mapping.timeForm));
    m_timeForm->setVisible(report.kind != LogKind::AccessLog);
    QList<ChoiceField::Choice> zones;
    for (const int minutes : offsets())
        zones << ChoiceField::Choice{QStringLiteral("UTC") + QString::fromStdString(toIso(SlaClock{minutes})),
                                     minutes};
    m_zone->showChoices(
        tr("Times without a zone"), tr("SLA clock, UTC%1").arg(QString::fromStdString(toIso(clock))), zones,
        m_mapping.timeOffset ? std::optional(m_mapping.timeOffset->offsetMinutes) : std::nullopt);
    const bool isEpoch = report.timeForm.starts_with("epoch") && !m_mapping.timeOffset;
    m_zone->setVisible(report.kind != LogKind::AccessLog && !isEpoch);
}

void MappingFields::showResults(const logs::LogPreview& preview)
{
    const text::Words& words = wordsFor(this);
    const logs::InputReport& report = preview.report;
    const bool hasResult = hasRole(preview, Role::Result) || m_mapping.resultForm;
    QList<ChoiceField::Choice> forms;
    for (int form = 0; form <= int(ResultForm::Code); ++form)
        forms << ChoiceField::Choice{words.resultForm(std::string(nameOf(ResultForm(form)))), form};
    m_resultForm->showChoices(tr("Meaning of results"),
                              report.resultForm.empty() ? QString() : words.resultForm(report.resultForm),
                              forms, numberOf(m_mapping.resultForm));
    m_resultForm->setVisible(hasResult);

    m_limitCaption->setText(tr("HTTP fails from"));
    m_limit->setAccessibleName(m_limitCaption->text());
    {
        const QSignalBlocker quiet(m_limit);
        m_limit->setValue(m_mapping.httpFailureFrom.value_or(kHttpFailure));
    }
    const bool isHttp =
        m_mapping.resultForm ? *m_mapping.resultForm == ResultForm::Http : report.resultForm == "http";
    m_limitBox->setVisible(isHttp || report.kind == LogKind::AccessLog);

    const bool hasRate = hasRole(preview, Role::Rate) || m_mapping.rateIsPercent;
    const QString unit =
        report.resultForm.starts_with("rate-") ? words.resultForm(report.resultForm) : QString();
    m_rateUnit->showChoices(tr("Unit of rates"), unit,
                            {{words.resultForm("rate-percent"), 1}, {words.resultForm("rate-ratio"), 0}},
                            numberOf(m_mapping.rateIsPercent));
    m_rateUnit->setVisible(hasRate);
    m_stampedAt->showChoices(tr("Stamp of intervals"), {}, {{tr("their start"), 0}, {tr("their end"), 1}},
                             numberOf(m_mapping.intervalStampedAtEnd));
    m_stampedAt->setVisible(m_mapping.intervalStampedAtEnd || report.kind == LogKind::IntervalCsv ||
                            report.kind == LogKind::GrafanaCsv || report.kind == LogKind::Prometheus);

    showWords(m_success, tr("More words for success"), tr("such as: entered, joined"), m_mapping.successWords,
              hasResult);
    showWords(m_failure, tr("More words for failure"), tr("such as: kicked, timeout"), m_mapping.failureWords,
              hasResult);
    showWords(m_events, tr("Events that are room entries"), tr("such as: join, enterRoom"),
              m_mapping.entryEvents, hasRole(preview, Role::Event));
}

void MappingFields::showWords(const TextField& field, const QString& caption, const QString& hint,
                              const std::vector<std::string>& words, bool isWanted)
{
    field.caption->setText(caption);
    field.edit->setAccessibleName(caption);
    field.edit->setPlaceholderText(hint);
    field.box->setVisible(isWanted || !words.empty());
    if (wordsIn(field.edit->text()) == words)
        return; // what is being typed stays as it is
    QStringList texts;
    for (const std::string& word : words)
        texts << QString::fromStdString(word);
    field.edit->setText(texts.join(QStringLiteral(", ")));
}

void MappingFields::layOut()
{
    int place = 0;
    for (QWidget* field : m_fields) {
        m_grid->removeWidget(field);
        if (field->isHidden())
            continue;
        m_grid->addWidget(field, place / kColumns, place % kColumns, Qt::AlignTop);
        ++place;
    }
}

} // namespace clausemeter::widgets
