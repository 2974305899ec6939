// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/billfilestab.h"

#include "widgets/datatable.h"
#include "widgets/labels.h"
#include "widgets/section.h"
#include "widgets/wordsfor.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace clausemeter::widgets {

using items::BillInputRow;
using items::BillInputsModel;
using items::BillRemarkRow;
using items::BillRemarksModel;

namespace {

const QString kUnknown = QStringLiteral("–");
constexpr std::size_t kShownRemarks = 300;
constexpr int kShownRows = 12;

QString fileName(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path)).fileName();
}

} // namespace

BillFilesTab::BillFilesTab(std::shared_ptr<const bills::BillData> read, QWidget* parent)
    : QWidget(parent)
    , m_data(std::move(read))
    , m_inputs(new BillInputsModel(this))
    , m_remarks(new BillRemarksModel(this))
    , m_inputSection(new Section(this))
    , m_remarkSection(new Section(this))
    , m_inputTable(new DataTable(m_inputs))
    , m_remarkTable(new DataTable(m_remarks))
    , m_unused(quietLabel(this))
    , m_more(quietLabel(this))
{
    m_inputTable->setObjectName(QStringLiteral("billInputs"));
    m_remarkTable->setObjectName(QStringLiteral("billRemarks"));
    m_unused->setObjectName(QStringLiteral("unusedColumns"));
    m_inputTable->setWide({{BillInputsModel::File, 1}}, 160);
    m_remarkTable->setWide({{BillRemarksModel::File, 2}, {BillRemarksModel::Remark, 5}}, 160);
    m_remarkTable->setMaximumRows(kShownRows);
    for (QLabel* label : {m_unused, m_more})
        label->setContentsMargins(Section::kTableSides + 4, 4, Section::kTableSides + 4, 0);
    m_inputSection->setContentSides(Section::kTableSides);
    m_inputSection->content()->addWidget(m_inputTable);
    m_inputSection->content()->addWidget(m_unused);
    m_remarkSection->setContentSides(Section::kTableSides);
    m_remarkSection->content()->addWidget(m_remarkTable);
    m_remarkSection->content()->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_inputSection);
    layout->addWidget(m_remarkSection);
    layout->addStretch(1);
    fill();
}

void BillFilesTab::fill()
{
    std::vector<BillInputRow> inputs;
    std::vector<BillRemarkRow> remarks;
    m_remarkCount = std::int64_t(m_data->issues.size());
    for (const bills::BillInput& input : m_data->inputs) {
        inputs.push_back({input, input.sameAs ? m_data->inputs[*input.sameAs].file : std::string()});
        m_remarkCount += input.rejected;
        for (const bills::BadBillLine& bad : input.badLines) {
            if (remarks.size() < kShownRemarks)
                remarks.push_back({input.file, bad.line, std::nullopt, bad});
        }
    }
    for (const bills::BillIssue& issue : m_data->issues) {
        if (remarks.size() == kShownRemarks)
            break;
        remarks.push_back({m_data->inputs[issue.input].file, issue.line, issue, std::nullopt});
    }
    m_inputs->setRows(std::move(inputs));
    m_remarks->setRows(std::move(remarks));
}

QString BillFilesTab::inputCell(const BillInputRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case BillInputsModel::File:
        return row.sameAs.empty()
                   ? fileName(row.input.file)
                   : tr("%1: the same as %2, read once").arg(fileName(row.input.file), fileName(row.sameAs));
    case BillInputsModel::Kind:
        return row.sameAs.empty() ? words.billKind(row.input.kind) : kUnknown;
    case BillInputsModel::Encoding:
        return words.encoding(row.input.encoding);
    case BillInputsModel::Currency:
        return row.input.currency.empty() ? kUnknown : QString::fromStdString(row.input.currency);
    default:
        return words.count(BillInputsModel::count(row.input, column));
    }
}

QString BillFilesTab::remarkCell(const BillRemarkRow& row, int column) const
{
    const text::Words& words = wordsFor(this);
    switch (column) {
    case BillRemarksModel::File:
        return fileName(row.file);
    case BillRemarksModel::Line:
        return row.line > 0 ? words.count(row.line) : kUnknown;
    default:
        if (row.issue)
            return words.billIssue(*row.issue);
        return tr("Not counted, %1: %2", "reason, text of a line")
            .arg(words.billBadReason(row.bad->reason), QString::fromStdString(row.bad->text).simplified());
    }
}

QString BillFilesTab::unusedColumns() const
{
    QStringList names;
    for (const bills::BillInput& input : m_data->inputs) {
        for (const bills::BillFileColumn& column : input.columns) {
            const QString name = QString::fromStdString(column.name).simplified();
            if (!column.column && !name.isEmpty() && !names.contains(name))
                names << name;
        }
    }
    return wordsFor(this).list(names);
}

void BillFilesTab::retranslateUi()
{
    m_inputSection->setHeading(tr("Bills"));
    m_inputTable->setAccessibleName(m_inputSection->heading());
    m_inputs->setTexts({{tr("file"), tr("kind"), tr("encoding"), tr("currency"), tr("lines"), tr("counted"),
                         tr("equal"), tr("rejected"), tr("totals rows")},
                        [this](const BillInputRow& row, int column) { return inputCell(row, column); }});
    m_inputTable->fit();
    const QString unused = unusedColumns();
    m_unused->setVisible(!unused.isEmpty());
    m_unused->setText(tr("Columns without a use: %1").arg(unused));
    m_remarkSection->setHeading(tr("To be looked at: %1").arg(wordsFor(this).count(m_remarkCount)));
    m_remarkTable->setAccessibleName(m_remarkSection->heading());
    m_remarkTable->setEmptyText(tr("All lines were read, and all sums agree."));
    m_remarks->setTexts({{tr("file"), tr("line"), tr("remark")},
                         [this](const BillRemarkRow& row, int column) { return remarkCell(row, column); }});
    m_remarkTable->fit();
    const auto left = m_remarkCount - std::int64_t(m_remarks->rows().size());
    m_more->setVisible(left > 0);
    m_more->setText(tr("%1 more are not shown.").arg(wordsFor(this).count(left)));
}

} // namespace clausemeter::widgets
