// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/noticechannels.h"

#include "model/contract/wordindex.h"
#include "model/contract/wordwalk.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

struct Channel {
    std::u16string_view name;
    std::string_view token;
    bool needsNotice = true; // named in a sentence that tells somebody something
};

constexpr WordIndex kEnglish(std::to_array<Channel>({
    {u"e-mails", "email"},
    {u"e-mail", "email"},
    {u"emails", "email"},
    {u"email", "email"},
    {u"electronic mail", "email"},
    {u"text messages", "sms"},
    {u"text message", "sms"},
    {u"short messages", "sms"},
    {u"short message", "sms"},
    {u"sms", "sms"},
    {u"telephone", "phone"},
    {u"phones", "phone"},
    {u"phone", "phone"},
    {u"website announcements", "website"},
    {u"website announcement", "website"},
    {u"website notices", "website"},
    {u"website notice", "website"},
    {u"webpage announcements", "website"},
    {u"webpage announcement", "website"},
    {u"announcement on its website", "website"},
    {u"announcement on the website", "website"},
    {u"announcements on its website", "website"},
    {u"announcements on the website", "website"},
    {u"announcement on its official website", "website"},
    {u"announcement on the official website", "website"},
    {u"notice on its website", "website"},
    {u"notice on the website", "website"},
    {u"system messages", "system_message"},
    {u"system message", "system_message"},
    {u"system notifications", "system_message"},
    {u"system notification", "system_message"},
    {u"private messages", "site_message"},
    {u"private message", "site_message"},
    {u"instant messages", "instant_message"},
    {u"instant message", "instant_message"},
    {u"instant messaging", "instant_message"},
    {u"registered mail", "registered_mail"},
    {u"registered post", "registered_mail"},
    {u"registered letter", "registered_mail"},
    {u"couriers", "courier"},
    {u"courier", "courier"},
    {u"express delivery", "courier"},
    {u"by hand", "by_hand"},
    {u"personal delivery", "by_hand"},
    {u"delivered personally", "by_hand"},
    {u"facsimile", "fax"},
    {u"fax", "fax"},
    {u"support tickets", "support_ticket", false},
    {u"support ticket", "support_ticket", false},
    {u"service ticket", "support_ticket", false},
    {u"ticket system", "support_ticket", false},
}));

// The longer before the shorter that it begins with.
constexpr std::array kChinese = std::to_array<Channel>({
    {u"电子邮件", "email"},
    {u"邮件通知", "email"},
    {u"邮件", "email"},
    {u"手机短信", "sms"},
    {u"短信通知", "sms"},
    {u"短信", "sms"},
    {u"短消息", "sms"},
    {u"电话", "phone"},
    {u"网站公告", "website"},
    {u"网页公告", "website"},
    {u"官网公告", "website"},
    {u"系统消息", "system_message"},
    {u"系统通知", "system_message"},
    {u"站内信", "site_message"},
    {u"站内消息", "site_message"},
    {u"即时通讯工具", "instant_message"},
    {u"即时通讯", "instant_message"},
    {u"即时通信", "instant_message"},
    {u"函件", "letter"},
    {u"信函", "letter"},
    {u"挂号信", "registered_mail"},
    {u"挂号邮件", "registered_mail"},
    {u"快递", "courier"},
    {u"特快专递", "courier"},
    {u"专人递送", "by_hand"},
    {u"专人送达", "by_hand"},
    {u"当面送达", "by_hand"},
    {u"当面递交", "by_hand"},
    {u"传真", "fax"},
    {u"工单", "support_ticket", false},
});

struct Word {
    std::u16string_view name;
};
constexpr WordIndex kTelling(std::to_array<Word>({
    {u"notice"},       {u"notices"},       {u"notify"},        {u"notifies"}, {u"notified"},   {u"notifying"},
    {u"notification"}, {u"notifications"}, {u"inform"},        {u"informs"},  {u"informed"},   {u"announce"},
    {u"announced"},    {u"announcement"},  {u"announcements"}, {u"publish"},  {u"publishing"}, {u"send"},
    {u"sends"},        {u"sending"},       {u"sent"},          {u"serve"},    {u"served"},     {u"delivered"},
}));
constexpr std::array kChineseTelling = std::to_array<std::u16string_view>(
    {u"通知", u"公告", u"公布", u"送达", u"发送", u"告知", u"递送", u"投邮", u"寄送"});

// An address or an object of another kind: 联系电话, 电话号码, 垃圾邮件, "email address", "telephone number".
bool isAddress(std::u16string_view text, std::size_t at, std::size_t end)
{
    const std::size_t next = skipBlanks(text, end);
    for (const std::u16string_view word : {u"address", u"addresses", u"number", u"numbers"}) {
        if (matchWord(text, next, word) != kNoMatch)
            return true;
    }
    const std::size_t before = skipBlanksBack(text, at);
    if (matchWord(text, wordStart(text, before), u"mobile") != kNoMatch && before < at)
        return true;
    const std::u16string_view lead = text.substr(at >= 2 ? at - 2 : 0, at >= 2 ? 2 : at);
    return lead == u"联系" || lead == u"垃圾" || isOneOf(charAt(text, end), u"号组地箱");
}

constexpr std::u16string_view kChannelStarts = u"电邮手短网官系站即函信挂快特专当传工";
constexpr std::u16string_view kTellingStarts = u"通公送发告递投寄";
constexpr CharSet kStops(u"电邮手短网官系站即函信挂快特专当传工通公送发告递投寄。；;\n！？!?.");

} // namespace

void findNoticeChannels(std::u16string_view text, std::vector<Term>& terms)
{
    std::vector<Term> named; // in the sentence so far
    std::vector<bool> needs;
    bool tells = false;
    const auto finish = [&] {
        for (std::size_t i = 0; i < named.size(); ++i) {
            if (tells || !needs[i])
                terms.push_back(std::move(named[i]));
        }
        named.clear();
        needs.clear();
        tells = false;
    };
    const auto name = [&](const Channel& channel, std::size_t at, std::size_t end) {
        if (isAddress(text, at, end))
            return end;
        Term t;
        t.kind = TermKind::NoticeChannel;
        t.span = {qsizetype(at), qsizetype(end - at)};
        t.name = QString::fromLatin1(channel.token.data(), qsizetype(channel.token.size()));
        named.push_back(std::move(t));
        needs.push_back(channel.needsNotice);
        return end;
    };
    walkWords(text, kStops, [&](std::size_t at) -> std::size_t {
        const char16_t c = text[at];
        if (isAsciiLetter(c)) {
            const Channel* channel = kEnglish.find(text, at);
            tells = tells || kTelling.find(text, at) || (channel && channel->token == "website");
            return channel ? name(*channel, at, matchPhrase(text, at, channel->name)) : at;
        }
        if (endsSentence(text, at)) {
            finish();
            return at + 1;
        }
        if (isOneOf(c, kChannelStarts)) {
            for (const Channel& channel : kChinese) {
                const std::size_t end = matchText(text, at, channel.name);
                if (end == kNoMatch)
                    continue;
                tells = tells || channel.name.ends_with(u"通知") || channel.name.ends_with(u"公告") ||
                        channel.name.ends_with(u"送达") || channel.name.ends_with(u"递送");
                return name(channel, at, end);
            }
        }
        if (!tells && isOneOf(c, kTellingStarts)) {
            tells = std::ranges::any_of(kChineseTelling, [&](std::u16string_view word) {
                return matchText(text, at, word) != kNoMatch;
            });
        }
        return at + 1;
    });
    finish();
}

} // namespace clausemeter::contract
