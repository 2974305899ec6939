// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/serverconnection.h"

#include "widgets/checkedform.h"
#include "widgets/linkbutton.h"
#include "widgets/wordsfor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using server::ServerAddress;

namespace {

const QString kClickHouse = QStringLiteral("clickhouse");
const QString kPostgreSql = QStringLiteral("postgresql");
constexpr int kTextMargin = 6;
constexpr int kRestMs = 300;

} // namespace

ServerConnection::ServerConnection(Of of, QWidget* parent)
    : QWidget(parent)
    , m_of(of)
    , m_form(new CheckedForm(this))
    , m_kind(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_database(new QLineEdit)
    , m_book(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox)
    , m_tls(new QCheckBox)
    , m_caBox(new QWidget)
    , m_caFile(new QLineEdit(m_caBox))
    , m_chooseCa(new LinkButton(m_caBox))
{
    if (of == Of::Warehouse)
        m_kind->addItem(QStringLiteral("ClickHouse"), kClickHouse);
    m_kind->addItem(QStringLiteral("PostgreSQL"), kPostgreSql);
    m_port->setRange(1, 65535);
    m_port->setValue(*server::usualPort(m_kind->currentData().toString()));
    if (of == Of::Warehouse)
        m_database->setText(QStringLiteral("default"));
    m_password->setEchoMode(QLineEdit::Password);
    m_tls->setChecked(true);
    layOut();

    // The usual port and database of the other kind, unless others were said.
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const bool isClickHouse = m_kind->currentData().toString() == kClickHouse;
        const QString& other = isClickHouse ? kPostgreSql : kClickHouse;
        if (m_port->value() == server::usualPort(other))
            m_port->setValue(*server::usualPort(m_kind->currentData().toString()));
        const QString before = isClickHouse ? QStringLiteral("postgres") : QStringLiteral("default");
        if (m_database->text() == before)
            m_database->setText(isClickHouse ? QStringLiteral("default") : QStringLiteral("postgres"));
        onEdited();
    });
    connect(m_port, &QSpinBox::valueChanged, this, &ServerConnection::onEdited);
    for (QLineEdit* field : {m_host, m_database, m_book, m_user, m_password, m_caFile}) {
        field->setTextMargins(kTextMargin, 0, kTextMargin, 0);
        connect(field, &QLineEdit::textEdited, this, &ServerConnection::onEdited);
    }
    // The store is asked once the typing rests.
    auto* rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(kRestMs);
    connect(this, &ServerConnection::edited, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, &ServerConnection::askForPassword);
    connect(m_tls, &QCheckBox::toggled, this, [this](bool on) {
        m_caBox->setEnabled(on);
        onEdited();
    });
    connect(m_chooseCa, &QPushButton::clicked, this, &ServerConnection::chooseCaFile);
    retranslateUi();
}

void ServerConnection::layOut()
{
    auto* ca = new QHBoxLayout(m_caBox);
    ca->setContentsMargins(0, 0, 0, 0);
    ca->addWidget(m_caFile, 1);
    ca->addWidget(m_chooseCa);
    m_caBox->setFocusProxy(m_caFile);
    m_form->addLine(m_kind, "warehouseKind");
    m_form->addLine(m_host, "host");
    m_form->addLine(m_port, "port");
    m_form->addLine(m_database, "database");
    m_form->addLine(m_book, "bookName");
    m_form->addLine(m_user, "user");
    m_form->addLine(m_password, "password");
    m_form->addLine(m_keep, "keepPassword");
    m_form->addLine(m_tls, "tls");
    m_form->addLine(m_caBox, "ca");
    m_form->setLineVisible(m_kind, m_of == Of::Warehouse);
    m_form->setLineVisible(m_book, m_of == Of::Book);
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_chooseCa->setObjectName(QStringLiteral("chooseCaFile"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
}

std::optional<ServerAddress> ServerConnection::address() const
{
    ServerAddress address;
    address.scheme = m_kind->currentData().toString();
    address.user = m_user->text().trimmed();
    address.host = m_host->text().trimmed();
    address.port = m_port->value();
    address.database = m_database->text();
    address.name = m_of == Of::Book ? m_book->text() : QStringLiteral("-"); // until a table is chosen
    address.tls = m_tls->isChecked();
    if (address.tls)
        address.caFile = m_caFile->text().trimmed();
    if (server::parseAddress(address.toString()) != address)
        return std::nullopt;
    if (m_of == Of::Warehouse)
        address.name.clear();
    return address;
}

std::optional<ServerAddress> ServerConnection::check()
{
    m_missing.clear();
    m_error.reset();
    for (QLineEdit* field : {m_host, m_database, m_book, m_user}) {
        if (field->text().trimmed().isEmpty() && (field != m_book || m_of == Of::Book))
            m_missing << field;
    }
    const auto checked = address();
    if (!checked && m_missing.isEmpty())
        m_missing << m_host;
    showTrouble();
    m_form->focusTrouble();
    return checked;
}

void ServerConnection::setAddress(const ServerAddress& address)
{
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(address.scheme));
    }
    m_host->setText(address.host);
    m_port->setValue(address.port);
    m_database->setText(address.database);
    m_book->setText(address.name);
    m_user->setText(address.user);
    m_tls->setChecked(address.tls);
    m_caFile->setText(address.caFile);
    m_password->clear();
    onEdited();
    askForPassword();
}

QString ServerConnection::password() const
{
    return m_password->text();
}

bool ServerConnection::keepsPassword() const
{
    return m_keep->isChecked();
}

void ServerConnection::setStore(Store store, const QString& password)
{
    m_store = store;
    m_keep->setEnabled(store != Store::Missing);
    m_keep->setChecked(store == Store::Found || (store != Store::Missing && m_keep->isChecked()));
    if (m_password->text().isEmpty())
        m_password->setText(password);
    showTrouble();
}

void ServerConnection::setTrouble(const std::optional<Error>& error)
{
    m_error = error;
    showTrouble();
    m_form->focusTrouble();
}

bool ServerConnection::hasFieldFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTimedOut:
    case ErrorCode::ServerProtocol:
    case ErrorCode::ServerRefusedUser:
    case ErrorCode::ServerNotTrusted:
        return true;
    default:
        return false;
    }
}

QWidget* ServerConnection::fieldOf(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTimedOut:
        return m_host;
    case ErrorCode::ServerProtocol:
        return m_port;
    case ErrorCode::ServerRefusedUser:
        return m_password;
    case ErrorCode::ServerNotTrusted:
        return m_caBox;
    case ErrorCode::ServerFailed:
        return m_of == Of::Book ? m_database : nullptr;
    default:
        return m_of == Of::Book ? m_book : nullptr;
    }
}

void ServerConnection::showTrouble()
{
    const QWidget* wrong = m_error ? fieldOf(m_error->code) : nullptr;
    for (QWidget* field : {static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port),
                           static_cast<QWidget*>(m_database), static_cast<QWidget*>(m_book),
                           static_cast<QWidget*>(m_user), static_cast<QWidget*>(m_password), m_caBox}) {
        QString sentence;
        if (field == wrong) {
            Error placeless = *m_error;
            placeless.where.file.clear();
            sentence = m_error->code == ErrorCode::FileMissing
                           ? tr("There is no book of that name in the database.")
                           : wordsFor(this).error(placeless);
        } else if (m_missing.contains(field)) {
            sentence =
                field == m_host ? tr("Enter a host: a name or an IP address.") : tr("This can't be empty.");
        }
        m_form->setTrouble(field, sentence);
    }
    m_form->setHint(m_keep, m_store == Store::Missing
                                ? tr("This desktop has no key store, so the password is asked for each time.")
                                : QString());
    m_form->setHint(m_tls, m_tls->isChecked()
                               ? QString()
                               : tr("Password and data travel unencrypted. Only within one machine."));
}

void ServerConnection::onEdited()
{
    m_missing.clear();
    m_error.reset();
    showTrouble();
    Q_EMIT edited();
}

void ServerConnection::askForPassword()
{
    const auto current = address();
    if (!current || m_asked == current)
        return;
    m_asked = current;
    Q_EMIT passwordWanted(*current);
}

void ServerConnection::chooseCaFile()
{
    auto* dialog = new QFileDialog(this, tr("Certificate of the authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_caFile->setText(file);
        onEdited();
    });
    dialog->open();
}

void ServerConnection::retranslateUi()
{
    m_form->setCaption(m_kind, tr("&Kind"));
    m_form->setCaption(m_host, tr("H&ost"));
    m_form->setCaption(m_port, tr("Po&rt"));
    m_form->setCaption(m_database, tr("&Database"));
    m_form->setCaption(m_book, tr("Boo&k"));
    m_form->setCaption(m_user, tr("&User"));
    m_form->setCaption(m_password, tr("Pass&word"));
    m_keep->setText(tr("Keep &it in the key store of this desktop"));
    m_form->setCaption(m_keep, QString());
    m_keep->setAccessibleName(m_keep->text().remove(u'&'));
    m_tls->setText(tr("Encr&ypted (TLS)"));
    m_form->setCaption(m_tls, QString());
    m_tls->setAccessibleName(m_tls->text().remove(u'&'));
    m_form->setCaption(m_caBox, tr("Authority"));
    m_caFile->setAccessibleName(tr("File of the authority that issued the server's certificate"));
    m_caFile->setPlaceholderText(tr("as the system trusts"));
    m_chooseCa->setText(tr("Choose…"));
    m_chooseCa->setAccessibleName(tr("Choose the file of the authority"));
    showTrouble();
}

void ServerConnection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace clausemeter::widgets
