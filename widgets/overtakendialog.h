// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/collision.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace clausemeter::items {
class CollidingFieldsModel;
}

namespace clausemeter::widgets {

class DataTable;

// A change that was not kept, because somebody else had changed the same meanwhile.
struct OvertakenChange {
    std::string person; // who it was; empty: not known
    std::optional<Instant> at;
    std::vector<book::CollidingField> fields;
    SlaClock clock;
    QString currency;
    bool canBeMadeAgain = false; // on the state as it is now
};

// Shows what was there, one's own change and theirs side by side. Accepted: one's own is to be made again on
// theirs.
class OvertakenDialog : public QDialog {
    Q_OBJECT

public:
    OvertakenDialog(OvertakenChange change, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslateUi();

    OvertakenChange m_change;
    items::CollidingFieldsModel* m_fields;
    QLabel* m_said;
    DataTable* m_table;
    QLabel* m_note;
    QDialogButtonBox* m_buttons;
    QPushButton* m_again;
    QPushButton* m_theirs;
};

} // namespace clausemeter::widgets
