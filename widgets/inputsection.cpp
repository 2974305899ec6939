// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/inputsection.h"

#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/wordsfor.h"

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QVBoxLayout>

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
    , m_badHeading(quietLabel())
    , m_leftOut(quietLabel())
{
    setContentSides(kTableSides);
    m_inputTable->setObjectName(QStringLiteral("inputs"));
    m_inputTable->setWide({{InputsModel::Reasons, 1}}, 130);
    m_inputTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_badTable->setObjectName(QStringLiteral("badRows"));
    m_badTable->setWide({{BadRowsModel::Text, 1}}, 200);
    m_badTable->setMaximumRows(kShownBadRows);
    m_badHeading->setContentsMargins(10, 8, 10, 0);
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setContentsMargins(10, 8, 10, 0);
    content()->addWidget(m_inputTable);
    content()->addWidget(m_leftOut);
    content()->addWidget(m_badHeading);
    content()->addWidget(m_badTable);
    connect(m_inputTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_inputTable->selectionModel()->selectedRows();
        showBadRows(rows.isEmpty() ? -1 : m_inputTable->sourceRow(rows.first()));
    });
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
    if (same && m_inputTable->selectionModel()->hasSelection()) {
        showBadRows(m_inputTable->sourceRow(m_inputTable->selectionModel()->selectedRows().first()));
        return;
    }
    // The first file with rejected rows is the one to look at.
    int wanted = -1;
    for (int i = int(inputs.size()) - 1; i >= 0; --i) {
        if (!inputs[std::size_t(i)].badRows.empty())
            wanted = i;
    }
    showBadRows(wanted);
}

void InputSection::showBadRows(int input)
{
    const bool any = input >= 0 && !m_inputs->rows()[std::size_t(input)].badRows.empty();
    m_badHeading->setVisible(any);
    m_badTable->setVisible(any);
    if (!any) {
        m_badRows->setRows({});
        return;
    }
    const text::Words& words = wordsFor(this);
    const logs::InputReport& report = m_inputs->rows()[std::size_t(input)];
    const auto kept = std::int64_t(report.badRows.size());
    m_badHeading->setText(kept < report.rejected
                              ? tr("Rejected rows of %1, the first %2 of %3:")
                                    .arg(fileName(report), words.count(kept), words.count(report.rejected))
                              : tr("Rejected rows of %1:").arg(fileName(report)));
    m_badTable->setAccessibleName(m_badHeading->text());
    m_badRows->setRows(report.badRows);
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
    m_inputTable->setAccessibleName(heading());
    m_inputTable->setEmptyText(tr("No log was read."));
    m_inputs->setTexts({{tr("file"), tr("kind"), tr("rows"), tr("accepted"), tr("rejected"), tr("remarks"),
                         tr("outside"), tr("digest")},
                        [this](const logs::InputReport& input, int column) { return cell(input, column); }});
    m_badRows->setTexts(
        {{tr("line"), tr("column"), tr("reason"), tr("text")}, [this](const logs::BadRow& row, int column) {
             const text::Words& words = wordsFor(this);
             switch (column) {
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
