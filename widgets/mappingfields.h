// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logs/logpreview.h"

#include <QWidget>
#include <functional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace clausemeter::widgets {

class ChoiceField;

// What can be said of a whole file: kind, encoding, delimiter, times, results, words. Only what matters for
// the kind at hand is shown.
class MappingFields : public QWidget {
    Q_OBJECT

public:
    explicit MappingFields(QWidget* parent = nullptr);

    // What is said is of a table in a warehouse, which has neither encoding nor delimiter and one kind.
    void setForTable() { m_isTable = true; }
    // What edited() starts from, where it was said elsewhere.
    void setSaid(const logs::Mapping& said) { m_mapping = said; }
    // `said`: by the user; the rest is shown as `preview` recognised it. Also after a change of language.
    void showMapping(const logs::Mapping& said, const logs::LogPreview& preview, SlaClock clock);

Q_SIGNALS:
    void edited(const clausemeter::logs::Mapping& mapping);

private:
    struct TextField {
        QWidget* box;
        QLabel* caption;
        QLineEdit* edit;
    };
    ChoiceField* addChoice(const char* name, const std::function<void(std::optional<int>)>& take);
    TextField addWords(const char* name, std::vector<std::string> logs::Mapping::*words);
    void showWords(const TextField& field, const QString& caption, const QString& hint,
                   const std::vector<std::string>& words, bool isWanted);
    void showTimes(const logs::LogPreview& preview, SlaClock clock);
    void showResults(const logs::LogPreview& preview);
    void layOut();

    logs::Mapping m_mapping;
    bool m_isTable = false;
    QGridLayout* m_grid;
    QList<QWidget*> m_fields; // in their order
    ChoiceField* m_kind;
    ChoiceField* m_encoding;
    ChoiceField* m_delimiter;
    ChoiceField* m_timeForm;
    ChoiceField* m_zone;
    ChoiceField* m_resultForm;
    ChoiceField* m_rateUnit;
    ChoiceField* m_stampedAt;
    QWidget* m_limitBox;
    QLabel* m_limitCaption;
    QSpinBox* m_limit;
    TextField m_success;
    TextField m_failure;
    TextField m_events;
};

} // namespace clausemeter::widgets
