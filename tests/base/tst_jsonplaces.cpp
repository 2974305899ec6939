// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/jsonplaces.h"

#include <QtTest>

using namespace clausemeter;

class tst_JsonPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("the whole") << QString() << 1 << 1;
        QTest::newRow("a key of the top") << QStringLiteral("a") << 2 << 8;
        QTest::newRow("an entry of an array") << QStringLiteral("list[1]") << 3 << 15;
        QTest::newRow("a key of an entry") << QStringLiteral("list[1].x") << 3 << 21;
        QTest::newRow("columns count characters, not bytes") << QStringLiteral("b") << 4 << 17;
        QTest::newRow("a missing key: the object around it") << QStringLiteral("list[1].y") << 3 << 15;
        QTest::newRow("a longer name is not the same key") << QStringLiteral("li") << 1 << 1;
        QTest::newRow("an escaped key") << QStringLiteral("é") << 5 << 13;
        QTest::newRow("after a string with brackets and quotes") << QStringLiteral("last") << 6 << 24;
    }
    void places()
    {
        QFETCH(QString, path);
        QFETCH(int, line);
        QFETCH(int, column);
        const std::string json = "{\n"
                                 "  \"a\": 1,\n"
                                 "  \"list\": [0, {\"x\": true}],\n"
                                 "  \"约衡\": 2, \"b\": 3,\n"
                                 "  \"\\u00e9\": null,\n"
                                 "  \"s\": \"]}\\\"\", \"last\": -1.5e3\n"
                                 "}\n";
        const Where expected{"f", line, column};
        QCOMPARE(JsonPlaces(json).at(path.toStdString(), "f"), expected);
    }

    void noKeyTwice()
    {
        QVERIFY(!JsonPlaces(R"({"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]})").duplicateKey());
    }

    void keyTwice()
    {
        const std::string json = R"({"a": {"k": 1, "\u006b": 2}})";
        const JsonPlaces places(json);
        QCOMPARE(places.duplicateKey(), std::optional<std::string>("a.k"));
        const Where second{"f", 1, 16};
        QCOMPARE(places.at("a.k", "f"), second);
    }

    void placeBeyondTheEnd()
    {
        const Where end{"f", 2, 2};
        QCOMPARE(JsonPlaces::place("a\nb", 99, "f"), end);
    }
};

QTEST_GUILESS_MAIN(tst_JsonPlaces)
#include "tst_jsonplaces.moc"
