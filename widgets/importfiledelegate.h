// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace clausemeter::widgets {

// A file of the import dialog: perhaps a check box, its name, and how it stands.
class ImportFileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Roles {
        StateRole = Qt::UserRole, // words
        AsksRole                  // bool: something is to be said of it
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace clausemeter::widgets
