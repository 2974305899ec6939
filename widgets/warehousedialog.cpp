// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/warehousedialog.h"

#include "model/items/previewmodel.h"
#include "model/logs/columns.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/mappingfields.h"
#include "widgets/previewtable.h"
#include "widgets/roleheader.h"
#include "widgets/warehouseplan.h"
#include "widgets/warehousetables.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using server::ServerAddress;

namespace {

constexpr int kLeftWidth = 350;
constexpr int kTextMargin = 6;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

// The first rows as those of a file.
logs::LogPreview asLogPreview(const warehouse::TablePreview& preview, const logs::Mapping& said,
                              logs::LogKind kind)
{
    logs::LogPreview shown;
    shown.report.kind = kind;
    shown.report.columns = preview.columns;
    shown.report.profile = preview.profile;
    shown.error = preview.wrong;
    const auto keys = logs::columnKeys(preview.table.columnNames());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        logs::Column& column = shown.report.columns[i];
        // What was said stands, whether it can be so or not.
        if (const auto role = said.roles.find(keys[i]); role != said.roles.end())
            column.role = role->second;
        column.name += "  ·  " + preview.table.columns[i].type;
    }
    shown.rows = preview.firstRows;
    return shown;
}

} // namespace

WarehouseDialog::WarehouseDialog(WarehouseQuestion question, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_profiles(new QComboBox(this))
    , m_importProfile(new LinkButton(this))
    , m_connection(new ServerConnection(ServerConnection::Of::Warehouse, this))
    , m_connect(new QPushButton(this))
    , m_connected(quietLabel(this))
    , m_tables(new WarehouseTables(this))
    , m_stateCard(new Card(this))
    , m_state(dataLabel(this))
    , m_fields(new MappingFields(this))
    , m_rows(new PreviewTable(this))
    , m_plan(new WarehousePlan(this))
    , m_remember(new QCheckBox(this))
    , m_name(new QLineEdit(this))
    , m_reset(new LinkButton(this))
    , m_export(new LinkButton(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_count(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_profiles->setObjectName(QStringLiteral("warehouseProfiles"));
    m_importProfile->setObjectName(QStringLiteral("importProfile"));
    m_connect->setObjectName(QStringLiteral("connect"));
    m_connected->setObjectName(QStringLiteral("connected"));
    m_state->setObjectName(QStringLiteral("state"));
    m_rows->setObjectName(QStringLiteral("preview"));
    m_remember->setObjectName(QStringLiteral("remember"));
    m_name->setObjectName(QStringLiteral("profileName"));
    m_reset->setObjectName(QStringLiteral("asRecognised"));
    m_export->setObjectName(QStringLiteral("exportProfile"));
    m_count->setObjectName(QStringLiteral("count"));
    m_buttons->addButton(QDialogButtonBox::Cancel);
    m_count->setAutoDefault(false);
    m_connect->setDefault(true);
    m_fields->setForTable();
    layOut();
    connectParts();
    retranslateUi();
}

WarehouseDialog::~WarehouseDialog() = default;

void WarehouseDialog::layOut()
{
    auto* profiles = new QHBoxLayout;
    profiles->setSpacing(8);
    profiles->addWidget(m_profiles, 1);
    profiles->addWidget(m_importProfile);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(10);
    asked->addWidget(m_connected, 1);
    asked->addWidget(m_connect);
    auto* where = new QWidget(this);
    auto* left = new QVBoxLayout(where);
    left->setContentsMargins(0, 0, 4, 0);
    left->setSpacing(10);
    left->addLayout(profiles);
    left->addWidget(m_connection);
    left->addLayout(asked);
    left->addWidget(m_tables, 1);
    // Where sentences under fields make it higher than the window.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(where);
    scroll->setFixedWidth(kLeftWidth);
    scroll->viewport()->setAutoFillBackground(false);
    where->setAutoFillBackground(false);

    scaleFont(m_state, 1.08, QFont::DemiBold);
    auto* state = new QVBoxLayout(m_stateCard);
    state->setContentsMargins(16, 12, 16, 14);
    state->setSpacing(12);
    state->addWidget(m_state);
    state->addWidget(m_fields);
    auto* table = new Card(this);
    auto* tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(1, 4, 1, 1);
    tableLayout->addWidget(m_rows);
    m_name->setTextMargins(kTextMargin, 0, kTextMargin, 0);
    m_name->setMinimumWidth(180);
    auto* profile = new QHBoxLayout;
    profile->setSpacing(10);
    profile->addWidget(m_remember);
    profile->addWidget(m_name);
    profile->addStretch(1);
    profile->addWidget(m_reset);
    profile->addWidget(m_export);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_stateCard);
    right->addWidget(table, 1);
    right->addWidget(m_plan);
    right->addLayout(profile);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(scroll);
    parts->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(parts, 1);
    layout->addWidget(m_buttons);
    const QSize wanted = parentWidget() ? parentWidget()->size() - QSize(60, 40) : QSize(1200, 700);
    setMinimumSize(900, 560);
    resize(wanted.boundedTo(QSize(1560, 1000)).expandedTo(minimumSize()));
}

void WarehouseDialog::connectParts()
{
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &WarehouseDialog::connectToServer);
    connect(m_connection, &ServerConnection::edited, this, &WarehouseDialog::onConnectionEdited);
    connect(m_connection, &ServerConnection::passwordWanted, this, &WarehouseDialog::passwordWanted);
    connect(m_tables, &WarehouseTables::chosen, this, &WarehouseDialog::chooseTable);
    connect(m_fields, &MappingFields::edited, this, &WarehouseDialog::edit);
    connect(m_rows->roles(), &RoleHeader::roleChosen, this, &WarehouseDialog::setRole);
    connect(m_plan, &WarehousePlan::edited, this, &WarehouseDialog::showState);
    connect(m_plan, &WarehousePlan::latenessEdited, this, [this] { edit(m_said); });
    connect(m_reset, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(profile()); });
    connect(m_importProfile, &QPushButton::clicked, this, &WarehouseDialog::importRequested);
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) {
        m_name->setEnabled(on);
        showState();
    });
    connect(m_name, &QLineEdit::textEdited, this, &WarehouseDialog::showState);
    connect(m_profiles, &QComboBox::activated, this, [this](int row) {
        if (row > 0)
            setProfile(m_question.profiles[std::size_t(row - 1)]);
    });
}

WarehouseSource WarehouseDialog::source() const
{
    WarehouseSource source;
    source.address = *m_address;
    source.table = *m_table;
    source.mapping = m_said;
    source.address.name = text(m_table->name);
    source.latenessDays = m_plan->latenessDays();
    source.refetch = m_plan->refetches();
    return source;
}

QString WarehouseDialog::password() const
{
    return m_connection->password();
}

bool WarehouseDialog::keepsPassword() const
{
    return m_connection->keepsPassword();
}

WarehouseProfile WarehouseDialog::profile() const
{
    const QString name = m_name->text().simplified();
    return {(name.isEmpty() ? text(m_table->name) : name).toStdString(), source()};
}

std::optional<WarehouseProfile> WarehouseDialog::remembered() const
{
    return m_remember->isChecked() ? std::optional(profile()) : std::nullopt;
}

void WarehouseDialog::setProfile(const WarehouseProfile& profile)
{
    m_name->setText(text(profile.name));
    m_connection->setAddress(profile.source.address);
    m_wanted = profile.source.table;
    m_said = profile.source.mapping;
    m_plan->setLatenessDays(profile.source.latenessDays);
    showState();
}

void WarehouseDialog::setStore(ServerConnection::Store store, const QString& password)
{
    m_connection->setStore(store, password);
}

void WarehouseDialog::setError(const Error& error)
{
    m_error = error;
    showState();
}

// What was connected to is another server now.
void WarehouseDialog::onConnectionEdited()
{
    m_connecting.cancel();
    m_error.reset();
    if (m_address) {
        m_wanted = m_table.value_or(warehouse::TableName());
        m_address.reset();
        m_tables->setTables({}, {});
    }
    showState();
}

void WarehouseDialog::connectToServer()
{
    const auto address = m_connection->check();
    if (!address || m_connecting.isRunning())
        return;
    m_error.reset();
    m_connecting.start([ask = m_question.access.connect, address = *address, password = password()](
                           Progress& progress) { return ask(address, password, progress); },
                       [this, address = *address](Result<WarehouseContent> content) {
                           takeContent(address, std::move(content));
                       });
    showState();
}

void WarehouseDialog::takeContent(const ServerAddress& address, Result<WarehouseContent> content)
{
    if (!content) {
        if (!content.cancelled()) {
            m_connection->setTrouble(content.error());
            if (!ServerConnection::hasFieldFor(content.error().code))
                m_error = content.error();
        }
        showState();
        return;
    }
    m_address = address;
    m_version = content->version;
    m_connection->setTrouble({});
    Q_EMIT connected();
    m_tables->setTables(std::move(content->tables), m_wanted);
    showState();
}

void WarehouseDialog::chooseTable()
{
    const auto table = m_tables->current();
    if (table && m_table && table != m_table)
        m_said = {}; // of other columns
    m_table = table;
    m_error.reset();
    m_preview.reset();
    m_isStale = table.has_value();
    if (table && m_name->text().isEmpty())
        m_name->setText(text(table->name));
    m_previewing.cancel();
    preview();
    showPreview();
    showState();
}

void WarehouseDialog::edit(const logs::Mapping& mapping)
{
    m_said = mapping;
    m_fields->setSaid(mapping); // the next change may come before the preview of this one
    m_isStale = m_table.has_value();
    preview();
    showState();
}

void WarehouseDialog::setRole(int column, std::optional<logs::Role> role)
{
    if (!m_preview || !*m_preview)
        return;
    logs::Mapping mapping = m_said;
    const auto keys = logs::columnKeys((**m_preview).table.columnNames());
    // One column a role: whoever had it is recognised again, as something else or as nothing.
    std::erase_if(mapping.roles, [role](const auto& said) { return role && said.second == role; });
    mapping.roles[keys[std::size_t(column)]] = role;
    edit(mapping);
}

void WarehouseDialog::preview()
{
    if (!m_isStale || m_previewing.isRunning() || !m_address || !m_table)
        return;
    m_isStale = false;
    warehouse::ReadRequest request;
    request.table = *m_table;
    request.options = m_question.options;
    request.options.mapping = m_said;
    request.openEnd = m_question.openEnd;
    request.keeping.folder = m_question.keptDaysFolder;
    request.keeping.latenessDays = m_plan->latenessDays();
    ServerAddress address = *m_address;
    address.name = text(m_table->name);
    m_previewing.start([ask = m_question.access.preview, address, password = password(),
                        request](Progress& progress) { return ask(address, password, request, progress); },
                       [this, table = *m_table](Result<warehouse::TablePreview> preview) {
                           if (table == m_table && !preview.cancelled())
                               m_preview = std::move(preview);
                           this->preview();
                           showPreview();
                           showState();
                       });
}

bool WarehouseDialog::isReadable() const
{
    return m_address && m_preview && m_preview->ok() && !(**m_preview).wrong && !m_isStale &&
           !m_previewing.isRunning();
}

void WarehouseDialog::showPreview()
{
    const bool canShow = m_preview && m_preview->ok();
    m_fields->setEnabled(canShow);
    m_fields->setVisible(canShow);
    m_plan->setPreview(canShow ? std::optional(**m_preview) : std::nullopt);
    if (!canShow) {
        m_rows->showPreview({}, m_question.options.clock);
        return;
    }
    const auto kind = m_address && m_address->scheme == QStringLiteral("postgresql")
                          ? logs::LogKind::PostgreSql
                          : logs::LogKind::ClickHouse;
    const logs::LogPreview shown = asLogPreview(**m_preview, m_said, kind);
    m_fields->showMapping(m_said, shown, m_question.options.clock);
    m_rows->showPreview(shown, m_question.options.clock);
    m_rows->setColumnHidden(items::PreviewModel::Reading, shown.error.has_value());
    QWidget* before = nullptr;
    for (QComboBox* list : m_rows->roles()->lists()) {
        if (before)
            QWidget::setTabOrder(before, list);
        before = list;
    }
}

QString WarehouseDialog::stateText() const
{
    const text::Words& words = wordsFor(this);
    const auto placeless = [&words](Error error) {
        error.where.file.clear();
        return words.error(error);
    };
    if (m_connecting.isRunning())
        return tr("Connecting …");
    if (m_error)
        return placeless(*m_error);
    if (!m_address)
        return tr("Enter where the warehouse is, then connect.");
    if (m_tables->isEmpty())
        return tr(
            "There is no table or view in this database that the user may see. Enter another database, or "
            "ask whoever runs the server for the right to read.");
    if (!m_table)
        return tr("Choose a table or a view.");
    if (!m_preview || m_isStale)
        return tr("The table is being looked at.");
    if (!m_preview->ok())
        return placeless(m_preview->error());
    const warehouse::TablePreview& preview = **m_preview;
    if (preview.wrong) {
        switch (preview.wrong->code) {
        case ErrorCode::LogUnknownFormat:
        case ErrorCode::LogNoTimeColumn:
            return tr("Which column is the time? Choose “time” under its name.");
        case ErrorCode::LogNoResultColumn:
        case ErrorCode::LogNoCountColumns:
            return tr("Which column says whether a request succeeded? Choose “result” under its name.");
        default:
            return placeless(*preview.wrong);
        }
    }
    if (preview.firstRows.empty())
        return tr("The table has no rows. It can be counted, but there is nothing to see.");
    if (!preview.profile.empty())
        return tr("The table can be counted, by the profile “%1”.").arg(text(preview.profile));
    return tr("The table can be counted.");
}

void WarehouseDialog::showState()
{
    const bool isBusy = m_connecting.isRunning();
    const bool isAsked = m_error || (m_preview && (!m_preview->ok() || (**m_preview).wrong)) ||
                         (m_address && m_tables->isEmpty() && !isBusy);
    m_stateCard->setEdge(isAsked ? &Colours::unavailable : &Colours::available);
    m_state->setText(stateText());
    m_state->setAccessibleName(m_state->text());
    m_connect->setEnabled(!isBusy);
    m_connected->setText(m_address ? tr("Connected: %1 %2", "kind of server, version")
                                         .arg(m_address->scheme == QStringLiteral("postgresql")
                                                  ? QStringLiteral("PostgreSQL")
                                                  : QStringLiteral("ClickHouse"),
                                              text(m_version))
                                   : QString());
    m_tables->setEnabled(m_address.has_value());
    m_count->setEnabled(isReadable() && m_plan->mayCount());
    m_export->setEnabled(m_address && m_table);
    m_reset->setEnabled(!m_said.isEmpty());
    m_remember->setVisible(m_question.canRemember);
    m_name->setVisible(m_question.canRemember);
    m_name->setEnabled(m_remember->isChecked());
}

void WarehouseDialog::showProfiles()
{
    const int chosen = std::max(0, m_profiles->currentIndex());
    m_profiles->clear();
    m_profiles->addItem(tr("Another warehouse"));
    for (const WarehouseProfile& profile : m_question.profiles)
        m_profiles->addItem(text(profile.name));
    m_profiles->setCurrentIndex(chosen);
    m_profiles->setAccessibleName(tr("Profile"));
    m_profiles->setVisible(!m_question.profiles.empty());
}

void WarehouseDialog::retranslateUi()
{
    setWindowTitle(tr("Count in a warehouse"));
    showProfiles();
    m_importProfile->setText(tr("Import a profile…"));
    m_connect->setText(tr("&Connect"));
    m_count->setText(tr("Cou&nt"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_remember->setText(tr("Re&member as"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_reset->setText(tr("As recognised"));
    m_export->setText(tr("Export the profile…"));
    m_tables->retranslateUi();
    m_rows->retranslateUi();
    m_plan->retranslateUi();
    showPreview();
    showState();
}

void WarehouseDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
