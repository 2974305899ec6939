// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;

namespace clausemeter::widgets {

// One thing that is recognised and can be said otherwise: a caption over a list, whose first entry is what
// was recognised.
class ChoiceField : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        int value;
    };

    explicit ChoiceField(const QString& name, QWidget* parent = nullptr);

    // `recognised` may be empty; `said` is the value of the choice that somebody made.
    void showChoices(const QString& caption, const QString& recognised, const QList<Choice>& choices,
                     std::optional<int> said);

Q_SIGNALS:
    void chosen(std::optional<int> value); // by the user; absent: as recognised

private:
    QLabel* m_caption;
    QComboBox* m_list;
};

} // namespace clausemeter::widgets
