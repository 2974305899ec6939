// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/inputsection.h"

#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/linkbutton.h"
#include "widgets/wordsfor.h"

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QVBoxLayout>
#include <algorithm>

namespace clausemeter::widgets {

using items::BadRowsModel;
using items::InputsModel;

namespace {

constexpr int kShownBadRows = 8;
constexpr std::size_t kShownLeftOut = 8;
constexpr qsizetype kShownDigest = 8;

QString fileName(const logs::InputReport& input)
{
    return QFileInfo(QString::fromStdString(input.file)).fileName();
}

} // namespace

InputSection::InputSection(QWidget* parent)
    : Section(parent)
    , m_inputs(new InputsModel(this))
    , m_badRows(new BadRowsModel(this))
    , m_inputTable(new DataTable(m_inputs))
    , m_badTable(new DataTable(m_badRows))
    , m_leftOut(quietLabel())
    , m_badHeading(dataLabel())
    , m_reasons(quietLabel())
    , m_howRead(new LinkButton)
    , m_history(new LinkButton)
    , m_export(new LinkButton)
{
    setContentSides(kTableSides);
    m_inputTable->setObjectName(QStringLiteral("inputs"));
    m_inputTable->setWide({{InputsModel::Reasons, 1}}, 130);
    m_inputTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_badTable->setObjectName(QStringLiteral("badRows"));
    m_badTable->setWide({{BadRowsModel::Text, 1}}, 200);
    m_badTable->setMaximumRows(kShownBadRows);
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setContentsMargins(10, 8, 10, 0);
    m_badHeading->setObjectName(QStringLiteral("badHeading"));
    m_reasons->setObjectName(QStringLiteral("badReasons"));
    m_howRead->setObjectName(QStringLiteral("howRead"));
    m_history->setObjectName(QStringLiteral("allImports"));
    m_history->hide();
    m_export->setObjectName(QStringLiteral("exportBadRows"));
    auto* links = new QHBoxLayout;
    links->setContentsMargins(10, 2, 10, 0);
    links->setSpacing(16);
    links->addWidget(m_howRead);
    links->addWidget(m_history);
    links->addStretch(1);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(10, 10, 10, 0);
    heading->setSpacing(12);
    heading->addWidget(m_badHeading, 1);
    heading->addWidget(m_export, 0, Qt::AlignTop);
    m_reasons->setContentsMargins(10, 0, 10, 2);
    content()->addWidget(m_inputTable);
    content()->addLayout(links);
    content()->addWidget(m_leftOut);
    content()->addLayout(heading);
    content()->addWidget(m_reasons);
    content()->addWidget(m_badTable);
    connect(m_export, &QPushButton::clicked, this, &InputSection::badRowsRequested);
    connect(m_history, &QPushButton::clicked, this, &InputSection::importsRequested);
    connect(m_howRead, &QPushButton::clicked, this, [this] {
        const auto& inputs = m_inputs->rows();
        const auto input = std::size_t(std::max(selectedInput(), 0));
        if (input < inputs.size())
            Q_EMIT readingRequested(inputs[input].file);
    });
    connect(m_inputTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { showBadRows(selectedInput()); });
}

void InputSection::showInputs(const logs::LogData& logs)
{
    const std::vector<logs::InputReport>& inputs = logs.inputs;
    m_checks = logs::crossChecks(logs);
    showLeftOut(logs.leftOut);
    const bool same = m_inputs->rows() == inputs;
    showTexts();
    if (!same)
        m_inputs->setRows(inputs);
    m_inputTable->fit();
    m_howRead->setVisible(!inputs.empty());
    showBadRows(selectedInput());
}

void InputSection::setImportsOffered(bool isOffered)
{
    m_history->setVisible(isOffered);
}

int InputSection::selectedInput() const
{
    const QModelIndexList rows = m_inputTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_inputTable->sourceRow(rows.first());
}

void InputSection::showBadRows(int input)
{
    std::vector<items::BadRowOfFile> shown;
    std::map<logs::RejectReason, std::int64_t> reasons;
    std::int64_t rejected = 0;
    for (int i = 0; i < int(m_inputs->rows().size()); ++i) {
        const logs::InputReport& report = m_inputs->rows()[std::size_t(i)];
        if ((input >= 0 && i != input) || (input < 0 && report.sameAs))
            continue;
        rejected += report.rejected;
        for (const auto& [reason, rows] : report.rejectedBy)
            reasons[reason] += rows;
        for (const logs::BadRow& row : report.badRows) {
            if (shown.size() < logs::InputReport::kKeptBadRows)
                shown.push_back({fileName(report).toStdString(), row});
        }
    }
    const bool any = !shown.empty();
    for (QWidget* widget : {static_cast<QWidget*>(m_badHeading), static_cast<QWidget*>(m_reasons),
                            static_cast<QWidget*>(m_badTable), static_cast<QWidget*>(m_export)})
        widget->setVisible(any);
    const text::Words& words = wordsFor(this);
    const auto kept = std::int64_t(shown.size());
    const bool isOne = input >= 0 && any;
    const QString of = isOne ? fileName(m_inputs->rows()[std::size_t(input)]) : QString();
    if (kept < rejected)
        m_badHeading->setText(
            isOne ? tr("Rejected rows of %1, the first %2 of %3:")
                        .arg(of, words.count(kept), words.count(rejected))
                  : tr("Rejected rows, the first %1 of %2:").arg(words.count(kept), words.count(rejected)));
    else
        m_badHeading->setText(isOne ? tr("Rejected rows of %1: %2").arg(of, words.count(rejected))
                                    : tr("Rejected rows: %1").arg(words.count(rejected)));
    QStringList counts;
    for (const auto& [reason, rows] : reasons)
        counts << tr("%1: %2", "why rows were rejected, how many")
                      .arg(words.rejectReason(reason), words.count(rows));
    m_reasons->setText(counts.join(QStringLiteral("  ·  ")));
    m_badTable->setAccessibleName(m_badHeading->text());
    m_badTable->setColumnHidden(BadRowsModel::File, isOne || m_inputs->rows().size() == 1);
    m_badRows->setRows(std::move(shown));
    m_badTable->fit();
}

void InputSection::showLeftOut(const std::vector<logs::LeftOut>& files)
{
    const text::Words& words = wordsFor(this);
    const std::size_t shown = std::min(kShownLeftOut, files.size());
    QStringList lines;
    for (std::size_t i = 0; i < shown; ++i)
        lines << tr("Left out: %1").arg(words.error(files[i].why));
    const int more = int(files.size() - shown);
    if (more > 0)
        lines << tr("and %n more files are left out", nullptr, more);
    m_leftOut->setText(lines.join(u'\n'));
    m_leftOut->setVisible(!lines.isEmpty());
}

void InputSection::showTexts()
{
    setHeading(tr("Inputs"));
    m_howRead->setText(tr("How it is read…"));
    m_history->setText(tr("All imports of the customer…"));
    m_export->setText(tr("Export the rejected rows…"));
    m_inputTable->setAccessibleName(heading());
    m_inputTable->setEmptyText(tr("No log was read."));
    m_inputs->setTexts({{tr("file"), tr("kind"), tr("rows"), tr("accepted"), tr("rejected"), tr("remarks"),
                         tr("outside"), tr("digest")},
                        [this](const logs::InputReport& input, int column) { return cell(input, column); }});
    m_badRows->setTexts({{tr("file"), tr("line"), tr("column"), tr("reason"), tr("text")},
                         [this](const items::BadRowOfFile& of, int column) {
                             const text::Words& words = wordsFor(this);
                             const logs::BadRow& row = of.row;
                             switch (column) {
                             case BadRowsModel::File:
                                 return QString::fromStdString(of.file);
                             case BadRowsModel::Line:
                                 return words.count(row.line);
                             case BadRowsModel::Column:
                                 return row.column > 0 ? words.count(row.column) : QStringLiteral("–");
                             case BadRowsModel::Reason:
                                 return words.rejectReason(row.reason);
                             default:
                                 return QString::fromStdString(row.text);
                             }
                         }});
}

QString InputSection::cell(const logs::InputReport& input, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case InputsModel::File:
        return fileName(input);
    case InputsModel::Kind:
        return words.logKind(input.kind);
    case InputsModel::Records:
        return words.count(input.records);
    case InputsModel::Accepted:
        return words.count(input.accepted);
    case InputsModel::Rejected:
        return words.count(input.rejected);
    case InputsModel::Reasons: {
        QStringList remarks;
        if (input.sameAs && *input.sameAs < m_inputs->rows().size())
            remarks
                << tr("same content as %1: not counted again").arg(fileName(m_inputs->rows()[*input.sameAs]));
        for (const auto& [reason, rows] : input.rejectedBy)
            remarks << tr("%1: %2", "why rows were rejected, how many")
                           .arg(words.rejectReason(reason), words.count(rows));
        if (input.otherEvents > 0)
            remarks << tr("other events, not counted: %1").arg(words.count(input.otherEvents));
        for (const logs::CrossCheck& check : m_checks) {
            if (input.kind == logs::LogKind::TrtcCallback)
                remarks << words.crossCheck(check);
        }
        return remarks.isEmpty() ? QStringLiteral("–") : remarks.join(u'\n');
    }
    case InputsModel::Outside:
        return words.count(input.outside);
    case InputsModel::Digest: {
        const QString digest = QString::fromStdString(input.digest);
        const qsizetype colon = digest.indexOf(u':');
        return colon < 0 || digest.size() <= colon + 1 + kShownDigest
                   ? digest
                   : digest.first(colon + 1 + kShownDigest) + u'…';
    }
    default:
        return {};
    }
}

} // namespace clausemeter::widgets
