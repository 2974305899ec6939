// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/choicefield.h"

#include "widgets/labels.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace clausemeter::widgets {

ChoiceField::ChoiceField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_caption(quietLabel(this))
    , m_list(new QComboBox(this))
{
    m_caption->setWordWrap(false);
    m_caption->setBuddy(m_list);
    m_list->setObjectName(name);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(10);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_caption);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QComboBox::activated, this, [this](int row) {
        const QVariant value = m_list->itemData(row);
        Q_EMIT chosen(value.isValid() ? std::optional<int>(value.toInt()) : std::nullopt);
    });
}

void ChoiceField::showChoices(const QString& caption, const QString& recognised, const QList<Choice>& choices,
                              std::optional<int> said)
{
    m_caption->setText(caption);
    m_list->setAccessibleName(caption);
    QStringList texts{said || recognised.isEmpty() ? tr("as recognised")
                                                   : tr("%1 · auto", "what was recognised").arg(recognised)};
    for (const Choice& choice : choices)
        texts << choice.text;
    QStringList shown;
    for (int i = 0; i < m_list->count(); ++i)
        shown << m_list->itemText(i);
    if (texts != shown) { // an open list stays as it is
        m_list->clear();
        m_list->addItem(texts.front());
        for (const Choice& choice : choices)
            m_list->addItem(choice.text, choice.value);
    }
    m_list->setCurrentIndex(said ? std::max(m_list->findData(*said), 0) : 0);
    m_list->setToolTip(Qt::convertFromPlainText(m_list->currentText()));
}

} // namespace clausemeter::widgets
