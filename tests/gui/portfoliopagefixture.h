// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../book/portfoliofixture.h"
#include "languages.h"
#include "platformremarks.h"
#include "widgets/housestyle.h"
#include "widgets/portfoliopage.h"
#include "widgets/portfoliotable.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

namespace clausemeter::widgets {

// What the tests of the portfolio page share.
class PortfolioPageFixture {
protected:
    languages::Switch m_languages;
    QWidget m_host;

    // As large as the window's content is at 1280 x 720.
    void show(PortfolioPage& page, bool zh = false, const Colours& colours = lightColours())
    {
        qApp->setPalette(paletteFor(colours));
        m_host.resize(1040, 560);
        page.setParent(&m_host);
        page.setGeometry(m_host.rect());
        m_languages.show(page, zh);
        m_host.show();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_host));
        m_host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_host));
        QCoreApplication::processEvents();
    }

    // Pictures to look at, where a folder for them is named.
    void keep(QWidget& page, const char* name)
    {
        const QString folder = qEnvironmentVariable("CLAUSEMETER_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(page.grab().save(
                QDir(folder).filePath(QStringLiteral("portfolio-%1.png").arg(QLatin1String(name)))));
    }

    static PortfolioTable* table(const PortfolioPage& page)
    {
        return page.findChild<PortfolioTable*>(QStringLiteral("portfolio"));
    }
    static QString cell(const PortfolioPage& page, int row, int column)
    {
        return table(page)->model()->index(row, column).data().toString();
    }
    static QStringList services(const PortfolioPage& page)
    {
        QStringList ids;
        for (const book::PortfolioRow& row : page.shownRows())
            ids << QString::fromStdString(row.service + ' ' + toIso(row.month.month()));
        return ids;
    }
    static QString text(const PortfolioPage& page, const char* label)
    {
        return page.findChild<QLabel*>(QString::fromLatin1(label))->text().replace(QChar::Nbsp, u' ');
    }
    static QString currentService(const PortfolioPage& page)
    {
        const auto row = page.currentRow();
        return row ? QString::fromStdString(row->service) : QString();
    }

    static void dress()
    {
        platformremarks::ignore();
        QApplication::setStyle(new HouseStyle);
        QFont font = QApplication::font();
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }
};

} // namespace clausemeter::widgets
