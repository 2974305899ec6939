// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QLabel;

namespace clausemeter::widgets {

class Chip;
class LinkButton;

// One step of a derivation: number, title, what was put in, the reading chosen and the clauses. It places its
// parts itself: a layout would ask each of them for its size again and again. Its texts can be selected under
// the pointer; all the others do without the document that takes, which makes a page of rows quick.
class StepRow : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        QString number;
        QString title;
        QString text;
        QString reading; // empty: none was needed
        QStringList clauses;
        QString link = {}; // empty: leads nowhere
    };

    // The same as plain text.
    static QStringList asLines(const Texts& texts);

    explicit StepRow(QWidget* parent = nullptr);

    // May be called again for another step.
    void setTexts(const Texts& texts);
    // Whether its clauses can be shown; they can unless said otherwise. To be called before setTexts().
    // That it belongs to the time that is selected.
    void setMarked(bool marked);
    bool isMarked() const { return m_marked; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkClicked();
    void clauseClicked(int clause); // of Texts::clauses

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Heights {
        int width = -1; // for which they are; negative: not known
        int title = 0;
        int text = 0;
        int reading = 0;
        int link = 0;
        int whole = 0;
    };

    void setClauses(const QStringList& clauses);
    void setLink(const QString& text);
    const Heights& heightsFor(int width) const;
    int clausesHeight() const;
    void placeClauses();
    void place();

    QLabel* m_number;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_reading;
    LinkButton* m_link = nullptr; // once there was one
    bool m_marked = false;
    std::vector<Chip*> m_chips;
    mutable Heights m_heights;
};

} // namespace clausemeter::widgets
