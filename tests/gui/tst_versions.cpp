// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/theme.h"
#include "app/versions.h"
#include "platformremarks.h"
#include "widgets/clausedialog.h"
#include "widgets/datatable.h"
#include "widgets/messagebar.h"
#include "widgets/versiondialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace clausemeter;
using namespace clausemeter::widgets;
using namespace std::chrono_literals;
using items::VersionedMonthsModel;

namespace {
constexpr int kWait = 30'000;
}

// A new version of the service level agreement, whose first tier gives 15 % for 10 %, held against the sample
// customer, whose March missed the standard.
class TestVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        platformremarks::ignore();
        app::setUpAppearance();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile shipped(QStringLiteral(":/agreements/tencent-trtc.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        m_shipped = shipped.readAll();
        QByteArray json = m_shipped;
        const QByteArray percent = "\"voucher_percent\": \"10\"";
        QCOMPARE(json.count(percent), 1);
        json.replace(percent, "\"voucher_percent\": \"15\"");
        m_version = write("version.json", json);
        m_window = std::make_unique<app::MainWindow>(m_folder->filePath(QStringLiteral("settings.ini")),
                                                     m_folder->filePath(QStringLiteral("user")));
        m_window->setLanguage(text::Language::En);
        m_window->session().setAsOf(Date(2019y / 5 / 1));
        m_window->resize(1280, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_versions = m_window->findChild<app::Versions*>();
    }
    void cleanup() { m_window.reset(); }

    void withoutACustomerNothingIsComputed()
    {
        m_window->openFiles({m_version});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<MessageBar*>()->isVisible(), kWait);
        QVERIFY(!dialog());
    }

    void whatItDoesIsShown()
    {
        openCustomer();
        openVersion();
        QVERIFY(dialog());
        const auto* figures = dialog()->findChild<DataTable*>(QStringLiteral("figureChanges"))->model();
        QCOMPARE(figures->rowCount(), 1);
        QCOMPARE(rowOf(figures, 0), QStringList({QStringLiteral("tier 1: voucher"), QStringLiteral("3.1(2)"),
                                                 QStringLiteral("10 %"), QStringLiteral("15 %")}));
        const auto* months = dialog()->findChild<DataTable*>(QStringLiteral("versionedMonths"))->model();
        QStringList march;
        for (int row = 0; row < months->rowCount(); ++row) {
            if (rowOf(months, row).contains(m_march))
                march = rowOf(months, row);
        }
        QCOMPARE(march.value(VersionedMonthsModel::AvailabilityBefore),
                 march.value(VersionedMonthsModel::AvailabilityAfter));
        QVERIFY2(march.value(VersionedMonthsModel::VoucherBefore).startsWith(QStringLiteral("10 % CNY")),
                 qPrintable(march.join(u'|')));
        QVERIFY(march.value(VersionedMonthsModel::VoucherAfter).startsWith(QStringLiteral("15 % CNY")));
        QVERIFY(march.value(VersionedMonthsModel::Difference).startsWith(QStringLiteral("+CNY")));
        const QString effect = dialog()->findChild<QLabel*>(QStringLiteral("effect"))->text();
        QVERIFY2(effect.startsWith(QStringLiteral("1 of ")), qPrintable(effect));
        keepPicture("version-en");
        m_window->setLanguage(text::Language::Zh); // with the dialog open
        QCOMPARE(rowOf(figures, 0).front(), QStringLiteral("第 1 档：代金券"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->findChild<QLabel*>(QStringLiteral("effect"))->text() != effect,
                                 kWait);
        keepPicture("version-zh");
        dialog()->reject();
    }

    void clausesAreReadOverIt()
    {
        openCustomer();
        openVersion();
        VersionDialog* versions = dialog();
        auto* figures = versions->findChild<DataTable*>(QStringLiteral("figureChanges"));
        const QModelIndex clause = figures->model()->index(0, items::FigureChangesModel::Clause);
        QTest::mouseClick(figures->viewport(), Qt::LeftButton, {}, figures->visualRect(clause).center());
        auto* read = versions->findChild<ClauseDialog*>();
        QVERIFY(read && read->isVisible());
        const auto labels = read->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("3.1(2)")); }));
        read->reject();
        QVERIFY(versions->isVisible());
        versions->reject();
    }

    void itIsComputedFromWhenItIsTaken()
    {
        openCustomer();
        QCOMPARE(*marchMonth().voucherPercent, *Decimal::parse("10"));
        openVersion();
        dialog()->findChild<QPushButton*>(QStringLiteral("takeVersion"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && *marchMonth().voucherPercent == *Decimal::parse("15"), kWait);
        QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("user/agreements/tencent-trtc.json"))),
                 contentOf(m_version));
    }

    void theUsersFileUnderAnotherNameIsReplaced()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("user/agreements")));
        const QString own = write("user/agreements/ours.json", m_shipped);
        openCustomer();
        openVersion();
        dialog()->findChild<QPushButton*>(QStringLiteral("takeVersion"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && *marchMonth().voucherPercent == *Decimal::parse("15"), kWait);
        QCOMPARE(contentOf(own), contentOf(m_version));
        QCOMPARE(contentOf(own + QStringLiteral(".old")), m_shipped);
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("user/agreements/tencent-trtc.json"))));
    }

    void aFileOfAnotherAgreementIsNotReplaced()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("user/agreements")));
        QByteArray other = m_shipped;
        other.replace("\"id\": \"tencent-trtc\"", "\"id\": \"other\"");
        QVERIFY(other != m_shipped);
        const QString own = write("user/agreements/tencent-trtc.json", other);
        openCustomer();
        openVersion();
        dialog()->findChild<QPushButton*>(QStringLiteral("takeVersion"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && *marchMonth().voucherPercent == *Decimal::parse("15"), kWait);
        QCOMPARE(contentOf(own), other);
        QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("user/agreements/tencent-trtc-2.json"))),
                 contentOf(m_version));
    }

    void severalAreReviewedOneAfterTheOther()
    {
        openCustomer();
        const QString second = write("second.json", contentOf(m_version));
        m_window->openFiles({m_version, second});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && dialog(), kWait);
        QCOMPARE(dialog()->content().file, m_version);
        dialog()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && dialog() && dialog()->content().file == second, kWait);
        dialog()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !dialog(), kWait);
    }

    void aFolderThatCannotBeReadLeavesWhatWasKnown()
    {
        openCustomer();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("user/agreements")));
        write("user/agreements/fault.json", "{");
        openVersion();
        dialog()->findChild<QPushButton*>(QStringLiteral("takeVersion"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->findChild<MessageBar*>()->isVisible(), kWait);
        QCOMPARE(*marchMonth().voucherPercent, *Decimal::parse("10"));
    }

    void aFileThatWasChangedMeanwhileIsNotTaken()
    {
        openCustomer();
        openVersion();
        QFile changed(m_version);
        QVERIFY(changed.open(QIODevice::Append) && changed.write("\n") == 1);
        changed.close();
        dialog()->findChild<QPushButton*>(QStringLiteral("takeVersion"))->click();
        QVERIFY(m_window->findChild<MessageBar*>()->isVisible());
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("user/agreements/tencent-trtc.json"))));
    }

    void aDefinitionWithAFaultIsRefused()
    {
        openCustomer();
        m_versions->review(write("fault.json", "{\"format\": \"clausemeter-agreement/1\"}"));
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->findChild<MessageBar*>()->isVisible(), kWait);
        QVERIFY(!dialog());
    }

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool settled() const { return !m_window->session().isReading() && !m_versions->isRunning(); }
    void openCustomer()
    {
        m_window->openFiles({QStringLiteral(TEST_DATA "/window/account.json"),
                             QStringLiteral(TEST_DATA "/window/march.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && m_window->session().current(), kWait);
    }
    void openVersion()
    {
        m_window->openFiles({m_version});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && dialog(), kWait);
    }
    VersionDialog* dialog() const { return qobject_cast<VersionDialog*>(QApplication::activeModalWidget()); }
    sla::Outcome marchMonth() const
    {
        for (const sla::MonthResult& month :
             m_window->session().current()->analysis.services.front().months) {
            if (QString::fromStdString(toIso(month.month.start)) == m_march)
                return sla::outcomeOf(month);
        }
        return {};
    }
    static QStringList rowOf(const QAbstractItemModel* model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        return cells;
    }
    void keepPicture(const char* name) const
    {
        const QString folder = qEnvironmentVariable("CLAUSEMETER_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(
                dialog()->grab().save(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    const QString m_march = QStringLiteral("2019-03-01");
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_shipped; // the definition file that the program brings
    QString m_version;
    std::unique_ptr<app::MainWindow> m_window;
    app::Versions* m_versions = nullptr;
};

QTEST_MAIN(TestVersions)
#include "tst_versions.moc"
