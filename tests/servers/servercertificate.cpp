// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servercertificate.h"

#include <QProcess>
#include <QStringList>

namespace clausemeter::test {

QString makeCertificate(const QString& folder, const QString& name, int days)
{
    const QStringList key{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                          QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
    const QStringList commands[] = {
        QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                    QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=Clausemeter test CA"),
                    QStringLiteral("-keyout"), QStringLiteral("ca.key"), QStringLiteral("-out"),
                    QStringLiteral("ca.pem")} +
            key,
        QStringList{QStringLiteral("req"), QStringLiteral("-subj"), QStringLiteral("/CN=test server"),
                    QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + name,
                    QStringLiteral("-keyout"), QStringLiteral("server.key"), QStringLiteral("-out"),
                    QStringLiteral("server.csr")} +
            key,
        {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), QStringLiteral("server.csr"),
         QStringLiteral("-CA"), QStringLiteral("ca.pem"), QStringLiteral("-CAkey"), QStringLiteral("ca.key"),
         QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days),
         QStringLiteral("-copy_extensions"), QStringLiteral("copy"), QStringLiteral("-out"),
         QStringLiteral("server.pem")},
    };
    for (const QStringList& command : commands) {
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.setWorkingDirectory(folder);
        openssl.start(QStringLiteral("openssl"), command);
        if (!openssl.waitForFinished() || openssl.exitStatus() != QProcess::NormalExit ||
            openssl.exitCode() != 0)
            return QStringLiteral("openssl ") + command.join(u' ') + u": " + openssl.errorString() + u"\n" +
                   QString::fromUtf8(openssl.readAll());
    }
    return {};
}

} // namespace clausemeter::test
