// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the logs of the sample customer into a folder: generate FOLDER. The output depends on nothing else.
#include "resources/samples/logtext.h"

#include <cstdio>
#include <fstream>
#include <utility>

namespace {

bool write(const std::string& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file)
        std::fprintf(stderr, "%s cannot be written\n", path.c_str());
    return bool(file);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace clausemeter::samples;
    if (argc != 2) {
        std::fprintf(stderr, "usage: generate FOLDER\n");
        return 2;
    }
    const std::string folder = argv[1];
    for (const auto& [year, month] : {std::pair(2018, 12U), std::pair(2019, 1U), std::pair(2019, 2U),
                                      std::pair(2019, 3U), std::pair(2019, 4U), std::pair(2019, 5U)}) {
        const std::string number = (month < 10 ? "0" : "") + std::to_string(month);
        if (!write(folder + "/intervals-" + std::to_string(year) + "-" + number + ".csv",
                   intervalLog(year, month)))
            return 3;
    }
    return write(folder + "/requests-2019-02.csv", requestLog()) ? 0 : 3;
}
