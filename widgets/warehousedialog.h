// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/readlogs.h"
#include "widgets/backgroundtask.h"
#include "widgets/serverconnection.h"
#include "widgets/warehouseaccess.h"
#include "widgets/warehousesource.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clausemeter::widgets {

class Card;
class LinkButton;
class MappingFields;
class PreviewTable;
class WarehousePlan;
class WarehouseTables;

// What the dialog starts from.
struct WarehouseQuestion {
    logs::ReadOptions
        options;  // of whose rows are to be counted: services, clock, the user's mapping profiles
    Date openEnd; // the last day of periods that have no end
    std::vector<WarehouseProfile> profiles; // of before
    bool canRemember = false;               // there is a place for profiles
    QString keptDaysFolder;                 // see warehouse::Keeping; empty: days are not kept
    WarehouseAccess access = WarehouseAccess::ofServers();
};

// Asks for a table in a warehouse and how it is read: connects, lists its tables, shows the first rows and
// what counting costs, and lets everything that was recognised be corrected.
class WarehouseDialog : public QDialog {
    Q_OBJECT

public:
    explicit WarehouseDialog(WarehouseQuestion question, QWidget* parent = nullptr);
    ~WarehouseDialog() override;

    // What was chosen, for accepted(); the password is no part of it.
    WarehouseSource source() const;
    QString password() const;
    bool keepsPassword() const;
    std::optional<WarehouseProfile> remembered() const;

    // Fills in what somebody kept.
    void setProfile(const WarehouseProfile& profile);
    // Says it until something is changed.
    void setError(const Error& error);
    void setStore(ServerConnection::Store store, const QString& password);
    bool isSettled() const { return !m_connecting.isRunning() && !m_previewing.isRunning(); }

Q_SIGNALS:
    void passwordWanted(const clausemeter::server::ServerAddress& address);
    void connected(); // the server took the password
    void exportRequested(const clausemeter::widgets::WarehouseProfile& profile);
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void connectToServer();
    void takeContent(const server::ServerAddress& address, Result<WarehouseContent> content);
    void onConnectionEdited();
    void chooseTable();
    void preview();
    void edit(const logs::Mapping& mapping);
    void setRole(int column, std::optional<logs::Role> role);
    void showState();
    void showPreview();
    void showProfiles();
    void retranslateUi();
    QString stateText() const;
    WarehouseProfile profile() const;
    bool isReadable() const;

    WarehouseQuestion m_question;
    std::optional<server::ServerAddress> m_address; // that was connected to
    std::string m_version;
    std::optional<warehouse::TableName> m_table;
    warehouse::TableName m_wanted; // of a profile, until it is connected
    logs::Mapping m_said;
    std::optional<Error> m_error; // that no field has a place for
    std::optional<Result<warehouse::TablePreview>> m_preview;
    bool m_isStale = false;

    QComboBox* m_profiles;
    LinkButton* m_importProfile;
    ServerConnection* m_connection;
    QPushButton* m_connect;
    QLabel* m_connected;
    WarehouseTables* m_tables;
    Card* m_stateCard;
    QLabel* m_state;
    MappingFields* m_fields;
    PreviewTable* m_rows;
    WarehousePlan* m_plan;
    QCheckBox* m_remember;
    QLineEdit* m_name;
    LinkButton* m_reset;
    LinkButton* m_export;
    QDialogButtonBox* m_buttons;
    QPushButton* m_count;
    // last, so that they are waited for first
    BackgroundTask<Result<WarehouseContent>> m_connecting;
    BackgroundTask<Result<warehouse::TablePreview>> m_previewing;
};

} // namespace clausemeter::widgets
