// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/teambookdialog.h"

#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clausemeter::widgets {

namespace {

constexpr int kWidth = 520;

} // namespace

TeamBookDialog::TeamBookDialog(Aim aim, QStringList recent, QWidget* parent)
    : QDialog(parent)
    , m_aim(aim)
    , m_addresses(std::move(recent))
    , m_explanation(quietLabel(this))
    , m_recent(new QComboBox(this))
    , m_connection(new ServerConnection(ServerConnection::Of::Book, this))
    , m_make(new QCheckBox(this))
    , m_waiting(quietLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_recent->setObjectName(QStringLiteral("recentBooks"));
    m_make->setObjectName(QStringLiteral("makeBook"));
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_ok->setObjectName(QStringLiteral("ask"));
    m_ok->setDefault(true);
    layOut();
    connect(m_recent, &QComboBox::activated, this, [this](int index) {
        if (const auto address = server::parseAddress(m_addresses.value(index - 1)))
            m_connection->setAddress(*address);
    });
    connect(m_connection, &ServerConnection::passwordWanted, this, &TeamBookDialog::passwordWanted);
    connect(m_connection, &ServerConnection::edited, this, [this] { m_waiting->clear(); });
    connect(m_ok, &QPushButton::clicked, this, &TeamBookDialog::ask);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslateUi();
}

void TeamBookDialog::layOut()
{
    m_explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_explanation);
    layout->addWidget(m_recent);
    layout->addWidget(m_connection);
    layout->addWidget(m_make);
    layout->addWidget(m_waiting);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    m_recent->setVisible(!m_addresses.isEmpty());
    m_make->setVisible(m_aim == Aim::Open);
    setMinimumWidth(kWidth);
}

void TeamBookDialog::setAddress(const server::ServerAddress& address)
{
    m_connection->setAddress(address);
}

QString TeamBookDialog::password() const
{
    return m_connection->password();
}

bool TeamBookDialog::keepsPassword() const
{
    return m_connection->keepsPassword();
}

bool TeamBookDialog::makesBook() const
{
    return m_make->isChecked();
}

void TeamBookDialog::setStore(ServerConnection::Store store, const QString& password)
{
    m_connection->setStore(store, password);
}

void TeamBookDialog::setError(const Error& error)
{
    setWaiting(false);
    m_connection->setTrouble(error);
}

void TeamBookDialog::ask()
{
    const auto address = m_connection->check();
    if (!address)
        return;
    m_address = *address;
    setWaiting(true);
    Q_EMIT asked();
}

void TeamBookDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    for (QWidget* part : {static_cast<QWidget*>(m_recent), static_cast<QWidget*>(m_connection),
                          static_cast<QWidget*>(m_make), static_cast<QWidget*>(m_ok)})
        part->setEnabled(!isWaiting);
    retranslateUi();
}

void TeamBookDialog::retranslateUi()
{
    const bool isCopy = m_aim == Aim::Copy;
    setWindowTitle(isCopy ? tr("Copy the book to a server") : tr("Open a team's book"));
    m_explanation->setText(
        isCopy ? tr("The whole book is made again there, with its journal, and compared. The book that is "
                    "open stays as it is.")
               : tr("A book on a PostgreSQL server, which several people change at once."));
    const int shown = m_recent->currentIndex();
    m_recent->clear();
    m_recent->addItem(tr("Books that were open …"));
    for (const QString& text : std::as_const(m_addresses)) {
        if (const auto address = server::parseAddress(text))
            m_recent->addItem(tr("%1 on %2, as %3", "a team's book, server, user")
                                  .arg(address->name, address->host, address->user));
        else
            m_recent->addItem(text);
    }
    m_recent->setCurrentIndex(std::max(0, shown));
    m_recent->setAccessibleName(tr("Books that were open"));
    m_make->setText(tr("&Make an empty book of that name where there is none"));
    m_waiting->setText(!m_isWaiting ? QString() : isCopy ? tr("Copying …") : tr("Opening …"));
    m_ok->setText(isCopy ? tr("&Copy") : tr("&Open"));
}

// A sentence under a field may take several lines: the dialog grows by them.
bool TeamBookDialog::event(QEvent* event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return isTaken;
}

void TeamBookDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace clausemeter::widgets
