// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace clausemeter::widgets {

// A splitter between cards: a gap with a small grip, instead of a bar.
class CardSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit CardSplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace clausemeter::widgets
