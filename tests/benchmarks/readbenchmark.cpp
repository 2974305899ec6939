// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads log files and says how fast: readbenchmark [--threads N] [--runs N] [--sha256] [--simd 0..2] [--chunk
// BYTES] FILE...

#include "model/logs/tuning.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <vector>

using namespace clausemeter;

int main(int argc, char** argv)
{
    logs::ReadOptions options;
    logs::Tuning tuning;
    std::vector<std::string> paths;
    int runs = 5;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--threads") == 0 && i + 1 < argc)
            options.threads = std::atoi(argv[++i]);
        else if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc)
            runs = std::atoi(argv[++i]);
        else if (std::strcmp(argv[i], "--sha256") == 0)
            options.digest = logs::Digest::Sha256;
        else if (std::strcmp(argv[i], "--chunk") == 0 && i + 1 < argc)
            tuning.chunkBytes = std::size_t(std::atoll(argv[++i]));
        else if (std::strcmp(argv[i], "--simd") == 0 && i + 1 < argc)
            tuning.simd = logs::Simd(std::clamp(std::atoi(argv[++i]), 0, 2));
        else
            paths.emplace_back(argv[i]);
    }
    for (const std::string& path : paths) {
        std::vector<double> seconds;
        std::vector<double> processor; // seconds of all threads
        logs::InputReport report;
        std::size_t services = 0;
        for (int run = 0; run < runs; ++run) {
            Progress progress;
            const std::clock_t processorStart = std::clock();
            const auto start = std::chrono::steady_clock::now();
            const auto data = logs::readLogs({path}, options, tuning, progress);
            seconds.push_back(
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
            processor.push_back(double(std::clock() - processorStart) / CLOCKS_PER_SEC);
            if (!data) {
                std::fprintf(stderr, "%s: error %d\n", path.c_str(), int(data.error().code));
                return 4;
            }
            report = data->inputs[0];
            services = data->services.size();
        }
        std::sort(seconds.begin(), seconds.end());
        std::sort(processor.begin(), processor.end());
        const double median = seconds[seconds.size() / 2];
        std::printf("%s: %.3f s (processor %.3f), %.1f M rows/s, %.2f GB/s; %lld rows, %lld accepted, %lld "
                    "rejected, %lld blank, %zu services\n",
                    path.c_str(), median, processor[processor.size() / 2],
                    double(report.records) / median / 1e6, double(report.bytes) / median / 1e9,
                    static_cast<long long>(report.records), static_cast<long long>(report.accepted),
                    static_cast<long long>(report.rejected), static_cast<long long>(report.blank), services);
    }
    return 0;
}
