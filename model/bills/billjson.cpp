// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billjson.h"

#include "model/bills/billvalues.h"
#include "model/logs/csvtext.h"
#include "model/logs/encodingguess.h"
#include "model/logs/jsonvalue.h"

#include <algorithm>

namespace clausemeter::bills {

using logs::JsonValue;

namespace {

// Lines of places in a text, asked for in ascending order.
class LineCounter {
public:
    explicit LineCounter(std::string_view text)
        : m_text(text)
    {
    }
    std::int64_t lineOf(const JsonValue& value)
    {
        const auto at = std::size_t(value.raw().data() - m_text.data());
        if (at > m_counted) {
            m_line += std::int64_t(logs::countLineBreaks(m_text.substr(m_counted, at - m_counted)));
            m_counted = at;
        }
        return m_line;
    }

private:
    std::string_view m_text;
    std::size_t m_counted = 0;
    std::int64_t m_line = 1;
};

std::string textOf(const JsonValue& object, std::string_view name)
{
    return cellText(object.member(name).text());
}

// Its members but for the components, as they stand there.
void addRest(BillRest& rest, const JsonValue& object)
{
    object.forEachMember([&rest](std::string_view name, const JsonValue& value) {
        if (name == "ComponentSet")
            return;
        rest.names += std::string(name) + '\n';
        rest.values += value.text() + '\n';
    });
}

class JsonBillReader {
public:
    JsonBillReader(std::string_view text, SlaClock clock, BillCollector& into,
                   std::vector<BilledVoucher>& vouchers, Progress& progress)
        : m_lines(text)
        , m_clock(clock)
        , m_into(into)
        , m_vouchers(vouchers)
        , m_progress(progress)
    {
    }

    Status readDocument(const JsonValue& document)
    {
        if (document.isArray()) {
            logs::JsonElements elements(document);
            for (JsonValue one = elements.next(); one.exists(); one = elements.next()) {
                if (const Status read = readDocument(one); !read)
                    return read;
            }
            return done();
        }
        const JsonValue response = document.member("Response");
        const JsonValue& answer = response.exists() ? response : document;
        if (const JsonValue set = answer.member("DetailSet"); set.isArray())
            return readSet(set, BillKind::DetailJson, answer.member("Total"), &JsonBillReader::readDetail);
        if (const JsonValue set = answer.member("ResourceSummarySet"); set.isArray())
            return readSet(set, BillKind::ResourceSummary, answer.member("Total"),
                           &JsonBillReader::readSummary);
        if (const JsonValue set = answer.member("VoucherInfos"); set.isArray())
            return readSet(set, std::nullopt, answer.member("TotalCount"), &JsonBillReader::readVoucher);
        const std::string_view raw = document.raw();
        return Error{ErrorCode::BillUnknownFormat,
                     {m_into.input().file, m_lines.lineOf(document)},
                     {logs::shortened(raw.substr(0, std::min(raw.find_first_of("\r\n"), raw.size())),
                                      logs::kShownCharacters)}};
    }

private:
    using ReadRecord = Status (JsonBillReader::*)(const JsonValue&);

    Status readSet(const JsonValue& set, std::optional<BillKind> kind, const JsonValue& total,
                   ReadRecord read)
    {
        BillInput& input = m_into.input();
        if (m_hasKind && input.kind != kind)
            return Error{ErrorCode::BillKindsMixed, {input.file, m_lines.lineOf(set)}, {std::string(), {}}};
        input.kind = kind;
        m_hasKind = true;
        if (const auto stated = Money::parse(total.text()); stated && stated->units() % Money::kUnit == 0)
            input.stated = std::max(input.stated.value_or(0), std::int64_t(stated->units() / Money::kUnit));
        logs::JsonElements elements(set);
        for (JsonValue record = elements.next(); record.exists(); record = elements.next()) {
            if (m_progress.stopRequested())
                return Error{ErrorCode::Cancelled};
            ++input.found;
            if (!record.isObject()) {
                m_into.reject(BillBadReason::NotARecord, m_lines.lineOf(record), record.raw());
            } else if (!logs::isDecodable(record.raw())) {
                m_into.reject(BillBadReason::Undecodable, m_lines.lineOf(record), record.raw());
            } else if (const Status done = (this->*read)(record); !done) {
                return done;
            }
            m_progress.add(std::int64_t(record.raw().size()), 1);
        }
        return done();
    }

    void reject(BillBadReason reason, const JsonValue& at)
    {
        m_into.reject(reason, m_lines.lineOf(at), at.raw());
    }

    // What a detail record and a summary have in common. Rejects the record where it returns nothing.
    std::optional<BillLine> commonPart(const JsonValue& record)
    {
        BillLine line;
        line.line = m_lines.lineOf(record);
        line.kind = *m_into.input().kind;
        line.orderId = textOf(record, "OrderId");
        line.payer = textOf(record, "PayerUin");
        line.owner = textOf(record, "OwnerUin");
        line.product = textOf(record, "BusinessCodeName");
        line.productCode = textOf(record, "BusinessCode");
        line.subProduct = textOf(record, "ProductCodeName");
        line.resource = textOf(record, "ResourceId");
        line.payMode = textOf(record, "PayModeName");
        line.action = textOf(record, "ActionTypeName");
        line.billMonth = textOf(record, "BillMonth");
        const std::tuple<const char*, std::optional<Instant>*, bool> times[] = {
            {"FeeBeginTime", &line.usageBegin, false},
            {"FeeEndTime", &line.usageEnd, true},
            {"PayTime", &line.payTime, false}};
        for (const auto& [name, target, isEnd] : times) {
            const std::string text = textOf(record, name);
            if (isNoTime(text))
                continue;
            *target = momentOf(text, m_clock, isEnd);
            if (!*target) {
                reject(BillBadReason::BadTime, record);
                return std::nullopt;
            }
        }
        if (line.usageBegin && line.usageEnd && *line.usageEnd < *line.usageBegin) {
            reject(BillBadReason::EndBeforeBegin, record);
            return std::nullopt;
        }
        return line;
    }

    // The amounts of a component or a summary; false where one is none.
    bool readAmounts(const JsonValue& from, const char* original, const char* cost, BillLine& line)
    {
        const std::pair<const char*, std::optional<Money>*> optional[] = {{original, &line.original},
                                                                          {"TaxAmount", &line.tax}};
        for (const auto& [name, target] : optional) {
            const std::string text = textOf(from, name);
            if (!text.empty() && !(*target = amountOf(text)))
                return false;
        }
        const std::pair<const char*, Money*> required[] = {{cost, &line.cost}, {"CashPayAmount", &line.cash}};
        const std::pair<const char*, Money*> parts[] = {{"VoucherPayAmount", &line.voucher},
                                                        {"IncentivePayAmount", &line.incentive},
                                                        {"TransferPayAmount", &line.transfer}};
        for (const auto& [name, target] : required) {
            const auto amount = amountOf(textOf(from, name));
            if (!amount)
                return false;
            *target = *amount;
        }
        for (const auto& [name, target] : parts) {
            const std::string text = textOf(from, name);
            const auto amount = text.empty() ? std::optional(Money()) : amountOf(text);
            if (!amount)
                return false;
            *target = *amount;
        }
        line.discount = textOf(from, "Discount");
        return true;
    }

    Status takeCurrency(const std::string& currency, const JsonValue& at)
    {
        BillInput& input = m_into.input();
        if (currency.empty())
            return done();
        if (!input.currency.empty() && input.currency != currency)
            return Error{
                ErrorCode::BillCurrencies, {input.file, m_lines.lineOf(at)}, {input.currency, currency}};
        input.currency = currency;
        return done();
    }

    Status readDetail(const JsonValue& record)
    {
        const auto common = commonPart(record);
        if (!common)
            return done();
        const JsonValue components = record.member("ComponentSet");
        logs::JsonElements elements(components);
        JsonValue component = elements.next();
        BillRest ofRecord;
        addRest(ofRecord, record);
        if (!component.exists())
            reject(BillBadReason::NoComponents, record);
        for (; component.exists(); component = elements.next()) {
            BillLine line = *common;
            line.line = m_lines.lineOf(component);
            line.id = textOf(record, "BillId");
            if (const std::string id = textOf(record, "Id"); !id.empty())
                line.id += (line.id.empty() ? "" : " ") + id;
            line.component = textOf(component, "ComponentCodeName");
            if (const std::string name = textOf(component, "ItemCodeName"); !name.empty())
                line.component += (line.component.empty() ? "" : " ") + name;
            if (!readAmounts(component, "Cost", "RealCost", line)) {
                reject(BillBadReason::BadAmount, component);
                continue;
            }
            if (const Status known = takeCurrency(textOf(component, "Currency"), component); !known)
                return known;
            BillRest rest = ofRecord;
            addRest(rest, component);
            m_into.take(std::move(line), rest);
        }
        return done();
    }

    Status readSummary(const JsonValue& record)
    {
        auto line = commonPart(record);
        if (!line)
            return done();
        if (!readAmounts(record, "TotalCost", "RealTotalCost", *line)) {
            reject(BillBadReason::BadAmount, record);
            return done();
        }
        if (const Status known = takeCurrency(textOf(record, "Currency"), record); !known)
            return known;
        BillRest rest;
        addRest(rest, record);
        m_into.take(std::move(*line), rest);
        return done();
    }

    // Values are in 10^-8 of the currency.
    static std::optional<Money> microCents(const std::string& text)
    {
        const auto whole = parseUnits(text, 0, true);
        return whole ? std::optional(Money::fromUnits(*whole)) : std::nullopt;
    }

    Status readVoucher(const JsonValue& record)
    {
        BilledVoucher voucher;
        voucher.input = m_into.inputIndex();
        voucher.id = textOf(record, "VoucherId");
        voucher.owner = textOf(record, "OwnerUin");
        voucher.status = textOf(record, "Status");
        voucher.products = cellText(record.member("ApplicableProducts", "GoodsName").text());
        const auto value = microCents(textOf(record, "NominalValue"));
        const auto balance = microCents(textOf(record, "Balance"));
        if (!value || !balance) {
            reject(BillBadReason::BadAmount, record);
            return done();
        }
        voucher.value = *value;
        voucher.balance = *balance;
        for (const auto& [name, target, isEnd] :
             {std::tuple("BeginTime", &voucher.begin, false), std::tuple("EndTime", &voucher.end, true)}) {
            const std::string text = textOf(record, name);
            if (isNoTime(text))
                continue;
            *target = momentOf(text, m_clock, isEnd);
            if (!*target) {
                reject(BillBadReason::BadTime, record);
                return done();
            }
        }
        ++m_into.input().records;
        const bool isKnown = !voucher.id.empty() && std::ranges::find(m_vouchers, voucher.id,
                                                                      &BilledVoucher::id) != m_vouchers.end();
        ++(isKnown ? m_into.input().duplicates : m_into.input().accepted);
        if (!isKnown)
            m_vouchers.push_back(std::move(voucher));
        return done();
    }

    LineCounter m_lines;
    SlaClock m_clock;
    BillCollector& m_into;
    std::vector<BilledVoucher>& m_vouchers;
    Progress& m_progress;
    bool m_hasKind = false;
};

Error syntaxError(const std::string& file, std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    return {ErrorCode::BillSyntax, {file, 1 + std::int64_t(logs::countLineBreaks(before))}};
}

} // namespace

Status readBillJson(std::string_view text, SlaClock clock, BillCollector& into,
                    std::vector<BilledVoucher>& vouchers, Progress& progress)
{
    logs::JsonIndex index;
    const std::string file = into.input().file;
    if (!index.build(text) && !index.build(text, true))
        return syntaxError(file, text, text.size());
    JsonBillReader reader(text, clock, into, vouchers, progress);
    for (std::size_t token = 0; token < index.size();) {
        const std::size_t behind = index.behindValue(token, text.size());
        const char first = index.first(token);
        if (behind == 0 || (first != '{' && first != '['))
            return syntaxError(file, text, index.at(token));
        if (const Status read = reader.readDocument(JsonValue(index, token)); !read)
            return read;
        token = behind;
    }
    return done();
}

} // namespace clausemeter::bills
