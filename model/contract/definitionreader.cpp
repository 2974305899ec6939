// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/definitionreader.h"

#include "model/files/inputfile.h"

#include <QDir>

namespace clausemeter::contract {

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

DefinitionTree::DefinitionTree(const QByteArray& json, const std::string& file)
    : m_json(json)
    , m_body(json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json)
    , m_file(file)
{
}

Result<DefinitionTree> DefinitionTree::parseShipped(const QByteArray& json, const std::string& file)
{
    auto tree = parseText(json, file);
    if (tree)
        tree->m_isShipped = true;
    return tree;
}

Result<DefinitionTree> DefinitionTree::parseText(const QByteArray& json, const std::string& file)
{
    DefinitionTree tree(json, file);
    QJsonParseError syntax;
    tree.m_document = QJsonDocument::fromJson(tree.m_body, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{ErrorCode::DefinitionInvalid,
                     JsonPlaces::place(viewOf(tree.m_body), std::size_t(syntax.offset), file),
                     {std::string(), jsonReason(syntax.error)}};
    return tree;
}

Result<DefinitionTree> DefinitionTree::parse(const QByteArray& json, const std::string& file)
{
    auto tree = parseText(json, file);
    if (!tree)
        return tree;
    if (const auto twice = JsonPlaces(viewOf(tree->m_body)).duplicateKey())
        return tree->invalid(*twice, "definition:key-twice");
    tree->m_unfit = schemaFault(tree->m_document.object());
    return tree;
}

std::string DefinitionTree::format() const
{
    return m_document.object()[u"format"].toString().toStdString();
}

Error DefinitionTree::invalid(const std::string& path, const std::string& what) const
{
    return {ErrorCode::DefinitionInvalid, JsonPlaces(viewOf(m_body)).at(path, m_file), {path, what}};
}

Result<std::vector<DefinitionTree>> definitionTrees(const QString& userFolder)
{
    std::vector<DefinitionTree> trees;
    const QString shipped = QStringLiteral(":/agreements");
    QStringList folders{shipped};
    if (!userFolder.isEmpty())
        folders.append(userFolder);
    for (const QString& folder : folders) {
        const auto parse = folder == shipped ? DefinitionTree::parseShipped : DefinitionTree::parse;
        const QFileInfoList files =
            QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QFileInfo& info : files) {
            const auto json = readFile(info.filePath(), kMaxBytes);
            if (!json)
                return json.error();
            auto tree = parse(*json, info.filePath().toStdString());
            if (!tree)
                return tree.error();
            trees.push_back(std::move(*tree));
        }
    }
    return trees;
}

} // namespace clausemeter::contract
