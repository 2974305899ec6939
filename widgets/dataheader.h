// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace clausemeter::widgets {

// The header of a DataTable: its texts stand over those of the cells, with a small arrow where the table is
// sorted by one.
class DataHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit DataHeader(QWidget* parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace clausemeter::widgets
