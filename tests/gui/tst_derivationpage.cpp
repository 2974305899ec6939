// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefixture.h"

#include "widgets/derivationpage.h"
#include "widgets/linkbutton.h"
#include "widgets/steprow.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace clausemeter;
using namespace clausemeter::widgets;
using namespace clausemeter::widgets::test;

// The page of the steps to a month's verdict.
class TestDerivationPage : public QObject, private PageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUp(); }

    // The steps about the selected time are marked, and each leads to its time.
    void derivationFollowsTheSelection()
    {
        DerivationPage page;
        page.resize(1000, 700);
        page.showView(m_case);
        const auto marked = [&page] {
            int count = 0;
            for (const StepRow* row : page.findChildren<StepRow*>())
                count += row->isMarked() ? 1 : 0;
            return count;
        };
        QCOMPARE(marked(), 0);
        const account::Exclusion& given =
            m_case.data->account.account.exclusions[m_case.month().exclusions[0].index];
        page.showSelection({given.time.start, given.time.start + std::chrono::minutes(5)});
        QCOMPARE(marked(), 1);
        page.showSelection({given.time.end, given.time.end + std::chrono::minutes(5)});
        QCOMPARE(marked(), 0);
        QSignalSpy asked(&page, &Page::timeRequested);
        int links = 0;
        for (LinkButton* link : page.findChildren<LinkButton*>()) {
            if (link->text() != QStringLiteral("Show on the timeline") || link->isHidden())
                continue;
            if (links++ == 0)
                link->click();
        }
        QCOMPARE(links, int(m_case.month().exclusions.size()));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<TimeRange>(), given.time);
    }

    void derivationIsCopied()
    {
        DerivationPage page;
        show(page, m_case, false);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("copyDerivation")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, page.asText());
        QVERIFY(text.contains(
            QStringLiteral("1. Service month: 2019-03-01 to 2019-03-31, both days included [TRTC SLA 1.2]")));
        QVERIFY(text.contains(QStringLiteral("Availability = 1 − 4,500 s / (44,640 min × 60) = 99.8319 %")));
        QVERIFY(text.contains(QStringLiteral("Reading: ")));
        int steps = 0;
        for (const QString& line : text.split(u'\n'))
            steps += line.contains(QStringLiteral(". ")) && line.front().isDigit() ? 1 : 0;
        QCOMPARE(steps, int(m_case.month().derivation.size()));
    }
};

QTEST_MAIN(TestDerivationPage)
#include "tst_derivationpage.moc"
