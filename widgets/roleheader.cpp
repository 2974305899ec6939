// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/roleheader.h"

#include "widgets/hairline.h"
#include "widgets/quietheader.h"
#include "widgets/theme.h"
#include "widgets/wordsfor.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>

namespace clausemeter::widgets {

namespace {
constexpr int kPad = QuietHeader::kPad;
constexpr int kMaxLists = 200; // a file with more columns has its first ones mapped
constexpr int kListOut = 6;    // a list stands out that far from its column's text
constexpr int kWidest = 200;   // list
constexpr int kUnused = -1;
} // namespace

RoleHeader::RoleHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionResizeMode(Interactive);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::placeLists);
    connect(this, &QHeaderView::geometriesChanged, this, &RoleHeader::placeLists);
}

QComboBox* RoleHeader::makeList()
{
    auto* list = new QComboBox(viewport());
    const int column = int(m_lists.size());
    list->setObjectName(QStringLiteral("role%1").arg(column));
    list->installEventFilter(this);
    connect(list, &QComboBox::activated, this, [this, list, column](int row) {
        const int role = list->itemData(row).toInt();
        Q_EMIT roleChosen(column, role == kUnused ? std::nullopt : std::optional(logs::Role(role)));
    });
    return list;
}

void RoleHeader::setColumns(const std::vector<logs::Column>& columns, int first)
{
    m_columns = columns;
    m_first = first;
    const int wanted = int(std::min<std::size_t>(columns.size(), kMaxLists));
    while (m_lists.size() > wanted)
        delete m_lists.takeLast();
    while (m_lists.size() < wanted)
        m_lists << makeList();
    retranslateUi();
    placeLists();
}

void RoleHeader::retranslateUi()
{
    const text::Words& words = wordsFor(this);
    const QString unused = words.say("Role", "not used");
    for (int i = 0; i < int(m_lists.size()); ++i) {
        QComboBox* list = m_lists[i];
        if (list->count() == 0 || list->itemText(0) != unused) {
            list->clear();
            list->addItem(unused, kUnused);
            for (int role = 0; role < int(logs::kRoleCount); ++role)
                list->addItem(words.role(logs::Role(role)), role);
        }
        const logs::Column& column = m_columns[std::size_t(i)];
        list->setCurrentIndex(list->findData(column.role ? int(*column.role) : kUnused));
        list->setAccessibleName(
            tr("What the column “%1” stands for").arg(QString::fromStdString(column.name)));
    }
}

void RoleHeader::placeLists()
{
    for (int i = 0; i < int(m_lists.size()); ++i) {
        QComboBox* list = m_lists[i];
        const int height = list->sizeHint().height();
        const int section = m_first + i;
        list->setGeometry(sectionViewportPosition(section) + kPad - kListOut,
                          viewport()->height() - height - 7,
                          std::min(sectionSize(section) - 2 * (kPad - kListOut), kWidest), height);
        list->show();
    }
}

void RoleHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeLists();
}

void RoleHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Colours& colours = coloursFor(palette());
    painter->save();
    painter->fillRect(rect, colours.card);
    paintHairline(*painter, rect, Qt::BottomEdge, colours.border);
    const int column = section - m_first;
    const bool hasList = column >= 0 && column < int(m_lists.size());
    const bool isUsed = hasList && m_columns[std::size_t(column)].role.has_value();
    QFont shownFont = font();
    shownFont.setWeight(isUsed ? QFont::DemiBold : QFont::Normal);
    painter->setFont(shownFont);
    painter->setPen(isUsed ? colours.text : colours.mutedText);
    const int below = m_lists.isEmpty() ? 7 : m_lists.front()->height() + 9; // names stand in one line
    const QRect area = rect.adjusted(kPad, 6, -kPad, -below);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(area, Qt::AlignBottom | Qt::AlignLeft,
                      QFontMetrics(shownFont).elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize RoleHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QSize list = m_lists.isEmpty() ? QSize() : m_lists.front()->sizeHint();
    const int height = fontMetrics().height() + 12 + (list.isValid() ? list.height() + 8 : 0);
    const int widest = section >= m_first ? std::min(list.width(), kWidest) + 2 * (kPad - kListOut) : 0;
    return QSize(std::max(fontMetrics().horizontalAdvance(text) + 2 * kPad + 6, widest), height);
}

bool RoleHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const qsizetype column = m_lists.indexOf(qobject_cast<QComboBox*>(watched));
        if (column >= 0)
            Q_EMIT focused(m_first + int(column));
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace clausemeter::widgets
