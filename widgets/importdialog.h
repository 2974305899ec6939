// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/logpreview.h"
#include "widgets/backgroundtask.h"
#include "widgets/importanswer.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace clausemeter::widgets {

class Card;
class DataTable;
class LinkButton;
class MappingFields;
class PreviewTable;

// Shows how logs are read, live, and lets everything that was recognised be corrected. Files with the same
// header share what is said of them.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(ImportQuestion question, QWidget* parent = nullptr);
    ~ImportDialog() override;

    // What was said, for accepted().
    ImportAnswer answer() const;
    // No preview is due or under way.
    bool isSettled() const;

Q_SIGNALS:
    void exportRequested(const clausemeter::logs::Profile& profile);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct File {
        std::string path;
        std::string shown; // the input that is previewed: of a folder or an archive, one in it
        logs::Mapping said;
        std::optional<Result<logs::LogPreview>> preview;
        bool isStale = true;
        bool isTaken = true;
        bool isRemembered = false;
        QString name; // of its profile
    };

    void layOut();
    void choose(int file);
    void edit(const logs::Mapping& mapping);
    void setRole(int column, std::optional<logs::Role> role);
    void previewNext();
    void showAll();
    void showFiles();
    void showState();
    void showPreview();
    void showProfile();
    void retranslateUi();
    QString stateOf(const File& file) const;
    QString question(const Error& error) const;
    logs::Profile profileOf(const File& file) const;
    bool isReadable(const File& file) const;
    File& current() { return m_files[std::size_t(m_current)]; }
    const File& current() const { return m_files[std::size_t(m_current)]; }

    ImportQuestion m_question;
    std::vector<File> m_files;
    int m_current = 0;
    int m_shown = -1; // whose preview is on the screen

    QListWidget* m_list;
    Card* m_stateCard;
    QLabel* m_state;
    MappingFields* m_fields;
    PreviewTable* m_preview;
    QLabel* m_badRows;
    QCheckBox* m_remember;
    QLineEdit* m_name;
    LinkButton* m_export;
    LinkButton* m_reset;
    QDialogButtonBox* m_buttons;
    QPushButton* m_import;
    BackgroundTask<Result<logs::LogPreview>> m_task; // last, so that it is waited for first
};

} // namespace clausemeter::widgets
