// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bills/billcolumns.h"

#include "model/logs/columns.h"

#include <algorithm>
#include <string_view>

namespace clausemeter::bills {

namespace {

using Aliases = std::vector<std::string_view>;

// By column, as normalised() leaves them.
const Aliases& aliasesOf(BillColumn column)
{
    static const std::array<Aliases, kBillColumnCount> kAliases = {
        Aliases{"支付者uin", "支付者账号id", "payeraccountid", "payeruin"},
        Aliases{"使用者uin", "使用者账号id", "owneraccountid", "owneruin"},
        Aliases{"产品名称", "产品", "productname", "product"},
        Aliases{"产品编码", "产品代码", "productcode"},
        Aliases{"子产品名称", "子产品", "subproductname", "subproduct"},
        Aliases{"计费模式", "付费模式", "billingmode", "paymode"},
        Aliases{"资源id", "实例id", "instanceid", "resourceid"},
        Aliases{"交易类型", "transactiontype", "actiontype"},
        Aliases{"订单id", "订单号", "orderid"},
        Aliases{"交易id", "交易号", "账单id", "transactionid", "billid"},
        Aliases{"扣费时间", "交易时间", "支付时间", "transactiontime", "deductiontime", "paytime"},
        Aliases{"开始使用时间", "使用开始时间", "usagestarttime", "feebegintime"},
        Aliases{"结束使用时间", "使用结束时间", "usageendtime", "feeendtime"},
        Aliases{"组件类型", "componenttype"},
        Aliases{"组件名称", "componentname"},
        Aliases{"组件原价", "原价", "originalcost", "totaloriginalcost"},
        Aliases{"折扣率", "discountmultiplier", "discountrate", "discount"},
        Aliases{"优惠后总价", "折后总价", "总费用", "totalamountafterdiscount(excludingtax)",
                "totalamountafterdiscount", "realtotalcost", "totalcost"},
        Aliases{"代金券支出", "优惠券支出", "voucherdeduction", "voucherpayment", "vouchercost",
                "voucherpayamount"},
        Aliases{"赠送账户支出", "赠送金支出", "freecredit", "freecreditdeduction", "incentivepayment",
                "promotionalcredit", "incentivepayamount"},
        Aliases{"分成金账户支出", "分成金支出", "commissioncredit", "commissioncreditdeduction",
                "transferpayment", "transferpayamount"},
        Aliases{"现金账户支出", "现金支出", "cashcredit", "cashcreditdeduction", "cashpayment",
                "cashpayamount"},
        Aliases{"税前金额", "税前总价", "amountbeforetax"},
        Aliases{"税额", "税金", "taxamount"},
        Aliases{"含税总价", "税后总价", "totalcost(includingtax)", "amountaftertax"},
        Aliases{"币种", "货币", "currency"},
        Aliases{"账单月份", "账单月", "billmonth", "billingmonth"},
    };
    return kAliases[std::size_t(column)];
}

struct Name {
    std::string text;
    std::string currency;
};

// normalisedName() drops "(元)"; other currencies are dropped here.
Name normalised(const std::string& header)
{
    Name name{logs::normalisedName(header), {}};
    if (header.find("元)") != std::string::npos || header.find("元）") != std::string::npos)
        name.currency = "CNY";
    const std::pair<std::string_view, const char*> suffixes[] = {
        {"(cny)", "CNY"},   {"（cny）", "CNY"}, {"(rmb)", "CNY"},   {"(usd)", "USD"},
        {"（usd）", "USD"}, {"(美元)", "USD"},  {"（美元）", "USD"}};
    for (const auto& [suffix, currency] : suffixes) {
        if (!name.text.ends_with(suffix))
            continue;
        name.text.erase(name.text.size() - suffix.size());
        name.currency = currency;
    }
    return name;
}

std::optional<BillColumn> columnNamed(const std::string& name)
{
    for (std::size_t i = 0; i < kBillColumnCount; ++i) {
        if (std::ranges::find(aliasesOf(BillColumn(i)), name) != aliasesOf(BillColumn(i)).end())
            return BillColumn(i);
    }
    return std::nullopt;
}

} // namespace

std::size_t columnsKnown(const std::vector<std::string>& header)
{
    return std::size_t(std::ranges::count_if(
        header, [](const std::string& name) { return columnNamed(normalised(name).text).has_value(); }));
}

bool hasAmountColumn(const std::vector<std::string>& header)
{
    return std::ranges::any_of(header, [](const std::string& name) {
        const auto column = columnNamed(normalised(name).text);
        return column && *column >= BillColumn::Original && *column <= BillColumn::CostWithTax &&
               *column != BillColumn::Discount;
    });
}

Result<BillColumnMap> mapColumns(const std::vector<std::string>& header, const Where& where)
{
    BillColumnMap map;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const Name name = normalised(header[i]);
        const auto column = columnNamed(name.text);
        map.columns.push_back({header[i], column});
        if (!column)
            continue;
        auto& at = map.at[std::size_t(*column)];
        if (at)
            return Error{ErrorCode::BillColumnTwice, where, {header[i]}};
        at = i;
        if (name.currency.empty())
            continue;
        if (!map.currency.empty() && map.currency != name.currency)
            return Error{ErrorCode::BillCurrencies, where, {map.currency, name.currency}};
        map.currency = name.currency;
    }
    for (const BillColumn needed : {BillColumn::Resource, BillColumn::Cost}) {
        if (!map.of(needed))
            return Error{ErrorCode::BillNoColumn, where, {tokenOf(needed)}};
    }
    if (!map.of(BillColumn::Cash) && !map.of(BillColumn::BeforeTax))
        return Error{ErrorCode::BillNoColumn, where, {tokenOf(BillColumn::Cash)}};
    return map;
}

const char* tokenOf(BillColumn column)
{
    static constexpr std::array<const char*, kBillColumnCount> kTokens = {
        "payer",         "owner",          "product",        "product_code", "sub_product", "pay_mode",
        "resource",      "action",         "order_id",       "id",           "pay_time",    "usage_begin",
        "usage_end",     "component_type", "component_name", "original",     "discount",    "cost",
        "voucher",       "incentive",      "transfer",       "cash",         "before_tax",  "tax",
        "cost_with_tax", "currency",       "bill_month"};
    return kTokens[std::size_t(column)];
}

} // namespace clausemeter::bills
