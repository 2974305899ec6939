// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/words.h"

namespace clausemeter::text {

QString Words::crossCheck(const logs::CrossCheck& check) const
{
    return say("CrossCheck",
               "Service %1, room callbacks against the log: of %2 slots compared, the callbacks have more "
               "successes than the log in %3.")
        .arg(QString::fromStdString(check.service), count(check.slots), count(check.more));
}

QString Words::rejectReason(logs::RejectReason reason) const
{
    switch (reason) {
    case logs::RejectReason::FewFields:
        return say("RejectReason", "too few fields");
    case logs::RejectReason::BadTime:
        return say("RejectReason", "not a valid time");
    case logs::RejectReason::BadResult:
        return say("RejectReason", "neither success nor failure");
    case logs::RejectReason::BadCount:
        return say("RejectReason", "not a valid count");
    case logs::RejectReason::BadRate:
        return say("RejectReason", "not a valid rate");
    case logs::RejectReason::NoService:
        return say("RejectReason", "service not named");
    case logs::RejectReason::UnknownService:
        return say("RejectReason", "service not in the account");
    case logs::RejectReason::Undecodable:
        return say("RejectReason", "cannot be decoded");
    case logs::RejectReason::OpenQuote:
        return say("RejectReason", "quote not closed");
    case logs::RejectReason::LineTooLong:
        return say("RejectReason", "line too long");
    case logs::RejectReason::NotALogLine:
        return say("RejectReason", "not a log line");
    case logs::RejectReason::ManyFields:
        return say("RejectReason", "too many fields");
    case logs::RejectReason::NotJson:
        return say("RejectReason", "not a JSON object");
    }
    return {};
}

QString Words::logKind(logs::LogKind kind) const
{
    switch (kind) {
    case logs::LogKind::RequestCsv:
        return say("LogKind", "Requests (CSV)");
    case logs::LogKind::IntervalCsv:
        return say("LogKind", "Counts by interval (CSV)");
    case logs::LogKind::AccessLog:
        return say("LogKind", "Access log");
    case logs::LogKind::RequestJsonl:
        return say("LogKind", "Requests (JSON lines)");
    case logs::LogKind::TencentMonitor:
        return say("LogKind", "Cloud monitor (JSON)");
    case logs::LogKind::TencentQuality:
        return say("LogKind", "Call quality statistics (JSON)");
    case logs::LogKind::TencentUserEvent:
        return say("LogKind", "User events (JSON)");
    case logs::LogKind::TrtcCallback:
        return say("LogKind", "Room callbacks (JSON)");
    case logs::LogKind::Prometheus:
        return say("LogKind", "Prometheus (JSON)");
    case logs::LogKind::GrafanaCsv:
        return say("LogKind", "Grafana (CSV)");
    case logs::LogKind::ClickHouse:
        return say("LogKind", "ClickHouse table");
    case logs::LogKind::PostgreSql:
        return say("LogKind", "PostgreSQL table");
    }
    return {};
}

QString Words::role(logs::Role role) const
{
    switch (role) {
    case logs::Role::Time:
        return say("Role", "time");
    case logs::Role::Result:
        return say("Role", "result");
    case logs::Role::ErrorCode:
        return say("Role", "error code");
    case logs::Role::Service:
        return say("Role", "service");
    case logs::Role::Requests:
        return say("Role", "requests");
    case logs::Role::Successes:
        return say("Role", "successes");
    case logs::Role::Failures:
        return say("Role", "failures");
    case logs::Role::Rate:
        return say("Role", "success rate");
    case logs::Role::Event:
        return say("Role", "event");
    case logs::Role::Region:
        return say("Role", "region");
    }
    return {};
}

QString Words::encoding(logs::Encoding encoding) const
{
    switch (encoding) {
    case logs::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case logs::Encoding::Utf8Bom:
        return say("Encoding", "UTF-8 with BOM");
    case logs::Encoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case logs::Encoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case logs::Encoding::Gb18030:
        return QStringLiteral("GB18030");
    }
    return {};
}

QString Words::delimiter(char delimiter) const
{
    switch (delimiter) {
    case ',':
        return say("Delimiter", "comma ,");
    case ';':
        return say("Delimiter", "semicolon ;");
    case '\t':
        return say("Delimiter", "tab");
    case '|':
        return say("Delimiter", "bar |");
    default:
        return delimiter > ' ' ? QString(QLatin1Char(delimiter))
                               : QStringLiteral("U+%1").arg(int(delimiter), 4, 16, QLatin1Char('0'));
    }
}

QString Words::timeForm(const std::string& form) const
{
    if (form == "iso")
        return say("TimeForm", "date and time (ISO 8601)");
    if (form == "epoch-s")
        return say("TimeForm", "seconds since 1970");
    if (form == "epoch-ms")
        return say("TimeForm", "milliseconds since 1970");
    if (form == "epoch-us")
        return say("TimeForm", "microseconds since 1970");
    if (form == "epoch-ns")
        return say("TimeForm", "nanoseconds since 1970");
    if (form == "access-log")
        return say("TimeForm", "as in access logs");
    return QString::fromStdString(form);
}

QString Words::resultForm(const std::string& form) const
{
    if (form == "words")
        return say("ResultForm", "success or failure in words");
    if (form == "signed")
        return say("ResultForm", "signed number: above 0 entered, below 0 the error code");
    if (form == "http")
        return say("ResultForm", "HTTP status");
    if (form == "code")
        return say("ResultForm", "0 succeeded, any other number is the error code");
    if (form == "counts")
        return say("ResultForm", "counts by interval");
    if (form == "rate-percent")
        return say("ResultForm", "rate in percent");
    if (form == "rate-ratio")
        return say("ResultForm", "rate from 0 to 1");
    return QString::fromStdString(form);
}

report::BadRowTexts Words::badRowTexts() const
{
    const auto utf8 = [this](const char* source) { return say("BadRows", source).toStdString(); };
    return {{utf8(QT_TRANSLATE_NOOP("BadRows", "file")), utf8(QT_TRANSLATE_NOOP("BadRows", "line")),
             utf8(QT_TRANSLATE_NOOP("BadRows", "column")), utf8(QT_TRANSLATE_NOOP("BadRows", "reason")),
             utf8(QT_TRANSLATE_NOOP("BadRows", "text"))},
            [words = *this](logs::RejectReason reason) { return words.rejectReason(reason).toStdString(); }};
}

QString Words::grade(slots::Grade grade) const
{
    switch (grade) {
    case slots::Grade::Requests:
        return say("Grade", "counts from requests");
    case slots::Grade::IntervalCounts:
        return say("Grade", "counts per interval");
    case slots::Grade::RateOnly:
        return say("Grade", "rate only");
    case slots::Grade::Estimated:
        return say("Grade", "estimated");
    }
    return {};
}

QString Words::view(sla::View view) const
{
    switch (view) {
    case sla::View::Measured:
        return say("View", "measured");
    case sla::View::Provider:
        return say("View", "provider's view");
    case sla::View::Contract:
        return say("View", "contract");
    }
    return {};
}

QString Words::windowStanding(sla::WindowStanding standing) const
{
    switch (standing) {
    case sla::WindowStanding::Counts:
        return say("WindowStanding", "counts");
    case sla::WindowStanding::Disputed:
        return say("WindowStanding", "disputed");
    case sla::WindowStanding::PartlyReleased:
        return say("WindowStanding", "partly released");
    case sla::WindowStanding::Released:
        return say("WindowStanding", "released");
    case sla::WindowStanding::PartlyCounts:
        return say("WindowStanding", "partly counts");
    case sla::WindowStanding::NotAttributable:
        return say("WindowStanding", "customer-caused");
    case sla::WindowStanding::TooShort:
        return say("WindowStanding", "too short");
    }
    return {};
}

QString Words::slotState(sla::SlotState state) const
{
    switch (state) {
    case sla::SlotState::Available:
        return say("SlotState", "available");
    case sla::SlotState::Unavailable:
        return say("SlotState", "unavailable");
    case sla::SlotState::NoData:
        return say("SlotState", "no data");
    case sla::SlotState::Pending:
        return say("SlotState", "pending");
    }
    return {};
}

QString Words::exclusionKind(account::ExclusionKind kind) const
{
    switch (kind) {
    case account::ExclusionKind::Unspecified:
        return {};
    case account::ExclusionKind::Maintenance:
        return say("ExclusionKind", "maintenance");
    case account::ExclusionKind::Relocation:
        return say("ExclusionKind", "relocation");
    }
    return {};
}

QString Words::noticeChannel(account::NoticeChannel channel) const
{
    switch (channel) {
    case account::NoticeChannel::Hand:
        return say("NoticeChannel", "by hand");
    case account::NoticeChannel::Published:
        return say("NoticeChannel", "published");
    case account::NoticeChannel::Electronic:
        return say("NoticeChannel", "electronic");
    case account::NoticeChannel::Courier:
        return say("NoticeChannel", "courier");
    case account::NoticeChannel::RegisteredMail:
        return say("NoticeChannel", "registered mail");
    }
    return {};
}

QString Words::agreement(const std::string& id) const
{
    if (id == "tencent-csa-zh")
        return say("Agreement", "Cloud Service Agreement (Chinese)");
    if (id == "tencent-csa-en")
        return say("Agreement", "Cloud Service Agreement (English)");
    if (id == "tencent-crc")
        return say("Agreement", "Cross-region Connection Service Agreement");
    if (id == "tencent-isp")
        return say("Agreement", "Internet Service Agreement");
    return QString::fromStdString(id);
}

QString Words::claimChannel(const std::string& name) const
{
    if (name == "ticket")
        return say("ClaimChannel", "support ticket");
    if (name == "email")
        return say("ClaimChannel", "email");
    if (name == "phone")
        return say("ClaimChannel", "telephone");
    if (name == "chat")
        return say("ClaimChannel", "chat");
    if (name == "courier")
        return say("ClaimChannel", "courier");
    return QString::fromStdString(name);
}

QString Words::contracting(account::Contracting contracting) const
{
    switch (contracting) {
    case account::Contracting::Mainland:
        return say("Contracting", "from the mainland");
    case account::Contracting::Overseas:
        return say("Contracting", "from outside the mainland");
    }
    return {};
}

} // namespace clausemeter::text
