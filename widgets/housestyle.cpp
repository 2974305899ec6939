// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/housestyle.h"

#include "widgets/hairline.h"
#include "widgets/housestyledrawing.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace clausemeter::widgets {

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Colours& colours = coloursFor(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter);
        return;
    case PE_PanelButtonTool:
        drawToolPanel(option, painter);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth <= 0) { // inside a date field or an item view
            if (element == PE_PanelLineEdit &&
                !qobject_cast<const QAbstractSpinBox*>(widget ? widget->parentWidget() : nullptr))
                painter->fillRect(option->rect, option->palette.base());
            return;
        }
        drawBox(painter, option->rect, fieldFill(widget, colours), colours.border, hasKeyboard(option),
                colours);
        return;
    }
    case PE_Frame:
        if (!isTextField(widget))
            break;
        drawBox(painter, option->rect, fieldFill(widget, colours), colours.border, hasKeyboard(option),
                colours);
        return;
    case PE_FrameTabBarBase:
        if (const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(option))
            paintHairline(*painter, base->rect, Qt::BottomEdge, colours.border);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
        if (element != PE_FrameMenu)
            return;
        painter->save();
        painter->setPen(colours.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
        drawCheck(painter, option, colours);
        return;
    case PE_FrameFocusRect: // a ring of its own is drawn where it matters
        if (option->state & State_KeyboardFocusChange) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(colours.accent, 1.5));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
            painter->restore();
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Colours& colours = coloursFor(option->palette);
    switch (element) {
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button || !(button->features & QStyleOptionButton::DefaultButton) ||
            !(button->state & State_Enabled))
            break;
        QStyleOptionButton copy = *button;
        copy.palette.setColor(QPalette::ButtonText, colours.accentText);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    case CE_ComboBoxLabel: // what does not fit is left out, and that is seen
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && !box->editable) {
            QStyleOptionComboBox copy = *box;
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            copy.currentText =
                box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width() - icon - 2);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(tab, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours.card);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const bool active = (item->state & State_Selected) && (item->state & State_Enabled);
            painter->fillRect(item->rect, active ? colours.selection : colours.card);
            const int flags =
                Qt::AlignCenter | Qt::TextSingleLine |
                (proxy()->styleHint(SH_UnderlineShortcut, item, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                 : Qt::TextHideMnemonic);
            proxy()->drawItemText(painter, item->rect, flags, item->palette, item->state & State_Enabled,
                                  item->text, QPalette::ButtonText);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colours.card);
        paintHairline(*painter, option->rect, Qt::BottomEdge, colours.border);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeaderV2 copy;
            static_cast<QStyleOptionHeader&>(copy) = *header;
            copy.palette.setColor(QPalette::ButtonText, colours.mutedText);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            drawProgress(bar, painter);
            return;
        }
        break;
    case CE_Splitter: // the parts beside it have edges of their own
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const Colours& colours = coloursFor(option->palette);
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(bar, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const QColor fill = isHovered(option) ? colours.selection : colours.card;
            drawBox(painter, box->rect, fill, colours.border, hasKeyboard(option), colours);
            drawChevronDown(painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                            colours.mutedText);
            return;
        }
    }
    if (control == CC_SpinBox) {
        drawBox(painter, option->rect, colours.card, colours.border, hasKeyboard(option), colours);
        drawChevronUp(painter, subControlRect(control, option, SC_SpinBoxUp, widget), colours.mutedText);
        drawChevronDown(painter, subControlRect(control, option, SC_SpinBoxDown, widget), colours.mutedText);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(6, 0, 0, 0);
    const auto* bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // no arrow buttons: the groove is the whole bar
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = std::max(28, int(qint64(bar->pageStep) * length / (range + bar->pageStep)));
    handle = std::min(handle, length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto part1d = [&](int from, int size) {
        const QRect r =
            vertical ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, r.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return part1d(start, handle);
    case SC_ScrollBarSubPage:
        return part1d(0, start);
    case SC_ScrollBarAddPage:
        return part1d(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return QSize(std::max(result.width(), size.width() + 26), std::max(result.height(), 30));
    case CT_LineEdit:
    case CT_ComboBox:
        return QSize(result.width() + 14, std::max(result.height(), 30));
    case CT_SpinBox: // a date field with its calendar has the arrow of a combo box
        return QSize(result.width() + (qobject_cast<const QDateTimeEdit*>(widget) ? 12 : 6),
                     std::max(result.height(), 30));
    case CT_TabBarTab: {
        // room for the bold form that the current tab has
        QFont font = widget ? widget->font() : QFont();
        font.setWeight(QFont::DemiBold);
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        const QFontMetrics metrics(font);
        return tab ? QSize(metrics.size(Qt::TextShowMnemonic, tab->text).width() + 28, metrics.height() + 18)
                   : result;
    }
    case CT_ToolButton:
        return (option->state & State_AutoRaise) ? result
                                                 : QSize(result.width() + 12, std::max(result.height(), 26));
    case CT_MenuBarItem:
        return QSize(result.width() + 4, result.height() + 4);
    case CT_HeaderSection:
        return QSize(result.width() + 8, std::max(result.height(), 30));
    default:
        return result;
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
        return 1;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_mnemonics;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QDateTimeEdit*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isTextField(widget)) // the round corners show
        static_cast<QPlainTextEdit*>(widget)->viewport()->setAutoFillBackground(false);
}

void HouseStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

bool HouseStyle::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    const bool alt = key && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
    if ((alt || event->type() == QEvent::WindowDeactivate) && watched->isWidgetType()) {
        const bool shown = event->type() == QEvent::KeyPress;
        if (m_mnemonics != shown) {
            m_mnemonics = shown;
            const QWidgetList widgets = static_cast<QWidget*>(watched)->window()->findChildren<QWidget*>();
            for (QWidget* widget : widgets)
                widget->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace clausemeter::widgets
