// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/agreementreader.h"
#include "model/contract/definitionfile.h"
#include "model/contract/termsfile.h"

#include <cstdlib>

using namespace clausemeter;

namespace {

// A fault is one of the file, with a reason, at a place in it.
template <typename T>
bool isSound(const Result<T>& parsed, qint64 lines)
{
    if (parsed)
        return parsed->file == "f.json" && !parsed->id.empty();
    const Error& error = parsed.error();
    return error.code == ErrorCode::DefinitionInvalid && error.details.size() == 2 &&
           !error.details[1].empty() && error.where.line >= 1 && error.where.line <= lines &&
           error.where.column >= 1;
}

} // namespace

// Definition files of both formats. What is accepted as a whole has a part of agreements that is accepted
// too, and that names no clause that it does not list.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), qsizetype(size));
    const qint64 lines = json.count('\n') + 1;
    const auto definition = contract::parseDefinition(json, "f.json");
    const auto terms = contract::parseTerms(json, "f.json");
    const auto agreement = contract::parseAgreement(json, "f.json");
    if (!isSound(definition, lines) || !isSound(terms, lines) || !isSound(agreement, lines))
        std::abort();
    if (definition && terms)
        std::abort();
    if ((definition || terms) && !agreement)
        std::abort();
    if (agreement) {
        for (const contract::Obligation& o : agreement->obligations) {
            if (o.clause.find(' ') == std::string::npos && !agreement->clause(o.clause))
                std::abort();
        }
    }
    return 0;
}
