// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/analysisjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace clausemeter;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString shown(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

// Every field of `expected` must be in `actual`, with the same value; what differs, one line each.
QStringList differences(const QString& path, const QJsonValue& expected, const QJsonValue& actual)
{
    QStringList found;
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject fields = expected.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (!actual.toObject().contains(it.key()))
                found.append(path + u'.' + it.key() + QStringLiteral(": missing"));
            else
                found += differences(path + u'.' + it.key(), it.value(), actual[it.key()]);
        }
    } else if (expected.isArray() && actual.isArray() &&
               expected.toArray().size() == actual.toArray().size()) {
        for (qsizetype i = 0; i < expected.toArray().size(); ++i) {
            found += differences(QStringLiteral("%1[%2]").arg(path).arg(i), expected.toArray()[i],
                                 actual.toArray()[i]);
        }
    } else if (expected != actual) {
        found.append(QStringLiteral("%1: expected %2, got %3").arg(path, shown(expected), shown(actual)));
    }
    return found;
}

} // namespace

// Worked cases: account, log and the day to look from in, every figure out.
class tst_Cases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = report::loadKnowledge({});
        QVERIFY(loaded.ok());
        m_knowledge = *loaded;
    }

    void ownCases_data() { addCases(QStringLiteral(TEST_DATA "/cases")); }
    void ownCases() { compareCase(); }

    void sharedCases_data()
    {
        if (!QDir(QStringLiteral(SHARED_DIR "/cases")).exists())
            QSKIP("the shared cases are not beside this checkout");
        addCases(QStringLiteral(SHARED_DIR "/cases"));
    }
    void sharedCases() { compareCase(); }

private:
    static void addCases(const QString& root)
    {
        QTest::addColumn<QString>("folder");
        const QDir dir(root);
        const QStringList names = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << dir.filePath(name);
    }

    void compareCase()
    {
        QFETCH(QString, folder);
        const QDir dir(folder);
        report::CaseRequest request;
        request.accountPath = dir.filePath(QStringLiteral("account.json")).toStdString();
        if (dir.exists(QStringLiteral("log.csv"))) // outages are told by the account
            request.logPaths = {dir.filePath(QStringLiteral("log.csv")).toStdString()};
        request.asOf = parseDate(read(dir.filePath(QStringLiteral("as_of"))).trimmed().toStdString());
        QVERIFY(request.asOf.has_value());
        Progress progress;
        const auto opened = report::openCase(request, m_knowledge, progress);
        QVERIFY2(opened.ok(), opened.ok() ? "" : std::to_string(int(opened.error().code)).c_str());

        const QByteArray wanted = read(dir.filePath(QStringLiteral("expected.json")));
        const QJsonObject expected = QJsonDocument::fromJson(wanted).object();
        const QJsonObject actual = QJsonDocument::fromJson(report::analysisJson(*opened)).object();
        QVERIFY(!expected.isEmpty());
        const QStringList found = differences(QStringLiteral("$"), expected, actual);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    std::shared_ptr<const report::Knowledge> m_knowledge;
};

QTEST_GUILESS_MAIN(tst_Cases)
#include "tst_cases.moc"
