// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <functional>

class QWidget;

namespace clausemeter::app {

// Asks for files; nothing waits for the answer, which `chosen` gets.
class FileDialogs {
    Q_DECLARE_TR_FUNCTIONS(clausemeter::app::FileDialogs)

public:
    static void open(QWidget* parent, const QString& folder, std::function<void(const QStringList&)> chosen);
    // Files of the provider's record.
    static void openRecord(QWidget* parent, const QString& folder,
                           std::function<void(const QStringList&)> chosen);
    // A folder of logs; `chosen` gets the one.
    static void openFolder(QWidget* parent, const QString& folder,
                           std::function<void(const QStringList&)> chosen);
    // One file with `suffix`.
    static void openOne(QWidget* parent, const QString& title, const QString& suffix, const QString& folder,
                        std::function<void(const QString&)> chosen);
    // Texts of agreements.
    static void openContracts(QWidget* parent, const QString& folder,
                              std::function<void(const QStringList&)> chosen);
    static void savePdf(QWidget* parent, const QString& name, std::function<void(const QString&)> chosen);
    // Under `title`; files of the kind have `suffix`.
    static void save(QWidget* parent, const QString& title, const QString& suffix, const QString& name,
                     std::function<void(const QString&)> chosen);
};

} // namespace clausemeter::app
