// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book.h"

namespace clausemeter::book {

// The size of a made book: each customer has two services, which run for whole months from January 2019 on,
// with a fee each month and counts in every slot.
struct BookSize {
    int customers = 1000;
    int months = 24;
    std::int64_t slots() const; // of all services
};

// Fills an empty book, always the same: traffic with a wave by day, noise, and an outage of half an hour
// every few months. Half a year is one import.
Status fillBook(Book& book, const BookSize& size);

} // namespace clausemeter::book
