// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/noticeservice.h"

#include <QtTest>

using namespace clausemeter;
using namespace clausemeter::account;

namespace {

Instant at(const char* text)
{
    return *parseInstant(text, SlaClock{});
}

Notice notice(const char* agreement, NoticeChannel channel, const char* sent)
{
    return {"N-1", agreement, {}, channel, at(sent), {}};
}

// Qingming 2019: Friday 5 April to Sunday 7 April off.
calendar::BusinessCalendar qingming()
{
    calendar::BusinessCalendar c;
    for (const char* day : {"2019-04-05", "2019-04-06", "2019-04-07"})
        c.setDay(*parseDate(day), true, "Qingming");
    c.setKnown(std::chrono::year(2019));
    return c;
}

} // namespace

class tst_NoticeService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void served_data()
    {
        QTest::addColumn<QString>("agreement");
        QTest::addColumn<int>("channel");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("served");
        const auto row = [](const char* name, const char* agreement, NoticeChannel channel, const char* sent,
                            const char* served) {
            QTest::newRow(name) << QString::fromLatin1(agreement) << int(channel) << QString::fromLatin1(sent)
                                << QString::fromLatin1(served);
        };
        row("published: at once", "tencent-csa-zh", NoticeChannel::Published, "2019-04-02T15:00:00",
            "2019-04-02T15:00:00");
        row("electronic: when sent", "tencent-csa-zh", NoticeChannel::Electronic, "2019-04-02T15:00:00",
            "2019-04-02T15:00:00");
        row("courier: third day", "tencent-csa-zh", NoticeChannel::Courier, "2019-04-08T23:59:59",
            "2019-04-11T00:00:00");
        row("registered mail: third day", "tencent-csa-zh", NoticeChannel::RegisteredMail,
            "2019-04-08T00:00:00", "2019-04-11T00:00:00");
        row("third day on a holiday: next working day", "tencent-csa-zh", NoticeChannel::Courier,
            "2019-04-02T15:00:00", "2019-04-08T00:00:00");
        row("sent on a holiday: next working day", "tencent-csa-zh", NoticeChannel::Electronic,
            "2019-04-06T09:00:00", "2019-04-08T00:00:00");
        row("an ordinary Saturday is no holiday", "tencent-csa-zh", NoticeChannel::Electronic,
            "2019-04-13T09:00:00", "2019-04-13T09:00:00");
        row("CSA-en: when sent, by courier too", "tencent-csa-en", NoticeChannel::Courier,
            "2019-04-06T09:00:00", "2019-04-06T09:00:00");
    }
    void served()
    {
        QFETCH(QString, agreement);
        QFETCH(int, channel);
        QFETCH(QString, sent);
        QFETCH(QString, served);
        const Notice n =
            notice(agreement.toLatin1().constData(), NoticeChannel(channel), sent.toLatin1().constData());
        QCOMPARE(servedAt(n, qingming(), SlaClock{}), std::optional(at(served.toLatin1().constData())));
    }

    void byHandWhenSignedFor()
    {
        Notice n = notice("tencent-csa-zh", NoticeChannel::Hand, "2019-04-02T15:00:00");
        QCOMPARE(servedAt(n, qingming(), SlaClock{}), std::nullopt);
        n.signedAt = at("2019-04-03T10:00:00");
        QCOMPARE(servedAt(n, qingming(), SlaClock{}), n.signedAt);
    }

    void exclusionsTakeTheirNotice()
    {
        Account account;
        account.notices = {notice("tencent-csa-zh", NoticeChannel::Courier, "2019-04-08T15:00:00")};
        Exclusion named;
        named.noticeId = "N-1";
        Exclusion direct;
        direct.notice = at("2019-01-01T00:00:00");
        account.exclusions = {named, direct};
        const Account result = withServedNotices(account, qingming());
        QCOMPARE(result.exclusions[0].notice, std::optional(at("2019-04-11T00:00:00")));
        QCOMPARE(result.exclusions[1].notice, direct.notice);
    }
};

QTEST_GUILESS_MAIN(tst_NoticeService)
#include "tst_noticeservice.moc"
