// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/journalview.h"

#include "model/book/handchanges.h"
#include "model/report/csvwriter.h"

namespace clausemeter::widgets {

using items::ChangedFieldsModel;
using items::JournalModel;
using items::JournalRow;

namespace {

const QString kNothing = QStringLiteral("–");

QString orNothing(const QString& text)
{
    return text.isEmpty() ? kNothing : text;
}

// As an undo turned them.
void turnBack(std::vector<report::RowHistory>& rows)
{
    using Kind = report::RowHistory::Kind;
    for (report::RowHistory& row : rows) {
        row.kind = row.kind == Kind::Added     ? Kind::Removed
                   : row.kind == Kind::Removed ? Kind::Added
                                               : Kind::Changed;
        for (report::FieldChange& field : row.fields)
            std::swap(field.before, field.after);
    }
}

} // namespace

std::vector<JournalRow> journalRows(const std::vector<book::JournalEntry>& entries,
                                    const JournalCustomers& customers)
{
    std::map<qint64, const book::JournalEntry*> byId;
    for (const book::JournalEntry& entry : entries)
        byId[entry.id] = &entry;
    std::vector<JournalRow> rows;
    for (const book::JournalEntry& entry : entries) {
        const auto customer = customers.find(entry.customer.value_or(0));
        const SlaClock clock = customer == customers.end() ? SlaClock() : customer->second.clock;
        JournalRow row{book::handChangeOf(entry, clock), entry.customer, JournalRow::State::InForce};
        if (entry.reverses) {
            row.state = entry.isUndo ? JournalRow::State::Undo : JournalRow::State::Redo;
            if (const auto about = byId.find(*entry.reverses); about != byId.end())
                row.change.rows = book::handChangeOf(*about->second, clock).rows;
            if (entry.isUndo)
                turnBack(row.change.rows);
        } else if (entry.isUndone) {
            row.state = JournalRow::State::Undone;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

const JournalCustomer& JournalCells::customerOf(std::optional<std::int64_t> customer) const
{
    static const JournalCustomer unknown;
    const auto found = m_customers.find(customer.value_or(0));
    return found == m_customers.end() ? unknown : found->second;
}

text::JournalWords JournalCells::wordsFor(std::optional<std::int64_t> customer) const
{
    const JournalCustomer& of = customerOf(customer);
    return {m_words, of.clock, of.currency};
}

QStringList JournalCells::headers(const text::Words& words)
{
    return {words.say("Journal", "when"),     words.say("Journal", "who"),     words.say("Journal", "what"),
            words.say("Journal", "customer"), words.say("Journal", "service"), words.say("Journal", "reason"),
            words.say("Journal", "state")};
}

QStringList JournalCells::fieldHeaders(const text::Words& words)
{
    return {words.say("Journal", "what"), words.say("Journal", "field"), words.say("Journal", "before"),
            words.say("Journal", "after")};
}

QString JournalCells::cell(const JournalRow& row, int column) const
{
    const JournalCustomer& customer = customerOf(row.customer);
    switch (column) {
    case JournalModel::When:
        return m_words.moment({row.change.at.ms - row.change.at.ms % 1000}, customer.clock); // to the second
    case JournalModel::Person:
        return orNothing(QString::fromStdString(row.change.person));
    case JournalModel::What: {
        const QString kind = wordsFor(row.customer).kind(row.change.kind);
        if (row.state == JournalRow::State::Undo)
            return m_words.say("Journal", "undone: %1").arg(kind);
        return row.state == JournalRow::State::Redo ? m_words.say("Journal", "done again: %1").arg(kind)
                                                    : kind;
    }
    case JournalModel::Customer:
        return orNothing(m_words.pick(customer.name));
    case JournalModel::Service:
        return orNothing(QString::fromStdString(row.change.service));
    case JournalModel::Reason:
        return orNothing(QString::fromStdString(row.change.reason));
    case JournalModel::State:
        return row.state == JournalRow::State::Undone ? m_words.say("Journal", "was undone") : QString();
    default:
        return {};
    }
}

QString JournalCells::cell(const items::ChangedFieldRow& field, std::optional<std::int64_t> customer,
                           int column) const
{
    const text::JournalWords words = wordsFor(customer);
    switch (column) {
    case ChangedFieldsModel::What:
        return words.rowTitle(field.row);
    case ChangedFieldsModel::Field:
        return words.field(field.row.table, field.field.field);
    case ChangedFieldsModel::Before:
        return words.value(field.field.before);
    case ChangedFieldsModel::After:
        return words.value(field.field.after);
    default:
        return {};
    }
}

QString JournalCells::everything(const JournalRow& row) const
{
    QStringList texts;
    for (int column = 0; column < JournalModel::NUM_COLUMNS; ++column)
        texts << cell(row, column);
    for (const report::RowHistory& history : row.change.rows) {
        for (const report::FieldChange& field : history.fields) {
            for (int column = 0; column < ChangedFieldsModel::NUM_COLUMNS; ++column)
                texts << cell(items::ChangedFieldRow{history, field}, row.customer, column);
        }
    }
    return texts.join(u'\n');
}

QByteArray JournalCells::csv(const std::vector<JournalRow>& rows) const
{
    report::CsvWriter out;
    out.text(m_words.say("Journal", "number").toStdString());
    for (const QString& header : headers(m_words))
        out.text(header.toStdString());
    for (const QString& header : {m_words.say("Journal", "row"), m_words.say("Journal", "field"),
                                  m_words.say("Journal", "before"), m_words.say("Journal", "after")})
        out.text(header.toStdString());
    out.endRow();
    for (const JournalRow& row : rows) {
        const auto addLine = [&](const items::ChangedFieldRow* field) {
            out.number(row.change.entry);
            for (int column = 0; column < JournalModel::NUM_COLUMNS; ++column)
                out.text(cell(row, column).toStdString());
            for (int column = 0; column < ChangedFieldsModel::NUM_COLUMNS; ++column)
                out.text(field ? cell(*field, row.customer, column).toStdString() : std::string());
            out.endRow();
        };
        bool isEmpty = true;
        for (const report::RowHistory& history : row.change.rows) {
            for (const report::FieldChange& field : history.fields) {
                const items::ChangedFieldRow line{history, field};
                addLine(&line);
                isEmpty = false;
            }
        }
        if (isEmpty)
            addLine(nullptr);
    }
    return out.take();
}

} // namespace clausemeter::widgets
