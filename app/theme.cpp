// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include "widgets/housestyle.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

namespace clausemeter::app {

namespace {

constexpr char kSystemIsDark[] = "clausemeterSystemIsDark"; // a property of the application
constexpr qreal kLeastPointSize = 10;

// Simplified shapes for Chinese: without a name the fallback may pick the Japanese ones. Figures of both are
// tabular.
QFont houseFont()
{
    QFont font = QApplication::font();
    const QStringList present = QFontDatabase::families();
    QStringList families;
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")}) {
        if (present.contains(family))
            families << family;
    }
    if (!families.isEmpty())
        font.setFamilies(families + font.families());
    font.setPointSizeF(std::max(font.pointSizeF(), kLeastPointSize));
    return font;
}

} // namespace

void setUpAppearance()
{
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    qApp->setProperty(kSystemIsDark, dark);
    QApplication::setStyle(new widgets::HouseStyle);
    QApplication::setFont(houseFont());
}

void applyTheme(Theme theme)
{
    const bool dark =
        theme == Theme::Dark || (theme == Theme::System && qApp->property(kSystemIsDark).toBool());
    const QPalette palette = widgets::paletteFor(dark ? widgets::darkColours() : widgets::lightColours());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace clausemeter::app
