// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <memory>

namespace clausemeter::app {

namespace {

std::unique_ptr<QSettings> storeOf(const QString& file)
{
    if (!file.isEmpty())
        return std::make_unique<QSettings>(file, QSettings::IniFormat);
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                       QStringLiteral("clausemeter"), QStringLiteral("clausemeter"));
}

// Values that are stored by name.
template <typename T>
struct Name {
    T value;
    QLatin1String name;
};
constexpr Name<text::Language> kLanguages[] = {{text::Language::Zh, QLatin1String("zh")},
                                               {text::Language::En, QLatin1String("en")}};
constexpr Name<Theme> kThemes[] = {{Theme::System, QLatin1String("system")},
                                   {Theme::Light, QLatin1String("light")},
                                   {Theme::Dark, QLatin1String("dark")}};
constexpr Name<ReportLanguage> kReportLanguages[] = {{ReportLanguage::Zh, QLatin1String("zh")},
                                                     {ReportLanguage::En, QLatin1String("en")},
                                                     {ReportLanguage::Both, QLatin1String("both")}};

template <typename T, std::size_t N>
std::optional<T> byName(const Name<T> (&names)[N], const QString& text)
{
    for (const Name<T>& n : names) {
        if (text == n.name)
            return n.value;
    }
    return std::nullopt;
}

template <typename T, std::size_t N>
QString nameOf(const Name<T> (&names)[N], std::optional<T> value)
{
    for (const Name<T>& n : names) {
        if (value == n.value)
            return n.name;
    }
    return {};
}

} // namespace

QString Settings::lastFolder() const
{
    return recent.isEmpty() ? QString() : QFileInfo(recent.first().account).absolutePath();
}

void Settings::remember(const RecentCase& files)
{
    recent.removeIf([&files](const RecentCase& r) { return r.account == files.account; });
    recent.prepend(files);
    if (recent.size() > kRecent)
        recent.resize(kRecent);
}

std::vector<text::Language> languagesOf(ReportLanguage choice)
{
    switch (choice) {
    case ReportLanguage::Zh:
        return {text::Language::Zh};
    case ReportLanguage::En:
        return {text::Language::En};
    case ReportLanguage::Both:
        break;
    }
    return {text::Language::Zh, text::Language::En};
}

Settings loadSettings(const QString& file)
{
    const auto store = storeOf(file);
    const auto text = [&store](const char* key) { return store->value(QLatin1String(key)).toString(); };
    Settings settings;
    settings.language = byName(kLanguages, text("language"));
    settings.theme = byName(kThemes, text("theme")).value_or(Theme::System);
    settings.reportLanguage = byName(kReportLanguages, text("reportLanguage"));
    settings.geometry = store->value(QStringLiteral("window/geometry")).toByteArray();
    settings.splitter = store->value(QStringLiteral("window/splitter")).toByteArray();
    store->beginGroup(QStringLiteral("pages"));
    for (const QString& page : store->childKeys())
        settings.pages.insert(page, store->value(page).toByteArray());
    store->endGroup();
    settings.contracts = store->value(QStringLiteral("contracts")).toStringList();
    settings.page = store->value(QStringLiteral("window/page")).toInt();
    settings.service = text("shown/service");
    settings.month = text("shown/month");
    settings.book = text("book");
    settings.teamBooks = store->value(QStringLiteral("teamBooks")).toStringList();
    const int count = store->beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < std::min(count, int(Settings::kRecent)); ++i) {
        store->setArrayIndex(i);
        settings.recent << RecentCase{text("account"), store->value(QStringLiteral("logs")).toStringList()};
    }
    store->endArray();
    return settings;
}

void saveSettings(const QString& file, const Settings& settings)
{
    const auto store = storeOf(file);
    store->setValue(QStringLiteral("language"), nameOf(kLanguages, settings.language));
    store->setValue(QStringLiteral("theme"), nameOf(kThemes, std::optional(settings.theme)));
    store->setValue(QStringLiteral("reportLanguage"), nameOf(kReportLanguages, settings.reportLanguage));
    store->setValue(QStringLiteral("window/geometry"), settings.geometry);
    store->setValue(QStringLiteral("window/splitter"), settings.splitter);
    store->beginGroup(QStringLiteral("pages"));
    store->remove(QString());
    for (auto page = settings.pages.cbegin(); page != settings.pages.cend(); ++page)
        store->setValue(page.key(), page.value());
    store->endGroup();
    store->setValue(QStringLiteral("contracts"), settings.contracts);
    store->setValue(QStringLiteral("window/page"), settings.page);
    store->setValue(QStringLiteral("shown/service"), settings.service);
    store->setValue(QStringLiteral("shown/month"), settings.month);
    store->remove(QStringLiteral("recent"));
    store->beginWriteArray(QStringLiteral("recent"), int(settings.recent.size()));
    for (qsizetype i = 0; i < settings.recent.size(); ++i) {
        store->setArrayIndex(int(i));
        store->setValue(QStringLiteral("account"), settings.recent[i].account);
        store->setValue(QStringLiteral("logs"), settings.recent[i].logs);
    }
    store->endArray();
    store->setValue(QStringLiteral("book"), settings.book);
    store->setValue(QStringLiteral("teamBooks"), settings.teamBooks);
}

} // namespace clausemeter::app
