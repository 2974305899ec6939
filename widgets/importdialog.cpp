// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/importdialog.h"

#include "model/logs/columns.h"
#include "model/logs/folder.h"
#include "widgets/card.h"
#include "widgets/importfiledelegate.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/mappingfields.h"
#include "widgets/previewtable.h"
#include "widgets/roleheader.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

namespace {

constexpr int kPreviewRows = 100;
constexpr int kFilesWidth = 210;
constexpr int kTextMargin = 6;
constexpr std::size_t kShownBadRows = 3;

QString fileName(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path)).fileName();
}

std::vector<std::string> namesOf(const std::vector<logs::Column>& columns)
{
    std::vector<std::string> names;
    for (const logs::Column& column : columns)
        names.push_back(column.name);
    return names;
}

// Whether two files have the same header, and so what is said of one holds for the other.
bool haveOneHeader(const logs::LogPreview& a, const logs::LogPreview& b)
{
    return !a.report.columns.empty() && logs::headerSignature(namesOf(a.report.columns)) ==
                                            logs::headerSignature(namesOf(b.report.columns));
}

} // namespace

ImportDialog::ImportDialog(ImportQuestion question, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_list(new QListWidget(this))
    , m_stateCard(new Card(this))
    , m_state(dataLabel(this))
    , m_fields(new MappingFields(this))
    , m_preview(new PreviewTable(this))
    , m_badRows(quietLabel(this))
    , m_remember(new QCheckBox(this))
    , m_name(new QLineEdit(this))
    , m_export(new LinkButton(this))
    , m_reset(new LinkButton(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_import(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const std::string& path : m_question.logs) {
        File file{path, path, {},    {},
                  true, true, false, QFileInfo(QString::fromStdString(path)).completeBaseName()};
        if (const auto said = m_question.mappings.find(path); said != m_question.mappings.end())
            file.said = said->second;
        if (logs::isWithin(m_question.asked, path)) {
            m_current = int(m_files.size());
            file.shown = m_question.asked;
        }
        m_files.push_back(std::move(file));
    }
    m_list->setObjectName(QStringLiteral("files"));
    m_state->setObjectName(QStringLiteral("state"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_badRows->setObjectName(QStringLiteral("firstBadRows"));
    m_remember->setObjectName(QStringLiteral("remember"));
    m_name->setObjectName(QStringLiteral("profileName"));
    m_export->setObjectName(QStringLiteral("exportMapping"));
    m_reset->setObjectName(QStringLiteral("asRecognised"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    layOut();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::choose);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        m_files[std::size_t(m_list->row(item))].isTaken = item->checkState() != Qt::Unchecked;
        showState();
    });
    connect(m_fields, &MappingFields::edited, this, &ImportDialog::edit);
    connect(m_preview->roles(), &RoleHeader::roleChosen, this, &ImportDialog::setRole);
    connect(m_reset, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(profileOf(current())); });
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) {
        current().isRemembered = on;
        m_name->setEnabled(on);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) { current().name = name; });
    retranslateUi();
    previewNext();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::layOut()
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ImportFileDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* files = new Card(this);
    auto* filesLayout = new QVBoxLayout(files);
    filesLayout->setContentsMargins(1, 6, 1, 6);
    filesLayout->addWidget(m_list);
    files->setFixedWidth(kFilesWidth);
    files->setVisible(m_files.size() > 1);
    scaleFont(m_state, 1.08, QFont::DemiBold);
    auto* state = new QVBoxLayout(m_stateCard);
    state->setContentsMargins(16, 12, 16, 14);
    state->setSpacing(12);
    state->addWidget(m_state);
    state->addWidget(m_fields);
    m_name->setTextMargins(kTextMargin, 0, kTextMargin, 0);
    auto* table = new Card(this);
    auto* tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(1, 4, 1, 1);
    tableLayout->addWidget(m_preview);
    m_badRows->setContentsMargins(2, 0, 2, 0);

    auto* profile = new QHBoxLayout;
    profile->setSpacing(10);
    profile->addWidget(m_remember);
    profile->addWidget(m_name);
    profile->addStretch(1);
    profile->addWidget(m_reset);
    profile->addWidget(m_export);
    m_name->setMinimumWidth(180);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_stateCard);
    right->addWidget(table, 1);
    right->addWidget(m_badRows);
    right->addLayout(profile);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(files);
    parts->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(parts, 1);
    layout->addWidget(m_buttons);

    const QSize wanted = parentWidget() ? parentWidget()->size() - QSize(80, 60) : QSize(1180, 700);
    setMinimumSize(820, 520);
    resize(wanted.boundedTo(QSize(1480, 960)).expandedTo(minimumSize()));
}

bool ImportDialog::isSettled() const
{
    return !m_task.isRunning() &&
           std::ranges::none_of(m_files, [](const File& file) { return file.isStale; });
}

void ImportDialog::choose(int file)
{
    if (file < 0 || file == m_current)
        return;
    m_current = file;
    m_fields->setSaid(current().said);
    showAll();
}

void ImportDialog::edit(const logs::Mapping& mapping)
{
    File& edited = current();
    edited.said = mapping;
    m_fields->setSaid(mapping); // the next change may come before the preview of this one
    edited.isStale = true;
    for (File& file : m_files) {
        if (edited.preview && *edited.preview && file.preview && *file.preview &&
            haveOneHeader(**edited.preview, **file.preview)) {
            file.said = mapping;
            file.isStale = true;
        }
    }
    previewNext();
}

void ImportDialog::setRole(int column, std::optional<logs::Role> role)
{
    if (!current().preview || !*current().preview)
        return;
    logs::Mapping mapping = current().said;
    const auto keys = logs::columnKeys(namesOf((*current().preview)->report.columns));
    // One column a role: whoever had it is recognised again, as something else or as nothing.
    std::erase_if(mapping.roles, [role](const auto& said) { return role && said.second == role; });
    mapping.roles[keys[std::size_t(column)]] = role;
    edit(mapping);
}

void ImportDialog::previewNext()
{
    if (m_task.isRunning())
        return;
    int next = -1;
    for (int i = 0; i < int(m_files.size()); ++i) {
        if (m_files[std::size_t(i)].isStale && (next < 0 || i == m_current))
            next = i;
    }
    if (next < 0)
        return;
    File& file = m_files[std::size_t(next)];
    file.isStale = false;
    logs::ReadOptions options;
    options.clock = m_question.clock;
    options.mapping = file.said;
    options.profiles = m_question.profiles;
    options.previewRows = kPreviewRows;
    m_task.start([path = file.shown,
                  options](Progress& progress) { return logs::previewLog(path, options, progress); },
                 [this, next](Result<logs::LogPreview> preview) {
                     m_files[std::size_t(next)].preview = std::move(preview);
                     next == m_current ? showAll() : showState();
                     previewNext();
                 });
}

void ImportDialog::showAll()
{
    showState();
    showPreview();
    showProfile();
}

void ImportDialog::showPreview()
{
    const auto& preview = current().preview;
    const bool canShow = preview && preview->ok();
    m_fields->setEnabled(canShow);
    m_badRows->clear();
    if (!canShow) {
        m_preview->showPreview({}, m_question.clock);
        m_badRows->hide();
        return;
    }
    logs::LogPreview shown = **preview;
    // What was said stands, whether the kind has a use for it or not.
    const auto keys = logs::columnKeys(namesOf(shown.report.columns));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (const auto said = current().said.roles.find(keys[i]); said != current().said.roles.end())
            shown.report.columns[i].role = said->second;
    }
    m_fields->showMapping(current().said, shown, m_question.clock);
    m_preview->showPreview(shown, m_question.clock);
    if (m_shown != m_current) {
        m_shown = m_current;
        m_preview->scrollToTop();
    }
    QWidget* before = m_name;
    for (QComboBox* list : m_preview->roles()->lists()) {
        if (before != m_name)
            QWidget::setTabOrder(before, list);
        before = list;
    }
    const text::Words& words = wordsFor(this);
    QStringList lines;
    const auto& bad = shown.report.badRows;
    for (std::size_t i = 0; i < std::min(bad.size(), kShownBadRows); ++i)
        lines << tr("Line %1, %2: %3", "of a rejected row: reason, text")
                     .arg(words.count(bad[i].line), words.rejectReason(bad[i].reason),
                          QString::fromStdString(bad[i].text).simplified().left(120));
    m_badRows->setVisible(!lines.isEmpty());
    m_badRows->setText(lines.join(u'\n'));
}

void ImportDialog::showProfile()
{
    const auto& preview = current().preview;
    const bool canShow = preview && preview->ok();
    m_remember->setVisible(m_question.canRemember);
    m_name->setVisible(m_question.canRemember);
    m_remember->setChecked(current().isRemembered);
    m_name->setEnabled(current().isRemembered);
    if (m_name->text() != current().name)
        m_name->setText(current().name);
    m_export->setEnabled(canShow);
    m_reset->setEnabled(!current().said.isEmpty());
}

bool ImportDialog::isReadable(const File& file) const
{
    return file.preview && file.preview->ok() && !(**file.preview).error;
}

void ImportDialog::showState()
{
    showFiles();
    const File& file = current();
    const bool isRead = isReadable(file);
    const logs::InputReport* report = isRead ? &(**file.preview).report : nullptr;
    const bool isGood = report && report->accepted > 0 && report->rejected <= report->accepted;
    m_stateCard->setEdge(!file.preview || isGood ? &Colours::available : &Colours::unavailable);
    m_state->setText(stateOf(file));
    m_state->setAccessibleName(m_state->text());
    const bool anyTaken = std::ranges::any_of(m_files, &File::isTaken);
    const bool allReadable =
        std::ranges::all_of(m_files, [this](const File& f) { return !f.isTaken || isReadable(f); });
    m_import->setEnabled(anyTaken && allReadable);
}

void ImportDialog::showFiles()
{
    const QSignalBlocker quiet(m_list);
    const text::Words& words = wordsFor(this);
    while (m_list->count() < int(m_files.size()))
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        const File& file = m_files[std::size_t(i)];
        QString state = tr("is being looked at");
        if (isReadable(file))
            state = tr("%1 good, %2 rejected")
                        .arg(words.count((**file.preview).report.accepted),
                             words.count((**file.preview).report.rejected));
        else if (file.preview)
            state = file.preview->ok() ? tr("has a question") : tr("cannot be read");
        QListWidgetItem* item = m_list->item(i);
        item->setText(fileName(file.path));
        item->setData(ImportFileDelegate::StateRole, state);
        item->setData(ImportFileDelegate::AsksRole, file.preview && !isReadable(file));
        item->setData(Qt::AccessibleTextRole, tr("%1: %2", "file, how it stands").arg(item->text(), state));
        item->setToolTip(Qt::convertFromPlainText(QString::fromStdString(file.path)));
        if (m_question.mayLeaveOut)
            item->setCheckState(file.isTaken ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(m_current);
}

QString ImportDialog::stateOf(const File& file) const
{
    const text::Words& words = wordsFor(this);
    if (!file.preview)
        return tr("The file is being looked at.");
    if (!file.preview->ok())
        return words.error(file.preview->error());
    const logs::LogPreview& preview = **file.preview;
    QStringList sentences;
    if (preview.report.file != file.path)
        sentences << tr("Shown is %1.", "a file in a folder or archive").arg(fileName(preview.report.file));
    if (preview.error) {
        sentences << question(*preview.error);
        return sentences.join(u' ');
    }
    const QString good = words.count(preview.report.accepted);
    const QString bad = words.count(preview.report.rejected);
    if (preview.isWhole)
        sentences << tr("All rows were tried: %1 good, %2 rejected.").arg(good, bad);
    else
        sentences << tr("The first rows were tried: %1 good, %2 rejected.").arg(good, bad);
    if (preview.report.rejected > preview.report.accepted)
        sentences << tr("That is most of them: correct how they are read.");
    if (!preview.report.profile.empty())
        sentences << tr("Read by the profile “%1”.").arg(QString::fromStdString(preview.report.profile));
    return sentences.join(u' ');
}

QString ImportDialog::question(const Error& error) const
{
    switch (error.code) {
    case ErrorCode::LogUnknownFormat:
    case ErrorCode::LogNoTimeColumn:
        return tr("Which column is the time? Choose “time” under its name.");
    case ErrorCode::LogNoResultColumn:
        return tr(
            "Which column says whether a request succeeded? Choose “result” under its name; or counts, or "
            "a success rate.");
    case ErrorCode::LogNoCountColumns:
        return tr("Which columns count requests and successes? Choose it under their names; two of requests, "
                  "successes and failures, or a success rate.");
    case ErrorCode::LogRateUnitUnclear:
        return tr("Is the success rate a percentage, or a ratio from 0 to 1? Choose its unit.");
    case ErrorCode::LogColumnTwice:
        return tr("Column “%1” is there twice. Choose under one of the two what it stands for.")
            .arg(QString::fromStdString(error.details.empty() ? std::string() : error.details.front()));
    default: {
        Error placeless = error;
        placeless.where.file.clear();
        return wordsFor(this).error(placeless);
    }
    }
}

logs::Profile ImportDialog::profileOf(const File& file) const
{
    logs::Profile profile{file.name.trimmed().toStdString(), {}, {}, file.said};
    if (!file.preview || !file.preview->ok())
        return profile;
    const logs::InputReport& report = (**file.preview).report;
    profile.mapping = logs::merged(file.said, report.mapping);
    if (!logs::hasHeader(report.kind))
        profile.kind = report.kind;
    else
        profile.header = logs::headerSignature(namesOf(report.columns));
    return profile;
}

ImportAnswer ImportDialog::answer() const
{
    ImportAnswer answer;
    for (const File& file : m_files) {
        if (!file.isTaken) {
            answer.leftOut.push_back(file.path);
            continue;
        }
        answer.mappings[file.path] = file.said;
        if (file.isRemembered && m_question.canRemember)
            answer.remembered.push_back(profileOf(file));
    }
    return answer;
}

void ImportDialog::retranslateUi()
{
    setWindowTitle(tr("How logs are read"));
    m_list->setAccessibleName(tr("Files"));
    m_remember->setText(tr("&Remember for files with this header, as"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_export->setText(tr("Export the mapping…"));
    m_reset->setText(tr("As recognised"));
    m_import->setText(tr("&Import"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_preview->retranslateUi();
    showAll();
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
