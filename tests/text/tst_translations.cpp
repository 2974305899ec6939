// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context, source, state;
    QStringList translations; // one for each plural form
    bool numerus = false;
};

QList<Message> read(const QString& path, QString* problem)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = file.errorString();
        return {};
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            Message m;
            m.context = context;
            m.numerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
            messages.append(m);
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            Message& m = messages.last();
            m.state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!m.numerus)
                m.translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        *problem = xml.errorString();
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(L?[0-9]+|L?n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("plurals");
        QTest::newRow("zh") << QStringLiteral(TRANSLATIONS "/clausemeter_zh_CN.ts") << 1;
        QTest::newRow("en") << QStringLiteral(TRANSLATIONS "/clausemeter_en.ts") << 2;
    }
    void everyMessageIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(int, plurals);
        QString problem;
        const QList<Message> messages = read(file, &problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(messages.size() > 100);
        QStringList faults;
        for (const Message& m : messages) {
            const QString name = m.context + QStringLiteral(": ") + m.source;
            if (!m.state.isEmpty())
                faults.append(m.state + QStringLiteral(": ") + name);
            if (m.translations.size() != (m.numerus ? plurals : 1) || m.translations.contains(QString()))
                faults.append(QStringLiteral("empty: ") + name);
            for (const QString& translation : m.translations) {
                if (placeholders(translation) != placeholders(m.source))
                    faults.append(QStringLiteral("placeholders: ") + name + QStringLiteral(" -> ") +
                                  translation);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // A mnemonic may be left out, as on Chinese buttons; where the source has none, "&" would be shown or
    // eaten.
    void noMnemonicOfItsOwn()
    {
        QString problem;
        QStringList faults;
        for (const Message& m : read(QStringLiteral(TRANSLATIONS "/clausemeter_zh_CN.ts"), &problem)) {
            for (const QString& translation : m.translations) {
                if (translation.contains(u'&') && !m.source.contains(u'&'))
                    faults.append(m.context + QStringLiteral(": ") + m.source + QStringLiteral(" -> ") +
                                  translation);
            }
        }
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
