<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AccountChanges</name>
        <message>
            <source>Invoice %1 on %2</source>
            <comment>its number, the as-of day</comment>
            <translation>发票 %1（%2）</translation>
        </message>
        <message>
            <source>due</source>
            <translation>付款期限</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>已付</translation>
        </message>
        <message>
            <source>unpaid</source>
            <translation>未付</translation>
        </message>
        <message>
            <source>days overdue</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>late fee</source>
            <translation>违约金</translation>
        </message>
        <message>
            <source>how it stands</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Notice %1</source>
            <translation>通知 %1</translation>
        </message>
        <message>
            <source>served</source>
            <translation>送达时间</translation>
        </message>
        <message>
            <source>Exclusion %1, %2</source>
            <comment>clause, time</comment>
            <translation>免责时段 %1，%2</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>认定</translation>
        </message>
        <message>
            <source>why</source>
            <translation>理由</translation>
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message>
            <source>Cloud Service Agreement (Chinese)</source>
            <translation>云服务协议（中文版）</translation>
        </message>
        <message>
            <source>Cloud Service Agreement (English)</source>
            <translation>云服务协议（英文版）</translation>
        </message>
        <message>
            <source>Cross-region Connection Service Agreement</source>
            <translation>跨地域互联服务协议</translation>
        </message>
        <message>
            <source>Internet Service Agreement</source>
            <translation>互联网服务协议</translation>
        </message>
    </context>
    <context>
        <name>BadRows</name>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>text</source>
            <translation>内容</translation>
        </message>
    </context>
    <context>
        <name>Bill</name>
        <message>
            <source>vouchers</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>detail bill (CSV)</source>
            <translation>明细账单（CSV）</translation>
        </message>
        <message>
            <source>detail bill (JSON)</source>
            <translation>明细账单（JSON）</translation>
        </message>
        <message>
            <source>bill by resource (JSON)</source>
            <translation>资源账单（JSON）</translation>
        </message>
        <message>
            <source>too few fields</source>
            <translation>字段过少</translation>
        </message>
        <message>
            <source>more fields than the header</source>
            <translation>字段多于表头</translation>
        </message>
        <message>
            <source>an amount is missing or is none</source>
            <translation>金额缺失或无效</translation>
        </message>
        <message>
            <source>a time is none</source>
            <translation>时间无效</translation>
        </message>
        <message>
            <source>the use ends before it begins</source>
            <translation>结束使用时间早于开始使用时间</translation>
        </message>
        <message>
            <source>characters cannot be decoded</source>
            <translation>字符无法解码</translation>
        </message>
        <message>
            <source>a quote is not closed</source>
            <translation>引号未闭合</translation>
        </message>
        <message>
            <source>a record without components</source>
            <translation>记录没有组件</translation>
        </message>
        <message>
            <source>not a record</source>
            <translation>不是记录</translation>
        </message>
        <message>
            <source>The total is %1, its parts add up to %2.</source>
            <translation>总价为 %1，各项支出合计 %2。</translation>
        </message>
        <message>
            <source>All totals of the file add up to %1, their parts to %2.</source>
            <translation>文件中总价合计 %1，各项支出合计 %2。</translation>
        </message>
        <message>
            <source>Amount and tax add up to %1, the bill states %2.</source>
            <translation>金额与税额合计 %1，账单载明 %2。</translation>
        </message>
        <message>
            <source>The totals row states %1, the lines add up to %2.</source>
            <translation>合计行载明 %1，明细合计 %2。</translation>
        </message>
        <message>
            <source>The answer tells of %1 records, %2 are there: pages are missing.</source>
            <translation>返回结果称共 %1 条记录，实有 %2 条：缺少分页。</translation>
        </message>
        <message>
            <source>The same line is in %1, line %2: it counts once.</source>
            <translation>相同明细已见于 %1 第 %2 行：只计一次。</translation>
        </message>
        <message>
            <source>An equal line is in %1, line %2; nothing tells them apart, and both count.</source>
            <translation>%1 第 %2 行有相同明细；无编号可区分，均计入。</translation>
        </message>
        <message>
            <source>No time of use is given: the line counts in no service month.</source>
            <translation>未给出使用时间：该明细不计入任何服务月度。</translation>
        </message>
        <message>
            <source>consumed</source>
            <translation>消费金额</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>promotional credit</source>
            <translation>赠送金</translation>
        </message>
        <message>
            <source>other deductions</source>
            <translation>其他抵扣</translation>
        </message>
        <message>
            <source>cash part</source>
            <translation>现金支出</translation>
        </message>
        <message>
            <source>account and bills agree</source>
            <translation>账户文件与账单一致</translation>
        </message>
        <message>
            <source>account and bills differ</source>
            <translation>账户文件与账单不一致</translation>
        </message>
        <message>
            <source>no fee in the account</source>
            <translation>账户文件中没有费用</translation>
        </message>
        <message>
            <source>no line in the bills</source>
            <translation>账单中没有明细</translation>
        </message>
        <message>
            <source>the account's fee fits two service months</source>
            <translation>账户文件的费用可属两个服务月度</translation>
        </message>
    </context>
    <context>
        <name>Claim</name>
        <message>
            <source>A claim came before the window opened and does not count: file it again by support ticket.</source>
            <translation>有一次申请早于起始日，不予计算，请重新提交工单。</translation>
        </message>
        <message>
            <source>A claim came by another channel and does not count: file it again by support ticket.</source>
            <translation>有一次申请未通过工单提出，不予计算，请重新提交工单。</translation>
        </message>
        <message>
            <source>month not finished</source>
            <translation>月度未结束</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>standard met</source>
            <translation>达标</translation>
        </message>
        <message>
            <source>filed</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>not open yet</source>
            <translation>尚未开放</translation>
        </message>
        <message>
            <source>open</source>
            <translation>可申请</translation>
        </message>
        <message>
            <source>void: wrong channel</source>
            <translation>无效（非工单渠道）</translation>
        </message>
        <message>
            <source>filed outside the window</source>
            <translation>超出时限提交</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>已过期</translation>
        </message>
    </context>
    <context>
        <name>ClaimChannel</name>
        <message>
            <source>support ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>email</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>chat</source>
            <translation>在线客服</translation>
        </message>
        <message>
            <source>courier</source>
            <translation>快递</translation>
        </message>
    </context>
    <context>
        <name>ClaimField</name>
        <message>
            <source>state</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>day drafted</source>
            <translation>拟稿日</translation>
        </message>
        <message>
            <source>day filed</source>
            <translation>提交日</translation>
        </message>
        <message>
            <source>ticket number</source>
            <translation>工单号</translation>
        </message>
        <message>
            <source>day decided</source>
            <translation>答复日</translation>
        </message>
        <message>
            <source>amount approved</source>
            <translation>获批金额</translation>
        </message>
        <message>
            <source>voucher ID</source>
            <translation>代金券 ID</translation>
        </message>
        <message>
            <source>day seen on a bill</source>
            <translation>账单所见日</translation>
        </message>
    </context>
    <context>
        <name>ClaimRemark</name>
        <message>
            <source>This day is before the window of %1 to %2: a ticket of that day does not count. File it again while the window is open.</source>
            <translation>该日早于 %1 至 %2 的申请时限，当日的工单不作数。请在时限内重新提交。</translation>
        </message>
        <message>
            <source>This day is after the window of %1 to %2: the claim is deemed waived.</source>
            <translation>该日晚于 %1 至 %2 的申请时限，视为自动放弃。</translation>
        </message>
        <message>
            <source>More than the voucher that was computed, %1.</source>
            <translation>高于计算所得的代金券金额 %1。</translation>
        </message>
    </context>
    <context>
        <name>ClauseContent</name>
        <message>
            <source>Invoice %1: %2</source>
            <translation>发票 %1：%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day and what happens on it</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>No agreement is open</source>
            <translation>没有打开的协议</translation>
        </message>
        <message>
            <source>Choose a clause on the left or in the text</source>
            <translation>请在左侧或文本中选择条款</translation>
        </message>
        <message>
            <source>Open the text of an agreement to read, search and compare it.</source>
            <translation>打开协议文本即可阅读、搜索和对比。</translation>
        </message>
        <message>
            <source>Mind: %1.</source>
            <translation>注意：%1。</translation>
        </message>
        <message>
            <source>Obligation, %1: %2</source>
            <comment>whose, what</comment>
            <translation>权利义务（%1）：%2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an obligation, its date</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>No figure of this service month and no obligation rests on it.</source>
            <translation>本服务月度没有以此为依据的数字，也没有以此为依据的义务。</translation>
        </message>
    </context>
    <context>
        <name>ClauseLink</name>
        <message>
            <source>Show the clause</source>
            <translation>查看条款</translation>
        </message>
        <message>
            <source>Show clause %1</source>
            <translation>查看条款 %1</translation>
        </message>
    </context>
    <context>
        <name>ClauseReading</name>
        <message>
            <source>%1 – %2</source>
            <comment>clause, title of the agreement</comment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>There is no sub-command “%1”, and no such file.</source>
            <translation>没有子命令“%1”，也没有这个文件。</translation>
        </message>
        <message>
            <source>%1 needs a value.</source>
            <translation>%1 缺少取值。</translation>
        </message>
        <message>
            <source>The options cannot be understood: %1</source>
            <translation>无法理解所给选项：%1</translation>
        </message>
        <message>
            <source>Unknown option: %1.</source>
            <translation>未知选项：%1。</translation>
        </message>
        <message>
            <source>%1 is given more than once.</source>
            <translation>%1 给出了不止一次。</translation>
        </message>
        <message>
            <source>--%1 cannot be “%2”; expected: %3.</source>
            <translation>--%1 不能为“%2”，应为：%3。</translation>
        </message>
        <message>
            <source>“%1” is not expected here.</source>
            <translation>此处不应有“%1”。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少 %1。</translation>
        </message>
        <message>
            <source>Downtime</source>
            <translation>不可用时长</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>服务可用性</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>Unavailable</source>
            <translation>不可用时段</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>计入</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求数</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>失败数</translation>
        </message>
        <message>
            <source>Lowest rate</source>
            <translation>最低成功率</translation>
        </message>
        <message>
            <source>Exclusion %1, %2: %3 (%4)</source>
            <comment>clause, time, standing, why</comment>
            <translation>免责时段 %1，%2：%3（%4）</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <comment>service, first day, last day</comment>
            <translation>%1，%2 至 %3</translation>
        </message>
        <message>
            <source>Requests: %1, successes: %2</source>
            <translation>请求数：%1，成功数：%2</translation>
        </message>
        <message>
            <source>Slots with data: %1, unavailable: %2, without data: %3, pending: %4</source>
            <translation>有数据的统计点：%1，不可用：%2，无数据：%3，待定：%4</translation>
        </message>
        <message>
            <source>Evidence: %1. In a dispute the provider's back-end record prevails (%2).</source>
            <translation>数据依据：%1。如有争议，以服务商的后台记录为准（%2）。</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>注意：%1</translation>
        </message>
        <message>
            <source>Conditions of the voucher (%1):</source>
            <translation>代金券使用条件（%1）：</translation>
        </message>
        <message>
            <source>%1 (%2), as of %3</source>
            <comment>customer's name, id, date</comment>
            <translation>%1（%2），截至 %3</translation>
        </message>
        <message>
            <source>%1: “%2” is not known and was left aside.</source>
            <comment>file, key</comment>
            <translation>%1：“%2”不是已知的字段，未作处理。</translation>
        </message>
        <message>
            <source>Clausemeter %1</source>
            <translation>约衡 %1</translation>
        </message>
        <message>
            <source>“%1 --help” shows how it is called.</source>
            <translation>用法请见“%1 --help”。</translation>
        </message>
        <message>
            <source>Records: %1 (good %2, rejected %3, blank %4, header %5)</source>
            <translation>记录数：%1（有效 %2，无效 %3，空行 %4，表头 %5）</translation>
        </message>
        <message>
            <source>Same content as %1: not counted again.</source>
            <translation>内容与 %1 相同，不重复计入。</translation>
        </message>
        <message>
            <source>Good rows outside every service period, not counted: %1</source>
            <translation>不在任何服务期内、未计入的有效行：%1</translation>
        </message>
        <message>
            <source>Good rows of other events than room entry, not counted: %1</source>
            <translation>非进房事件、未计入的有效行：%1</translation>
        </message>
        <message>
            <source>Rejected, %1: %2</source>
            <comment>reason, count</comment>
            <translation>无效，%1：%2</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>第 %1 行第 %2 列</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>%1: %2: %3</source>
            <comment>place, reason, text of the row</comment>
            <translation>%1：%2：%3</translation>
        </message>
        <message>
            <source>Delimiter: %1</source>
            <translation>分隔符：%1</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>时间：%1</translation>
        </message>
        <message>
            <source>Time: %1, without an offset: taken to be on the SLA clock (%2)</source>
            <translation>时间：%1，不带时区，按 SLA 时钟（%2）理解</translation>
        </message>
        <message>
            <source>Result: %1</source>
            <translation>结果：%1</translation>
        </message>
        <message>
            <source>Rows from %1 to %2 (%3)</source>
            <translation>数据行时间：%1 至 %2（%3）</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>未使用</translation>
        </message>
        <message>
            <source>First rows:</source>
            <translation>前几行：</translation>
        </message>
        <message>
            <source>language of texts and messages (default: the system's)</source>
            <translation>界面与提示的语言（默认跟随系统）</translation>
        </message>
        <message>
            <source>show this help</source>
            <translation>显示本帮助</translation>
        </message>
        <message>
            <source>show the version</source>
            <translation>显示版本</translation>
        </message>
        <message>
            <source>account file (clausemeter-account/1)</source>
            <translation>账户文件（clausemeter-account/1）</translation>
        </message>
        <message>
            <source>log files; may be repeated</source>
            <translation>日志文件，可多次给出</translation>
        </message>
        <message>
            <source>only this service</source>
            <translation>只看该服务</translation>
        </message>
        <message>
            <source>only the service months of this calendar month</source>
            <translation>只看该自然月内的服务月度</translation>
        </message>
        <message>
            <source>the day to look from (default: today on the SLA clock)</source>
            <translation>截至日期（默认为 SLA 时钟的今天）</translation>
        </message>
        <message>
            <source>write the result as JSON to a file, or to standard output</source>
            <translation>将结果以 JSON 写入文件，或输出到标准输出</translation>
        </message>
        <message>
            <source>name inputs by SHA-256 instead of XXH3</source>
            <translation>以 SHA-256（而非 XXH3）标识输入文件</translation>
        </message>
        <message>
            <source>open the sample customer</source>
            <translation>打开示例客户</translation>
        </message>
        <message>
            <source>the PDF file to write</source>
            <translation>要写入的 PDF 文件</translation>
        </message>
        <message>
            <source>language of the report and of messages (default: the system's)</source>
            <translation>报告与提示的语言（默认跟随系统）</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>选项：</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>用法：%1</translation>
        </message>
        <message>
            <source>Opens the window; an account file and logs may be given.</source>
            <translation>打开窗口；可同时给出账户文件和日志。</translation>
        </message>
        <message>
            <source>Sub-commands, which need no display:</source>
            <translation>子命令（无需显示器）：</translation>
        </message>
        <message>
            <source>the SLA verdict from an account file and logs</source>
            <translation>由账户文件和日志得出服务等级结论</translation>
        </message>
        <message>
            <source>the same as a PDF report</source>
            <translation>同上，输出为 PDF 报告</translation>
        </message>
        <message>
            <source>what a log file is, how its columns map, rows good and bad</source>
            <translation>查看日志的类型、各列含义、有效行与无效行</translation>
        </message>
        <message>
            <source>Computes availability, voucher and claim window of every service month.</source>
            <translation>计算每个服务月度的服务可用性、代金券和赔偿申请时限。</translation>
        </message>
        <message>
            <source>Writes the PDF report of every service month.</source>
            <translation>输出每个服务月度的 PDF 报告。</translation>
        </message>
        <message>
            <source>Says what each log file is, how its columns map and which rows are bad.</source>
            <translation>说明每个日志文件的类型、各列的含义以及哪些行无效。</translation>
        </message>
        <message>
            <source>Exit codes: 0 done; 1 no verdict can be computed; 2 wrong usage; 3 a file cannot be read or written; 4 input rejected; 130 interrupted.</source>
            <translation>退出码：0 完成；1 无法得出结论；2 用法有误；3 文件无法读取或写入；4 输入被拒绝；130 被中断。</translation>
        </message>
        <message>
            <source>Reading: %1 MB, %2 MB/s, %3 rows/s</source>
            <translation>正在读取：%1 MB，%2 MB/s，%3 行/秒</translation>
        </message>
        <message>
            <source>Reading: %1 %, %2 MB/s, %3 rows/s, %4 left</source>
            <translation>正在读取：%1 %，%2 MB/s，%3 行/秒，剩余 %4</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <comment>customer, date</comment>
            <translation>%1，截至 %2</translation>
        </message>
        <message>
            <source>[options] [FILE...]</source>
            <translation>[选项] [文件...]</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[选项]</translation>
        </message>
        <message>
            <source>The output would overwrite one of the inputs. Choose another file.</source>
            <translation>输出会覆盖某个输入文件。请另选文件。</translation>
        </message>
        <message>
            <source>There is no display to open the window on. Sub-commands need none: see --help.</source>
            <translation>没有可用的显示器，无法打开窗口。子命令无需显示器，用法见 --help。</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>file, kind, encoding</comment>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>what a rate column without a percent sign holds (default: told from its values)</source>
            <translation>不带百分号的成功率列的单位（默认由数值判断）</translation>
        </message>
        <message>
            <source>Compression: %1</source>
            <translation>压缩格式：%1</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>未计入：%1</translation>
        </message>
        <message>
            <source>Left out: %1 more files; “inspect --json” lists all</source>
            <translation>未计入：另有 %1 个文件；“inspect --json”列出全部</translation>
        </message>
        <message>
            <source>%1 has %2 rejected rows; the first %3 are written.</source>
            <translation>%1 有 %2 行被拒绝，已写出前 %3 行。</translation>
        </message>
        <message>
            <source>--save-mapping writes the mapping of one log: name one.</source>
            <translation>--save-mapping 只写出一份日志的映射：请只指定一份日志。</translation>
        </message>
        <message>
            <source>Two outputs have the same name. Choose another for one of them.</source>
            <translation>两个输出文件同名。请为其中一个另选名称。</translation>
        </message>
        <message>
            <source>and %1 more; “inspect --bad-rows” writes them to a file</source>
            <translation>另有 %1 行；“inspect --bad-rows”可将其写入文件</translation>
        </message>
        <message>
            <source>Read by the profile “%1”</source>
            <translation>按映射方案“%1”读取</translation>
        </message>
        <message>
            <source>Time: %1, without an offset: taken to be at %2, as the mapping says</source>
            <translation>时间：%1，不带时区偏移：按映射视为 %2</translation>
        </message>
        <message>
            <source>how logs are to be read (clausemeter-mapping/1); may be repeated</source>
            <translation>日志的读取方式（clausemeter-mapping/1）；可重复</translation>
        </message>
        <message>
            <source>write how the log was read as a mapping, to be edited</source>
            <translation>将日志的读取方式写成可编辑的映射文件</translation>
        </message>
        <message>
            <source>write the rejected rows as CSV</source>
            <translation>将被拒绝的行写成 CSV</translation>
        </message>
        <message>
            <source>The customer comes from the book or from files, not from both: leave out --book, or --account and --log.</source>
            <translation>客户来自账簿或来自文件，不能两者兼有：请去掉 --book，或去掉 --account 与 --log。</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月度起始</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>申请状态</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>The customer %1 is in the book.</source>
            <translation>客户 %1 已在账簿中。</translation>
        </message>
        <message numerus="yes">
            <source>%n logs were added.</source>
            <translation>
                <numerusform>已加入 %n 份日志。</numerusform>
            </translation>
        </message>
        <message>
            <source>a book, in the place of account file and logs</source>
            <translation>账簿，代替账户文件与日志</translation>
        </message>
        <message>
            <source>the book</source>
            <translation>账簿</translation>
        </message>
        <message>
            <source>what to do with time that the book has logs of (default: refuse)</source>
            <translation>账簿已有日志的时段如何处理（默认：拒绝）</translation>
        </message>
        <message>
            <source>a file to write, by its name: .ics, .xlsx or .csv (default: CSV to standard output)</source>
            <translation>要写入的文件，按扩展名：.ics、.xlsx 或 .csv（默认：CSV 到标准输出）</translation>
        </message>
        <message>
            <source>what can be claimed, was claimed or was lost, of a whole book</source>
            <translation>整本账簿中可申请、已申请与已错过的代金券</translation>
        </message>
        <message>
            <source>the dates of all customers of a book, for a calendar or a table</source>
            <translation>账簿中所有客户的日期，可用于日历或表格</translation>
        </message>
        <message>
            <source>Puts a customer and logs into a book, whole or not at all; a book that is missing is made.</source>
            <translation>将客户与日志存入账簿，要么全部存入，要么完全不变；没有账簿则新建。</translation>
        </message>
        <message>
            <source>Lists every service month of a book that missed the standard, with its claim window.</source>
            <translation>列出账簿中所有未达标的服务月度及其申请期。</translation>
        </message>
        <message>
            <source>Lists every date of the customers of a book.</source>
            <translation>列出账簿中所有客户的日期。</translation>
        </message>
        <message>
            <source>the book to open (default: the one of the last start)</source>
            <translation>要打开的账簿（默认：上次打开的账簿）</translation>
        </message>
        <message>
            <source>Fees by the bills: %1</source>
            <translation>按账单的费用：%1</translation>
        </message>
        <message>
            <source>%1: the same content as %2, read once</source>
            <comment>files</comment>
            <translation>%1：与 %2 内容相同，只读一次</translation>
        </message>
        <message>
            <source>%1: %2, %3; lines counted: %4, equal to another: %5, rejected: %6, totals rows: %7</source>
            <comment>file, kind, encoding</comment>
            <translation>%1：%2，%3；计入明细 %4 行，重复 %5 行，拒绝 %6 行，合计 %7 行</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <comment>file, line, remark</comment>
            <translation>%1 第 %2 行：%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, remark</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>not counted, %1</source>
            <comment>reason</comment>
            <translation>未计入，%1</translation>
        </message>
        <message>
            <source>To be looked at: %1</source>
            <translation>需要查看：%1 项</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 项</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>已采用</translation>
        </message>
        <message>
            <source>the month is not over</source>
            <translation>该月度尚未结束</translation>
        </message>
        <message>
            <source>lines for %1 of %2 days</source>
            <translation>%2 天中 %1 天有明细</translation>
        </message>
        <message>
            <source>account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>账单</translation>
        </message>
        <message>
            <source>%1: lines: %2, cash part %3</source>
            <comment>service</comment>
            <translation>%1：明细 %2 行，现金支出 %3</translation>
        </message>
        <message>
            <source>Lines with days outside the service months: %1</source>
            <translation>有日期在服务月度之外的明细：%1 行</translation>
        </message>
        <message>
            <source>Lines without a time of use, in no month: %1</source>
            <translation>没有使用时间、不计入任何月度的明细：%1 行</translation>
        </message>
        <message>
            <source>Lines of several services, which count for none: %1, cash part %2</source>
            <translation>同时属于多个服务、均不计入的明细：%1 行，现金支出 %2</translation>
        </message>
        <message>
            <source>Lines of no service: %1, cash part %2</source>
            <translation>不属于任何服务的明细：%1 行，现金支出 %2</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %n service months were taken over.</source>
            <translation>
                <numerusform>已采用 %n 个服务月度的账单费用。</numerusform>
            </translation>
        </message>
        <message>
            <source>transfer credit of the bills counts as cash</source>
            <translation>账单中的分成金按现金计入</translation>
        </message>
        <message>
            <source>bills to compare with the fees of a customer of the book; may be repeated</source>
            <translation>与账簿中某客户的费用对照的账单；可重复</translation>
        </message>
        <message>
            <source>take fees of the bills over into the book: those that are missing (default of the option), or those that differ too</source>
            <translation>把账单的费用采用到账簿：缺少的（该选项的默认值），或连同不一致的</translation>
        </message>
        <message>
            <source>why fees are taken over, for the journal</source>
            <translation>采用费用的理由，记入操作记录</translation>
        </message>
        <message>
            <source>[options] BILL...</source>
            <translation>[选项] 账单...</translation>
        </message>
        <message>
            <source>an account file and logs, or bills, into a book of customers</source>
            <translation>把账户文件和日志，或账单，导入客户账簿</translation>
        </message>
        <message>
            <source>the provider's bills beside the fees of the account</source>
            <translation>服务商账单与账户费用的对照</translation>
        </message>
        <message>
            <source>With bills: shows them beside the fees in the book, and takes fees over where --take-fees says so.</source>
            <translation>给出账单时：与账簿中的费用对照显示；仅在给出 --take-fees 时采用费用。</translation>
        </message>
        <message>
            <source>Compares the provider's bills with the fees of an account, service month by service month; changes nothing.</source>
            <translation>逐个服务月度对照服务商账单与账户的费用；不作任何更改。</translation>
        </message>
        <message>
            <source>The provider's record:</source>
            <translation>服务商记录：</translation>
        </message>
        <message>
            <source>the provider's own record, to hold against the logs; may be repeated</source>
            <translation>服务商自己的记录，用于与日志对照；可重复给出</translation>
        </message>
        <message>
            <source>Slots with data: %1, without data: %2, pending: %3</source>
            <translation>有数据的统计点：%1，无数据：%2，待定：%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, kind of text</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: “%2” names no clause of this text.</source>
            <translation>%1：“%2”所指的条款在本文本中不存在。</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>确认情况</translation>
        </message>
        <message>
            <source>What it states</source>
            <translation>约定内容</translation>
        </message>
        <message>
            <source>No agreement whose definition is known has these clauses.</source>
            <translation>在已有定义的协议中，没有与这些条款相符的。</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定义</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Figures of the definition: %1</source>
            <translation>定义中的数字：%1</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>DISAGREES</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>of another agreement</source>
            <translation>出自其他协议</translation>
        </message>
        <message>
            <source>the agreement whose definition the text is held against (default: the one that has the same clauses)</source>
            <translation>与文本核对的协议定义（默认：条款相同的那一个）</translation>
        </message>
        <message>
            <source>the text of an agreement: its clauses and what they state</source>
            <translation>协议文本：其条款及约定内容</translation>
        </message>
        <message>
            <source>Reads the text of an agreement (text, Markdown, PDF or DOCX): its clauses, the figures in them, and whether they fit the definition that the program computes from.</source>
            <translation>读取协议文本（纯文本、Markdown、PDF 或 DOCX）：列出条款和其中的数字，并与程序计算所依据的定义核对。</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>First text</source>
            <translation>第一份</translation>
        </message>
        <message>
            <source>Second text</source>
            <translation>第二份</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>差异内容</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Clauses that belong together</source>
            <translation>条款的对应关系</translation>
        </message>
        <message>
            <source>[options] FILE [FILE2]</source>
            <translation>[选项] 文件 [文件2]</translation>
        </message>
        <message>
            <source>%1: version %2 in the place of %3</source>
            <translation>%1：以 %2 版取代 %3 版</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Figures that differ</source>
            <translation>不同的数值</translation>
        </message>
        <message>
            <source>Availability before</source>
            <translation>之前可用性</translation>
        </message>
        <message>
            <source>Availability after</source>
            <translation>之后可用性</translation>
        </message>
        <message>
            <source>Voucher before</source>
            <translation>之前代金券</translation>
        </message>
        <message>
            <source>Voucher after</source>
            <translation>之后代金券</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>[options] DEFINITION</source>
            <translation>[选项] 定义文件</translation>
        </message>
        <message>
            <source>what a new version of an agreement does to past service months</source>
            <translation>协议新版本对以往服务月度的影响</translation>
        </message>
        <message>
            <source>Computes the finished service months of a customer again as if the definition file of a new version stood in the place of the one in force: figures that differ, availability and voucher under both, and the difference in money.</source>
            <translation>以新版本的定义文件取代现行版本，重新计算客户已结束的服务月度：列出不同的数值、两个版本下的可用性和代金券，以及金额差异。</translation>
        </message>
        <message>
            <source>log files; may be repeated; agreements of outages need none</source>
            <translation>日志文件；可重复；按中断记录计算的协议无需日志</translation>
        </message>
        <message>
            <source>The provider's record was added beside them.</source>
            <translation>服务商记录已一并存入。</translation>
        </message>
        <message numerus="yes">
            <source>%n logs were there already and were not counted a second time.</source>
            <translation>
                <numerusform>另有 %n 份日志此前已在账簿中，没有重复计入。</numerusform>
            </translation>
        </message>
        <message>
            <source>a table whose rows ClickHouse or PostgreSQL counts where they are: clickhouse://user@host:8123/database/table or postgresql://user@host:5432/database/table, with TLS unless ?tls=off follows, ?ca=FILE names the authority; the password is that of CLAUSEMETER_PASSWORD, or asked for</source>
            <translation>由 ClickHouse 或 PostgreSQL 就地统计其行的表：clickhouse://用户@主机:8123/数据库/表 或 postgresql://用户@主机:5432/数据库/表；除非其后有 ?tls=off，否则使用 TLS，?ca=文件 指定证书颁发机构；密码取自 CLAUSEMETER_PASSWORD，否则会询问</translation>
        </message>
        <message>
            <source>how many rows of the warehouse one query may read (default: 10000000000; 0: any number)</source>
            <translation>一次查询最多可读取数据仓库的行数（默认 10000000000；0 表示不限）</translation>
        </message>
        <message>
            <source>%1.%2: %3, server %4</source>
            <comment>database, table, kind of table, version</comment>
            <translation>%1.%2：%3，服务器版本 %4</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Counting one day is asked for by:</source>
            <translation>统计一天所用的查询：</translation>
        </message>
        <message>
            <source>The server's plan:</source>
            <translation>服务器的执行计划：</translation>
        </message>
        <message>
            <source>Rows to be read, about: %1</source>
            <translation>约需读取的行数：%1</translation>
        </message>
        <message>
            <source>Password of %1 on %2:</source>
            <translation>%2 上 %1 的密码：</translation>
        </message>
        <message>
            <source>the customer of the book, by its ID, or by its name where it has none (default: the only one)</source>
            <translation>账簿中的客户：按 ID，没有 ID 时按名称（默认：唯一的客户）</translation>
        </message>
        <message>
            <source>Kept since it was fetched at %1 UTC</source>
            <translation>使用此前保存的结果，查询时间 %1（UTC）</translation>
        </message>
        <message>
            <source>Fetched again at %1 UTC: what was kept of it was damaged</source>
            <translation>已于 %1（UTC）重新查询：此前保存的结果已损坏</translation>
        </message>
        <message>
            <source>until how many days after its end rows of a day may still come into the warehouse: what was asked for sooner is asked for again (default: 7)</source>
            <translation>一天结束后多少天内仍可能有该日的行写入数据仓库：在此之前取得的结果会重新查询（默认 7）</translation>
        </message>
        <message>
            <source>ask the warehouse for every day again, also for those that are kept from before</source>
            <translation>向数据仓库重新查询每一天，包括此前已保存结果的日期</translation>
        </message>
        <message>
            <source>bad: %1</source>
            <translation>错误行：%1</translation>
        </message>
        <message>
            <source>%1: success</source>
            <translation>%1：成功</translation>
        </message>
        <message>
            <source>%1: failure</source>
            <translation>%1：失败</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of the warehouse had been kept but were damaged, and were fetched again.</source>
            <translation>
                <numerusform>数据仓库有 %n 天的保存结果已损坏，已重新查询。</numerusform>
            </translation>
        </message>
        <message>
            <source>What the warehouse answered could not be kept for the next time: %1</source>
            <translation>数据仓库的查询结果未能保存供下次使用：%1</translation>
        </message>
        <message>
            <source>The server of the team's book can't be reached. This is from the copy of it, as of %1.</source>
            <translation>无法连接团队账簿的服务器。以下内容取自其本地副本，截至 %1。</translation>
        </message>
        <message>
            <source>The book was copied to %1. Every table of %2 rows in all is the same.</source>
            <translation>账簿已复制到 %1，共 %2 行，各表逐一比对一致。</translation>
        </message>
        <message>
            <source>[options] FROM TO</source>
            <translation>[选项] 来源 目标</translation>
        </message>
        <message>
            <source>a book to another file, to a server, or back</source>
            <translation>把账簿复制到另一文件、服务器，或从服务器复制回来</translation>
        </message>
        <message>
            <source>Makes the book FROM again at TO, where there is none yet. Each is a file or the address of a team's book, postgresql://user@host:5432/database/book. The copy is there whole, compared table by table, or not at all; FROM stays.</source>
            <translation>将账簿“来源”完整复制到“目标”，目标处不得已有账簿。两者均可为文件或团队账簿地址 postgresql://user@host:5432/database/book。副本逐表比对一致才保留，否则什么也不留；来源账簿保持不变。</translation>
        </message>
    </context>
    <context>
        <name>Contract</name>
        <message>
            <source>percentage</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>period</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>time of day</source>
            <translation>时刻</translation>
        </message>
        <message>
            <source>count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>channel of notices</source>
            <translation>通知方式</translation>
        </message>
        <message>
            <source>language that prevails</source>
            <translation>优先语言</translation>
        </message>
        <message>
            <source>below</source>
            <translation>低于</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>不超过</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>等于</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>不少于</translation>
        </message>
        <message>
            <source>above</source>
            <translation>超过</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calendar day(s)</source>
            <translation>
                <numerusform>%n 个自然日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n business day(s)</source>
            <translation>
                <numerusform>%n 个工作日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n 周</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n 个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n 年</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>comparator and figure</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The text had been broken by a wrong encoding; it was put right.</source>
            <translation>文本曾因编码错误而损坏，已修复。</translation>
        </message>
        <message>
            <source>Some bytes are no text in any encoding; � stands for them.</source>
            <translation>部分字节不属于任何编码的文字，以 � 代替。</translation>
        </message>
        <message>
            <source>Some pages are pictures without text; what they say is missing here.</source>
            <translation>部分页面只有图片而无文字，其内容未包含在内。</translation>
        </message>
        <message>
            <source>the number stands twice</source>
            <translation>编号重复</translation>
        </message>
        <message>
            <source>the numbering jumps back</source>
            <translation>编号倒退</translation>
        </message>
        <message>
            <source>a number is left out before it</source>
            <translation>之前缺少编号</translation>
        </message>
        <message>
            <source>paired</source>
            <translation>已对应</translation>
        </message>
        <message>
            <source>at another place</source>
            <translation>位置不同</translation>
        </message>
        <message>
            <source>several clauses on the right</source>
            <translation>对应右侧多条</translation>
        </message>
        <message>
            <source>several clauses on the left</source>
            <translation>对应左侧多条</translation>
        </message>
        <message>
            <source>only on the left</source>
            <translation>仅左侧有</translation>
        </message>
        <message>
            <source>only on the right</source>
            <translation>仅右侧有</translation>
        </message>
        <message>
            <source>another figure</source>
            <translation>数值不同</translation>
        </message>
        <message>
            <source>figure on one side</source>
            <translation>数值仅一侧有</translation>
        </message>
        <message>
            <source>clause on one side</source>
            <translation>条款仅一侧有</translation>
        </message>
        <message>
            <source>another place</source>
            <translation>位置不同</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>措辞</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <comment>figures of two texts</comment>
            <translation>%1，另一侧为 %2</translation>
        </message>
        <message>
            <source>only on the left: %1</source>
            <translation>仅左侧有：%1</translation>
        </message>
        <message>
            <source>only on the right: %1</source>
            <translation>仅右侧有：%1</translation>
        </message>
        <message>
            <source>“%1” against “%2”</source>
            <comment>words of two texts</comment>
            <translation>“%1”，另一侧为“%2”</translation>
        </message>
        <message>
            <source>text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>Comparison of two agreements</source>
            <translation>两份协议的对比</translation>
        </message>
        <message>
            <source>left text</source>
            <translation>左侧文本</translation>
        </message>
        <message>
            <source>right text</source>
            <translation>右侧文本</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>read as</source>
            <translation>读取方式</translation>
        </message>
        <message>
            <source>numbered clauses</source>
            <translation>有编号的条款</translation>
        </message>
        <message>
            <source>terms found</source>
            <translation>找到的约定</translation>
        </message>
        <message>
            <source>what differs</source>
            <translation>差异内容</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>kind of difference, how many</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Which clauses belong together</source>
            <translation>条款的对应关系</translation>
        </message>
        <message>
            <source>how</source>
            <translation>对应方式</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two agreements</comment>
            <translation>%1 与 %2</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>已认可</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>已更正</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已否定</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>clause, fault of its number</comment>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more faults of the numbering</source>
            <translation>
                <numerusform>另有 %n 处编号问题</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContractSheet</name>
        <message>
            <source>In brief, in Chinese: %1</source>
            <translation>摘要（中文）：%1</translation>
        </message>
        <message>
            <source>In brief, in English: %1</source>
            <translation>摘要（英文）：%1</translation>
        </message>
    </context>
    <context>
        <name>Contracting</name>
        <message>
            <source>from the mainland</source>
            <translation>境内签约</translation>
        </message>
        <message>
            <source>from outside the mainland</source>
            <translation>境外签约</translation>
        </message>
    </context>
    <context>
        <name>CrossCheck</name>
        <message>
            <source>Service %1, room callbacks against the log: of %2 slots compared, the callbacks have more successes than the log in %3.</source>
            <translation>服务 %1 的房间回调与日志核对：比较了 %2 个统计点，其中 %3 个统计点里回调的成功次数多于日志。</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>Term ends</source>
            <translation>合作期限届满</translation>
        </message>
        <message>
            <source>Term is renewed</source>
            <translation>合作期限续期</translation>
        </message>
        <message>
            <source>Service ends</source>
            <translation>服务到期</translation>
        </message>
        <message>
            <source>Data is kept until</source>
            <translation>数据保留至</translation>
        </message>
        <message>
            <source>Claim window opens</source>
            <translation>赔偿申请开始</translation>
        </message>
        <message>
            <source>Last day of the claim window</source>
            <translation>赔偿申请截止</translation>
        </message>
        <message>
            <source>Bill confirmed by silence</source>
            <translation>账单视为无异议</translation>
        </message>
        <message>
            <source>Payment due</source>
            <translation>付款到期</translation>
        </message>
        <message>
            <source>Termination possible from</source>
            <translation>可解除协议起始日</translation>
        </message>
        <message>
            <source>Notice served</source>
            <translation>通知送达</translation>
        </message>
        <message>
            <source>Clause: %1</source>
            <translation>条款：%1</translation>
        </message>
        <message>
            <source>Amount: %1</source>
            <translation>金额：%1</translation>
        </message>
        <message>
            <source>This date is provisional.</source>
            <translation>此日期为暂定。</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>客户 ID</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Late fee runs from</source>
            <translation>违约金起算</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>系统维护</translation>
        </message>
        <message>
            <source>Claim filed</source>
            <translation>赔偿申请已提交</translation>
        </message>
    </context>
    <context>
        <name>Definition</name>
        <message>
            <source>threshold of a slot</source>
            <translation>统计点阈值</translation>
        </message>
        <message>
            <source>shortest situation</source>
            <translation>不可用时段最短时长</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>可用性标准</translation>
        </message>
        <message>
            <source>availability from</source>
            <translation>可用性下限</translation>
        </message>
        <message>
            <source>availability up to</source>
            <translation>可用性上限</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>start of the claim window</source>
            <translation>赔偿申请起始</translation>
        </message>
        <message>
            <source>length of the claim window</source>
            <translation>赔偿申请时限</translation>
        </message>
        <message>
            <source>notice of maintenance</source>
            <translation>系统维护的告知</translation>
        </message>
        <message>
            <source>notice of a relocation</source>
            <translation>机房迁移的告知</translation>
        </message>
        <message>
            <source>traffic surge</source>
            <translation>流量突发增长</translation>
        </message>
        <message>
            <source>notice of a traffic surge</source>
            <translation>流量突发增长的告知</translation>
        </message>
        <message>
            <source>late fee a day</source>
            <translation>每日违约金</translation>
        </message>
        <message>
            <source>overdue before termination</source>
            <translation>终止前的逾期</translation>
        </message>
        <message>
            <source>silence that confirms a bill</source>
            <translation>默认确认账单的期限</translation>
        </message>
        <message>
            <source>time to pay</source>
            <translation>付款期限</translation>
        </message>
        <message>
            <source>retention of data</source>
            <translation>数据保留期</translation>
        </message>
        <message>
            <source>notice of a change</source>
            <translation>变更的告知</translation>
        </message>
        <message>
            <source>notice of an assignment</source>
            <translation>转让的告知</translation>
        </message>
        <message>
            <source>force majeure: first day to terminate</source>
            <translation>不可抗力：可终止的首日</translation>
        </message>
        <message>
            <source>force majeure: notice</source>
            <translation>不可抗力：告知</translation>
        </message>
        <message>
            <source>tier %1: %2</source>
            <translation>第 %1 档：%2</translation>
        </message>
        <message>
            <source>target %1: %2</source>
            <translation>第 %1 个目标：%2</translation>
        </message>
        <message>
            <source>No finished service month of this customer is under this agreement.</source>
            <translation>该客户没有已结束的服务月度适用本协议。</translation>
        </message>
        <message>
            <source>None of %1 finished service months comes out differently.</source>
            <translation>%1 个已结束的服务月度结果均不变。</translation>
        </message>
        <message>
            <source>%1 of %2 finished service months come out differently. Vouchers together: %3.</source>
            <translation>%2 个已结束的服务月度中有 %1 个结果不同。代金券合计：%3。</translation>
        </message>
        <message numerus="yes">
            <source>%n service month(s) have a voucher whose amount is not known, for want of a fee; they are not in the sum.</source>
            <translation>
                <numerusform>%n 个服务月度的代金券因缺少费用而金额未知，未计入合计。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exclusion(s) rest on a clause that the new version does not list: they release nothing in it.</source>
            <translation>
                <numerusform>%n 个免责时段所依条款未列于新版本：在新版本中不免责。</numerusform>
            </translation>
        </message>
        <message>
            <source>Effect of the new version</source>
            <translation>新版本的影响</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>首日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>末日</translation>
        </message>
        <message>
            <source>Availability before, %</source>
            <translation>之前可用性，%</translation>
        </message>
        <message>
            <source>Voucher before, %</source>
            <translation>之前代金券，%</translation>
        </message>
        <message>
            <source>Voucher before</source>
            <translation>之前代金券</translation>
        </message>
        <message>
            <source>Availability after, %</source>
            <translation>之后可用性，%</translation>
        </message>
        <message>
            <source>Voucher after, %</source>
            <translation>之后代金券，%</translation>
        </message>
        <message>
            <source>Voucher after</source>
            <translation>之后代金券</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>unavailable slots in a row</source>
            <translation>连续不可用统计点数</translation>
        </message>
        <message>
            <source>fewest requests of a slot</source>
            <translation>统计点最少请求数</translation>
        </message>
        <message>
            <source>length that an outage must exceed</source>
            <translation>故障须超过的时长</translation>
        </message>
        <message>
            <source>fewest failed calls of a minute</source>
            <translation>每分钟最少失败调用次数</translation>
        </message>
        <message>
            <source>share of the fee</source>
            <translation>费用占比</translation>
        </message>
        <message>
            <source>months of the mean fee</source>
            <translation>平均费用的月数</translation>
        </message>
        <message>
            <source>cap of the voucher</source>
            <translation>代金券上限</translation>
        </message>
        <message>
            <source>period</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>right or duty %1: %2</source>
            <translation>第 %1 项权利或义务：%2</translation>
        </message>
    </context>
    <context>
        <name>Delimiter</name>
        <message>
            <source>comma ,</source>
            <translation>逗号 ,</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>分号 ;</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>bar |</source>
            <translation>竖线 |</translation>
        </message>
    </context>
    <context>
        <name>Encoding</name>
        <message>
            <source>UTF-8 with BOM</source>
            <translation>UTF-8（带 BOM）</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Stopped as you asked. Nothing was changed.</source>
            <translation>已按要求停止，未作任何改动。</translation>
        </message>
        <message>
            <source>There is no such file. Check the path and the name.</source>
            <translation>文件不存在。请检查路径和文件名。</translation>
        </message>
        <message>
            <source>This is a folder, not a file. Name a file in it.</source>
            <translation>这是文件夹，不是文件。请指定其中的文件。</translation>
        </message>
        <message>
            <source>The file cannot be read (%1). Check your permission to read it.</source>
            <translation>无法读取文件（%1）。请检查读取权限。</translation>
        </message>
        <message>
            <source>The file changed while it was read. Read it again when nothing writes to it.</source>
            <translation>读取过程中文件发生了变化。请在没有程序写入时重新读取。</translation>
        </message>
        <message>
            <source>The folder of the output does not exist. Create it or choose another one.</source>
            <translation>输出文件夹不存在。请先创建，或另选文件夹。</translation>
        </message>
        <message>
            <source>The file cannot be written (%1); nothing was changed. Choose another folder or check your permission to write there.</source>
            <translation>无法写入文件（%1），未作任何改动。请另选文件夹，或检查写入权限。</translation>
        </message>
        <message>
            <source>There is no room left on the disk; the old file was kept. Make room or choose another disk.</source>
            <translation>磁盘空间不足，原文件已保留。请清理空间，或另选磁盘。</translation>
        </message>
        <message>
            <source>The log is empty. Export it again, or leave it out.</source>
            <translation>日志为空。请重新导出，或不要导入该文件。</translation>
        </message>
        <message>
            <source>This is not a text file. Choose a log in CSV or access-log form.</source>
            <translation>这不是文本文件。请选择 CSV 或访问日志格式的日志。</translation>
        </message>
        <message>
            <source>No known kind of log begins with “%1”. A CSV log needs a header with a time column and a result, counts or a rate.</source>
            <translation>无法识别以“%1”开头的日志。CSV 日志需要表头，其中包含时间列，以及结果、计数或成功率列。</translation>
        </message>
        <message>
            <source>No column of the header “%1” is a time. Name one of them “time”, or say which column it is.</source>
            <translation>表头“%1”中没有时间列。请将其中一列命名为“time”，或指定时间列。</translation>
        </message>
        <message>
            <source>No column says whether a request succeeded. Name one of them “result”, or say which column it is.</source>
            <translation>没有表示请求是否成功的列。请将其中一列命名为“result”，或指定结果列。</translation>
        </message>
        <message>
            <source>No columns give requests with successes or failures, or a rate. Name them “requests” and “successes”, or say which columns they are.</source>
            <translation>没有请求数与成功数（或失败数）列，也没有成功率列。请将相应的列命名为“requests”和“successes”，或指定这些列。</translation>
        </message>
        <message>
            <source>The log has one figure every %1; the agreement measures every 5 minutes. Export it by 5 minutes or finer.</source>
            <translation>该日志每 %1 一个数值，而协议按 5 分钟统计。请按 5 分钟或更细的粒度重新导出。</translation>
        </message>
        <message>
            <source>The text cannot be decoded as %1. Say which encoding it is in, or save it as UTF-8.</source>
            <translation>文本无法按 %1 解码。请指定编码，或另存为 UTF-8。</translation>
        </message>
        <message>
            <source>The header has column “%1” twice. Rename one of the two.</source>
            <translation>表头中“%1”列出现两次。请重命名其中一列。</translation>
        </message>
        <message>
            <source>Two kinds of source (%3 and %4) cover the same time of service %1, first at %2. They may not be added: leave one of them out.</source>
            <translation>两类数据源（%3 与 %4）覆盖了服务 %1 的同一时段，最早为 %2。两者不可相加，请只保留其中一类。</translation>
        </message>
        <message>
            <source>The account file is not valid JSON (%1). Correct it at this place.</source>
            <translation>账户文件不是有效的 JSON（%1）。请在此处更正。</translation>
        </message>
        <message>
            <source>This is not an account file: its “format” is “%1”, and “clausemeter-account/1” is expected.</source>
            <translation>这不是账户文件：其“format”为“%1”，应为“clausemeter-account/1”。</translation>
        </message>
        <message>
            <source>The account file has the format “%1”, which this version does not know. Use a newer version of the program, or save the file as “clausemeter-account/1”.</source>
            <translation>账户文件的格式为“%1”，当前版本不支持。请使用更新版本的程序，或将文件另存为“clausemeter-account/1”。</translation>
        </message>
        <message>
            <source>“%1” is missing. Add it.</source>
            <translation>缺少“%1”。请补充。</translation>
        </message>
        <message>
            <source>“%1” has the wrong type. Expected: %2.</source>
            <translation>“%1”的类型不正确，应为：%2。</translation>
        </message>
        <message>
            <source>“%1” has the value “%2”, which is not allowed there. Correct it.</source>
            <translation>“%1”的值“%2”不合要求。请更正。</translation>
        </message>
        <message>
            <source>“%1” has the value “%2”, which is not an amount. Write it like "1200.50", with at most 8 decimals and no separators.</source>
            <translation>“%1”的值“%2”不是金额。请写成 "1200.50" 的形式，最多 8 位小数，不加分隔符。</translation>
        </message>
        <message>
            <source>“%1” is negative (%2). Amounts of an account are 0 or more.</source>
            <translation>“%1”为负数（%2）。账户中的金额不得小于 0。</translation>
        </message>
        <message>
            <source>“%1” has neither “cash” nor “gross”. Give at least one of them.</source>
            <translation>“%1”既没有“cash”，也没有“gross”。请至少填写一项。</translation>
        </message>
        <message>
            <source>“%1” overlaps another service period of service %2. Periods of one service must not overlap.</source>
            <translation>“%1”与服务 %2 的另一服务期重叠。同一服务的服务期不得重叠。</translation>
        </message>
        <message>
            <source>“%1” names service %2, which is not among the account's services. Correct the id, or add the service.</source>
            <translation>“%1”所指的服务 %2 不在账户的服务之中。请更正 ID，或添加该服务。</translation>
        </message>
        <message>
            <source>“%1” names clause %2, which is no release clause of the service's agreement. Correct it.</source>
            <translation>“%1”所指的 %2 不是该服务协议的免责条款。请更正。</translation>
        </message>
        <message>
            <source>“%1” names notice %2, which is not among the account's notices. Correct the id, or add the notice.</source>
            <translation>“%1”所指的通知 %2 不在账户的通知之中。请更正 ID，或添加该通知。</translation>
        </message>
        <message>
            <source>The account has no service. Add at least one to “services”.</source>
            <translation>账户中没有服务。请在“services”中至少添加一项。</translation>
        </message>
        <message>
            <source>“%1” is there twice in the same object. Remove one of the two.</source>
            <translation>“%1”在同一对象中出现两次。请删除其中之一。</translation>
        </message>
        <message>
            <source>“%1” names the agreement “%2”, of which there is no definition. Correct the id, or put the definition file into the data folder.</source>
            <translation>“%1”所指的协议“%2”没有定义文件。请更正 ID，或将定义文件放入数据文件夹。</translation>
        </message>
        <message>
            <source>“%1” puts service %2 under another agreement than its other periods. Give it one agreement, or another id.</source>
            <translation>“%1”中服务 %2 的协议与该服务其他服务期的协议不同。请统一协议，或改用其他 ID。</translation>
        </message>
        <message>
            <source>The agreement's definition is wrong at “%1”: %2. Correct the file, or remove it.</source>
            <translation>协议定义在“%1”处有误：%2。请更正或移除该文件。</translation>
        </message>
        <message>
            <source>The calendar is wrong at “%1”. Correct the file, or remove it.</source>
            <translation>日历在“%1”处有误。请更正或移除该文件。</translation>
        </message>
        <message>
            <source>The account has no service %1. Check the id, or leave it out for all services.</source>
            <translation>账户中没有服务 %1。请检查 ID；不指定则分析全部服务。</translation>
        </message>
        <message>
            <source>%1 is no service month of the account up to the as-of date. Check it, or leave it out for all months.</source>
            <translation>截至所选日期，%1 不是该账户的服务月度。请检查；不指定则分析全部月度。</translation>
        </message>
        <message>
            <source>The PDF could not be made (%1). Nothing was written; try again.</source>
            <translation>无法生成 PDF（%1）。未写入任何文件，请重试。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, sentence</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1，第 %2 行：%3</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: %4</source>
            <translation>%1，第 %2 行第 %3 列：%4</translation>
        </message>
        <message>
            <source>a string (text in quotes)</source>
            <translation>字符串（加引号的文本）</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>an object {…}</source>
            <translation>对象 {…}</translation>
        </message>
        <message>
            <source>a list […]</source>
            <translation>列表 […]</translation>
        </message>
        <message>
            <source>“%1” is given as %2, but the other parts of the fee make it %3. Correct one of them.</source>
            <translation>“%1”填写为 %2，而按该费用的其他各项计算为 %3。请更正其中之一。</translation>
        </message>
        <message>
            <source>“%1” is %3, too early for a start at %2. Correct one of the two.</source>
            <translation>“%1”为 %3，早于开始 %2 所允许的时间。请更正其中之一。</translation>
        </message>
        <message>
            <source>A standing set by hand needs a reason, and “%1” is missing or empty. Add it.</source>
            <translation>手工设定的认定需要理由，而“%1”缺失或为空。请补充。</translation>
        </message>
        <message>
            <source>It is not clear whether column “%1” is a ratio (0 to 1) or a percentage. Say it by --rate-unit, or put a percent sign into the header.</source>
            <translation>无法判断“%1”列是比值（0 到 1）还是百分数。请用 --rate-unit 指定，或在表头中加上百分号。</translation>
        </message>
        <message>
            <source>This is not valid JSON from here on. Export the log again.</source>
            <translation>从此处起不是有效的 JSON。请重新导出该日志。</translation>
        </message>
        <message>
            <source>The JSON document is larger than %1 MiB. Export a shorter time at once, or one object a line.</source>
            <translation>JSON 文档超过 %1 MiB。请缩短每次导出的时间范围，或改为每行一个对象。</translation>
        </message>
        <message>
            <source>Room callbacks report successes only, never failures, so no rate follows from them. Add a log that has the failures too; the callbacks are then compared with it.</source>
            <translation>房间回调只报告成功、从不报告失败，因此无法据此计算成功率。请再添加一份包含失败请求的日志，届时会与回调相互核对。</translation>
        </message>
        <message>
            <source>The compressed data (%1) is damaged. Copy or export the file again.</source>
            <translation>压缩数据（%1）已损坏。请重新复制或导出该文件。</translation>
        </message>
        <message>
            <source>The compressed data (%1) ends in the middle. Copy the file again, completely.</source>
            <translation>压缩数据（%1）中途截断。请重新完整复制该文件。</translation>
        </message>
        <message>
            <source>Decompressing (%1) takes %2 MiB of memory; %3 MiB are allowed. Compress it again with a smaller window.</source>
            <translation>解压（%1）需要 %2 MiB 内存，上限为 %3 MiB。请用较小的窗口重新压缩。</translation>
        </message>
        <message>
            <source>The archive is damaged or of a kind that is not known. Pack it again as tar or zip.</source>
            <translation>压缩包已损坏或类型未知。请重新打包为 tar 或 zip。</translation>
        </message>
        <message>
            <source>The archive is locked with a password. Unpack it and add the files in it.</source>
            <translation>压缩包设有密码。请先解压，再添加其中的文件。</translation>
        </message>
        <message>
            <source>There is no file in it. Choose a folder or an archive with logs.</source>
            <translation>其中没有任何文件。请选择包含日志的文件夹或压缩包。</translation>
        </message>
        <message>
            <source>This is not a mapping: %1 is “%2”, which is not known. Correct it at this place.</source>
            <translation>这不是有效的映射：%1 为“%2”，无法识别。请在此处更正。</translation>
        </message>
        <message>
            <source>Hidden files and links are not read. Name the file itself to have it read.</source>
            <translation>隐藏文件和链接不读取。如需读取，请直接指定该文件。</translation>
        </message>
        <message>
            <source>The agreement's definition is not valid JSON (%1). Correct the file, or remove it.</source>
            <translation>协议定义不是有效的 JSON（%1）。请更正或移除该文件。</translation>
        </message>
        <message>
            <source>The calendar is not valid JSON (%1). Correct the file, or remove it.</source>
            <translation>日历不是有效的 JSON（%1）。请更正或移除该文件。</translation>
        </message>
        <message>
            <source>The mapping is for logs of another header or kind than those named here, so none was read by it. Correct its “applies_to”, or take that out: it then holds for every log.</source>
            <translation>该映射针对的表头或类型与此处的日志均不相同，因此没有日志按它读取。请更正其“applies_to”，或将其删去：映射便对每份日志生效。</translation>
        </message>
        <message>
            <source>“%1” only ever grows: it counts since a start, not by interval. Export its increase by interval, such as increase(…[5m]) every 5 minutes.</source>
            <translation>“%1”只增不减：它是自启动以来的累计数，不是每个时段的计数。请按时段导出其增量，例如每 5 分钟的 increase(…[5m])。</translation>
        </message>
        <message>
            <source>resource ID</source>
            <translation>资源 ID</translation>
        </message>
        <message>
            <source>total after discount</source>
            <translation>优惠后总价</translation>
        </message>
        <message>
            <source>amount paid from the cash account</source>
            <translation>现金账户支出</translation>
        </message>
        <message>
            <source>This is no bill. Choose the detail bill as CSV, or an answer of the billing interface as JSON.</source>
            <translation>这不是账单。请选择 CSV 格式的明细账单，或计费接口返回的 JSON。</translation>
        </message>
        <message>
            <source>This is no bill that is known: “%1”. Choose the detail bill as CSV, or an answer of the billing interface as JSON.</source>
            <translation>无法识别此账单：“%1”。请选择 CSV 格式的明细账单，或计费接口返回的 JSON。</translation>
        </message>
        <message>
            <source>The bill lacks a column that is needed: %1. Export it again with all columns.</source>
            <translation>账单缺少所需的列：%1。请导出全部列后重试。</translation>
        </message>
        <message>
            <source>The bill has the column “%1” twice. Remove the wrong one.</source>
            <translation>账单中“%1”列出现两次。请删去错误的一列。</translation>
        </message>
        <message>
            <source>This is not valid JSON from here on. Fetch the bill again.</source>
            <translation>自此处起不是有效的 JSON。请重新获取账单。</translation>
        </message>
        <message>
            <source>Amounts in %1 and in %2 cannot be added. Read the bills of one currency at a time.</source>
            <translation>%1 与 %2 的金额不能相加。请每次只读取一种货币的账单。</translation>
        </message>
        <message>
            <source>The file holds bills of different kinds. Read one kind at a time.</source>
            <translation>文件中含有不同种类的账单。请每次只读取一种。</translation>
        </message>
        <message>
            <source>Two kinds of bill tell of the costs of %1 in %2, which would count them twice. Leave one of them out.</source>
            <translation>两种账单都载有 %1 在 %2 的费用，会重复计算。请去掉其中一种。</translation>
        </message>
        <message>
            <source>The bill is larger than %1 MiB. Export a shorter time.</source>
            <translation>账单超过 %1 MiB。请导出较短的时间段。</translation>
        </message>
        <message>
            <source>This is not a book of Clausemeter, or it is encrypted. It was left as it is; choose another file.</source>
            <translation>这不是约衡的账簿，或者文件已加密。文件未作任何改动；请选择其他文件。</translation>
        </message>
        <message>
            <source>The book is damaged (%1). It was left as it is; open the newest backup instead.</source>
            <translation>账簿已损坏（%1）。文件未作任何改动；请改为打开最近的备份。</translation>
        </message>
        <message>
            <source>The book was made by a newer version of the program (its version is %1, this one knows up to %2). It was left as it is; use the newer version.</source>
            <translation>账簿由更新版本的程序建立（账簿版本为 %1，本程序最高支持 %2）。文件未作任何改动；请使用新版程序。</translation>
        </message>
        <message>
            <source>Another window or program is changing this book. Close it there, then try again.</source>
            <translation>另一个窗口或程序正在修改此账簿。请先在那里关闭，然后重试。</translation>
        </message>
        <message>
            <source>The book is open for reading only, so nothing was changed. Close it where it is open too, or check your permission to write there.</source>
            <translation>账簿以只读方式打开，未作任何改动。请关闭其他打开它的窗口，或检查该处的写入权限。</translation>
        </message>
        <message>
            <source>There is a file of this name already. Open it, or choose another name.</source>
            <translation>已存在同名文件。请打开该文件，或换一个名称。</translation>
        </message>
        <message>
            <source>The book refused this (%1); nothing was changed.</source>
            <translation>账簿拒绝了此操作（%1）；未作任何改动。</translation>
        </message>
        <message>
            <source>The book has no customer “%1”. Check the id.</source>
            <translation>账簿中没有客户“%1”。请检查编号。</translation>
        </message>
        <message>
            <source>“%1” has the same content as “%2”, which is in the book since %3. It was not added again; remove that import first if it shall be read anew.</source>
            <translation>“%1”与“%2”内容相同，后者已于 %3 导入账簿，因此没有重复计入。如需重新读取，请先移除那次导入。</translation>
        </message>
        <message>
            <source>The book has data of service %1 from “%3” for the same time, first at %2. Say whether the new log is to be added to it or to replace it.</source>
            <translation>账簿中已有服务 %1 同一时间的数据（来自“%3”，最早从 %2 起重叠）。请指明新日志是与其相加，还是将其替换。</translation>
        </message>
        <message>
            <source>The logs in the book were counted on the clock %1, so the clock cannot become %2. Remove their imports first.</source>
            <translation>账簿中的日志按时钟 %1 统计，因此时钟不能改为 %2。请先移除这些导入。</translation>
        </message>
        <message>
            <source>What this change (number %1 of the journal) left behind is not as it was, so it cannot be undone. Nothing was changed.</source>
            <translation>此次更改（操作记录第 %1 条）之后的内容又有变动，因此无法撤销。未作任何改动。</translation>
        </message>
        <message>
            <source>There is nothing that could be undone or done again.</source>
            <translation>没有可撤销或可重做的更改。</translation>
        </message>
        <message>
            <source>A backup of the book takes %1 MiB, and there is room for %2 MiB. No backup was made; make room, or allow more for backups.</source>
            <translation>备份账簿需要 %1 MiB，可用空间为 %2 MiB。没有进行备份；请腾出空间，或放宽备份的容量上限。</translation>
        </message>
        <message>
            <source>The book has no customer, or several. Name one by --customer.</source>
            <translation>账簿中没有客户，或有多位客户。请用 --customer 指定一位。</translation>
        </message>
        <message>
            <source>Service %1 met the standard in the service month from %2, so there is nothing to claim. Leave the claim out, or correct the data of the month.</source>
            <translation>服务 %1 在自 %2 起的服务月度已达标，无可申请的赔偿。请不要登记申请，或更正该月度的数据。</translation>
        </message>
        <message>
            <source>Service %1 has no verdict for the service month from %2: it has not ended, or there is no data of it. Import its logs before the claim is recorded as filed.</source>
            <translation>服务 %1 自 %2 起的服务月度尚无结论：该月度未结束，或没有数据。请先导入日志，再登记已提交的申请。</translation>
        </message>
        <message>
            <source>“%1” is missing. Enter it, or choose an earlier state of the claim.</source>
            <translation>缺少“%1”。请填写，或选择更早的申请进度。</translation>
        </message>
        <message>
            <source>“%1” does not go with this state of the claim. Choose a later one, or leave it empty.</source>
            <translation>“%1”与此申请进度不符。请选择更后的进度，或留空。</translation>
        </message>
        <message>
            <source>“%1” is %2, before “%3” on %4. Correct one of the two.</source>
            <translation>“%1”为 %2，早于“%3”（%4）。请更正其中之一。</translation>
        </message>
        <message>
            <source>“%1” is %2, which is still to come. Enter the day on which it happened.</source>
            <translation>“%1”为 %2，尚未到来。请填写实际发生的日期。</translation>
        </message>
        <message>
            <source>“%1” has the value “%2”, which is not an amount above 0. Write it like 1200.50.</source>
            <translation>“%1”的值“%2”不是大于 0 的金额。请按 1200.50 的形式填写。</translation>
        </message>
        <message>
            <source>This has the same content as %1, one of the customer's own logs. Choose the record that came from the provider.</source>
            <translation>其内容与客户自己的日志 %1 相同。请选择由服务商提供的记录。</translation>
        </message>
        <message>
            <source>No good row of the provider's record lies in a service period of the account. Check that it is of these services and of this time.</source>
            <translation>服务商记录中没有任何有效行落在账户的服务期内。请确认该记录属于这些服务及这段时间。</translation>
        </message>
        <message>
            <source>There is no text in the file. Choose the text of an agreement: plain text, Markdown, PDF or DOCX.</source>
            <translation>文件中没有文字。请选择协议文本：纯文本、Markdown、PDF 或 DOCX。</translation>
        </message>
        <message>
            <source>This is not the text of an agreement. Plain text, Markdown, PDF and DOCX can be read.</source>
            <translation>这不是协议文本。可以读取纯文本、Markdown、PDF 和 DOCX。</translation>
        </message>
        <message>
            <source>The text of an agreement may have up to %1 MiB. Choose the agreement alone, without its annexes of data.</source>
            <translation>协议文本最大为 %1 MiB。请只选择协议本身，不含数据附件。</translation>
        </message>
        <message>
            <source>The file is locked with a password. Save it without one and open that file.</source>
            <translation>文件有密码保护。请另存为无密码的文件后再打开。</translation>
        </message>
        <message>
            <source>The PDF holds pictures of pages and no text. Open a version with text, or run text recognition on it first.</source>
            <translation>此 PDF 只有页面图片，没有文字。请打开含文字的版本，或先进行文字识别。</translation>
        </message>
        <message>
            <source>The %1 file is damaged. Get it again from where it came.</source>
            <translation>该 %1 文件已损坏。请重新获取。</translation>
        </message>
        <message>
            <source>The notes kept for this text are wrong at “%1”: %2. Correct that file, or remove it.</source>
            <translation>为此文本保存的批注在“%1”处有误：%2。请修正或删除该文件。</translation>
        </message>
        <message>
            <source>The logs have no good row within any service period, so there is no verdict. Check the service ids, the service periods and the time zone of the logs. Where an agreement is computed from outages, record them in the account.</source>
            <translation>日志在所有服务期内都没有有效行，无法得出结论。请检查服务 ID、服务期和日志的时区。按中断记录计算的协议，请在账户中记录中断。</translation>
        </message>
        <message>
            <source>%1 changed the same at %2, so this change was not kept. Look at it as it is now, and make the change again.</source>
            <translation>%1 已于 %2 作了同一处更改，因此这次更改没有保存。请查看现在的内容，再重新更改。</translation>
        </message>
        <message>
            <source>The connection was lost before the server said whether the change was kept (number %1 of the journal). Open the book again and look there before you make it once more.</source>
            <translation>连接在服务器确认更改是否已保存之前中断（日志第 %1 条）。请重新打开账簿并查看日志，再决定是否重新更改。</translation>
        </message>
        <message>
            <source>The copy is not the same as the book (table %1), so it was taken away again. The book itself was left as it is.</source>
            <translation>副本与账簿不一致（表 %1），因此已删除副本。账簿本身保持原样。</translation>
        </message>
        <message>
            <source>The server does not answer (%1). Check host and port, and whether it is running.</source>
            <translation>服务器没有响应（%1）。请检查主机和端口，并确认服务器正在运行。</translation>
        </message>
        <message>
            <source>The certificate of the server does not hold (%1), so nothing was sent to it. Name the file of the authority that issued it, or ask whoever runs the server.</source>
            <translation>服务器的证书无效（%1），因此未向其发送任何内容。请指定签发机构的证书文件，或联系服务器管理员。</translation>
        </message>
        <message>
            <source>The server does not let the user “%1” in. Check the name and the password.</source>
            <translation>服务器拒绝用户“%1”登录。请检查用户名和密码。</translation>
        </message>
        <message>
            <source>The user may not do this on the server: %1. Ask whoever runs it for the right to read the table.</source>
            <translation>该用户在服务器上没有此项权限：%1。请联系服务器管理员授予读取该表的权限。</translation>
        </message>
        <message>
            <source>What answers there is no server of this kind; its answer begins “%1”. Check the port.</source>
            <translation>该地址上不是这种服务器，其响应开头为“%1”。请检查端口。</translation>
        </message>
        <message>
            <source>The server did not answer within %1 s. Try again later, or allow more time.</source>
            <translation>服务器在 %1 秒内没有响应。请稍后再试，或延长时限。</translation>
        </message>
        <message>
            <source>The connection was lost before the answer was complete (%1). Nothing of it was counted; try again.</source>
            <translation>连接在响应完整之前中断（%1），其中的内容均未计入。请重试。</translation>
        </message>
        <message>
            <source>The server stopped at a limit: %1. Allow more, or ask for fewer days at a time.</source>
            <translation>服务器达到限制而停止：%1。请放宽限制，或减少每次查询的天数。</translation>
        </message>
        <message>
            <source>The system's store of passwords can't be used (%1). Enter the password each time, or set up the store.</source>
            <translation>无法使用系统的密码存储（%1）。请每次输入密码，或先设置好密码存储。</translation>
        </message>
        <message>
            <source>“%1” is no address of a warehouse. Write it like clickhouse://user@host:8123/database/table or postgresql://user@host:5432/database/table.</source>
            <translation>“%1”不是数据仓库地址。请写成 clickhouse://user@host:8123/database/table 或 postgresql://user@host:5432/database/table 的形式。</translation>
        </message>
        <message>
            <source>The server has no table or view “%1” that this user may see. Check its name and the database.</source>
            <translation>服务器上没有该用户可见的表或视图“%1”。请检查其名称和所在数据库。</translation>
        </message>
        <message>
            <source>The table “%2” has no column “%1”. Choose one of its columns.</source>
            <translation>表“%2”没有列“%1”。请选择其中的一列。</translation>
        </message>
        <message>
            <source>The column “%1” has the type %2, which can't hold what it is to be read as. Choose another column, or correct the mapping.</source>
            <translation>列“%1”的类型为 %2，无法按所选含义读取。请选择其他列，或更正映射。</translation>
        </message>
        <message>
            <source>The shard %1 does not answer, so the figures would not be whole. Nothing was counted; try again when it is back.</source>
            <translation>分片 %1 没有响应，数据将不完整，因此未计入任何内容。请在其恢复后重试。</translation>
        </message>
        <message>
            <source>The replica %1 is %2 s behind, more than the %3 s allowed, so rows may be missing. Nothing was counted; try again later.</source>
            <translation>副本 %1 落后 %2 秒，超过允许的 %3 秒，可能缺少行，因此未计入任何内容。请稍后重试。</translation>
        </message>
        <message>
            <source>The column “%1” has more than %2 different values, so it can't be what it is read as. Choose another column.</source>
            <translation>列“%1”的不同取值超过 %2 个，不可能是所选的含义。请选择其他列。</translation>
        </message>
        <message>
            <source>Service %1 has a count on %2 that is larger than any that can be kept. Check the column.</source>
            <translation>服务 %1 在 %2 的计数超出可保存的范围。请检查该列。</translation>
        </message>
        <message>
            <source>On %1 the table has %2 rows, of which %3 are accounted for. It was changed while it was counted; nothing was counted, try again.</source>
            <translation>%1 表中有 %2 行，而统计到的为 %3 行：统计期间表发生了变化。未计入任何内容，请重试。</translation>
        </message>
        <message>
            <source>The query would read about %1 rows, more than the %2 allowed. Look at the plan, then allow more.</source>
            <translation>该查询约需读取 %1 行，超过允许的 %2 行。请先查看查询计划，再放宽限制。</translation>
        </message>
        <message>
            <source>The server could not do it (%1). Try again, or ask whoever runs it.</source>
            <translation>服务器未能完成（%1）。请重试，或联系服务器管理员。</translation>
        </message>
        <message>
            <source>The account has no customer ID, and the book has a customer “%1” already; nothing was changed. Where it is the same, name it by --customer; else give the account an ID.</source>
            <translation>该账户没有客户 ID，而账簿中已有客户“%1”；未作任何更改。若为同一客户，请用 --customer 指明；否则请为账户填写客户 ID。</translation>
        </message>
    </context>
    <context>
        <name>ExclusionKind</name>
        <message>
            <source>maintenance</source>
            <translation>系统维护</translation>
        </message>
        <message>
            <source>relocation</source>
            <translation>机房迁移</translation>
        </message>
    </context>
    <context>
        <name>Grade</name>
        <message>
            <source>counts from requests</source>
            <translation>逐次请求计数</translation>
        </message>
        <message>
            <source>counts per interval</source>
            <translation>时段计数</translation>
        </message>
        <message>
            <source>rate only</source>
            <translation>仅有成功率</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>估算</translation>
        </message>
    </context>
    <context>
        <name>Invoice</name>
        <message>
            <source>paid</source>
            <translation>已付清</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>未到期</translation>
        </message>
        <message>
            <source>due date not known</source>
            <translation>付款期限未知</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>The account does not list this invoice's agreement: its rules do not apply.</source>
            <translation>账户未列出该发票所依据的协议，其规则不适用。</translation>
        </message>
        <message>
            <source>There is no definition of this invoice's agreement: its rules are not applied.</source>
            <translation>没有该发票所依据协议的定义，其规则未予适用。</translation>
        </message>
        <message>
            <source>More was paid than invoiced.</source>
            <translation>付款多于发票金额。</translation>
        </message>
        <message>
            <source>The same amount was paid twice on one day.</source>
            <translation>同一日有两笔相同金额的付款。</translation>
        </message>
        <message>
            <source>Another invoice has the same number.</source>
            <translation>另有一张编号相同的发票。</translation>
        </message>
    </context>
    <context>
        <name>InvoiceWords</name>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1（暂定）</translation>
        </message>
        <message>
            <source>from %1 the provider may %2 (%3)</source>
            <comment>day, what, clause</comment>
            <translation>自 %1 起，服务商可%2（%3）</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>when</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>what</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>before</source>
            <translation>更改前</translation>
        </message>
        <message>
            <source>after</source>
            <translation>更改后</translation>
        </message>
        <message>
            <source>undone: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>done again: %1</source>
            <translation>重做：%1</translation>
        </message>
        <message>
            <source>was undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>row</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, what it holds</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a table and what a row of it is known by</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>新增：%1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>删除：%1</translation>
        </message>
        <message>
            <source>who</source>
            <translation>操作人</translation>
        </message>
    </context>
    <context>
        <name>JournalField</name>
        <message>
            <source>customer ID</source>
            <translation>客户 ID</translation>
        </message>
        <message>
            <source>name in Chinese</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>name in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>contracting</source>
            <translation>签约地</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>removed from the book</source>
            <translation>已从账簿移除</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>service level agreement</source>
            <translation>服务等级协议</translation>
        </message>
        <message>
            <source>other agreements</source>
            <translation>其他协议</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>首日</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>末日</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>first day of the service month</source>
            <translation>服务月度首日</translation>
        </message>
        <message>
            <source>consumed fee</source>
            <translation>消费金额</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>paid by voucher</source>
            <translation>代金券支付</translation>
        </message>
        <message>
            <source>promotional credit</source>
            <translation>赠送金</translation>
        </message>
        <message>
            <source>other deductions</source>
            <translation>其他扣减</translation>
        </message>
        <message>
            <source>cash part</source>
            <translation>现金支出</translation>
        </message>
        <message>
            <source>start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>end</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>clause of another agreement</source>
            <translation>其他协议条款</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>notice served</source>
            <translation>通知送达</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>announced start</source>
            <translation>公告的开始</translation>
        </message>
        <message>
            <source>announced end</source>
            <translation>公告的结束</translation>
        </message>
        <message>
            <source>change in concurrency</source>
            <translation>并发变化</translation>
        </message>
        <message>
            <source>standing set by a person</source>
            <translation>人工认定</translation>
        </message>
        <message>
            <source>reason of the standing</source>
            <translation>认定理由</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>received</source>
            <translation>收到日</translation>
        </message>
        <message>
            <source>due</source>
            <translation>付款期限</translation>
        </message>
        <message>
            <source>paid on</source>
            <translation>付款日</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>发出时间</translation>
        </message>
        <message>
            <source>signed for</source>
            <translation>签收时间</translation>
        </message>
        <message>
            <source>filed on</source>
            <translation>提交日</translation>
        </message>
        <message>
            <source>by support ticket</source>
            <translation>通过工单</translation>
        </message>
        <message>
            <source>ticket number</source>
            <translation>工单号</translation>
        </message>
        <message>
            <source>imported at</source>
            <translation>导入时间</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>计入</translation>
        </message>
        <message>
            <source>from</source>
            <translation>起</translation>
        </message>
        <message>
            <source>to</source>
            <translation>止</translation>
        </message>
        <message>
            <source>failed calls a minute</source>
            <translation>每分钟失败调用</translation>
        </message>
        <message>
            <source>target</source>
            <translation>目标</translation>
        </message>
    </context>
    <context>
        <name>JournalKind</name>
        <message>
            <source>account imported</source>
            <translation>导入账户</translation>
        </message>
        <message>
            <source>customer removed</source>
            <translation>移除客户</translation>
        </message>
        <message>
            <source>service changed</source>
            <translation>更改服务</translation>
        </message>
        <message>
            <source>fee changed</source>
            <translation>更改费用</translation>
        </message>
        <message>
            <source>exclusion changed</source>
            <translation>更改免责时段</translation>
        </message>
        <message>
            <source>standing set</source>
            <translation>设定认定</translation>
        </message>
        <message>
            <source>invoice changed</source>
            <translation>更改发票</translation>
        </message>
        <message>
            <source>payment recorded</source>
            <translation>登记付款</translation>
        </message>
        <message>
            <source>notice changed</source>
            <translation>更改通知</translation>
        </message>
        <message>
            <source>claim changed</source>
            <translation>更改申请</translation>
        </message>
        <message>
            <source>progress of a claim</source>
            <translation>申请进度</translation>
        </message>
        <message>
            <source>logs imported</source>
            <translation>导入日志</translation>
        </message>
        <message>
            <source>logs removed</source>
            <translation>移除日志</translation>
        </message>
        <message>
            <source>outage changed</source>
            <translation>更改中断</translation>
        </message>
        <message>
            <source>provider's record added</source>
            <translation>存入服务商记录</translation>
        </message>
        <message>
            <source>provider's record removed</source>
            <translation>移除服务商记录</translation>
        </message>
    </context>
    <context>
        <name>JournalTable</name>
        <message>
            <source>customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>service period</source>
            <translation>服务期限</translation>
        </message>
        <message>
            <source>fee</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>exclusion</source>
            <translation>免责时段</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>claim filed</source>
            <translation>已提交的申请</translation>
        </message>
        <message>
            <source>progress of the claim</source>
            <translation>申请进度</translation>
        </message>
        <message>
            <source>logs</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>earlier logs replaced</source>
            <translation>替换原有日志</translation>
        </message>
        <message>
            <source>outage</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>target of a service</source>
            <translation>服务的目标</translation>
        </message>
    </context>
    <context>
        <name>LogKind</name>
        <message>
            <source>Requests (CSV)</source>
            <translation>逐次请求（CSV）</translation>
        </message>
        <message>
            <source>Counts by interval (CSV)</source>
            <translation>时段计数（CSV）</translation>
        </message>
        <message>
            <source>Access log</source>
            <translation>访问日志</translation>
        </message>
        <message>
            <source>Rates by interval (CSV)</source>
            <translation>时段成功率（CSV）</translation>
        </message>
        <message>
            <source>Requests (JSON lines)</source>
            <translation>逐条请求（JSON 行）</translation>
        </message>
        <message>
            <source>Cloud monitor (JSON)</source>
            <translation>云监控（JSON）</translation>
        </message>
        <message>
            <source>Call quality statistics (JSON)</source>
            <translation>通话质量统计（JSON）</translation>
        </message>
        <message>
            <source>User events (JSON)</source>
            <translation>用户事件（JSON）</translation>
        </message>
        <message>
            <source>Room callbacks (JSON)</source>
            <translation>房间回调（JSON）</translation>
        </message>
        <message>
            <source>Prometheus (JSON)</source>
            <translation>Prometheus（JSON 文件）</translation>
        </message>
        <message>
            <source>Grafana (CSV)</source>
            <translation>Grafana（CSV 文件）</translation>
        </message>
        <message>
            <source>ClickHouse table</source>
            <translation>ClickHouse 数据表</translation>
        </message>
        <message>
            <source>PostgreSQL table</source>
            <translation>PostgreSQL 数据表</translation>
        </message>
    </context>
    <context>
        <name>NoticeChannel</name>
        <message>
            <source>by hand</source>
            <translation>当面递交</translation>
        </message>
        <message>
            <source>published</source>
            <translation>公告</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>电子方式</translation>
        </message>
        <message>
            <source>courier</source>
            <translation>快递</translation>
        </message>
        <message>
            <source>registered mail</source>
            <translation>挂号信</translation>
        </message>
    </context>
    <context>
        <name>NoticePurpose</name>
        <message>
            <source>maintenance</source>
            <translation>维护</translation>
        </message>
        <message>
            <source>relocation</source>
            <translation>迁移</translation>
        </message>
        <message>
            <source>change of the service</source>
            <translation>服务调整</translation>
        </message>
        <message>
            <source>assignment to a third party</source>
            <translation>转让予第三方</translation>
        </message>
        <message>
            <source>end for force majeure</source>
            <translation>因不可抗力终止</translation>
        </message>
        <message>
            <source>not served (%1)</source>
            <translation>未送达（%1）</translation>
        </message>
        <message>
            <source>in time (%1)</source>
            <translation>及时（%1）</translation>
        </message>
        <message>
            <source>too late by %1 (%2)</source>
            <translation>迟了 %1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>too late by %n days (%1)</source>
            <translation>
                <numerusform>迟了 %n 天（%1）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Obligation</name>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>服务商</translation>
        </message>
        <message>
            <source>Either side</source>
            <translation>任一方</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>双方</translation>
        </message>
        <message>
            <source>must</source>
            <translation>应当</translation>
        </message>
        <message>
            <source>may</source>
            <translation>有权</translation>
        </message>
        <message>
            <source>must not</source>
            <translation>不得</translation>
        </message>
        <message>
            <source>is released</source>
            <translation>免责</translation>
        </message>
        <message>
            <source>counts as</source>
            <translation>视为</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a period and from where: 24 hours, before the maintenance</comment>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a percentage and what of: 1 %, of the overdue amount</comment>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>money and what for</comment>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>权利义务</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>When it arises</source>
            <translation>触发条件</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Time and amount</source>
            <translation>期限与金额</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>否则</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>%1; it does not say which language prevails</source>
            <translation>%1；未约定以何种语言为准</translation>
        </message>
        <message>
            <source>%1; %2 prevails</source>
            <translation>%1；以%2为准</translation>
        </message>
        <message>
            <source>%1; %2 prevails (%3)</source>
            <translation>%1；以%2为准（%3）</translation>
        </message>
        <message>
            <source>%1, came with the program</source>
            <translation>%1（随程序提供）</translation>
        </message>
        <message>
            <source>%1, your own file</source>
            <translation>%1（您自己的文件）</translation>
        </message>
    </context>
    <context>
        <name>Portfolio</name>
        <message>
            <source>drafted</source>
            <translation>已起草</translation>
        </message>
        <message>
            <source>filed</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>partly approved</source>
            <translation>部分批准</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>已驳回</translation>
        </message>
        <message>
            <source>voucher received</source>
            <translation>代金券已到账</translation>
        </message>
        <message>
            <source>filed %1</source>
            <extracomment>a claim; the day</extracomment>
            <translation>已提交 %1</translation>
        </message>
        <message>
            <source>not computed yet</source>
            <translation>尚未计算</translation>
        </message>
        <message>
            <source>filed too early</source>
            <translation>提交过早</translation>
        </message>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1（暂定）</translation>
        </message>
        <message>
            <source>not yet settled</source>
            <translation>未了结</translation>
        </message>
        <message>
            <source>claimable now</source>
            <translation>当前可申请</translation>
        </message>
        <message>
            <source>closing within 7 days</source>
            <translation>7 天内截止</translation>
        </message>
        <message>
            <source>filed, no answer yet</source>
            <translation>已提交待答复</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>已了结</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>已过期或无效</translation>
        </message>
        <message>
            <source>no data or not finished</source>
            <translation>无数据或未结束</translation>
        </message>
        <message>
            <source>all service months</source>
            <translation>全部服务月度</translation>
        </message>
        <message numerus="yes">
            <source>%n service month(s)</source>
            <translation>
                <numerusform>%n 个服务月度</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafted</source>
            <translation>
                <numerusform>%n 个已起草</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an amount</source>
            <comment>no fee is known</comment>
            <translation>
                <numerusform>%n 个无金额</numerusform>
            </translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>客户 ID</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>首日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>末日</translation>
        </message>
        <message>
            <source>Availability (%)</source>
            <translation>可用性（%）</translation>
        </message>
        <message>
            <source>Tier (%)</source>
            <translation>赔偿标准（%）</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Claim window opens</source>
            <translation>申请时限起</translation>
        </message>
        <message>
            <source>Claim window closes</source>
            <translation>申请时限止</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>剩余天数</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Filed on</source>
            <translation>提交日期</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>%1 (being computed anew)</source>
            <translation>%1（正在重新计算）</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Claim windows</source>
            <translation>赔偿申请时限</translation>
        </message>
        <message>
            <source>lost this year</source>
            <translation>今年因过期损失</translation>
        </message>
        <message>
            <source>approved, no voucher yet</source>
            <translation>已批准，代金券未到账</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>The agreement names no time zone; the account's clock is used throughout.</source>
            <translation>协议未约定时区，统一采用账户设定的时钟。</translation>
        </message>
        <message>
            <source>A request belongs to the slot of its time stamp, even where the stamp is that of its outcome.</source>
            <translation>请求归入其时间戳所在的统计点，即使时间戳记录的是结果产生的时刻。</translation>
        </message>
        <message>
            <source>A period of n months ends on the day before the same day n months later, at the latest on the last day of a month.</source>
            <translation>n 个月的服务期止于 n 个月后对应日的前一日；无对应日的，以当月最后一日为对应日。</translation>
        </message>
        <message>
            <source>Failures that the customer caused are left out of both sides of the rate.</source>
            <translation>客户原因造成的失败从成功率的分子和分母中同时剔除。</translation>
        </message>
        <message>
            <source>A slot without requests has no rate and does not count as unavailable.</source>
            <translation>没有请求的统计点没有成功率，不视为不可用。</translation>
        </message>
        <message>
            <source>The test of the least length is repeated on each piece that an exclusion leaves.</source>
            <translation>扣除免责时段后，对剩余的每一段重新检验最短时长。</translation>
        </message>
        <message>
            <source>The least length is tested once on the whole window; released time is deducted afterwards.</source>
            <translation>最短时长按整个时段检验一次，再扣除免责时间。</translation>
        </message>
        <message>
            <source>Disputed time counts against the provider until it is accepted.</source>
            <translation>有争议的时间在认可之前计为不可用。</translation>
        </message>
        <message>
            <source>“Prior notice” of maintenance is read as the hours that the service agreement asks for.</source>
            <translation>系统维护的“提前通知”按服务协议要求的小时数解读。</translation>
        </message>
        <message>
            <source>Business days of notice are counted from the day after the notice up to the day of the start.</source>
            <translation>提前告知的工作日自告知次日起算，至开始当日止。</translation>
        </message>
        <message>
            <source>Percentage and limit both use the cash part of the fee.</source>
            <translation>赔偿比例和上限均以费用的现金支出为准。</translation>
        </message>
        <message>
            <source>Where several caps claim priority, the lowest is applied.</source>
            <translation>多项上限均主张优先适用时，取最低者。</translation>
        </message>
        <message>
            <source>“After the business day” is read as from the day after it.</source>
            <translation>“工作日后”解读为自该工作日的次日起。</translation>
        </message>
        <message>
            <source>The last day is a calendar day, included, and is not moved by holidays.</source>
            <translation>截止日按自然日计算，含当日，不因节假日顺延。</translation>
        </message>
        <message>
            <source>The holidays of that year are not known: Monday to Friday are taken as business days, and the date is provisional.</source>
            <translation>该年度的节假日安排未知，暂按周一至周五为工作日，日期为暂定。</translation>
        </message>
        <message>
            <source>The late fee is simple: it is charged on the amount of the invoice, not on earlier late fees, and a payment counts from the day after it.</source>
            <translation>违约金按单利计：仅以发票金额为基数，不计复利；付款自次日起减少未付金额。</translation>
        </message>
        <message>
            <source>The agreement lets the late fee run until the fee itself is paid too; what is stated here is charged on the amount of the invoice, without earlier late fees.</source>
            <translation>协议规定违约金计至连同违约金一并付清之日；此处金额仅以发票金额为基数，不计复利。</translation>
        </message>
        <message>
            <source>The rate is for post-paid services; an invoice is taken to be for one.</source>
            <translation>该费率适用于后付费服务；发票视为后付费服务的发票。</translation>
        </message>
        <message>
            <source>Fees paid ahead for time that was not used are kept when the agreement is terminated, not before.</source>
            <translation>未使用期间的预付费用在解除协议时方予没收。</translation>
        </message>
        <message>
            <source>The last working day counts in full; the bill is confirmed on the day after it.</source>
            <translation>最后一个工作日计满，账单自次日起视为无异议。</translation>
        </message>
        <message>
            <source>A notice on the last day of a term still comes before its end.</source>
            <translation>期限最后一日发出的通知仍属届满之前。</translation>
        </message>
        <message>
            <source>A line of the bill belongs to the days on which the service was used, whenever it was paid; what spans months is split evenly by day and rounded once.</source>
            <translation>账单明细按使用日归属，与付款时间无关；跨月的按天均分，一次性舍入。</translation>
        </message>
        <message>
            <source>Transfer credit is counted as cash, as was chosen.</source>
            <translation>按所作选择，分成金计为现金。</translation>
        </message>
        <message>
            <source>The 12 months before the damage are read as the calendar month of the service month and the 11 before it.</source>
            <translation>“损害发生前 12 个月”按服务月度所在的自然月及其之前 11 个自然月理解。</translation>
        </message>
        <message>
            <source>Fees belong to the month in which they were consumed: what was prepaid and is not consumed yet is in none of them.</source>
            <translation>费用归属于消费所在的月份：已预付而未消费的金额不在其中。</translation>
        </message>
        <message>
            <source>The denominator is the calendar month as a whole, even where the service ran for a part of it only.</source>
            <translation>分母为整个自然月，即使服务只覆盖其中一部分。</translation>
        </message>
        <message>
            <source>Service months begin on the day of the month on which the service began, at the latest on the last day of a month.</source>
            <translation>服务月度自服务开通之日的对应日起算，当月无对应日的以月末为准。</translation>
        </message>
        <message>
            <source>A slot with fewer requests is taken like one without data: it is not unavailable, and a window ends at it.</source>
            <translation>请求数不足的统计点视同无数据：不计为不可用，不可用时段至此为止。</translation>
        </message>
        <message>
            <source>Availability follows from the outages that the account records; a service month without any record is not taken as available.</source>
            <translation>可用性依账户中记录的中断计算；没有任何记录的服务月度不视为可用。</translation>
        </message>
        <message>
            <source>What releases leave of an outage is added up and rounded up once; an outage that crosses the edge of a service month is rounded on both sides.</source>
            <translation>一次中断在扣除免责时间后剩余的部分合并后只向上取整一次；跨服务月度的中断在两侧分别取整。</translation>
        </message>
        <message>
            <source>The errors of a slot are left out where released time covers it as a whole; its time stays in the mean.</source>
            <translation>统计点整段处于免责时间内的，其错误不计；其时间仍计入平均值。</translation>
        </message>
        <message>
            <source>There is one availability; of the targets that apply, the one that gives the highest percentage counts.</source>
            <translation>可用性只有一个；在适用的各项目标中，以赔偿比例最高者为准。</translation>
        </message>
        <message>
            <source>An outage that crosses the edge of a service month is tested by its whole length, less released time; each month counts only the part inside it.</source>
            <translation>跨服务月度的中断按其整段时长（扣除免责时间）判断是否达到最短时长；各月只计入落在本月内的部分。</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>the system gives no reason</source>
            <translation>系统未说明原因</translation>
        </message>
        <message>
            <source>permission denied</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <source>the system does not allow it</source>
            <translation>系统不允许此操作</translation>
        </message>
        <message>
            <source>no such file or folder</source>
            <translation>没有该文件或文件夹</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>这是文件夹</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <translation>路径中有一段不是文件夹</translation>
        </message>
        <message>
            <source>it is not an ordinary file</source>
            <translation>不是普通文件</translation>
        </message>
        <message>
            <source>no room left on the disk</source>
            <translation>磁盘空间不足</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <translation>磁盘配额已用完</translation>
        </message>
        <message>
            <source>the file is too large</source>
            <translation>文件过大</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <translation>磁盘为只读</translation>
        </message>
        <message>
            <source>the disk does not read or write properly</source>
            <translation>磁盘读写出错</translation>
        </message>
        <message>
            <source>in use by another program</source>
            <translation>正被其他程序占用</translation>
        </message>
        <message>
            <source>the program that reads the output has ended</source>
            <translation>读取输出的程序已结束</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>名称过长</translation>
        </message>
        <message>
            <source>the links lead in a circle</source>
            <translation>链接循环指向</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>打开的文件过多</translation>
        </message>
        <message>
            <source>system error %1</source>
            <translation>系统错误 %1</translation>
        </message>
        <message>
            <source>nothing is wrong</source>
            <translation>没有错误</translation>
        </message>
        <message>
            <source>an object is not closed by }</source>
            <translation>对象缺少结尾的 }</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>缺少冒号</translation>
        </message>
        <message>
            <source>a list is not closed by ]</source>
            <translation>列表缺少结尾的 ]</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>缺少逗号</translation>
        </message>
        <message>
            <source>this is not a value</source>
            <translation>此处不是有效的值</translation>
        </message>
        <message>
            <source>the text ends in a number</source>
            <translation>内容在数字处中断</translation>
        </message>
        <message>
            <source>this is not a number</source>
            <translation>此处不是有效的数字</translation>
        </message>
        <message>
            <source>unknown escape after a backslash</source>
            <translation>反斜杠后的转义无法识别</translation>
        </message>
        <message>
            <source>a string is not valid UTF-8</source>
            <translation>字符串不是有效的 UTF-8</translation>
        </message>
        <message>
            <source>a closing quote is missing</source>
            <translation>缺少右引号</translation>
        </message>
        <message>
            <source>a name in quotes is missing</source>
            <translation>缺少带引号的键名</translation>
        </message>
        <message>
            <source>nested too deeply</source>
            <translation>嵌套过深</translation>
        </message>
        <message>
            <source>the document is too large</source>
            <translation>文档过大</translation>
        </message>
        <message>
            <source>more text follows after the end</source>
            <translation>结尾之后还有多余内容</translation>
        </message>
        <message>
            <source>the parser gives no reason</source>
            <translation>解析器未说明原因</translation>
        </message>
        <message>
            <source>an object {…} is expected</source>
            <translation>此处应为对象 {…}</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>缺少此项</translation>
        </message>
        <message>
            <source>the key is not known</source>
            <translation>未知的键</translation>
        </message>
        <message>
            <source>the key is there twice</source>
            <translation>键重复</translation>
        </message>
        <message>
            <source>a list […] with entries is expected</source>
            <translation>此处应为非空列表 […]</translation>
        </message>
        <message>
            <source>a list […] is expected</source>
            <translation>此处应为列表 […]</translation>
        </message>
        <message>
            <source>a text is expected</source>
            <translation>此处应为文本</translation>
        </message>
        <message>
            <source>true or false is expected</source>
            <translation>此处应为 true 或 false</translation>
        </message>
        <message>
            <source>a percentage in quotes is expected</source>
            <translation>此处应为带引号的百分数</translation>
        </message>
        <message>
            <source>a percentage from 0 to 100 is expected</source>
            <translation>此处应为 0 至 100 的百分数</translation>
        </message>
        <message>
            <source>the number of a clause is expected</source>
            <translation>此处应为条款编号</translation>
        </message>
        <message>
            <source>a whole number above 0 is expected</source>
            <translation>此处应为大于 0 的整数</translation>
        </message>
        <message>
            <source>the first tier begins at the standard</source>
            <translation>第一档应从标准开始</translation>
        </message>
        <message>
            <source>it must be where the tier above ends</source>
            <translation>应与上一档的终点相接</translation>
        </message>
        <message>
            <source>it must be lower than “below”</source>
            <translation>应小于“below”</translation>
        </message>
        <message>
            <source>the last tier must reach down to 0</source>
            <translation>最后一档应到 0 为止</translation>
        </message>
        <message>
            <source>evidence, traffic_surge, announced_event or maintenance is expected</source>
            <translation>此处应为 evidence、traffic_surge、announced_event 或 maintenance</translation>
        </message>
        <message>
            <source>the clause is named twice</source>
            <translation>条款重复</translation>
        </message>
        <message>
            <source>the error code is named twice</source>
            <translation>错误码重复</translation>
        </message>
        <message>
            <source>“clausemeter-agreement/1” is expected</source>
            <translation>此处应为“clausemeter-agreement/1”</translation>
        </message>
        <message>
            <source>a business day that every month has (at most 15) is expected</source>
            <translation>此处应为每月都有的工作日序号（至多 15）</translation>
        </message>
        <message>
            <source>no language is chosen</source>
            <translation>未选择语言</translation>
        </message>
        <message>
            <source>the pages cannot be painted</source>
            <translation>页面无法绘制</translation>
        </message>
        <message>
            <source>“clausemeter-terms/1” is expected</source>
            <translation>应为“clausemeter-terms/1”</translation>
        </message>
        <message>
            <source>it is none of the rules that are known</source>
            <translation>不是已知的规则</translation>
        </message>
        <message>
            <source>a value in the table “%1” is none that belongs there</source>
            <translation>表“%1”中有不允许的值</translation>
        </message>
        <message>
            <source>the end of the file is missing</source>
            <translation>文件末尾缺失</translation>
        </message>
        <message>
            <source>its version number is none that a book has</source>
            <translation>版本号不是账簿应有的</translation>
        </message>
        <message>
            <source>its tables are not those of a book</source>
            <translation>其中的表与账簿不符</translation>
        </message>
        <message>
            <source>an entry of its journal cannot be read</source>
            <translation>操作记录中有一条无法读取</translation>
        </message>
        <message>
            <source>the log was read without SHA-256 digests</source>
            <translation>读取日志时没有计算 SHA-256 摘要</translation>
        </message>
        <message>
            <source>Qt's driver for SQLite is not installed</source>
            <translation>未安装 Qt 的 SQLite 驱动</translation>
        </message>
        <message>
            <source>it is none of the words that are known here</source>
            <translation>不是此处可用的词</translation>
        </message>
        <message>
            <source>a date such as 2021-11-08 is expected</source>
            <translation>应为日期，如 2021-11-08</translation>
        </message>
        <message>
            <source>it ends before it begins</source>
            <translation>结束早于开始</translation>
        </message>
        <message>
            <source>an amount in quotes is expected</source>
            <translation>应为引号中的金额</translation>
        </message>
        <message>
            <source>no figure of this file stands at the path that it names</source>
            <translation>所指路径处没有本文件的数值</translation>
        </message>
        <message>
            <source>the figure that it names belongs to another clause</source>
            <translation>所指的数值属于另一条款</translation>
        </message>
        <message>
            <source>either “value” or “figure” is expected</source>
            <translation>“value”与“figure”应有且只有一个</translation>
        </message>
        <message>
            <source>one of “percent”, “figure”, “money” and “words” is expected</source>
            <translation>“percent”“figure”“money”“words”应有且只有一个</translation>
        </message>
        <message>
            <source>an agreement does not go before itself</source>
            <translation>协议不能优先于自身</translation>
        </message>
        <message>
            <source>the version of the file itself is not listed</source>
            <translation>未列出文件自身的版本</translation>
        </message>
        <message>
            <source>the clause that it belongs to is not listed before it</source>
            <translation>其上级条款未列在前面</translation>
        </message>
        <message>
            <source>the list of clauses does not have this one</source>
            <translation>条款清单中没有此条款</translation>
        </message>
        <message>
            <source>another kind of value is expected</source>
            <translation>应为另一种类型的值</translation>
        </message>
        <message>
            <source>it is none of the values that may stand here</source>
            <translation>不是此处可用的值</translation>
        </message>
        <message>
            <source>it is not written the way it must be</source>
            <translation>写法不符合要求</translation>
        </message>
        <message>
            <source>the number is too small or too large</source>
            <translation>数值过小或过大</translation>
        </message>
        <message>
            <source>it is too short or too long</source>
            <translation>过短或过长</translation>
        </message>
        <message>
            <source>it does not fit the schema of the format</source>
            <translation>不符合该格式的 schema</translation>
        </message>
        <message>
            <source>a lower availability must not give a lower percentage</source>
            <translation>可用性更低时，赔偿比例不应更低</translation>
        </message>
        <message>
            <source>the key says nothing in an agreement of this shape</source>
            <translation>该键在此类协议中没有意义</translation>
        </message>
        <message>
            <source>it contradicts another key that is there: only one of them may be</source>
            <translation>与另一个已有的键相矛盾：两者只能有一个</translation>
        </message>
        <message>
            <source>at most the slots of a day are expected</source>
            <translation>最多为一天的统计点数</translation>
        </message>
        <message>
            <source>at most 120 months are expected</source>
            <translation>最多为 120 个月</translation>
        </message>
        <message>
            <source>the target is there twice</source>
            <translation>该目标出现了两次</translation>
        </message>
        <message>
            <source>a percentage above 0 is expected</source>
            <translation>应为大于 0 的百分比</translation>
        </message>
        <message>
            <source>a percentage above 0 with at most 4 decimals is expected</source>
            <translation>应为大于 0、至多 4 位小数的百分比</translation>
        </message>
        <message>
            <source>the claim window would close before it opens</source>
            <translation>申请时限在开始之前就已结束</translation>
        </message>
        <message>
            <source>“clausemeter-contract-notes/1” is expected</source>
            <translation>应为“clausemeter-contract-notes/1”</translation>
        </message>
        <message>
            <source>it is that of another text</source>
            <translation>属于另一份文本</translation>
        </message>
        <message>
            <source>a number in quotes is expected</source>
            <translation>应为带引号的数字</translation>
        </message>
        <message>
            <source>the file was changed since it was read</source>
            <translation>读取之后文件已被更改</translation>
        </message>
        <message>
            <source>no agreement with this id is known</source>
            <translation>没有此 id 的协议</translation>
        </message>
        <message>
            <source>it is no address like postgresql://user@host:5432/database/book, without a password</source>
            <translation>不是 postgresql://user@host:5432/database/book 这样的地址（不含密码）</translation>
        </message>
        <message>
            <source>the change was not kept</source>
            <translation>这项更改未被保存</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>The provider's record says nothing of this service month, so the customer's stands alone.</source>
            <translation>服务商记录未涉及该服务月度，因此仅有客户记录可依。</translation>
        </message>
        <message>
            <source>Only the provider's record has data; in a dispute it prevails (%1).</source>
            <translation>仅服务商记录有数据；如有争议，以其为准（%1）。</translation>
        </message>
        <message>
            <source>The verdicts differ: in a dispute the provider's back-end record prevails (%1).</source>
            <translation>两者结论不同：如有争议，以服务商后台记录为准（%1）。</translation>
        </message>
        <message>
            <source>Standard and compensation are the same by both; in a dispute the provider's back-end record prevails (%1).</source>
            <translation>按两份记录，是否达标及赔偿标准均相同；如有争议，以服务商后台记录为准（%1）。</translation>
        </message>
        <message>
            <source>By the customer's record: %1.</source>
            <comment>verdict</comment>
            <translation>按客户记录：%1。</translation>
        </message>
        <message>
            <source>By the provider's record: %1.</source>
            <comment>verdict</comment>
            <translation>按服务商记录：%1。</translation>
        </message>
        <message>
            <source>Slots with data in both records: %1, of which equal: %2, different: %3.</source>
            <translation>两份记录均有数据的统计点：%1 个，其中一致 %2 个，不同 %3 个。</translation>
        </message>
        <message>
            <source>Slots only in the customer's record: %1, only in the provider's: %2.</source>
            <translation>仅客户记录有数据的统计点：%1 个，仅服务商记录有数据的：%2 个。</translation>
        </message>
        <message>
            <source>Of these, the provider's record has not come so far yet: %1.</source>
            <translation>其中服务商记录尚待更新的：%1 个。</translation>
        </message>
        <message>
            <source>Of these, the customer's record has not come so far yet: %1.</source>
            <translation>其中客户记录尚待更新的：%1 个。</translation>
        </message>
        <message>
            <source>Slots unavailable by one record only: %1 measured, %2 under contract.</source>
            <translation>仅按其中一份记录为不可用的统计点：实测 %1 个，合同口径 %2 个。</translation>
        </message>
        <message>
            <source>Provider's record: %1</source>
            <comment>warning</comment>
            <translation>服务商记录：%1</translation>
        </message>
        <message>
            <source>%1, customer-caused</source>
            <comment>state of a slot</comment>
            <translation>%1（客户原因）</translation>
        </message>
    </context>
    <context>
        <name>RejectReason</name>
        <message>
            <source>too few fields</source>
            <translation>字段不足</translation>
        </message>
        <message>
            <source>not a valid time</source>
            <translation>时间无效</translation>
        </message>
        <message>
            <source>neither success nor failure</source>
            <translation>结果既非成功也非失败</translation>
        </message>
        <message>
            <source>not a valid count</source>
            <translation>计数无效</translation>
        </message>
        <message>
            <source>not a valid rate</source>
            <translation>成功率无效</translation>
        </message>
        <message>
            <source>service not named</source>
            <translation>未注明服务</translation>
        </message>
        <message>
            <source>service not in the account</source>
            <translation>账户中无此服务</translation>
        </message>
        <message>
            <source>cannot be decoded</source>
            <translation>无法解码</translation>
        </message>
        <message>
            <source>quote not closed</source>
            <translation>引号未闭合</translation>
        </message>
        <message>
            <source>line too long</source>
            <translation>行过长</translation>
        </message>
        <message>
            <source>not a log line</source>
            <translation>不是日志行</translation>
        </message>
        <message>
            <source>too many fields</source>
            <translation>字段过多</translation>
        </message>
        <message>
            <source>not a JSON object</source>
            <translation>不是 JSON 对象</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>suspend the service</source>
            <translation>中止服务</translation>
        </message>
        <message>
            <source>set off money paid ahead</source>
            <translation>以预付费用和余额抵扣</translation>
        </message>
        <message>
            <source>keep fees paid ahead</source>
            <translation>没收预付费用</translation>
        </message>
        <message>
            <source>terminate the agreement</source>
            <translation>解除协议</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>counts as downtime</source>
            <translation>计入不可用</translation>
        </message>
        <message>
            <source>released</source>
            <translation>免责</translation>
        </message>
        <message>
            <source>threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>通话请求量</translation>
        </message>
        <message>
            <source>Service availability report</source>
            <translation>服务可用性报告</translation>
        </message>
        <message>
            <source>Service months at a glance</source>
            <translation>服务月度一览</translation>
        </message>
        <message>
            <source>What the figures rest on</source>
            <translation>数据依据</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Figures so far</source>
            <translation>截至目前的数据</translation>
        </message>
        <message>
            <source>Communication success rate</source>
            <translation>通话成功率</translation>
        </message>
        <message>
            <source>Unavailable windows</source>
            <translation>不可用时段</translation>
        </message>
        <message>
            <source>Exclusions (release of liabilities)</source>
            <translation>免责时段</translation>
        </message>
        <message>
            <source>Fee and voucher</source>
            <translation>费用与代金券</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>赔偿申请</translation>
        </message>
        <message>
            <source>How it was computed</source>
            <translation>计算过程</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>输入文件</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本信息</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>客户 ID</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Downtime, minutes</source>
            <translation>服务不可用分钟数</translation>
        </message>
        <message>
            <source>Service availability</source>
            <translation>服务可用性</translation>
        </message>
        <message>
            <source>Voucher, share of the fee</source>
            <translation>代金券比例</translation>
        </message>
        <message>
            <source>Availability standard</source>
            <translation>可用性标准</translation>
        </message>
        <message>
            <source>Total minutes</source>
            <translation>服务月度总分钟数</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>通话请求</translation>
        </message>
        <message>
            <source>Successes</source>
            <translation>通话成功</translation>
        </message>
        <message>
            <source>Slots with data</source>
            <translation>有数据的统计点</translation>
        </message>
        <message>
            <source>Unavailable slots (measured)</source>
            <translation>不可用统计点（实测）</translation>
        </message>
        <message>
            <source>Slots without data</source>
            <translation>无数据的统计点</translation>
        </message>
        <message>
            <source>Slots still pending</source>
            <translation>待定的统计点</translation>
        </message>
        <message>
            <source>Weakest evidence</source>
            <translation>最弱的数据依据</translation>
        </message>
        <message>
            <source>In a dispute</source>
            <translation>发生争议时</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分钟数</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>计入分钟数</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Lowest rate</source>
            <translation>最低成功率</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>认定</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Notice served</source>
            <translation>通知送达</translation>
        </message>
        <message>
            <source>Announced for</source>
            <translation>公告时段</translation>
        </message>
        <message>
            <source>Minutes released, provider's view</source>
            <translation>免责分钟（服务商）</translation>
        </message>
        <message>
            <source>Minutes released, contract</source>
            <translation>免责分钟（合同）</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>免责事由</translation>
        </message>
        <message>
            <source>Why it stands so</source>
            <translation>认定依据</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>分段认定</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>人工认定理由</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>No slot was unavailable.</source>
            <translation>没有不可用的统计点。</translation>
        </message>
        <message>
            <source>The account lists no exclusion for this service month.</source>
            <translation>账户文件中没有本服务月度的免责时段。</translation>
        </message>
        <message>
            <source>Consumed in the service month</source>
            <translation>本服务月度消费金额</translation>
        </message>
        <message>
            <source>Less discount</source>
            <translation>减：折扣</translation>
        </message>
        <message>
            <source>Less paid by voucher</source>
            <translation>减：代金券支付</translation>
        </message>
        <message>
            <source>Less paid by promotional credit</source>
            <translation>减：赠送金支付</translation>
        </message>
        <message>
            <source>Less other deductions</source>
            <translation>减：其他抵扣</translation>
        </message>
        <message>
            <source>Monthly service fee, cash part</source>
            <translation>月度服务费（现金支出）</translation>
        </message>
        <message>
            <source>no fee on record</source>
            <translation>无费用记录</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>By the other reading (share of the consumed fee)</source>
            <translation>按另一种解读（以消费金额计）</translation>
        </message>
        <message>
            <source>Conditions of use</source>
            <translation>使用条件</translation>
        </message>
        <message>
            <source>Liability cap</source>
            <translation>赔偿总额上限</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>最高金额</translation>
        </message>
        <message>
            <source>Where several caps apply, the lowest is applied.</source>
            <translation>同时适用多项上限时，以最低者为准。</translation>
        </message>
        <message>
            <source>Claim possible from</source>
            <translation>可申请起始日</translation>
        </message>
        <message>
            <source>Last day to claim</source>
            <translation>申请截止日</translation>
        </message>
        <message>
            <source>State of the claim</source>
            <translation>申请状态</translation>
        </message>
        <message>
            <source>Days left, today included</source>
            <translation>剩余天数（含当日）</translation>
        </message>
        <message>
            <source>Provisional: the business calendar of that year is not known yet; Monday to Friday were taken as business days.</source>
            <translation>暂定：该年度的工作日历尚未公布，暂按周一至周五为工作日推算。</translation>
        </message>
        <message>
            <source>Claim filed on</source>
            <translation>申请提交日</translation>
        </message>
        <message>
            <source>Support ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Claim by</source>
            <translation>申请截止</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Bytes (decoded)</source>
            <translation>字节数（解码后）</translation>
        </message>
        <message>
            <source>Oldest and newest row</source>
            <translation>最早与最晚记录</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>读取行数</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>of these outside the service period</source>
            <translation>其中服务期外</translation>
        </message>
        <message>
            <source>of these other events</source>
            <translation>其中其他事件</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>无效</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>空行</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>表头</translation>
        </message>
        <message>
            <source>Not added: the same content as</source>
            <translation>未重复计入，内容同</translation>
        </message>
        <message>
            <source>Rejected rows by reason</source>
            <translation>无效行（按原因）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>First rejected rows</source>
            <translation>前若干无效行</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Text of the row</source>
            <translation>行内容</translation>
        </message>
        <message>
            <source>No log was read.</source>
            <translation>未读取任何日志。</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Agreement definition</source>
            <translation>协议定义</translation>
        </message>
        <message>
            <source>Definition file</source>
            <translation>定义文件</translation>
        </message>
        <message>
            <source>Account file</source>
            <translation>账户文件</translation>
        </message>
        <message>
            <source>SLA clock</source>
            <translation>SLA 时钟</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>The provider's back-end record prevails (%1).</source>
            <translation>以服务商的后台记录为准（%1）。</translation>
        </message>
        <message>
            <source>Service months: %1. Standard not met: %2.</source>
            <translation>服务月度共 %1 个，其中未达标 %2 个。</translation>
        </message>
        <message>
            <source>Claims that can be filed now: %1, vouchers of %2 in all.</source>
            <translation>目前可提交的赔偿申请 %1 项，代金券合计 %2。</translation>
        </message>
        <message>
            <source>%1 of %2 rejected rows are listed.</source>
            <translation>共 %2 行无效，此处列出 %1 行。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Customer-caused failures</source>
            <translation>客户原因导致的失败</translation>
        </message>
        <message>
            <source>Claims that can be filed now: %1, amount unknown: no fee on record.</source>
            <translation>当前可申请 %1 项，无费用记录，金额未知。</translation>
        </message>
        <message>
            <source>Claims that can be filed now: %1. Vouchers of %2, and %3 without a fee on record.</source>
            <translation>当前可申请 %1 项，代金券合计 %2；另有 %3 项无费用记录，金额未知。</translation>
        </message>
        <message>
            <source>Why the windows were down</source>
            <translation>不可用时段的原因</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>不可用时段</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Customer-caused</source>
            <translation>客户原因</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Success rate</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>The logs name no error codes for these windows.</source>
            <translation>日志中这些时段没有错误码。</translation>
        </message>
        <message>
            <source>The logs name no regions for these windows.</source>
            <translation>日志中这些时段没有地域信息。</translation>
        </message>
        <message>
            <source>Slots with rates or fractions of counts only are not part of it.</source>
            <translation>只有成功率或非整数计数的统计点未计入。</translation>
        </message>
        <message>
            <source>Changes by hand</source>
            <translation>人工更改</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>更改前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>更改后</translation>
        </message>
        <message>
            <source>unavailable by one record only</source>
            <translation>仅一份记录为不可用</translation>
        </message>
        <message>
            <source>the records differ</source>
            <translation>两份记录不同</translation>
        </message>
        <message>
            <source>in one record only</source>
            <translation>仅一份记录有数据</translation>
        </message>
        <message>
            <source>Two records</source>
            <translation>两份记录对照</translation>
        </message>
        <message>
            <source>The provider's record, which prevails in a dispute, leads to another verdict: see “Two records”.</source>
            <translation>服务商记录（如有争议以其为准）得出的结论不同：见“两份记录对照”。</translation>
        </message>
        <message>
            <source>Customer's record</source>
            <translation>客户记录</translation>
        </message>
        <message>
            <source>Provider's record</source>
            <translation>服务商记录</translation>
        </message>
        <message>
            <source>Slots with data in both</source>
            <translation>两份均有数据的统计点</translation>
        </message>
        <message>
            <source>of these equal</source>
            <translation>其中一致</translation>
        </message>
        <message>
            <source>of these different</source>
            <translation>其中不同</translation>
        </message>
        <message>
            <source>Slots only of the customer</source>
            <translation>仅客户有数据的统计点</translation>
        </message>
        <message>
            <source>Slots only of the provider</source>
            <translation>仅服务商有数据的统计点</translation>
        </message>
        <message>
            <source>of these pending for the customer</source>
            <translation>其中客户记录待定</translation>
        </message>
        <message>
            <source>of these pending for the provider</source>
            <translation>其中服务商记录待定</translation>
        </message>
        <message>
            <source>Other state, measured</source>
            <translation>状态不同（实测）</translation>
        </message>
        <message>
            <source>Other state, under contract</source>
            <translation>状态不同（合同口径）</translation>
        </message>
        <message>
            <source>Differences without another state</source>
            <translation>不同但状态不变</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>统计点</translation>
        </message>
        <message>
            <source>Customer: success rate</source>
            <translation>客户：成功率</translation>
        </message>
        <message>
            <source>Customer: requests</source>
            <translation>客户：请求数</translation>
        </message>
        <message>
            <source>Customer: state</source>
            <translation>客户：状态</translation>
        </message>
        <message>
            <source>Provider: success rate</source>
            <translation>服务商：成功率</translation>
        </message>
        <message>
            <source>Provider: requests</source>
            <translation>服务商：请求数</translation>
        </message>
        <message>
            <source>Provider: state</source>
            <translation>服务商：状态</translation>
        </message>
        <message>
            <source>No slot is unavailable by one record only.</source>
            <translation>没有仅按其中一份记录为不可用的统计点。</translation>
        </message>
        <message>
            <source>Inputs: the provider's record</source>
            <translation>输入：服务商记录</translation>
        </message>
        <message>
            <source>%1 of %2 slots with another state are listed.</source>
            <translation>共 %2 个状态不同的统计点，列出其中 %1 个。</translation>
        </message>
        <message>
            <source>Availability is the mean of error rates: there are no unavailable windows.</source>
            <translation>可用性为错误率的平均值：没有不可用时段。</translation>
        </message>
        <message>
            <source>The account records no outage in this service month.</source>
            <translation>账户中没有本服务月度的中断记录。</translation>
        </message>
        <message>
            <source>recorded outage</source>
            <translation>记录的中断</translation>
        </message>
        <message>
            <source>Outages over the service month</source>
            <translation>服务月度内的中断</translation>
        </message>
        <message>
            <source>Recorded outages</source>
            <translation>记录的中断</translation>
        </message>
        <message>
            <source>No log was read: availability follows from the outages that the account records.</source>
            <translation>未读取日志：可用性依账户中记录的中断计算。</translation>
        </message>
        <message>
            <source>Version of the server</source>
            <translation>服务器版本</translation>
        </message>
        <message>
            <source>Counted there on</source>
            <translation>服务器统计时间</translation>
        </message>
        <message>
            <source>Rows read there</source>
            <translation>服务器读取行数</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>查询语句</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>Days counted there</source>
            <translation>服务器按日统计</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>查询结果</translation>
        </message>
        <message>
            <source>kept from an earlier run</source>
            <translation>此前查询并保存</translation>
        </message>
        <message>
            <source>asked for again: what was kept was damaged</source>
            <translation>重新查询：此前保存的结果已损坏</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>操作人</translation>
        </message>
    </context>
    <context>
        <name>ResultForm</name>
        <message>
            <source>success or failure in words</source>
            <translation>以词语表示成功或失败</translation>
        </message>
        <message>
            <source>signed number: above 0 entered, below 0 the error code</source>
            <translation>带符号数字：大于 0 为进房成功，小于 0 为错误码</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP 状态码</translation>
        </message>
        <message>
            <source>0 succeeded, any other number is the error code</source>
            <translation>0 为成功，其他数字为错误码</translation>
        </message>
        <message>
            <source>counts by interval</source>
            <translation>按时间间隔的计数</translation>
        </message>
        <message>
            <source>rate in percent</source>
            <translation>百分比成功率</translation>
        </message>
        <message>
            <source>rate from 0 to 1</source>
            <translation>0 到 1 的成功率</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>请求数</translation>
        </message>
        <message>
            <source>successes</source>
            <translation>成功数</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>失败数</translation>
        </message>
        <message>
            <source>success rate</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>不使用</translation>
        </message>
    </context>
    <context>
        <name>ShortDate</name>
        <message>
            <source>term ends</source>
            <translation>期限届满</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>续期</translation>
        </message>
        <message>
            <source>service ends</source>
            <translation>服务结束</translation>
        </message>
        <message>
            <source>data kept until</source>
            <translation>数据保留至</translation>
        </message>
        <message>
            <source>claim opens</source>
            <translation>申请开始</translation>
        </message>
        <message>
            <source>claim closes</source>
            <translation>申请截止</translation>
        </message>
        <message>
            <source>bill confirmed</source>
            <translation>账单确认</translation>
        </message>
        <message>
            <source>payment due</source>
            <translation>付款到期</translation>
        </message>
        <message>
            <source>termination</source>
            <translation>可解除</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>通知送达</translation>
        </message>
        <message>
            <source>late fee runs</source>
            <translation>违约金起算</translation>
        </message>
        <message>
            <source>maintenance</source>
            <translation>维护</translation>
        </message>
        <message>
            <source>claim filed</source>
            <translation>申请提交</translation>
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>outside the service period</source>
            <translation>不在服务期内</translation>
        </message>
        <message>
            <source>later than the newest row of the logs</source>
            <translation>晚于日志中最新的一行</translation>
        </message>
        <message>
            <source>no request in this slot</source>
            <translation>该统计点没有请求</translation>
        </message>
        <message>
            <source>requests %1</source>
            <translation>请求 %1</translation>
        </message>
        <message>
            <source>failures %1</source>
            <translation>失败 %1</translation>
        </message>
        <message>
            <source>only the rate is known</source>
            <translation>仅有成功率，没有请求数</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>error code and what it means</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>other error codes</source>
            <translation>其他错误码</translation>
        </message>
        <message>
            <source>of these caused by the customer</source>
            <translation>其中由客户原因造成</translation>
        </message>
        <message>
            <source>under contract: %1</source>
            <translation>合同口径：%1</translation>
        </message>
        <message>
            <source>released under %1</source>
            <translation>依据 %1 免责</translation>
        </message>
        <message>
            <source>disputed: %1</source>
            <translation>有争议：%1</translation>
        </message>
    </context>
    <context>
        <name>SlotState</name>
        <message>
            <source>available</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>unavailable</source>
            <translation>不可用</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>待定</translation>
        </message>
    </context>
    <context>
        <name>Slots</name>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>State, measured</source>
            <translation>状态（实测）</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求数</translation>
        </message>
        <message>
            <source>Successes</source>
            <translation>成功数</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>失败数</translation>
        </message>
        <message>
            <source>Success rate, measured, %</source>
            <translation>成功率（实测，%）</translation>
        </message>
        <message>
            <source>Failures caused by the customer</source>
            <translation>客户原因的失败数</translation>
        </message>
        <message>
            <source>State under contract</source>
            <translation>状态（合同口径）</translation>
        </message>
        <message>
            <source>Success rate under contract, %</source>
            <translation>成功率（合同口径，%）</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Released or disputed</source>
            <translation>免责或有争议</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>clause, standing</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>outside the service period</source>
            <translation>不在服务期内</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>accepted</source>
            <translation>认可</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>不成立</translation>
        </message>
    </context>
    <context>
        <name>StandingReason</name>
        <message>
            <source>set by a person</source>
            <translation>人工认定</translation>
        </message>
        <message>
            <source>until a person accepts it, evidence is needed</source>
            <translation>需提供证据，待人工认可</translation>
        </message>
        <message>
            <source>no notice</source>
            <translation>未通知</translation>
        </message>
        <message>
            <source>notice not before the start</source>
            <translation>未在开始前通知</translation>
        </message>
        <message>
            <source>notice in time</source>
            <translation>通知及时</translation>
        </message>
        <message>
            <source>notice late</source>
            <translation>通知过晚</translation>
        </message>
        <message>
            <source>relocation, notice in time</source>
            <translation>机房迁移，通知及时</translation>
        </message>
        <message>
            <source>relocation, notice late</source>
            <translation>机房迁移，通知过晚</translation>
        </message>
        <message>
            <source>relocation, released by no agreement in force</source>
            <translation>机房迁移，现行协议均未约定免责</translation>
        </message>
        <message>
            <source>change in concurrency over the limit, no notice in time</source>
            <translation>并发波动超过限额，且客户未及时告知</translation>
        </message>
        <message>
            <source>change in concurrency within the limit</source>
            <translation>并发波动未超过限额</translation>
        </message>
        <message>
            <source>the customer gave notice in time</source>
            <translation>客户已及时告知</translation>
        </message>
        <message>
            <source>the change in concurrency is not recorded</source>
            <translation>没有并发波动记录</translation>
        </message>
        <message>
            <source>announced before the start</source>
            <translation>已在开始前公告</translation>
        </message>
        <message>
            <source>not announced before the start</source>
            <translation>未在开始前公告</translation>
        </message>
        <message>
            <source>outside the announced window</source>
            <translation>超出公告的时段</translation>
        </message>
        <message>
            <source>set by a person; by rule %1: %2</source>
            <translation>人工认定；按规则为%1：%2</translation>
        </message>
        <message>
            <source>notice %1 before the start: in time</source>
            <translation>提前 %1通知，及时</translation>
        </message>
        <message>
            <source>notice only %1 before the start: late</source>
            <translation>仅提前 %1通知，过晚</translation>
        </message>
        <message numerus="yes">
            <source>relocation, notice %n days before: in time</source>
            <translation>
                <numerusform>机房迁移，提前 %n 天通知，及时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>relocation, notice only %n days before: late</source>
            <translation>
                <numerusform>机房迁移，仅提前 %n 天通知，过晚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>relocation, notice %n days before, but released by no agreement in force</source>
            <translation>
                <numerusform>机房迁移，提前 %n 天通知，但现行协议均未约定免责</numerusform>
            </translation>
        </message>
        <message>
            <source>concurrency changed by %1: over the limit, no notice in time</source>
            <translation>并发波动 %1，超过限额，且客户未及时告知</translation>
        </message>
        <message>
            <source>concurrency changed by %1: within the limit</source>
            <translation>并发波动 %1，未超过限额</translation>
        </message>
        <message numerus="yes">
            <source>the customer gave notice %n business days before: in time</source>
            <translation>
                <numerusform>客户提前 %n 个工作日告知，及时</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Period and data</source>
            <translation>服务月度与数据</translation>
        </message>
        <message>
            <source>Downtime</source>
            <translation>不可用时间</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>Fee and voucher</source>
            <translation>服务费与代金券</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>赔偿申请</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>Total minutes in the service month</source>
            <translation>服务月度总分钟数</translation>
        </message>
        <message>
            <source>Requests and successes</source>
            <translation>请求数与成功数</translation>
        </message>
        <message>
            <source>Slots with a rate only</source>
            <translation>仅有成功率的统计点</translation>
        </message>
        <message>
            <source>Data coverage</source>
            <translation>数据覆盖率</translation>
        </message>
        <message>
            <source>Unavailable slots</source>
            <translation>不可用统计点</translation>
        </message>
        <message>
            <source>Failures that the customer caused</source>
            <translation>客户原因造成的失败</translation>
        </message>
        <message>
            <source>Unavailable windows</source>
            <translation>不可用时段</translation>
        </message>
        <message>
            <source>Exclusion %1</source>
            <translation>免责时段 %1</translation>
        </message>
        <message>
            <source>Least length of a window</source>
            <translation>不可用时段的最短时长</translation>
        </message>
        <message>
            <source>Service downtime</source>
            <translation>服务不可用分钟数</translation>
        </message>
        <message>
            <source>Service availability</source>
            <translation>服务可用性</translation>
        </message>
        <message>
            <source>Availability in the other views</source>
            <translation>其他口径的可用性</translation>
        </message>
        <message>
            <source>Standard met</source>
            <translation>达标</translation>
        </message>
        <message>
            <source>Standard not met</source>
            <translation>未达标</translation>
        </message>
        <message>
            <source>Standard of compensation</source>
            <translation>赔偿标准</translation>
        </message>
        <message>
            <source>Monthly service fee</source>
            <translation>月度服务费</translation>
        </message>
        <message>
            <source>Monthly service fee, cash part</source>
            <translation>月度服务费（现金支出）</translation>
        </message>
        <message>
            <source>No fee known</source>
            <translation>无费用记录</translation>
        </message>
        <message>
            <source>Fee of two service months</source>
            <translation>费用涉及两个服务月度</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>Voucher by the other reading</source>
            <translation>按另一种解读计算的代金券</translation>
        </message>
        <message>
            <source>Liability cap</source>
            <translation>赔偿总额上限</translation>
        </message>
        <message>
            <source>First day of the claim window</source>
            <translation>赔偿申请起始日</translation>
        </message>
        <message>
            <source>Last day of the claim window</source>
            <translation>赔偿申请截止日</translation>
        </message>
        <message>
            <source>State of the claim</source>
            <translation>赔偿申请状态</translation>
        </message>
        <message>
            <source>Prevailing record</source>
            <translation>以后台记录为准</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>%1 to %2, both days included</source>
            <translation>%1 至 %2（含首尾两日）</translation>
        </message>
        <message numerus="yes">
            <source>%n days × 24 h × 60 min = %1 min</source>
            <translation>
                <numerusform>%n 天 × 24 小时 × 60 分钟 = %1 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests: %1, successes: %2</source>
            <translation>请求 %1 次，成功 %2 次</translation>
        </message>
        <message numerus="yes">
            <source>%n slots have a success rate but no counts: requests are not known as a whole.</source>
            <translation>
                <numerusform>%n 个统计点仅有成功率而无计数，请求总数未知。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 slots have data; without data: %3, pending: %4</source>
            <translation>%2 个统计点中 %1 个有数据；无数据 %3 个，待定 %4 个</translation>
        </message>
        <message>
            <source>Slots with a success rate lower than %1: %2 (measured)</source>
            <translation>通话成功率低于 %1 的统计点：%2 个（实测）</translation>
        </message>
        <message>
            <source>No failure has a code that the customer caused (%1); unavailable slots: %2</source>
            <translation>没有客户原因错误码（%1）的失败；不可用统计点 %2 个</translation>
        </message>
        <message numerus="yes">
            <source>%n windows, %1 together (measured, before their length is tested)</source>
            <translation>
                <numerusform>%n 个时段，合计 %1（实测，未作时长检验）</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause %1, %2 to %3: releases %4 under contract, %5 in the provider's view</source>
            <translation>条款 %1，%2 至 %3：合同口径免责 %4，服务商口径免责 %5</translation>
        </message>
        <message>
            <source>%2 remain after releases; what lasts %1 min or more counts: %3</source>
            <translation>扣除免责后剩余 %2；持续 %1 分钟及以上的计入：%3</translation>
        </message>
        <message>
            <source>Measured %1, provider's view %2, contract %3</source>
            <translation>实测 %1，服务商口径 %2，合同口径 %3</translation>
        </message>
        <message>
            <source>Availability = 1 − %1 s / (%2 min × 60) = %3</source>
            <translation>可用性 = 1 − %1 秒 /（%2 分钟 × 60）= %3</translation>
        </message>
        <message>
            <source>Measured %1, provider's view %2</source>
            <translation>实测 %1，服务商口径 %2</translation>
        </message>
        <message>
            <source>%1 ≥ %2</source>
            <translation>%1 ≥ %2</translation>
        </message>
        <message>
            <source>%1 &lt; %2</source>
            <translation>%1 &lt; %2</translation>
        </message>
        <message>
            <source>%1 &lt; %2: a voucher of %3 of the monthly service fee</source>
            <translation>%1 &lt; %2：代金券为月度服务费的 %3</translation>
        </message>
        <message>
            <source>%2 ≤ %1 &lt; %3: a voucher of %4 of the monthly service fee</source>
            <translation>%2 ≤ %1 &lt; %3：代金券为月度服务费的 %4</translation>
        </message>
        <message>
            <source>Cash part: %1</source>
            <translation>现金支出：%1</translation>
        </message>
        <message>
            <source>%1 consumed − %2 discount − %3 voucher − %4 promotional credit − %5 other = %6</source>
            <translation>消费 %1 − 折扣 %2 − 代金券 %3 − 赠送金 %4 − 其他 %5 = %6</translation>
        </message>
        <message>
            <source>The account has no fee of this service month, so the voucher has no amount.</source>
            <translation>账户中没有本服务月度的费用，代金券金额无法得出。</translation>
        </message>
        <message>
            <source>Two service months lie in %1, and the fee does not say to which it belongs: the voucher has no amount.</source>
            <translation>%1 内有两个服务月度，费用未注明所属月度，代金券金额无法得出。</translation>
        </message>
        <message>
            <source>%1 × %2 = %3, rounded half up to 0.01, at most the cash part</source>
            <translation>%1 × %2 = %3，四舍五入到 0.01，不超过现金支出</translation>
        </message>
        <message>
            <source>Percentage of the consumed fee: %1 × %2 = %3, at most the cash part</source>
            <translation>按消费金额的比例：%1 × %2 = %3，不超过现金支出</translation>
        </message>
        <message>
            <source>Clause %1: at most %2</source>
            <translation>条款 %1：不超过 %2</translation>
        </message>
        <message>
            <source>Clause %1: the account does not tell the amount</source>
            <translation>条款 %1：账户数据无法得出金额</translation>
        </message>
        <message>
            <source>Business day %1 of the following month is %2: the window opens on %3</source>
            <translation>次月第 %1 个工作日为 %2，自 %3 起可申请</translation>
        </message>
        <message>
            <source>%1 + %2 calendar days = %3, included</source>
            <translation>%1 + %2 个自然日 = %3（含当日）</translation>
        </message>
        <message numerus="yes">
            <source>On %1: %2, %n days left</source>
            <translation>
                <numerusform>截至 %1：%2，剩余 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>On %1: %2</source>
            <comment>as-of date, state of the claim</comment>
            <translation>截至 %1：%2</translation>
        </message>
        <message>
            <source>Where the calculation is disputed, the provider's back-end record prevails.</source>
            <translation>对计算结果有争议时，以服务商的后台记录为准。</translation>
        </message>
        <message>
            <source>No slot of the service month has data: no availability, verdict or voucher can be stated.</source>
            <translation>本服务月度没有任何统计点有数据，无法得出可用性、结论和代金券。</translation>
        </message>
        <message>
            <source>Failures left out under contract: %1 (codes %2); unavailable slots that remain: %3</source>
            <translation>合同口径剔除 %1 次失败（错误码 %2）；剩余不可用统计点 %3 个</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>付款期限</translation>
        </message>
        <message>
            <source>Due date not known</source>
            <translation>付款期限未知</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>Rate of the late fee</source>
            <translation>违约金费率</translation>
        </message>
        <message>
            <source>Unpaid amount</source>
            <translation>未付金额</translation>
        </message>
        <message>
            <source>Late fee</source>
            <translation>违约金</translation>
        </message>
        <message>
            <source>Suspension possible</source>
            <translation>可中止服务</translation>
        </message>
        <message>
            <source>Set-off possible</source>
            <translation>可抵扣预付费用</translation>
        </message>
        <message>
            <source>Forfeiture possible</source>
            <translation>可没收预付费用</translation>
        </message>
        <message>
            <source>Termination possible</source>
            <translation>可解除协议</translation>
        </message>
        <message>
            <source>Paid too much</source>
            <translation>多付</translation>
        </message>
        <message>
            <source>Bill confirmed by silence</source>
            <translation>账单视为无异议</translation>
        </message>
        <message>
            <source>First term</source>
            <translation>首个合作期限</translation>
        </message>
        <message>
            <source>Renewed term</source>
            <translation>续期</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>不再续期</translation>
        </message>
        <message>
            <source>Term extended</source>
            <translation>期限顺延</translation>
        </message>
        <message>
            <source>Retention period</source>
            <translation>数据保留期</translation>
        </message>
        <message>
            <source>Force majeure: notice possible</source>
            <translation>不可抗力：可发出通知</translation>
        </message>
        <message>
            <source>Force majeure: earliest end</source>
            <translation>不可抗力：最早终止日</translation>
        </message>
        <message>
            <source>Discount taken back</source>
            <translation>追回优惠</translation>
        </message>
        <message>
            <source>Length of the notice</source>
            <translation>通知提前量</translation>
        </message>
        <message>
            <source>Notice not served</source>
            <translation>通知未送达</translation>
        </message>
        <message>
            <source>Lines of the bills</source>
            <translation>账单明细</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>组件</translation>
        </message>
        <message>
            <source>Line with days in other months</source>
            <translation>跨月的明细</translation>
        </message>
        <message>
            <source>Transfer credit</source>
            <translation>分成金</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Account and bills compared</source>
            <translation>账户文件与账单对照</translation>
        </message>
        <message>
            <source>The invoice names its due date: %1</source>
            <translation>发票载明付款期限：%1</translation>
        </message>
        <message>
            <source>Received on %1; working day %2 after it: %3</source>
            <translation>%1 收到发票，其后第 %2 个工作日：%3</translation>
        </message>
        <message>
            <source>The service rules set the due date, and the account does not tell it.</source>
            <translation>付款期限由服务规则规定，账户文件未载明。</translation>
        </message>
        <message numerus="yes">
            <source>Due on %1; up to %2 something was unpaid on %n days.</source>
            <translation>
                <numerusform>付款期限 %1；截至 %2 有 %n 天存在未付金额。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of the unpaid amount a day</source>
            <translation>每日按未付金额的 %1 计</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n days: %3 unpaid</source>
            <translation>
                <numerusform>%1 至 %2，%n 天：未付 %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Sum of unpaid amount × days: %1; %1 × %2 = %3, rounded half up to 0.01 once</source>
            <translation>未付金额 × 天数合计：%1；%1 × %2 = %3，一次性四舍五入至 0.01</translation>
        </message>
        <message>
            <source>Due on %1: the service may be suspended from %2 on.</source>
            <translation>付款期限 %1：自 %2 起可中止服务。</translation>
        </message>
        <message>
            <source>Due on %1: money paid ahead may be set off from %2 on.</source>
            <translation>付款期限 %1：自 %2 起可用预付费用和余额抵扣。</translation>
        </message>
        <message>
            <source>Due on %1: fees paid ahead may be kept from %2 on.</source>
            <translation>付款期限 %1：自 %2 起可没收未使用期间的预付费用。</translation>
        </message>
        <message>
            <source>Due on %1: the agreement may be terminated from %2 on.</source>
            <translation>付款期限 %1：自 %2 起可单方解除协议。</translation>
        </message>
        <message>
            <source>%1 paid − %2 invoiced = %3 too much</source>
            <translation>已付 %1 − 发票金额 %2 = 多付 %3</translation>
        </message>
        <message>
            <source>Received on %1; objections until %2 (working day %3); confirmed from %4 on</source>
            <translation>%1 收到账单；异议截止 %2（第 %3 个工作日）；自 %4 起视为无异议</translation>
        </message>
        <message>
            <source>Accepted on %1, to the end of that year: %2</source>
            <translation>%1 接受协议，至当年年底：%2</translation>
        </message>
        <message>
            <source>Renewed year by year; the current term ends on %1.</source>
            <translation>逐年续期，本期至 %1。</translation>
        </message>
        <message>
            <source>Notice of %1: the agreement ends on %2.</source>
            <translation>%1 通知不续期，协议于 %2 终止。</translation>
        </message>
        <message>
            <source>A service that was bought runs until %1, and the term with it.</source>
            <translation>已购服务至 %1 到期，期限随之顺延。</translation>
        </message>
        <message>
            <source>A service that was bought has no end, and the term none with it.</source>
            <translation>已购服务没有到期日，期限亦随之延续。</translation>
        </message>
        <message numerus="yes">
            <source>The service ends on %1; data is kept %n days more, until %2.</source>
            <translation>
                <numerusform>服务于 %1 到期；数据再保留 %n 天，至 %2。</numerusform>
            </translation>
        </message>
        <message>
            <source>The service ends on %1; how long data is kept is a matter of the service rules.</source>
            <translation>服务于 %1 到期；数据保留多久由服务规则规定。</translation>
        </message>
        <message>
            <source>From %1 on; day %2 is %3.</source>
            <translation>自 %1 起；第 %2 天为 %3。</translation>
        </message>
        <message numerus="yes">
            <source>Notice on %1 and %n days: the agreement may end on %2.</source>
            <translation>
                <numerusform>%1 通知，满 %n 天后可于 %2 终止。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Discounts of %n fee records: %1; others that tell none: %2</source>
            <translation>
                <numerusform>%n 条费用记录的折扣合计 %1；另有 %2 条未载明折扣</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Discounts of %n fee records: %1</source>
            <translation>
                <numerusform>%n 条费用记录的折扣合计 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Served %1, event %2; %3 h needed: good for events from %4 on</source>
            <translation>%1 送达，事件 %2；须提前 %3 小时，对 %4 起的事件有效</translation>
        </message>
        <message>
            <source>Served %1, event %2; calendar days needed: %3; between them: %4; good from %5 on</source>
            <translation>%1 送达，事件 %2；须提前 %3 个自然日，实际 %4 日；对 %5 起的事件有效</translation>
        </message>
        <message>
            <source>The notice has not been served.</source>
            <translation>通知尚未送达。</translation>
        </message>
        <message numerus="yes">
            <source>%n lines by their time of use, of them %1 with days in other months</source>
            <translation>
                <numerusform>按使用时间计 %n 条明细，其中跨月 %1 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n lines, cash part %2</source>
            <translation>
                <numerusform>%1：%n 条明细，现金支出 %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 × %3 / %4 days = %5</source>
            <translation>%1：%2 × %3 / %4 天 = %5</translation>
        </message>
        <message>
            <source>%1 paid by transfer credit counts as cash.</source>
            <translation>分成金支付 %1，按现金计入。</translation>
        </message>
        <message>
            <source>%1 of tax is no part of the fee.</source>
            <translation>税额 %1，不计入服务费。</translation>
        </message>
        <message>
            <source>Cash part in the account %1, by the bills %2, difference %3</source>
            <translation>现金支出：账户文件 %1，账单 %2，差额 %3</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Terms and notices</source>
            <translation>期限与通知</translation>
        </message>
        <message>
            <source>Fee by the bills</source>
            <translation>账单费用</translation>
        </message>
        <message>
            <source>Months of the liability cap</source>
            <translation>赔偿总额上限所取月份</translation>
        </message>
        <message>
            <source>Fees in the liability cap</source>
            <translation>赔偿总额上限所含费用</translation>
        </message>
        <message>
            <source>Left out of the liability cap</source>
            <translation>赔偿总额上限未计入</translation>
        </message>
        <message>
            <source>Clause %1, term over 12 months: %2 to %3</source>
            <translation>条款 %1，服务期限超过 12 个月：取 %2 至 %3</translation>
        </message>
        <message numerus="yes">
            <source>Clause %1: fees of %n months from %2 to %3 = %4</source>
            <translation>
                <numerusform>条款 %1：%2 至 %3 共 %n 个月的费用 = %4</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause %1: %2 = %3</source>
            <comment>clause, amounts added up, sum</comment>
            <translation>条款 %1：%2 = %3</translation>
        </message>
        <message numerus="yes">
            <source>Clause %1, outside the 12 months: %n months from %2 to %3, %4 together</source>
            <translation>
                <numerusform>条款 %1，12 个月之外：%2 至 %3 共 %n 个月，合计 %4</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause %1, outside the 12 months: %2</source>
            <comment>clause, months with their amounts</comment>
            <translation>条款 %1，12 个月之外：%2</translation>
        </message>
        <message>
            <source>Clause %1: a refund is taken as 0, so that it lowers no other month's part (%2)</source>
            <translation>条款 %1：退款按 0 计，不减少其他月份的金额（%2）</translation>
        </message>
        <message>
            <source>Not checked against the signed text. Taken from %1, %2</source>
            <comment>source, date</comment>
            <translation>未经与签署文本核对。取自 %1，%2</translation>
        </message>
        <message>
            <source>Slots with fewer than %1 requests are not judged: %2</source>
            <translation>请求数少于 %1 的统计点不予判定：%2 个</translation>
        </message>
        <message>
            <source>Slots with a success rate of %1 or lower: %2 (measured)</source>
            <translation>成功率不高于 %1 的统计点：%2 个（实测）</translation>
        </message>
        <message>
            <source>Slots with an error rate over %1: %2 (measured)</source>
            <translation>错误率高于 %1 的统计点：%2 个（实测）</translation>
        </message>
        <message>
            <source>Slots with an error rate of %1 or more: %2 (measured)</source>
            <translation>错误率不低于 %1 的统计点：%2 个（实测）</translation>
        </message>
        <message numerus="yes">
            <source>%n outages in the account, %1 together. What counts as one: %2</source>
            <translation>
                <numerusform>账户中有 %n 次中断，共 %1。中断的含义：%2</numerusform>
            </translation>
        </message>
        <message>
            <source>Minutes with at least %1 failed calls count; outages left out because they had fewer: %2</source>
            <translation>失败调用不少于 %1 次的分钟才计入；因次数不足而不计的中断：%2 次</translation>
        </message>
        <message>
            <source>Failures left out under contract: %1 (codes %2)</source>
            <translation>合同口径下剔除的失败：%1 次（错误码 %2）</translation>
        </message>
        <message>
            <source>%2 remain after releases; what lasts as long as %1 slots in a row counts: %3</source>
            <translation>免责后剩余 %2；持续时长达到连续 %1 个统计点的计入：%3</translation>
        </message>
        <message>
            <source>%2 remain after releases; outages that last longer than %1 min: %3</source>
            <translation>免责后剩余 %2；持续超过 %1 分钟的中断：%3</translation>
        </message>
        <message>
            <source>%1 of outages, each rounded up to whole minutes: %2 min</source>
            <translation>中断共 %1，每次向上取整为整分钟：%2 分钟</translation>
        </message>
        <message>
            <source>Sum of the error rates of %1 slots with data: %3; ÷ %2 slots = %4</source>
            <translation>%1 个有数据的统计点的错误率之和：%3；÷ %2 个统计点 = %4</translation>
        </message>
        <message>
            <source>Availability = 100 % − %1 = %2</source>
            <translation>可用性 = 100 % − %1 = %2</translation>
        </message>
        <message>
            <source>%1; the strictest standard is %2</source>
            <comment>names, percent</comment>
            <translation>%1；最严格的标准为 %2</translation>
        </message>
        <message>
            <source>%1 × %2 = %3</source>
            <comment>percent, fee, share of it</comment>
            <translation>%1 × %2 = %3</translation>
        </message>
        <message>
            <source>Mean of the fees of the last %1 months, as far as the service ran: %2</source>
            <translation>最近 %1 个月（以服务存续的月份为限）的平均费用：%2</translation>
        </message>
        <message>
            <source>At most %1 of the fee of the service month: %1 × %2 = %3</source>
            <translation>最多为该服务月度费用的 %1：%1 × %2 = %3</translation>
        </message>
        <message>
            <source>%1 + %2 calendar days = %3</source>
            <translation>%1 + %2 个自然日 = %3</translation>
        </message>
        <message>
            <source>The service month ends on %1: the window opens on %2</source>
            <translation>服务月度于 %1 结束：自 %2 起可以申请</translation>
        </message>
        <message>
            <source>The service month ends on %1: the window closes on the last day of the following month, %2, included</source>
            <translation>服务月度于 %1 结束：申请截至次月最后一日 %2（含）</translation>
        </message>
        <message>
            <source>Definition not verified</source>
            <translation>定义未经核对</translation>
        </message>
        <message>
            <source>Least number of requests</source>
            <translation>最少请求数</translation>
        </message>
        <message>
            <source>Recorded outages</source>
            <translation>记录的中断</translation>
        </message>
        <message>
            <source>Failed calls a minute</source>
            <translation>每分钟失败调用</translation>
        </message>
        <message>
            <source>Least length of an outage</source>
            <translation>中断的最短时长</translation>
        </message>
        <message>
            <source>Whole minutes</source>
            <translation>整分钟</translation>
        </message>
        <message>
            <source>Mean of the error rates</source>
            <translation>错误率的平均值</translation>
        </message>
        <message>
            <source>Targets that apply</source>
            <translation>适用的目标</translation>
        </message>
        <message>
            <source>Share of the fee</source>
            <translation>费用的份额</translation>
        </message>
        <message>
            <source>Average fee</source>
            <translation>平均费用</translation>
        </message>
        <message>
            <source>Limit of the voucher</source>
            <translation>代金券上限</translation>
        </message>
        <message>
            <source>No record</source>
            <translation>没有记录</translation>
        </message>
        <message>
            <source>The account records no outage in this service month: without a record no availability, verdict or voucher can be stated.</source>
            <translation>账户中没有本服务月度的中断记录：没有记录，无法得出可用性、结论和代金券。</translation>
        </message>
    </context>
    <context>
        <name>Ticket</name>
        <message>
            <source>Voucher claim: %1 %2, service month %3</source>
            <translation>申请代金券：%1 %2，服务月度 %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what, figure</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>text, clauses</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Account ID</source>
            <translation>账号 ID</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1，版本 %2</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>Claims possible</source>
            <translation>赔偿申请时限</translation>
        </message>
        <message>
            <source>Earlier ticket</source>
            <translation>此前工单</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>申请事项</translation>
        </message>
        <message>
            <source>The availability of this service month was %1, lower than the standard of %2 (%3).</source>
            <translation>本服务月度的服务可用性为 %1，低于 %2 的可用性标准（%3）。</translation>
        </message>
        <message>
            <source>We ask for the voucher of %1 of the monthly service fee, %2 (%3).</source>
            <translation>现申请相当于月度服务费 %1 的代金券，金额为 %2（%3）。</translation>
        </message>
        <message>
            <source>We ask for the voucher of %1 of the monthly service fee (%2). The fee is not in our records; please take it from yours and tell us the amount.</source>
            <translation>现申请相当于月度服务费 %1 的代金券（%2）。我方没有该月度的费用记录，请以贵方记录为准并告知金额。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Total minutes of the service month</source>
            <translation>服务月度总分钟数</translation>
        </message>
        <message>
            <source>Service downtime</source>
            <translation>服务不可用分钟数</translation>
        </message>
        <message>
            <source>Service availability</source>
            <translation>服务可用性</translation>
        </message>
        <message>
            <source>%1, cut off after four decimals</source>
            <translation>%1（截取至小数点后四位）</translation>
        </message>
        <message>
            <source>Requests and successes</source>
            <translation>通话请求与成功次数</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 次与 %2 次</translation>
        </message>
        <message>
            <source>Five-minute slots with data</source>
            <translation>有数据的 5 分钟统计点</translation>
        </message>
        <message>
            <source>%1 out of %2</source>
            <translation>%2 个中有 %1 个</translation>
        </message>
        <message>
            <source>%1 of %2 count</source>
            <translation>%2中计入 %1</translation>
        </message>
        <message>
            <source>%1, %2; lowest success rate of a slot %3</source>
            <translation>%1，%2；统计点最低成功率 %3</translation>
        </message>
        <message>
            <source>%1, %2; requests %3, failures %4, lowest success rate of a slot %5</source>
            <translation>%1，%2；请求 %3 次，失败 %4 次，统计点最低成功率 %5</translation>
        </message>
        <message>
            <source>Unavailable time, on the clock UTC%1</source>
            <translation>不可用时段（时间均为 UTC%1）</translation>
        </message>
        <message numerus="yes">
            <source>and %n more windows, %1 counted</source>
            <translation>
                <numerusform>另有 %n 个时段，计入 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out of the downtime</source>
            <translation>未计入不可用分钟数的时间</translation>
        </message>
        <message>
            <source>%1: %2 released under %3</source>
            <translation>%1：依据 %3 免责 %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, %1 released</source>
            <translation>
                <numerusform>另有 %n 项，免责 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Failures that we caused ourselves, on both sides of the success rate: %1 (%2)</source>
            <translation>我方自身原因造成的失败，已从成功率的分子分母中剔除：%1 次（%2）</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>Standard of compensation</source>
            <translation>赔偿标准</translation>
        </message>
        <message>
            <source>below %1: %2</source>
            <translation>低于 %1：%2</translation>
        </message>
        <message>
            <source>at least %1, below %2: %3</source>
            <translation>不低于 %1 且低于 %2：%3</translation>
        </message>
        <message>
            <source>Monthly service fee, cash part</source>
            <translation>月度服务费（现金支出）</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>无记录</translation>
        </message>
        <message>
            <source>amount not known</source>
            <translation>金额未知</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>证据等级</translation>
        </message>
        <message>
            <source>%1, SHA-256 %2</source>
            <translation>%1，SHA-256 %2</translation>
        </message>
        <message>
            <source>%1, XXH3 %2</source>
            <translation>%1，XXH3 %2</translation>
        </message>
        <message>
            <source>Clauses relied on</source>
            <translation>所依据条款</translation>
        </message>
        <message>
            <source>Please compare these figures with your back-end record (%1), tell us where it differs, and issue the voucher to this account.</source>
            <translation>请与贵方后台记录核对上述数据（%1），如有出入请告知，并将代金券发放至本账号。</translation>
        </message>
        <message>
            <source>Mean of the error rates</source>
            <translation>错误率的平均值</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>time, length</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Left out of the error rates</source>
            <translation>未计入错误率的部分</translation>
        </message>
    </context>
    <context>
        <name>TimeForm</name>
        <message>
            <source>date and time (ISO 8601)</source>
            <translation>日期和时间（ISO 8601）</translation>
        </message>
        <message>
            <source>seconds since 1970</source>
            <translation>1970 年起的秒数</translation>
        </message>
        <message>
            <source>milliseconds since 1970</source>
            <translation>1970 年起的毫秒数</translation>
        </message>
        <message>
            <source>microseconds since 1970</source>
            <translation>1970 年起的微秒数</translation>
        </message>
        <message>
            <source>nanoseconds since 1970</source>
            <translation>1970 年起的纳秒数</translation>
        </message>
        <message>
            <source>as in access logs</source>
            <translation>访问日志的格式</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>No data in this service month: no availability can be stated</source>
            <translation>本服务月度无数据，无法得出可用性</translation>
        </message>
        <message>
            <source>No data so far: no availability can be stated</source>
            <translation>截至目前无数据，无法得出可用性</translation>
        </message>
        <message>
            <source>Standard met: %1 ≥ %2</source>
            <translation>达标：%1 ≥ %2</translation>
        </message>
        <message>
            <source>Standard met so far: %1 ≥ %2</source>
            <translation>截至目前达标：%1 ≥ %2</translation>
        </message>
        <message>
            <source>Standard not met: %1 &lt; %2. Voucher %3, amount unknown: no fee on record</source>
            <translation>未达标：%1 &lt; %2，代金券 %3，无费用记录，金额未知</translation>
        </message>
        <message>
            <source>Standard not met so far: %1 &lt; %2. Voucher %3, amount unknown: no fee on record</source>
            <translation>截至目前未达标：%1 &lt; %2，代金券 %3，无费用记录，金额未知</translation>
        </message>
        <message>
            <source>Standard not met: %1 &lt; %2. Voucher %3 = %4</source>
            <translation>未达标：%1 &lt; %2，代金券 %3 = %4</translation>
        </message>
        <message>
            <source>Standard not met so far: %1 &lt; %2. Voucher %3 = %4</source>
            <translation>截至目前未达标：%1 &lt; %2，代金券 %3 = %4</translation>
        </message>
        <message>
            <source>For this service only, not cash.</source>
            <translation>代金券仅限本账号购买本服务，不可折现。</translation>
        </message>
        <message>
            <source>The service month ends on %1. If the standard is still not met then, claim by support ticket from %2 to %3.</source>
            <translation>服务月度于 %1 结束。届时如仍未达标，可于 %2 至 %3 通过工单申请。</translation>
        </message>
        <message>
            <source>The service month ends on %1; figures are so far.</source>
            <translation>服务月度于 %1 结束，当前为截至目前的数据。</translation>
        </message>
        <message>
            <source>Import the logs of this service month; claims are possible from %1 to %2.</source>
            <translation>请导入本服务月度的日志；赔偿申请时限为 %1 至 %2。</translation>
        </message>
        <message>
            <source>Nothing to claim for this service month.</source>
            <translation>本服务月度无需申请赔偿。</translation>
        </message>
        <message>
            <source>Claim filed by support ticket on %1, in time.</source>
            <translation>已于 %1 通过工单申请，在时限之内。</translation>
        </message>
        <message>
            <source>Claim filed by support ticket %1 on %2, in time.</source>
            <translation>已于 %2 通过工单 %1 申请，在时限之内。</translation>
        </message>
        <message>
            <source>Claim by support ticket from %1 to %2: not open yet.</source>
            <translation>%1 至 %2 可通过工单申请，尚未开放。</translation>
        </message>
        <message numerus="yes">
            <source>Claim by support ticket from %1 to %2: %n days left.</source>
            <translation>
                <numerusform>%1 至 %2 可通过工单申请，剩余 %n 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Claimed by another channel only, while just the support ticket counts. The window closed on %1: the claim is deemed waived.</source>
            <translation>仅通过其他渠道申请，而只有工单有效。申请时限已于 %1 届满，视为自动放弃。</translation>
        </message>
        <message>
            <source>The ticket of %1 is outside the window of %2 to %3: the claim is deemed waived.</source>
            <translation>%1 的工单超出申请时限（%2 至 %3），视为自动放弃。</translation>
        </message>
        <message>
            <source>No claim was filed by %1: it is deemed waived.</source>
            <translation>截至 %1 未提交申请，视为自动放弃。</translation>
        </message>
        <message>
            <source>The dates are provisional: the public holidays are not known yet.</source>
            <translation>节假日安排未知，日期为暂定。</translation>
        </message>
        <message>
            <source>Standard not met: %1 &lt; %2. Claim lapsed: voucher %3 = %4 is waived</source>
            <translation>未达标：%1 &lt; %2，赔偿申请已逾期，代金券 %3 = %4已放弃</translation>
        </message>
        <message>
            <source>Standard not met: %1 &lt; %2. Claim lapsed: voucher %3 is waived</source>
            <translation>未达标：%1 &lt; %2，赔偿申请已逾期，代金券 %3 已放弃</translation>
        </message>
        <message>
            <source>Import the logs of this service month to see its availability; the window for claims closed on %1.</source>
            <translation>请导入本服务月度的日志以得出可用性；赔偿申请时限已于 %1 届满。</translation>
        </message>
        <message>
            <source>%1 (definition not verified against the signed text)</source>
            <comment>verdict</comment>
            <translation>%1（协议定义未经与签署文本核对）</translation>
        </message>
        <message>
            <source>Record the outages of this service month in the account; claims are possible from %1 to %2.</source>
            <translation>请在账户中记录该服务月度的中断；可于 %1 至 %2 提出赔偿申请。</translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message>
            <source>measured</source>
            <translation>实测</translation>
        </message>
        <message>
            <source>provider's view</source>
            <translation>服务商口径</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>合同口径</translation>
        </message>
    </context>
    <context>
        <name>Warning</name>
        <message>
            <source>Requests later than the as-of date are counted: %1.</source>
            <translation>晚于截至日期的请求已计入：%1 次。</translation>
        </message>
        <message>
            <source>The public holidays of %1 are not known: dates that depend on business days are provisional.</source>
            <translation>%1 年的节假日安排未知，依工作日计算的日期为暂定。</translation>
        </message>
        <message>
            <source>Slots whose figures are estimated: %1.</source>
            <translation>数值为估算的统计点：%1 个。</translation>
        </message>
        <message>
            <source>Slots with a rate but no counts: %1. Requests are not known as a whole.</source>
            <translation>仅有成功率而无计数的统计点：%1 个，请求总数未知。</translation>
        </message>
        <message>
            <source>Two service months lie in %1, and a fee or claim does not say to which it belongs. Add “start” in the account file.</source>
            <translation>%1 内有两个服务月度，费用或申请未注明所属月度。请在账户文件中补充“start”。</translation>
        </message>
        <message numerus="yes">
            <source>Only %n of %1 slots have data: the availability rests on a small part of the time.</source>
            <translation>
                <numerusform>%1 个统计点中仅 %n 个有数据，可用性只反映一小部分时间。</numerusform>
            </translation>
        </message>
        <message>
            <source>The definition of this agreement was not verified against the signed text; its figures were taken from %1 (%2).</source>
            <translation>该协议的定义未经与签署文本核对；其数据取自 %1（%2）。</translation>
        </message>
        <message>
            <source>The fee of %1 is not on record: the average fee is not known, and the voucher has no amount.</source>
            <translation>没有 %1 的费用记录：平均费用未知，代金券没有金额。</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message>
            <source>unavailable, measured</source>
            <translation>实测不可用</translation>
        </message>
        <message>
            <source>without data, taken as unavailable</source>
            <translation>无数据，按不可用计</translation>
        </message>
        <message>
            <source>caused by the customer</source>
            <translation>客户原因</translation>
        </message>
        <message>
            <source>released</source>
            <translation>免责</translation>
        </message>
        <message>
            <source>pieces that are too short</source>
            <translation>时长不足的片段</translation>
        </message>
        <message>
            <source>counts as downtime</source>
            <translation>计入不可用时长</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>无变化</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>voucher %1</source>
            <translation>代金券 %1</translation>
        </message>
        <message>
            <source>standard met, no voucher</source>
            <translation>达标，无代金券</translation>
        </message>
        <message>
            <source>The slots were counted on UTC%1: another clock must be a multiple of 5 minutes away, otherwise the logs would have to be read again.</source>
            <translation>统计点按 UTC%1 计数：其他时钟与它的差须为 5 分钟的整数倍，否则须重新读取日志。</translation>
        </message>
        <message>
            <source>A threshold lies between 0 % and 100 %.</source>
            <translation>阈值应在 0 % 至 100 % 之间。</translation>
        </message>
        <message>
            <source>On this clock the service month reaches into %1, of which no rows were kept: it lies outside the service period and is without data here.</source>
            <translation>按此时钟，服务月度包含 %1，该段在服务期之外，未保留日志记录，此处按无数据处理。</translation>
        </message>
        <message>
            <source>The highest compensation is reached.</source>
            <translation>已达最高赔偿标准。</translation>
        </message>
        <message numerus="yes">
            <source>%n more unavailable slots would reach the voucher of %1, which begins above %2 min.</source>
            <translation>
                <numerusform>再有 %n 个不可用统计点，即达 %1 代金券档（超过 %2 分钟起）。</numerusform>
            </translation>
        </message>
        <message>
            <source>rounded up to whole minutes</source>
            <translation>向上取整为整分钟</translation>
        </message>
        <message>
            <source>Availability is the mean of error rates: no downtime stands before a tier.</source>
            <translation>可用性为错误率的平均值：各档赔偿不以不可用时间衡量。</translation>
        </message>
        <message>
            <source>The voucher of %1 begins above %2 min of downtime.</source>
            <translation>不可用时间超过 %2 分钟时，代金券为 %1。</translation>
        </message>
    </context>
    <context>
        <name>WindowStanding</name>
        <message>
            <source>counts</source>
            <translation>计入</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>partly released</source>
            <translation>部分免责</translation>
        </message>
        <message>
            <source>released</source>
            <translation>免责</translation>
        </message>
        <message>
            <source>partly counts</source>
            <translation>部分计入</translation>
        </message>
        <message>
            <source>customer-caused</source>
            <translation>客户原因</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>时长不足</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>CNY %1</source>
            <translation>%1 元</translation>
        </message>
        <message>
            <source>%1 h %2 min %3 s</source>
            <translation>%1 小时 %2 分 %3 秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分钟</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a clause and the clause that it names</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>without an error code</source>
            <translation>无错误码</translation>
        </message>
        <message>
            <source>other error codes</source>
            <translation>其他错误码</translation>
        </message>
        <message>
            <source>all the rest</source>
            <translation>其余合计</translation>
        </message>
        <message>
            <source>without a region</source>
            <translation>无地域信息</translation>
        </message>
        <message>
            <source>other regions</source>
            <translation>其他地域</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::AboutDialog</name>
        <message>
            <source>About Clausemeter</source>
            <translation>关于约衡</translation>
        </message>
        <message>
            <source>Version %1, with Qt %2.

Tells from logs and account data whether a cloud service kept its service level agreement, what voucher is due, until when it can be applied for, and why.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>版本 %1，使用 Qt %2。

根据日志和账户数据判断云服务是否达到服务等级协议，应得多少代金券、何时截止申请，以及依据何在。

自由软件，依 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>最近打开(&amp;R)</translation>
        </message>
        <message>
            <source>Open &amp;sample customer</source>
            <translation>打开示例客户(&amp;S)</translation>
        </message>
        <message>
            <source>Re&amp;load</source>
            <translation>重新读取(&amp;L)</translation>
        </message>
        <message>
            <source>Export &amp;PDF…</source>
            <translation>导出 &amp;PDF…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Previous service month</source>
            <translation>上一个服务月度(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Next service month</source>
            <translation>下一个服务月度(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Jump to customer, service or month</source>
            <translation>跳转到客户、服务或月度(&amp;J)</translation>
        </message>
        <message>
            <source>As of to&amp;day</source>
            <translation>截至今天(&amp;D)</translation>
        </message>
        <message>
            <source>Dis&amp;miss message</source>
            <translation>关闭消息(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>报告(&amp;R)</translation>
        </message>
        <message>
            <source>In &amp;Chinese</source>
            <translation>中文报告(&amp;C)</translation>
        </message>
        <message>
            <source>In &amp;English</source>
            <translation>英文报告(&amp;E)</translation>
        </message>
        <message>
            <source>In &amp;both languages</source>
            <translation>中英文报告(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;witch to Chinese</source>
            <translation>切换为英文(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Clausemeter</source>
            <translation>关于约衡(&amp;A)</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n log(s)</source>
            <translation>
                <numerusform>%1 和 %n 个日志</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the as-&amp;of date</source>
            <translation>更改截至日期(&amp;O)</translation>
        </message>
        <message>
            <source>Import a &amp;folder of logs…</source>
            <translation>导入日志文件夹(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;How the logs are read…</source>
            <translation>日志读取方式(&amp;H)…</translation>
        </message>
        <message>
            <source>Export re&amp;jected rows…</source>
            <translation>导出被拒绝的行(&amp;J)…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;All customers</source>
            <translation>客户总览(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Book</source>
            <translation>账簿(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;New book…</source>
            <translation>新建账簿(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open book…</source>
            <translation>打开账簿(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Save a copy as…</source>
            <translation>另存副本为(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Record the claim…</source>
            <translation>记录申请进展(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Text of the ticket…</source>
            <translation>工单文本(&amp;T)…</translation>
        </message>
        <message>
            <source>Compare with &amp;bills…</source>
            <translation>与账单核对(&amp;B)…</translation>
        </message>
        <message>
            <source>Remo&amp;ve the customer</source>
            <translation>移除客户(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Journal…</source>
            <translation>操作记录(&amp;J)…</translation>
        </message>
        <message>
            <source>Re&amp;lease time…</source>
            <translation>将时段列为免责(&amp;L)…</translation>
        </message>
        <message>
            <source>C&amp;opy the chart</source>
            <translation>复制图表(&amp;O)</translation>
        </message>
        <message>
            <source>Save the chart as &amp;SVG…</source>
            <translation>将图表保存为 &amp;SVG…</translation>
        </message>
        <message>
            <source>Export the s&amp;lots shown…</source>
            <translation>导出所显示的统计点(&amp;L)…</translation>
        </message>
        <message>
            <source>Compare with the pro&amp;vider's record…</source>
            <translation>与服务商的记录对照(&amp;V)…</translation>
        </message>
        <message>
            <source>Save the chart as PN&amp;G…</source>
            <translation>将图表保存为 PN&amp;G…</translation>
        </message>
        <message>
            <source>Open the te&amp;xt of an agreement…</source>
            <translation>打开协议文本(&amp;X)…</translation>
        </message>
        <message>
            <source>&amp;Find in the contract</source>
            <translation>在合同中查找(&amp;F)</translation>
        </message>
        <message>
            <source>Open a &amp;new version of an agreement…</source>
            <translation>打开协议的新版本(&amp;N)…</translation>
        </message>
        <message>
            <source>Record an &amp;outage…</source>
            <translation>记录中断(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>撤销：%1(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>重做：%1(&amp;R)</translation>
        </message>
        <message>
            <source>Count in a &amp;warehouse…</source>
            <translation>在数据仓库中计数(&amp;W)…</translation>
        </message>
        <message>
            <source>Open a team's boo&amp;k…</source>
            <translation>打开团队账簿(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Copy to a server…</source>
            <translation>复制到服务器(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::BillImporting</name>
        <message>
            <source>The bills hold no costs, so there is nothing to compare.</source>
            <translation>账单中没有费用，无可对照。</translation>
        </message>
        <message>
            <source>Fees by the bills: %1</source>
            <translation>按账单的费用：%1</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %n service months were taken over from the bills.</source>
            <translation>
                <numerusform>已从账单采用 %n 个服务月度的费用。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::BillKeeping</name>
        <message>
            <source>Whose bills are they? Choose the customer on the left, then open them again.</source>
            <translation>账单属于哪位客户？请先在左侧选择，再重新打开账单。</translation>
        </message>
        <message>
            <source>Fees can only be taken over for a customer of a book that can be changed.</source>
            <translation>只有可写账簿中的客户才能采用账单费用。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Bookkeeping</name>
        <message>
            <source>A copy of the book was written to %1</source>
            <translation>账簿副本已写入 %1</translation>
        </message>
        <message>
            <source>The last time the program ended in the middle of a change. That change was not made; everything before it is there.</source>
            <translation>上次程序在一次更改的中途结束。该更改没有生效，此前的内容都在。</translation>
        </message>
        <message>
            <source>The book is open in another window or program. Here it can only be read: what you open is shown, but not kept.</source>
            <translation>账簿已在另一个窗口或程序中打开，此处只能查看：打开的文件会显示，但不会保存。</translation>
        </message>
        <message>
            <source>The book can only be read, because its file or folder may not be changed: what you open is shown, but not kept.</source>
            <translation>账簿的文件或文件夹不可更改，因此只能查看：打开的文件会显示，但不会保存。</translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) wait for their customer. Are they of %1?</source>
            <translation>
                <numerusform>有 %n 份日志尚无客户。是否属于%1？</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>New book</source>
            <translation>新建账簿</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户账簿</translation>
        </message>
        <message>
            <source>Open a book</source>
            <translation>打开账簿</translation>
        </message>
        <message>
            <source>Save a copy of the book</source>
            <translation>另存账簿副本</translation>
        </message>
        <message>
            <source>%1, copy</source>
            <comment>name of a file</comment>
            <translation>%1 副本</translation>
        </message>
        <message>
            <source>%1 was removed from the list. Undo brings the customer back.</source>
            <translation>%1已从列表中移除。撤销可恢复该客户。</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>The book %1 is not there any more. Your own is open instead.</source>
            <translation>账簿 %1 已不存在，现已打开默认账簿。</translation>
        </message>
        <message>
            <source>The book %1 was not there: a new one was made.</source>
            <translation>账簿 %1 不存在，已新建。</translation>
        </message>
        <message>
            <source>The account was changed otherwise meanwhile, or another book was opened, so this change was not kept. Look at the account as it is now, and make the change again.</source>
            <translation>期间账户已另有更改，或打开了另一个账簿，因此这次更改没有保存。请查看账户现在的内容，再重新更改。</translation>
        </message>
        <message>
            <source>The last change was still made in the book that was open before, %1.</source>
            <translation>最后一次更改仍已写入先前打开的账簿 %1。</translation>
        </message>
        <message>
            <source>The last change was not made in the book that was open before, %1.</source>
            <translation>最后一次更改未能写入先前打开的账簿 %1。</translation>
        </message>
        <message>
            <source>Undone for %1: %2</source>
            <translation>已撤销（%1）：%2</translation>
        </message>
        <message>
            <source>Done again for %1: %2</source>
            <translation>已重做（%1）：%2</translation>
        </message>
        <message>
            <source>The server of the team's book can't be reached. This is your copy of it, as of %1: it can only be read, and nothing that you open is kept. The book itself comes back as soon as the server does.</source>
            <translation>无法连接团队账簿的服务器。现在显示的是您的本地副本（截至 %1）：只能查看，打开的内容不会保存。服务器恢复后将自动回到账簿本身。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ChartExport</name>
        <message>
            <source>Save the chart</source>
            <translation>保存图表</translation>
        </message>
        <message>
            <source>%1, success rate</source>
            <comment>name of a file</comment>
            <translation>%1，成功率</translation>
        </message>
        <message>
            <source>Export the slots that are shown</source>
            <translation>导出所显示的统计点</translation>
        </message>
        <message>
            <source>%1, slots</source>
            <comment>name of a file</comment>
            <translation>%1，统计点</translation>
        </message>
        <message>
            <source>The chart was copied as a picture.</source>
            <translation>图表已作为图片复制。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Claiming</name>
        <message>
            <source>Save the text of the ticket</source>
            <translation>保存工单文本</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Comparing</name>
        <message>
            <source>The book can only be read here: the provider's record is shown, but not kept.</source>
            <translation>账簿在此处只能读取：服务商记录会显示，但不会保存。</translation>
        </message>
        <message>
            <source>The provider's record was removed from the book. Undo brings it back.</source>
            <translation>服务商记录已从账簿中移除。撤销即可恢复。</translation>
        </message>
        <message>
            <source>The book can only be read here, so the provider's record stays in it. Remove it in the window that has the book open for changes.</source>
            <translation>账簿在此处只能读取，因此服务商记录仍保留在其中。请在可以更改该账簿的窗口中移除。</translation>
        </message>
        <message>
            <source>Parts of this record were replaced by later files, so it can't be read again as a whole. Remove it, and open the files that shall count.</source>
            <translation>该记录的一部分已被后来的文件替换，因此不能作为整体重新读取。请先移除，再打开应当计入的文件。</translation>
        </message>
        <message>
            <source>%1 is not shown any more, so the provider's record was not taken. Open the customer, then the record again.</source>
            <translation>当前显示的已不是 %1，因此没有采用其服务商记录。请先打开该客户，再重新打开记录。</translation>
        </message>
        <message>
            <source>The provider's record of %1 is shown already; nothing was counted a second time.</source>
            <translation>%1 的服务商记录已在显示中，未重复计数。</translation>
        </message>
        <message>
            <source>“%1” has the same content as “%2”, which is part of the provider's record already. Nothing was added.</source>
            <translation>“%1”与“%2”内容相同，后者已是服务商记录的一部分，因此没有加入任何内容。</translation>
        </message>
        <message>
            <source>Add the others</source>
            <translation>加入其余文件</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Contracts</name>
        <message>
            <source>note on clause %1</source>
            <translation>第 %1 条的批注</translation>
        </message>
        <message>
            <source>agreement of %1</source>
            <translation>%1 所属的协议</translation>
        </message>
        <message>
            <source>decision on “%1”</source>
            <translation>对“%1”的决定</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>decisions that were not applied</source>
            <translation>未采用的决定</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on terms of %1 were not applied, for other words stand at their place now: %2.</source>
            <translation>
                <numerusform>%1 中有 %n 项对约定的决定未采用，因为相应位置现在是别的文字：%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>查看</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Deciding</name>
        <message>
            <source>The exclusion was removed.</source>
            <translation>已移除该免责时段。</translation>
        </message>
        <message>
            <source>The outage was removed.</source>
            <translation>已移除该中断。</translation>
        </message>
        <message>
            <source>Exclusions and outages can only be changed for a customer of the book.</source>
            <translation>只有账簿中的客户才能修改免责时段和中断。</translation>
        </message>
        <message>
            <source>The book can only be read here, so nothing was changed.</source>
            <translation>此处只能读取账簿，未作任何更改。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::FileDialogs</name>
        <message>
            <source>Open an account file and logs</source>
            <translation>打开账户文件和日志</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>Open a folder of logs</source>
            <translation>打开日志文件夹</translation>
        </message>
        <message>
            <source>%1 (*.%2)</source>
            <comment>kind of file, suffix</comment>
            <translation>%1 文件 (*.%2)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Open texts of agreements</source>
            <translation>打开协议文本</translation>
        </message>
        <message>
            <source>Texts of agreements (%1)</source>
            <translation>协议文本 (%1)</translation>
        </message>
        <message>
            <source>Open the provider's record</source>
            <translation>打开服务商记录</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::FileOpening</name>
        <message>
            <source>Only one account file can be open at a time. Open one of them, with its logs.</source>
            <translation>一次只能打开一个账户文件。请打开其中一个及其日志。</translation>
        </message>
        <message>
            <source>Whose bills are they? Choose the customer on the left.</source>
            <translation>账单属于哪位客户？请在左侧选择。</translation>
        </message>
        <message>
            <source>Whose log is it? Choose the customer on the left, or drop the account file of a new one.</source>
            <translation>这份日志属于哪位客户？请在左侧选择，或拖入新客户的账户文件。</translation>
        </message>
        <message>
            <source>An account file is needed: the log waits for it.</source>
            <translation>需要账户文件：日志正在等待。</translation>
        </message>
        <message>
            <source>Choose the account file…</source>
            <translation>选择账户文件…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ImportHistory</name>
        <message>
            <source>The import was taken away: its rows are not counted any more.</source>
            <translation>该导入已撤下：其数据行不再计入。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Importing</name>
        <message>
            <source>Export the mapping</source>
            <translation>导出映射</translation>
        </message>
        <message>
            <source>Export the rejected rows</source>
            <translation>导出被拒绝的行</translation>
        </message>
        <message>
            <source>rejected rows</source>
            <translation>被拒绝的行</translation>
        </message>
        <message>
            <source>The first %1 rejected rows of each log were written to %2. All of them are written by “clausemeter inspect --bad-rows”.</source>
            <translation>每份日志前 %1 行被拒绝的行已写入 %2。如需全部，请使用“clausemeter inspect --bad-rows”。</translation>
        </message>
        <message>
            <source>The book can only be read here, so its logs cannot be read in another way.</source>
            <translation>此处只能读取账簿，因此不能改变其中日志的读取方式。</translation>
        </message>
        <message>
            <source>%1 is not there any more, so the logs of this customer cannot be read in another way. Put it back, or take its import away in the list of imports.</source>
            <translation>%1 已不在原处，因此不能改变该客户日志的读取方式。请将它放回原处，或在该客户的全部导入中撤下相应的一次。</translation>
        </message>
        <message>
            <source>Parts of these logs were replaced by later ones, so they cannot be read again as a whole. Take an import away in the list of imports, and open its files again.</source>
            <translation>这些日志的一部分已被后来的日志取代，因此不能整体重新读取。请在该客户的全部导入中撤下其中一次，再重新打开其文件。</translation>
        </message>
        <message>
            <source>Another customer is shown by now, so nothing was read. Show the customer of these logs, and say again how they are read.</source>
            <translation>现在显示的已是另一位客户，因此没有读取任何内容。请显示这些日志所属的客户，再重新说明读取方式。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::JournalShowing</name>
        <message>
            <source>Export the journal</source>
            <translation>导出操作记录</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::KeptNotice</name>
        <message>
            <source>The logs of %1 are in the book already; nothing was counted a second time.</source>
            <translation>%1的日志已在账簿中，没有重复计入。</translation>
        </message>
        <message>
            <source>The account of %1 is in the book.</source>
            <translation>%1的账户资料已存入账簿。</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n log(s) are in the book.</source>
            <translation>
                <numerusform>%1及 %n 份日志已存入账簿。</numerusform>
            </translation>
        </message>
        <message>
            <source>The provider's record of %1 is in the book.</source>
            <translation>%1 的服务商记录已存入账簿。</translation>
        </message>
        <message>
            <source>The provider's record of %1 is in the book already; nothing was counted a second time.</source>
            <translation>%1 的服务商记录已在账簿中，未重复计数。</translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) were there already and were not counted a second time.</source>
            <translation>
                <numerusform>另有 %n 份日志此前已在账簿中，没有重复计入。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ListExport</name>
        <message>
            <source>%1, dates</source>
            <comment>name of a file: customer</comment>
            <translation>%1 日期</translation>
        </message>
        <message>
            <source>Export the dates</source>
            <translation>导出日期</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <source>Claims</source>
            <comment>name of a file</comment>
            <translation>代金券申请</translation>
        </message>
        <message>
            <source>Export the obligations</source>
            <translation>导出义务</translation>
        </message>
        <message>
            <source>%1, obligations</source>
            <comment>name of a file: customer</comment>
            <translation>%1，义务</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::MainWindow</name>
        <message>
            <source>Clausemeter</source>
            <translation>约衡</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a team's book and its server</comment>
            <translation>%2 上的 %1</translation>
        </message>
        <message>
            <source>copy of %1, as of %2</source>
            <translation>%1 的副本，截至 %2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Messages</name>
        <message>
            <source>The file %1 was written.</source>
            <translation>文件 %1 已写入。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Another book was opened meanwhile; nothing was kept. Open the book that it belongs to, and then the files again.</source>
            <translation>其间已打开另一个账簿，未保存任何内容。请先打开所属的账簿，再重新打开这些文件。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Navigating</name>
        <message>
            <source>No agreement of the customer has clause %1. Open the text of the agreement on the Contract page.</source>
            <translation>客户的协议中没有条款 %1。请在“合同”页打开该协议的文本。</translation>
        </message>
        <message>
            <source>No agreement that is known has this clause.</source>
            <translation>已知的协议中没有此条款。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::OpeningNotice</name>
        <message>
            <source>The account is open without logs, so no availability can be stated. Drop the logs of this customer here.</source>
            <translation>账户已打开，但没有日志，无法得出可用性。请将该客户的日志拖放到此处。</translation>
        </message>
        <message>
            <source>%1 has the same content as %2 and was not counted a second time.</source>
            <translation>%1 与 %2 内容相同，未重复计入。</translation>
        </message>
        <message>
            <source>Nothing in %1 counts: of %2 rows, %3 lie outside every service period, %4 are other events and %5 could not be read.</source>
            <translation>%1 中没有可计入的数据：共 %2 行，其中 %3 行不在任何服务期内，%4 行为其他事件，%5 行无法读取。</translation>
        </message>
        <message>
            <source>%1 has entries that are not understood and were left out: %2.</source>
            <translation>%1 中有无法识别的条目，未采用：%2。</translation>
        </message>
        <message>
            <source>The account is open without logs, so services that are computed from logs have no availability. Drop the logs of this customer here.</source>
            <translation>账户已打开，但没有日志，按日志计算的服务无法得出可用性。请将该客户的日志拖放到此处。</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of the warehouse had been kept but were damaged, and were fetched again.</source>
            <translation>
                <numerusform>数据仓库有 %n 天的保存结果已损坏，已重新查询。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ReportExport</name>
        <message>
            <source>The report was written to %1</source>
            <translation>报告已保存到 %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Service month before or after, in the month strip</source>
            <translation>在月度条中切换服务月度</translation>
        </message>
        <message>
            <source>Left, Right, Home, End</source>
            <translation>←、→、Home、End</translation>
        </message>
        <message>
            <source>Move, zoom and fit the chart</source>
            <translation>移动、缩放、还原图表</translation>
        </message>
        <message>
            <source>Left, Right, +, −, 0</source>
            <translation>←、→、+、−、0</translation>
        </message>
        <message>
            <source>Show a clause that the row or the text at the cursor names</source>
            <translation>显示所在行或光标处文字所引的条款</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Crosshair of the chart from slot to slot; with Shift, select</source>
            <translation>图表十字线逐个统计点移动；按住 Shift 选择</translation>
        </message>
        <message>
            <source>Ctrl+Left, Ctrl+Right</source>
            <translation>Ctrl+←、Ctrl+→</translation>
        </message>
        <message>
            <source>Set a cursor of the chart at the crosshair</source>
            <translation>在十字线处设置图表游标</translation>
        </message>
        <message>
            <source>A, B</source>
            <translation>A、B</translation>
        </message>
        <message>
            <source>Heat map by slot and day; with Ctrl by hour and week; with Shift, select</source>
            <translation>热力图按统计点和日移动；按住 Ctrl 按小时和周；按住 Shift 选择</translation>
        </message>
        <message>
            <source>Left, Right, Up, Down</source>
            <translation>←、→、↑、↓</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::TeamBooks</name>
        <message>
            <source>The key store of this desktop did not take the password. It is asked for again the next time.</source>
            <translation>此桌面的密钥库未接受该密码，下次将再次询问。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::TeamWatch</name>
        <message>
            <source>The server can be reached again: this is the team's book.</source>
            <translation>服务器已恢复连接：现在显示的是团队账簿本身。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Versions</name>
        <message>
            <source>Open a new version of an agreement</source>
            <translation>打开协议的新版本</translation>
        </message>
        <message>
            <source>What a new version does is computed from the data of a customer: open one first.</source>
            <translation>新版本的影响依客户数据计算：请先打开一位客户。</translation>
        </message>
        <message>
            <source>Export the effect</source>
            <translation>导出影响</translation>
        </message>
        <message>
            <source>Computed from version %1 now. The file is in %2.</source>
            <translation>现按 %1 版计算。文件位于 %2。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Warehouses</name>
        <message>
            <source>The key store of this desktop did not take the password. It is asked for again the next time.</source>
            <translation>此桌面的密钥库未接受该密码，下次会再次询问。</translation>
        </message>
        <message>
            <source>Export the profile</source>
            <translation>导出配置</translation>
        </message>
        <message>
            <source>Import a profile</source>
            <translation>导入配置</translation>
        </message>
        <message>
            <source>What the warehouse answered was counted, but could not be kept for the next time: %1</source>
            <translation>数据仓库的查询结果已计入，但未能保存供下次使用：%1</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AccountChangeDialog</name>
        <message>
            <source>Being computed…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>This can be tried here, but only kept for a customer of the book.</source>
            <translation>此处可以试算，但只有账簿中的客户才能保存。</translation>
        </message>
        <message>
            <source>%1 %2; times on the SLA clock (UTC%3)</source>
            <comment>service, id, offset</comment>
            <translation>%1 %2；时间按 SLA 时钟（UTC%3）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>修改的影响</translation>
        </message>
        <message>
            <source>This can be tried here, but not kept: the book can only be read here.</source>
            <translation>可以在此试算，但不能保存：此处只能读取账簿。</translation>
        </message>
        <message>
            <source>The end must lie after the start.</source>
            <translation>结束时间必须晚于开始时间。</translation>
        </message>
        <message>
            <source>It lies in no service month, so it changes nothing.</source>
            <translation>该时段不在任何服务月度内，因此没有影响。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AccountPage</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>from %1, no end set</source>
            <translation>自 %1 起，未设结束日</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>客户 ID</translation>
        </message>
        <message>
            <source>Service level agreement</source>
            <translation>服务等级协议</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1，版本 %2</translation>
        </message>
        <message>
            <source>Contracting</source>
            <translation>签约主体</translation>
        </message>
        <message>
            <source>Other agreements</source>
            <translation>其他协议</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Service period</source>
            <translation>服务期</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>Account file</source>
            <translation>账户文件</translation>
        </message>
        <message>
            <source>touches no service month</source>
            <translation>不在任何服务月度内</translation>
        </message>
        <message>
            <source>Reason given: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>time, standing, why</comment>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>announced: %1</source>
            <translation>公告时段：%1</translation>
        </message>
        <message>
            <source>%1
(provider: %2)</source>
            <translation>%1
（服务商：%2）</translation>
        </message>
        <message>
            <source>%1 (does not count)</source>
            <translation>%1（无效）</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>无法识别的内容</translation>
        </message>
        <message>
            <source>Customer and service</source>
            <translation>客户与服务</translation>
        </message>
        <message>
            <source>Exclusions (release of liability)</source>
            <translation>免责时段（免责条款）</translation>
        </message>
        <message>
            <source>Claims on record</source>
            <translation>赔偿申请记录</translation>
        </message>
        <message>
            <source>The account has no exclusion for this service.</source>
            <translation>账户中没有该服务的免责时段。</translation>
        </message>
        <message>
            <source>The account records no claim for this service.</source>
            <translation>账户中没有该服务的赔偿申请记录。</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>standing and why</source>
            <translation>认定与理由</translation>
        </message>
        <message>
            <source>by rule</source>
            <translation>按规则</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>released, min</source>
            <translation>免责（分钟）</translation>
        </message>
        <message>
            <source>evidence and note</source>
            <translation>证据与备注</translation>
        </message>
        <message>
            <source>filed</source>
            <translation>提交日期</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>ticket</source>
            <translation>工单号</translation>
        </message>
        <message>
            <source>The account file has keys that this program does not know. They are kept and have no effect: %1</source>
            <translation>账户文件中有本程序无法识别的键，已保留，不影响计算：%1</translation>
        </message>
        <message>
            <source>Release time…</source>
            <translation>将时段列为免责…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>The book can only be read here, so this can't be changed.</source>
            <translation>此处只能读取账簿，不能更改。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AgreementButton</name>
        <message>
            <source>none</source>
            <comment>no agreement</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>As recognised: %1</source>
            <comment>agreement</comment>
            <translation>自动识别：%1</translation>
        </message>
        <message>
            <source>None that is known</source>
            <translation>不属于已知协议</translation>
        </message>
        <message>
            <source>Agreement: %1</source>
            <translation>协议：%1</translation>
        </message>
        <message>
            <source>Say which agreement this is the text of.</source>
            <translation>指定此文本属于哪份协议。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AgreementChoice</name>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AssumptionPanel</name>
        <message>
            <source>What is assumed</source>
            <translation>假设条件</translation>
        </message>
        <message>
            <source>Slots and downtime</source>
            <translation>统计点与不可用时长</translation>
        </message>
        <message>
            <source>Clock and voucher</source>
            <translation>时钟与代金券</translation>
        </message>
        <message>
            <source>Threshold of a slot, %</source>
            <translation>统计点阈值（%）</translation>
        </message>
        <message>
            <source>No data counts as unavailable</source>
            <translation>无数据计为不可用</translation>
        </message>
        <message>
            <source>Leave out what the customer caused</source>
            <translation>剔除客户原因的失败</translation>
        </message>
        <message>
            <source>Test the length of each piece</source>
            <translation>逐段检验时长</translation>
        </message>
        <message>
            <source>Disputed time is released</source>
            <translation>有争议的时段免责</translation>
        </message>
        <message>
            <source>Any prior notice of maintenance will do</source>
            <translation>维护只须事先通知</translation>
        </message>
        <message>
            <source>SLA clock</source>
            <translation>SLA 时钟</translation>
        </message>
        <message>
            <source>The moments stay; days and service months begin at others. %1</source>
            <comment>reading</comment>
            <translation>各时刻不变，自然日与服务月度的起点随之改变。%1</translation>
        </message>
        <message>
            <source>Percentage of the consumed fee</source>
            <translation>按消费金额计算百分比</translation>
        </message>
        <message>
            <source>The account does not tell the consumed fee of this service month.</source>
            <translation>账户中没有本服务月度的消费金额。</translation>
        </message>
        <message numerus="yes">
            <source>%n failures: %1</source>
            <comment>meaning of the code</comment>
            <translation>
                <numerusform>%n 次失败：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Exclusions</source>
            <translation>免责时段</translation>
        </message>
        <message>
            <source>None touches this service month.</source>
            <translation>本服务月度没有免责时段。</translation>
        </message>
        <message>
            <source>as pinned: %1</source>
            <comment>standing</comment>
            <translation>当前：%1</translation>
        </message>
        <message>
            <source>off: as if it were not there</source>
            <translation>关闭：视为不存在</translation>
        </message>
        <message>
            <source>Pinned reading: %1</source>
            <comment>sentence</comment>
            <translation>当前解读：%1</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::BillDialog</name>
        <message>
            <source>The account is kept in %1 and the bills are in %2: their amounts cannot be compared. Choose bills in %1.</source>
            <translation>账户的币种是 %1，账单的币种是 %2，金额不能对照。请选择 %1 的账单。</translation>
        </message>
        <message>
            <source>The bills are being compared with the account.</source>
            <translation>正在对照账单与账户。</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %n service months differ between account and bills.</source>
            <translation>
                <numerusform>%n 个服务月度的费用在账户与账单之间不一致。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The account has no fee of %n service months that are billed.</source>
            <translation>
                <numerusform>%n 个服务月度有账单，账户中没有费用。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The fees of %n service months agree.</source>
            <translation>
                <numerusform>%n 个服务月度的费用一致。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service months share a calendar month, and the account's fee does not say which of them it is of: give it a start first.</source>
            <translation>
                <numerusform>%n 个服务月度处于同一自然月，账户中的费用没有说明属于哪一个：请先为它填写起始日。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines could not be read and count nowhere.</source>
            <translation>
                <numerusform>%n 行明细无法读取，未计入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sums of the bills contradict each other.</source>
            <translation>
                <numerusform>账单中有 %n 处金额相互矛盾。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines belong to several services and count for none.</source>
            <translation>
                <numerusform>%n 行明细同时属于多个服务，均不计入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines have no time of use and count in no service month.</source>
            <translation>
                <numerusform>%n 行明细没有使用时间，不计入任何服务月度。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines lie outside the service months, wholly or in part.</source>
            <translation>
                <numerusform>%n 行明细全部或部分在服务月度之外。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines belong to no service.</source>
            <translation>
                <numerusform>%n 行明细不属于任何服务。</numerusform>
            </translation>
        </message>
        <message>
            <source>Neither the account nor the bills have a fee of any service month.</source>
            <translation>账户和账单中都没有任何服务月度的费用。</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take over %n fees</source>
            <translation>
                <numerusform>采用 %n 项费用(&amp;T)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep the rules</source>
            <translation>保存规则(&amp;K)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Reason, as %n recorded fees are replaced:</source>
            <translation>
                <numerusform>理由（将替换 %n 项已记录的费用）(&amp;R)：</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Reason:</source>
            <translation>理由(&amp;R)：</translation>
        </message>
        <message>
            <source>Reason, for the journal</source>
            <translation>理由，记入操作记录</translation>
        </message>
        <message>
            <source>Compare with bills</source>
            <translation>与账单对照</translation>
        </message>
        <message>
            <source>Parts of the comparison</source>
            <translation>对照的各部分</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Lines of the services</source>
            <translation>服务的明细</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>账单</translation>
        </message>
        <message>
            <source>Bills (%1 remarks)</source>
            <translation>账单（%1 项备注）</translation>
        </message>
        <message>
            <source>kept in the journal</source>
            <translation>记入操作记录</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::BillFeesTab</name>
        <message>
            <source>How is the fee from %1 on computed?</source>
            <translation>自 %1 起的费用如何计算？</translation>
        </message>
        <message>
            <source>Choose a month to see how its fee is computed.</source>
            <translation>选择一个月度，查看其费用如何计算。</translation>
        </message>
        <message>
            <source>Fee of %1 by the bills, %2 to %3</source>
            <comment>service, first day, last day</comment>
            <translation>按账单 %1 的费用，%2 至 %3</translation>
        </message>
        <message>
            <source>the month is not over</source>
            <translation>该月度尚未结束</translation>
        </message>
        <message>
            <source>lines for %1 of %2 days</source>
            <translation>%2 天中 %1 天有明细</translation>
        </message>
        <message>
            <source>account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>账单</translation>
        </message>
        <message>
            <source>Fees by service month, %1</source>
            <translation>各服务月度的费用（%1）</translation>
        </message>
        <message>
            <source>A ticked month takes the fee of the bills over into the account. Months that have a fee already are changed only where you tick them.</source>
            <translation>勾选的月度将采用账单的费用记入账户；账户中已有费用的月度，只有在您勾选时才会更改。</translation>
        </message>
        <message>
            <source>Transfer credit counts as &amp;cash</source>
            <translation>分成金按现金计入(&amp;C)</translation>
        </message>
        <message>
            <source>Neither the account nor the bills have a fee of any service month.</source>
            <translation>账户和账单中都没有任何服务月度的费用。</translation>
        </message>
        <message>
            <source>take</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>by</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::BillFilesTab</name>
        <message>
            <source>%1: the same as %2, read once</source>
            <translation>%1：与 %2 相同，只读一次</translation>
        </message>
        <message>
            <source>Not counted, %1: %2</source>
            <comment>reason, text of a line</comment>
            <translation>未计入，%1：%2</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>账单</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>明细行</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>计入</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>totals rows</source>
            <translation>合计行</translation>
        </message>
        <message>
            <source>Columns without a use: %1</source>
            <translation>未使用的列：%1</translation>
        </message>
        <message>
            <source>To be looked at: %1</source>
            <translation>需要查看：%1 项</translation>
        </message>
        <message>
            <source>All lines were read, and all sums agree.</source>
            <translation>所有明细均已读取，所有合计一致。</translation>
        </message>
        <message>
            <source>line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>%1 more are not shown.</source>
            <translation>另有 %1 项未显示。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::BillRulesTab</name>
        <message numerus="yes">
            <source>%n more kinds of lines with less money are not shown.</source>
            <translation>
                <numerusform>另有 %n 类金额较小的明细未显示。</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the chosen lines to %1</source>
            <translation>把选中的明细归入 %1</translation>
        </message>
        <message>
            <source>any</source>
            <comment>of a product or resource</comment>
            <translation>任意</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>product, its code</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Which lines belong to which service</source>
            <translation>哪些明细属于哪个服务</translation>
        </message>
        <message>
            <source>A line belongs to a service when one of its rules fits: the resource as a whole, the others as a part of the name. Double-click or F2 edits.</source>
            <translation>明细符合服务的任一规则即属于该服务：资源须完全相同，其余为名称的一部分即可。双击或按 F2 编辑。</translation>
        </message>
        <message>
            <source>Service of new rules</source>
            <translation>新规则的服务</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>添加规则</translation>
        </message>
        <message>
            <source>Remove the rule</source>
            <translation>删除规则</translation>
        </message>
        <message>
            <source>As recognised</source>
            <translation>恢复默认规则</translation>
        </message>
        <message>
            <source>There is no rule: no line belongs to a service.</source>
            <translation>没有规则：任何明细都不属于服务。</translation>
        </message>
        <message>
            <source>Lines of no service</source>
            <translation>不属于任何服务的明细</translation>
        </message>
        <message>
            <source>Lines of several services, which count for none of them</source>
            <translation>同时属于多个服务、均不计入的明细</translation>
        </message>
        <message>
            <source>product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>sub-product</source>
            <translation>子产品</translation>
        </message>
        <message>
            <source>component</source>
            <translation>组件</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>明细行</translation>
        </message>
        <message>
            <source>cash part</source>
            <translation>现金支出</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>services</source>
            <translation>服务</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::CaseStatus</name>
        <message>
            <source>%1 of %2 slots with data (%3)</source>
            <translation>%2 个统计点中 %1 个有数据（%3）</translation>
        </message>
        <message>
            <source>%1 requests</source>
            <translation>%1 次请求</translation>
        </message>
        <message>
            <source>%1 bad rows</source>
            <translation>%1 行无效</translation>
        </message>
        <message>
            <source>evidence: %1</source>
            <translation>数据依据：%1</translation>
        </message>
        <message>
            <source>data until %1 (%2)</source>
            <translation>数据截至 %1（%2）</translation>
        </message>
        <message>
            <source>computed from recorded outages</source>
            <translation>按记录的中断计算</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ChoiceField</name>
        <message>
            <source>as recognised</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>%1 · auto</source>
            <comment>what was recognised</comment>
            <translation>%1 · 自动</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ClaimDialog</name>
        <message>
            <source>This is no day. Write it like 2019-03-31.</source>
            <translation>这不是日期。请按 2019-03-31 的形式填写。</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2: %n days left</source>
            <translation>
                <numerusform>%1 至 %2：剩余 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <comment>window, state</comment>
            <translation>%1 至 %2：%3</translation>
        </message>
        <message>
            <source>The dates are provisional: the public holidays are not known yet.</source>
            <translation>日期为暂定：尚无该年的节假日安排。</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>服务可用性</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>%1 = %2</source>
            <comment>percent, amount</comment>
            <translation>%1 = %2</translation>
        </message>
        <message>
            <source>%1, no fee on record</source>
            <translation>%1，无费用记录</translation>
        </message>
        <message>
            <source>Claim window</source>
            <translation>赔偿申请时限</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>The data changed since these figures were computed.</source>
            <translation>计算后数据又有变动。</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>赔偿申请</translation>
        </message>
        <message>
            <source>not taken up</source>
            <translation>未跟进</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>进度(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Drafted on</source>
            <translation>拟稿日(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Filed on</source>
            <translation>提交日(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Ticket number</source>
            <translation>工单号(&amp;T)</translation>
        </message>
        <message>
            <source>D&amp;ecided on</source>
            <translation>答复日(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Amount approved</source>
            <translation>获批金额(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Voucher ID</source>
            <translation>代金券 ID(&amp;V)</translation>
        </message>
        <message>
            <source>Seen on a &amp;bill on</source>
            <translation>账单所见日(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>备注(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>原因(&amp;R)</translation>
        </message>
        <message>
            <source>Reason, for the journal</source>
            <translation>原因，记入操作记录</translation>
        </message>
        <message>
            <source>why this is changed, for the journal</source>
            <translation>更改原因，记入操作记录</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ClauseDialog</name>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>In %1:</source>
            <translation>%1 中的原文：</translation>
        </message>
        <message>
            <source>The text of this agreement is not open. Open it on the Contract page to read the clause itself here.</source>
            <translation>此协议的文本尚未打开。请在“合同”页打开，即可在此阅读条款原文。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ClausePanel</name>
        <message>
            <source>Used in</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>Your note on this clause</source>
            <translation>您对此条的批注</translation>
        </message>
        <message>
            <source>Kept with the text on this computer.</source>
            <translation>与文本一同保存在本机。</translation>
        </message>
        <message>
            <source>Notes can be written on the numbered clauses of a text that is open.</source>
            <translation>可对已打开文本中有编号的条款写批注。</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractBar</name>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>which match, of how many</comment>
            <translation>第 %1 处，共 %2 处</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>beside it</source>
            <translation>对照</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>对照</translation>
        </message>
        <message>
            <source>&amp;Open text…</source>
            <translation>打开文本(&amp;O)…</translation>
        </message>
        <message>
            <source>Read the text of an agreement: plain text, Markdown, PDF or DOCX.</source>
            <translation>读取协议文本：纯文本、Markdown、PDF 或 DOCX。</translation>
        </message>
        <message>
            <source>&amp;Save comparison…</source>
            <translation>导出对比(&amp;S)…</translation>
        </message>
        <message>
            <source>Close this text</source>
            <translation>关闭此文本</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>在文本中搜索</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractDetails</name>
        <message>
            <source>Clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Terms (%1)</source>
            <translation>约定（%1）</translation>
        </message>
        <message>
            <source>Differences (%1)</source>
            <translation>差异（%1）</translation>
        </message>
        <message>
            <source>Differences …</source>
            <translation>差异…</translation>
        </message>
        <message>
            <source>Clause, terms and differences</source>
            <translation>条款、约定与差异</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractDifferencesTab</name>
        <message>
            <source>Differences of the two texts</source>
            <translation>两份文本的差异</translation>
        </message>
        <message>
            <source>The texts do not differ, or are still being compared.</source>
            <translation>两份文本没有差异，或仍在对比。</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>left</source>
            <translation>左侧</translation>
        </message>
        <message>
            <source>right</source>
            <translation>右侧</translation>
        </message>
        <message>
            <source>what differs</source>
            <translation>差异内容</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractPage</name>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Differs from the text beside it</source>
            <translation>与并列的文本不同</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractTermMenu</name>
        <message>
            <source>&amp;Accept</source>
            <translation>认可(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>更正(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Reject: no term</source>
            <translation>排除：并非约定(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undecided</source>
            <translation>未定(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractTermsTab</name>
        <message>
            <source>disagrees: %1</source>
            <translation>不一致：%1</translation>
        </message>
        <message>
            <source>all kinds</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>Kind of term</source>
            <translation>约定类型</translation>
        </message>
        <message>
            <source>only undecided ones</source>
            <translation>仅未定的</translation>
        </message>
        <message>
            <source>Terms found in the text</source>
            <translation>文本中的约定</translation>
        </message>
        <message>
            <source>There is no such term in this text.</source>
            <translation>此文本中没有这样的约定。</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>read as</source>
            <translation>读取方式</translation>
        </message>
        <message>
            <source>supports</source>
            <translation>所支持的数值</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>text on the left</source>
            <translation>左侧文本</translation>
        </message>
        <message>
            <source>text on the right</source>
            <translation>右侧文本</translation>
        </message>
        <message>
            <source>Whose terms</source>
            <translation>哪份文本的约定</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not applied</source>
            <translation>
                <numerusform>%n 项决定未采用</numerusform>
            </translation>
        </message>
        <message>
            <source>Other words stand at their place now.</source>
            <translation>相应位置现在是别的文字。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DataTable</name>
        <message>
            <source>%1: %2</source>
            <comment>column, text</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DatesPage</name>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>%n 天后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n 天前</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1（暂定）</translation>
        </message>
        <message>
            <source>Dates of the customer</source>
            <translation>客户的日期</translation>
        </message>
        <message>
            <source>There is no such date.</source>
            <translation>没有这样的日期。</translation>
        </message>
        <message>
            <source>only those to come</source>
            <translation>仅未来的日期</translation>
        </message>
        <message>
            <source>Kind of date</source>
            <translation>日期类别</translation>
        </message>
        <message>
            <source>all kinds</source>
            <translation>全部类别</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>what</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>calendar</source>
            <translation>月历</translation>
        </message>
        <message>
            <source>Only %1: show every day</source>
            <translation>仅 %1：显示全部日期</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DayField</name>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>年-月-日</translation>
        </message>
        <message>
            <source>Choose from a calendar (Alt+Down)</source>
            <translation>从日历中选择（Alt+↓）</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>从日历中选择</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DerivationPage</name>
        <message>
            <source>How computed?</source>
            <translation>如何计算？</translation>
        </message>
        <message>
            <source>%1 %2, %3 to %4</source>
            <translation>%1 %2，%3 至 %4</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>复制为文本</translation>
        </message>
        <message>
            <source>Show on the timeline</source>
            <translation>在时间线中显示</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DropOverlay</name>
        <message>
            <source>Drop to open</source>
            <translation>松开鼠标即可打开</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::EffectList</name>
        <message>
            <source>downtime (min)</source>
            <translation>服务不可用分钟数</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>服务可用性</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::EmptyState</name>
        <message>
            <source>Open the &amp;sample customer</source>
            <translation>打开示例客户</translation>
        </message>
        <message>
            <source>Drop an account file and its logs here</source>
            <translation>将账户文件和日志拖放到此处</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>An account file is needed</source>
            <translation>需要账户文件</translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) waiting: %1. Drop the account file of this customer here, or choose it.</source>
            <translation>
                <numerusform>%n 个日志等待处理：%1。请将该客户的账户文件拖放到此处，或选择该文件。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Choose the account file…</source>
            <translation>选择账户文件…</translation>
        </message>
        <message>
            <source>The account file says which services there are, since when, and what was paid. The logs say which requests succeeded. What each file is, is recognised from its content.</source>
            <translation>账户文件说明有哪些服务、何时开通、支付了多少费用；日志说明哪些请求成功。文件种类根据内容自动识别。</translation>
        </message>
        <message>
            <source>Count in a &amp;warehouse…</source>
            <translation>在数据仓库中计数(&amp;W)…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::EntryDialog</name>
        <message>
            <source>why this is changed, for the journal</source>
            <translation>更改原因，记入操作记录</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::EvidenceField</name>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>files, links or tickets, one a line</source>
            <translation>文件、链接或工单，每行一项</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ExclusionDialog</name>
        <message>
            <source>It changes no figure of the contract view: %1.</source>
            <translation>合同口径的数字不变：%1。</translation>
        </message>
        <message>
            <source>The end of the announced time must lie after its start.</source>
            <translation>公告时段的结束必须晚于其开始。</translation>
        </message>
        <message>
            <source>A standing that a person sets needs a reason: it is kept and printed.</source>
            <translation>人工认定须写明理由：理由会保存并打印。</translation>
        </message>
        <message>
            <source>Change the exclusion</source>
            <translation>修改免责时段</translation>
        </message>
        <message>
            <source>Release time from liability</source>
            <translation>将时段列为免责</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>修改(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Release</source>
            <translation>免责(&amp;R)</translation>
        </message>
        <message>
            <source>Read the clauses:</source>
            <translation>阅读条款：</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ExclusionFields</name>
        <message>
            <source>by rule</source>
            <translation>按规则</translation>
        </message>
        <message>
            <source>by rule: %1</source>
            <translation>按规则：%1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1: %2, sent %3</source>
            <comment>notice: id, subject, time</comment>
            <translation>%1：%2，发出于 %3</translation>
        </message>
        <message>
            <source>another, served at a time that is known</source>
            <translation>其他通知，送达时间已知</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>开始(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>结束(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Clause</source>
            <translation>条款(&amp;C)</translation>
        </message>
        <message>
            <source>Clause of the o&amp;ther agreement</source>
            <translation>其他协议的条款(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Notice</source>
            <translation>通知(&amp;N)</translation>
        </message>
        <message>
            <source>Served at</source>
            <translation>送达时间</translation>
        </message>
        <message>
            <source>&amp;Announced time</source>
            <translation>公告时段(&amp;A)</translation>
        </message>
        <message>
            <source>Announced from</source>
            <translation>公告开始</translation>
        </message>
        <message>
            <source>Announced until</source>
            <translation>公告结束</translation>
        </message>
        <message>
            <source>Change in concurrency</source>
            <translation>并发变化</translation>
        </message>
        <message>
            <source>&amp;Evidence</source>
            <translation>证据(&amp;E)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Standing</source>
            <translation>认定(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>known</source>
            <translation>已知</translation>
        </message>
        <message>
            <source>such as CSA-zh 10.1</source>
            <translation>例如 CSA-zh 10.1</translation>
        </message>
        <message>
            <source>printed in the report</source>
            <translation>将打印在报告中</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ExportLinks</name>
        <message>
            <source>Calendar (iCalendar)…</source>
            <translation>日历（iCalendar）…</translation>
        </message>
        <message>
            <source>Workbook (XLSX)…</source>
            <translation>工作簿（XLSX）…</translation>
        </message>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::FeeDialog</name>
        <message>
            <source>This is no amount. Write it like 1234.56, with 8 decimals at most.</source>
            <translation>这不是金额。请写成 1234.56 这样，最多 8 位小数。</translation>
        </message>
        <message>
            <source>An amount is 0 or more.</source>
            <translation>金额不能小于 0。</translation>
        </message>
        <message>
            <source>The parts leave %1. Correct one of them, or leave this empty.</source>
            <translation>按各部分算得 %1。请更正其中一项，或将此处留空。</translation>
        </message>
        <message>
            <source>Say the consumed fee, or the cash part alone.</source>
            <translation>请填写消费金额，或只填现金支出。</translation>
        </message>
        <message>
            <source>By the parts: %1</source>
            <translation>按各部分算得：%1</translation>
        </message>
        <message>
            <source>Left empty: consumed, less the other parts.</source>
            <translation>留空：消费金额减去其他各部分。</translation>
        </message>
        <message numerus="yes">
            <source>The account has %n rows for it; this one takes their place.</source>
            <translation>
                <numerusform>账户中有 %n 行费用；将由这一行取代。</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the fee</source>
            <translation>修改费用</translation>
        </message>
        <message>
            <source>Enter a fee</source>
            <translation>录入费用</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>修改(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Enter</source>
            <translation>录入(&amp;E)</translation>
        </message>
        <message>
            <source>It changes no voucher: either the service month met the standard, or it has no data, or the amount stays the same.</source>
            <translation>不改变任何代金券：该服务月度达标、没有数据，或金额不变。</translation>
        </message>
        <message>
            <source>What it changes is shown here once the fee can be told from the fields.</source>
            <translation>字段足以确定费用后，此处显示修改的影响。</translation>
        </message>
        <message>
            <source>Service &amp;month</source>
            <translation>服务月度(&amp;M)</translation>
        </message>
        <message>
            <source>C&amp;onsumed</source>
            <translation>消费金额(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Discount</source>
            <translation>折扣(&amp;D)</translation>
        </message>
        <message>
            <source>Paid by &amp;voucher</source>
            <translation>代金券支付(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Promotional credit</source>
            <translation>赠送金(&amp;P)</translation>
        </message>
        <message>
            <source>O&amp;ther deductions</source>
            <translation>其他抵扣(&amp;T)</translation>
        </message>
        <message>
            <source>Cas&amp;h part</source>
            <translation>现金支出(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>原因(&amp;R)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::FeeSection</name>
        <message>
            <source>Fees by service month</source>
            <translation>各服务月度费用</translation>
        </message>
        <message>
            <source>The service has no service month yet.</source>
            <translation>该服务尚无服务月度。</translation>
        </message>
        <message>
            <source>Enter a fee…</source>
            <translation>录入费用…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>consumed</source>
            <translation>消费金额</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>折扣</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>promotional credit</source>
            <translation>赠送金</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>cash part</source>
            <translation>现金支出</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::HeatMapPage</name>
        <message>
            <source>Heat map</source>
            <translation>热力图</translation>
        </message>
        <message>
            <source>whole service period</source>
            <translation>整个服务期</translation>
        </message>
        <message>
            <source>Show all service months of the service under each other.</source>
            <translation>将该服务的所有服务月度依次向下排列显示。</translation>
        </message>
        <message>
            <source>success rate %1 to %2</source>
            <translation>成功率 %1 至 %2</translation>
        </message>
        <message>
            <source>counts as downtime</source>
            <translation>计入不可用时间</translation>
        </message>
        <message>
            <source>released</source>
            <translation>免责</translation>
        </message>
        <message>
            <source>Heat map of %1 to %2, a row a day</source>
            <translation>%1 至 %2 的热力图，每天一行</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::HeatMapView</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>%1: no data</source>
            <comment>service month</comment>
            <translation>%1：无数据</translation>
        </message>
        <message>
            <source>%1: availability %2</source>
            <comment>service month</comment>
            <translation>%1：可用性 %2</translation>
        </message>
        <message>
            <source>%1: availability %2 so far</source>
            <comment>service month</comment>
            <translation>%1：截至目前可用性 %2</translation>
        </message>
        <message>
            <source>%1 to %2: outside the service period</source>
            <translation>%1 至 %2：不在服务期内</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ImportDialog</name>
        <message>
            <source>Line %1, %2: %3</source>
            <comment>of a rejected row: reason, text</comment>
            <translation>第 %1 行，%2：%3</translation>
        </message>
        <message>
            <source>is being looked at</source>
            <translation>正在查看</translation>
        </message>
        <message>
            <source>%1 good, %2 rejected</source>
            <translation>有效 %1，拒绝 %2</translation>
        </message>
        <message>
            <source>has a question</source>
            <translation>需要确认</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, how it stands</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The file is being looked at.</source>
            <translation>正在查看该文件。</translation>
        </message>
        <message>
            <source>All rows were tried: %1 good, %2 rejected.</source>
            <translation>已试读全部行：有效 %1 行，拒绝 %2 行。</translation>
        </message>
        <message>
            <source>The first rows were tried: %1 good, %2 rejected.</source>
            <translation>已试读开头部分：有效 %1 行，拒绝 %2 行。</translation>
        </message>
        <message>
            <source>That is most of them: correct how they are read.</source>
            <translation>大多数行被拒绝：请更正读取方式。</translation>
        </message>
        <message>
            <source>Read by the profile “%1”.</source>
            <translation>按映射方案“%1”读取。</translation>
        </message>
        <message>
            <source>Which column is the time? Choose “time” under its name.</source>
            <translation>哪一列是时间？请在该列名称下选择“时间”。</translation>
        </message>
        <message>
            <source>Which column says whether a request succeeded? Choose “result” under its name; or counts, or a success rate.</source>
            <translation>哪一列表示请求是否成功？请在该列名称下选择“结果”；也可选择计数或成功率。</translation>
        </message>
        <message>
            <source>Which columns count requests and successes? Choose it under their names; two of requests, successes and failures, or a success rate.</source>
            <translation>哪些列是请求数和成功数？请在列名称下选择请求数、成功数、失败数中的两项，或选择成功率。</translation>
        </message>
        <message>
            <source>Is the success rate a percentage, or a ratio from 0 to 1? Choose its unit.</source>
            <translation>成功率是百分比，还是 0 到 1 的比率？请选择其单位。</translation>
        </message>
        <message>
            <source>Column “%1” is there twice. Choose under one of the two what it stands for.</source>
            <translation>列“%1”出现了两次。请在其中一列的名称下选择它的含义。</translation>
        </message>
        <message>
            <source>How logs are read</source>
            <translation>日志读取方式</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>&amp;Remember for files with this header, as</source>
            <translation>记住，用于相同表头的文件，名称(&amp;R)</translation>
        </message>
        <message>
            <source>Name of the profile</source>
            <translation>映射方案名称</translation>
        </message>
        <message>
            <source>Export the mapping…</source>
            <translation>导出映射…</translation>
        </message>
        <message>
            <source>As recognised</source>
            <translation>恢复自动识别</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>导入(&amp;I)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Shown is %1.</source>
            <comment>a file in a folder or archive</comment>
            <translation>所示文件：%1。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ImportPanel</name>
        <message>
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Import progress</source>
            <translation>导入进度</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation>%1 行/秒</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩余 %1</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ImportsDialog</name>
        <message>
            <source>The book can only be read here, so no import can be taken away.</source>
            <translation>此处只能读取账簿，不能撤下导入。</translation>
        </message>
        <message numerus="yes">
            <source>Taken away, the import of %1 with its %n files is not counted any more. It stays in the list, and can be brought back by Undo.</source>
            <translation>
                <numerusform>撤下后，%1 的导入（共 %n 个文件）不再计入。它仍留在列表中，可通过撤销恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>This import is not counted.</source>
            <translation>该导入未计入。</translation>
        </message>
        <message>
            <source>What it replaced is counted again, as it was before.</source>
            <translation>被它替换的数据将照原样重新计入。</translation>
        </message>
        <message>
            <source>It can't be taken away alone, because what it replaced would be counted again beside another kind of source. Take away %1 first.
%2</source>
            <comment>a file, why</comment>
            <translation>不能单独撤下：被它替换的数据会与另一种来源一起重新计入。请先撤下 %1。
%2</translation>
        </message>
        <message>
            <source>not counted: taken away or undone</source>
            <translation>未计入：已撤下或已撤销</translation>
        </message>
        <message>
            <source>not counted again: same content as another file</source>
            <translation>不重复计入：与另一文件内容相同</translation>
        </message>
        <message>
            <source>counted, except where a later import replaced it</source>
            <translation>已计入，被后来的导入替换的部分除外</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>已计入</translation>
        </message>
        <message>
            <source>Imports of %1</source>
            <translation>%1 的导入记录</translation>
        </message>
        <message>
            <source>No log was read into the book for this customer.</source>
            <translation>账簿中没有该客户的日志。</translation>
        </message>
        <message>
            <source>Take the import away</source>
            <translation>撤下该导入</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>复制行</translation>
        </message>
        <message>
            <source>&amp;Take the import away</source>
            <translation>撤下该导入(&amp;T)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>原因(&amp;R)</translation>
        </message>
        <message>
            <source>why it is taken away, for the journal</source>
            <translation>撤下原因，记入操作记录</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>导入时间</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>bad rows</source>
            <translation>被拒绝的行</translation>
        </message>
        <message>
            <source>time covered</source>
            <translation>覆盖时间</translation>
        </message>
        <message>
            <source>evidence grade</source>
            <translation>证据等级</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>%1, the provider's record</source>
            <translation>%1，服务商记录</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::InputSection</name>
        <message>
            <source>Rejected rows of %1, the first %2 of %3:</source>
            <translation>%1 的无效行（共 %3 行，列出前 %2 行）：</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>输入文件</translation>
        </message>
        <message>
            <source>No log was read.</source>
            <translation>没有读取任何日志。</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>无效</translation>
        </message>
        <message>
            <source>remarks</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>服务期外</translation>
        </message>
        <message>
            <source>digest</source>
            <translation>摘要值</translation>
        </message>
        <message>
            <source>line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>same content as %1: not counted again</source>
            <translation>内容与 %1 相同，不重复计入</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>why rows were rejected, how many</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>other events, not counted: %1</source>
            <translation>其他事件，未计入：%1</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>未计入：%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more files are left out</source>
            <translation>
                <numerusform>另有 %n 个文件未计入</numerusform>
            </translation>
        </message>
        <message>
            <source>Rejected rows, the first %1 of %2:</source>
            <translation>被拒绝的行，共 %2 行中的前 %1 行：</translation>
        </message>
        <message>
            <source>Rejected rows of %1: %2</source>
            <translation>%1 中被拒绝的行：%2</translation>
        </message>
        <message>
            <source>Rejected rows: %1</source>
            <translation>被拒绝的行：%1</translation>
        </message>
        <message>
            <source>How it is read…</source>
            <translation>读取方式…</translation>
        </message>
        <message>
            <source>Export the rejected rows…</source>
            <translation>导出被拒绝的行…</translation>
        </message>
        <message>
            <source>All imports of the customer…</source>
            <translation>该客户的全部导入…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::InvoiceDialog</name>
        <message>
            <source>This is no amount. Write it like 1234.56, with 8 decimals at most.</source>
            <translation>这不是金额。请写成 1234.56 这样，最多 8 位小数。</translation>
        </message>
        <message>
            <source>This is no day. Write it like 2019-03-31.</source>
            <translation>这不是日期。请按 2019-03-31 的形式填写。</translation>
        </message>
        <message>
            <source>An amount is 0 or more. What was refunded is no payment.</source>
            <translation>金额不能小于 0。退款不是付款。</translation>
        </message>
        <message>
            <source>Another invoice has this number. Each needs one of its own.</source>
            <translation>另一张发票已有此号码。每张发票须有自己的号码。</translation>
        </message>
        <message>
            <source>Say the number of the invoice.</source>
            <translation>请填写发票号码。</translation>
        </message>
        <message>
            <source>Say the amount of the invoice.</source>
            <translation>请填写发票金额。</translation>
        </message>
        <message>
            <source>Say on which day it was paid, or remove the payment.</source>
            <translation>请填写付款日期，或移除这笔付款。</translation>
        </message>
        <message>
            <source>Say how much was paid, or remove the payment.</source>
            <translation>请填写付款金额，或移除这笔付款。</translation>
        </message>
        <message>
            <source>Change the invoice</source>
            <translation>修改发票</translation>
        </message>
        <message>
            <source>Record an invoice</source>
            <translation>记录发票</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>修改(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>记录(&amp;R)</translation>
        </message>
        <message>
            <source>Nothing that is computed of the invoice changes.</source>
            <translation>该发票的计算结果不变。</translation>
        </message>
        <message>
            <source>What it changes is shown here once the invoice has a number, an amount, and a day and an amount of each payment.</source>
            <translation>发票有了号码和金额、每笔付款有了日期和金额后，此处显示修改的影响。</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>号码(&amp;N)</translation>
        </message>
        <message>
            <source>A&amp;greement</source>
            <translation>协议(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>服务(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>金额(&amp;A)</translation>
        </message>
        <message>
            <source>Recei&amp;ved on</source>
            <translation>收到日期(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Due on</source>
            <translation>付款期限(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>付款(&amp;P)</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>原因(&amp;E)</translation>
        </message>
        <message>
            <source>of no single service</source>
            <translation>不限于某一服务</translation>
        </message>
        <message>
            <source>Left empty: by the agreement, from the day of receipt.</source>
            <translation>留空：按协议从收到之日起算。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::InvoiceSection</name>
        <message>
            <source>How is %1 computed?</source>
            <translation>%1 如何计算？</translation>
        </message>
        <message>
            <source>Record a payment of %1…</source>
            <comment>an invoice</comment>
            <translation>记录 %1 的付款…</translation>
        </message>
        <message>
            <source>Invoice %1 on %2</source>
            <translation>发票 %1（%2）</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>The account has no invoice of this service.</source>
            <translation>账户中没有该服务的发票。</translation>
        </message>
        <message>
            <source>Record an invoice…</source>
            <translation>记录发票…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>received</source>
            <translation>收到日期</translation>
        </message>
        <message>
            <source>due</source>
            <translation>付款期限</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>已付</translation>
        </message>
        <message>
            <source>unpaid</source>
            <translation>未付</translation>
        </message>
        <message>
            <source>days overdue</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>late fee</source>
            <translation>违约金</translation>
        </message>
        <message>
            <source>how it stands</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::JournalDialog</name>
        <message>
            <source>%1 of %2 entries</source>
            <comment>shown, all</comment>
            <translation>%1 / %2 条</translation>
        </message>
        <message>
            <source>Nothing was changed yet. Every change of the book will be kept here, with its time and reason.</source>
            <translation>尚无更改。账簿的每次更改连同时间和原因都会记录在此。</translation>
        </message>
        <message>
            <source>No entry has this text.</source>
            <translation>没有包含此文字的记录。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>time, what happened</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>操作记录</translation>
        </message>
        <message>
            <source>Filter by text</source>
            <translation>按文字筛选</translation>
        </message>
        <message>
            <source>Entries of the journal</source>
            <translation>操作记录列表</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>此记录更改的内容</translation>
        </message>
        <message>
            <source>No field of it is known.</source>
            <translation>没有可显示的字段。</translation>
        </message>
        <message>
            <source>&amp;Export as CSV…</source>
            <translation>导出为 CSV(&amp;E)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MappingFields</name>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>分隔符</translation>
        </message>
        <message>
            <source>Form of times</source>
            <translation>时间格式</translation>
        </message>
        <message>
            <source>Times without a zone</source>
            <translation>不带时区的时间</translation>
        </message>
        <message>
            <source>SLA clock, UTC%1</source>
            <translation>SLA 时钟，UTC%1</translation>
        </message>
        <message>
            <source>Meaning of results</source>
            <translation>结果含义</translation>
        </message>
        <message>
            <source>HTTP fails from</source>
            <translation>HTTP 失败起始状态码</translation>
        </message>
        <message>
            <source>Unit of rates</source>
            <translation>成功率单位</translation>
        </message>
        <message>
            <source>Stamp of intervals</source>
            <translation>间隔的时间戳</translation>
        </message>
        <message>
            <source>their start</source>
            <translation>间隔开始</translation>
        </message>
        <message>
            <source>their end</source>
            <translation>间隔结束</translation>
        </message>
        <message>
            <source>More words for success</source>
            <translation>其他表示成功的词</translation>
        </message>
        <message>
            <source>such as: entered, joined</source>
            <translation>例如：已进入, joined</translation>
        </message>
        <message>
            <source>More words for failure</source>
            <translation>其他表示失败的词</translation>
        </message>
        <message>
            <source>such as: kicked, timeout</source>
            <translation>例如：超时, kicked</translation>
        </message>
        <message>
            <source>Events that are room entries</source>
            <translation>算作进房的事件</translation>
        </message>
        <message>
            <source>such as: join, enterRoom</source>
            <translation>例如：join, enterRoom</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MessageBar</name>
        <message>
            <source>Dismiss (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MonthCalendar</name>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>a date format of QLocale: the month and year over a calendar</extracomment>
            <translation>yyyy 年 M 月</translation>
        </message>
        <message>
            <source>off</source>
            <comment>a day on which nobody works</comment>
            <translation>休</translation>
        </message>
        <message>
            <source>work</source>
            <comment>a weekend day on which people work</comment>
            <translation>班</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>下个月</translation>
        </message>
        <message>
            <source>As-of day</source>
            <translation>截至日</translation>
        </message>
        <message>
            <source>as-of day</source>
            <translation>截至日</translation>
        </message>
        <message>
            <source>make-up working day</source>
            <translation>调休上班日</translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation>法定节假日</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>周末</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a kind of dates, how many</comment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MonthStrip</name>
        <message>
            <source>Previous service month</source>
            <translation>上一个服务月度</translation>
        </message>
        <message>
            <source>Next service month</source>
            <translation>下一个服务月度</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>服务月度</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MonthsChart</name>
        <message>
            <source>Availability by service month</source>
            <translation>各服务月度可用性</translation>
        </message>
        <message>
            <source>standard met</source>
            <translation>达标</translation>
        </message>
        <message>
            <source>voucher %1</source>
            <translation>代金券 %1</translation>
        </message>
        <message>
            <source>so far</source>
            <translation>截至目前</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::Navigator</name>
        <message>
            <source>Filter (Ctrl+K)</source>
            <translation>筛选（Ctrl+K）</translation>
        </message>
        <message>
            <source>Filter by customer, service or month</source>
            <translation>按客户、服务或月度筛选</translation>
        </message>
        <message>
            <source>Customer, service or month, such as 2019-03; Enter jumps there</source>
            <translation>输入客户、服务或月度（如 2019-03），按 Enter 跳转</translation>
        </message>
        <message>
            <source>Customers and services</source>
            <translation>客户与服务</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::NavigatorModel</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <extracomment>a badge beside a service: so long can its voucher still be applied for</extracomment>
            <translation>
                <numerusform>余 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>全部客户</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::NoticeDialog</name>
        <message>
            <source>Say by what the notice is known, such as its number: exclusions name it by that.</source>
            <translation>请填写通知的标识（如编号）：免责时段以此引用它。</translation>
        </message>
        <message>
            <source>Another notice is known by this. Exclusions could not say which one they mean.</source>
            <translation>另一份通知已用此标识，免责时段将无法区分。</translation>
        </message>
        <message>
            <source>It can't be signed for before it was sent.</source>
            <translation>签收不能早于发出。</translation>
        </message>
        <message>
            <source>Change the notice</source>
            <translation>修改通知</translation>
        </message>
        <message>
            <source>Record a notice</source>
            <translation>记录通知</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>修改(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>记录(&amp;R)</translation>
        </message>
        <message>
            <source>It counts as served at the same time, and no exclusion stands otherwise by it.</source>
            <translation>送达时间不变，也没有免责时段因此改变认定。</translation>
        </message>
        <message>
            <source>What it changes is shown here once the fields can be kept.</source>
            <translation>字段可以保存后，此处显示修改的影响。</translation>
        </message>
        <message>
            <source>&amp;Known by</source>
            <translation>标识(&amp;K)</translation>
        </message>
        <message>
            <source>A&amp;greement</source>
            <translation>协议(&amp;G)</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>主题(&amp;B)</translation>
        </message>
        <message>
            <source>C&amp;hannel</source>
            <translation>渠道(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Sent at</source>
            <translation>发出时间(&amp;S)</translation>
        </message>
        <message>
            <source>Signed &amp;at</source>
            <translation>签收时间(&amp;A)</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>原因(&amp;E)</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>at a time that is known</source>
            <translation>时间已知</translation>
        </message>
        <message>
            <source>Signe&amp;d for</source>
            <translation>签收(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::NoticeSection</name>
        <message>
            <source>Notices</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>The account has no notice.</source>
            <translation>账户中没有通知。</translation>
        </message>
        <message>
            <source>Record a notice…</source>
            <translation>记录通知…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>发出时间</translation>
        </message>
        <message>
            <source>served</source>
            <translation>送达时间</translation>
        </message>
        <message>
            <source>not signed for</source>
            <translation>未签收</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ObligationsBar</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>搜索词</translation>
        </message>
        <message>
            <source>Dated or standing</source>
            <translation>有日期的或持续有效的</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>哪一方</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>to come and standing</source>
            <translation>未到期与持续有效</translation>
        </message>
        <message>
            <source>dates to come</source>
            <translation>未到期</translation>
        </message>
        <message>
            <source>all dates</source>
            <translation>所有日期</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>持续有效</translation>
        </message>
        <message>
            <source>all dates and standing</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>both sides</source>
            <translation>双方</translation>
        </message>
        <message>
            <source>all agreements</source>
            <translation>所有协议</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ObligationsPage</name>
        <message>
            <source>Obligations</source>
            <translation>权利义务</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>持续有效</translation>
        </message>
        <message>
            <source>%1
(provisional)</source>
            <translation>%1
（暂定）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>when it arises, what</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>behind %1</source>
            <comment>goes behind a clause</comment>
            <translation>%1 优先</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what, clause</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Agreements that the customer has signed</source>
            <translation>客户签署的协议</translation>
        </message>
        <message>
            <source>The account lists no agreement that is known.</source>
            <translation>账户文件未列出已知的协议。</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>goes before others in</source>
            <translation>优先于其他协议的事项</translation>
        </message>
        <message>
            <source>its figures are from</source>
            <translation>数据来源文件</translation>
        </message>
        <message>
            <source>What each side must and may do</source>
            <translation>双方的权利义务</translation>
        </message>
        <message>
            <source>There is no such obligation.</source>
            <translation>没有符合条件的条目。</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>what</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>time and amount</source>
            <translation>期限与金额</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>否则</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>条款</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OutageDialog</name>
        <message>
            <source>Change the outage</source>
            <translation>修改中断</translation>
        </message>
        <message>
            <source>Record an outage</source>
            <translation>记录中断</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>修改(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>记录(&amp;R)</translation>
        </message>
        <message>
            <source>It lies outside the periods of the service, so it can never count.</source>
            <translation>该时段在服务期之外，永远不会计入。</translation>
        </message>
        <message>
            <source>It changes no figure: minutes with fewer than %1 failed calls do not count (clause %2).</source>
            <translation>数字不变：失败调用少于 %1 次的分钟不计入（第 %2 条）。</translation>
        </message>
        <message>
            <source>It changes no figure of the contract view: %1.</source>
            <translation>合同口径的数字不变：%1。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OutageFields</name>
        <message>
            <source>&amp;From</source>
            <translation>开始(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>结束(&amp;U)</translation>
        </message>
        <message>
            <source>Failed &amp;calls a minute</source>
            <translation>每分钟失败调用(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Evidence</source>
            <translation>证据(&amp;E)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <source>the fewest in any of its minutes; empty: not counted</source>
            <translation>各分钟中的最小值；留空表示未统计</translation>
        </message>
        <message>
            <source>An outage is (clause %1): %2</source>
            <comment>clause, what the agreement takes for one</comment>
            <translation>何为中断（第 %1 条）：%2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OutageSection</name>
        <message>
            <source>Recorded outages</source>
            <translation>记录的中断</translation>
        </message>
        <message>
            <source>The account records no outage of this service.</source>
            <translation>账户没有该服务的中断记录。</translation>
        </message>
        <message>
            <source>Record an outage…</source>
            <translation>记录中断…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>length, min</source>
            <translation>时长（分钟）</translation>
        </message>
        <message>
            <source>failed calls a minute</source>
            <translation>每分钟失败调用</translation>
        </message>
        <message>
            <source>under contract</source>
            <translation>合同口径</translation>
        </message>
        <message>
            <source>evidence and note</source>
            <translation>证据与备注</translation>
        </message>
        <message>
            <source>touches no service month</source>
            <translation>不在任何服务月度内</translation>
        </message>
        <message>
            <source>does not count: too few failed calls</source>
            <translation>不计入：失败调用过少</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OutcomeCard</name>
        <message>
            <source>less than 0.0001 points</source>
            <translation>不足 0.0001 个百分点</translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>percentage points</comment>
            <translation>%1 个百分点</translation>
        </message>
        <message>
            <source>Pinned result and what was tried</source>
            <translation>当前结果与试算结果</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>全部还原(&amp;R)</translation>
        </message>
        <message>
            <source>Puts every assumption back to what is pinned</source>
            <translation>把所有假设条件恢复为当前值</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>tried</source>
            <translation>试算</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>downtime</source>
            <translation>不可用时长</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Nothing is assumed otherwise: this is the pinned result.</source>
            <translation>未改变任何条件：此处即当前结果。</translation>
        </message>
        <message numerus="yes">
            <source>%n things are assumed otherwise; no figure changes. Nothing is kept.</source>
            <translation>
                <numerusform>改变了 %n 项条件，各项数字均无变化。试算不会保存。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are assumed otherwise: %1. Nothing is kept.</source>
            <comment>verdict</comment>
            <translation>
                <numerusform>改变了 %n 项条件：%1。试算不会保存。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>What is entered cannot be tried; the figures are those from before.</source>
            <translation>输入的条件无法试算，此处仍为之前的数字。</translation>
        </message>
        <message>
            <source>Being computed…</source>
            <translation>正在计算…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OverlapDialog</name>
        <message>
            <source>Time that is in the book already</source>
            <translation>账簿中已有的时段</translation>
        </message>
        <message>
            <source>The book has logs of the same time. What shall count?</source>
            <translation>账簿中已有同一时段的日志。以哪一份为准？</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %n slot(s), in %3</source>
            <translation>
                <numerusform>%1：%2，%n 个统计点，见 %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Add, where the logs were split by host or region: the requests of both count. Replace, where the new logs correct the old ones, which then no longer count over this time.</source>
            <translation>日志按主机或地域拆分时选“相加”：两份的请求都计入。新日志更正旧日志时选“替换”：旧日志在该时段不再计入。</translation>
        </message>
        <message>
            <source>Logs of different kinds are never added up. Replace lets the old ones no longer count over this time.</source>
            <translation>不同种类的日志不能相加。选“替换”后，旧日志在该时段不再计入。</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>替换(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>相加(&amp;A)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The book has a provider's record of the same time. What shall count?</source>
            <translation>账簿中已有同一时间的服务商记录。以哪一份为准？</translation>
        </message>
        <message>
            <source>Time that is in the record already</source>
            <translation>记录中已有的时段</translation>
        </message>
        <message>
            <source>A provider's record of the same time is shown already. What shall count?</source>
            <translation>已显示同一时间的服务商记录。以哪一份为准？</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OvertakenDialog</name>
        <message>
            <source>Changed by somebody else</source>
            <translation>他人已更改</translation>
        </message>
        <message>
            <source>This was changed otherwise meanwhile, so your change was not kept.</source>
            <translation>此处在此期间已有其他更改，因此您的更改未被保存。</translation>
        </message>
        <message>
            <source>%1 changed this at %2, so your change was not kept.</source>
            <translation>%1 已于 %2 更改此处，因此您的更改未被保存。</translation>
        </message>
        <message>
            <source>Made again, your values stand where both of you changed the same; everything else of theirs stays.</source>
            <translation>重新应用时，双方都更改之处以您的值为准；对方的其他更改均保留。</translation>
        </message>
        <message>
            <source>What you changed is not there any more, so it can't be made again.</source>
            <translation>您所更改的内容已不存在，无法重新应用。</translation>
        </message>
        <message>
            <source>&amp;Make mine again</source>
            <translation>重新应用我的更改(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Take theirs</source>
            <translation>采用对方的更改(&amp;T)</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <source>No field differs.</source>
            <translation>没有不同的字段。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原值</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>您的值</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方的值</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Availability by service month (contract), %</source>
            <translation>各服务月度可用性（合同口径），%</translation>
        </message>
        <message>
            <source>Downtime of the service month</source>
            <translation>本服务月度不可用时间</translation>
        </message>
        <message>
            <source>Data coverage</source>
            <translation>数据覆盖率</translation>
        </message>
        <message>
            <source>Longest unavailable windows</source>
            <translation>最长的不可用时段</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>downtime, min</source>
            <translation>不可用（分钟）</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>claim until</source>
            <translation>申请截止</translation>
        </message>
        <message>
            <source>state of the claim</source>
            <translation>申请状态</translation>
        </message>
        <message>
            <source>Not known; %1 min are allowed</source>
            <translation>未知；允许 %1 分钟</translation>
        </message>
        <message>
            <source>The service month has no data.</source>
            <translation>本服务月度无数据。</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <translation>%1 / %2 分钟</translation>
        </message>
        <message>
            <source>The highest tier is reached.</source>
            <translation>已达最高赔偿档位。</translation>
        </message>
        <message numerus="yes">
            <source>The %1 tier begins above %2 min: %n more slots.</source>
            <translation>
                <numerusform>超过 %2 分钟进入 %1 档：还差 %n 个统计点。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 slots</source>
            <translation>%1 / %2 个统计点</translation>
        </message>
        <message>
            <source>unavailable: %1, without data: %2, pending: %3</source>
            <translation>不可用 %1，无数据 %2，待定 %3</translation>
        </message>
        <message>
            <source>weakest evidence: %1</source>
            <translation>最弱的数据依据：%1</translation>
        </message>
        <message>
            <source>No slot with data was unavailable.</source>
            <translation>有数据的统计点均可用。</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>在时间线中显示</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>counts %1</source>
            <translation>计入 %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Please note</source>
            <translation>请注意</translation>
        </message>
        <message>
            <source>None: availability is the mean of the slots' error rates</source>
            <translation>无：可用性为各统计点错误率的平均值</translation>
        </message>
        <message>
            <source>The %1 tier begins above %2 min.</source>
            <translation>超过 %2 分钟即为 %1 一档。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PageStack</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PaymentRows</name>
        <message>
            <source>This is no day. Write it like 2019-03-31.</source>
            <translation>这不是日期。请按 2019-03-31 的形式填写。</translation>
        </message>
        <message>
            <source>This is no amount. Write it like 1234.56, with 8 decimals at most.</source>
            <translation>这不是金额。请写成 1234.56 这样，最多 8 位小数。</translation>
        </message>
        <message>
            <source>Day of payment %1</source>
            <translation>第 %1 笔付款的日期</translation>
        </message>
        <message>
            <source>Amount of payment %1</source>
            <translation>第 %1 笔付款的金额</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove payment %1</source>
            <translation>移除第 %1 笔付款</translation>
        </message>
        <message>
            <source>Add a payment</source>
            <translation>添加一笔付款</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PortfolioCards</name>
        <message>
            <source>Claimable now</source>
            <translation>当前可申请</translation>
        </message>
        <message>
            <source>Closing within 7 days</source>
            <translation>7 天内截止</translation>
        </message>
        <message>
            <source>Filed, no answer yet</source>
            <translation>已提交待答复</translation>
        </message>
        <message>
            <source>Lost this year</source>
            <translation>今年因过期损失</translation>
        </message>
        <message>
            <source>Claim windows that closed in the year of the as-of day without a claim that counts</source>
            <translation>申请时限在截至日所在年度内结束、且没有有效申请的服务月度</translation>
        </message>
        <message>
            <source>Filed inside of the claim window, neither approved nor denied</source>
            <translation>已在申请时限内提交，尚未批准或驳回</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PortfolioCells</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>opens in %n days</source>
            <translation>
                <numerusform>%n 天后开放</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>The fee of this service month is not known.</source>
            <translation>该服务月度的费用未知。</translation>
        </message>
        <message>
            <source>Claim window: %1 to %2</source>
            <translation>申请时限：%1 至 %2</translation>
        </message>
        <message>
            <source>The first day is provisional: the business days of that year are not known.</source>
            <translation>首日为暂定：该年度的工作日安排未知。</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>工单 %1</translation>
        </message>
        <message>
            <source>Not computed yet.</source>
            <translation>尚未计算。</translation>
        </message>
        <message>
            <source>The inputs have changed since: these figures are being computed anew.</source>
            <translation>输入数据已变更，这些数字正在重新计算。</translation>
        </message>
        <message>
            <source>So far: the service month is not finished.</source>
            <translation>截至目前：该服务月度尚未结束。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PortfolioFilterBar</name>
        <message>
            <source>all months</source>
            <translation>全部月份</translation>
        </message>
        <message>
            <source>Customer or service (Ctrl+F)</source>
            <translation>客户或服务（Ctrl+F）</translation>
        </message>
        <message>
            <source>Filter by customer or service</source>
            <translation>按客户或服务筛选</translation>
        </message>
        <message>
            <source>Filter by state</source>
            <translation>按状态筛选</translation>
        </message>
        <message>
            <source>Filter by month</source>
            <translation>按月份筛选</translation>
        </message>
        <message>
            <source>A month such as 2019-03, or a year</source>
            <translation>月份（如 2019-03）或年份</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PortfolioPage</name>
        <message>
            <source>Portfolio</source>
            <translation>客户总览</translation>
        </message>
        <message>
            <source>Service months of all customers</source>
            <translation>全部客户的服务月度</translation>
        </message>
        <message>
            <source>Open the service month</source>
            <translation>打开该服务月度</translation>
        </message>
        <message>
            <source>Keep a record of the claim…</source>
            <translation>记录赔偿申请…</translation>
        </message>
        <message>
            <source>Text of the ticket…</source>
            <translation>工单文本…</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>复制行</translation>
        </message>
        <message>
            <source>Show all service months</source>
            <translation>显示全部服务月度</translation>
        </message>
        <message>
            <source>Service months computed</source>
            <translation>已计算的服务月度</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>tier</source>
            <translation>档位</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>closes</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message numerus="yes">
            <source>Computing: %1 of %n service months</source>
            <translation>
                <numerusform>正在计算：%1 / %n 个服务月度</numerusform>
            </translation>
        </message>
        <message>
            <source>Computing…</source>
            <translation>正在计算…</translation>
        </message>
        <message numerus="yes">
            <source>%n service months are not computed and in no sum</source>
            <translation>
                <numerusform>%n 个服务月度尚未计算，未计入合计</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n service months</source>
            <translation>
                <numerusform>%1 / %n 个服务月度</numerusform>
            </translation>
        </message>
        <message>
            <source>No customer has a service month yet.</source>
            <translation>还没有任何客户有服务月度。</translation>
        </message>
        <message>
            <source>Nothing is left to do: every service month met the standard, is settled, or has no data yet.</source>
            <translation>没有待办事项：所有服务月度均已达标、已了结或尚无数据。</translation>
        </message>
        <message>
            <source>No service month fits the filter.</source>
            <translation>没有符合筛选条件的服务月度。</translation>
        </message>
        <message>
            <source>month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>days left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>Fit the columns to their texts</source>
            <translation>按内容调整列宽</translation>
        </message>
        <message>
            <source>Back to what was shown before</source>
            <translation>回到之前显示的内容</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PreviewTable</name>
        <message>
            <source>First rows</source>
            <translation>开头的行</translation>
        </message>
        <message>
            <source>line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>is read as</source>
            <translation>读取为</translation>
        </message>
        <message>
            <source>rejected: %1</source>
            <translation>拒绝：%1</translation>
        </message>
        <message>
            <source>success</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>failure</source>
            <translation>失败</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::RecentList</name>
        <message>
            <source>Open again</source>
            <translation>最近打开</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n log(s)</source>
            <translation>
                <numerusform>%1 及 %n 个日志</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::RecordsPage</name>
        <message>
            <source>Two records</source>
            <translation>两份记录</translation>
        </message>
        <message>
            <source>downtime</source>
            <translation>不可用时间</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>服务可用性</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>voucher value</source>
            <translation>代金券金额</translation>
        </message>
        <message>
            <source>by the customer's record</source>
            <translation>按客户的记录</translation>
        </message>
        <message>
            <source>by the provider's record</source>
            <translation>按服务商的记录</translation>
        </message>
        <message>
            <source>The provider's record beside the customer's</source>
            <translation>服务商的记录与客户的记录对照</translation>
        </message>
        <message>
            <source>In a dispute the provider's back-end record prevails. Open it here to see in which slots it differs from the customer's logs, and what the verdict is by each. Nothing is added up.</source>
            <translation>发生争议时以服务商的后台记录为准。在此打开该记录，即可看到哪些统计点与客户日志不同，以及按各自记录得出的结论。两份记录不会相加。</translation>
        </message>
        <message>
            <source>Open the &amp;provider's record…</source>
            <translation>打开服务商的记录(&amp;P)…</translation>
        </message>
        <message>
            <source>The verdict by each record</source>
            <translation>按各份记录得出的结论</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>打开另一份…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Slots that differ</source>
            <translation>不同的统计点</translation>
        </message>
        <message>
            <source>only those that are unavailable by one record only</source>
            <translation>仅显示只按一份记录不可用的统计点</translation>
        </message>
        <message>
            <source>There is no such slot.</source>
            <translation>没有这样的统计点。</translation>
        </message>
        <message>
            <source>start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>customer: requests</source>
            <translation>客户：请求数</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>失败数</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>provider: requests</source>
            <translation>服务商：请求数</translation>
        </message>
        <message>
            <source>Provider's record: %1 (%2 good rows, %3 rejected)</source>
            <translation>服务商记录：%1（有效 %2 行，拒绝 %3 行）</translation>
        </message>
        <message>
            <source>How it is read…</source>
            <translation>读取方式…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::RemovalDialog</name>
        <message>
            <source>Remove the fee</source>
            <translation>移除费用</translation>
        </message>
        <message>
            <source>The fee of the service month %1 to %2, cash part %3, is removed. Its voucher has no amount then.</source>
            <translation>将移除服务月度 %1 至 %2 的费用（现金支出 %3）。此后其代金券没有金额。</translation>
        </message>
        <message>
            <source>Remove the invoice</source>
            <translation>移除发票</translation>
        </message>
        <message numerus="yes">
            <source>Invoice %1 of %2 is removed, with its %n payments.</source>
            <translation>
                <numerusform>将移除发票 %1（%2）及其 %n 笔付款。</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the notice</source>
            <translation>移除通知</translation>
        </message>
        <message numerus="yes">
            <source>Notice %1 is removed. %n exclusions name it, and have no notice then.</source>
            <translation>
                <numerusform>将移除通知 %1。有 %n 个免责时段引用它，此后将没有通知。</numerusform>
            </translation>
        </message>
        <message>
            <source>Notice %1 is removed. No exclusion names it.</source>
            <translation>将移除通知 %1。没有免责时段引用它。</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <source>Nothing that is computed changes.</source>
            <translation>计算结果不变。</translation>
        </message>
        <message>
            <source>Rea&amp;son</source>
            <translation>原因(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::RoleHeader</name>
        <message>
            <source>What the column “%1” stands for</source>
            <translation>列“%1”的含义</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::SameCustomerDialog</name>
        <message>
            <source>A customer of this name</source>
            <translation>同名客户</translation>
        </message>
        <message>
            <source>The account file has no customer ID, and “%1” is in the book already. Is it the same customer?</source>
            <translation>该账户文件没有客户 ID，而账簿中已有“%1”。是同一客户吗？</translation>
        </message>
        <message numerus="yes">
            <source>%1, without an ID: %n service(s)</source>
            <translation>
                <numerusform>%1，无 ID：%n 项服务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, ID %2: %n service(s)</source>
            <translation>
                <numerusform>%1，ID %2：%n 项服务</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer of the book</source>
            <translation>账簿中的客户</translation>
        </message>
        <message>
            <source>The same: the account in the book is replaced by this file, and logs are added to those that are there. Another: it becomes a customer of its own. A file with a customer ID is not asked about.</source>
            <translation>同一客户：账簿中的账户由该文件替换，日志并入已有日志。另一客户：作为新客户保存。带有客户 ID 的文件不会询问。</translation>
        </message>
        <message>
            <source>The &amp;same</source>
            <translation>同一客户(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Another</source>
            <translation>另一客户(&amp;A)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ServerConnection</name>
        <message>
            <source>There is no book of that name in the database.</source>
            <translation>数据库中没有这个名称的账簿。</translation>
        </message>
        <message>
            <source>Enter a host: a name or an IP address.</source>
            <translation>请输入主机：名称或 IP 地址。</translation>
        </message>
        <message>
            <source>This can't be empty.</source>
            <translation>此项不能为空。</translation>
        </message>
        <message>
            <source>This desktop has no key store, so the password is asked for each time.</source>
            <translation>此桌面没有密钥库，因此每次都会询问密码。</translation>
        </message>
        <message>
            <source>Password and data travel unencrypted. Only within one machine.</source>
            <translation>密码和数据将不加密传输，仅限在同一台机器内使用。</translation>
        </message>
        <message>
            <source>Certificate of the authority</source>
            <translation>签发机构的证书</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>H&amp;ost</source>
            <translation>主机(&amp;O)</translation>
        </message>
        <message>
            <source>Po&amp;rt</source>
            <translation>端口(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Database</source>
            <translation>数据库(&amp;D)</translation>
        </message>
        <message>
            <source>Boo&amp;k</source>
            <translation>账簿(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;User</source>
            <translation>用户(&amp;U)</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>密码(&amp;W)</translation>
        </message>
        <message>
            <source>Keep &amp;it in the key store of this desktop</source>
            <translation>保存在此桌面的密钥库中(&amp;I)</translation>
        </message>
        <message>
            <source>Encr&amp;ypted (TLS)</source>
            <translation>加密 (TLS)(&amp;Y)</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>签发机构</translation>
        </message>
        <message>
            <source>File of the authority that issued the server's certificate</source>
            <translation>签发服务器证书的机构的证书文件</translation>
        </message>
        <message>
            <source>as the system trusts</source>
            <translation>按系统信任的机构</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose the file of the authority</source>
            <translation>选择签发机构的证书文件</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::StepRow</name>
        <message>
            <source>Reading: %1</source>
            <translation>条款解读：%1</translation>
        </message>
        <message>
            <source>%1. %2: %3 [%4]</source>
            <comment>number, title, text and clauses of a step</comment>
            <translation>%1. %2：%3 [%4]</translation>
        </message>
        <message>
            <source>%1. %2: %3</source>
            <comment>number, title and text of a step</comment>
            <translation>%1. %2：%3</translation>
        </message>
        <message>
            <source>Show the clause</source>
            <translation>查看条款</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::StepsDialog</name>
        <message>
            <source>How computed?</source>
            <translation>如何计算？</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>复制为文本</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::SuccessChart</name>
        <message>
            <source>counts as downtime</source>
            <translation>计入不可用时间</translation>
        </message>
        <message>
            <source>released</source>
            <translation>免责</translation>
        </message>
        <message>
            <source>below the scale</source>
            <translation>低于刻度下限</translation>
        </message>
        <message>
            <source>%1 line</source>
            <translation>%1 线</translation>
        </message>
        <message>
            <source>success rate per slot, % (column = minimum)</source>
            <translation>各统计点通话成功率，%（每列取最小值）</translation>
        </message>
        <message>
            <source>requests per slot, up to %1</source>
            <translation>各统计点请求数，最高 %1</translation>
        </message>
        <message>
            <source>requests per slot</source>
            <translation>各统计点请求数</translation>
        </message>
        <message>
            <source>No data in this service month: there is no request in the logs that belongs to it.</source>
            <translation>本服务月度无数据：日志中没有属于该月度的请求。</translation>
        </message>
        <message>
            <source>whole scale</source>
            <translation>完整刻度</translation>
        </message>
        <message>
            <source>Success rate per slot</source>
            <translation>各统计点通话成功率</translation>
        </message>
        <message>
            <source>A–B: %1</source>
            <translation>A–B：%1</translation>
        </message>
        <message>
            <source>%1 to %2: %3 of %4 slots have data, %5 are unavailable.</source>
            <translation>%1 至 %2：%4 个统计点中 %3 个有数据，%5 个不可用。</translation>
        </message>
        <message numerus="yes">
            <source>%n unavailable window(s).</source>
            <translation>
                <numerusform>%n 个不可用时段。</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown: %1.</source>
            <translation>显示范围：%1。</translation>
        </message>
        <message>
            <source>Selected: %1.</source>
            <translation>已选：%1。</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <comment>customer, kind of service, service</comment>
            <translation>%1，%2 %3</translation>
        </message>
        <message>
            <source>whole service period</source>
            <translation>整个服务期</translation>
        </message>
        <message>
            <source>Show all service months one after the other.</source>
            <translation>连续显示所有服务月度。</translation>
        </message>
        <message>
            <source>from 94 %</source>
            <translation>94 % 起</translation>
        </message>
        <message>
            <source>logarithmic</source>
            <translation>对数刻度</translation>
        </message>
        <message>
            <source>From 94 to 100 %; deeper slots are marked below the scale.</source>
            <translation>94 % 至 100 %；更低的统计点在刻度下方标出。</translation>
        </message>
        <message>
            <source>Down to the lowest rate there is.</source>
            <translation>直至最低的成功率。</translation>
        </message>
        <message>
            <source>By the share that failed: 99, 99.9 and 99.99 % are equally far apart.</source>
            <translation>按失败比例取对数：99 %、99.9 % 与 99.99 % 间距相等。</translation>
        </message>
        <message>
            <source>Scale of the success rate</source>
            <translation>成功率刻度</translation>
        </message>
        <message>
            <source>unavailable by one record only</source>
            <translation>仅按一份记录不可用</translation>
        </message>
        <message>
            <source>the records differ</source>
            <translation>两份记录不同</translation>
        </message>
        <message>
            <source>in one record only</source>
            <translation>仅见于一份记录</translation>
        </message>
        <message>
            <source>Computed from the recorded outages: there are no requests to show.</source>
            <translation>按记录的中断计算：没有可显示的请求。</translation>
        </message>
        <message>
            <source>Overview: what is shown of the whole</source>
            <translation>概览：当前显示的是整体中的哪一段</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TeamBookDialog</name>
        <message>
            <source>Copy the book to a server</source>
            <translation>将账簿复制到服务器</translation>
        </message>
        <message>
            <source>Open a team's book</source>
            <translation>打开团队账簿</translation>
        </message>
        <message>
            <source>The whole book is made again there, with its journal, and compared. The book that is open stays as it is.</source>
            <translation>在服务器上完整复制这本账簿及其操作记录，并逐表比对。当前打开的账簿保持不变。</translation>
        </message>
        <message>
            <source>A book on a PostgreSQL server, which several people change at once.</source>
            <translation>PostgreSQL 服务器上的账簿，可由多人同时更改。</translation>
        </message>
        <message>
            <source>Books that were open …</source>
            <translation>曾打开的账簿…</translation>
        </message>
        <message>
            <source>%1 on %2, as %3</source>
            <comment>a team's book, server, user</comment>
            <translation>%2 上的 %1（用户 %3）</translation>
        </message>
        <message>
            <source>Books that were open</source>
            <translation>曾打开的账簿</translation>
        </message>
        <message>
            <source>&amp;Make an empty book of that name where there is none</source>
            <translation>没有该名称的账簿时新建空账簿(&amp;M)</translation>
        </message>
        <message>
            <source>Copying …</source>
            <translation>正在复制…</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TermDialog</name>
        <message>
            <source>Correct a term</source>
            <translation>更正约定</translation>
        </message>
        <message>
            <source>The text says “%1”</source>
            <translation>原文为“%1”</translation>
        </message>
        <message>
            <source>Compares</source>
            <translation>比较方式</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>百分比</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>with nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>自然日</translation>
        </message>
        <message>
            <source>business days</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>周</translation>
        </message>
        <message>
            <source>months</source>
            <translation>月</translation>
        </message>
        <message>
            <source>years</source>
            <translation>年</translation>
        </message>
        <message>
            <source>&amp;Correct</source>
            <translation>更正(&amp;C)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TicketDialog</name>
        <message>
            <source>There is nothing to claim for this service month.</source>
            <translation>本服务月度无可申请的赔偿。</translation>
        </message>
        <message>
            <source>The service month has not ended yet.</source>
            <translation>本服务月度尚未结束。</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>Support ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>Language of the ticket</source>
            <translation>工单语言</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Chinese and English</source>
            <translation>中文和英文</translation>
        </message>
        <message>
            <source>Text of the ticket</source>
            <translation>工单内容</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save as text…</source>
            <translation>另存为文本(&amp;S)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Read a clause…</source>
            <translation>阅读条款…</translation>
        </message>
        <message>
            <source>The clauses that the ticket names</source>
            <translation>工单所引的条款</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TimelinePage</name>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TopBar</name>
        <message>
            <source>&amp;Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Open an account file and logs (Ctrl+O)</source>
            <translation>打开账户文件和日志（Ctrl+O）</translation>
        </message>
        <message>
            <source>&amp;as of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>The day for which deadlines and claim states are told</source>
            <translation>以该日为准说明期限和申请状态</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>截至日期</translation>
        </message>
        <message>
            <source>Switch to Chinese (Ctrl+L)</source>
            <translation>切换为英文（Ctrl+L）</translation>
        </message>
        <message>
            <source>Export &amp;PDF</source>
            <translation>导出 PDF</translation>
        </message>
        <message>
            <source>Write the report of this service month (Ctrl+E)</source>
            <translation>输出本服务月度的报告（Ctrl+E）</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>客户总览</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n 位客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n 个服务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service month(s)</source>
            <translation>
                <numerusform>%n 个服务月度</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TrendFailures</name>
        <message>
            <source>There is no data in this time.</source>
            <translation>该时间范围内无数据。</translation>
        </message>
        <message>
            <source>No slot with data was unavailable.</source>
            <translation>有数据的统计点均可用。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and hours: Tuesday 20–21</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Most failures: %1, %2 of %3 slots with data unavailable (%4).</source>
            <translation>失败最多：%1，%3 个有数据的统计点中 %2 个不可用（%4）。</translation>
        </message>
        <message>
            <source>Most failures: %1, %2 of %3 requests failed (%4).</source>
            <translation>失败最多：%1，%3 个请求中 %2 个失败（%4）。</translation>
        </message>
        <message>
            <source>Worst weekday: %1 (unavailable slots: %2); worst hour: %3 (%4).</source>
            <translation>最差的星期：%1（不可用统计点 %2 个）；最差的时段：%3（%4 个）。</translation>
        </message>
        <message>
            <source>Slots with only a rate: %1; their requests are not known and not counted.</source>
            <translation>仅有成功率的统计点：%1 个，其请求数未知，未计入。</translation>
        </message>
        <message>
            <source>%1: no data</source>
            <translation>%1：无数据</translation>
        </message>
        <message>
            <source>%1: %2 of %3 slots with data unavailable, %4 of %5 requests failed</source>
            <translation>%1：%3 个有数据的统计点中 %2 个不可用，%5 个请求中 %4 个失败</translation>
        </message>
        <message>
            <source>When it fails (measured, on the SLA clock)</source>
            <translation>何时失败（实测，SLA 时钟）</translation>
        </message>
        <message>
            <source>whole service period</source>
            <translation>整个服务期</translation>
        </message>
        <message>
            <source>Count all service months instead of the one that is shown.</source>
            <translation>统计所有服务月度，而不仅是当前显示的月度。</translation>
        </message>
        <message>
            <source>failed requests by hour of the day</source>
            <translation>各小时失败请求数</translation>
        </message>
        <message>
            <source>unavailable slots by hour of the day</source>
            <translation>各小时不可用统计点数</translation>
        </message>
        <message>
            <source>failed requests by weekday</source>
            <translation>各星期失败请求数</translation>
        </message>
        <message>
            <source>unavailable slots by weekday</source>
            <translation>各星期不可用统计点数</translation>
        </message>
        <message>
            <source>weekday or hour</source>
            <translation>星期或小时</translation>
        </message>
        <message>
            <source>slots with data</source>
            <translation>有数据的统计点</translation>
        </message>
        <message>
            <source>unavailable</source>
            <translation>不可用</translation>
        </message>
        <message>
            <source>share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>failed share</source>
            <translation>失败占比</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests failed</source>
            <translation>%1：%3 次请求中 %2 次失败</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TrendPage</name>
        <message>
            <source>Trend</source>
            <translation>趋势</translation>
        </message>
        <message>
            <source>%1: no data</source>
            <translation>%1：无数据</translation>
        </message>
        <message>
            <source>%1: %2 min of downtime so far</source>
            <translation>%1：截至目前不可用 %2 分钟</translation>
        </message>
        <message>
            <source>%1: %2 min of downtime</source>
            <translation>%1：不可用 %2 分钟</translation>
        </message>
        <message>
            <source>%1: a voucher of unknown amount, no fee on record</source>
            <translation>%1：有代金券，金额未知（无费用记录）</translation>
        </message>
        <message>
            <source>%1: vouchers of %2, others of unknown amount</source>
            <translation>%1：代金券 %2，另有金额未知的代金券</translation>
        </message>
        <message>
            <source>%1: vouchers of %2 so far</source>
            <translation>%1：截至目前代金券 %2</translation>
        </message>
        <message>
            <source>%1: vouchers of %2</source>
            <translation>%1：代金券 %2</translation>
        </message>
        <message>
            <source>No service month has data.</source>
            <translation>没有服务月度有数据。</translation>
        </message>
        <message numerus="yes">
            <source>%1 min in %n service month(s) with data</source>
            <translation>
                <numerusform>有数据的 %n 个服务月度共 %1 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 min in %n service month(s) with data, so far</source>
            <translation>
                <numerusform>有数据的 %n 个服务月度截至目前共 %1 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>合计 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n service month(s) with a voucher of unknown amount: no fee on record</source>
            <translation>
                <numerusform>%n 个服务月度的代金券金额未知：无费用记录</numerusform>
            </translation>
        </message>
        <message>
            <source>all services</source>
            <translation>全部服务</translation>
        </message>
        <message>
            <source>Show all services of the customer together.</source>
            <translation>将该客户的全部服务合并显示。</translation>
        </message>
        <message>
            <source>Lowest availability of all services by calendar month (contract), %</source>
            <translation>各自然月全部服务中的最低可用性（合同口径），%</translation>
        </message>
        <message>
            <source>Availability by service month (contract), %</source>
            <translation>各服务月度可用性（合同口径），%</translation>
        </message>
        <message>
            <source>Downtime of all services by calendar month, min</source>
            <translation>各自然月全部服务的不可用时间，分钟</translation>
        </message>
        <message>
            <source>Downtime by service month, min</source>
            <translation>各服务月度不可用时间，分钟</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>Vouchers of all services by calendar month, %1</source>
            <translation>各自然月全部服务的代金券，%1</translation>
        </message>
        <message>
            <source>Vouchers by service month, %1</source>
            <translation>各服务月度代金券，%1</translation>
        </message>
        <message>
            <source>%1, all services</source>
            <translation>%1，全部服务</translation>
        </message>
        <message>
            <source>Service %1</source>
            <translation>服务 %1</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>实测</translation>
        </message>
        <message>
            <source>downtime, min</source>
            <translation>不可用时间，分钟</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>代金券</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>met</source>
            <translation>达标</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>未达标</translation>
        </message>
        <message>
            <source>met so far</source>
            <translation>截至目前达标</translation>
        </message>
        <message>
            <source>not met so far</source>
            <translation>截至目前未达标</translation>
        </message>
        <message>
            <source>outages</source>
            <translation>中断次数</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::UnappliedDialog</name>
        <message>
            <source>%1: %2</source>
            <comment>corrected, to what</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Decisions that are not applied</source>
            <translation>未采用的决定</translation>
        </message>
        <message>
            <source>These were decided on words that do not stand at their place any more: the program reads the text otherwise now. They change nothing until you decide anew or discard them.</source>
            <translation>这些决定针对的文字已不在原位：程序现在对文本的读取有所不同。在您重新决定或舍弃之前，它们不起任何作用。</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>decided on</source>
            <translation>决定时的文字</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>there now</source>
            <translation>现在的文字</translation>
        </message>
        <message>
            <source>&amp;Show the place</source>
            <translation>显示位置(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Discard these decisions</source>
            <translation>舍弃这些决定(&amp;D)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::VerdictBar</name>
        <message>
            <source>How computed?</source>
            <translation>如何计算？</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::VersionDialog</name>
        <message>
            <source>New version of an agreement</source>
            <translation>协议的新版本</translation>
        </message>
        <message>
            <source>%1: version %2 in the place of %3</source>
            <translation>%1：以 %2 版取代 %3 版</translation>
        </message>
        <message>
            <source>Figures that differ</source>
            <translation>不同的数值</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>服务月度</translation>
        </message>
        <message>
            <source>Both versions state the same figures.</source>
            <translation>两个版本的数值相同。</translation>
        </message>
        <message>
            <source>Service months under both versions</source>
            <translation>两个版本下的服务月度</translation>
        </message>
        <message>
            <source>No finished service month is under this agreement.</source>
            <translation>没有已结束的服务月度适用本协议。</translation>
        </message>
        <message>
            <source>&amp;Compute from this version</source>
            <translation>按此版本计算(&amp;C)</translation>
        </message>
        <message>
            <source>Keeps the file among your agreements. Everything is computed from it then, past service months too.</source>
            <translation>将文件保存到您的协议中，此后一切均按它计算，包括以往的服务月度。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>after</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>service month from</source>
            <translation>服务月度起始</translation>
        </message>
        <message>
            <source>availability before</source>
            <translation>之前可用性</translation>
        </message>
        <message>
            <source>availability after</source>
            <translation>之后可用性</translation>
        </message>
        <message>
            <source>voucher before</source>
            <translation>之前代金券</translation>
        </message>
        <message>
            <source>voucher after</source>
            <translation>之后代金券</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>差额</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WarehouseDialog</name>
        <message>
            <source>Connecting …</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <source>Enter where the warehouse is, then connect.</source>
            <translation>请填写数据仓库的位置，然后连接。</translation>
        </message>
        <message>
            <source>There is no table or view in this database that the user may see. Enter another database, or ask whoever runs the server for the right to read.</source>
            <translation>此数据库中没有该用户可见的表或视图。请填写另一个数据库，或向服务器管理员申请读取权限。</translation>
        </message>
        <message>
            <source>Choose a table or a view.</source>
            <translation>请选择一个表或视图。</translation>
        </message>
        <message>
            <source>The table is being looked at.</source>
            <translation>正在查看该表。</translation>
        </message>
        <message>
            <source>Which column is the time? Choose “time” under its name.</source>
            <translation>哪一列是时间？请在其名称下选择“时间”。</translation>
        </message>
        <message>
            <source>Which column says whether a request succeeded? Choose “result” under its name.</source>
            <translation>哪一列说明请求是否成功？请在其名称下选择“结果”。</translation>
        </message>
        <message>
            <source>The table has no rows. It can be counted, but there is nothing to see.</source>
            <translation>该表没有行。可以计数，但没有可显示的内容。</translation>
        </message>
        <message>
            <source>The table can be counted, by the profile “%1”.</source>
            <translation>可以按配置“%1”对该表计数。</translation>
        </message>
        <message>
            <source>The table can be counted.</source>
            <translation>可以对该表计数。</translation>
        </message>
        <message>
            <source>Connected: %1 %2</source>
            <comment>kind of server, version</comment>
            <translation>已连接：%1 %2</translation>
        </message>
        <message>
            <source>Another warehouse</source>
            <translation>其他数据仓库</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Count in a warehouse</source>
            <translation>在数据仓库中计数</translation>
        </message>
        <message>
            <source>Import a profile…</source>
            <translation>导入配置…</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>连接(&amp;C)</translation>
        </message>
        <message>
            <source>Cou&amp;nt</source>
            <translation>计数(&amp;N)</translation>
        </message>
        <message>
            <source>Re&amp;member as</source>
            <translation>记住为(&amp;M)</translation>
        </message>
        <message>
            <source>Name of the profile</source>
            <translation>配置名称</translation>
        </message>
        <message>
            <source>As recognised</source>
            <translation>按识别结果</translation>
        </message>
        <message>
            <source>Export the profile…</source>
            <translation>导出配置…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WarehousePlan</name>
        <message numerus="yes">
            <source>Counting one day reads about %1 rows on the server; %n day(s), about %2.</source>
            <translation>
                <numerusform>计数一天约在服务器上读取 %1 行；共 %n 天，约 %2 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting one day reads about %1 rows on the server.</source>
            <translation>计数一天约在服务器上读取 %1 行。</translation>
        </message>
        <message>
            <source>The server can't say how many rows a day has.</source>
            <translation>服务器无法说明一天有多少行。</translation>
        </message>
        <message>
            <source>Hide the plan</source>
            <translation>隐藏执行计划</translation>
        </message>
        <message>
            <source>Show the query and its plan</source>
            <translation>显示查询及执行计划</translation>
        </message>
        <message>
            <source>Query and plan</source>
            <translation>查询及执行计划</translation>
        </message>
        <message>
            <source>That is more than %1 rows: count them &amp;all the same</source>
            <translation>超过 %1 行：仍然计数(&amp;A)</translation>
        </message>
        <message numerus="yes">
            <source>No day is kept from before: %n to fetch.</source>
            <translation>
                <numerusform>没有此前保存的结果：需查询 %n 天。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) kept from before, %1 to fetch.</source>
            <translation>
                <numerusform>此前已保存 %n 天，需查询 %1 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch all again</source>
            <translation>全部重新查询</translation>
        </message>
        <message>
            <source>Days to wait for late rows</source>
            <translation>等待迟到行的天数</translation>
        </message>
        <message>
            <source>Days after its end until which rows of a day may come in</source>
            <translation>一天结束后仍可能有该日的行写入的天数</translation>
        </message>
        <message>
            <source>Rows of a day may come in until so many days after its end. What was asked for sooner is asked for again.</source>
            <translation>一天结束后的这些天内仍可能有该日的行写入；在此之前取得的结果会重新查询。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WarehouseTables</name>
        <message>
            <source>Filter tables</source>
            <translation>筛选表</translation>
        </message>
        <message>
            <source>Tables and views</source>
            <translation>表和视图</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WaterfallChart</name>
        <message>
            <source>%1 (%2): %3</source>
            <comment>a bar, its clauses, its length</comment>
            <translation>%1（%2）：%3</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WhatIfPage</name>
        <message>
            <source>What if</source>
            <translation>假设分析</translation>
        </message>
        <message>
            <source>Open a customer to try what other readings would change.</source>
            <translation>打开一个客户，即可试算其他条款解读会带来什么变化。</translation>
        </message>
        <message>
            <source>From the measured time to the downtime</source>
            <translation>从实测时长到计入的不可用时长</translation>
        </message>
        <message>
            <source>Without data there is no downtime that could be told.</source>
            <translation>没有数据，无从得出不可用时长。</translation>
        </message>
        <message>
            <source>What decides</source>
            <translation>决定因素</translation>
        </message>
        <message>
            <source>Slots near the threshold</source>
            <translation>临近阈值的统计点</translation>
        </message>
        <message>
            <source>at most this many points away:</source>
            <translation>与阈值相差不超过（百分点）：</translation>
        </message>
        <message>
            <source>what</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>if it were</source>
            <translation>假如</translation>
        </message>
        <message>
            <source>then</source>
            <translation>则</translation>
        </message>
        <message>
            <source>slot</source>
            <translation>统计点</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>above %1 min: %2</source>
            <comment>minutes, percent of the fee</comment>
            <translation>超过 %1 分钟：%2</translation>
        </message>
        <message>
            <source>No window and no exclusion would by itself change the compensation.</source>
            <translation>没有任何单个不可用时段或免责时段能改变赔偿标准。</translation>
        </message>
        <message>
            <source>Without a verdict there is nothing that could decide it.</source>
            <translation>尚无结论，因此没有决定因素。</translation>
        </message>
        <message>
            <source>%1: %2 below it, %3 not; the nearest %4 are listed.</source>
            <comment>threshold, counts</comment>
            <translation>阈值 %1：低于它 %2 个，不低于 %3 个；仅列出最近的 %4 个。</translation>
        </message>
        <message>
            <source>%1: %2 below it, %3 not.</source>
            <comment>threshold, counts</comment>
            <translation>阈值 %1：低于它 %2 个，不低于 %3 个。</translation>
        </message>
        <message>
            <source>No slot with data lies that near to %1.</source>
            <translation>没有统计点如此接近 %1。</translation>
        </message>
        <message>
            <source>A distance is a number of 0 to 100.</source>
            <translation>差值应为 0 至 100 的数。</translation>
        </message>
        <message>
            <source>unavailable window, %1 min counted</source>
            <translation>不可用时段，计入 %1 分钟</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>不存在</translation>
        </message>
        <message>
            <source>distance</source>
            <translation>与阈值之差</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a clause and more of it</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Availability is the mean of the slots' error rates: there is no downtime.</source>
            <translation>可用性为各统计点错误率的平均值：没有不可用时间。</translation>
        </message>
        <message>
            <source>The agreement has no threshold of a slot.</source>
            <translation>该协议没有统计点的阈值。</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WhyPanel</name>
        <message>
            <source>Why?</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>The whole service month</source>
            <translation>整个服务月度</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests failed, %4 of them caused by the customer.</source>
            <translation>%1：%3 次请求中 %2 次失败，其中 %4 次由客户原因造成。</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests failed.</source>
            <translation>%1：%3 次请求中 %2 次失败。</translation>
        </message>
        <message>
            <source>The log has rates only: it does not say what failed.</source>
            <translation>日志只有成功率，看不出失败的原因。</translation>
        </message>
        <message>
            <source>Slots with rates only are not part of it.</source>
            <translation>只有成功率的统计点未计入。</translation>
        </message>
        <message>
            <source>The logs have no data in this time.</source>
            <translation>日志在这段时间没有数据。</translation>
        </message>
        <message>
            <source>No request failed.</source>
            <translation>没有失败的请求。</translation>
        </message>
        <message>
            <source>The log names no error codes.</source>
            <translation>日志中没有错误码。</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>错误码</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>caused by the customer</source>
            <translation>客户原因</translation>
        </message>
        <message>
            <source>%1 (caused by the customer)</source>
            <translation>%1（客户原因）</translation>
        </message>
        <message>
            <source>The log names no regions.</source>
            <translation>日志中没有地域信息。</translation>
        </message>
        <message>
            <source>region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>success rate</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>None of its %1 is unavailable.</source>
            <translation>%1 内没有不可用时间。</translation>
        </message>
        <message>
            <source>%1 of its %2 unavailable; %3 counts as downtime.</source>
            <translation>%2 中有 %1 不可用；计入服务不可用时间 %3。</translation>
        </message>
        <message>
            <source>The account records no outage in this time.</source>
            <translation>账户中没有该时段的中断记录。</translation>
        </message>
        <message>
            <source>recorded outage</source>
            <translation>记录的中断</translation>
        </message>
        <message>
            <source>min</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>计入</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 次</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WindowsTable</name>
        <message>
            <source>start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>end</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>计入</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>lowest rate</source>
            <translation>最低成功率</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>认定</translation>
        </message>
        <message>
            <source>clause and reason</source>
            <translation>条款与理由</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>复制所选行</translation>
        </message>
        <message>
            <source>Unavailable windows of the service month</source>
            <translation>本服务月度的不可用时段</translation>
        </message>
        <message>
            <source>No window: the logs have no data in this service month.</source>
            <translation>无不可用时段：日志在本服务月度内没有数据。</translation>
        </message>
        <message>
            <source>No window: no slot with data fell below %1 in this service month.</source>
            <translation>无不可用时段：本服务月度内，有数据的统计点均未低于 %1。</translation>
        </message>
        <message>
            <source>failures that the customer caused are left out</source>
            <translation>客户原因造成的失败不计入</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>clause, standing, why</comment>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>No window: availability is the mean of the slots' error rates.</source>
            <translation>没有时段：可用性为各统计点错误率的平均值。</translation>
        </message>
        <message>
            <source>No window: the account records no outage in this service month.</source>
            <translation>没有时段：账户中没有本服务月度的中断记录。</translation>
        </message>
    </context>
</TS>
