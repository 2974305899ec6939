// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "languages.h"
#include "platformremarks.h"
#include "samplecase.h"

#include "model/report/samplecustomer.h"
#include "widgets/datatable.h"
#include "widgets/housestyle.h"
#include "widgets/page.h"
#include "widgets/text/words.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

// What the tests of pages share: cases to show, and what a page says of them.
namespace clausemeter::widgets::test {

// Everything that a page says: labels, buttons, tables with their headers.
inline QStringList textsOf(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page))
            texts << label->text();
    }
    for (const QPushButton* button : page.findChildren<QPushButton*>())
        texts << button->text();
    for (const DataTable* table : page.findChildren<DataTable*>()) {
        if (!table->isVisibleTo(&page))
            continue;
        const QAbstractItemModel* model = table->model();
        for (int c = 0; c < model->columnCount(); ++c) {
            texts << model->headerData(c, Qt::Horizontal).toString();
            for (int r = 0; r < model->rowCount(); ++r)
                texts << model->index(r, c).data().toString();
        }
    }
    texts.removeAll(QString());
    return texts;
}

inline bool says(const QWidget& page, const QString& text)
{
    for (const QString& t : textsOf(page)) {
        if (t.contains(text))
            return true;
    }
    return false;
}

// Pages on a host as large as the window's content.
class PageFixture {
public:
    void setUp()
    {
        platformremarks::ignore();
        QApplication::setStyle(new HouseStyle);
        QFont font = QApplication::font();
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
        font.setPointSizeF(10);
        QApplication::setFont(font);
        m_case = {samplecase::make(), 0, samplecase::Incidents};
    }

    // The sample customer, for m_real.
    void openSample()
    {
        QTemporaryDir folder;
        auto sample = report::unpackSample(folder.path());
        QVERIFY(sample.ok());
        auto knowledge = report::loadKnowledge({});
        QVERIFY(knowledge.ok());
        Progress progress;
        auto opened = report::openCase({.accountPath = sample->accountPath,
                                        .logPaths = sample->logPaths,
                                        .asOf = sample->asOf,
                                        .now = {},
                                        .selection = {}},
                                       *knowledge, progress);
        QVERIFY2(opened.ok(),
                 qPrintable(opened.ok() ? QString() : text::Words(text::Language::En).error(opened.error())));
        m_real.data = std::make_shared<const report::Case>(std::move(*opened));
        m_real.monthIndex = m_real.service().months.size() / 2;
    }

    void show(Page& page, const CaseView& view, bool zh, const Colours& colours = lightColours())
    {
        qApp->setPalette(paletteFor(colours));
        // As large as the window's content is at 1280 x 720.
        m_host.resize(1040, 520);
        page.setParent(&m_host);
        page.setGeometry(m_host.rect());
        m_languages.show(page, zh);
        page.showView(view);
        m_host.show();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_host));
        QCoreApplication::processEvents();
    }

    // Pictures to look at, where a folder for them is named.
    void keep(QWidget& page, const QString& name)
    {
        const QString folder = qEnvironmentVariable("CLAUSEMETER_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(50); // pictures of what stays
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(page.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
        const auto* area = page.findChild<QScrollArea*>();
        QVERIFY(area->widget()->grab().save(QDir(folder).filePath(name + QStringLiteral("-whole.png"))));
    }

    CaseView m_case; // made in memory
    CaseView m_real; // the sample customer, read from files
    languages::Switch m_languages;
    QWidget m_host;
};

} // namespace clausemeter::widgets::test
