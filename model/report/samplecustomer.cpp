// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/samplecustomer.h"

#include "model/base/reason.h"
#include "model/report/outputfile.h"

#include <QDir>
#include <QFile>
#include <cerrno>

namespace clausemeter::report {

Result<SampleCustomer> unpackSample(const QString& folder)
{
    using namespace std::chrono_literals;
    SampleCustomer sample{.accountPath = {}, .logPaths = {}, .asOf = Date(2019y / 5 / 1)};
    const QDir shipped(QStringLiteral(":/samples"));
    for (const QString& name : shipped.entryList(QDir::Files, QDir::Name)) {
        QFile file(shipped.filePath(name));
        errno = 0;
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileUnreadable, {file.fileName().toStdString()}, {systemReason(errno)}};
        const QString path = QDir(folder).filePath(name);
        if (const Status written = writeFile(path, file.readAll()); !written)
            return written.error();
        if (name.endsWith(QLatin1String(".json")))
            sample.accountPath = path.toStdString();
        else
            sample.logPaths.push_back(path.toStdString());
    }
    return sample;
}

} // namespace clausemeter::report
