// SPDX-FileCopyrightText: 2026 The Clausemeter authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/counted.h"

#include "model/contract/wordindex.h"
#include "model/contract/wordwalk.h"

#include <algorithm>

namespace clausemeter::contract {

namespace {

struct Word {
    std::u16string_view name;
};

// End a noun phrase.
constexpr WordIndex kStops(std::to_array<Word>({
    {u"of"},        {u"and"},      {u"or"},     {u"to"},    {u"in"},      {u"on"},     {u"at"},
    {u"by"},        {u"for"},      {u"from"},   {u"with"},  {u"without"}, {u"within"}, {u"per"},
    {u"each"},      {u"every"},    {u"any"},    {u"all"},   {u"no"},      {u"not"},    {u"the"},
    {u"a"},         {u"an"},       {u"this"},   {u"that"},  {u"these"},   {u"those"},  {u"such"},
    {u"is"},        {u"are"},      {u"was"},    {u"were"},  {u"be"},      {u"been"},   {u"has"},
    {u"have"},      {u"had"},      {u"does"},   {u"do"},    {u"shall"},   {u"will"},   {u"may"},
    {u"must"},      {u"can"},      {u"should"}, {u"would"}, {u"if"},      {u"when"},   {u"where"},
    {u"which"},     {u"who"},      {u"whose"},  {u"as"},    {u"than"},    {u"then"},   {u"during"},
    {u"after"},     {u"before"},   {u"under"},  {u"over"},  {u"above"},   {u"below"},  {u"until"},
    {u"unless"},    {u"provided"}, {u"its"},    {u"his"},   {u"their"},   {u"your"},   {u"our"},
    {u"you"},       {u"we"},       {u"it"},     {u"they"},  {u"hereof"},  {u"herein"}, {u"thereof"},
    {u"hereunder"}, {u"applies"},  {u"plus"},   {u"minus"}, {u"but"},     {u"so"},     {u"also"},
    {u"into"},      {u"onto"},     {u"upon"},   {u"via"},
}));

// Name what a number after them numbers.
constexpr WordIndex kLabels(std::to_array<Word>({
    {u"section"},   {u"sections"},   {u"article"},   {u"articles"}, {u"clause"},   {u"clauses"},
    {u"paragraph"}, {u"paragraphs"}, {u"para"},      {u"part"},     {u"chapter"},  {u"item"},
    {u"items"},     {u"annex"},      {u"appendix"},  {u"schedule"}, {u"exhibit"},  {u"attachment"},
    {u"table"},     {u"figure"},     {u"note"},      {u"version"},  {u"ver"},      {u"v"},
    {u"no"},        {u"nos"},        {u"number"},    {u"room"},     {u"building"}, {u"floor"},
    {u"unit"},      {u"suite"},      {u"street"},    {u"road"},     {u"phase"},    {u"step"},
    {u"stage"},     {u"level"},      {u"page"},      {u"line"},     {u"row"},      {u"rule"},
    {u"form"},      {u"type"},       {u"class"},     {u"category"}, {u"grade"},    {u"option"},
    {u"order"},     {u"tel"},        {u"telephone"}, {u"phone"},    {u"fax"},      {u"ext"},
    {u"extension"}, {u"id"},         {u"account"},   {u"port"},     {u"code"},     {u"error"},
    {u"http"},      {u"release"},    {u"tier"},      {u"point"},    {u"points"},   {u"subsection"},
    {u"subclause"}, {u"art"},        {u"sec"},       {u"cl"},
}));

constexpr WordIndex kQuantities(std::to_array<Word>({
    {u"kb"},   {u"mb"},   {u"gb"},  {u"tb"},  {u"pb"},  {u"kib"},  {u"mib"}, {u"gib"}, {u"tib"},  {u"kbps"},
    {u"mbps"}, {u"gbps"}, {u"bps"}, {u"qps"}, {u"tps"}, {u"iops"}, {u"mhz"}, {u"ghz"}, {u"vcpu"}, {u"vcpus"},
}));

constexpr std::u16string_view kMeasures = u"个项次家名位人份台套种类款笔张条件倍路点例起组批户部辆页字";
// Of these the measure word itself is what is counted.
constexpr std::u16string_view kWholeMeasures = u"次人份倍点页字户";
constexpr std::u16string_view kNounEnds =
    u"的内中以及和或与时后前为应在不且将须可由等之起至到均都已被向对从是有";

bool isPlural(std::u16string_view word)
{
    static constexpr WordIndex kOthers(
        std::to_array<Word>({{u"people"}, {u"persons"}, {u"children"}, {u"data"}}));
    if (word.size() > 3 && lowered(word.back()) == u's')
        return !isOneOf(lowered(word[word.size() - 2]), u"sui");
    return kOthers.find(word, 0) != nullptr;
}

std::optional<Counted> chineseCounted(std::u16string_view text, const Numeral& number, std::size_t at)
{
    const char16_t measure = charAt(text, at);
    if (!isOneOf(measure, kMeasures))
        return std::nullopt;
    if (number.form == NumeralForm::Chinese) {
        // A name, such as 七条底线 in quotation marks; the second time (二次开发); a time of day.
        const bool name = isOneOf(charBefore(text, number.start), u"“\"「『《");
        const bool again = text[number.start] == u'二' && measure == u'次';
        if (name || again || number.positional || isOneOf(measure, u"点部"))
            return std::nullopt;
    }
    std::size_t end = at + 1;
    while (!isOneOf(measure, kWholeMeasures) && isHan(charAt(text, end)) && !isOneOf(text[end], kNounEnds) &&
           end - at < 9)
        ++end;
    const std::size_t noun = end > at + 1 ? at + 1 : at;
    return Counted{toQString(text.substr(noun, end - noun)), end};
}

} // namespace

std::optional<Counted> countedAfter(std::u16string_view text, const Numeral& number)
{
    const std::size_t at = skipBlanks(text, number.end);
    if (number.ordinal || at >= text.size())
        return std::nullopt;
    if (isHan(text[at]))
        return chineseCounted(text, number, at);
    if (kQuantities.find(text, at)) {
        const std::size_t end = wordEnd(text, at);
        return Counted{toQString(text.substr(at, end - at)), end};
    }
    std::size_t next = at;
    for (int words = 0; words < 4; ++words) {
        const std::size_t end = wordEnd(text, next);
        if (end == next || (words == 0 && at == number.end) || kStops.find(text, next))
            return std::nullopt;
        if (isPlural(text.substr(next, end - next)) && charAt(text, end) != u'\'' &&
            charAt(text, end) != u'’')
            return Counted{toQString(text.substr(at, end - at)).simplified(), end};
        next = charAt(text, end) == u'-' ? end + 1 : skipBlanks(text, end);
        if (next == end)
            return std::nullopt;
    }
    return std::nullopt;
}

QString measuredBefore(std::u16string_view text, std::size_t comparator)
{
    const std::size_t end = skipBlanksBack(text, comparator);
    std::size_t start = end;
    while (start > 0 && isHan(text[start - 1]) && !isOneOf(text[start - 1], kNounEnds) && end - start < 8)
        --start;
    for (int words = 0; words < 3 && (start == end || !isHan(text[start])); ++words) {
        const std::size_t before = skipBlanksBack(text, start);
        const std::size_t word = wordStart(text, before);
        if (word == before || kStops.find(text, word))
            break;
        start = word;
    }
    return toQString(text.substr(start, end - start)).simplified();
}

bool isLabelled(std::u16string_view text, std::size_t number)
{
    std::size_t end = skipBlanksBack(text, number);
    if (end > 0 && text[end - 1] == u'.')
        --end;
    const std::size_t start = wordStart(text, end);
    if (start == end)
        return false;
    if (kLabels.find(text, start))
        return end == number || text[end] != u'.' || end - start <= 4;
    if (!isUpper(text[start]) || text[end] == u'.' || kStops.find(text, start))
        return false;
    // A capital within the sentence: a name with its number.
    const bool allCapitals = end - start > 1 && isUpper(text[start + 1]);
    const std::size_t before = skipBlanksBack(text, start);
    return allCapitals || (before < start && isLatin(charBefore(text, before)));
}

bool isOperand(std::u16string_view text, std::size_t start, std::size_t end)
{
    static constexpr std::u16string_view kOperators = u"×*/+=÷−＋＝／";
    const std::size_t before = skipBlanksBack(text, start);
    const std::size_t after = skipBlanks(text, end);
    const auto isDash = [text](std::size_t at) { return matchText(text, at, u"--") != kNoMatch; };
    return isOneOf(charBefore(text, before), kOperators) || isOneOf(charAt(text, after), kOperators) ||
           isDash(after) || (before >= 2 && isDash(before - 2));
}

} // namespace clausemeter::contract
