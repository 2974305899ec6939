// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>
#include <vector>

class QPlainTextEdit;

namespace clausemeter::widgets {

class LinkButton;

// The names of what proves something, one a line; files can be chosen.
class EvidenceField : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceField(const std::vector<std::string>& evidence, QWidget* parent = nullptr);

    std::vector<std::string> evidence() const; // without empty lines
    QPlainTextEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void retranslateUi();

    QPlainTextEdit* m_edit;
    LinkButton* m_choose;
};

} // namespace clausemeter::widgets
