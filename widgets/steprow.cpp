// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/steprow.h"

#include "widgets/chip.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/text/unbroken.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace clausemeter::widgets {

namespace {

constexpr int kNumberWidth = 26;
constexpr int kTitleWidth = 210;
constexpr int kClauseWidth = 250;
constexpr int kLeastTextWidth = 100;
constexpr int kGap = 12;
constexpr int kUnderText = 2;
constexpr int kMark = 3;
constexpr int kBetweenChips = 4;
constexpr int kTitleLeft = kNumberWidth + kGap;
constexpr int kTextLeft = kTitleLeft + kTitleWidth + kGap;

int textWidthOf(int width)
{
    return std::max(kLeastTextWidth, width - kTextLeft - kGap - kClauseWidth);
}

QLabel* withoutSelection(QLabel* label)
{
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    return label;
}

} // namespace

QStringList StepRow::asLines(const Texts& texts)
{
    QStringList lines{
        tr("%1. %2: %3 [%4]", "number, title, text and clauses of a step")
            .arg(texts.number, texts.title, texts.text, texts.clauses.join(QStringLiteral("; ")))};
    if (texts.clauses.isEmpty())
        lines.first() =
            tr("%1. %2: %3", "number, title and text of a step").arg(texts.number, texts.title, texts.text);
    if (!texts.reading.isEmpty())
        lines << QStringLiteral("   ") + texts.reading;
    return lines;
}

StepRow::StepRow(QWidget* parent)
    : QWidget(parent)
    , m_number(withoutSelection(quietLabel(this)))
    , m_title(withoutSelection(dataLabel(this)))
    , m_text(withoutSelection(dataLabel(this)))
    , m_reading(withoutSelection(quietLabel(this)))
{
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QLabel* label : {m_text, m_reading})
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scaleFont(m_title, 1.0, QFont::Medium);
    scaleFont(m_reading, 0.92);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepRow::setTexts(const Texts& texts)
{
    m_number->setText(texts.number);
    m_title->setText(texts.title);
    withoutSelection(m_text);
    withoutSelection(m_reading);
    m_text->setText(text::unbroken(texts.text));
    m_reading->setText(text::unbroken(texts.reading));
    m_reading->setVisible(!texts.reading.isEmpty());
    setClauses(texts.clauses);
    setLink(texts.link);
    m_heights = {};
    updateGeometry();
    if (isVisible())
        place();
}

void StepRow::setClauses(const QStringList& clauses)
{
    while (m_chips.size() > std::size_t(clauses.size())) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    while (m_chips.size() < std::size_t(clauses.size())) {
        const int clause = int(m_chips.size());
        m_chips.push_back(new Chip({}, this));
        connect(m_chips.back(), &Chip::clicked, this, [this, clause] { Q_EMIT clauseClicked(clause); });
        m_chips.back()->show();
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setText(clauses[qsizetype(i)]);
    for (Chip* chip : m_chips) {
        chip->setCursor(Qt::PointingHandCursor);
        chip->setToolTip(tr("Show the clause"));
    }
}

void StepRow::setLink(const QString& text)
{
    if (text.isEmpty() && !m_link)
        return;
    if (!m_link) {
        m_link = new LinkButton(this);
        connect(m_link, &LinkButton::clicked, this, &StepRow::linkClicked);
    }
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void StepRow::setMarked(bool marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    update();
}

void StepRow::paintEvent(QPaintEvent*)
{
    if (!m_marked)
        return;
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.selection);
    painter.fillRect(QRect(0, 0, kMark, height()), colours.accent);
}

int StepRow::clausesHeight() const
{
    if (m_chips.empty())
        return 0;
    const int lines = int(m_chips.size() + 1) / 2;
    return lines * (m_chips.front()->sizeHint().height() + kBetweenChips) - kBetweenChips;
}

// Two chips a line; a single one stands on the right.
void StepRow::placeClauses()
{
    const auto isOnTheRight = [this](std::size_t i) { return i % 2 == 1 || i + 1 == m_chips.size(); };
    int widest = 0;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (isOnTheRight(i))
            widest = std::max(widest, m_chips[i]->sizeHint().width());
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QSize size = m_chips[i]->sizeHint();
        const int right = isOnTheRight(i) ? width() : width() - widest - kBetweenChips;
        const int top = int(i / 2) * (size.height() + kBetweenChips);
        m_chips[i]->setGeometry(QRect(QPoint(right - size.width(), top), size));
    }
}

const StepRow::Heights& StepRow::heightsFor(int width) const
{
    if (m_heights.width == width)
        return m_heights;
    const int textWidth = textWidthOf(width);
    m_heights.width = width;
    m_heights.title = m_title->heightForWidth(kTitleWidth);
    m_heights.text = m_text->heightForWidth(textWidth);
    m_heights.reading = m_reading->text().isEmpty() ? 0 : m_reading->heightForWidth(textWidth);
    m_heights.link = m_link && !m_link->text().isEmpty() ? m_link->sizeHint().height() : 0;
    int texts = m_heights.text;
    for (const int more : {m_heights.reading, m_heights.link})
        texts += more > 0 ? kUnderText + more : 0;
    m_heights.whole = std::max({m_heights.title, texts, clausesHeight()});
    return m_heights;
}

int StepRow::heightForWidth(int width) const
{
    return heightsFor(width).whole;
}

QSize StepRow::minimumSizeHint() const
{
    return QSize(kTextLeft + kLeastTextWidth + kGap + kClauseWidth, fontMetrics().height());
}

void StepRow::place()
{
    const Heights heights = heightsFor(width());
    const int textWidth = textWidthOf(width());
    m_number->setGeometry(0, 0, kNumberWidth, m_number->fontMetrics().height());
    m_title->setGeometry(kTitleLeft, 0, kTitleWidth, heights.title);
    m_text->setGeometry(kTextLeft, 0, textWidth, heights.text);
    m_reading->setGeometry(kTextLeft, heights.text + kUnderText, textWidth, heights.reading);
    if (heights.link > 0) {
        const int above = heights.reading > 0 ? kUnderText + heights.reading : 0;
        m_link->setGeometry(QRect(QPoint(kTextLeft, heights.text + above + kUnderText), m_link->sizeHint()));
    }
    placeClauses();
}

void StepRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heights = {};
        updateGeometry();
        place();
    }
}

void StepRow::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    for (QLabel* label : {m_text, m_reading})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void StepRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void StepRow::showEvent(QShowEvent* event)
{
    place();
    QWidget::showEvent(event);
}

} // namespace clausemeter::widgets
