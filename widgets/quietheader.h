// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace clausemeter::widgets {

// A header whose words stand exactly over the cells' texts, with the sort mark beside the word.
class QuietHeader : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int kPad = 10; // of the cells too

    explicit QuietHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace clausemeter::widgets
