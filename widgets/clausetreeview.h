// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>
#include <functional>
#include <vector>

namespace clausemeter::contract {
struct Clause;
}

namespace clausemeter::items {
class ClausesModel;
}

namespace clausemeter::widgets {

// The clauses of one text, to choose one.
class ClauseTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit ClauseTreeView(QWidget* parent = nullptr);

    void showClauses(std::vector<contract::Clause> clauses);
    // See ClausesModel.
    void setNames(std::function<QString(int)> names);
    void setMarked(std::vector<bool> marked, const QString& what);
    void choose(int clause); // does not emit clauseChosen()

Q_SIGNALS:
    void clauseChosen(int clause); // by the user

private:
    items::ClausesModel* m_model;
    bool m_choosing = false; // by choose()
};

} // namespace clausemeter::widgets
