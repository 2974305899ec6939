// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passwordstore.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace clausemeter;
using namespace clausemeter::app;

namespace {

// What KWallet does for programs, as far as passwords go.
class Wallet : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    QMap<QString, QString> passwords; // by folder and key
    bool refuses = false;

public Q_SLOTS:
    QString networkWallet() { return QStringLiteral("kdewallet"); }
    int open(const QString&, qlonglong, const QString&) { return refuses ? -1 : 7; }
    bool hasFolder(int, const QString&, const QString&) { return true; }
    int entryType(int, const QString& folder, const QString& key, const QString&)
    {
        return passwords.contains(folder + u'/' + key) ? 1 : 0; // 1: a password
    }
    QString readPassword(int, const QString& folder, const QString& key, const QString&)
    {
        return passwords.value(folder + u'/' + key);
    }
    int writePassword(int, const QString& folder, const QString& key, const QString& value, const QString&)
    {
        if (refuses)
            return -1;
        passwords.insert(folder + u'/' + key, value);
        return 0;
    }
    int removeEntry(int, const QString& folder, const QString& key, const QString&)
    {
        return passwords.remove(folder + u'/' + key) > 0 ? 0 : -3;
    }
};

const server::ServerAddress kAddress = *server::parseAddress(
    QStringLiteral("clickhouse://meter@logs.example.com:8443/edge/requests?ca=/etc/ca.pem"));
const QString kPassword = QString::fromUtf8("pass 'w\\ 约");

struct Answer {
    KeyOutcome outcome;
    QString password;
};

} // namespace

class TestPasswordStore : public QObject {
    Q_OBJECT

    QProcess m_bus;
    Wallet m_wallet;
    DesktopPasswordStore m_store;

    // Exactly one answer, behind the return of the question.
    template <typename Ask>
    std::optional<Answer> answerTo(Ask ask)
    {
        QObject context;
        std::vector<Answer> answers;
        ask(&context, [&answers](KeyOutcome outcome, const QString& password) {
            answers.push_back({outcome, password});
        });
        if (!answers.empty() || !QTest::qWaitFor([&] { return !answers.empty(); }, 20000))
            return std::nullopt;
        QCoreApplication::processEvents();
        return answers.size() == 1 ? std::optional(answers.front()) : std::nullopt;
    }
    std::optional<Answer> found(const server::ServerAddress& address)
    {
        return answerTo([&](QObject* context, auto answered) { m_store.find(address, context, answered); });
    }
    std::optional<Answer> kept(const server::ServerAddress& address, const QString& password)
    {
        return answerTo(
            [&](QObject* context, auto answered) { m_store.keep(address, password, context, answered); });
    }
    std::optional<Answer> forgotten(const server::ServerAddress& address)
    {
        return answerTo([&](QObject* context, auto answered) { m_store.forget(address, context, answered); });
    }
    bool showWallet()
    {
        auto bus = QDBusConnection::sessionBus();
        return bus.registerService(QStringLiteral("org.kde.kwalletd5")) &&
               bus.registerObject(QStringLiteral("/modules/kwalletd5"), &m_wallet,
                                  QDBusConnection::ExportAllSlots);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--print-address")});
        QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), qPrintable(m_bus.errorString()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void cleanup()
    {
        QDBusConnection::sessionBus().unregisterObject(QStringLiteral("/modules/kwalletd5"));
        QDBusConnection::sessionBus().unregisterService(QStringLiteral("org.kde.kwalletd5"));
        m_wallet.passwords.clear();
        m_wallet.refuses = false;
    }

    void keyLeavesOutWhatIsRead()
    {
        QCOMPARE(PasswordStore::keyOf(kAddress),
                 QStringLiteral("clickhouse://meter@logs.example.com:8443/edge/"));
        auto other = kAddress;
        other.name = QStringLiteral("errors");
        other.caFile.clear();
        other.tls = false;
        QCOMPARE(PasswordStore::keyOf(other), PasswordStore::keyOf(kAddress));
        other.port = 8444;
        QVERIFY(PasswordStore::keyOf(other) != PasswordStore::keyOf(kAddress));
    }

    void keepsFindsForgets()
    {
        QVERIFY(showWallet());
        auto answer = found(kAddress);
        QVERIFY(answer);
        QCOMPARE(answer->outcome, KeyOutcome::None);
        answer = kept(kAddress, kPassword);
        QVERIFY(answer);
        QCOMPARE(answer->outcome, KeyOutcome::Done);
        QCOMPARE(answer->password, QString());
        QCOMPARE(m_wallet.passwords.size(), 1);
        QCOMPARE(m_wallet.passwords.firstKey(),
                 QStringLiteral("clausemeter/") + PasswordStore::keyOf(kAddress));
        answer = found(kAddress);
        QVERIFY(answer);
        QCOMPARE(answer->outcome, KeyOutcome::Done);
        QCOMPARE(answer->password, kPassword);
        auto other = kAddress;
        other.user = QStringLiteral("other");
        answer = found(other);
        QVERIFY(answer);
        QCOMPARE(answer->outcome, KeyOutcome::None);
        answer = forgotten(kAddress);
        QVERIFY(answer);
        QCOMPARE(answer->outcome, KeyOutcome::Done);
        QVERIFY(m_wallet.passwords.isEmpty());
    }

    // The user closes the wallet's own question.
    void refused()
    {
        QVERIFY(showWallet());
        m_wallet.refuses = true;
        for (const auto& answer : {found(kAddress), kept(kAddress, kPassword)}) {
            QVERIFY(answer);
            QCOMPARE(answer->outcome, KeyOutcome::Refused);
            QCOMPARE(answer->password, QString());
        }
        QVERIFY(m_wallet.passwords.isEmpty());
    }

    void noStore()
    {
        for (const auto& answer : {found(kAddress), kept(kAddress, kPassword), forgotten(kAddress)}) {
            QVERIFY(answer);
            QCOMPARE(answer->outcome, KeyOutcome::NoStore);
            QCOMPARE(answer->password, QString());
        }
    }

    void nobodyWaits()
    {
        QVERIFY(showWallet());
        bool answered = false;
        {
            QObject context;
            m_store.find(kAddress, &context, [&answered](KeyOutcome, const QString&) { answered = true; });
        }
        QVERIFY(kept(kAddress, kPassword)); // was asked behind it
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestPasswordStore)
#include "tst_passwordstore.moc"
