<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AccountChanges</name>
        <message>
            <source>Invoice %1 on %2</source>
            <comment>its number, the as-of day</comment>
            <translation>Invoice %1 on %2</translation>
        </message>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>paid</translation>
        </message>
        <message>
            <source>unpaid</source>
            <translation>unpaid</translation>
        </message>
        <message>
            <source>days overdue</source>
            <translation>days overdue</translation>
        </message>
        <message>
            <source>late fee</source>
            <translation>late fee</translation>
        </message>
        <message>
            <source>how it stands</source>
            <translation>how it stands</translation>
        </message>
        <message>
            <source>Notice %1</source>
            <translation>Notice %1</translation>
        </message>
        <message>
            <source>served</source>
            <translation>served</translation>
        </message>
        <message>
            <source>Exclusion %1, %2</source>
            <comment>clause, time</comment>
            <translation>Exclusion %1, %2</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>standing</translation>
        </message>
        <message>
            <source>why</source>
            <translation>why</translation>
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message>
            <source>Cloud Service Agreement (Chinese)</source>
            <translation>Cloud Service Agreement (Chinese)</translation>
        </message>
        <message>
            <source>Cloud Service Agreement (English)</source>
            <translation>Cloud Service Agreement (English)</translation>
        </message>
        <message>
            <source>Cross-region Connection Service Agreement</source>
            <translation>Cross-region Connection Service Agreement</translation>
        </message>
        <message>
            <source>Internet Service Agreement</source>
            <translation>Internet Service Agreement</translation>
        </message>
    </context>
    <context>
        <name>BadRows</name>
        <message>
            <source>file</source>
            <translation>file</translation>
        </message>
        <message>
            <source>line</source>
            <translation>line</translation>
        </message>
        <message>
            <source>column</source>
            <translation>column</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
    </context>
    <context>
        <name>Bill</name>
        <message>
            <source>vouchers</source>
            <translation>vouchers</translation>
        </message>
        <message>
            <source>detail bill (CSV)</source>
            <translation>detail bill (CSV)</translation>
        </message>
        <message>
            <source>detail bill (JSON)</source>
            <translation>detail bill (JSON)</translation>
        </message>
        <message>
            <source>bill by resource (JSON)</source>
            <translation>bill by resource (JSON)</translation>
        </message>
        <message>
            <source>too few fields</source>
            <translation>too few fields</translation>
        </message>
        <message>
            <source>more fields than the header</source>
            <translation>more fields than the header</translation>
        </message>
        <message>
            <source>an amount is missing or is none</source>
            <translation>an amount is missing or is none</translation>
        </message>
        <message>
            <source>a time is none</source>
            <translation>a time is none</translation>
        </message>
        <message>
            <source>the use ends before it begins</source>
            <translation>the use ends before it begins</translation>
        </message>
        <message>
            <source>characters cannot be decoded</source>
            <translation>characters cannot be decoded</translation>
        </message>
        <message>
            <source>a quote is not closed</source>
            <translation>a quote is not closed</translation>
        </message>
        <message>
            <source>a record without components</source>
            <translation>a record without components</translation>
        </message>
        <message>
            <source>not a record</source>
            <translation>not a record</translation>
        </message>
        <message>
            <source>The total is %1, its parts add up to %2.</source>
            <translation>The total is %1, its parts add up to %2.</translation>
        </message>
        <message>
            <source>All totals of the file add up to %1, their parts to %2.</source>
            <translation>All totals of the file add up to %1, their parts to %2.</translation>
        </message>
        <message>
            <source>Amount and tax add up to %1, the bill states %2.</source>
            <translation>Amount and tax add up to %1, the bill states %2.</translation>
        </message>
        <message>
            <source>The totals row states %1, the lines add up to %2.</source>
            <translation>The totals row states %1, the lines add up to %2.</translation>
        </message>
        <message>
            <source>The answer tells of %1 records, %2 are there: pages are missing.</source>
            <translation>The answer tells of %1 records, %2 are there: pages are missing.</translation>
        </message>
        <message>
            <source>The same line is in %1, line %2: it counts once.</source>
            <translation>The same line is in %1, line %2: it counts once.</translation>
        </message>
        <message>
            <source>An equal line is in %1, line %2; nothing tells them apart, and both count.</source>
            <translation>An equal line is in %1, line %2; nothing tells them apart, and both count.</translation>
        </message>
        <message>
            <source>No time of use is given: the line counts in no service month.</source>
            <translation>No time of use is given: the line counts in no service month.</translation>
        </message>
        <message>
            <source>consumed</source>
            <translation>consumed</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>discount</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>voucher</translation>
        </message>
        <message>
            <source>promotional credit</source>
            <translation>promotional credit</translation>
        </message>
        <message>
            <source>other deductions</source>
            <translation>other deductions</translation>
        </message>
        <message>
            <source>cash part</source>
            <translation>cash part</translation>
        </message>
        <message>
            <source>account and bills agree</source>
            <translation>account and bills agree</translation>
        </message>
        <message>
            <source>account and bills differ</source>
            <translation>account and bills differ</translation>
        </message>
        <message>
            <source>no fee in the account</source>
            <translation>no fee in the account</translation>
        </message>
        <message>
            <source>no line in the bills</source>
            <translation>no line in the bills</translation>
        </message>
        <message>
            <source>the account's fee fits two service months</source>
            <translation>the account's fee fits two service months</translation>
        </message>
    </context>
    <context>
        <name>Claim</name>
        <message>
            <source>A claim came before the window opened and does not count: file it again by support ticket.</source>
            <translation>A claim came before the window opened and does not count: file it again by support ticket.</translation>
        </message>
        <message>
            <source>A claim came by another channel and does not count: file it again by support ticket.</source>
            <translation>A claim came by another channel and does not count: file it again by support ticket.</translation>
        </message>
        <message>
            <source>month not finished</source>
            <translation>month not finished</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>standard met</source>
            <translation>standard met</translation>
        </message>
        <message>
            <source>filed</source>
            <translation>filed</translation>
        </message>
        <message>
            <source>not open yet</source>
            <translation>not open yet</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>void: wrong channel</source>
            <translation>void: wrong channel</translation>
        </message>
        <message>
            <source>filed outside the window</source>
            <translation>filed outside the window</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>missed</translation>
        </message>
    </context>
    <context>
        <name>ClaimChannel</name>
        <message>
            <source>support ticket</source>
            <translation>support ticket</translation>
        </message>
        <message>
            <source>email</source>
            <translation>email</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>telephone</translation>
        </message>
        <message>
            <source>chat</source>
            <translation>chat</translation>
        </message>
        <message>
            <source>courier</source>
            <translation>courier</translation>
        </message>
    </context>
    <context>
        <name>ClaimField</name>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message>
            <source>day drafted</source>
            <translation>day drafted</translation>
        </message>
        <message>
            <source>day filed</source>
            <translation>day filed</translation>
        </message>
        <message>
            <source>ticket number</source>
            <translation>ticket number</translation>
        </message>
        <message>
            <source>day decided</source>
            <translation>day decided</translation>
        </message>
        <message>
            <source>amount approved</source>
            <translation>amount approved</translation>
        </message>
        <message>
            <source>voucher ID</source>
            <translation>voucher ID</translation>
        </message>
        <message>
            <source>day seen on a bill</source>
            <translation>day seen on a bill</translation>
        </message>
    </context>
    <context>
        <name>ClaimRemark</name>
        <message>
            <source>This day is before the window of %1 to %2: a ticket of that day does not count. File it again while the window is open.</source>
            <translation>This day is before the window of %1 to %2: a ticket of that day does not count. File it again while the window is open.</translation>
        </message>
        <message>
            <source>This day is after the window of %1 to %2: the claim is deemed waived.</source>
            <translation>This day is after the window of %1 to %2: the claim is deemed waived.</translation>
        </message>
        <message>
            <source>More than the voucher that was computed, %1.</source>
            <translation>More than the voucher that was computed, %1.</translation>
        </message>
    </context>
    <context>
        <name>ClauseContent</name>
        <message>
            <source>Invoice %1: %2</source>
            <translation>Invoice %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day and what happens on it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No agreement is open</source>
            <translation>No agreement is open</translation>
        </message>
        <message>
            <source>Choose a clause on the left or in the text</source>
            <translation>Choose a clause on the left or in the text</translation>
        </message>
        <message>
            <source>Open the text of an agreement to read, search and compare it.</source>
            <translation>Open the text of an agreement to read, search and compare it.</translation>
        </message>
        <message>
            <source>Mind: %1.</source>
            <translation>Mind: %1.</translation>
        </message>
        <message>
            <source>Obligation, %1: %2</source>
            <comment>whose, what</comment>
            <translation>Obligation, %1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>an obligation, its date</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>No figure of this service month and no obligation rests on it.</source>
            <translation>No figure of this service month and no obligation rests on it.</translation>
        </message>
    </context>
    <context>
        <name>ClauseLink</name>
        <message>
            <source>Show the clause</source>
            <translation>Show the clause</translation>
        </message>
        <message>
            <source>Show clause %1</source>
            <translation>Show clause %1</translation>
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
            <translation>There is no sub-command “%1”, and no such file.</translation>
        </message>
        <message>
            <source>%1 needs a value.</source>
            <translation>%1 needs a value.</translation>
        </message>
        <message>
            <source>The options cannot be understood: %1</source>
            <translation>The options cannot be understood: %1</translation>
        </message>
        <message>
            <source>Unknown option: %1.</source>
            <translation>Unknown option: %1.</translation>
        </message>
        <message>
            <source>%1 is given more than once.</source>
            <translation>%1 is given more than once.</translation>
        </message>
        <message>
            <source>--%1 cannot be “%2”; expected: %3.</source>
            <translation>--%1 cannot be “%2”; expected: %3.</translation>
        </message>
        <message>
            <source>“%1” is not expected here.</source>
            <translation>“%1” is not expected here.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 is missing.</translation>
        </message>
        <message>
            <source>Downtime</source>
            <translation>Downtime</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Availability</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>Unavailable</source>
            <translation>Unavailable</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Failures</translation>
        </message>
        <message>
            <source>Lowest rate</source>
            <translation>Lowest rate</translation>
        </message>
        <message>
            <source>Exclusion %1, %2: %3 (%4)</source>
            <comment>clause, time, standing, why</comment>
            <translation>Exclusion %1, %2: %3 (%4)</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <comment>service, first day, last day</comment>
            <translation>%1, %2 to %3</translation>
        </message>
        <message>
            <source>Requests: %1, successes: %2</source>
            <translation>Requests: %1, successes: %2</translation>
        </message>
        <message>
            <source>Slots with data: %1, unavailable: %2, without data: %3, pending: %4</source>
            <translation>Slots with data: %1, unavailable: %2, without data: %3, pending: %4</translation>
        </message>
        <message>
            <source>Evidence: %1. In a dispute the provider's back-end record prevails (%2).</source>
            <translation>Evidence: %1. In a dispute the provider's back-end record prevails (%2).</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note: %1</translation>
        </message>
        <message>
            <source>Conditions of the voucher (%1):</source>
            <translation>Conditions of the voucher (%1):</translation>
        </message>
        <message>
            <source>%1 (%2), as of %3</source>
            <comment>customer's name, id, date</comment>
            <translation>%1 (%2), as of %3</translation>
        </message>
        <message>
            <source>%1: “%2” is not known and was left aside.</source>
            <comment>file, key</comment>
            <translation>%1: “%2” is not known and was left aside.</translation>
        </message>
        <message>
            <source>Clausemeter %1</source>
            <translation>Clausemeter %1</translation>
        </message>
        <message>
            <source>“%1 --help” shows how it is called.</source>
            <translation>“%1 --help” shows how it is called.</translation>
        </message>
        <message>
            <source>Records: %1 (good %2, rejected %3, blank %4, header %5)</source>
            <translation>Records: %1 (good %2, rejected %3, blank %4, header %5)</translation>
        </message>
        <message>
            <source>Same content as %1: not counted again.</source>
            <translation>Same content as %1: not counted again.</translation>
        </message>
        <message>
            <source>Good rows outside every service period, not counted: %1</source>
            <translation>Good rows outside every service period, not counted: %1</translation>
        </message>
        <message>
            <source>Good rows of other events than room entry, not counted: %1</source>
            <translation>Good rows of other events than room entry, not counted: %1</translation>
        </message>
        <message>
            <source>Rejected, %1: %2</source>
            <comment>reason, count</comment>
            <translation>Rejected, %1: %2</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>line %1, column %2</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>line %1</translation>
        </message>
        <message>
            <source>%1: %2: %3</source>
            <comment>place, reason, text of the row</comment>
            <translation>%1: %2: %3</translation>
        </message>
        <message>
            <source>Delimiter: %1</source>
            <translation>Delimiter: %1</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Time: %1</translation>
        </message>
        <message>
            <source>Time: %1, without an offset: taken to be on the SLA clock (%2)</source>
            <translation>Time: %1, without an offset: taken to be on the SLA clock (%2)</translation>
        </message>
        <message>
            <source>Result: %1</source>
            <translation>Result: %1</translation>
        </message>
        <message>
            <source>Rows from %1 to %2 (%3)</source>
            <translation>Rows from %1 to %2 (%3)</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Stands for</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>First rows:</source>
            <translation>First rows:</translation>
        </message>
        <message>
            <source>language of texts and messages (default: the system's)</source>
            <translation>language of texts and messages (default: the system's)</translation>
        </message>
        <message>
            <source>show this help</source>
            <translation>show this help</translation>
        </message>
        <message>
            <source>show the version</source>
            <translation>show the version</translation>
        </message>
        <message>
            <source>account file (clausemeter-account/1)</source>
            <translation>account file (clausemeter-account/1)</translation>
        </message>
        <message>
            <source>log files; may be repeated</source>
            <translation>log files; may be repeated</translation>
        </message>
        <message>
            <source>only this service</source>
            <translation>only this service</translation>
        </message>
        <message>
            <source>only the service months of this calendar month</source>
            <translation>only the service months of this calendar month</translation>
        </message>
        <message>
            <source>the day to look from (default: today on the SLA clock)</source>
            <translation>the day to look from (default: today on the SLA clock)</translation>
        </message>
        <message>
            <source>write the result as JSON to a file, or to standard output</source>
            <translation>write the result as JSON to a file, or to standard output</translation>
        </message>
        <message>
            <source>name inputs by SHA-256 instead of XXH3</source>
            <translation>name inputs by SHA-256 instead of XXH3</translation>
        </message>
        <message>
            <source>open the sample customer</source>
            <translation>open the sample customer</translation>
        </message>
        <message>
            <source>the PDF file to write</source>
            <translation>the PDF file to write</translation>
        </message>
        <message>
            <source>language of the report and of messages (default: the system's)</source>
            <translation>language of the report and of messages (default: the system's)</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Options:</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>Usage: %1</translation>
        </message>
        <message>
            <source>Opens the window; an account file and logs may be given.</source>
            <translation>Opens the window; an account file and logs may be given.</translation>
        </message>
        <message>
            <source>Sub-commands, which need no display:</source>
            <translation>Sub-commands, which need no display:</translation>
        </message>
        <message>
            <source>the SLA verdict from an account file and logs</source>
            <translation>the SLA verdict from an account file and logs</translation>
        </message>
        <message>
            <source>the same as a PDF report</source>
            <translation>the same as a PDF report</translation>
        </message>
        <message>
            <source>what a log file is, how its columns map, rows good and bad</source>
            <translation>what a log file is, how its columns map, rows good and bad</translation>
        </message>
        <message>
            <source>Computes availability, voucher and claim window of every service month.</source>
            <translation>Computes availability, voucher and claim window of every service month.</translation>
        </message>
        <message>
            <source>Writes the PDF report of every service month.</source>
            <translation>Writes the PDF report of every service month.</translation>
        </message>
        <message>
            <source>Says what each log file is, how its columns map and which rows are bad.</source>
            <translation>Says what each log file is, how its columns map and which rows are bad.</translation>
        </message>
        <message>
            <source>Exit codes: 0 done; 1 no verdict can be computed; 2 wrong usage; 3 a file cannot be read or written; 4 input rejected; 130 interrupted.</source>
            <translation>Exit codes: 0 done; 1 no verdict can be computed; 2 wrong usage; 3 a file cannot be read or written; 4 input rejected; 130 interrupted.</translation>
        </message>
        <message>
            <source>Reading: %1 MB, %2 MB/s, %3 rows/s</source>
            <translation>Reading: %1 MB, %2 MB/s, %3 rows/s</translation>
        </message>
        <message>
            <source>Reading: %1 %, %2 MB/s, %3 rows/s, %4 left</source>
            <translation>Reading: %1 %, %2 MB/s, %3 rows/s, %4 left</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <comment>customer, date</comment>
            <translation>%1, as of %2</translation>
        </message>
        <message>
            <source>[options] [FILE...]</source>
            <translation>[options] [FILE...]</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[options]</translation>
        </message>
        <message>
            <source>The output would overwrite one of the inputs. Choose another file.</source>
            <translation>The output would overwrite one of the inputs. Choose another file.</translation>
        </message>
        <message>
            <source>There is no display to open the window on. Sub-commands need none: see --help.</source>
            <translation>There is no display to open the window on. Sub-commands need none: see --help.</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>file, kind, encoding</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>what a rate column without a percent sign holds (default: told from its values)</source>
            <translation>what a rate column without a percent sign holds (default: told from its values)</translation>
        </message>
        <message>
            <source>Compression: %1</source>
            <translation>Compression: %1</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Left out: %1</translation>
        </message>
        <message>
            <source>Left out: %1 more files; “inspect --json” lists all</source>
            <translation>Left out: %1 more files; “inspect --json” lists all</translation>
        </message>
        <message>
            <source>%1 has %2 rejected rows; the first %3 are written.</source>
            <translation>%1 has %2 rejected rows; the first %3 are written.</translation>
        </message>
        <message>
            <source>--save-mapping writes the mapping of one log: name one.</source>
            <translation>--save-mapping writes the mapping of one log: name one.</translation>
        </message>
        <message>
            <source>Two outputs have the same name. Choose another for one of them.</source>
            <translation>Two outputs have the same name. Choose another for one of them.</translation>
        </message>
        <message>
            <source>and %1 more; “inspect --bad-rows” writes them to a file</source>
            <translation>and %1 more; “inspect --bad-rows” writes them to a file</translation>
        </message>
        <message>
            <source>Read by the profile “%1”</source>
            <translation>Read by the profile “%1”</translation>
        </message>
        <message>
            <source>Time: %1, without an offset: taken to be at %2, as the mapping says</source>
            <translation>Time: %1, without an offset: taken to be at %2, as the mapping says</translation>
        </message>
        <message>
            <source>how logs are to be read (clausemeter-mapping/1); may be repeated</source>
            <translation>how logs are to be read (clausemeter-mapping/1); may be repeated</translation>
        </message>
        <message>
            <source>write how the log was read as a mapping, to be edited</source>
            <translation>write how the log was read as a mapping, to be edited</translation>
        </message>
        <message>
            <source>write the rejected rows as CSV</source>
            <translation>write the rejected rows as CSV</translation>
        </message>
        <message>
            <source>The customer comes from the book or from files, not from both: leave out --book, or --account and --log.</source>
            <translation>The customer comes from the book or from files, not from both: leave out --book, or --account and --log.</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Claim</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>The customer %1 is in the book.</source>
            <translation>The customer %1 is in the book.</translation>
        </message>
        <message numerus="yes">
            <source>%n logs were added.</source>
            <translation>
                <numerusform>%n log was added.</numerusform>
                <numerusform>%n logs were added.</numerusform>
            </translation>
        </message>
        <message>
            <source>a book, in the place of account file and logs</source>
            <translation>a book, in the place of account file and logs</translation>
        </message>
        <message>
            <source>the book</source>
            <translation>the book</translation>
        </message>
        <message>
            <source>what to do with time that the book has logs of (default: refuse)</source>
            <translation>what to do with time that the book has logs of (default: refuse)</translation>
        </message>
        <message>
            <source>a file to write, by its name: .ics, .xlsx or .csv (default: CSV to standard output)</source>
            <translation>a file to write, by its name: .ics, .xlsx or .csv (default: CSV to standard output)</translation>
        </message>
        <message>
            <source>what can be claimed, was claimed or was lost, of a whole book</source>
            <translation>what can be claimed, was claimed or was lost, of a whole book</translation>
        </message>
        <message>
            <source>the dates of all customers of a book, for a calendar or a table</source>
            <translation>the dates of all customers of a book, for a calendar or a table</translation>
        </message>
        <message>
            <source>Puts a customer and logs into a book, whole or not at all; a book that is missing is made.</source>
            <translation>Puts a customer and logs into a book, whole or not at all; a book that is missing is made.</translation>
        </message>
        <message>
            <source>Lists every service month of a book that missed the standard, with its claim window.</source>
            <translation>Lists every service month of a book that missed the standard, with its claim window.</translation>
        </message>
        <message>
            <source>Lists every date of the customers of a book.</source>
            <translation>Lists every date of the customers of a book.</translation>
        </message>
        <message>
            <source>the book to open (default: the one of the last start)</source>
            <translation>the book to open (default: the one of the last start)</translation>
        </message>
        <message>
            <source>Fees by the bills: %1</source>
            <translation>Fees by the bills: %1</translation>
        </message>
        <message>
            <source>%1: the same content as %2, read once</source>
            <comment>files</comment>
            <translation>%1: the same content as %2, read once</translation>
        </message>
        <message>
            <source>%1: %2, %3; lines counted: %4, equal to another: %5, rejected: %6, totals rows: %7</source>
            <comment>file, kind, encoding</comment>
            <translation>%1: %2, %3; lines counted: %4, equal to another: %5, rejected: %6, totals rows: %7</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <comment>file, line, remark</comment>
            <translation>%1, line %2: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, remark</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>not counted, %1</source>
            <comment>reason</comment>
            <translation>not counted, %1</translation>
        </message>
        <message>
            <source>To be looked at: %1</source>
            <translation>To be looked at: %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>Service month</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>taken over</translation>
        </message>
        <message>
            <source>the month is not over</source>
            <translation>the month is not over</translation>
        </message>
        <message>
            <source>lines for %1 of %2 days</source>
            <translation>lines for %1 of %2 days</translation>
        </message>
        <message>
            <source>account</source>
            <translation>account</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>bills</translation>
        </message>
        <message>
            <source>%1: lines: %2, cash part %3</source>
            <comment>service</comment>
            <translation>%1: lines: %2, cash part %3</translation>
        </message>
        <message>
            <source>Lines with days outside the service months: %1</source>
            <translation>Lines with days outside the service months: %1</translation>
        </message>
        <message>
            <source>Lines without a time of use, in no month: %1</source>
            <translation>Lines without a time of use, in no month: %1</translation>
        </message>
        <message>
            <source>Lines of several services, which count for none: %1, cash part %2</source>
            <translation>Lines of several services, which count for none: %1, cash part %2</translation>
        </message>
        <message>
            <source>Lines of no service: %1, cash part %2</source>
            <translation>Lines of no service: %1, cash part %2</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %n service months were taken over.</source>
            <translation>
                <numerusform>The fee of %n service month was taken over.</numerusform>
                <numerusform>The fees of %n service months were taken over.</numerusform>
            </translation>
        </message>
        <message>
            <source>transfer credit of the bills counts as cash</source>
            <translation>transfer credit of the bills counts as cash</translation>
        </message>
        <message>
            <source>bills to compare with the fees of a customer of the book; may be repeated</source>
            <translation>bills to compare with the fees of a customer of the book; may be repeated</translation>
        </message>
        <message>
            <source>take fees of the bills over into the book: those that are missing (default of the option), or those that differ too</source>
            <translation>take fees of the bills over into the book: those that are missing (default of the option), or those that differ too</translation>
        </message>
        <message>
            <source>why fees are taken over, for the journal</source>
            <translation>why fees are taken over, for the journal</translation>
        </message>
        <message>
            <source>[options] BILL...</source>
            <translation>[options] BILL...</translation>
        </message>
        <message>
            <source>an account file and logs, or bills, into a book of customers</source>
            <translation>an account file and logs, or bills, into a book of customers</translation>
        </message>
        <message>
            <source>the provider's bills beside the fees of the account</source>
            <translation>the provider's bills beside the fees of the account</translation>
        </message>
        <message>
            <source>With bills: shows them beside the fees in the book, and takes fees over where --take-fees says so.</source>
            <translation>With bills: shows them beside the fees in the book, and takes fees over where --take-fees says so.</translation>
        </message>
        <message>
            <source>Compares the provider's bills with the fees of an account, service month by service month; changes nothing.</source>
            <translation>Compares the provider's bills with the fees of an account, service month by service month; changes nothing.</translation>
        </message>
        <message>
            <source>The provider's record:</source>
            <translation>The provider's record:</translation>
        </message>
        <message>
            <source>the provider's own record, to hold against the logs; may be repeated</source>
            <translation>the provider's own record, to hold against the logs; may be repeated</translation>
        </message>
        <message>
            <source>Slots with data: %1, without data: %2, pending: %3</source>
            <translation>Slots with data: %1, without data: %2, pending: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, kind of text</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: “%2” names no clause of this text.</source>
            <translation>%1: “%2” names no clause of this text.</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>In the text</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>What it states</source>
            <translation>What it states</translation>
        </message>
        <message>
            <source>No agreement whose definition is known has these clauses.</source>
            <translation>No agreement whose definition is known has these clauses.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Figures of the definition: %1</source>
            <translation>Figures of the definition: %1</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>the same</translation>
        </message>
        <message>
            <source>DISAGREES</source>
            <translation>DISAGREES</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>not found</translation>
        </message>
        <message>
            <source>of another agreement</source>
            <translation>of another agreement</translation>
        </message>
        <message>
            <source>the agreement whose definition the text is held against (default: the one that has the same clauses)</source>
            <translation>the agreement whose definition the text is held against (default: the one that has the same clauses)</translation>
        </message>
        <message>
            <source>the text of an agreement: its clauses and what they state</source>
            <translation>the text of an agreement: its clauses and what they state</translation>
        </message>
        <message>
            <source>Reads the text of an agreement (text, Markdown, PDF or DOCX): its clauses, the figures in them, and whether they fit the definition that the program computes from.</source>
            <translation>Reads the text of an agreement (text, Markdown, PDF or DOCX): its clauses, the figures in them, and whether they fit the definition that the program computes from.</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>First text</source>
            <translation>First text</translation>
        </message>
        <message>
            <source>Second text</source>
            <translation>Second text</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>What differs</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
        <message>
            <source>Clauses that belong together</source>
            <translation>Clauses that belong together</translation>
        </message>
        <message>
            <source>[options] FILE [FILE2]</source>
            <translation>[options] FILE [FILE2]</translation>
        </message>
        <message>
            <source>%1: version %2 in the place of %3</source>
            <translation>%1: version %2 in the place of %3</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Figures that differ</source>
            <translation>Figures that differ</translation>
        </message>
        <message>
            <source>Availability before</source>
            <translation>Availability before</translation>
        </message>
        <message>
            <source>Availability after</source>
            <translation>Availability after</translation>
        </message>
        <message>
            <source>Voucher before</source>
            <translation>Voucher before</translation>
        </message>
        <message>
            <source>Voucher after</source>
            <translation>Voucher after</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>Service months</translation>
        </message>
        <message>
            <source>[options] DEFINITION</source>
            <translation>[options] DEFINITION</translation>
        </message>
        <message>
            <source>what a new version of an agreement does to past service months</source>
            <translation>what a new version of an agreement does to past service months</translation>
        </message>
        <message>
            <source>Computes the finished service months of a customer again as if the definition file of a new version stood in the place of the one in force: figures that differ, availability and voucher under both, and the difference in money.</source>
            <translation>Computes the finished service months of a customer again as if the definition file of a new version stood in the place of the one in force: figures that differ, availability and voucher under both, and the difference in money.</translation>
        </message>
        <message>
            <source>log files; may be repeated; agreements of outages need none</source>
            <translation>log files; may be repeated; agreements of outages need none</translation>
        </message>
        <message>
            <source>The provider's record was added beside them.</source>
            <translation>The provider's record was added beside them.</translation>
        </message>
        <message numerus="yes">
            <source>%n logs were there already and were not counted a second time.</source>
            <translation>
                <numerusform>%n log was there already and was not counted a second time.</numerusform>
                <numerusform>%n logs were there already and were not counted a second time.</numerusform>
            </translation>
        </message>
        <message>
            <source>a table whose rows ClickHouse or PostgreSQL counts where they are: clickhouse://user@host:8123/database/table or postgresql://user@host:5432/database/table, with TLS unless ?tls=off follows, ?ca=FILE names the authority; the password is that of CLAUSEMETER_PASSWORD, or asked for</source>
            <translation>a table whose rows ClickHouse or PostgreSQL counts where they are: clickhouse://user@host:8123/database/table or postgresql://user@host:5432/database/table, with TLS unless ?tls=off follows, ?ca=FILE names the authority; the password is that of CLAUSEMETER_PASSWORD, or asked for</translation>
        </message>
        <message>
            <source>how many rows of the warehouse one query may read (default: 10000000000; 0: any number)</source>
            <translation>how many rows of the warehouse one query may read (default: 10000000000; 0: any number)</translation>
        </message>
        <message>
            <source>%1.%2: %3, server %4</source>
            <comment>database, table, kind of table, version</comment>
            <translation>%1.%2: %3, server %4</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Counting one day is asked for by:</source>
            <translation>Counting one day is asked for by:</translation>
        </message>
        <message>
            <source>The server's plan:</source>
            <translation>The server's plan:</translation>
        </message>
        <message>
            <source>Rows to be read, about: %1</source>
            <translation>Rows to be read, about: %1</translation>
        </message>
        <message>
            <source>Password of %1 on %2:</source>
            <translation>Password of %1 on %2:</translation>
        </message>
        <message>
            <source>the customer of the book, by its ID, or by its name where it has none (default: the only one)</source>
            <translation>the customer of the book, by its ID, or by its name where it has none (default: the only one)</translation>
        </message>
        <message>
            <source>Kept since it was fetched at %1 UTC</source>
            <translation>Kept since it was fetched at %1 UTC</translation>
        </message>
        <message>
            <source>Fetched again at %1 UTC: what was kept of it was damaged</source>
            <translation>Fetched again at %1 UTC: what was kept of it was damaged</translation>
        </message>
        <message>
            <source>until how many days after its end rows of a day may still come into the warehouse: what was asked for sooner is asked for again (default: 7)</source>
            <translation>until how many days after its end rows of a day may still come into the warehouse: what was asked for sooner is asked for again (default: 7)</translation>
        </message>
        <message>
            <source>ask the warehouse for every day again, also for those that are kept from before</source>
            <translation>ask the warehouse for every day again, also for those that are kept from before</translation>
        </message>
        <message>
            <source>bad: %1</source>
            <translation>bad: %1</translation>
        </message>
        <message>
            <source>%1: success</source>
            <translation>%1: success</translation>
        </message>
        <message>
            <source>%1: failure</source>
            <translation>%1: failure</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of the warehouse had been kept but were damaged, and were fetched again.</source>
            <translation>
                <numerusform>%n day of the warehouse had been kept but was damaged, and was fetched again.</numerusform>
                <numerusform>%n days of the warehouse had been kept but were damaged, and were fetched again.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the warehouse answered could not be kept for the next time: %1</source>
            <translation>What the warehouse answered could not be kept for the next time: %1</translation>
        </message>
        <message>
            <source>The server of the team's book can't be reached. This is from the copy of it, as of %1.</source>
            <translation>The server of the team's book can't be reached. This is from the copy of it, as of %1.</translation>
        </message>
        <message>
            <source>The book was copied to %1. Every table of %2 rows in all is the same.</source>
            <translation>The book was copied to %1. Every table of %2 rows in all is the same.</translation>
        </message>
        <message>
            <source>[options] FROM TO</source>
            <translation>[options] FROM TO</translation>
        </message>
        <message>
            <source>a book to another file, to a server, or back</source>
            <translation>a book to another file, to a server, or back</translation>
        </message>
        <message>
            <source>Makes the book FROM again at TO, where there is none yet. Each is a file or the address of a team's book, postgresql://user@host:5432/database/book. The copy is there whole, compared table by table, or not at all; FROM stays.</source>
            <translation>Makes the book FROM again at TO, where there is none yet. Each is a file or the address of a team's book, postgresql://user@host:5432/database/book. The copy is there whole, compared table by table, or not at all; FROM stays.</translation>
        </message>
    </context>
    <context>
        <name>Contract</name>
        <message>
            <source>percentage</source>
            <translation>percentage</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>period</source>
            <translation>period</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>time of day</source>
            <translation>time of day</translation>
        </message>
        <message>
            <source>count</source>
            <translation>count</translation>
        </message>
        <message>
            <source>party</source>
            <translation>party</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>channel of notices</source>
            <translation>channel of notices</translation>
        </message>
        <message>
            <source>language that prevails</source>
            <translation>language that prevails</translation>
        </message>
        <message>
            <source>below</source>
            <translation>below</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>at most</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>exactly</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>at least</translation>
        </message>
        <message>
            <source>above</source>
            <translation>above</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calendar day(s)</source>
            <translation>
                <numerusform>%n calendar day</numerusform>
                <numerusform>%n calendar days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n business day(s)</source>
            <translation>
                <numerusform>%n business day</numerusform>
                <numerusform>%n business days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>comparator and figure</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The text had been broken by a wrong encoding; it was put right.</source>
            <translation>The text had been broken by a wrong encoding; it was put right.</translation>
        </message>
        <message>
            <source>Some bytes are no text in any encoding; � stands for them.</source>
            <translation>Some bytes are no text in any encoding; � stands for them.</translation>
        </message>
        <message>
            <source>Some pages are pictures without text; what they say is missing here.</source>
            <translation>Some pages are pictures without text; what they say is missing here.</translation>
        </message>
        <message>
            <source>the number stands twice</source>
            <translation>the number stands twice</translation>
        </message>
        <message>
            <source>the numbering jumps back</source>
            <translation>the numbering jumps back</translation>
        </message>
        <message>
            <source>a number is left out before it</source>
            <translation>a number is left out before it</translation>
        </message>
        <message>
            <source>paired</source>
            <translation>paired</translation>
        </message>
        <message>
            <source>at another place</source>
            <translation>at another place</translation>
        </message>
        <message>
            <source>several clauses on the right</source>
            <translation>several clauses on the right</translation>
        </message>
        <message>
            <source>several clauses on the left</source>
            <translation>several clauses on the left</translation>
        </message>
        <message>
            <source>only on the left</source>
            <translation>only on the left</translation>
        </message>
        <message>
            <source>only on the right</source>
            <translation>only on the right</translation>
        </message>
        <message>
            <source>another figure</source>
            <translation>another figure</translation>
        </message>
        <message>
            <source>figure on one side</source>
            <translation>figure on one side</translation>
        </message>
        <message>
            <source>clause on one side</source>
            <translation>clause on one side</translation>
        </message>
        <message>
            <source>another place</source>
            <translation>another place</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>wording</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <comment>figures of two texts</comment>
            <translation>%1 against %2</translation>
        </message>
        <message>
            <source>only on the left: %1</source>
            <translation>only on the left: %1</translation>
        </message>
        <message>
            <source>only on the right: %1</source>
            <translation>only on the right: %1</translation>
        </message>
        <message>
            <source>“%1” against “%2”</source>
            <comment>words of two texts</comment>
            <translation>“%1” against “%2”</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>Comparison of two agreements</source>
            <translation>Comparison of two agreements</translation>
        </message>
        <message>
            <source>left text</source>
            <translation>left text</translation>
        </message>
        <message>
            <source>right text</source>
            <translation>right text</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>agreement</translation>
        </message>
        <message>
            <source>file</source>
            <translation>file</translation>
        </message>
        <message>
            <source>read as</source>
            <translation>read as</translation>
        </message>
        <message>
            <source>numbered clauses</source>
            <translation>numbered clauses</translation>
        </message>
        <message>
            <source>terms found</source>
            <translation>terms found</translation>
        </message>
        <message>
            <source>what differs</source>
            <translation>what differs</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>kind of difference, how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Which clauses belong together</source>
            <translation>Which clauses belong together</translation>
        </message>
        <message>
            <source>how</source>
            <translation>how</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two agreements</comment>
            <translation>%1 and %2</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrected</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejected</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>clause, fault of its number</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more faults of the numbering</source>
            <translation>
                <numerusform>and %n more fault of the numbering</numerusform>
                <numerusform>and %n more faults of the numbering</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContractSheet</name>
        <message>
            <source>In brief, in Chinese: %1</source>
            <translation>In brief, in Chinese: %1</translation>
        </message>
        <message>
            <source>In brief, in English: %1</source>
            <translation>In brief, in English: %1</translation>
        </message>
    </context>
    <context>
        <name>Contracting</name>
        <message>
            <source>from the mainland</source>
            <translation>from the mainland</translation>
        </message>
        <message>
            <source>from outside the mainland</source>
            <translation>from outside the mainland</translation>
        </message>
    </context>
    <context>
        <name>CrossCheck</name>
        <message>
            <source>Service %1, room callbacks against the log: of %2 slots compared, the callbacks have more successes than the log in %3.</source>
            <translation>Service %1, room callbacks against the log: of %2 slots compared, the callbacks have more successes than the log in %3.</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>Term ends</source>
            <translation>Term ends</translation>
        </message>
        <message>
            <source>Term is renewed</source>
            <translation>Term is renewed</translation>
        </message>
        <message>
            <source>Service ends</source>
            <translation>Service ends</translation>
        </message>
        <message>
            <source>Data is kept until</source>
            <translation>Data is kept until</translation>
        </message>
        <message>
            <source>Claim window opens</source>
            <translation>Claim window opens</translation>
        </message>
        <message>
            <source>Last day of the claim window</source>
            <translation>Last day of the claim window</translation>
        </message>
        <message>
            <source>Bill confirmed by silence</source>
            <translation>Bill confirmed by silence</translation>
        </message>
        <message>
            <source>Payment due</source>
            <translation>Payment due</translation>
        </message>
        <message>
            <source>Termination possible from</source>
            <translation>Termination possible from</translation>
        </message>
        <message>
            <source>Notice served</source>
            <translation>Notice served</translation>
        </message>
        <message>
            <source>Clause: %1</source>
            <translation>Clause: %1</translation>
        </message>
        <message>
            <source>Amount: %1</source>
            <translation>Amount: %1</translation>
        </message>
        <message>
            <source>This date is provisional.</source>
            <translation>This date is provisional.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>Customer ID</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>Late fee runs from</source>
            <translation>Late fee runs from</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <source>Claim filed</source>
            <translation>Claim filed</translation>
        </message>
    </context>
    <context>
        <name>Definition</name>
        <message>
            <source>threshold of a slot</source>
            <translation>threshold of a slot</translation>
        </message>
        <message>
            <source>shortest situation</source>
            <translation>shortest situation</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>availability from</source>
            <translation>availability from</translation>
        </message>
        <message>
            <source>availability up to</source>
            <translation>availability up to</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>voucher</translation>
        </message>
        <message>
            <source>start of the claim window</source>
            <translation>start of the claim window</translation>
        </message>
        <message>
            <source>length of the claim window</source>
            <translation>length of the claim window</translation>
        </message>
        <message>
            <source>notice of maintenance</source>
            <translation>notice of maintenance</translation>
        </message>
        <message>
            <source>notice of a relocation</source>
            <translation>notice of a relocation</translation>
        </message>
        <message>
            <source>traffic surge</source>
            <translation>traffic surge</translation>
        </message>
        <message>
            <source>notice of a traffic surge</source>
            <translation>notice of a traffic surge</translation>
        </message>
        <message>
            <source>late fee a day</source>
            <translation>late fee a day</translation>
        </message>
        <message>
            <source>overdue before termination</source>
            <translation>overdue before termination</translation>
        </message>
        <message>
            <source>silence that confirms a bill</source>
            <translation>silence that confirms a bill</translation>
        </message>
        <message>
            <source>time to pay</source>
            <translation>time to pay</translation>
        </message>
        <message>
            <source>retention of data</source>
            <translation>retention of data</translation>
        </message>
        <message>
            <source>notice of a change</source>
            <translation>notice of a change</translation>
        </message>
        <message>
            <source>notice of an assignment</source>
            <translation>notice of an assignment</translation>
        </message>
        <message>
            <source>force majeure: first day to terminate</source>
            <translation>force majeure: first day to terminate</translation>
        </message>
        <message>
            <source>force majeure: notice</source>
            <translation>force majeure: notice</translation>
        </message>
        <message>
            <source>tier %1: %2</source>
            <translation>tier %1: %2</translation>
        </message>
        <message>
            <source>target %1: %2</source>
            <translation>target %1: %2</translation>
        </message>
        <message>
            <source>No finished service month of this customer is under this agreement.</source>
            <translation>No finished service month of this customer is under this agreement.</translation>
        </message>
        <message>
            <source>None of %1 finished service months comes out differently.</source>
            <translation>None of %1 finished service months comes out differently.</translation>
        </message>
        <message>
            <source>%1 of %2 finished service months come out differently. Vouchers together: %3.</source>
            <translation>%1 of %2 finished service months come out differently. Vouchers together: %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n service month(s) have a voucher whose amount is not known, for want of a fee; they are not in the sum.</source>
            <translation>
                <numerusform>%n service month has a voucher whose amount is not known, for want of a fee; it is not in the sum.</numerusform>
                <numerusform>%n service months have a voucher whose amount is not known, for want of a fee; they are not in the sum.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exclusion(s) rest on a clause that the new version does not list: they release nothing in it.</source>
            <translation>
                <numerusform>%n exclusion rests on a clause that the new version does not list: it releases nothing in it.</numerusform>
                <numerusform>%n exclusions rest on a clause that the new version does not list: they release nothing in it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Effect of the new version</source>
            <translation>Effect of the new version</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Availability before, %</source>
            <translation>Availability before, %</translation>
        </message>
        <message>
            <source>Voucher before, %</source>
            <translation>Voucher before, %</translation>
        </message>
        <message>
            <source>Voucher before</source>
            <translation>Voucher before</translation>
        </message>
        <message>
            <source>Availability after, %</source>
            <translation>Availability after, %</translation>
        </message>
        <message>
            <source>Voucher after, %</source>
            <translation>Voucher after, %</translation>
        </message>
        <message>
            <source>Voucher after</source>
            <translation>Voucher after</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>unavailable slots in a row</source>
            <translation>unavailable slots in a row</translation>
        </message>
        <message>
            <source>fewest requests of a slot</source>
            <translation>fewest requests of a slot</translation>
        </message>
        <message>
            <source>length that an outage must exceed</source>
            <translation>length that an outage must exceed</translation>
        </message>
        <message>
            <source>fewest failed calls of a minute</source>
            <translation>fewest failed calls of a minute</translation>
        </message>
        <message>
            <source>share of the fee</source>
            <translation>share of the fee</translation>
        </message>
        <message>
            <source>months of the mean fee</source>
            <translation>months of the mean fee</translation>
        </message>
        <message>
            <source>cap of the voucher</source>
            <translation>cap of the voucher</translation>
        </message>
        <message>
            <source>period</source>
            <translation>period</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>right or duty %1: %2</source>
            <translation>right or duty %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Delimiter</name>
        <message>
            <source>comma ,</source>
            <translation>comma ,</translation>
        </message>
        <message>
            <source>semicolon ;</source>
            <translation>semicolon ;</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>bar |</source>
            <translation>bar |</translation>
        </message>
    </context>
    <context>
        <name>Encoding</name>
        <message>
            <source>UTF-8 with BOM</source>
            <translation>UTF-8 with BOM</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Stopped as you asked. Nothing was changed.</source>
            <translation>Stopped as you asked. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is no such file. Check the path and the name.</source>
            <translation>There is no such file. Check the path and the name.</translation>
        </message>
        <message>
            <source>This is a folder, not a file. Name a file in it.</source>
            <translation>This is a folder, not a file. Name a file in it.</translation>
        </message>
        <message>
            <source>The file cannot be read (%1). Check your permission to read it.</source>
            <translation>The file cannot be read (%1). Check your permission to read it.</translation>
        </message>
        <message>
            <source>The file changed while it was read. Read it again when nothing writes to it.</source>
            <translation>The file changed while it was read. Read it again when nothing writes to it.</translation>
        </message>
        <message>
            <source>The folder of the output does not exist. Create it or choose another one.</source>
            <translation>The folder of the output does not exist. Create it or choose another one.</translation>
        </message>
        <message>
            <source>The file cannot be written (%1); nothing was changed. Choose another folder or check your permission to write there.</source>
            <translation>The file cannot be written (%1); nothing was changed. Choose another folder or check your permission to write there.</translation>
        </message>
        <message>
            <source>There is no room left on the disk; the old file was kept. Make room or choose another disk.</source>
            <translation>There is no room left on the disk; the old file was kept. Make room or choose another disk.</translation>
        </message>
        <message>
            <source>The log is empty. Export it again, or leave it out.</source>
            <translation>The log is empty. Export it again, or leave it out.</translation>
        </message>
        <message>
            <source>This is not a text file. Choose a log in CSV or access-log form.</source>
            <translation>This is not a text file. Choose a log in CSV or access-log form.</translation>
        </message>
        <message>
            <source>No known kind of log begins with “%1”. A CSV log needs a header with a time column and a result, counts or a rate.</source>
            <translation>No known kind of log begins with “%1”. A CSV log needs a header with a time column and a result, counts or a rate.</translation>
        </message>
        <message>
            <source>No column of the header “%1” is a time. Name one of them “time”, or say which column it is.</source>
            <translation>No column of the header “%1” is a time. Name one of them “time”, or say which column it is.</translation>
        </message>
        <message>
            <source>No column says whether a request succeeded. Name one of them “result”, or say which column it is.</source>
            <translation>No column says whether a request succeeded. Name one of them “result”, or say which column it is.</translation>
        </message>
        <message>
            <source>No columns give requests with successes or failures, or a rate. Name them “requests” and “successes”, or say which columns they are.</source>
            <translation>No columns give requests with successes or failures, or a rate. Name them “requests” and “successes”, or say which columns they are.</translation>
        </message>
        <message>
            <source>The log has one figure every %1; the agreement measures every 5 minutes. Export it by 5 minutes or finer.</source>
            <translation>The log has one figure every %1; the agreement measures every 5 minutes. Export it by 5 minutes or finer.</translation>
        </message>
        <message>
            <source>The text cannot be decoded as %1. Say which encoding it is in, or save it as UTF-8.</source>
            <translation>The text cannot be decoded as %1. Say which encoding it is in, or save it as UTF-8.</translation>
        </message>
        <message>
            <source>The header has column “%1” twice. Rename one of the two.</source>
            <translation>The header has column “%1” twice. Rename one of the two.</translation>
        </message>
        <message>
            <source>Two kinds of source (%3 and %4) cover the same time of service %1, first at %2. They may not be added: leave one of them out.</source>
            <translation>Two kinds of source (%3 and %4) cover the same time of service %1, first at %2. They may not be added: leave one of them out.</translation>
        </message>
        <message>
            <source>The account file is not valid JSON (%1). Correct it at this place.</source>
            <translation>The account file is not valid JSON (%1). Correct it at this place.</translation>
        </message>
        <message>
            <source>This is not an account file: its “format” is “%1”, and “clausemeter-account/1” is expected.</source>
            <translation>This is not an account file: its “format” is “%1”, and “clausemeter-account/1” is expected.</translation>
        </message>
        <message>
            <source>The account file has the format “%1”, which this version does not know. Use a newer version of the program, or save the file as “clausemeter-account/1”.</source>
            <translation>The account file has the format “%1”, which this version does not know. Use a newer version of the program, or save the file as “clausemeter-account/1”.</translation>
        </message>
        <message>
            <source>“%1” is missing. Add it.</source>
            <translation>“%1” is missing. Add it.</translation>
        </message>
        <message>
            <source>“%1” has the wrong type. Expected: %2.</source>
            <translation>“%1” has the wrong type. Expected: %2.</translation>
        </message>
        <message>
            <source>“%1” has the value “%2”, which is not allowed there. Correct it.</source>
            <translation>“%1” has the value “%2”, which is not allowed there. Correct it.</translation>
        </message>
        <message>
            <source>“%1” has the value “%2”, which is not an amount. Write it like "1200.50", with at most 8 decimals and no separators.</source>
            <translation>“%1” has the value “%2”, which is not an amount. Write it like "1200.50", with at most 8 decimals and no separators.</translation>
        </message>
        <message>
            <source>“%1” is negative (%2). Amounts of an account are 0 or more.</source>
            <translation>“%1” is negative (%2). Amounts of an account are 0 or more.</translation>
        </message>
        <message>
            <source>“%1” has neither “cash” nor “gross”. Give at least one of them.</source>
            <translation>“%1” has neither “cash” nor “gross”. Give at least one of them.</translation>
        </message>
        <message>
            <source>“%1” overlaps another service period of service %2. Periods of one service must not overlap.</source>
            <translation>“%1” overlaps another service period of service %2. Periods of one service must not overlap.</translation>
        </message>
        <message>
            <source>“%1” names service %2, which is not among the account's services. Correct the id, or add the service.</source>
            <translation>“%1” names service %2, which is not among the account's services. Correct the id, or add the service.</translation>
        </message>
        <message>
            <source>“%1” names clause %2, which is no release clause of the service's agreement. Correct it.</source>
            <translation>“%1” names clause %2, which is no release clause of the service's agreement. Correct it.</translation>
        </message>
        <message>
            <source>“%1” names notice %2, which is not among the account's notices. Correct the id, or add the notice.</source>
            <translation>“%1” names notice %2, which is not among the account's notices. Correct the id, or add the notice.</translation>
        </message>
        <message>
            <source>The account has no service. Add at least one to “services”.</source>
            <translation>The account has no service. Add at least one to “services”.</translation>
        </message>
        <message>
            <source>“%1” is there twice in the same object. Remove one of the two.</source>
            <translation>“%1” is there twice in the same object. Remove one of the two.</translation>
        </message>
        <message>
            <source>“%1” names the agreement “%2”, of which there is no definition. Correct the id, or put the definition file into the data folder.</source>
            <translation>“%1” names the agreement “%2”, of which there is no definition. Correct the id, or put the definition file into the data folder.</translation>
        </message>
        <message>
            <source>“%1” puts service %2 under another agreement than its other periods. Give it one agreement, or another id.</source>
            <translation>“%1” puts service %2 under another agreement than its other periods. Give it one agreement, or another id.</translation>
        </message>
        <message>
            <source>The agreement's definition is wrong at “%1”: %2. Correct the file, or remove it.</source>
            <translation>The agreement's definition is wrong at “%1”: %2. Correct the file, or remove it.</translation>
        </message>
        <message>
            <source>The calendar is wrong at “%1”. Correct the file, or remove it.</source>
            <translation>The calendar is wrong at “%1”. Correct the file, or remove it.</translation>
        </message>
        <message>
            <source>The account has no service %1. Check the id, or leave it out for all services.</source>
            <translation>The account has no service %1. Check the id, or leave it out for all services.</translation>
        </message>
        <message>
            <source>%1 is no service month of the account up to the as-of date. Check it, or leave it out for all months.</source>
            <translation>%1 is no service month of the account up to the as-of date. Check it, or leave it out for all months.</translation>
        </message>
        <message>
            <source>The PDF could not be made (%1). Nothing was written; try again.</source>
            <translation>The PDF could not be made (%1). Nothing was written; try again.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, sentence</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, line %2: %3</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: %4</source>
            <translation>%1, line %2, column %3: %4</translation>
        </message>
        <message>
            <source>a string (text in quotes)</source>
            <translation>a string (text in quotes)</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>a whole number</translation>
        </message>
        <message>
            <source>an object {…}</source>
            <translation>an object {…}</translation>
        </message>
        <message>
            <source>a list […]</source>
            <translation>a list […]</translation>
        </message>
        <message>
            <source>“%1” is given as %2, but the other parts of the fee make it %3. Correct one of them.</source>
            <translation>“%1” is given as %2, but the other parts of the fee make it %3. Correct one of them.</translation>
        </message>
        <message>
            <source>“%1” is %3, too early for a start at %2. Correct one of the two.</source>
            <translation>“%1” is %3, too early for a start at %2. Correct one of the two.</translation>
        </message>
        <message>
            <source>A standing set by hand needs a reason, and “%1” is missing or empty. Add it.</source>
            <translation>A standing set by hand needs a reason, and “%1” is missing or empty. Add it.</translation>
        </message>
        <message>
            <source>It is not clear whether column “%1” is a ratio (0 to 1) or a percentage. Say it by --rate-unit, or put a percent sign into the header.</source>
            <translation>It is not clear whether column “%1” is a ratio (0 to 1) or a percentage. Say it by --rate-unit, or put a percent sign into the header.</translation>
        </message>
        <message>
            <source>This is not valid JSON from here on. Export the log again.</source>
            <translation>This is not valid JSON from here on. Export the log again.</translation>
        </message>
        <message>
            <source>The JSON document is larger than %1 MiB. Export a shorter time at once, or one object a line.</source>
            <translation>The JSON document is larger than %1 MiB. Export a shorter time at once, or one object a line.</translation>
        </message>
        <message>
            <source>Room callbacks report successes only, never failures, so no rate follows from them. Add a log that has the failures too; the callbacks are then compared with it.</source>
            <translation>Room callbacks report successes only, never failures, so no rate follows from them. Add a log that has the failures too; the callbacks are then compared with it.</translation>
        </message>
        <message>
            <source>The compressed data (%1) is damaged. Copy or export the file again.</source>
            <translation>The compressed data (%1) is damaged. Copy or export the file again.</translation>
        </message>
        <message>
            <source>The compressed data (%1) ends in the middle. Copy the file again, completely.</source>
            <translation>The compressed data (%1) ends in the middle. Copy the file again, completely.</translation>
        </message>
        <message>
            <source>Decompressing (%1) takes %2 MiB of memory; %3 MiB are allowed. Compress it again with a smaller window.</source>
            <translation>Decompressing (%1) takes %2 MiB of memory; %3 MiB are allowed. Compress it again with a smaller window.</translation>
        </message>
        <message>
            <source>The archive is damaged or of a kind that is not known. Pack it again as tar or zip.</source>
            <translation>The archive is damaged or of a kind that is not known. Pack it again as tar or zip.</translation>
        </message>
        <message>
            <source>The archive is locked with a password. Unpack it and add the files in it.</source>
            <translation>The archive is locked with a password. Unpack it and add the files in it.</translation>
        </message>
        <message>
            <source>There is no file in it. Choose a folder or an archive with logs.</source>
            <translation>There is no file in it. Choose a folder or an archive with logs.</translation>
        </message>
        <message>
            <source>This is not a mapping: %1 is “%2”, which is not known. Correct it at this place.</source>
            <translation>This is not a mapping: %1 is “%2”, which is not known. Correct it at this place.</translation>
        </message>
        <message>
            <source>Hidden files and links are not read. Name the file itself to have it read.</source>
            <translation>Hidden files and links are not read. Name the file itself to have it read.</translation>
        </message>
        <message>
            <source>The agreement's definition is not valid JSON (%1). Correct the file, or remove it.</source>
            <translation>The agreement's definition is not valid JSON (%1). Correct the file, or remove it.</translation>
        </message>
        <message>
            <source>The calendar is not valid JSON (%1). Correct the file, or remove it.</source>
            <translation>The calendar is not valid JSON (%1). Correct the file, or remove it.</translation>
        </message>
        <message>
            <source>The mapping is for logs of another header or kind than those named here, so none was read by it. Correct its “applies_to”, or take that out: it then holds for every log.</source>
            <translation>The mapping is for logs of another header or kind than those named here, so none was read by it. Correct its “applies_to”, or take that out: it then holds for every log.</translation>
        </message>
        <message>
            <source>“%1” only ever grows: it counts since a start, not by interval. Export its increase by interval, such as increase(…[5m]) every 5 minutes.</source>
            <translation>“%1” only ever grows: it counts since a start, not by interval. Export its increase by interval, such as increase(…[5m]) every 5 minutes.</translation>
        </message>
        <message>
            <source>resource ID</source>
            <translation>resource ID</translation>
        </message>
        <message>
            <source>total after discount</source>
            <translation>total after discount</translation>
        </message>
        <message>
            <source>amount paid from the cash account</source>
            <translation>amount paid from the cash account</translation>
        </message>
        <message>
            <source>This is no bill. Choose the detail bill as CSV, or an answer of the billing interface as JSON.</source>
            <translation>This is no bill. Choose the detail bill as CSV, or an answer of the billing interface as JSON.</translation>
        </message>
        <message>
            <source>This is no bill that is known: “%1”. Choose the detail bill as CSV, or an answer of the billing interface as JSON.</source>
            <translation>This is no bill that is known: “%1”. Choose the detail bill as CSV, or an answer of the billing interface as JSON.</translation>
        </message>
        <message>
            <source>The bill lacks a column that is needed: %1. Export it again with all columns.</source>
            <translation>The bill lacks a column that is needed: %1. Export it again with all columns.</translation>
        </message>
        <message>
            <source>The bill has the column “%1” twice. Remove the wrong one.</source>
            <translation>The bill has the column “%1” twice. Remove the wrong one.</translation>
        </message>
        <message>
            <source>This is not valid JSON from here on. Fetch the bill again.</source>
            <translation>This is not valid JSON from here on. Fetch the bill again.</translation>
        </message>
        <message>
            <source>Amounts in %1 and in %2 cannot be added. Read the bills of one currency at a time.</source>
            <translation>Amounts in %1 and in %2 cannot be added. Read the bills of one currency at a time.</translation>
        </message>
        <message>
            <source>The file holds bills of different kinds. Read one kind at a time.</source>
            <translation>The file holds bills of different kinds. Read one kind at a time.</translation>
        </message>
        <message>
            <source>Two kinds of bill tell of the costs of %1 in %2, which would count them twice. Leave one of them out.</source>
            <translation>Two kinds of bill tell of the costs of %1 in %2, which would count them twice. Leave one of them out.</translation>
        </message>
        <message>
            <source>The bill is larger than %1 MiB. Export a shorter time.</source>
            <translation>The bill is larger than %1 MiB. Export a shorter time.</translation>
        </message>
        <message>
            <source>This is not a book of Clausemeter, or it is encrypted. It was left as it is; choose another file.</source>
            <translation>This is not a book of Clausemeter, or it is encrypted. It was left as it is; choose another file.</translation>
        </message>
        <message>
            <source>The book is damaged (%1). It was left as it is; open the newest backup instead.</source>
            <translation>The book is damaged (%1). It was left as it is; open the newest backup instead.</translation>
        </message>
        <message>
            <source>The book was made by a newer version of the program (its version is %1, this one knows up to %2). It was left as it is; use the newer version.</source>
            <translation>The book was made by a newer version of the program (its version is %1, this one knows up to %2). It was left as it is; use the newer version.</translation>
        </message>
        <message>
            <source>Another window or program is changing this book. Close it there, then try again.</source>
            <translation>Another window or program is changing this book. Close it there, then try again.</translation>
        </message>
        <message>
            <source>The book is open for reading only, so nothing was changed. Close it where it is open too, or check your permission to write there.</source>
            <translation>The book is open for reading only, so nothing was changed. Close it where it is open too, or check your permission to write there.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Open it, or choose another name.</source>
            <translation>There is a file of this name already. Open it, or choose another name.</translation>
        </message>
        <message>
            <source>The book refused this (%1); nothing was changed.</source>
            <translation>The book refused this (%1); nothing was changed.</translation>
        </message>
        <message>
            <source>The book has no customer “%1”. Check the id.</source>
            <translation>The book has no customer “%1”. Check the id.</translation>
        </message>
        <message>
            <source>“%1” has the same content as “%2”, which is in the book since %3. It was not added again; remove that import first if it shall be read anew.</source>
            <translation>“%1” has the same content as “%2”, which is in the book since %3. It was not added again; remove that import first if it shall be read anew.</translation>
        </message>
        <message>
            <source>The book has data of service %1 from “%3” for the same time, first at %2. Say whether the new log is to be added to it or to replace it.</source>
            <translation>The book has data of service %1 from “%3” for the same time, first at %2. Say whether the new log is to be added to it or to replace it.</translation>
        </message>
        <message>
            <source>The logs in the book were counted on the clock %1, so the clock cannot become %2. Remove their imports first.</source>
            <translation>The logs in the book were counted on the clock %1, so the clock cannot become %2. Remove their imports first.</translation>
        </message>
        <message>
            <source>What this change (number %1 of the journal) left behind is not as it was, so it cannot be undone. Nothing was changed.</source>
            <translation>What this change (number %1 of the journal) left behind is not as it was, so it cannot be undone. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is nothing that could be undone or done again.</source>
            <translation>There is nothing that could be undone or done again.</translation>
        </message>
        <message>
            <source>A backup of the book takes %1 MiB, and there is room for %2 MiB. No backup was made; make room, or allow more for backups.</source>
            <translation>A backup of the book takes %1 MiB, and there is room for %2 MiB. No backup was made; make room, or allow more for backups.</translation>
        </message>
        <message>
            <source>The book has no customer, or several. Name one by --customer.</source>
            <translation>The book has no customer, or several. Name one by --customer.</translation>
        </message>
        <message>
            <source>Service %1 met the standard in the service month from %2, so there is nothing to claim. Leave the claim out, or correct the data of the month.</source>
            <translation>Service %1 met the standard in the service month from %2, so there is nothing to claim. Leave the claim out, or correct the data of the month.</translation>
        </message>
        <message>
            <source>Service %1 has no verdict for the service month from %2: it has not ended, or there is no data of it. Import its logs before the claim is recorded as filed.</source>
            <translation>Service %1 has no verdict for the service month from %2: it has not ended, or there is no data of it. Import its logs before the claim is recorded as filed.</translation>
        </message>
        <message>
            <source>“%1” is missing. Enter it, or choose an earlier state of the claim.</source>
            <translation>“%1” is missing. Enter it, or choose an earlier state of the claim.</translation>
        </message>
        <message>
            <source>“%1” does not go with this state of the claim. Choose a later one, or leave it empty.</source>
            <translation>“%1” does not go with this state of the claim. Choose a later one, or leave it empty.</translation>
        </message>
        <message>
            <source>“%1” is %2, before “%3” on %4. Correct one of the two.</source>
            <translation>“%1” is %2, before “%3” on %4. Correct one of the two.</translation>
        </message>
        <message>
            <source>“%1” is %2, which is still to come. Enter the day on which it happened.</source>
            <translation>“%1” is %2, which is still to come. Enter the day on which it happened.</translation>
        </message>
        <message>
            <source>“%1” has the value “%2”, which is not an amount above 0. Write it like 1200.50.</source>
            <translation>“%1” has the value “%2”, which is not an amount above 0. Write it like 1200.50.</translation>
        </message>
        <message>
            <source>This has the same content as %1, one of the customer's own logs. Choose the record that came from the provider.</source>
            <translation>This has the same content as %1, one of the customer's own logs. Choose the record that came from the provider.</translation>
        </message>
        <message>
            <source>No good row of the provider's record lies in a service period of the account. Check that it is of these services and of this time.</source>
            <translation>No good row of the provider's record lies in a service period of the account. Check that it is of these services and of this time.</translation>
        </message>
        <message>
            <source>There is no text in the file. Choose the text of an agreement: plain text, Markdown, PDF or DOCX.</source>
            <translation>There is no text in the file. Choose the text of an agreement: plain text, Markdown, PDF or DOCX.</translation>
        </message>
        <message>
            <source>This is not the text of an agreement. Plain text, Markdown, PDF and DOCX can be read.</source>
            <translation>This is not the text of an agreement. Plain text, Markdown, PDF and DOCX can be read.</translation>
        </message>
        <message>
            <source>The text of an agreement may have up to %1 MiB. Choose the agreement alone, without its annexes of data.</source>
            <translation>The text of an agreement may have up to %1 MiB. Choose the agreement alone, without its annexes of data.</translation>
        </message>
        <message>
            <source>The file is locked with a password. Save it without one and open that file.</source>
            <translation>The file is locked with a password. Save it without one and open that file.</translation>
        </message>
        <message>
            <source>The PDF holds pictures of pages and no text. Open a version with text, or run text recognition on it first.</source>
            <translation>The PDF holds pictures of pages and no text. Open a version with text, or run text recognition on it first.</translation>
        </message>
        <message>
            <source>The %1 file is damaged. Get it again from where it came.</source>
            <translation>The %1 file is damaged. Get it again from where it came.</translation>
        </message>
        <message>
            <source>The notes kept for this text are wrong at “%1”: %2. Correct that file, or remove it.</source>
            <translation>The notes kept for this text are wrong at “%1”: %2. Correct that file, or remove it.</translation>
        </message>
        <message>
            <source>The logs have no good row within any service period, so there is no verdict. Check the service ids, the service periods and the time zone of the logs. Where an agreement is computed from outages, record them in the account.</source>
            <translation>The logs have no good row within any service period, so there is no verdict. Check the service ids, the service periods and the time zone of the logs. Where an agreement is computed from outages, record them in the account.</translation>
        </message>
        <message>
            <source>%1 changed the same at %2, so this change was not kept. Look at it as it is now, and make the change again.</source>
            <translation>%1 changed the same at %2, so this change was not kept. Look at it as it is now, and make the change again.</translation>
        </message>
        <message>
            <source>The connection was lost before the server said whether the change was kept (number %1 of the journal). Open the book again and look there before you make it once more.</source>
            <translation>The connection was lost before the server said whether the change was kept (number %1 of the journal). Open the book again and look there before you make it once more.</translation>
        </message>
        <message>
            <source>The copy is not the same as the book (table %1), so it was taken away again. The book itself was left as it is.</source>
            <translation>The copy is not the same as the book (table %1), so it was taken away again. The book itself was left as it is.</translation>
        </message>
        <message>
            <source>The server does not answer (%1). Check host and port, and whether it is running.</source>
            <translation>The server does not answer (%1). Check host and port, and whether it is running.</translation>
        </message>
        <message>
            <source>The certificate of the server does not hold (%1), so nothing was sent to it. Name the file of the authority that issued it, or ask whoever runs the server.</source>
            <translation>The certificate of the server does not hold (%1), so nothing was sent to it. Name the file of the authority that issued it, or ask whoever runs the server.</translation>
        </message>
        <message>
            <source>The server does not let the user “%1” in. Check the name and the password.</source>
            <translation>The server does not let the user “%1” in. Check the name and the password.</translation>
        </message>
        <message>
            <source>The user may not do this on the server: %1. Ask whoever runs it for the right to read the table.</source>
            <translation>The user may not do this on the server: %1. Ask whoever runs it for the right to read the table.</translation>
        </message>
        <message>
            <source>What answers there is no server of this kind; its answer begins “%1”. Check the port.</source>
            <translation>What answers there is no server of this kind; its answer begins “%1”. Check the port.</translation>
        </message>
        <message>
            <source>The server did not answer within %1 s. Try again later, or allow more time.</source>
            <translation>The server did not answer within %1 s. Try again later, or allow more time.</translation>
        </message>
        <message>
            <source>The connection was lost before the answer was complete (%1). Nothing of it was counted; try again.</source>
            <translation>The connection was lost before the answer was complete (%1). Nothing of it was counted; try again.</translation>
        </message>
        <message>
            <source>The server stopped at a limit: %1. Allow more, or ask for fewer days at a time.</source>
            <translation>The server stopped at a limit: %1. Allow more, or ask for fewer days at a time.</translation>
        </message>
        <message>
            <source>The system's store of passwords can't be used (%1). Enter the password each time, or set up the store.</source>
            <translation>The system's store of passwords can't be used (%1). Enter the password each time, or set up the store.</translation>
        </message>
        <message>
            <source>“%1” is no address of a warehouse. Write it like clickhouse://user@host:8123/database/table or postgresql://user@host:5432/database/table.</source>
            <translation>“%1” is no address of a warehouse. Write it like clickhouse://user@host:8123/database/table or postgresql://user@host:5432/database/table.</translation>
        </message>
        <message>
            <source>The server has no table or view “%1” that this user may see. Check its name and the database.</source>
            <translation>The server has no table or view “%1” that this user may see. Check its name and the database.</translation>
        </message>
        <message>
            <source>The table “%2” has no column “%1”. Choose one of its columns.</source>
            <translation>The table “%2” has no column “%1”. Choose one of its columns.</translation>
        </message>
        <message>
            <source>The column “%1” has the type %2, which can't hold what it is to be read as. Choose another column, or correct the mapping.</source>
            <translation>The column “%1” has the type %2, which can't hold what it is to be read as. Choose another column, or correct the mapping.</translation>
        </message>
        <message>
            <source>The shard %1 does not answer, so the figures would not be whole. Nothing was counted; try again when it is back.</source>
            <translation>The shard %1 does not answer, so the figures would not be whole. Nothing was counted; try again when it is back.</translation>
        </message>
        <message>
            <source>The replica %1 is %2 s behind, more than the %3 s allowed, so rows may be missing. Nothing was counted; try again later.</source>
            <translation>The replica %1 is %2 s behind, more than the %3 s allowed, so rows may be missing. Nothing was counted; try again later.</translation>
        </message>
        <message>
            <source>The column “%1” has more than %2 different values, so it can't be what it is read as. Choose another column.</source>
            <translation>The column “%1” has more than %2 different values, so it can't be what it is read as. Choose another column.</translation>
        </message>
        <message>
            <source>Service %1 has a count on %2 that is larger than any that can be kept. Check the column.</source>
            <translation>Service %1 has a count on %2 that is larger than any that can be kept. Check the column.</translation>
        </message>
        <message>
            <source>On %1 the table has %2 rows, of which %3 are accounted for. It was changed while it was counted; nothing was counted, try again.</source>
            <translation>On %1 the table has %2 rows, of which %3 are accounted for. It was changed while it was counted; nothing was counted, try again.</translation>
        </message>
        <message>
            <source>The query would read about %1 rows, more than the %2 allowed. Look at the plan, then allow more.</source>
            <translation>The query would read about %1 rows, more than the %2 allowed. Look at the plan, then allow more.</translation>
        </message>
        <message>
            <source>The server could not do it (%1). Try again, or ask whoever runs it.</source>
            <translation>The server could not do it (%1). Try again, or ask whoever runs it.</translation>
        </message>
        <message>
            <source>The account has no customer ID, and the book has a customer “%1” already; nothing was changed. Where it is the same, name it by --customer; else give the account an ID.</source>
            <translation>The account has no customer ID, and the book has a customer “%1” already; nothing was changed. Where it is the same, name it by --customer; else give the account an ID.</translation>
        </message>
    </context>
    <context>
        <name>ExclusionKind</name>
        <message>
            <source>maintenance</source>
            <translation>maintenance</translation>
        </message>
        <message>
            <source>relocation</source>
            <translation>relocation</translation>
        </message>
    </context>
    <context>
        <name>Grade</name>
        <message>
            <source>counts from requests</source>
            <translation>counts from requests</translation>
        </message>
        <message>
            <source>counts per interval</source>
            <translation>counts per interval</translation>
        </message>
        <message>
            <source>rate only</source>
            <translation>rate only</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>estimated</translation>
        </message>
    </context>
    <context>
        <name>Invoice</name>
        <message>
            <source>paid</source>
            <translation>paid</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>not due yet</translation>
        </message>
        <message>
            <source>due date not known</source>
            <translation>due date not known</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>The account does not list this invoice's agreement: its rules do not apply.</source>
            <translation>The account does not list this invoice's agreement: its rules do not apply.</translation>
        </message>
        <message>
            <source>There is no definition of this invoice's agreement: its rules are not applied.</source>
            <translation>There is no definition of this invoice's agreement: its rules are not applied.</translation>
        </message>
        <message>
            <source>More was paid than invoiced.</source>
            <translation>More was paid than invoiced.</translation>
        </message>
        <message>
            <source>The same amount was paid twice on one day.</source>
            <translation>The same amount was paid twice on one day.</translation>
        </message>
        <message>
            <source>Another invoice has the same number.</source>
            <translation>Another invoice has the same number.</translation>
        </message>
    </context>
    <context>
        <name>InvoiceWords</name>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1 (provisional)</translation>
        </message>
        <message>
            <source>from %1 the provider may %2 (%3)</source>
            <comment>day, what, clause</comment>
            <translation>from %1 the provider may %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>when</source>
            <translation>when</translation>
        </message>
        <message>
            <source>what</source>
            <translation>what</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message>
            <source>field</source>
            <translation>field</translation>
        </message>
        <message>
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <source>after</source>
            <translation>after</translation>
        </message>
        <message>
            <source>undone: %1</source>
            <translation>undone: %1</translation>
        </message>
        <message>
            <source>done again: %1</source>
            <translation>done again: %1</translation>
        </message>
        <message>
            <source>was undone</source>
            <translation>was undone</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>row</source>
            <translation>row</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, what it holds</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a table and what a row of it is known by</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>added: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>removed: %1</translation>
        </message>
        <message>
            <source>who</source>
            <translation>who</translation>
        </message>
    </context>
    <context>
        <name>JournalField</name>
        <message>
            <source>customer ID</source>
            <translation>customer ID</translation>
        </message>
        <message>
            <source>name in Chinese</source>
            <translation>name in Chinese</translation>
        </message>
        <message>
            <source>name in English</source>
            <translation>name in English</translation>
        </message>
        <message>
            <source>contracting</source>
            <translation>contracting</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>currency</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>clock</translation>
        </message>
        <message>
            <source>removed from the book</source>
            <translation>removed from the book</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>service level agreement</source>
            <translation>service level agreement</translation>
        </message>
        <message>
            <source>other agreements</source>
            <translation>other agreements</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>first day</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>last day</translation>
        </message>
        <message>
            <source>month</source>
            <translation>month</translation>
        </message>
        <message>
            <source>first day of the service month</source>
            <translation>first day of the service month</translation>
        </message>
        <message>
            <source>consumed fee</source>
            <translation>consumed fee</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>discount</translation>
        </message>
        <message>
            <source>paid by voucher</source>
            <translation>paid by voucher</translation>
        </message>
        <message>
            <source>promotional credit</source>
            <translation>promotional credit</translation>
        </message>
        <message>
            <source>other deductions</source>
            <translation>other deductions</translation>
        </message>
        <message>
            <source>cash part</source>
            <translation>cash part</translation>
        </message>
        <message>
            <source>start</source>
            <translation>start</translation>
        </message>
        <message>
            <source>end</source>
            <translation>end</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>clause</translation>
        </message>
        <message>
            <source>clause of another agreement</source>
            <translation>clause of another agreement</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>notice served</source>
            <translation>notice served</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>notice</translation>
        </message>
        <message>
            <source>announced start</source>
            <translation>announced start</translation>
        </message>
        <message>
            <source>announced end</source>
            <translation>announced end</translation>
        </message>
        <message>
            <source>change in concurrency</source>
            <translation>change in concurrency</translation>
        </message>
        <message>
            <source>standing set by a person</source>
            <translation>standing set by a person</translation>
        </message>
        <message>
            <source>reason of the standing</source>
            <translation>reason of the standing</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>evidence</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>invoice</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>agreement</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>paid on</source>
            <translation>paid on</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>subject</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>channel</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>signed for</source>
            <translation>signed for</translation>
        </message>
        <message>
            <source>filed on</source>
            <translation>filed on</translation>
        </message>
        <message>
            <source>by support ticket</source>
            <translation>by support ticket</translation>
        </message>
        <message>
            <source>ticket number</source>
            <translation>ticket number</translation>
        </message>
        <message>
            <source>imported at</source>
            <translation>imported at</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>counted</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>failed calls a minute</source>
            <translation>failed calls a minute</translation>
        </message>
        <message>
            <source>target</source>
            <translation>target</translation>
        </message>
    </context>
    <context>
        <name>JournalKind</name>
        <message>
            <source>account imported</source>
            <translation>account imported</translation>
        </message>
        <message>
            <source>customer removed</source>
            <translation>customer removed</translation>
        </message>
        <message>
            <source>service changed</source>
            <translation>service changed</translation>
        </message>
        <message>
            <source>fee changed</source>
            <translation>fee changed</translation>
        </message>
        <message>
            <source>exclusion changed</source>
            <translation>exclusion changed</translation>
        </message>
        <message>
            <source>standing set</source>
            <translation>standing set</translation>
        </message>
        <message>
            <source>invoice changed</source>
            <translation>invoice changed</translation>
        </message>
        <message>
            <source>payment recorded</source>
            <translation>payment recorded</translation>
        </message>
        <message>
            <source>notice changed</source>
            <translation>notice changed</translation>
        </message>
        <message>
            <source>claim changed</source>
            <translation>claim changed</translation>
        </message>
        <message>
            <source>progress of a claim</source>
            <translation>progress of a claim</translation>
        </message>
        <message>
            <source>logs imported</source>
            <translation>logs imported</translation>
        </message>
        <message>
            <source>logs removed</source>
            <translation>logs removed</translation>
        </message>
        <message>
            <source>outage changed</source>
            <translation>outage changed</translation>
        </message>
        <message>
            <source>provider's record added</source>
            <translation>provider's record added</translation>
        </message>
        <message>
            <source>provider's record removed</source>
            <translation>provider's record removed</translation>
        </message>
    </context>
    <context>
        <name>JournalTable</name>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>service period</source>
            <translation>service period</translation>
        </message>
        <message>
            <source>fee</source>
            <translation>fee</translation>
        </message>
        <message>
            <source>exclusion</source>
            <translation>exclusion</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>invoice</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>payment</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>notice</translation>
        </message>
        <message>
            <source>claim filed</source>
            <translation>claim filed</translation>
        </message>
        <message>
            <source>progress of the claim</source>
            <translation>progress of the claim</translation>
        </message>
        <message>
            <source>logs</source>
            <translation>logs</translation>
        </message>
        <message>
            <source>earlier logs replaced</source>
            <translation>earlier logs replaced</translation>
        </message>
        <message>
            <source>outage</source>
            <translation>outage</translation>
        </message>
        <message>
            <source>target of a service</source>
            <translation>target of a service</translation>
        </message>
    </context>
    <context>
        <name>LogKind</name>
        <message>
            <source>Requests (CSV)</source>
            <translation>Requests (CSV)</translation>
        </message>
        <message>
            <source>Counts by interval (CSV)</source>
            <translation>Counts by interval (CSV)</translation>
        </message>
        <message>
            <source>Access log</source>
            <translation>Access log</translation>
        </message>
        <message>
            <source>Rates by interval (CSV)</source>
            <translation>Rates by interval (CSV)</translation>
        </message>
        <message>
            <source>Requests (JSON lines)</source>
            <translation>Requests (JSON lines)</translation>
        </message>
        <message>
            <source>Cloud monitor (JSON)</source>
            <translation>Cloud monitor (JSON)</translation>
        </message>
        <message>
            <source>Call quality statistics (JSON)</source>
            <translation>Call quality statistics (JSON)</translation>
        </message>
        <message>
            <source>User events (JSON)</source>
            <translation>User events (JSON)</translation>
        </message>
        <message>
            <source>Room callbacks (JSON)</source>
            <translation>Room callbacks (JSON)</translation>
        </message>
        <message>
            <source>Prometheus (JSON)</source>
            <translation>Prometheus (JSON)</translation>
        </message>
        <message>
            <source>Grafana (CSV)</source>
            <translation>Grafana (CSV)</translation>
        </message>
        <message>
            <source>ClickHouse table</source>
            <translation>ClickHouse table</translation>
        </message>
        <message>
            <source>PostgreSQL table</source>
            <translation>PostgreSQL table</translation>
        </message>
    </context>
    <context>
        <name>NoticeChannel</name>
        <message>
            <source>by hand</source>
            <translation>by hand</translation>
        </message>
        <message>
            <source>published</source>
            <translation>published</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>electronic</translation>
        </message>
        <message>
            <source>courier</source>
            <translation>courier</translation>
        </message>
        <message>
            <source>registered mail</source>
            <translation>registered mail</translation>
        </message>
    </context>
    <context>
        <name>NoticePurpose</name>
        <message>
            <source>maintenance</source>
            <translation>maintenance</translation>
        </message>
        <message>
            <source>relocation</source>
            <translation>relocation</translation>
        </message>
        <message>
            <source>change of the service</source>
            <translation>change of the service</translation>
        </message>
        <message>
            <source>assignment to a third party</source>
            <translation>assignment to a third party</translation>
        </message>
        <message>
            <source>end for force majeure</source>
            <translation>end for force majeure</translation>
        </message>
        <message>
            <source>not served (%1)</source>
            <translation>not served (%1)</translation>
        </message>
        <message>
            <source>in time (%1)</source>
            <translation>in time (%1)</translation>
        </message>
        <message>
            <source>too late by %1 (%2)</source>
            <translation>too late by %1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>too late by %n days (%1)</source>
            <translation>
                <numerusform>too late by %n day (%1)</numerusform>
                <numerusform>too late by %n days (%1)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Obligation</name>
        <message>
            <source>Chinese</source>
            <translation>Chinese</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Provider</translation>
        </message>
        <message>
            <source>Either side</source>
            <translation>Either side</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Both sides</translation>
        </message>
        <message>
            <source>must</source>
            <translation>must</translation>
        </message>
        <message>
            <source>may</source>
            <translation>may</translation>
        </message>
        <message>
            <source>must not</source>
            <translation>must not</translation>
        </message>
        <message>
            <source>is released</source>
            <translation>is released</translation>
        </message>
        <message>
            <source>counts as</source>
            <translation>counts as</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a period and from where: 24 hours, before the maintenance</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a percentage and what of: 1 %, of the overdue amount</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>money and what for</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>Obligations</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>When it arises</source>
            <translation>When it arises</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Time and amount</source>
            <translation>Time and amount</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>Otherwise</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>%1; it does not say which language prevails</source>
            <translation>%1; it does not say which language prevails</translation>
        </message>
        <message>
            <source>%1; %2 prevails</source>
            <translation>%1; %2 prevails</translation>
        </message>
        <message>
            <source>%1; %2 prevails (%3)</source>
            <translation>%1; %2 prevails (%3)</translation>
        </message>
        <message>
            <source>%1, came with the program</source>
            <translation>%1, came with the program</translation>
        </message>
        <message>
            <source>%1, your own file</source>
            <translation>%1, your own file</translation>
        </message>
    </context>
    <context>
        <name>Portfolio</name>
        <message>
            <source>drafted</source>
            <translation>drafted</translation>
        </message>
        <message>
            <source>filed</source>
            <translation>filed</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approved</translation>
        </message>
        <message>
            <source>partly approved</source>
            <translation>partly approved</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>denied</translation>
        </message>
        <message>
            <source>voucher received</source>
            <translation>voucher received</translation>
        </message>
        <message>
            <source>filed %1</source>
            <extracomment>a claim; the day</extracomment>
            <translation>filed %1</translation>
        </message>
        <message>
            <source>not computed yet</source>
            <translation>not computed yet</translation>
        </message>
        <message>
            <source>filed too early</source>
            <translation>filed too early</translation>
        </message>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1 (provisional)</translation>
        </message>
        <message>
            <source>not yet settled</source>
            <translation>not yet settled</translation>
        </message>
        <message>
            <source>claimable now</source>
            <translation>claimable now</translation>
        </message>
        <message>
            <source>closing within 7 days</source>
            <translation>closing within 7 days</translation>
        </message>
        <message>
            <source>filed, no answer yet</source>
            <translation>filed, no answer yet</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>settled</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>lapsed</translation>
        </message>
        <message>
            <source>no data or not finished</source>
            <translation>no data or not finished</translation>
        </message>
        <message>
            <source>all service months</source>
            <translation>all service months</translation>
        </message>
        <message numerus="yes">
            <source>%n service month(s)</source>
            <translation>
                <numerusform>%n service month</numerusform>
                <numerusform>%n service months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafted</source>
            <translation>
                <numerusform>%n drafted</numerusform>
                <numerusform>%n drafted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an amount</source>
            <comment>no fee is known</comment>
            <translation>
                <numerusform>%n without an amount</numerusform>
                <numerusform>%n without an amount</numerusform>
            </translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>Service months</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>Customer ID</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>Service month</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Availability (%)</source>
            <translation>Availability (%)</translation>
        </message>
        <message>
            <source>Tier (%)</source>
            <translation>Tier (%)</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Claim window opens</source>
            <translation>Claim window opens</translation>
        </message>
        <message>
            <source>Claim window closes</source>
            <translation>Claim window closes</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>Days left</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Filed on</source>
            <translation>Filed on</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>%1 (being computed anew)</source>
            <translation>%1 (being computed anew)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>Claim windows</source>
            <translation>Claim windows</translation>
        </message>
        <message>
            <source>lost this year</source>
            <translation>lost this year</translation>
        </message>
        <message>
            <source>approved, no voucher yet</source>
            <translation>approved, no voucher yet</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>The agreement names no time zone; the account's clock is used throughout.</source>
            <translation>The agreement names no time zone; the account's clock is used throughout.</translation>
        </message>
        <message>
            <source>A request belongs to the slot of its time stamp, even where the stamp is that of its outcome.</source>
            <translation>A request belongs to the slot of its time stamp, even where the stamp is that of its outcome.</translation>
        </message>
        <message>
            <source>A period of n months ends on the day before the same day n months later, at the latest on the last day of a month.</source>
            <translation>A period of n months ends on the day before the same day n months later, at the latest on the last day of a month.</translation>
        </message>
        <message>
            <source>Failures that the customer caused are left out of both sides of the rate.</source>
            <translation>Failures that the customer caused are left out of both sides of the rate.</translation>
        </message>
        <message>
            <source>A slot without requests has no rate and does not count as unavailable.</source>
            <translation>A slot without requests has no rate and does not count as unavailable.</translation>
        </message>
        <message>
            <source>The test of the least length is repeated on each piece that an exclusion leaves.</source>
            <translation>The test of the least length is repeated on each piece that an exclusion leaves.</translation>
        </message>
        <message>
            <source>The least length is tested once on the whole window; released time is deducted afterwards.</source>
            <translation>The least length is tested once on the whole window; released time is deducted afterwards.</translation>
        </message>
        <message>
            <source>Disputed time counts against the provider until it is accepted.</source>
            <translation>Disputed time counts against the provider until it is accepted.</translation>
        </message>
        <message>
            <source>“Prior notice” of maintenance is read as the hours that the service agreement asks for.</source>
            <translation>“Prior notice” of maintenance is read as the hours that the service agreement asks for.</translation>
        </message>
        <message>
            <source>Business days of notice are counted from the day after the notice up to the day of the start.</source>
            <translation>Business days of notice are counted from the day after the notice up to the day of the start.</translation>
        </message>
        <message>
            <source>Percentage and limit both use the cash part of the fee.</source>
            <translation>Percentage and limit both use the cash part of the fee.</translation>
        </message>
        <message>
            <source>Where several caps claim priority, the lowest is applied.</source>
            <translation>Where several caps claim priority, the lowest is applied.</translation>
        </message>
        <message>
            <source>“After the business day” is read as from the day after it.</source>
            <translation>“After the business day” is read as from the day after it.</translation>
        </message>
        <message>
            <source>The last day is a calendar day, included, and is not moved by holidays.</source>
            <translation>The last day is a calendar day, included, and is not moved by holidays.</translation>
        </message>
        <message>
            <source>The holidays of that year are not known: Monday to Friday are taken as business days, and the date is provisional.</source>
            <translation>The holidays of that year are not known: Monday to Friday are taken as business days, and the date is provisional.</translation>
        </message>
        <message>
            <source>The late fee is simple: it is charged on the amount of the invoice, not on earlier late fees, and a payment counts from the day after it.</source>
            <translation>The late fee is simple: it is charged on the amount of the invoice, not on earlier late fees, and a payment counts from the day after it.</translation>
        </message>
        <message>
            <source>The agreement lets the late fee run until the fee itself is paid too; what is stated here is charged on the amount of the invoice, without earlier late fees.</source>
            <translation>The agreement lets the late fee run until the fee itself is paid too; what is stated here is charged on the amount of the invoice, without earlier late fees.</translation>
        </message>
        <message>
            <source>The rate is for post-paid services; an invoice is taken to be for one.</source>
            <translation>The rate is for post-paid services; an invoice is taken to be for one.</translation>
        </message>
        <message>
            <source>Fees paid ahead for time that was not used are kept when the agreement is terminated, not before.</source>
            <translation>Fees paid ahead for time that was not used are kept when the agreement is terminated, not before.</translation>
        </message>
        <message>
            <source>The last working day counts in full; the bill is confirmed on the day after it.</source>
            <translation>The last working day counts in full; the bill is confirmed on the day after it.</translation>
        </message>
        <message>
            <source>A notice on the last day of a term still comes before its end.</source>
            <translation>A notice on the last day of a term still comes before its end.</translation>
        </message>
        <message>
            <source>A line of the bill belongs to the days on which the service was used, whenever it was paid; what spans months is split evenly by day and rounded once.</source>
            <translation>A line of the bill belongs to the days on which the service was used, whenever it was paid; what spans months is split evenly by day and rounded once.</translation>
        </message>
        <message>
            <source>Transfer credit is counted as cash, as was chosen.</source>
            <translation>Transfer credit is counted as cash, as was chosen.</translation>
        </message>
        <message>
            <source>The 12 months before the damage are read as the calendar month of the service month and the 11 before it.</source>
            <translation>The 12 months before the damage are read as the calendar month of the service month and the 11 before it.</translation>
        </message>
        <message>
            <source>Fees belong to the month in which they were consumed: what was prepaid and is not consumed yet is in none of them.</source>
            <translation>Fees belong to the month in which they were consumed: what was prepaid and is not consumed yet is in none of them.</translation>
        </message>
        <message>
            <source>The denominator is the calendar month as a whole, even where the service ran for a part of it only.</source>
            <translation>The denominator is the calendar month as a whole, even where the service ran for a part of it only.</translation>
        </message>
        <message>
            <source>Service months begin on the day of the month on which the service began, at the latest on the last day of a month.</source>
            <translation>Service months begin on the day of the month on which the service began, at the latest on the last day of a month.</translation>
        </message>
        <message>
            <source>A slot with fewer requests is taken like one without data: it is not unavailable, and a window ends at it.</source>
            <translation>A slot with fewer requests is taken like one without data: it is not unavailable, and a window ends at it.</translation>
        </message>
        <message>
            <source>Availability follows from the outages that the account records; a service month without any record is not taken as available.</source>
            <translation>Availability follows from the outages that the account records; a service month without any record is not taken as available.</translation>
        </message>
        <message>
            <source>What releases leave of an outage is added up and rounded up once; an outage that crosses the edge of a service month is rounded on both sides.</source>
            <translation>What releases leave of an outage is added up and rounded up once; an outage that crosses the edge of a service month is rounded on both sides.</translation>
        </message>
        <message>
            <source>The errors of a slot are left out where released time covers it as a whole; its time stays in the mean.</source>
            <translation>The errors of a slot are left out where released time covers it as a whole; its time stays in the mean.</translation>
        </message>
        <message>
            <source>There is one availability; of the targets that apply, the one that gives the highest percentage counts.</source>
            <translation>There is one availability; of the targets that apply, the one that gives the highest percentage counts.</translation>
        </message>
        <message>
            <source>An outage that crosses the edge of a service month is tested by its whole length, less released time; each month counts only the part inside it.</source>
            <translation>An outage that crosses the edge of a service month is tested by its whole length, less released time; each month counts only the part inside it.</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>the system gives no reason</source>
            <translation>the system gives no reason</translation>
        </message>
        <message>
            <source>permission denied</source>
            <translation>permission denied</translation>
        </message>
        <message>
            <source>the system does not allow it</source>
            <translation>the system does not allow it</translation>
        </message>
        <message>
            <source>no such file or folder</source>
            <translation>no such file or folder</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>it is a folder</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <translation>a part of the path is not a folder</translation>
        </message>
        <message>
            <source>it is not an ordinary file</source>
            <translation>it is not an ordinary file</translation>
        </message>
        <message>
            <source>no room left on the disk</source>
            <translation>no room left on the disk</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <translation>the disk quota is used up</translation>
        </message>
        <message>
            <source>the file is too large</source>
            <translation>the file is too large</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <translation>the disk can only be read</translation>
        </message>
        <message>
            <source>the disk does not read or write properly</source>
            <translation>the disk does not read or write properly</translation>
        </message>
        <message>
            <source>in use by another program</source>
            <translation>in use by another program</translation>
        </message>
        <message>
            <source>the program that reads the output has ended</source>
            <translation>the program that reads the output has ended</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>the name is too long</translation>
        </message>
        <message>
            <source>the links lead in a circle</source>
            <translation>the links lead in a circle</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>too many files are open</translation>
        </message>
        <message>
            <source>system error %1</source>
            <translation>system error %1</translation>
        </message>
        <message>
            <source>nothing is wrong</source>
            <translation>nothing is wrong</translation>
        </message>
        <message>
            <source>an object is not closed by }</source>
            <translation>an object is not closed by }</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>a colon is missing</translation>
        </message>
        <message>
            <source>a list is not closed by ]</source>
            <translation>a list is not closed by ]</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>a comma is missing</translation>
        </message>
        <message>
            <source>this is not a value</source>
            <translation>this is not a value</translation>
        </message>
        <message>
            <source>the text ends in a number</source>
            <translation>the text ends in a number</translation>
        </message>
        <message>
            <source>this is not a number</source>
            <translation>this is not a number</translation>
        </message>
        <message>
            <source>unknown escape after a backslash</source>
            <translation>unknown escape after a backslash</translation>
        </message>
        <message>
            <source>a string is not valid UTF-8</source>
            <translation>a string is not valid UTF-8</translation>
        </message>
        <message>
            <source>a closing quote is missing</source>
            <translation>a closing quote is missing</translation>
        </message>
        <message>
            <source>a name in quotes is missing</source>
            <translation>a name in quotes is missing</translation>
        </message>
        <message>
            <source>nested too deeply</source>
            <translation>nested too deeply</translation>
        </message>
        <message>
            <source>the document is too large</source>
            <translation>the document is too large</translation>
        </message>
        <message>
            <source>more text follows after the end</source>
            <translation>more text follows after the end</translation>
        </message>
        <message>
            <source>the parser gives no reason</source>
            <translation>the parser gives no reason</translation>
        </message>
        <message>
            <source>an object {…} is expected</source>
            <translation>an object {…} is expected</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>it is missing</translation>
        </message>
        <message>
            <source>the key is not known</source>
            <translation>the key is not known</translation>
        </message>
        <message>
            <source>the key is there twice</source>
            <translation>the key is there twice</translation>
        </message>
        <message>
            <source>a list […] with entries is expected</source>
            <translation>a list […] with entries is expected</translation>
        </message>
        <message>
            <source>a list […] is expected</source>
            <translation>a list […] is expected</translation>
        </message>
        <message>
            <source>a text is expected</source>
            <translation>a text is expected</translation>
        </message>
        <message>
            <source>true or false is expected</source>
            <translation>true or false is expected</translation>
        </message>
        <message>
            <source>a percentage in quotes is expected</source>
            <translation>a percentage in quotes is expected</translation>
        </message>
        <message>
            <source>a percentage from 0 to 100 is expected</source>
            <translation>a percentage from 0 to 100 is expected</translation>
        </message>
        <message>
            <source>the number of a clause is expected</source>
            <translation>the number of a clause is expected</translation>
        </message>
        <message>
            <source>a whole number above 0 is expected</source>
            <translation>a whole number above 0 is expected</translation>
        </message>
        <message>
            <source>the first tier begins at the standard</source>
            <translation>the first tier begins at the standard</translation>
        </message>
        <message>
            <source>it must be where the tier above ends</source>
            <translation>it must be where the tier above ends</translation>
        </message>
        <message>
            <source>it must be lower than “below”</source>
            <translation>it must be lower than “below”</translation>
        </message>
        <message>
            <source>the last tier must reach down to 0</source>
            <translation>the last tier must reach down to 0</translation>
        </message>
        <message>
            <source>evidence, traffic_surge, announced_event or maintenance is expected</source>
            <translation>evidence, traffic_surge, announced_event or maintenance is expected</translation>
        </message>
        <message>
            <source>the clause is named twice</source>
            <translation>the clause is named twice</translation>
        </message>
        <message>
            <source>the error code is named twice</source>
            <translation>the error code is named twice</translation>
        </message>
        <message>
            <source>“clausemeter-agreement/1” is expected</source>
            <translation>“clausemeter-agreement/1” is expected</translation>
        </message>
        <message>
            <source>a business day that every month has (at most 15) is expected</source>
            <translation>a business day that every month has (at most 15) is expected</translation>
        </message>
        <message>
            <source>no language is chosen</source>
            <translation>no language is chosen</translation>
        </message>
        <message>
            <source>the pages cannot be painted</source>
            <translation>the pages cannot be painted</translation>
        </message>
        <message>
            <source>“clausemeter-terms/1” is expected</source>
            <translation>“clausemeter-terms/1” is expected</translation>
        </message>
        <message>
            <source>it is none of the rules that are known</source>
            <translation>it is none of the rules that are known</translation>
        </message>
        <message>
            <source>a value in the table “%1” is none that belongs there</source>
            <translation>a value in the table “%1” is none that belongs there</translation>
        </message>
        <message>
            <source>the end of the file is missing</source>
            <translation>the end of the file is missing</translation>
        </message>
        <message>
            <source>its version number is none that a book has</source>
            <translation>its version number is none that a book has</translation>
        </message>
        <message>
            <source>its tables are not those of a book</source>
            <translation>its tables are not those of a book</translation>
        </message>
        <message>
            <source>an entry of its journal cannot be read</source>
            <translation>an entry of its journal cannot be read</translation>
        </message>
        <message>
            <source>the log was read without SHA-256 digests</source>
            <translation>the log was read without SHA-256 digests</translation>
        </message>
        <message>
            <source>Qt's driver for SQLite is not installed</source>
            <translation>Qt's driver for SQLite is not installed</translation>
        </message>
        <message>
            <source>it is none of the words that are known here</source>
            <translation>it is none of the words that are known here</translation>
        </message>
        <message>
            <source>a date such as 2021-11-08 is expected</source>
            <translation>a date such as 2021-11-08 is expected</translation>
        </message>
        <message>
            <source>it ends before it begins</source>
            <translation>it ends before it begins</translation>
        </message>
        <message>
            <source>an amount in quotes is expected</source>
            <translation>an amount in quotes is expected</translation>
        </message>
        <message>
            <source>no figure of this file stands at the path that it names</source>
            <translation>no figure of this file stands at the path that it names</translation>
        </message>
        <message>
            <source>the figure that it names belongs to another clause</source>
            <translation>the figure that it names belongs to another clause</translation>
        </message>
        <message>
            <source>either “value” or “figure” is expected</source>
            <translation>either “value” or “figure” is expected</translation>
        </message>
        <message>
            <source>one of “percent”, “figure”, “money” and “words” is expected</source>
            <translation>one of “percent”, “figure”, “money” and “words” is expected</translation>
        </message>
        <message>
            <source>an agreement does not go before itself</source>
            <translation>an agreement does not go before itself</translation>
        </message>
        <message>
            <source>the version of the file itself is not listed</source>
            <translation>the version of the file itself is not listed</translation>
        </message>
        <message>
            <source>the clause that it belongs to is not listed before it</source>
            <translation>the clause that it belongs to is not listed before it</translation>
        </message>
        <message>
            <source>the list of clauses does not have this one</source>
            <translation>the list of clauses does not have this one</translation>
        </message>
        <message>
            <source>another kind of value is expected</source>
            <translation>another kind of value is expected</translation>
        </message>
        <message>
            <source>it is none of the values that may stand here</source>
            <translation>it is none of the values that may stand here</translation>
        </message>
        <message>
            <source>it is not written the way it must be</source>
            <translation>it is not written the way it must be</translation>
        </message>
        <message>
            <source>the number is too small or too large</source>
            <translation>the number is too small or too large</translation>
        </message>
        <message>
            <source>it is too short or too long</source>
            <translation>it is too short or too long</translation>
        </message>
        <message>
            <source>it does not fit the schema of the format</source>
            <translation>it does not fit the schema of the format</translation>
        </message>
        <message>
            <source>a lower availability must not give a lower percentage</source>
            <translation>a lower availability must not give a lower percentage</translation>
        </message>
        <message>
            <source>the key says nothing in an agreement of this shape</source>
            <translation>the key says nothing in an agreement of this shape</translation>
        </message>
        <message>
            <source>it contradicts another key that is there: only one of them may be</source>
            <translation>it contradicts another key that is there: only one of them may be</translation>
        </message>
        <message>
            <source>at most the slots of a day are expected</source>
            <translation>at most the slots of a day are expected</translation>
        </message>
        <message>
            <source>at most 120 months are expected</source>
            <translation>at most 120 months are expected</translation>
        </message>
        <message>
            <source>the target is there twice</source>
            <translation>the target is there twice</translation>
        </message>
        <message>
            <source>a percentage above 0 is expected</source>
            <translation>a percentage above 0 is expected</translation>
        </message>
        <message>
            <source>a percentage above 0 with at most 4 decimals is expected</source>
            <translation>a percentage above 0 with at most 4 decimals is expected</translation>
        </message>
        <message>
            <source>the claim window would close before it opens</source>
            <translation>the claim window would close before it opens</translation>
        </message>
        <message>
            <source>“clausemeter-contract-notes/1” is expected</source>
            <translation>“clausemeter-contract-notes/1” is expected</translation>
        </message>
        <message>
            <source>it is that of another text</source>
            <translation>it is that of another text</translation>
        </message>
        <message>
            <source>a number in quotes is expected</source>
            <translation>a number in quotes is expected</translation>
        </message>
        <message>
            <source>the file was changed since it was read</source>
            <translation>the file was changed since it was read</translation>
        </message>
        <message>
            <source>no agreement with this id is known</source>
            <translation>no agreement with this id is known</translation>
        </message>
        <message>
            <source>it is no address like postgresql://user@host:5432/database/book, without a password</source>
            <translation>it is no address like postgresql://user@host:5432/database/book, without a password</translation>
        </message>
        <message>
            <source>the change was not kept</source>
            <translation>the change was not kept</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>The provider's record says nothing of this service month, so the customer's stands alone.</source>
            <translation>The provider's record says nothing of this service month, so the customer's stands alone.</translation>
        </message>
        <message>
            <source>Only the provider's record has data; in a dispute it prevails (%1).</source>
            <translation>Only the provider's record has data; in a dispute it prevails (%1).</translation>
        </message>
        <message>
            <source>The verdicts differ: in a dispute the provider's back-end record prevails (%1).</source>
            <translation>The verdicts differ: in a dispute the provider's back-end record prevails (%1).</translation>
        </message>
        <message>
            <source>Standard and compensation are the same by both; in a dispute the provider's back-end record prevails (%1).</source>
            <translation>Standard and compensation are the same by both; in a dispute the provider's back-end record prevails (%1).</translation>
        </message>
        <message>
            <source>By the customer's record: %1.</source>
            <comment>verdict</comment>
            <translation>By the customer's record: %1.</translation>
        </message>
        <message>
            <source>By the provider's record: %1.</source>
            <comment>verdict</comment>
            <translation>By the provider's record: %1.</translation>
        </message>
        <message>
            <source>Slots with data in both records: %1, of which equal: %2, different: %3.</source>
            <translation>Slots with data in both records: %1, of which equal: %2, different: %3.</translation>
        </message>
        <message>
            <source>Slots only in the customer's record: %1, only in the provider's: %2.</source>
            <translation>Slots only in the customer's record: %1, only in the provider's: %2.</translation>
        </message>
        <message>
            <source>Of these, the provider's record has not come so far yet: %1.</source>
            <translation>Of these, the provider's record has not come so far yet: %1.</translation>
        </message>
        <message>
            <source>Of these, the customer's record has not come so far yet: %1.</source>
            <translation>Of these, the customer's record has not come so far yet: %1.</translation>
        </message>
        <message>
            <source>Slots unavailable by one record only: %1 measured, %2 under contract.</source>
            <translation>Slots unavailable by one record only: %1 measured, %2 under contract.</translation>
        </message>
        <message>
            <source>Provider's record: %1</source>
            <comment>warning</comment>
            <translation>Provider's record: %1</translation>
        </message>
        <message>
            <source>%1, customer-caused</source>
            <comment>state of a slot</comment>
            <translation>%1, customer-caused</translation>
        </message>
    </context>
    <context>
        <name>RejectReason</name>
        <message>
            <source>too few fields</source>
            <translation>too few fields</translation>
        </message>
        <message>
            <source>not a valid time</source>
            <translation>not a valid time</translation>
        </message>
        <message>
            <source>neither success nor failure</source>
            <translation>neither success nor failure</translation>
        </message>
        <message>
            <source>not a valid count</source>
            <translation>not a valid count</translation>
        </message>
        <message>
            <source>not a valid rate</source>
            <translation>not a valid rate</translation>
        </message>
        <message>
            <source>service not named</source>
            <translation>service not named</translation>
        </message>
        <message>
            <source>service not in the account</source>
            <translation>service not in the account</translation>
        </message>
        <message>
            <source>cannot be decoded</source>
            <translation>cannot be decoded</translation>
        </message>
        <message>
            <source>quote not closed</source>
            <translation>quote not closed</translation>
        </message>
        <message>
            <source>line too long</source>
            <translation>line too long</translation>
        </message>
        <message>
            <source>not a log line</source>
            <translation>not a log line</translation>
        </message>
        <message>
            <source>too many fields</source>
            <translation>too many fields</translation>
        </message>
        <message>
            <source>not a JSON object</source>
            <translation>not a JSON object</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>suspend the service</source>
            <translation>suspend the service</translation>
        </message>
        <message>
            <source>set off money paid ahead</source>
            <translation>set off money paid ahead</translation>
        </message>
        <message>
            <source>keep fees paid ahead</source>
            <translation>keep fees paid ahead</translation>
        </message>
        <message>
            <source>terminate the agreement</source>
            <translation>terminate the agreement</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>counts as downtime</source>
            <translation>counts as downtime</translation>
        </message>
        <message>
            <source>released</source>
            <translation>released</translation>
        </message>
        <message>
            <source>threshold</source>
            <translation>threshold</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>requests</translation>
        </message>
        <message>
            <source>Service availability report</source>
            <translation>Service availability report</translation>
        </message>
        <message>
            <source>Service months at a glance</source>
            <translation>Service months at a glance</translation>
        </message>
        <message>
            <source>What the figures rest on</source>
            <translation>What the figures rest on</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Figures so far</source>
            <translation>Figures so far</translation>
        </message>
        <message>
            <source>Communication success rate</source>
            <translation>Communication success rate</translation>
        </message>
        <message>
            <source>Unavailable windows</source>
            <translation>Unavailable windows</translation>
        </message>
        <message>
            <source>Exclusions (release of liabilities)</source>
            <translation>Exclusions (release of liabilities)</translation>
        </message>
        <message>
            <source>Fee and voucher</source>
            <translation>Fee and voucher</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Claim</translation>
        </message>
        <message>
            <source>How it was computed</source>
            <translation>How it was computed</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Inputs</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>Customer ID</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>Service month</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>Service months</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Downtime, minutes</source>
            <translation>Downtime, minutes</translation>
        </message>
        <message>
            <source>Service availability</source>
            <translation>Service availability</translation>
        </message>
        <message>
            <source>Voucher, share of the fee</source>
            <translation>Voucher, share of the fee</translation>
        </message>
        <message>
            <source>Availability standard</source>
            <translation>Availability standard</translation>
        </message>
        <message>
            <source>Total minutes</source>
            <translation>Total minutes</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Successes</source>
            <translation>Successes</translation>
        </message>
        <message>
            <source>Slots with data</source>
            <translation>Slots with data</translation>
        </message>
        <message>
            <source>Unavailable slots (measured)</source>
            <translation>Unavailable slots (measured)</translation>
        </message>
        <message>
            <source>Slots without data</source>
            <translation>Slots without data</translation>
        </message>
        <message>
            <source>Slots still pending</source>
            <translation>Slots still pending</translation>
        </message>
        <message>
            <source>Weakest evidence</source>
            <translation>Weakest evidence</translation>
        </message>
        <message>
            <source>In a dispute</source>
            <translation>In a dispute</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Failures</translation>
        </message>
        <message>
            <source>Lowest rate</source>
            <translation>Lowest rate</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Notice served</source>
            <translation>Notice served</translation>
        </message>
        <message>
            <source>Announced for</source>
            <translation>Announced for</translation>
        </message>
        <message>
            <source>Minutes released, provider's view</source>
            <translation>Minutes released, provider's view</translation>
        </message>
        <message>
            <source>Minutes released, contract</source>
            <translation>Minutes released, contract</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Why it stands so</source>
            <translation>Why it stands so</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Reason given</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>No slot was unavailable.</source>
            <translation>No slot was unavailable.</translation>
        </message>
        <message>
            <source>The account lists no exclusion for this service month.</source>
            <translation>The account lists no exclusion for this service month.</translation>
        </message>
        <message>
            <source>Consumed in the service month</source>
            <translation>Consumed in the service month</translation>
        </message>
        <message>
            <source>Less discount</source>
            <translation>Less discount</translation>
        </message>
        <message>
            <source>Less paid by voucher</source>
            <translation>Less paid by voucher</translation>
        </message>
        <message>
            <source>Less paid by promotional credit</source>
            <translation>Less paid by promotional credit</translation>
        </message>
        <message>
            <source>Less other deductions</source>
            <translation>Less other deductions</translation>
        </message>
        <message>
            <source>Monthly service fee, cash part</source>
            <translation>Monthly service fee, cash part</translation>
        </message>
        <message>
            <source>no fee on record</source>
            <translation>no fee on record</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>By the other reading (share of the consumed fee)</source>
            <translation>By the other reading (share of the consumed fee)</translation>
        </message>
        <message>
            <source>Conditions of use</source>
            <translation>Conditions of use</translation>
        </message>
        <message>
            <source>Liability cap</source>
            <translation>Liability cap</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>At most</translation>
        </message>
        <message>
            <source>Where several caps apply, the lowest is applied.</source>
            <translation>Where several caps apply, the lowest is applied.</translation>
        </message>
        <message>
            <source>Claim possible from</source>
            <translation>Claim possible from</translation>
        </message>
        <message>
            <source>Last day to claim</source>
            <translation>Last day to claim</translation>
        </message>
        <message>
            <source>State of the claim</source>
            <translation>State of the claim</translation>
        </message>
        <message>
            <source>Days left, today included</source>
            <translation>Days left, today included</translation>
        </message>
        <message>
            <source>Provisional: the business calendar of that year is not known yet; Monday to Friday were taken as business days.</source>
            <translation>Provisional: the business calendar of that year is not known yet; Monday to Friday were taken as business days.</translation>
        </message>
        <message>
            <source>Claim filed on</source>
            <translation>Claim filed on</translation>
        </message>
        <message>
            <source>Support ticket</source>
            <translation>Support ticket</translation>
        </message>
        <message>
            <source>Claim by</source>
            <translation>Claim by</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Bytes (decoded)</source>
            <translation>Bytes (decoded)</translation>
        </message>
        <message>
            <source>Oldest and newest row</source>
            <translation>Oldest and newest row</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Rows read</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>of these outside the service period</source>
            <translation>of these outside the service period</translation>
        </message>
        <message>
            <source>of these other events</source>
            <translation>of these other events</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blank</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Not added: the same content as</source>
            <translation>Not added: the same content as</translation>
        </message>
        <message>
            <source>Rejected rows by reason</source>
            <translation>Rejected rows by reason</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>First rejected rows</source>
            <translation>First rejected rows</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Text of the row</source>
            <translation>Text of the row</translation>
        </message>
        <message>
            <source>No log was read.</source>
            <translation>No log was read.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Agreement definition</source>
            <translation>Agreement definition</translation>
        </message>
        <message>
            <source>Definition file</source>
            <translation>Definition file</translation>
        </message>
        <message>
            <source>Account file</source>
            <translation>Account file</translation>
        </message>
        <message>
            <source>SLA clock</source>
            <translation>SLA clock</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
        <message>
            <source>The provider's back-end record prevails (%1).</source>
            <translation>The provider's back-end record prevails (%1).</translation>
        </message>
        <message>
            <source>Service months: %1. Standard not met: %2.</source>
            <translation>Service months: %1. Standard not met: %2.</translation>
        </message>
        <message>
            <source>Claims that can be filed now: %1, vouchers of %2 in all.</source>
            <translation>Claims that can be filed now: %1, vouchers of %2 in all.</translation>
        </message>
        <message>
            <source>%1 of %2 rejected rows are listed.</source>
            <translation>%1 of %2 rejected rows are listed.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>Customer-caused failures</source>
            <translation>Customer-caused failures</translation>
        </message>
        <message>
            <source>Claims that can be filed now: %1, amount unknown: no fee on record.</source>
            <translation>Claims that can be filed now: %1, amount unknown: no fee on record.</translation>
        </message>
        <message>
            <source>Claims that can be filed now: %1. Vouchers of %2, and %3 without a fee on record.</source>
            <translation>Claims that can be filed now: %1. Vouchers of %2, and %3 without a fee on record.</translation>
        </message>
        <message>
            <source>Why the windows were down</source>
            <translation>Why the windows were down</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Error code</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Meaning</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>Customer-caused</source>
            <translation>Customer-caused</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Success rate</source>
            <translation>Success rate</translation>
        </message>
        <message>
            <source>The logs name no error codes for these windows.</source>
            <translation>The logs name no error codes for these windows.</translation>
        </message>
        <message>
            <source>The logs name no regions for these windows.</source>
            <translation>The logs name no regions for these windows.</translation>
        </message>
        <message>
            <source>Slots with rates or fractions of counts only are not part of it.</source>
            <translation>Slots with rates or fractions of counts only are not part of it.</translation>
        </message>
        <message>
            <source>Changes by hand</source>
            <translation>Changes by hand</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>unavailable by one record only</source>
            <translation>unavailable by one record only</translation>
        </message>
        <message>
            <source>the records differ</source>
            <translation>the records differ</translation>
        </message>
        <message>
            <source>in one record only</source>
            <translation>in one record only</translation>
        </message>
        <message>
            <source>Two records</source>
            <translation>Two records</translation>
        </message>
        <message>
            <source>The provider's record, which prevails in a dispute, leads to another verdict: see “Two records”.</source>
            <translation>The provider's record, which prevails in a dispute, leads to another verdict: see “Two records”.</translation>
        </message>
        <message>
            <source>Customer's record</source>
            <translation>Customer's record</translation>
        </message>
        <message>
            <source>Provider's record</source>
            <translation>Provider's record</translation>
        </message>
        <message>
            <source>Slots with data in both</source>
            <translation>Slots with data in both</translation>
        </message>
        <message>
            <source>of these equal</source>
            <translation>of these equal</translation>
        </message>
        <message>
            <source>of these different</source>
            <translation>of these different</translation>
        </message>
        <message>
            <source>Slots only of the customer</source>
            <translation>Slots only of the customer</translation>
        </message>
        <message>
            <source>Slots only of the provider</source>
            <translation>Slots only of the provider</translation>
        </message>
        <message>
            <source>of these pending for the customer</source>
            <translation>of these pending for the customer</translation>
        </message>
        <message>
            <source>of these pending for the provider</source>
            <translation>of these pending for the provider</translation>
        </message>
        <message>
            <source>Other state, measured</source>
            <translation>Other state, measured</translation>
        </message>
        <message>
            <source>Other state, under contract</source>
            <translation>Other state, under contract</translation>
        </message>
        <message>
            <source>Differences without another state</source>
            <translation>Differences without another state</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Slot</translation>
        </message>
        <message>
            <source>Customer: success rate</source>
            <translation>Customer: success rate</translation>
        </message>
        <message>
            <source>Customer: requests</source>
            <translation>Customer: requests</translation>
        </message>
        <message>
            <source>Customer: state</source>
            <translation>Customer: state</translation>
        </message>
        <message>
            <source>Provider: success rate</source>
            <translation>Provider: success rate</translation>
        </message>
        <message>
            <source>Provider: requests</source>
            <translation>Provider: requests</translation>
        </message>
        <message>
            <source>Provider: state</source>
            <translation>Provider: state</translation>
        </message>
        <message>
            <source>No slot is unavailable by one record only.</source>
            <translation>No slot is unavailable by one record only.</translation>
        </message>
        <message>
            <source>Inputs: the provider's record</source>
            <translation>Inputs: the provider's record</translation>
        </message>
        <message>
            <source>%1 of %2 slots with another state are listed.</source>
            <translation>%1 of %2 slots with another state are listed.</translation>
        </message>
        <message>
            <source>Availability is the mean of error rates: there are no unavailable windows.</source>
            <translation>Availability is the mean of error rates: there are no unavailable windows.</translation>
        </message>
        <message>
            <source>The account records no outage in this service month.</source>
            <translation>The account records no outage in this service month.</translation>
        </message>
        <message>
            <source>recorded outage</source>
            <translation>recorded outage</translation>
        </message>
        <message>
            <source>Outages over the service month</source>
            <translation>Outages over the service month</translation>
        </message>
        <message>
            <source>Recorded outages</source>
            <translation>Recorded outages</translation>
        </message>
        <message>
            <source>No log was read: availability follows from the outages that the account records.</source>
            <translation>No log was read: availability follows from the outages that the account records.</translation>
        </message>
        <message>
            <source>Version of the server</source>
            <translation>Version of the server</translation>
        </message>
        <message>
            <source>Counted there on</source>
            <translation>Counted there on</translation>
        </message>
        <message>
            <source>Rows read there</source>
            <translation>Rows read there</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Query</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Days counted there</source>
            <translation>Days counted there</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>kept from an earlier run</source>
            <translation>kept from an earlier run</translation>
        </message>
        <message>
            <source>asked for again: what was kept was damaged</source>
            <translation>asked for again: what was kept was damaged</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Changed by</translation>
        </message>
    </context>
    <context>
        <name>ResultForm</name>
        <message>
            <source>success or failure in words</source>
            <translation>success or failure in words</translation>
        </message>
        <message>
            <source>signed number: above 0 entered, below 0 the error code</source>
            <translation>signed number: above 0 entered, below 0 the error code</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP status</translation>
        </message>
        <message>
            <source>0 succeeded, any other number is the error code</source>
            <translation>0 succeeded, any other number is the error code</translation>
        </message>
        <message>
            <source>counts by interval</source>
            <translation>counts by interval</translation>
        </message>
        <message>
            <source>rate in percent</source>
            <translation>rate in percent</translation>
        </message>
        <message>
            <source>rate from 0 to 1</source>
            <translation>rate from 0 to 1</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>time</source>
            <translation>time</translation>
        </message>
        <message>
            <source>result</source>
            <translation>result</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>error code</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>requests</translation>
        </message>
        <message>
            <source>successes</source>
            <translation>successes</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>failures</translation>
        </message>
        <message>
            <source>success rate</source>
            <translation>success rate</translation>
        </message>
        <message>
            <source>event</source>
            <translation>event</translation>
        </message>
        <message>
            <source>region</source>
            <translation>region</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
    </context>
    <context>
        <name>ShortDate</name>
        <message>
            <source>term ends</source>
            <translation>term ends</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>renewal</translation>
        </message>
        <message>
            <source>service ends</source>
            <translation>service ends</translation>
        </message>
        <message>
            <source>data kept until</source>
            <translation>data kept until</translation>
        </message>
        <message>
            <source>claim opens</source>
            <translation>claim opens</translation>
        </message>
        <message>
            <source>claim closes</source>
            <translation>claim closes</translation>
        </message>
        <message>
            <source>bill confirmed</source>
            <translation>bill confirmed</translation>
        </message>
        <message>
            <source>payment due</source>
            <translation>payment due</translation>
        </message>
        <message>
            <source>termination</source>
            <translation>termination</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>notice</translation>
        </message>
        <message>
            <source>late fee runs</source>
            <translation>late fee runs</translation>
        </message>
        <message>
            <source>maintenance</source>
            <translation>maintenance</translation>
        </message>
        <message>
            <source>claim filed</source>
            <translation>claim filed</translation>
        </message>
    </context>
    <context>
        <name>SlotCard</name>
        <message>
            <source>outside the service period</source>
            <translation>outside the service period</translation>
        </message>
        <message>
            <source>later than the newest row of the logs</source>
            <translation>later than the newest row of the logs</translation>
        </message>
        <message>
            <source>no request in this slot</source>
            <translation>no request in this slot</translation>
        </message>
        <message>
            <source>requests %1</source>
            <translation>requests %1</translation>
        </message>
        <message>
            <source>failures %1</source>
            <translation>failures %1</translation>
        </message>
        <message>
            <source>only the rate is known</source>
            <translation>only the rate is known</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>error code and what it means</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>other error codes</source>
            <translation>other error codes</translation>
        </message>
        <message>
            <source>of these caused by the customer</source>
            <translation>of these caused by the customer</translation>
        </message>
        <message>
            <source>under contract: %1</source>
            <translation>under contract: %1</translation>
        </message>
        <message>
            <source>released under %1</source>
            <translation>released under %1</translation>
        </message>
        <message>
            <source>disputed: %1</source>
            <translation>disputed: %1</translation>
        </message>
    </context>
    <context>
        <name>SlotState</name>
        <message>
            <source>available</source>
            <translation>available</translation>
        </message>
        <message>
            <source>unavailable</source>
            <translation>unavailable</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>pending</translation>
        </message>
    </context>
    <context>
        <name>Slots</name>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>State, measured</source>
            <translation>State, measured</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Successes</source>
            <translation>Successes</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Failures</translation>
        </message>
        <message>
            <source>Success rate, measured, %</source>
            <translation>Success rate, measured, %</translation>
        </message>
        <message>
            <source>Failures caused by the customer</source>
            <translation>Failures caused by the customer</translation>
        </message>
        <message>
            <source>State under contract</source>
            <translation>State under contract</translation>
        </message>
        <message>
            <source>Success rate under contract, %</source>
            <translation>Success rate under contract, %</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Released or disputed</source>
            <translation>Released or disputed</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>clause, standing</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>outside the service period</source>
            <translation>outside the service period</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>disputed</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejected</translation>
        </message>
    </context>
    <context>
        <name>StandingReason</name>
        <message>
            <source>set by a person</source>
            <translation>set by a person</translation>
        </message>
        <message>
            <source>until a person accepts it, evidence is needed</source>
            <translation>until a person accepts it, evidence is needed</translation>
        </message>
        <message>
            <source>no notice</source>
            <translation>no notice</translation>
        </message>
        <message>
            <source>notice not before the start</source>
            <translation>notice not before the start</translation>
        </message>
        <message>
            <source>notice in time</source>
            <translation>notice in time</translation>
        </message>
        <message>
            <source>notice late</source>
            <translation>notice late</translation>
        </message>
        <message>
            <source>relocation, notice in time</source>
            <translation>relocation, notice in time</translation>
        </message>
        <message>
            <source>relocation, notice late</source>
            <translation>relocation, notice late</translation>
        </message>
        <message>
            <source>relocation, released by no agreement in force</source>
            <translation>relocation, released by no agreement in force</translation>
        </message>
        <message>
            <source>change in concurrency over the limit, no notice in time</source>
            <translation>change in concurrency over the limit, no notice in time</translation>
        </message>
        <message>
            <source>change in concurrency within the limit</source>
            <translation>change in concurrency within the limit</translation>
        </message>
        <message>
            <source>the customer gave notice in time</source>
            <translation>the customer gave notice in time</translation>
        </message>
        <message>
            <source>the change in concurrency is not recorded</source>
            <translation>the change in concurrency is not recorded</translation>
        </message>
        <message>
            <source>announced before the start</source>
            <translation>announced before the start</translation>
        </message>
        <message>
            <source>not announced before the start</source>
            <translation>not announced before the start</translation>
        </message>
        <message>
            <source>outside the announced window</source>
            <translation>outside the announced window</translation>
        </message>
        <message>
            <source>set by a person; by rule %1: %2</source>
            <translation>set by a person; by rule %1: %2</translation>
        </message>
        <message>
            <source>notice %1 before the start: in time</source>
            <translation>notice %1 before the start: in time</translation>
        </message>
        <message>
            <source>notice only %1 before the start: late</source>
            <translation>notice only %1 before the start: late</translation>
        </message>
        <message numerus="yes">
            <source>relocation, notice %n days before: in time</source>
            <translation>
                <numerusform>relocation, notice %n day before: in time</numerusform>
                <numerusform>relocation, notice %n days before: in time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>relocation, notice only %n days before: late</source>
            <translation>
                <numerusform>relocation, notice only %n day before: late</numerusform>
                <numerusform>relocation, notice only %n days before: late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>relocation, notice %n days before, but released by no agreement in force</source>
            <translation>
                <numerusform>relocation, notice %n day before, but released by no agreement in force</numerusform>
                <numerusform>relocation, notice %n days before, but released by no agreement in force</numerusform>
            </translation>
        </message>
        <message>
            <source>concurrency changed by %1: over the limit, no notice in time</source>
            <translation>concurrency changed by %1: over the limit, no notice in time</translation>
        </message>
        <message>
            <source>concurrency changed by %1: within the limit</source>
            <translation>concurrency changed by %1: within the limit</translation>
        </message>
        <message numerus="yes">
            <source>the customer gave notice %n business days before: in time</source>
            <translation>
                <numerusform>the customer gave notice %n business day before: in time</numerusform>
                <numerusform>the customer gave notice %n business days before: in time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Period and data</source>
            <translation>Period and data</translation>
        </message>
        <message>
            <source>Downtime</source>
            <translation>Downtime</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Availability</translation>
        </message>
        <message>
            <source>Fee and voucher</source>
            <translation>Fee and voucher</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Claim</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>Service month</translation>
        </message>
        <message>
            <source>Total minutes in the service month</source>
            <translation>Total minutes in the service month</translation>
        </message>
        <message>
            <source>Requests and successes</source>
            <translation>Requests and successes</translation>
        </message>
        <message>
            <source>Slots with a rate only</source>
            <translation>Slots with a rate only</translation>
        </message>
        <message>
            <source>Data coverage</source>
            <translation>Data coverage</translation>
        </message>
        <message>
            <source>Unavailable slots</source>
            <translation>Unavailable slots</translation>
        </message>
        <message>
            <source>Failures that the customer caused</source>
            <translation>Failures that the customer caused</translation>
        </message>
        <message>
            <source>Unavailable windows</source>
            <translation>Unavailable windows</translation>
        </message>
        <message>
            <source>Exclusion %1</source>
            <translation>Exclusion %1</translation>
        </message>
        <message>
            <source>Least length of a window</source>
            <translation>Least length of a window</translation>
        </message>
        <message>
            <source>Service downtime</source>
            <translation>Service downtime</translation>
        </message>
        <message>
            <source>Service availability</source>
            <translation>Service availability</translation>
        </message>
        <message>
            <source>Availability in the other views</source>
            <translation>Availability in the other views</translation>
        </message>
        <message>
            <source>Standard met</source>
            <translation>Standard met</translation>
        </message>
        <message>
            <source>Standard not met</source>
            <translation>Standard not met</translation>
        </message>
        <message>
            <source>Standard of compensation</source>
            <translation>Standard of compensation</translation>
        </message>
        <message>
            <source>Monthly service fee</source>
            <translation>Monthly service fee</translation>
        </message>
        <message>
            <source>Monthly service fee, cash part</source>
            <translation>Monthly service fee, cash part</translation>
        </message>
        <message>
            <source>No fee known</source>
            <translation>No fee known</translation>
        </message>
        <message>
            <source>Fee of two service months</source>
            <translation>Fee of two service months</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>Voucher by the other reading</source>
            <translation>Voucher by the other reading</translation>
        </message>
        <message>
            <source>Liability cap</source>
            <translation>Liability cap</translation>
        </message>
        <message>
            <source>First day of the claim window</source>
            <translation>First day of the claim window</translation>
        </message>
        <message>
            <source>Last day of the claim window</source>
            <translation>Last day of the claim window</translation>
        </message>
        <message>
            <source>State of the claim</source>
            <translation>State of the claim</translation>
        </message>
        <message>
            <source>Prevailing record</source>
            <translation>Prevailing record</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>No data</translation>
        </message>
        <message>
            <source>%1 to %2, both days included</source>
            <translation>%1 to %2, both days included</translation>
        </message>
        <message numerus="yes">
            <source>%n days × 24 h × 60 min = %1 min</source>
            <translation>
                <numerusform>%n day × 24 h × 60 min = %1 min</numerusform>
                <numerusform>%n days × 24 h × 60 min = %1 min</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests: %1, successes: %2</source>
            <translation>Requests: %1, successes: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n slots have a success rate but no counts: requests are not known as a whole.</source>
            <translation>
                <numerusform>%n slot has a success rate but no counts: requests are not known as a whole.</numerusform>
                <numerusform>%n slots have a success rate but no counts: requests are not known as a whole.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 slots have data; without data: %3, pending: %4</source>
            <translation>%1 of %2 slots have data; without data: %3, pending: %4</translation>
        </message>
        <message>
            <source>Slots with a success rate lower than %1: %2 (measured)</source>
            <translation>Slots with a success rate lower than %1: %2 (measured)</translation>
        </message>
        <message>
            <source>No failure has a code that the customer caused (%1); unavailable slots: %2</source>
            <translation>No failure has a code that the customer caused (%1); unavailable slots: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n windows, %1 together (measured, before their length is tested)</source>
            <translation>
                <numerusform>%n window, %1 (measured, before its length is tested)</numerusform>
                <numerusform>%n windows, %1 together (measured, before their length is tested)</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause %1, %2 to %3: releases %4 under contract, %5 in the provider's view</source>
            <translation>Clause %1, %2 to %3: releases %4 under contract, %5 in the provider's view</translation>
        </message>
        <message>
            <source>%2 remain after releases; what lasts %1 min or more counts: %3</source>
            <translation>%2 remain after releases; what lasts %1 min or more counts: %3</translation>
        </message>
        <message>
            <source>Measured %1, provider's view %2, contract %3</source>
            <translation>Measured %1, provider's view %2, contract %3</translation>
        </message>
        <message>
            <source>Availability = 1 − %1 s / (%2 min × 60) = %3</source>
            <translation>Availability = 1 − %1 s / (%2 min × 60) = %3</translation>
        </message>
        <message>
            <source>Measured %1, provider's view %2</source>
            <translation>Measured %1, provider's view %2</translation>
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
            <translation>%1 &lt; %2: a voucher of %3 of the monthly service fee</translation>
        </message>
        <message>
            <source>%2 ≤ %1 &lt; %3: a voucher of %4 of the monthly service fee</source>
            <translation>%2 ≤ %1 &lt; %3: a voucher of %4 of the monthly service fee</translation>
        </message>
        <message>
            <source>Cash part: %1</source>
            <translation>Cash part: %1</translation>
        </message>
        <message>
            <source>%1 consumed − %2 discount − %3 voucher − %4 promotional credit − %5 other = %6</source>
            <translation>%1 consumed − %2 discount − %3 voucher − %4 promotional credit − %5 other = %6</translation>
        </message>
        <message>
            <source>The account has no fee of this service month, so the voucher has no amount.</source>
            <translation>The account has no fee of this service month, so the voucher has no amount.</translation>
        </message>
        <message>
            <source>Two service months lie in %1, and the fee does not say to which it belongs: the voucher has no amount.</source>
            <translation>Two service months lie in %1, and the fee does not say to which it belongs: the voucher has no amount.</translation>
        </message>
        <message>
            <source>%1 × %2 = %3, rounded half up to 0.01, at most the cash part</source>
            <translation>%1 × %2 = %3, rounded half up to 0.01, at most the cash part</translation>
        </message>
        <message>
            <source>Percentage of the consumed fee: %1 × %2 = %3, at most the cash part</source>
            <translation>Percentage of the consumed fee: %1 × %2 = %3, at most the cash part</translation>
        </message>
        <message>
            <source>Clause %1: at most %2</source>
            <translation>Clause %1: at most %2</translation>
        </message>
        <message>
            <source>Clause %1: the account does not tell the amount</source>
            <translation>Clause %1: the account does not tell the amount</translation>
        </message>
        <message>
            <source>Business day %1 of the following month is %2: the window opens on %3</source>
            <translation>Business day %1 of the following month is %2: the window opens on %3</translation>
        </message>
        <message>
            <source>%1 + %2 calendar days = %3, included</source>
            <translation>%1 + %2 calendar days = %3, included</translation>
        </message>
        <message numerus="yes">
            <source>On %1: %2, %n days left</source>
            <translation>
                <numerusform>On %1: %2, %n day left</numerusform>
                <numerusform>On %1: %2, %n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>On %1: %2</source>
            <comment>as-of date, state of the claim</comment>
            <translation>On %1: %2</translation>
        </message>
        <message>
            <source>Where the calculation is disputed, the provider's back-end record prevails.</source>
            <translation>Where the calculation is disputed, the provider's back-end record prevails.</translation>
        </message>
        <message>
            <source>No slot of the service month has data: no availability, verdict or voucher can be stated.</source>
            <translation>No slot of the service month has data: no availability, verdict or voucher can be stated.</translation>
        </message>
        <message>
            <source>Failures left out under contract: %1 (codes %2); unavailable slots that remain: %3</source>
            <translation>Failures left out under contract: %1 (codes %2); unavailable slots that remain: %3</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Due date</translation>
        </message>
        <message>
            <source>Due date not known</source>
            <translation>Due date not known</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>Days overdue</translation>
        </message>
        <message>
            <source>Rate of the late fee</source>
            <translation>Rate of the late fee</translation>
        </message>
        <message>
            <source>Unpaid amount</source>
            <translation>Unpaid amount</translation>
        </message>
        <message>
            <source>Late fee</source>
            <translation>Late fee</translation>
        </message>
        <message>
            <source>Suspension possible</source>
            <translation>Suspension possible</translation>
        </message>
        <message>
            <source>Set-off possible</source>
            <translation>Set-off possible</translation>
        </message>
        <message>
            <source>Forfeiture possible</source>
            <translation>Forfeiture possible</translation>
        </message>
        <message>
            <source>Termination possible</source>
            <translation>Termination possible</translation>
        </message>
        <message>
            <source>Paid too much</source>
            <translation>Paid too much</translation>
        </message>
        <message>
            <source>Bill confirmed by silence</source>
            <translation>Bill confirmed by silence</translation>
        </message>
        <message>
            <source>First term</source>
            <translation>First term</translation>
        </message>
        <message>
            <source>Renewed term</source>
            <translation>Renewed term</translation>
        </message>
        <message>
            <source>Not renewed</source>
            <translation>Not renewed</translation>
        </message>
        <message>
            <source>Term extended</source>
            <translation>Term extended</translation>
        </message>
        <message>
            <source>Retention period</source>
            <translation>Retention period</translation>
        </message>
        <message>
            <source>Force majeure: notice possible</source>
            <translation>Force majeure: notice possible</translation>
        </message>
        <message>
            <source>Force majeure: earliest end</source>
            <translation>Force majeure: earliest end</translation>
        </message>
        <message>
            <source>Discount taken back</source>
            <translation>Discount taken back</translation>
        </message>
        <message>
            <source>Length of the notice</source>
            <translation>Length of the notice</translation>
        </message>
        <message>
            <source>Notice not served</source>
            <translation>Notice not served</translation>
        </message>
        <message>
            <source>Lines of the bills</source>
            <translation>Lines of the bills</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Component</translation>
        </message>
        <message>
            <source>Line with days in other months</source>
            <translation>Line with days in other months</translation>
        </message>
        <message>
            <source>Transfer credit</source>
            <translation>Transfer credit</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Tax</translation>
        </message>
        <message>
            <source>Account and bills compared</source>
            <translation>Account and bills compared</translation>
        </message>
        <message>
            <source>The invoice names its due date: %1</source>
            <translation>The invoice names its due date: %1</translation>
        </message>
        <message>
            <source>Received on %1; working day %2 after it: %3</source>
            <translation>Received on %1; working day %2 after it: %3</translation>
        </message>
        <message>
            <source>The service rules set the due date, and the account does not tell it.</source>
            <translation>The service rules set the due date, and the account does not tell it.</translation>
        </message>
        <message numerus="yes">
            <source>Due on %1; up to %2 something was unpaid on %n days.</source>
            <translation>
                <numerusform>Due on %1; up to %2 something was unpaid on %n day.</numerusform>
                <numerusform>Due on %1; up to %2 something was unpaid on %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of the unpaid amount a day</source>
            <translation>%1 of the unpaid amount a day</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n days: %3 unpaid</source>
            <translation>
                <numerusform>%1 to %2, %n day: %3 unpaid</numerusform>
                <numerusform>%1 to %2, %n days: %3 unpaid</numerusform>
            </translation>
        </message>
        <message>
            <source>Sum of unpaid amount × days: %1; %1 × %2 = %3, rounded half up to 0.01 once</source>
            <translation>Sum of unpaid amount × days: %1; %1 × %2 = %3, rounded half up to 0.01 once</translation>
        </message>
        <message>
            <source>Due on %1: the service may be suspended from %2 on.</source>
            <translation>Due on %1: the service may be suspended from %2 on.</translation>
        </message>
        <message>
            <source>Due on %1: money paid ahead may be set off from %2 on.</source>
            <translation>Due on %1: money paid ahead may be set off from %2 on.</translation>
        </message>
        <message>
            <source>Due on %1: fees paid ahead may be kept from %2 on.</source>
            <translation>Due on %1: fees paid ahead may be kept from %2 on.</translation>
        </message>
        <message>
            <source>Due on %1: the agreement may be terminated from %2 on.</source>
            <translation>Due on %1: the agreement may be terminated from %2 on.</translation>
        </message>
        <message>
            <source>%1 paid − %2 invoiced = %3 too much</source>
            <translation>%1 paid − %2 invoiced = %3 too much</translation>
        </message>
        <message>
            <source>Received on %1; objections until %2 (working day %3); confirmed from %4 on</source>
            <translation>Received on %1; objections until %2 (working day %3); confirmed from %4 on</translation>
        </message>
        <message>
            <source>Accepted on %1, to the end of that year: %2</source>
            <translation>Accepted on %1, to the end of that year: %2</translation>
        </message>
        <message>
            <source>Renewed year by year; the current term ends on %1.</source>
            <translation>Renewed year by year; the current term ends on %1.</translation>
        </message>
        <message>
            <source>Notice of %1: the agreement ends on %2.</source>
            <translation>Notice of %1: the agreement ends on %2.</translation>
        </message>
        <message>
            <source>A service that was bought runs until %1, and the term with it.</source>
            <translation>A service that was bought runs until %1, and the term with it.</translation>
        </message>
        <message>
            <source>A service that was bought has no end, and the term none with it.</source>
            <translation>A service that was bought has no end, and the term none with it.</translation>
        </message>
        <message numerus="yes">
            <source>The service ends on %1; data is kept %n days more, until %2.</source>
            <translation>
                <numerusform>The service ends on %1; data is kept %n day more, until %2.</numerusform>
                <numerusform>The service ends on %1; data is kept %n days more, until %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The service ends on %1; how long data is kept is a matter of the service rules.</source>
            <translation>The service ends on %1; how long data is kept is a matter of the service rules.</translation>
        </message>
        <message>
            <source>From %1 on; day %2 is %3.</source>
            <translation>From %1 on; day %2 is %3.</translation>
        </message>
        <message numerus="yes">
            <source>Notice on %1 and %n days: the agreement may end on %2.</source>
            <translation>
                <numerusform>Notice on %1 and %n day: the agreement may end on %2.</numerusform>
                <numerusform>Notice on %1 and %n days: the agreement may end on %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Discounts of %n fee records: %1; others that tell none: %2</source>
            <translation>
                <numerusform>Discounts of %n fee record: %1; others that tell none: %2</numerusform>
                <numerusform>Discounts of %n fee records: %1; others that tell none: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Discounts of %n fee records: %1</source>
            <translation>
                <numerusform>Discounts of %n fee record: %1</numerusform>
                <numerusform>Discounts of %n fee records: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Served %1, event %2; %3 h needed: good for events from %4 on</source>
            <translation>Served %1, event %2; %3 h needed: good for events from %4 on</translation>
        </message>
        <message>
            <source>Served %1, event %2; calendar days needed: %3; between them: %4; good from %5 on</source>
            <translation>Served %1, event %2; calendar days needed: %3; between them: %4; good from %5 on</translation>
        </message>
        <message>
            <source>The notice has not been served.</source>
            <translation>The notice has not been served.</translation>
        </message>
        <message numerus="yes">
            <source>%n lines by their time of use, of them %1 with days in other months</source>
            <translation>
                <numerusform>%n line by its time of use, of them %1 with days in other months</numerusform>
                <numerusform>%n lines by their time of use, of them %1 with days in other months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n lines, cash part %2</source>
            <translation>
                <numerusform>%1: %n line, cash part %2</numerusform>
                <numerusform>%1: %n lines, cash part %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 × %3 / %4 days = %5</source>
            <translation>%1: %2 × %3 / %4 days = %5</translation>
        </message>
        <message>
            <source>%1 paid by transfer credit counts as cash.</source>
            <translation>%1 paid by transfer credit counts as cash.</translation>
        </message>
        <message>
            <source>%1 of tax is no part of the fee.</source>
            <translation>%1 of tax is no part of the fee.</translation>
        </message>
        <message>
            <source>Cash part in the account %1, by the bills %2, difference %3</source>
            <translation>Cash part in the account %1, by the bills %2, difference %3</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>Terms and notices</source>
            <translation>Terms and notices</translation>
        </message>
        <message>
            <source>Fee by the bills</source>
            <translation>Fee by the bills</translation>
        </message>
        <message>
            <source>Months of the liability cap</source>
            <translation>Months of the liability cap</translation>
        </message>
        <message>
            <source>Fees in the liability cap</source>
            <translation>Fees in the liability cap</translation>
        </message>
        <message>
            <source>Left out of the liability cap</source>
            <translation>Left out of the liability cap</translation>
        </message>
        <message>
            <source>Clause %1, term over 12 months: %2 to %3</source>
            <translation>Clause %1, term over 12 months: %2 to %3</translation>
        </message>
        <message numerus="yes">
            <source>Clause %1: fees of %n months from %2 to %3 = %4</source>
            <translation>
                <numerusform>Clause %1: fees of %n month from %2 to %3 = %4</numerusform>
                <numerusform>Clause %1: fees of %n months from %2 to %3 = %4</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause %1: %2 = %3</source>
            <comment>clause, amounts added up, sum</comment>
            <translation>Clause %1: %2 = %3</translation>
        </message>
        <message numerus="yes">
            <source>Clause %1, outside the 12 months: %n months from %2 to %3, %4 together</source>
            <translation>
                <numerusform>Clause %1, outside the 12 months: %n month from %2 to %3, %4 together</numerusform>
                <numerusform>Clause %1, outside the 12 months: %n months from %2 to %3, %4 together</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause %1, outside the 12 months: %2</source>
            <comment>clause, months with their amounts</comment>
            <translation>Clause %1, outside the 12 months: %2</translation>
        </message>
        <message>
            <source>Clause %1: a refund is taken as 0, so that it lowers no other month's part (%2)</source>
            <translation>Clause %1: a refund is taken as 0, so that it lowers no other month's part (%2)</translation>
        </message>
        <message>
            <source>Not checked against the signed text. Taken from %1, %2</source>
            <comment>source, date</comment>
            <translation>Not checked against the signed text. Taken from %1, %2</translation>
        </message>
        <message>
            <source>Slots with fewer than %1 requests are not judged: %2</source>
            <translation>Slots with fewer than %1 requests are not judged: %2</translation>
        </message>
        <message>
            <source>Slots with a success rate of %1 or lower: %2 (measured)</source>
            <translation>Slots with a success rate of %1 or lower: %2 (measured)</translation>
        </message>
        <message>
            <source>Slots with an error rate over %1: %2 (measured)</source>
            <translation>Slots with an error rate over %1: %2 (measured)</translation>
        </message>
        <message>
            <source>Slots with an error rate of %1 or more: %2 (measured)</source>
            <translation>Slots with an error rate of %1 or more: %2 (measured)</translation>
        </message>
        <message numerus="yes">
            <source>%n outages in the account, %1 together. What counts as one: %2</source>
            <translation>
                <numerusform>%n outage in the account, %1. What counts as one: %2</numerusform>
                <numerusform>%n outages in the account, %1 together. What counts as one: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Minutes with at least %1 failed calls count; outages left out because they had fewer: %2</source>
            <translation>Minutes with at least %1 failed calls count; outages left out because they had fewer: %2</translation>
        </message>
        <message>
            <source>Failures left out under contract: %1 (codes %2)</source>
            <translation>Failures left out under contract: %1 (codes %2)</translation>
        </message>
        <message>
            <source>%2 remain after releases; what lasts as long as %1 slots in a row counts: %3</source>
            <translation>%2 remain after releases; what lasts as long as %1 slots in a row counts: %3</translation>
        </message>
        <message>
            <source>%2 remain after releases; outages that last longer than %1 min: %3</source>
            <translation>%2 remain after releases; outages that last longer than %1 min: %3</translation>
        </message>
        <message>
            <source>%1 of outages, each rounded up to whole minutes: %2 min</source>
            <translation>%1 of outages, each rounded up to whole minutes: %2 min</translation>
        </message>
        <message>
            <source>Sum of the error rates of %1 slots with data: %3; ÷ %2 slots = %4</source>
            <translation>Sum of the error rates of %1 slots with data: %3; ÷ %2 slots = %4</translation>
        </message>
        <message>
            <source>Availability = 100 % − %1 = %2</source>
            <translation>Availability = 100 % − %1 = %2</translation>
        </message>
        <message>
            <source>%1; the strictest standard is %2</source>
            <comment>names, percent</comment>
            <translation>%1; the strictest standard is %2</translation>
        </message>
        <message>
            <source>%1 × %2 = %3</source>
            <comment>percent, fee, share of it</comment>
            <translation>%1 × %2 = %3</translation>
        </message>
        <message>
            <source>Mean of the fees of the last %1 months, as far as the service ran: %2</source>
            <translation>Mean of the fees of the last %1 months, as far as the service ran: %2</translation>
        </message>
        <message>
            <source>At most %1 of the fee of the service month: %1 × %2 = %3</source>
            <translation>At most %1 of the fee of the service month: %1 × %2 = %3</translation>
        </message>
        <message>
            <source>%1 + %2 calendar days = %3</source>
            <translation>%1 + %2 calendar days = %3</translation>
        </message>
        <message>
            <source>The service month ends on %1: the window opens on %2</source>
            <translation>The service month ends on %1: the window opens on %2</translation>
        </message>
        <message>
            <source>The service month ends on %1: the window closes on the last day of the following month, %2, included</source>
            <translation>The service month ends on %1: the window closes on the last day of the following month, %2, included</translation>
        </message>
        <message>
            <source>Definition not verified</source>
            <translation>Definition not verified</translation>
        </message>
        <message>
            <source>Least number of requests</source>
            <translation>Least number of requests</translation>
        </message>
        <message>
            <source>Recorded outages</source>
            <translation>Recorded outages</translation>
        </message>
        <message>
            <source>Failed calls a minute</source>
            <translation>Failed calls a minute</translation>
        </message>
        <message>
            <source>Least length of an outage</source>
            <translation>Least length of an outage</translation>
        </message>
        <message>
            <source>Whole minutes</source>
            <translation>Whole minutes</translation>
        </message>
        <message>
            <source>Mean of the error rates</source>
            <translation>Mean of the error rates</translation>
        </message>
        <message>
            <source>Targets that apply</source>
            <translation>Targets that apply</translation>
        </message>
        <message>
            <source>Share of the fee</source>
            <translation>Share of the fee</translation>
        </message>
        <message>
            <source>Average fee</source>
            <translation>Average fee</translation>
        </message>
        <message>
            <source>Limit of the voucher</source>
            <translation>Limit of the voucher</translation>
        </message>
        <message>
            <source>No record</source>
            <translation>No record</translation>
        </message>
        <message>
            <source>The account records no outage in this service month: without a record no availability, verdict or voucher can be stated.</source>
            <translation>The account records no outage in this service month: without a record no availability, verdict or voucher can be stated.</translation>
        </message>
    </context>
    <context>
        <name>Ticket</name>
        <message>
            <source>Voucher claim: %1 %2, service month %3</source>
            <translation>Voucher claim: %1 %2, service month %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what, figure</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>text, clauses</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Account ID</source>
            <translation>Account ID</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>Service month</translation>
        </message>
        <message>
            <source>Claims possible</source>
            <translation>Claims possible</translation>
        </message>
        <message>
            <source>Earlier ticket</source>
            <translation>Earlier ticket</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>The availability of this service month was %1, lower than the standard of %2 (%3).</source>
            <translation>The availability of this service month was %1, lower than the standard of %2 (%3).</translation>
        </message>
        <message>
            <source>We ask for the voucher of %1 of the monthly service fee, %2 (%3).</source>
            <translation>We ask for the voucher of %1 of the monthly service fee, %2 (%3).</translation>
        </message>
        <message>
            <source>We ask for the voucher of %1 of the monthly service fee (%2). The fee is not in our records; please take it from yours and tell us the amount.</source>
            <translation>We ask for the voucher of %1 of the monthly service fee (%2). The fee is not in our records; please take it from yours and tell us the amount.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Total minutes of the service month</source>
            <translation>Total minutes of the service month</translation>
        </message>
        <message>
            <source>Service downtime</source>
            <translation>Service downtime</translation>
        </message>
        <message>
            <source>Service availability</source>
            <translation>Service availability</translation>
        </message>
        <message>
            <source>%1, cut off after four decimals</source>
            <translation>%1, cut off after four decimals</translation>
        </message>
        <message>
            <source>Requests and successes</source>
            <translation>Requests and successes</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 and %2</translation>
        </message>
        <message>
            <source>Five-minute slots with data</source>
            <translation>Five-minute slots with data</translation>
        </message>
        <message>
            <source>%1 out of %2</source>
            <translation>%1 out of %2</translation>
        </message>
        <message>
            <source>%1 of %2 count</source>
            <translation>%1 of %2 count</translation>
        </message>
        <message>
            <source>%1, %2; lowest success rate of a slot %3</source>
            <translation>%1, %2; lowest success rate of a slot %3</translation>
        </message>
        <message>
            <source>%1, %2; requests %3, failures %4, lowest success rate of a slot %5</source>
            <translation>%1, %2; requests %3, failures %4, lowest success rate of a slot %5</translation>
        </message>
        <message>
            <source>Unavailable time, on the clock UTC%1</source>
            <translation>Unavailable time, on the clock UTC%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more windows, %1 counted</source>
            <translation>
                <numerusform>and %n more window, %1 counted</numerusform>
                <numerusform>and %n more windows, %1 counted</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out of the downtime</source>
            <translation>Left out of the downtime</translation>
        </message>
        <message>
            <source>%1: %2 released under %3</source>
            <translation>%1: %2 released under %3</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, %1 released</source>
            <translation>
                <numerusform>and %n more, %1 released</numerusform>
                <numerusform>and %n more, %1 released</numerusform>
            </translation>
        </message>
        <message>
            <source>Failures that we caused ourselves, on both sides of the success rate: %1 (%2)</source>
            <translation>Failures that we caused ourselves, on both sides of the success rate: %1 (%2)</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>Standard of compensation</source>
            <translation>Standard of compensation</translation>
        </message>
        <message>
            <source>below %1: %2</source>
            <translation>below %1: %2</translation>
        </message>
        <message>
            <source>at least %1, below %2: %3</source>
            <translation>at least %1, below %2: %3</translation>
        </message>
        <message>
            <source>Monthly service fee, cash part</source>
            <translation>Monthly service fee, cash part</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>not recorded</translation>
        </message>
        <message>
            <source>amount not known</source>
            <translation>amount not known</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>%1, SHA-256 %2</source>
            <translation>%1, SHA-256 %2</translation>
        </message>
        <message>
            <source>%1, XXH3 %2</source>
            <translation>%1, XXH3 %2</translation>
        </message>
        <message>
            <source>Clauses relied on</source>
            <translation>Clauses relied on</translation>
        </message>
        <message>
            <source>Please compare these figures with your back-end record (%1), tell us where it differs, and issue the voucher to this account.</source>
            <translation>Please compare these figures with your back-end record (%1), tell us where it differs, and issue the voucher to this account.</translation>
        </message>
        <message>
            <source>Mean of the error rates</source>
            <translation>Mean of the error rates</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>time, length</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Left out of the error rates</source>
            <translation>Left out of the error rates</translation>
        </message>
    </context>
    <context>
        <name>TimeForm</name>
        <message>
            <source>date and time (ISO 8601)</source>
            <translation>date and time (ISO 8601)</translation>
        </message>
        <message>
            <source>seconds since 1970</source>
            <translation>seconds since 1970</translation>
        </message>
        <message>
            <source>milliseconds since 1970</source>
            <translation>milliseconds since 1970</translation>
        </message>
        <message>
            <source>microseconds since 1970</source>
            <translation>microseconds since 1970</translation>
        </message>
        <message>
            <source>nanoseconds since 1970</source>
            <translation>nanoseconds since 1970</translation>
        </message>
        <message>
            <source>as in access logs</source>
            <translation>as in access logs</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>No data in this service month: no availability can be stated</source>
            <translation>No data in this service month: no availability can be stated</translation>
        </message>
        <message>
            <source>No data so far: no availability can be stated</source>
            <translation>No data so far: no availability can be stated</translation>
        </message>
        <message>
            <source>Standard met: %1 ≥ %2</source>
            <translation>Standard met: %1 ≥ %2</translation>
        </message>
        <message>
            <source>Standard met so far: %1 ≥ %2</source>
            <translation>Standard met so far: %1 ≥ %2</translation>
        </message>
        <message>
            <source>Standard not met: %1 &lt; %2. Voucher %3, amount unknown: no fee on record</source>
            <translation>Standard not met: %1 &lt; %2. Voucher %3, amount unknown: no fee on record</translation>
        </message>
        <message>
            <source>Standard not met so far: %1 &lt; %2. Voucher %3, amount unknown: no fee on record</source>
            <translation>Standard not met so far: %1 &lt; %2. Voucher %3, amount unknown: no fee on record</translation>
        </message>
        <message>
            <source>Standard not met: %1 &lt; %2. Voucher %3 = %4</source>
            <translation>Standard not met: %1 &lt; %2. Voucher %3 = %4</translation>
        </message>
        <message>
            <source>Standard not met so far: %1 &lt; %2. Voucher %3 = %4</source>
            <translation>Standard not met so far: %1 &lt; %2. Voucher %3 = %4</translation>
        </message>
        <message>
            <source>For this service only, not cash.</source>
            <translation>For this service only, not cash.</translation>
        </message>
        <message>
            <source>The service month ends on %1. If the standard is still not met then, claim by support ticket from %2 to %3.</source>
            <translation>The service month ends on %1. If the standard is still not met then, claim by support ticket from %2 to %3.</translation>
        </message>
        <message>
            <source>The service month ends on %1; figures are so far.</source>
            <translation>The service month ends on %1; figures are so far.</translation>
        </message>
        <message>
            <source>Import the logs of this service month; claims are possible from %1 to %2.</source>
            <translation>Import the logs of this service month; claims are possible from %1 to %2.</translation>
        </message>
        <message>
            <source>Nothing to claim for this service month.</source>
            <translation>Nothing to claim for this service month.</translation>
        </message>
        <message>
            <source>Claim filed by support ticket on %1, in time.</source>
            <translation>Claim filed by support ticket on %1, in time.</translation>
        </message>
        <message>
            <source>Claim filed by support ticket %1 on %2, in time.</source>
            <translation>Claim filed by support ticket %1 on %2, in time.</translation>
        </message>
        <message>
            <source>Claim by support ticket from %1 to %2: not open yet.</source>
            <translation>Claim by support ticket from %1 to %2: not open yet.</translation>
        </message>
        <message numerus="yes">
            <source>Claim by support ticket from %1 to %2: %n days left.</source>
            <translation>
                <numerusform>Claim by support ticket from %1 to %2: %n day left.</numerusform>
                <numerusform>Claim by support ticket from %1 to %2: %n days left.</numerusform>
            </translation>
        </message>
        <message>
            <source>Claimed by another channel only, while just the support ticket counts. The window closed on %1: the claim is deemed waived.</source>
            <translation>Claimed by another channel only, while just the support ticket counts. The window closed on %1: the claim is deemed waived.</translation>
        </message>
        <message>
            <source>The ticket of %1 is outside the window of %2 to %3: the claim is deemed waived.</source>
            <translation>The ticket of %1 is outside the window of %2 to %3: the claim is deemed waived.</translation>
        </message>
        <message>
            <source>No claim was filed by %1: it is deemed waived.</source>
            <translation>No claim was filed by %1: it is deemed waived.</translation>
        </message>
        <message>
            <source>The dates are provisional: the public holidays are not known yet.</source>
            <translation>The dates are provisional: the public holidays are not known yet.</translation>
        </message>
        <message>
            <source>Standard not met: %1 &lt; %2. Claim lapsed: voucher %3 = %4 is waived</source>
            <translation>Standard not met: %1 &lt; %2. Claim lapsed: voucher %3 = %4 is waived</translation>
        </message>
        <message>
            <source>Standard not met: %1 &lt; %2. Claim lapsed: voucher %3 is waived</source>
            <translation>Standard not met: %1 &lt; %2. Claim lapsed: voucher %3 is waived</translation>
        </message>
        <message>
            <source>Import the logs of this service month to see its availability; the window for claims closed on %1.</source>
            <translation>Import the logs of this service month to see its availability; the window for claims closed on %1.</translation>
        </message>
        <message>
            <source>%1 (definition not verified against the signed text)</source>
            <comment>verdict</comment>
            <translation>%1 (definition not verified against the signed text)</translation>
        </message>
        <message>
            <source>Record the outages of this service month in the account; claims are possible from %1 to %2.</source>
            <translation>Record the outages of this service month in the account; claims are possible from %1 to %2.</translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message>
            <source>measured</source>
            <translation>measured</translation>
        </message>
        <message>
            <source>provider's view</source>
            <translation>provider's view</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contract</translation>
        </message>
    </context>
    <context>
        <name>Warning</name>
        <message>
            <source>Requests later than the as-of date are counted: %1.</source>
            <translation>Requests later than the as-of date are counted: %1.</translation>
        </message>
        <message>
            <source>The public holidays of %1 are not known: dates that depend on business days are provisional.</source>
            <translation>The public holidays of %1 are not known: dates that depend on business days are provisional.</translation>
        </message>
        <message>
            <source>Slots whose figures are estimated: %1.</source>
            <translation>Slots whose figures are estimated: %1.</translation>
        </message>
        <message>
            <source>Slots with a rate but no counts: %1. Requests are not known as a whole.</source>
            <translation>Slots with a rate but no counts: %1. Requests are not known as a whole.</translation>
        </message>
        <message>
            <source>Two service months lie in %1, and a fee or claim does not say to which it belongs. Add “start” in the account file.</source>
            <translation>Two service months lie in %1, and a fee or claim does not say to which it belongs. Add “start” in the account file.</translation>
        </message>
        <message numerus="yes">
            <source>Only %n of %1 slots have data: the availability rests on a small part of the time.</source>
            <translation>
                <numerusform>Only %n of %1 slots has data: the availability rests on a small part of the time.</numerusform>
                <numerusform>Only %n of %1 slots have data: the availability rests on a small part of the time.</numerusform>
            </translation>
        </message>
        <message>
            <source>The definition of this agreement was not verified against the signed text; its figures were taken from %1 (%2).</source>
            <translation>The definition of this agreement was not verified against the signed text; its figures were taken from %1 (%2).</translation>
        </message>
        <message>
            <source>The fee of %1 is not on record: the average fee is not known, and the voucher has no amount.</source>
            <translation>The fee of %1 is not on record: the average fee is not known, and the voucher has no amount.</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message>
            <source>unavailable, measured</source>
            <translation>unavailable, measured</translation>
        </message>
        <message>
            <source>without data, taken as unavailable</source>
            <translation>without data, taken as unavailable</translation>
        </message>
        <message>
            <source>caused by the customer</source>
            <translation>caused by the customer</translation>
        </message>
        <message>
            <source>released</source>
            <translation>released</translation>
        </message>
        <message>
            <source>pieces that are too short</source>
            <translation>pieces that are too short</translation>
        </message>
        <message>
            <source>counts as downtime</source>
            <translation>counts as downtime</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>no change</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>voucher %1</source>
            <translation>voucher %1</translation>
        </message>
        <message>
            <source>standard met, no voucher</source>
            <translation>standard met, no voucher</translation>
        </message>
        <message>
            <source>The slots were counted on UTC%1: another clock must be a multiple of 5 minutes away, otherwise the logs would have to be read again.</source>
            <translation>The slots were counted on UTC%1: another clock must be a multiple of 5 minutes away, otherwise the logs would have to be read again.</translation>
        </message>
        <message>
            <source>A threshold lies between 0 % and 100 %.</source>
            <translation>A threshold lies between 0 % and 100 %.</translation>
        </message>
        <message>
            <source>On this clock the service month reaches into %1, of which no rows were kept: it lies outside the service period and is without data here.</source>
            <translation>On this clock the service month reaches into %1, of which no rows were kept: it lies outside the service period and is without data here.</translation>
        </message>
        <message>
            <source>The highest compensation is reached.</source>
            <translation>The highest compensation is reached.</translation>
        </message>
        <message numerus="yes">
            <source>%n more unavailable slots would reach the voucher of %1, which begins above %2 min.</source>
            <translation>
                <numerusform>%n more unavailable slot would reach the voucher of %1, which begins above %2 min.</numerusform>
                <numerusform>%n more unavailable slots would reach the voucher of %1, which begins above %2 min.</numerusform>
            </translation>
        </message>
        <message>
            <source>rounded up to whole minutes</source>
            <translation>rounded up to whole minutes</translation>
        </message>
        <message>
            <source>Availability is the mean of error rates: no downtime stands before a tier.</source>
            <translation>Availability is the mean of error rates: no downtime stands before a tier.</translation>
        </message>
        <message>
            <source>The voucher of %1 begins above %2 min of downtime.</source>
            <translation>The voucher of %1 begins above %2 min of downtime.</translation>
        </message>
    </context>
    <context>
        <name>WindowStanding</name>
        <message>
            <source>counts</source>
            <translation>counts</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>disputed</translation>
        </message>
        <message>
            <source>partly released</source>
            <translation>partly released</translation>
        </message>
        <message>
            <source>released</source>
            <translation>released</translation>
        </message>
        <message>
            <source>partly counts</source>
            <translation>partly counts</translation>
        </message>
        <message>
            <source>customer-caused</source>
            <translation>customer-caused</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>too short</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>CNY %1</source>
            <translation>CNY %1</translation>
        </message>
        <message>
            <source>%1 h %2 min %3 s</source>
            <translation>%1 h %2 min %3 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a clause and the clause that it names</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>without an error code</source>
            <translation>without an error code</translation>
        </message>
        <message>
            <source>other error codes</source>
            <translation>other error codes</translation>
        </message>
        <message>
            <source>all the rest</source>
            <translation>all the rest</translation>
        </message>
        <message>
            <source>without a region</source>
            <translation>without a region</translation>
        </message>
        <message>
            <source>other regions</source>
            <translation>other regions</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::AboutDialog</name>
        <message>
            <source>About Clausemeter</source>
            <translation>About Clausemeter</translation>
        </message>
        <message>
            <source>Version %1, with Qt %2.

Tells from logs and account data whether a cloud service kept its service level agreement, what voucher is due, until when it can be applied for, and why.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Version %1, with Qt %2.

Tells from logs and account data whether a cloud service kept its service level agreement, what voucher is due, until when it can be applied for, and why.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Import…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Open &amp;recent</translation>
        </message>
        <message>
            <source>Open &amp;sample customer</source>
            <translation>Open &amp;sample customer</translation>
        </message>
        <message>
            <source>Re&amp;load</source>
            <translation>Re&amp;load</translation>
        </message>
        <message>
            <source>Export &amp;PDF…</source>
            <translation>Export &amp;PDF…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Previous service month</source>
            <translation>&amp;Previous service month</translation>
        </message>
        <message>
            <source>&amp;Next service month</source>
            <translation>&amp;Next service month</translation>
        </message>
        <message>
            <source>&amp;Jump to customer, service or month</source>
            <translation>&amp;Jump to customer, service or month</translation>
        </message>
        <message>
            <source>As of to&amp;day</source>
            <translation>As of to&amp;day</translation>
        </message>
        <message>
            <source>Dis&amp;miss message</source>
            <translation>Dis&amp;miss message</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Theme</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>As the &amp;system</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Report</translation>
        </message>
        <message>
            <source>In &amp;Chinese</source>
            <translation>In &amp;Chinese</translation>
        </message>
        <message>
            <source>In &amp;English</source>
            <translation>In &amp;English</translation>
        </message>
        <message>
            <source>In &amp;both languages</source>
            <translation>In &amp;both languages</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Settings</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>S&amp;witch to Chinese</source>
            <translation>S&amp;witch to Chinese</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Keyboard shortcuts</translation>
        </message>
        <message>
            <source>&amp;About Clausemeter</source>
            <translation>&amp;About Clausemeter</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n log(s)</source>
            <translation>
                <numerusform>%1 and %n log</numerusform>
                <numerusform>%1 and %n logs</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the as-&amp;of date</source>
            <translation>Change the as-&amp;of date</translation>
        </message>
        <message>
            <source>Import a &amp;folder of logs…</source>
            <translation>Import a &amp;folder of logs…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>&amp;How the logs are read…</source>
            <translation>&amp;How the logs are read…</translation>
        </message>
        <message>
            <source>Export re&amp;jected rows…</source>
            <translation>Export re&amp;jected rows…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;All customers</source>
            <translation>&amp;All customers</translation>
        </message>
        <message>
            <source>&amp;Book</source>
            <translation>&amp;Book</translation>
        </message>
        <message>
            <source>&amp;New book…</source>
            <translation>&amp;New book…</translation>
        </message>
        <message>
            <source>&amp;Open book…</source>
            <translation>&amp;Open book…</translation>
        </message>
        <message>
            <source>&amp;Save a copy as…</source>
            <translation>&amp;Save a copy as…</translation>
        </message>
        <message>
            <source>&amp;Record the claim…</source>
            <translation>&amp;Record the claim…</translation>
        </message>
        <message>
            <source>&amp;Text of the ticket…</source>
            <translation>&amp;Text of the ticket…</translation>
        </message>
        <message>
            <source>Compare with &amp;bills…</source>
            <translation>Compare with &amp;bills…</translation>
        </message>
        <message>
            <source>Remo&amp;ve the customer</source>
            <translation>Remo&amp;ve the customer</translation>
        </message>
        <message>
            <source>&amp;Journal…</source>
            <translation>&amp;Journal…</translation>
        </message>
        <message>
            <source>Re&amp;lease time…</source>
            <translation>Re&amp;lease time…</translation>
        </message>
        <message>
            <source>C&amp;opy the chart</source>
            <translation>C&amp;opy the chart</translation>
        </message>
        <message>
            <source>Save the chart as &amp;SVG…</source>
            <translation>Save the chart as &amp;SVG…</translation>
        </message>
        <message>
            <source>Export the s&amp;lots shown…</source>
            <translation>Export the s&amp;lots shown…</translation>
        </message>
        <message>
            <source>Compare with the pro&amp;vider's record…</source>
            <translation>Compare with the pro&amp;vider's record…</translation>
        </message>
        <message>
            <source>Save the chart as PN&amp;G…</source>
            <translation>Save the chart as PN&amp;G…</translation>
        </message>
        <message>
            <source>Open the te&amp;xt of an agreement…</source>
            <translation>Open the te&amp;xt of an agreement…</translation>
        </message>
        <message>
            <source>&amp;Find in the contract</source>
            <translation>&amp;Find in the contract</translation>
        </message>
        <message>
            <source>Open a &amp;new version of an agreement…</source>
            <translation>Open a &amp;new version of an agreement…</translation>
        </message>
        <message>
            <source>Record an &amp;outage…</source>
            <translation>Record an &amp;outage…</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Undo: %1</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Redo: %1</translation>
        </message>
        <message>
            <source>Count in a &amp;warehouse…</source>
            <translation>Count in a &amp;warehouse…</translation>
        </message>
        <message>
            <source>Open a team's boo&amp;k…</source>
            <translation>Open a team's boo&amp;k…</translation>
        </message>
        <message>
            <source>&amp;Copy to a server…</source>
            <translation>&amp;Copy to a server…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::BillImporting</name>
        <message>
            <source>The bills hold no costs, so there is nothing to compare.</source>
            <translation>The bills hold no costs, so there is nothing to compare.</translation>
        </message>
        <message>
            <source>Fees by the bills: %1</source>
            <translation>Fees by the bills: %1</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %n service months were taken over from the bills.</source>
            <translation>
                <numerusform>The fee of %n service month was taken over from the bills.</numerusform>
                <numerusform>The fees of %n service months were taken over from the bills.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::BillKeeping</name>
        <message>
            <source>Whose bills are they? Choose the customer on the left, then open them again.</source>
            <translation>Whose bills are they? Choose the customer on the left, then open them again.</translation>
        </message>
        <message>
            <source>Fees can only be taken over for a customer of a book that can be changed.</source>
            <translation>Fees can only be taken over for a customer of a book that can be changed.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Bookkeeping</name>
        <message>
            <source>A copy of the book was written to %1</source>
            <translation>A copy of the book was written to %1</translation>
        </message>
        <message>
            <source>The last time the program ended in the middle of a change. That change was not made; everything before it is there.</source>
            <translation>The last time the program ended in the middle of a change. That change was not made; everything before it is there.</translation>
        </message>
        <message>
            <source>The book is open in another window or program. Here it can only be read: what you open is shown, but not kept.</source>
            <translation>The book is open in another window or program. Here it can only be read: what you open is shown, but not kept.</translation>
        </message>
        <message>
            <source>The book can only be read, because its file or folder may not be changed: what you open is shown, but not kept.</source>
            <translation>The book can only be read, because its file or folder may not be changed: what you open is shown, but not kept.</translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) wait for their customer. Are they of %1?</source>
            <translation>
                <numerusform>%n log waits for its customer. Is it of %1?</numerusform>
                <numerusform>%n logs wait for their customer. Are they of %1?</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Add them</translation>
        </message>
        <message>
            <source>New book</source>
            <translation>New book</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Open a book</source>
            <translation>Open a book</translation>
        </message>
        <message>
            <source>Save a copy of the book</source>
            <translation>Save a copy of the book</translation>
        </message>
        <message>
            <source>%1, copy</source>
            <comment>name of a file</comment>
            <translation>%1, copy</translation>
        </message>
        <message>
            <source>%1 was removed from the list. Undo brings the customer back.</source>
            <translation>%1 was removed from the list. Undo brings the customer back.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Undone: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Done again: %1</translation>
        </message>
        <message>
            <source>The book %1 is not there any more. Your own is open instead.</source>
            <translation>The book %1 is not there any more. Your own is open instead.</translation>
        </message>
        <message>
            <source>The book %1 was not there: a new one was made.</source>
            <translation>The book %1 was not there: a new one was made.</translation>
        </message>
        <message>
            <source>The account was changed otherwise meanwhile, or another book was opened, so this change was not kept. Look at the account as it is now, and make the change again.</source>
            <translation>The account was changed otherwise meanwhile, or another book was opened, so this change was not kept. Look at the account as it is now, and make the change again.</translation>
        </message>
        <message>
            <source>The last change was still made in the book that was open before, %1.</source>
            <translation>The last change was still made in the book that was open before, %1.</translation>
        </message>
        <message>
            <source>The last change was not made in the book that was open before, %1.</source>
            <translation>The last change was not made in the book that was open before, %1.</translation>
        </message>
        <message>
            <source>Undone for %1: %2</source>
            <translation>Undone for %1: %2</translation>
        </message>
        <message>
            <source>Done again for %1: %2</source>
            <translation>Done again for %1: %2</translation>
        </message>
        <message>
            <source>The server of the team's book can't be reached. This is your copy of it, as of %1: it can only be read, and nothing that you open is kept. The book itself comes back as soon as the server does.</source>
            <translation>The server of the team's book can't be reached. This is your copy of it, as of %1: it can only be read, and nothing that you open is kept. The book itself comes back as soon as the server does.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ChartExport</name>
        <message>
            <source>Save the chart</source>
            <translation>Save the chart</translation>
        </message>
        <message>
            <source>%1, success rate</source>
            <comment>name of a file</comment>
            <translation>%1, success rate</translation>
        </message>
        <message>
            <source>Export the slots that are shown</source>
            <translation>Export the slots that are shown</translation>
        </message>
        <message>
            <source>%1, slots</source>
            <comment>name of a file</comment>
            <translation>%1, slots</translation>
        </message>
        <message>
            <source>The chart was copied as a picture.</source>
            <translation>The chart was copied as a picture.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Claiming</name>
        <message>
            <source>Save the text of the ticket</source>
            <translation>Save the text of the ticket</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Comparing</name>
        <message>
            <source>The book can only be read here: the provider's record is shown, but not kept.</source>
            <translation>The book can only be read here: the provider's record is shown, but not kept.</translation>
        </message>
        <message>
            <source>The provider's record was removed from the book. Undo brings it back.</source>
            <translation>The provider's record was removed from the book. Undo brings it back.</translation>
        </message>
        <message>
            <source>The book can only be read here, so the provider's record stays in it. Remove it in the window that has the book open for changes.</source>
            <translation>The book can only be read here, so the provider's record stays in it. Remove it in the window that has the book open for changes.</translation>
        </message>
        <message>
            <source>Parts of this record were replaced by later files, so it can't be read again as a whole. Remove it, and open the files that shall count.</source>
            <translation>Parts of this record were replaced by later files, so it can't be read again as a whole. Remove it, and open the files that shall count.</translation>
        </message>
        <message>
            <source>%1 is not shown any more, so the provider's record was not taken. Open the customer, then the record again.</source>
            <translation>%1 is not shown any more, so the provider's record was not taken. Open the customer, then the record again.</translation>
        </message>
        <message>
            <source>The provider's record of %1 is shown already; nothing was counted a second time.</source>
            <translation>The provider's record of %1 is shown already; nothing was counted a second time.</translation>
        </message>
        <message>
            <source>“%1” has the same content as “%2”, which is part of the provider's record already. Nothing was added.</source>
            <translation>“%1” has the same content as “%2”, which is part of the provider's record already. Nothing was added.</translation>
        </message>
        <message>
            <source>Add the others</source>
            <translation>Add the others</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Contracts</name>
        <message>
            <source>note on clause %1</source>
            <translation>note on clause %1</translation>
        </message>
        <message>
            <source>agreement of %1</source>
            <translation>agreement of %1</translation>
        </message>
        <message>
            <source>decision on “%1”</source>
            <translation>decision on “%1”</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Undone: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Done again: %1</translation>
        </message>
        <message>
            <source>decisions that were not applied</source>
            <translation>decisions that were not applied</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on terms of %1 were not applied, for other words stand at their place now: %2.</source>
            <translation>
                <numerusform>%n decision on terms of %1 was not applied, for other words stand at its place now: %2.</numerusform>
                <numerusform>%n decisions on terms of %1 were not applied, for other words stand at their place now: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Look at them</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Deciding</name>
        <message>
            <source>The exclusion was removed.</source>
            <translation>The exclusion was removed.</translation>
        </message>
        <message>
            <source>The outage was removed.</source>
            <translation>The outage was removed.</translation>
        </message>
        <message>
            <source>Exclusions and outages can only be changed for a customer of the book.</source>
            <translation>Exclusions and outages can only be changed for a customer of the book.</translation>
        </message>
        <message>
            <source>The book can only be read here, so nothing was changed.</source>
            <translation>The book can only be read here, so nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::FileDialogs</name>
        <message>
            <source>Open an account file and logs</source>
            <translation>Open an account file and logs</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Export the report</translation>
        </message>
        <message>
            <source>Open a folder of logs</source>
            <translation>Open a folder of logs</translation>
        </message>
        <message>
            <source>%1 (*.%2)</source>
            <comment>kind of file, suffix</comment>
            <translation>%1 (*.%2)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Open texts of agreements</source>
            <translation>Open texts of agreements</translation>
        </message>
        <message>
            <source>Texts of agreements (%1)</source>
            <translation>Texts of agreements (%1)</translation>
        </message>
        <message>
            <source>Open the provider's record</source>
            <translation>Open the provider's record</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::FileOpening</name>
        <message>
            <source>Only one account file can be open at a time. Open one of them, with its logs.</source>
            <translation>Only one account file can be open at a time. Open one of them, with its logs.</translation>
        </message>
        <message>
            <source>Whose bills are they? Choose the customer on the left.</source>
            <translation>Whose bills are they? Choose the customer on the left.</translation>
        </message>
        <message>
            <source>Whose log is it? Choose the customer on the left, or drop the account file of a new one.</source>
            <translation>Whose log is it? Choose the customer on the left, or drop the account file of a new one.</translation>
        </message>
        <message>
            <source>An account file is needed: the log waits for it.</source>
            <translation>An account file is needed: the log waits for it.</translation>
        </message>
        <message>
            <source>Choose the account file…</source>
            <translation>Choose the account file…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ImportHistory</name>
        <message>
            <source>The import was taken away: its rows are not counted any more.</source>
            <translation>The import was taken away: its rows are not counted any more.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Importing</name>
        <message>
            <source>Export the mapping</source>
            <translation>Export the mapping</translation>
        </message>
        <message>
            <source>Export the rejected rows</source>
            <translation>Export the rejected rows</translation>
        </message>
        <message>
            <source>rejected rows</source>
            <translation>rejected rows</translation>
        </message>
        <message>
            <source>The first %1 rejected rows of each log were written to %2. All of them are written by “clausemeter inspect --bad-rows”.</source>
            <translation>The first %1 rejected rows of each log were written to %2. All of them are written by “clausemeter inspect --bad-rows”.</translation>
        </message>
        <message>
            <source>The book can only be read here, so its logs cannot be read in another way.</source>
            <translation>The book can only be read here, so its logs cannot be read in another way.</translation>
        </message>
        <message>
            <source>%1 is not there any more, so the logs of this customer cannot be read in another way. Put it back, or take its import away in the list of imports.</source>
            <translation>%1 is not there any more, so the logs of this customer cannot be read in another way. Put it back, or take its import away in the list of imports.</translation>
        </message>
        <message>
            <source>Parts of these logs were replaced by later ones, so they cannot be read again as a whole. Take an import away in the list of imports, and open its files again.</source>
            <translation>Parts of these logs were replaced by later ones, so they cannot be read again as a whole. Take an import away in the list of imports, and open its files again.</translation>
        </message>
        <message>
            <source>Another customer is shown by now, so nothing was read. Show the customer of these logs, and say again how they are read.</source>
            <translation>Another customer is shown by now, so nothing was read. Show the customer of these logs, and say again how they are read.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::JournalShowing</name>
        <message>
            <source>Export the journal</source>
            <translation>Export the journal</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::KeptNotice</name>
        <message>
            <source>The logs of %1 are in the book already; nothing was counted a second time.</source>
            <translation>The logs of %1 are in the book already; nothing was counted a second time.</translation>
        </message>
        <message>
            <source>The account of %1 is in the book.</source>
            <translation>The account of %1 is in the book.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n log(s) are in the book.</source>
            <translation>
                <numerusform>%1 and %n log are in the book.</numerusform>
                <numerusform>%1 and %n logs are in the book.</numerusform>
            </translation>
        </message>
        <message>
            <source>The provider's record of %1 is in the book.</source>
            <translation>The provider's record of %1 is in the book.</translation>
        </message>
        <message>
            <source>The provider's record of %1 is in the book already; nothing was counted a second time.</source>
            <translation>The provider's record of %1 is in the book already; nothing was counted a second time.</translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) were there already and were not counted a second time.</source>
            <translation>
                <numerusform>%n log was there already and was not counted a second time.</numerusform>
                <numerusform>%n logs were there already and were not counted a second time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ListExport</name>
        <message>
            <source>%1, dates</source>
            <comment>name of a file: customer</comment>
            <translation>%1, dates</translation>
        </message>
        <message>
            <source>Export the dates</source>
            <translation>Export the dates</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Export the list</translation>
        </message>
        <message>
            <source>Claims</source>
            <comment>name of a file</comment>
            <translation>Claims</translation>
        </message>
        <message>
            <source>Export the obligations</source>
            <translation>Export the obligations</translation>
        </message>
        <message>
            <source>%1, obligations</source>
            <comment>name of a file: customer</comment>
            <translation>%1, obligations</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::MainWindow</name>
        <message>
            <source>Clausemeter</source>
            <translation>Clausemeter</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>read-only</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a team's book and its server</comment>
            <translation>%1 on %2</translation>
        </message>
        <message>
            <source>copy of %1, as of %2</source>
            <translation>copy of %1, as of %2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Messages</name>
        <message>
            <source>The file %1 was written.</source>
            <translation>The file %1 was written.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Another book was opened meanwhile; nothing was kept. Open the book that it belongs to, and then the files again.</source>
            <translation>Another book was opened meanwhile; nothing was kept. Open the book that it belongs to, and then the files again.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Navigating</name>
        <message>
            <source>No agreement of the customer has clause %1. Open the text of the agreement on the Contract page.</source>
            <translation>No agreement of the customer has clause %1. Open the text of the agreement on the Contract page.</translation>
        </message>
        <message>
            <source>No agreement that is known has this clause.</source>
            <translation>No agreement that is known has this clause.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::OpeningNotice</name>
        <message>
            <source>The account is open without logs, so no availability can be stated. Drop the logs of this customer here.</source>
            <translation>The account is open without logs, so no availability can be stated. Drop the logs of this customer here.</translation>
        </message>
        <message>
            <source>%1 has the same content as %2 and was not counted a second time.</source>
            <translation>%1 has the same content as %2 and was not counted a second time.</translation>
        </message>
        <message>
            <source>Nothing in %1 counts: of %2 rows, %3 lie outside every service period, %4 are other events and %5 could not be read.</source>
            <translation>Nothing in %1 counts: of %2 rows, %3 lie outside every service period, %4 are other events and %5 could not be read.</translation>
        </message>
        <message>
            <source>%1 has entries that are not understood and were left out: %2.</source>
            <translation>%1 has entries that are not understood and were left out: %2.</translation>
        </message>
        <message>
            <source>The account is open without logs, so services that are computed from logs have no availability. Drop the logs of this customer here.</source>
            <translation>The account is open without logs, so services that are computed from logs have no availability. Drop the logs of this customer here.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of the warehouse had been kept but were damaged, and were fetched again.</source>
            <translation>
                <numerusform>%n day of the warehouse had been kept but was damaged, and was fetched again.</numerusform>
                <numerusform>%n days of the warehouse had been kept but were damaged, and were fetched again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ReportExport</name>
        <message>
            <source>The report was written to %1</source>
            <translation>The report was written to %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Service month before or after, in the month strip</source>
            <translation>Service month before or after, in the month strip</translation>
        </message>
        <message>
            <source>Left, Right, Home, End</source>
            <translation>Left, Right, Home, End</translation>
        </message>
        <message>
            <source>Move, zoom and fit the chart</source>
            <translation>Move, zoom and fit the chart</translation>
        </message>
        <message>
            <source>Left, Right, +, −, 0</source>
            <translation>Left, Right, +, −, 0</translation>
        </message>
        <message>
            <source>Show a clause that the row or the text at the cursor names</source>
            <translation>Show a clause that the row or the text at the cursor names</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Crosshair of the chart from slot to slot; with Shift, select</source>
            <translation>Crosshair of the chart from slot to slot; with Shift, select</translation>
        </message>
        <message>
            <source>Ctrl+Left, Ctrl+Right</source>
            <translation>Ctrl+Left, Ctrl+Right</translation>
        </message>
        <message>
            <source>Set a cursor of the chart at the crosshair</source>
            <translation>Set a cursor of the chart at the crosshair</translation>
        </message>
        <message>
            <source>A, B</source>
            <translation>A, B</translation>
        </message>
        <message>
            <source>Heat map by slot and day; with Ctrl by hour and week; with Shift, select</source>
            <translation>Heat map by slot and day; with Ctrl by hour and week; with Shift, select</translation>
        </message>
        <message>
            <source>Left, Right, Up, Down</source>
            <translation>Left, Right, Up, Down</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::TeamBooks</name>
        <message>
            <source>The key store of this desktop did not take the password. It is asked for again the next time.</source>
            <translation>The key store of this desktop did not take the password. It is asked for again the next time.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::TeamWatch</name>
        <message>
            <source>The server can be reached again: this is the team's book.</source>
            <translation>The server can be reached again: this is the team's book.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Versions</name>
        <message>
            <source>Open a new version of an agreement</source>
            <translation>Open a new version of an agreement</translation>
        </message>
        <message>
            <source>What a new version does is computed from the data of a customer: open one first.</source>
            <translation>What a new version does is computed from the data of a customer: open one first.</translation>
        </message>
        <message>
            <source>Export the effect</source>
            <translation>Export the effect</translation>
        </message>
        <message>
            <source>Computed from version %1 now. The file is in %2.</source>
            <translation>Computed from version %1 now. The file is in %2.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::app::Warehouses</name>
        <message>
            <source>The key store of this desktop did not take the password. It is asked for again the next time.</source>
            <translation>The key store of this desktop did not take the password. It is asked for again the next time.</translation>
        </message>
        <message>
            <source>Export the profile</source>
            <translation>Export the profile</translation>
        </message>
        <message>
            <source>Import a profile</source>
            <translation>Import a profile</translation>
        </message>
        <message>
            <source>What the warehouse answered was counted, but could not be kept for the next time: %1</source>
            <translation>What the warehouse answered was counted, but could not be kept for the next time: %1</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AccountChangeDialog</name>
        <message>
            <source>Being computed…</source>
            <translation>Being computed…</translation>
        </message>
        <message>
            <source>This can be tried here, but only kept for a customer of the book.</source>
            <translation>This can be tried here, but only kept for a customer of the book.</translation>
        </message>
        <message>
            <source>%1 %2; times on the SLA clock (UTC%3)</source>
            <comment>service, id, offset</comment>
            <translation>%1 %2; times on the SLA clock (UTC%3)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>What it changes</translation>
        </message>
        <message>
            <source>This can be tried here, but not kept: the book can only be read here.</source>
            <translation>This can be tried here, but not kept: the book can only be read here.</translation>
        </message>
        <message>
            <source>The end must lie after the start.</source>
            <translation>The end must lie after the start.</translation>
        </message>
        <message>
            <source>It lies in no service month, so it changes nothing.</source>
            <translation>It lies in no service month, so it changes nothing.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AccountPage</name>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>from %1, no end set</source>
            <translation>from %1, no end set</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>Customer ID</translation>
        </message>
        <message>
            <source>Service level agreement</source>
            <translation>Service level agreement</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>Contracting</source>
            <translation>Contracting</translation>
        </message>
        <message>
            <source>Other agreements</source>
            <translation>Other agreements</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <source>Service period</source>
            <translation>Service period</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Account file</source>
            <translation>Account file</translation>
        </message>
        <message>
            <source>touches no service month</source>
            <translation>touches no service month</translation>
        </message>
        <message>
            <source>Reason given: %1</source>
            <translation>Reason given: %1</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>time, standing, why</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>announced: %1</source>
            <translation>announced: %1</translation>
        </message>
        <message>
            <source>%1
(provider: %2)</source>
            <translation>%1
(provider: %2)</translation>
        </message>
        <message>
            <source>%1 (does not count)</source>
            <translation>%1 (does not count)</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>Not understood</translation>
        </message>
        <message>
            <source>Customer and service</source>
            <translation>Customer and service</translation>
        </message>
        <message>
            <source>Exclusions (release of liability)</source>
            <translation>Exclusions (release of liability)</translation>
        </message>
        <message>
            <source>Claims on record</source>
            <translation>Claims on record</translation>
        </message>
        <message>
            <source>The account has no exclusion for this service.</source>
            <translation>The account has no exclusion for this service.</translation>
        </message>
        <message>
            <source>The account records no claim for this service.</source>
            <translation>The account records no claim for this service.</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>service month</translation>
        </message>
        <message>
            <source>time</source>
            <translation>time</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>clause</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>standing and why</source>
            <translation>standing and why</translation>
        </message>
        <message>
            <source>by rule</source>
            <translation>by rule</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>notice</translation>
        </message>
        <message>
            <source>released, min</source>
            <translation>released, min</translation>
        </message>
        <message>
            <source>evidence and note</source>
            <translation>evidence and note</translation>
        </message>
        <message>
            <source>filed</source>
            <translation>filed</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>channel</translation>
        </message>
        <message>
            <source>ticket</source>
            <translation>ticket</translation>
        </message>
        <message>
            <source>The account file has keys that this program does not know. They are kept and have no effect: %1</source>
            <translation>The account file has keys that this program does not know. They are kept and have no effect: %1</translation>
        </message>
        <message>
            <source>Release time…</source>
            <translation>Release time…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>The book can only be read here, so this can't be changed.</source>
            <translation>The book can only be read here, so this can't be changed.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AgreementButton</name>
        <message>
            <source>none</source>
            <comment>no agreement</comment>
            <translation>none</translation>
        </message>
        <message>
            <source>As recognised: %1</source>
            <comment>agreement</comment>
            <translation>As recognised: %1</translation>
        </message>
        <message>
            <source>None that is known</source>
            <translation>None that is known</translation>
        </message>
        <message>
            <source>Agreement: %1</source>
            <translation>Agreement: %1</translation>
        </message>
        <message>
            <source>Say which agreement this is the text of.</source>
            <translation>Say which agreement this is the text of.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AgreementChoice</name>
        <message>
            <source>not said</source>
            <translation>not said</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::AssumptionPanel</name>
        <message>
            <source>What is assumed</source>
            <translation>What is assumed</translation>
        </message>
        <message>
            <source>Slots and downtime</source>
            <translation>Slots and downtime</translation>
        </message>
        <message>
            <source>Clock and voucher</source>
            <translation>Clock and voucher</translation>
        </message>
        <message>
            <source>Threshold of a slot, %</source>
            <translation>Threshold of a slot, %</translation>
        </message>
        <message>
            <source>No data counts as unavailable</source>
            <translation>No data counts as unavailable</translation>
        </message>
        <message>
            <source>Leave out what the customer caused</source>
            <translation>Leave out what the customer caused</translation>
        </message>
        <message>
            <source>Test the length of each piece</source>
            <translation>Test the length of each piece</translation>
        </message>
        <message>
            <source>Disputed time is released</source>
            <translation>Disputed time is released</translation>
        </message>
        <message>
            <source>Any prior notice of maintenance will do</source>
            <translation>Any prior notice of maintenance will do</translation>
        </message>
        <message>
            <source>SLA clock</source>
            <translation>SLA clock</translation>
        </message>
        <message>
            <source>The moments stay; days and service months begin at others. %1</source>
            <comment>reading</comment>
            <translation>The moments stay; days and service months begin at others. %1</translation>
        </message>
        <message>
            <source>Percentage of the consumed fee</source>
            <translation>Percentage of the consumed fee</translation>
        </message>
        <message>
            <source>The account does not tell the consumed fee of this service month.</source>
            <translation>The account does not tell the consumed fee of this service month.</translation>
        </message>
        <message numerus="yes">
            <source>%n failures: %1</source>
            <comment>meaning of the code</comment>
            <translation>
                <numerusform>%n failure: %1</numerusform>
                <numerusform>%n failures: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Exclusions</source>
            <translation>Exclusions</translation>
        </message>
        <message>
            <source>None touches this service month.</source>
            <translation>None touches this service month.</translation>
        </message>
        <message>
            <source>as pinned: %1</source>
            <comment>standing</comment>
            <translation>as pinned: %1</translation>
        </message>
        <message>
            <source>off: as if it were not there</source>
            <translation>off: as if it were not there</translation>
        </message>
        <message>
            <source>Pinned reading: %1</source>
            <comment>sentence</comment>
            <translation>Pinned reading: %1</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::BillDialog</name>
        <message>
            <source>The account is kept in %1 and the bills are in %2: their amounts cannot be compared. Choose bills in %1.</source>
            <translation>The account is kept in %1 and the bills are in %2: their amounts cannot be compared. Choose bills in %1.</translation>
        </message>
        <message>
            <source>The bills are being compared with the account.</source>
            <translation>The bills are being compared with the account.</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %n service months differ between account and bills.</source>
            <translation>
                <numerusform>The fees of %n service month differ between account and bills.</numerusform>
                <numerusform>The fees of %n service months differ between account and bills.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The account has no fee of %n service months that are billed.</source>
            <translation>
                <numerusform>The account has no fee of %n service month that is billed.</numerusform>
                <numerusform>The account has no fee of %n service months that are billed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The fees of %n service months agree.</source>
            <translation>
                <numerusform>The fees of %n service month agree.</numerusform>
                <numerusform>The fees of %n service months agree.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service months share a calendar month, and the account's fee does not say which of them it is of: give it a start first.</source>
            <translation>
                <numerusform>%n service month shares its calendar month, and the account's fee does not say of which it is: give it a start first.</numerusform>
                <numerusform>%n service months share a calendar month, and the account's fee does not say which of them it is of: give it a start first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines could not be read and count nowhere.</source>
            <translation>
                <numerusform>%n line could not be read and counts nowhere.</numerusform>
                <numerusform>%n lines could not be read and count nowhere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sums of the bills contradict each other.</source>
            <translation>
                <numerusform>%n sum of the bills contradicts another.</numerusform>
                <numerusform>%n sums of the bills contradict each other.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines belong to several services and count for none.</source>
            <translation>
                <numerusform>%n line belongs to several services and counts for none.</numerusform>
                <numerusform>%n lines belong to several services and count for none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines have no time of use and count in no service month.</source>
            <translation>
                <numerusform>%n line has no time of use and counts in no service month.</numerusform>
                <numerusform>%n lines have no time of use and count in no service month.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines lie outside the service months, wholly or in part.</source>
            <translation>
                <numerusform>%n line lies outside the service months, wholly or in part.</numerusform>
                <numerusform>%n lines lie outside the service months, wholly or in part.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines belong to no service.</source>
            <translation>
                <numerusform>%n line belongs to no service.</numerusform>
                <numerusform>%n lines belong to no service.</numerusform>
            </translation>
        </message>
        <message>
            <source>Neither the account nor the bills have a fee of any service month.</source>
            <translation>Neither the account nor the bills have a fee of any service month.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take over %n fees</source>
            <translation>
                <numerusform>&amp;Take over %n fee</numerusform>
                <numerusform>&amp;Take over %n fees</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep the rules</source>
            <translation>&amp;Keep the rules</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Reason, as %n recorded fees are replaced:</source>
            <translation>
                <numerusform>&amp;Reason, as %n recorded fee is replaced:</numerusform>
                <numerusform>&amp;Reason, as %n recorded fees are replaced:</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Reason:</source>
            <translation>&amp;Reason:</translation>
        </message>
        <message>
            <source>Reason, for the journal</source>
            <translation>Reason, for the journal</translation>
        </message>
        <message>
            <source>Compare with bills</source>
            <translation>Compare with bills</translation>
        </message>
        <message>
            <source>Parts of the comparison</source>
            <translation>Parts of the comparison</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Fees</translation>
        </message>
        <message>
            <source>Lines of the services</source>
            <translation>Lines of the services</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>Bills</translation>
        </message>
        <message>
            <source>Bills (%1 remarks)</source>
            <translation>Bills (%1 remarks)</translation>
        </message>
        <message>
            <source>kept in the journal</source>
            <translation>kept in the journal</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::BillFeesTab</name>
        <message>
            <source>How is the fee from %1 on computed?</source>
            <translation>How is the fee from %1 on computed?</translation>
        </message>
        <message>
            <source>Choose a month to see how its fee is computed.</source>
            <translation>Choose a month to see how its fee is computed.</translation>
        </message>
        <message>
            <source>Fee of %1 by the bills, %2 to %3</source>
            <comment>service, first day, last day</comment>
            <translation>Fee of %1 by the bills, %2 to %3</translation>
        </message>
        <message>
            <source>the month is not over</source>
            <translation>the month is not over</translation>
        </message>
        <message>
            <source>lines for %1 of %2 days</source>
            <translation>lines for %1 of %2 days</translation>
        </message>
        <message>
            <source>account</source>
            <translation>account</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>bills</translation>
        </message>
        <message>
            <source>Fees by service month, %1</source>
            <translation>Fees by service month, %1</translation>
        </message>
        <message>
            <source>A ticked month takes the fee of the bills over into the account. Months that have a fee already are changed only where you tick them.</source>
            <translation>A ticked month takes the fee of the bills over into the account. Months that have a fee already are changed only where you tick them.</translation>
        </message>
        <message>
            <source>Transfer credit counts as &amp;cash</source>
            <translation>Transfer credit counts as &amp;cash</translation>
        </message>
        <message>
            <source>Neither the account nor the bills have a fee of any service month.</source>
            <translation>Neither the account nor the bills have a fee of any service month.</translation>
        </message>
        <message>
            <source>take</source>
            <translation>take</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>service month</translation>
        </message>
        <message>
            <source>by</source>
            <translation>by</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::BillFilesTab</name>
        <message>
            <source>%1: the same as %2, read once</source>
            <translation>%1: the same as %2, read once</translation>
        </message>
        <message>
            <source>Not counted, %1: %2</source>
            <comment>reason, text of a line</comment>
            <translation>Not counted, %1: %2</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>Bills</translation>
        </message>
        <message>
            <source>file</source>
            <translation>file</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>encoding</source>
            <translation>encoding</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>currency</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>lines</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>counted</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>equal</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejected</translation>
        </message>
        <message>
            <source>totals rows</source>
            <translation>totals rows</translation>
        </message>
        <message>
            <source>Columns without a use: %1</source>
            <translation>Columns without a use: %1</translation>
        </message>
        <message>
            <source>To be looked at: %1</source>
            <translation>To be looked at: %1</translation>
        </message>
        <message>
            <source>All lines were read, and all sums agree.</source>
            <translation>All lines were read, and all sums agree.</translation>
        </message>
        <message>
            <source>line</source>
            <translation>line</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>remark</translation>
        </message>
        <message>
            <source>%1 more are not shown.</source>
            <translation>%1 more are not shown.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::BillRulesTab</name>
        <message numerus="yes">
            <source>%n more kinds of lines with less money are not shown.</source>
            <translation>
                <numerusform>%n more kind of lines with less money is not shown.</numerusform>
                <numerusform>%n more kinds of lines with less money are not shown.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the chosen lines to %1</source>
            <translation>Give the chosen lines to %1</translation>
        </message>
        <message>
            <source>any</source>
            <comment>of a product or resource</comment>
            <translation>any</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>product, its code</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Which lines belong to which service</source>
            <translation>Which lines belong to which service</translation>
        </message>
        <message>
            <source>A line belongs to a service when one of its rules fits: the resource as a whole, the others as a part of the name. Double-click or F2 edits.</source>
            <translation>A line belongs to a service when one of its rules fits: the resource as a whole, the others as a part of the name. Double-click or F2 edits.</translation>
        </message>
        <message>
            <source>Service of new rules</source>
            <translation>Service of new rules</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Add a rule</translation>
        </message>
        <message>
            <source>Remove the rule</source>
            <translation>Remove the rule</translation>
        </message>
        <message>
            <source>As recognised</source>
            <translation>As recognised</translation>
        </message>
        <message>
            <source>There is no rule: no line belongs to a service.</source>
            <translation>There is no rule: no line belongs to a service.</translation>
        </message>
        <message>
            <source>Lines of no service</source>
            <translation>Lines of no service</translation>
        </message>
        <message>
            <source>Lines of several services, which count for none of them</source>
            <translation>Lines of several services, which count for none of them</translation>
        </message>
        <message>
            <source>product</source>
            <translation>product</translation>
        </message>
        <message>
            <source>sub-product</source>
            <translation>sub-product</translation>
        </message>
        <message>
            <source>component</source>
            <translation>component</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>resource</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>lines</translation>
        </message>
        <message>
            <source>cash part</source>
            <translation>cash part</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>services</source>
            <translation>services</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::CaseStatus</name>
        <message>
            <source>%1 of %2 slots with data (%3)</source>
            <translation>%1 of %2 slots with data (%3)</translation>
        </message>
        <message>
            <source>%1 requests</source>
            <translation>%1 requests</translation>
        </message>
        <message>
            <source>%1 bad rows</source>
            <translation>%1 bad rows</translation>
        </message>
        <message>
            <source>evidence: %1</source>
            <translation>evidence: %1</translation>
        </message>
        <message>
            <source>data until %1 (%2)</source>
            <translation>data until %1 (%2)</translation>
        </message>
        <message>
            <source>computed from recorded outages</source>
            <translation>computed from recorded outages</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ChoiceField</name>
        <message>
            <source>as recognised</source>
            <translation>as recognised</translation>
        </message>
        <message>
            <source>%1 · auto</source>
            <comment>what was recognised</comment>
            <translation>%1 · auto</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ClaimDialog</name>
        <message>
            <source>This is no day. Write it like 2019-03-31.</source>
            <translation>This is no day. Write it like 2019-03-31.</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2: %n days left</source>
            <translation>
                <numerusform>%1 to %2: %n day left</numerusform>
                <numerusform>%1 to %2: %n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <comment>window, state</comment>
            <translation>%1 to %2: %3</translation>
        </message>
        <message>
            <source>The dates are provisional: the public holidays are not known yet.</source>
            <translation>The dates are provisional: the public holidays are not known yet.</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Service month</source>
            <translation>Service month</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Availability</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>%1 = %2</source>
            <comment>percent, amount</comment>
            <translation>%1 = %2</translation>
        </message>
        <message>
            <source>%1, no fee on record</source>
            <translation>%1, no fee on record</translation>
        </message>
        <message>
            <source>Claim window</source>
            <translation>Claim window</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>The data changed since these figures were computed.</source>
            <translation>The data changed since these figures were computed.</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Claim</translation>
        </message>
        <message>
            <source>not taken up</source>
            <translation>not taken up</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;State</translation>
        </message>
        <message>
            <source>&amp;Drafted on</source>
            <translation>&amp;Drafted on</translation>
        </message>
        <message>
            <source>&amp;Filed on</source>
            <translation>&amp;Filed on</translation>
        </message>
        <message>
            <source>&amp;Ticket number</source>
            <translation>&amp;Ticket number</translation>
        </message>
        <message>
            <source>D&amp;ecided on</source>
            <translation>D&amp;ecided on</translation>
        </message>
        <message>
            <source>&amp;Amount approved</source>
            <translation>&amp;Amount approved</translation>
        </message>
        <message>
            <source>&amp;Voucher ID</source>
            <translation>&amp;Voucher ID</translation>
        </message>
        <message>
            <source>Seen on a &amp;bill on</source>
            <translation>Seen on a &amp;bill on</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>Reason, for the journal</source>
            <translation>Reason, for the journal</translation>
        </message>
        <message>
            <source>why this is changed, for the journal</source>
            <translation>why this is changed, for the journal</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ClauseDialog</name>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>In %1:</source>
            <translation>In %1:</translation>
        </message>
        <message>
            <source>The text of this agreement is not open. Open it on the Contract page to read the clause itself here.</source>
            <translation>The text of this agreement is not open. Open it on the Contract page to read the clause itself here.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ClausePanel</name>
        <message>
            <source>Used in</source>
            <translation>Used in</translation>
        </message>
        <message>
            <source>Your note on this clause</source>
            <translation>Your note on this clause</translation>
        </message>
        <message>
            <source>Kept with the text on this computer.</source>
            <translation>Kept with the text on this computer.</translation>
        </message>
        <message>
            <source>Notes can be written on the numbered clauses of a text that is open.</source>
            <translation>Notes can be written on the numbered clauses of a text that is open.</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractBar</name>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>not found</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>which match, of how many</comment>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>beside it</source>
            <translation>beside it</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>Beside it</translation>
        </message>
        <message>
            <source>&amp;Open text…</source>
            <translation>&amp;Open text…</translation>
        </message>
        <message>
            <source>Read the text of an agreement: plain text, Markdown, PDF or DOCX.</source>
            <translation>Read the text of an agreement: plain text, Markdown, PDF or DOCX.</translation>
        </message>
        <message>
            <source>&amp;Save comparison…</source>
            <translation>&amp;Save comparison…</translation>
        </message>
        <message>
            <source>Close this text</source>
            <translation>Close this text</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>Search in the texts</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractDetails</name>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Terms (%1)</source>
            <translation>Terms (%1)</translation>
        </message>
        <message>
            <source>Differences (%1)</source>
            <translation>Differences (%1)</translation>
        </message>
        <message>
            <source>Differences …</source>
            <translation>Differences …</translation>
        </message>
        <message>
            <source>Clause, terms and differences</source>
            <translation>Clause, terms and differences</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractDifferencesTab</name>
        <message>
            <source>Differences of the two texts</source>
            <translation>Differences of the two texts</translation>
        </message>
        <message>
            <source>The texts do not differ, or are still being compared.</source>
            <translation>The texts do not differ, or are still being compared.</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>difference</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>right</source>
            <translation>right</translation>
        </message>
        <message>
            <source>what differs</source>
            <translation>what differs</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractPage</name>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>Differs from the text beside it</source>
            <translation>Differs from the text beside it</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractTermMenu</name>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Accept</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>&amp;Correct…</translation>
        </message>
        <message>
            <source>&amp;Reject: no term</source>
            <translation>&amp;Reject: no term</translation>
        </message>
        <message>
            <source>&amp;Undecided</source>
            <translation>&amp;Undecided</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ContractTermsTab</name>
        <message>
            <source>disagrees: %1</source>
            <translation>disagrees: %1</translation>
        </message>
        <message>
            <source>all kinds</source>
            <translation>all kinds</translation>
        </message>
        <message>
            <source>Kind of term</source>
            <translation>Kind of term</translation>
        </message>
        <message>
            <source>only undecided ones</source>
            <translation>only undecided ones</translation>
        </message>
        <message>
            <source>Terms found in the text</source>
            <translation>Terms found in the text</translation>
        </message>
        <message>
            <source>There is no such term in this text.</source>
            <translation>There is no such term in this text.</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>clause</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>in the text</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>read as</source>
            <translation>read as</translation>
        </message>
        <message>
            <source>supports</source>
            <translation>supports</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>decision</translation>
        </message>
        <message>
            <source>text on the left</source>
            <translation>text on the left</translation>
        </message>
        <message>
            <source>text on the right</source>
            <translation>text on the right</translation>
        </message>
        <message>
            <source>Whose terms</source>
            <translation>Whose terms</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not applied</source>
            <translation>
                <numerusform>%n decision not applied</numerusform>
                <numerusform>%n decisions not applied</numerusform>
            </translation>
        </message>
        <message>
            <source>Other words stand at their place now.</source>
            <translation>Other words stand at their place now.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DataTable</name>
        <message>
            <source>%1: %2</source>
            <comment>column, text</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DatesPage</name>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1 (provisional)</translation>
        </message>
        <message>
            <source>Dates of the customer</source>
            <translation>Dates of the customer</translation>
        </message>
        <message>
            <source>There is no such date.</source>
            <translation>There is no such date.</translation>
        </message>
        <message>
            <source>only those to come</source>
            <translation>only those to come</translation>
        </message>
        <message>
            <source>Kind of date</source>
            <translation>Kind of date</translation>
        </message>
        <message>
            <source>all kinds</source>
            <translation>all kinds</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>what</source>
            <translation>what</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>subject</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>clause</translation>
        </message>
        <message>
            <source>calendar</source>
            <translation>calendar</translation>
        </message>
        <message>
            <source>Only %1: show every day</source>
            <translation>Only %1: show every day</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DayField</name>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>yyyy-mm-dd</translation>
        </message>
        <message>
            <source>Choose from a calendar (Alt+Down)</source>
            <translation>Choose from a calendar (Alt+Down)</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>Choose from a calendar</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DerivationPage</name>
        <message>
            <source>How computed?</source>
            <translation>How computed?</translation>
        </message>
        <message>
            <source>%1 %2, %3 to %4</source>
            <translation>%1 %2, %3 to %4</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;Copy as text</translation>
        </message>
        <message>
            <source>Show on the timeline</source>
            <translation>Show on the timeline</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::DropOverlay</name>
        <message>
            <source>Drop to open</source>
            <translation>Drop to open</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::EffectList</name>
        <message>
            <source>downtime (min)</source>
            <translation>downtime (min)</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>availability</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>voucher</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::EmptyState</name>
        <message>
            <source>Open the &amp;sample customer</source>
            <translation>Open the &amp;sample customer</translation>
        </message>
        <message>
            <source>Drop an account file and its logs here</source>
            <translation>Drop an account file and its logs here</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translation>&amp;Open files…</translation>
        </message>
        <message>
            <source>An account file is needed</source>
            <translation>An account file is needed</translation>
        </message>
        <message numerus="yes">
            <source>%n log(s) waiting: %1. Drop the account file of this customer here, or choose it.</source>
            <translation>
                <numerusform>%n log is waiting: %1. Drop the account file of this customer here, or choose it.</numerusform>
                <numerusform>%n logs are waiting: %1. Drop the account file of this customer here, or choose it.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Choose the account file…</source>
            <translation>&amp;Choose the account file…</translation>
        </message>
        <message>
            <source>The account file says which services there are, since when, and what was paid. The logs say which requests succeeded. What each file is, is recognised from its content.</source>
            <translation>The account file says which services there are, since when, and what was paid. The logs say which requests succeeded. What each file is, is recognised from its content.</translation>
        </message>
        <message>
            <source>Count in a &amp;warehouse…</source>
            <translation>Count in a &amp;warehouse…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::EntryDialog</name>
        <message>
            <source>why this is changed, for the journal</source>
            <translation>why this is changed, for the journal</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::EvidenceField</name>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>files, links or tickets, one a line</source>
            <translation>files, links or tickets, one a line</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ExclusionDialog</name>
        <message>
            <source>It changes no figure of the contract view: %1.</source>
            <translation>It changes no figure of the contract view: %1.</translation>
        </message>
        <message>
            <source>The end of the announced time must lie after its start.</source>
            <translation>The end of the announced time must lie after its start.</translation>
        </message>
        <message>
            <source>A standing that a person sets needs a reason: it is kept and printed.</source>
            <translation>A standing that a person sets needs a reason: it is kept and printed.</translation>
        </message>
        <message>
            <source>Change the exclusion</source>
            <translation>Change the exclusion</translation>
        </message>
        <message>
            <source>Release time from liability</source>
            <translation>Release time from liability</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Release</source>
            <translation>&amp;Release</translation>
        </message>
        <message>
            <source>Read the clauses:</source>
            <translation>Read the clauses:</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ExclusionFields</name>
        <message>
            <source>by rule</source>
            <translation>by rule</translation>
        </message>
        <message>
            <source>by rule: %1</source>
            <translation>by rule: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>%1: %2, sent %3</source>
            <comment>notice: id, subject, time</comment>
            <translation>%1: %2, sent %3</translation>
        </message>
        <message>
            <source>another, served at a time that is known</source>
            <translation>another, served at a time that is known</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Until</translation>
        </message>
        <message>
            <source>&amp;Clause</source>
            <translation>&amp;Clause</translation>
        </message>
        <message>
            <source>Clause of the o&amp;ther agreement</source>
            <translation>Clause of the o&amp;ther agreement</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <source>&amp;Notice</source>
            <translation>&amp;Notice</translation>
        </message>
        <message>
            <source>Served at</source>
            <translation>Served at</translation>
        </message>
        <message>
            <source>&amp;Announced time</source>
            <translation>&amp;Announced time</translation>
        </message>
        <message>
            <source>Announced from</source>
            <translation>Announced from</translation>
        </message>
        <message>
            <source>Announced until</source>
            <translation>Announced until</translation>
        </message>
        <message>
            <source>Change in concurrency</source>
            <translation>Change in concurrency</translation>
        </message>
        <message>
            <source>&amp;Evidence</source>
            <translation>&amp;Evidence</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <source>&amp;Standing</source>
            <translation>&amp;Standing</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>not said</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>known</source>
            <translation>known</translation>
        </message>
        <message>
            <source>such as CSA-zh 10.1</source>
            <translation>such as CSA-zh 10.1</translation>
        </message>
        <message>
            <source>printed in the report</source>
            <translation>printed in the report</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ExportLinks</name>
        <message>
            <source>Calendar (iCalendar)…</source>
            <translation>Calendar (iCalendar)…</translation>
        </message>
        <message>
            <source>Workbook (XLSX)…</source>
            <translation>Workbook (XLSX)…</translation>
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
            <translation>This is no amount. Write it like 1234.56, with 8 decimals at most.</translation>
        </message>
        <message>
            <source>An amount is 0 or more.</source>
            <translation>An amount is 0 or more.</translation>
        </message>
        <message>
            <source>The parts leave %1. Correct one of them, or leave this empty.</source>
            <translation>The parts leave %1. Correct one of them, or leave this empty.</translation>
        </message>
        <message>
            <source>Say the consumed fee, or the cash part alone.</source>
            <translation>Say the consumed fee, or the cash part alone.</translation>
        </message>
        <message>
            <source>By the parts: %1</source>
            <translation>By the parts: %1</translation>
        </message>
        <message>
            <source>Left empty: consumed, less the other parts.</source>
            <translation>Left empty: consumed, less the other parts.</translation>
        </message>
        <message numerus="yes">
            <source>The account has %n rows for it; this one takes their place.</source>
            <translation>
                <numerusform>The account has %n row for it; this one takes its place.</numerusform>
                <numerusform>The account has %n rows for it; this one takes their place.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the fee</source>
            <translation>Change the fee</translation>
        </message>
        <message>
            <source>Enter a fee</source>
            <translation>Enter a fee</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Enter</source>
            <translation>&amp;Enter</translation>
        </message>
        <message>
            <source>It changes no voucher: either the service month met the standard, or it has no data, or the amount stays the same.</source>
            <translation>It changes no voucher: either the service month met the standard, or it has no data, or the amount stays the same.</translation>
        </message>
        <message>
            <source>What it changes is shown here once the fee can be told from the fields.</source>
            <translation>What it changes is shown here once the fee can be told from the fields.</translation>
        </message>
        <message>
            <source>Service &amp;month</source>
            <translation>Service &amp;month</translation>
        </message>
        <message>
            <source>C&amp;onsumed</source>
            <translation>C&amp;onsumed</translation>
        </message>
        <message>
            <source>&amp;Discount</source>
            <translation>&amp;Discount</translation>
        </message>
        <message>
            <source>Paid by &amp;voucher</source>
            <translation>Paid by &amp;voucher</translation>
        </message>
        <message>
            <source>&amp;Promotional credit</source>
            <translation>&amp;Promotional credit</translation>
        </message>
        <message>
            <source>O&amp;ther deductions</source>
            <translation>O&amp;ther deductions</translation>
        </message>
        <message>
            <source>Cas&amp;h part</source>
            <translation>Cas&amp;h part</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::FeeSection</name>
        <message>
            <source>Fees by service month</source>
            <translation>Fees by service month</translation>
        </message>
        <message>
            <source>The service has no service month yet.</source>
            <translation>The service has no service month yet.</translation>
        </message>
        <message>
            <source>Enter a fee…</source>
            <translation>Enter a fee…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>service month</translation>
        </message>
        <message>
            <source>consumed</source>
            <translation>consumed</translation>
        </message>
        <message>
            <source>discount</source>
            <translation>discount</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>voucher</translation>
        </message>
        <message>
            <source>promotional credit</source>
            <translation>promotional credit</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>cash part</source>
            <translation>cash part</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::HeatMapPage</name>
        <message>
            <source>Heat map</source>
            <translation>Heat map</translation>
        </message>
        <message>
            <source>whole service period</source>
            <translation>whole service period</translation>
        </message>
        <message>
            <source>Show all service months of the service under each other.</source>
            <translation>Show all service months of the service under each other.</translation>
        </message>
        <message>
            <source>success rate %1 to %2</source>
            <translation>success rate %1 to %2</translation>
        </message>
        <message>
            <source>counts as downtime</source>
            <translation>counts as downtime</translation>
        </message>
        <message>
            <source>released</source>
            <translation>released</translation>
        </message>
        <message>
            <source>Heat map of %1 to %2, a row a day</source>
            <translation>Heat map of %1 to %2, a row a day</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::HeatMapView</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1: no data</source>
            <comment>service month</comment>
            <translation>%1: no data</translation>
        </message>
        <message>
            <source>%1: availability %2</source>
            <comment>service month</comment>
            <translation>%1: availability %2</translation>
        </message>
        <message>
            <source>%1: availability %2 so far</source>
            <comment>service month</comment>
            <translation>%1: availability %2 so far</translation>
        </message>
        <message>
            <source>%1 to %2: outside the service period</source>
            <translation>%1 to %2: outside the service period</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ImportDialog</name>
        <message>
            <source>Line %1, %2: %3</source>
            <comment>of a rejected row: reason, text</comment>
            <translation>Line %1, %2: %3</translation>
        </message>
        <message>
            <source>is being looked at</source>
            <translation>is being looked at</translation>
        </message>
        <message>
            <source>%1 good, %2 rejected</source>
            <translation>%1 good, %2 rejected</translation>
        </message>
        <message>
            <source>has a question</source>
            <translation>has a question</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>cannot be read</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, how it stands</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The file is being looked at.</source>
            <translation>The file is being looked at.</translation>
        </message>
        <message>
            <source>All rows were tried: %1 good, %2 rejected.</source>
            <translation>All rows were tried: %1 good, %2 rejected.</translation>
        </message>
        <message>
            <source>The first rows were tried: %1 good, %2 rejected.</source>
            <translation>The first rows were tried: %1 good, %2 rejected.</translation>
        </message>
        <message>
            <source>That is most of them: correct how they are read.</source>
            <translation>That is most of them: correct how they are read.</translation>
        </message>
        <message>
            <source>Read by the profile “%1”.</source>
            <translation>Read by the profile “%1”.</translation>
        </message>
        <message>
            <source>Which column is the time? Choose “time” under its name.</source>
            <translation>Which column is the time? Choose “time” under its name.</translation>
        </message>
        <message>
            <source>Which column says whether a request succeeded? Choose “result” under its name; or counts, or a success rate.</source>
            <translation>Which column says whether a request succeeded? Choose “result” under its name; or counts, or a success rate.</translation>
        </message>
        <message>
            <source>Which columns count requests and successes? Choose it under their names; two of requests, successes and failures, or a success rate.</source>
            <translation>Which columns count requests and successes? Choose it under their names; two of requests, successes and failures, or a success rate.</translation>
        </message>
        <message>
            <source>Is the success rate a percentage, or a ratio from 0 to 1? Choose its unit.</source>
            <translation>Is the success rate a percentage, or a ratio from 0 to 1? Choose its unit.</translation>
        </message>
        <message>
            <source>Column “%1” is there twice. Choose under one of the two what it stands for.</source>
            <translation>Column “%1” is there twice. Choose under one of the two what it stands for.</translation>
        </message>
        <message>
            <source>How logs are read</source>
            <translation>How logs are read</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>&amp;Remember for files with this header, as</source>
            <translation>&amp;Remember for files with this header, as</translation>
        </message>
        <message>
            <source>Name of the profile</source>
            <translation>Name of the profile</translation>
        </message>
        <message>
            <source>Export the mapping…</source>
            <translation>Export the mapping…</translation>
        </message>
        <message>
            <source>As recognised</source>
            <translation>As recognised</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Import</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Shown is %1.</source>
            <comment>a file in a folder or archive</comment>
            <translation>Shown is %1.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ImportPanel</name>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Import progress</source>
            <translation>Import progress</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation>%1 rows/s</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 left</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ImportsDialog</name>
        <message>
            <source>The book can only be read here, so no import can be taken away.</source>
            <translation>The book can only be read here, so no import can be taken away.</translation>
        </message>
        <message numerus="yes">
            <source>Taken away, the import of %1 with its %n files is not counted any more. It stays in the list, and can be brought back by Undo.</source>
            <translation>
                <numerusform>Taken away, the import of %1 with its %n file is not counted any more. It stays in the list, and can be brought back by Undo.</numerusform>
                <numerusform>Taken away, the import of %1 with its %n files is not counted any more. It stays in the list, and can be brought back by Undo.</numerusform>
            </translation>
        </message>
        <message>
            <source>This import is not counted.</source>
            <translation>This import is not counted.</translation>
        </message>
        <message>
            <source>What it replaced is counted again, as it was before.</source>
            <translation>What it replaced is counted again, as it was before.</translation>
        </message>
        <message>
            <source>It can't be taken away alone, because what it replaced would be counted again beside another kind of source. Take away %1 first.
%2</source>
            <comment>a file, why</comment>
            <translation>It can't be taken away alone, because what it replaced would be counted again beside another kind of source. Take away %1 first.
%2</translation>
        </message>
        <message>
            <source>not counted: taken away or undone</source>
            <translation>not counted: taken away or undone</translation>
        </message>
        <message>
            <source>not counted again: same content as another file</source>
            <translation>not counted again: same content as another file</translation>
        </message>
        <message>
            <source>counted, except where a later import replaced it</source>
            <translation>counted, except where a later import replaced it</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>counted</translation>
        </message>
        <message>
            <source>Imports of %1</source>
            <translation>Imports of %1</translation>
        </message>
        <message>
            <source>No log was read into the book for this customer.</source>
            <translation>No log was read into the book for this customer.</translation>
        </message>
        <message>
            <source>Take the import away</source>
            <translation>Take the import away</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copy rows</translation>
        </message>
        <message>
            <source>&amp;Take the import away</source>
            <translation>&amp;Take the import away</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>why it is taken away, for the journal</source>
            <translation>why it is taken away, for the journal</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>imported</translation>
        </message>
        <message>
            <source>file</source>
            <translation>file</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>rows</translation>
        </message>
        <message>
            <source>bad rows</source>
            <translation>bad rows</translation>
        </message>
        <message>
            <source>time covered</source>
            <translation>time covered</translation>
        </message>
        <message>
            <source>evidence grade</source>
            <translation>evidence grade</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message>
            <source>%1, the provider's record</source>
            <translation>%1, the provider's record</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::InputSection</name>
        <message>
            <source>Rejected rows of %1, the first %2 of %3:</source>
            <translation>Rejected rows of %1, the first %2 of %3:</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Inputs</translation>
        </message>
        <message>
            <source>No log was read.</source>
            <translation>No log was read.</translation>
        </message>
        <message>
            <source>file</source>
            <translation>file</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>rows</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejected</translation>
        </message>
        <message>
            <source>remarks</source>
            <translation>remarks</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>outside</translation>
        </message>
        <message>
            <source>digest</source>
            <translation>digest</translation>
        </message>
        <message>
            <source>line</source>
            <translation>line</translation>
        </message>
        <message>
            <source>column</source>
            <translation>column</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>same content as %1: not counted again</source>
            <translation>same content as %1: not counted again</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>why rows were rejected, how many</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>other events, not counted: %1</source>
            <translation>other events, not counted: %1</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Left out: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more files are left out</source>
            <translation>
                <numerusform>and %n more file is left out</numerusform>
                <numerusform>and %n more files are left out</numerusform>
            </translation>
        </message>
        <message>
            <source>Rejected rows, the first %1 of %2:</source>
            <translation>Rejected rows, the first %1 of %2:</translation>
        </message>
        <message>
            <source>Rejected rows of %1: %2</source>
            <translation>Rejected rows of %1: %2</translation>
        </message>
        <message>
            <source>Rejected rows: %1</source>
            <translation>Rejected rows: %1</translation>
        </message>
        <message>
            <source>How it is read…</source>
            <translation>How it is read…</translation>
        </message>
        <message>
            <source>Export the rejected rows…</source>
            <translation>Export the rejected rows…</translation>
        </message>
        <message>
            <source>All imports of the customer…</source>
            <translation>All imports of the customer…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::InvoiceDialog</name>
        <message>
            <source>This is no amount. Write it like 1234.56, with 8 decimals at most.</source>
            <translation>This is no amount. Write it like 1234.56, with 8 decimals at most.</translation>
        </message>
        <message>
            <source>This is no day. Write it like 2019-03-31.</source>
            <translation>This is no day. Write it like 2019-03-31.</translation>
        </message>
        <message>
            <source>An amount is 0 or more. What was refunded is no payment.</source>
            <translation>An amount is 0 or more. What was refunded is no payment.</translation>
        </message>
        <message>
            <source>Another invoice has this number. Each needs one of its own.</source>
            <translation>Another invoice has this number. Each needs one of its own.</translation>
        </message>
        <message>
            <source>Say the number of the invoice.</source>
            <translation>Say the number of the invoice.</translation>
        </message>
        <message>
            <source>Say the amount of the invoice.</source>
            <translation>Say the amount of the invoice.</translation>
        </message>
        <message>
            <source>Say on which day it was paid, or remove the payment.</source>
            <translation>Say on which day it was paid, or remove the payment.</translation>
        </message>
        <message>
            <source>Say how much was paid, or remove the payment.</source>
            <translation>Say how much was paid, or remove the payment.</translation>
        </message>
        <message>
            <source>Change the invoice</source>
            <translation>Change the invoice</translation>
        </message>
        <message>
            <source>Record an invoice</source>
            <translation>Record an invoice</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>Nothing that is computed of the invoice changes.</source>
            <translation>Nothing that is computed of the invoice changes.</translation>
        </message>
        <message>
            <source>What it changes is shown here once the invoice has a number, an amount, and a day and an amount of each payment.</source>
            <translation>What it changes is shown here once the invoice has a number, an amount, and a day and an amount of each payment.</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Number</translation>
        </message>
        <message>
            <source>A&amp;greement</source>
            <translation>A&amp;greement</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Service</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Amount</translation>
        </message>
        <message>
            <source>Recei&amp;ved on</source>
            <translation>Recei&amp;ved on</translation>
        </message>
        <message>
            <source>&amp;Due on</source>
            <translation>&amp;Due on</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>&amp;Payments</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>R&amp;eason</translation>
        </message>
        <message>
            <source>of no single service</source>
            <translation>of no single service</translation>
        </message>
        <message>
            <source>Left empty: by the agreement, from the day of receipt.</source>
            <translation>Left empty: by the agreement, from the day of receipt.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::InvoiceSection</name>
        <message>
            <source>How is %1 computed?</source>
            <translation>How is %1 computed?</translation>
        </message>
        <message>
            <source>Record a payment of %1…</source>
            <comment>an invoice</comment>
            <translation>Record a payment of %1…</translation>
        </message>
        <message>
            <source>Invoice %1 on %2</source>
            <translation>Invoice %1 on %2</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Invoices</translation>
        </message>
        <message>
            <source>The account has no invoice of this service.</source>
            <translation>The account has no invoice of this service.</translation>
        </message>
        <message>
            <source>Record an invoice…</source>
            <translation>Record an invoice…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>invoice</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>agreement</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>paid</translation>
        </message>
        <message>
            <source>unpaid</source>
            <translation>unpaid</translation>
        </message>
        <message>
            <source>days overdue</source>
            <translation>days overdue</translation>
        </message>
        <message>
            <source>late fee</source>
            <translation>late fee</translation>
        </message>
        <message>
            <source>how it stands</source>
            <translation>how it stands</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::JournalDialog</name>
        <message>
            <source>%1 of %2 entries</source>
            <comment>shown, all</comment>
            <translation>%1 of %2 entries</translation>
        </message>
        <message>
            <source>Nothing was changed yet. Every change of the book will be kept here, with its time and reason.</source>
            <translation>Nothing was changed yet. Every change of the book will be kept here, with its time and reason.</translation>
        </message>
        <message>
            <source>No entry has this text.</source>
            <translation>No entry has this text.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>time, what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>What was changed</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Filter by text</source>
            <translation>Filter by text</translation>
        </message>
        <message>
            <source>Entries of the journal</source>
            <translation>Entries of the journal</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>What the entry changed</translation>
        </message>
        <message>
            <source>No field of it is known.</source>
            <translation>No field of it is known.</translation>
        </message>
        <message>
            <source>&amp;Export as CSV…</source>
            <translation>&amp;Export as CSV…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MappingFields</name>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Delimiter</translation>
        </message>
        <message>
            <source>Form of times</source>
            <translation>Form of times</translation>
        </message>
        <message>
            <source>Times without a zone</source>
            <translation>Times without a zone</translation>
        </message>
        <message>
            <source>SLA clock, UTC%1</source>
            <translation>SLA clock, UTC%1</translation>
        </message>
        <message>
            <source>Meaning of results</source>
            <translation>Meaning of results</translation>
        </message>
        <message>
            <source>HTTP fails from</source>
            <translation>HTTP fails from</translation>
        </message>
        <message>
            <source>Unit of rates</source>
            <translation>Unit of rates</translation>
        </message>
        <message>
            <source>Stamp of intervals</source>
            <translation>Stamp of intervals</translation>
        </message>
        <message>
            <source>their start</source>
            <translation>their start</translation>
        </message>
        <message>
            <source>their end</source>
            <translation>their end</translation>
        </message>
        <message>
            <source>More words for success</source>
            <translation>More words for success</translation>
        </message>
        <message>
            <source>such as: entered, joined</source>
            <translation>such as: entered, joined</translation>
        </message>
        <message>
            <source>More words for failure</source>
            <translation>More words for failure</translation>
        </message>
        <message>
            <source>such as: kicked, timeout</source>
            <translation>such as: kicked, timeout</translation>
        </message>
        <message>
            <source>Events that are room entries</source>
            <translation>Events that are room entries</translation>
        </message>
        <message>
            <source>such as: join, enterRoom</source>
            <translation>such as: join, enterRoom</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MessageBar</name>
        <message>
            <source>Dismiss (Esc)</source>
            <translation>Dismiss (Esc)</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MonthCalendar</name>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>a date format of QLocale: the month and year over a calendar</extracomment>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>off</source>
            <comment>a day on which nobody works</comment>
            <translation>off</translation>
        </message>
        <message>
            <source>work</source>
            <comment>a weekend day on which people work</comment>
            <translation>work</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Previous month</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>As-of day</source>
            <translation>As-of day</translation>
        </message>
        <message>
            <source>as-of day</source>
            <translation>as-of day</translation>
        </message>
        <message>
            <source>make-up working day</source>
            <translation>make-up working day</translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation>public holiday</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>weekend</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a kind of dates, how many</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MonthStrip</name>
        <message>
            <source>Previous service month</source>
            <translation>Previous service month</translation>
        </message>
        <message>
            <source>Next service month</source>
            <translation>Next service month</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>Service months</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::MonthsChart</name>
        <message>
            <source>Availability by service month</source>
            <translation>Availability by service month</translation>
        </message>
        <message>
            <source>standard met</source>
            <translation>standard met</translation>
        </message>
        <message>
            <source>voucher %1</source>
            <translation>voucher %1</translation>
        </message>
        <message>
            <source>so far</source>
            <translation>so far</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::Navigator</name>
        <message>
            <source>Filter (Ctrl+K)</source>
            <translation>Filter (Ctrl+K)</translation>
        </message>
        <message>
            <source>Filter by customer, service or month</source>
            <translation>Filter by customer, service or month</translation>
        </message>
        <message>
            <source>Customer, service or month, such as 2019-03; Enter jumps there</source>
            <translation>Customer, service or month, such as 2019-03; Enter jumps there</translation>
        </message>
        <message>
            <source>Customers and services</source>
            <translation>Customers and services</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::NavigatorModel</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <extracomment>a badge beside a service: so long can its voucher still be applied for</extracomment>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>All customers</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::NoticeDialog</name>
        <message>
            <source>Say by what the notice is known, such as its number: exclusions name it by that.</source>
            <translation>Say by what the notice is known, such as its number: exclusions name it by that.</translation>
        </message>
        <message>
            <source>Another notice is known by this. Exclusions could not say which one they mean.</source>
            <translation>Another notice is known by this. Exclusions could not say which one they mean.</translation>
        </message>
        <message>
            <source>It can't be signed for before it was sent.</source>
            <translation>It can't be signed for before it was sent.</translation>
        </message>
        <message>
            <source>Change the notice</source>
            <translation>Change the notice</translation>
        </message>
        <message>
            <source>Record a notice</source>
            <translation>Record a notice</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>It counts as served at the same time, and no exclusion stands otherwise by it.</source>
            <translation>It counts as served at the same time, and no exclusion stands otherwise by it.</translation>
        </message>
        <message>
            <source>What it changes is shown here once the fields can be kept.</source>
            <translation>What it changes is shown here once the fields can be kept.</translation>
        </message>
        <message>
            <source>&amp;Known by</source>
            <translation>&amp;Known by</translation>
        </message>
        <message>
            <source>A&amp;greement</source>
            <translation>A&amp;greement</translation>
        </message>
        <message>
            <source>Su&amp;bject</source>
            <translation>Su&amp;bject</translation>
        </message>
        <message>
            <source>C&amp;hannel</source>
            <translation>C&amp;hannel</translation>
        </message>
        <message>
            <source>&amp;Sent at</source>
            <translation>&amp;Sent at</translation>
        </message>
        <message>
            <source>Signed &amp;at</source>
            <translation>Signed &amp;at</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>R&amp;eason</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>at a time that is known</source>
            <translation>at a time that is known</translation>
        </message>
        <message>
            <source>Signe&amp;d for</source>
            <translation>Signe&amp;d for</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::NoticeSection</name>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>The account has no notice.</source>
            <translation>The account has no notice.</translation>
        </message>
        <message>
            <source>Record a notice…</source>
            <translation>Record a notice…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>notice</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>agreement</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>subject</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>channel</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>served</source>
            <translation>served</translation>
        </message>
        <message>
            <source>not signed for</source>
            <translation>not signed for</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ObligationsBar</name>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>Words to search for</translation>
        </message>
        <message>
            <source>Dated or standing</source>
            <translation>Dated or standing</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>to come and standing</source>
            <translation>to come and standing</translation>
        </message>
        <message>
            <source>dates to come</source>
            <translation>dates to come</translation>
        </message>
        <message>
            <source>all dates</source>
            <translation>all dates</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>standing</translation>
        </message>
        <message>
            <source>all dates and standing</source>
            <translation>all dates and standing</translation>
        </message>
        <message>
            <source>both sides</source>
            <translation>both sides</translation>
        </message>
        <message>
            <source>all agreements</source>
            <translation>all agreements</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ObligationsPage</name>
        <message>
            <source>Obligations</source>
            <translation>Obligations</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>standing</translation>
        </message>
        <message>
            <source>%1
(provisional)</source>
            <translation>%1
(provisional)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>when it arises, what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>behind %1</source>
            <comment>goes behind a clause</comment>
            <translation>behind %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what, clause</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Agreements that the customer has signed</source>
            <translation>Agreements that the customer has signed</translation>
        </message>
        <message>
            <source>The account lists no agreement that is known.</source>
            <translation>The account lists no agreement that is known.</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>agreement</translation>
        </message>
        <message>
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>goes before others in</source>
            <translation>goes before others in</translation>
        </message>
        <message>
            <source>its figures are from</source>
            <translation>its figures are from</translation>
        </message>
        <message>
            <source>What each side must and may do</source>
            <translation>What each side must and may do</translation>
        </message>
        <message>
            <source>There is no such obligation.</source>
            <translation>There is no such obligation.</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>who</source>
            <translation>who</translation>
        </message>
        <message>
            <source>what</source>
            <translation>what</translation>
        </message>
        <message>
            <source>time and amount</source>
            <translation>time and amount</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>otherwise</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>clause</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OutageDialog</name>
        <message>
            <source>Change the outage</source>
            <translation>Change the outage</translation>
        </message>
        <message>
            <source>Record an outage</source>
            <translation>Record an outage</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>It lies outside the periods of the service, so it can never count.</source>
            <translation>It lies outside the periods of the service, so it can never count.</translation>
        </message>
        <message>
            <source>It changes no figure: minutes with fewer than %1 failed calls do not count (clause %2).</source>
            <translation>It changes no figure: minutes with fewer than %1 failed calls do not count (clause %2).</translation>
        </message>
        <message>
            <source>It changes no figure of the contract view: %1.</source>
            <translation>It changes no figure of the contract view: %1.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OutageFields</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Until</translation>
        </message>
        <message>
            <source>Failed &amp;calls a minute</source>
            <translation>Failed &amp;calls a minute</translation>
        </message>
        <message>
            <source>&amp;Evidence</source>
            <translation>&amp;Evidence</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <source>the fewest in any of its minutes; empty: not counted</source>
            <translation>the fewest in any of its minutes; empty: not counted</translation>
        </message>
        <message>
            <source>An outage is (clause %1): %2</source>
            <comment>clause, what the agreement takes for one</comment>
            <translation>An outage is (clause %1): %2</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OutageSection</name>
        <message>
            <source>Recorded outages</source>
            <translation>Recorded outages</translation>
        </message>
        <message>
            <source>The account records no outage of this service.</source>
            <translation>The account records no outage of this service.</translation>
        </message>
        <message>
            <source>Record an outage…</source>
            <translation>Record an outage…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>time</source>
            <translation>time</translation>
        </message>
        <message>
            <source>length, min</source>
            <translation>length, min</translation>
        </message>
        <message>
            <source>failed calls a minute</source>
            <translation>failed calls a minute</translation>
        </message>
        <message>
            <source>under contract</source>
            <translation>under contract</translation>
        </message>
        <message>
            <source>evidence and note</source>
            <translation>evidence and note</translation>
        </message>
        <message>
            <source>touches no service month</source>
            <translation>touches no service month</translation>
        </message>
        <message>
            <source>does not count: too few failed calls</source>
            <translation>does not count: too few failed calls</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OutcomeCard</name>
        <message>
            <source>less than 0.0001 points</source>
            <translation>less than 0.0001 points</translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>percentage points</comment>
            <translation>%1 points</translation>
        </message>
        <message>
            <source>Pinned result and what was tried</source>
            <translation>Pinned result and what was tried</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Reset</translation>
        </message>
        <message>
            <source>Puts every assumption back to what is pinned</source>
            <translation>Puts every assumption back to what is pinned</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>pinned</translation>
        </message>
        <message>
            <source>tried</source>
            <translation>tried</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>difference</translation>
        </message>
        <message>
            <source>downtime</source>
            <translation>downtime</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>availability</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>voucher</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>Nothing is assumed otherwise: this is the pinned result.</source>
            <translation>Nothing is assumed otherwise: this is the pinned result.</translation>
        </message>
        <message numerus="yes">
            <source>%n things are assumed otherwise; no figure changes. Nothing is kept.</source>
            <translation>
                <numerusform>%n thing is assumed otherwise; no figure changes. Nothing is kept.</numerusform>
                <numerusform>%n things are assumed otherwise; no figure changes. Nothing is kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are assumed otherwise: %1. Nothing is kept.</source>
            <comment>verdict</comment>
            <translation>
                <numerusform>%n thing is assumed otherwise: %1. Nothing is kept.</numerusform>
                <numerusform>%n things are assumed otherwise: %1. Nothing is kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>What is entered cannot be tried; the figures are those from before.</source>
            <translation>What is entered cannot be tried; the figures are those from before.</translation>
        </message>
        <message>
            <source>Being computed…</source>
            <translation>Being computed…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OverlapDialog</name>
        <message>
            <source>Time that is in the book already</source>
            <translation>Time that is in the book already</translation>
        </message>
        <message>
            <source>The book has logs of the same time. What shall count?</source>
            <translation>The book has logs of the same time. What shall count?</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %n slot(s), in %3</source>
            <translation>
                <numerusform>%1: %2, %n slot, in %3</numerusform>
                <numerusform>%1: %2, %n slots, in %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Add, where the logs were split by host or region: the requests of both count. Replace, where the new logs correct the old ones, which then no longer count over this time.</source>
            <translation>Add, where the logs were split by host or region: the requests of both count. Replace, where the new logs correct the old ones, which then no longer count over this time.</translation>
        </message>
        <message>
            <source>Logs of different kinds are never added up. Replace lets the old ones no longer count over this time.</source>
            <translation>Logs of different kinds are never added up. Replace lets the old ones no longer count over this time.</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Replace</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The book has a provider's record of the same time. What shall count?</source>
            <translation>The book has a provider's record of the same time. What shall count?</translation>
        </message>
        <message>
            <source>Time that is in the record already</source>
            <translation>Time that is in the record already</translation>
        </message>
        <message>
            <source>A provider's record of the same time is shown already. What shall count?</source>
            <translation>A provider's record of the same time is shown already. What shall count?</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OvertakenDialog</name>
        <message>
            <source>Changed by somebody else</source>
            <translation>Changed by somebody else</translation>
        </message>
        <message>
            <source>This was changed otherwise meanwhile, so your change was not kept.</source>
            <translation>This was changed otherwise meanwhile, so your change was not kept.</translation>
        </message>
        <message>
            <source>%1 changed this at %2, so your change was not kept.</source>
            <translation>%1 changed this at %2, so your change was not kept.</translation>
        </message>
        <message>
            <source>Made again, your values stand where both of you changed the same; everything else of theirs stays.</source>
            <translation>Made again, your values stand where both of you changed the same; everything else of theirs stays.</translation>
        </message>
        <message>
            <source>What you changed is not there any more, so it can't be made again.</source>
            <translation>What you changed is not there any more, so it can't be made again.</translation>
        </message>
        <message>
            <source>&amp;Make mine again</source>
            <translation>&amp;Make mine again</translation>
        </message>
        <message>
            <source>&amp;Take theirs</source>
            <translation>&amp;Take theirs</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>What was changed</translation>
        </message>
        <message>
            <source>No field differs.</source>
            <translation>No field differs.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Yours</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Theirs</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Availability by service month (contract), %</source>
            <translation>Availability by service month (contract), %</translation>
        </message>
        <message>
            <source>Downtime of the service month</source>
            <translation>Downtime of the service month</translation>
        </message>
        <message>
            <source>Data coverage</source>
            <translation>Data coverage</translation>
        </message>
        <message>
            <source>Longest unavailable windows</source>
            <translation>Longest unavailable windows</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>Service months</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>service month</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>availability</translation>
        </message>
        <message>
            <source>downtime, min</source>
            <translation>downtime, min</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>voucher</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>claim until</source>
            <translation>claim until</translation>
        </message>
        <message>
            <source>state of the claim</source>
            <translation>state of the claim</translation>
        </message>
        <message>
            <source>Not known; %1 min are allowed</source>
            <translation>Not known; %1 min are allowed</translation>
        </message>
        <message>
            <source>The service month has no data.</source>
            <translation>The service month has no data.</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <translation>%1 of %2 min</translation>
        </message>
        <message>
            <source>The highest tier is reached.</source>
            <translation>The highest tier is reached.</translation>
        </message>
        <message numerus="yes">
            <source>The %1 tier begins above %2 min: %n more slots.</source>
            <translation>
                <numerusform>The %1 tier begins above %2 min: %n more slot.</numerusform>
                <numerusform>The %1 tier begins above %2 min: %n more slots.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 slots</source>
            <translation>%1 of %2 slots</translation>
        </message>
        <message>
            <source>unavailable: %1, without data: %2, pending: %3</source>
            <translation>unavailable: %1, without data: %2, pending: %3</translation>
        </message>
        <message>
            <source>weakest evidence: %1</source>
            <translation>weakest evidence: %1</translation>
        </message>
        <message>
            <source>No slot with data was unavailable.</source>
            <translation>No slot with data was unavailable.</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>Show in the timeline</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>counts %1</source>
            <translation>counts %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Please note</source>
            <translation>Please note</translation>
        </message>
        <message>
            <source>None: availability is the mean of the slots' error rates</source>
            <translation>None: availability is the mean of the slots' error rates</translation>
        </message>
        <message>
            <source>The %1 tier begins above %2 min.</source>
            <translation>The %1 tier begins above %2 min.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PageStack</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PaymentRows</name>
        <message>
            <source>This is no day. Write it like 2019-03-31.</source>
            <translation>This is no day. Write it like 2019-03-31.</translation>
        </message>
        <message>
            <source>This is no amount. Write it like 1234.56, with 8 decimals at most.</source>
            <translation>This is no amount. Write it like 1234.56, with 8 decimals at most.</translation>
        </message>
        <message>
            <source>Day of payment %1</source>
            <translation>Day of payment %1</translation>
        </message>
        <message>
            <source>Amount of payment %1</source>
            <translation>Amount of payment %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove payment %1</source>
            <translation>Remove payment %1</translation>
        </message>
        <message>
            <source>Add a payment</source>
            <translation>Add a payment</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PortfolioCards</name>
        <message>
            <source>Claimable now</source>
            <translation>Claimable now</translation>
        </message>
        <message>
            <source>Closing within 7 days</source>
            <translation>Closing within 7 days</translation>
        </message>
        <message>
            <source>Filed, no answer yet</source>
            <translation>Filed, no answer yet</translation>
        </message>
        <message>
            <source>Lost this year</source>
            <translation>Lost this year</translation>
        </message>
        <message>
            <source>Claim windows that closed in the year of the as-of day without a claim that counts</source>
            <translation>Claim windows that closed in the year of the as-of day without a claim that counts</translation>
        </message>
        <message>
            <source>Filed inside of the claim window, neither approved nor denied</source>
            <translation>Filed inside of the claim window, neither approved nor denied</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PortfolioCells</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>opens in %n days</source>
            <translation>
                <numerusform>opens in %n day</numerusform>
                <numerusform>opens in %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>The fee of this service month is not known.</source>
            <translation>The fee of this service month is not known.</translation>
        </message>
        <message>
            <source>Claim window: %1 to %2</source>
            <translation>Claim window: %1 to %2</translation>
        </message>
        <message>
            <source>The first day is provisional: the business days of that year are not known.</source>
            <translation>The first day is provisional: the business days of that year are not known.</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>Ticket %1</translation>
        </message>
        <message>
            <source>Not computed yet.</source>
            <translation>Not computed yet.</translation>
        </message>
        <message>
            <source>The inputs have changed since: these figures are being computed anew.</source>
            <translation>The inputs have changed since: these figures are being computed anew.</translation>
        </message>
        <message>
            <source>So far: the service month is not finished.</source>
            <translation>So far: the service month is not finished.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PortfolioFilterBar</name>
        <message>
            <source>all months</source>
            <translation>all months</translation>
        </message>
        <message>
            <source>Customer or service (Ctrl+F)</source>
            <translation>Customer or service (Ctrl+F)</translation>
        </message>
        <message>
            <source>Filter by customer or service</source>
            <translation>Filter by customer or service</translation>
        </message>
        <message>
            <source>Filter by state</source>
            <translation>Filter by state</translation>
        </message>
        <message>
            <source>Filter by month</source>
            <translation>Filter by month</translation>
        </message>
        <message>
            <source>A month such as 2019-03, or a year</source>
            <translation>A month such as 2019-03, or a year</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PortfolioPage</name>
        <message>
            <source>Portfolio</source>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>Service months of all customers</source>
            <translation>Service months of all customers</translation>
        </message>
        <message>
            <source>Open the service month</source>
            <translation>Open the service month</translation>
        </message>
        <message>
            <source>Keep a record of the claim…</source>
            <translation>Keep a record of the claim…</translation>
        </message>
        <message>
            <source>Text of the ticket…</source>
            <translation>Text of the ticket…</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copy rows</translation>
        </message>
        <message>
            <source>Show all service months</source>
            <translation>Show all service months</translation>
        </message>
        <message>
            <source>Service months computed</source>
            <translation>Service months computed</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>availability</translation>
        </message>
        <message>
            <source>tier</source>
            <translation>tier</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>voucher</translation>
        </message>
        <message>
            <source>closes</source>
            <translation>closes</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message numerus="yes">
            <source>Computing: %1 of %n service months</source>
            <translation>
                <numerusform>Computing: %1 of %n service month</numerusform>
                <numerusform>Computing: %1 of %n service months</numerusform>
            </translation>
        </message>
        <message>
            <source>Computing…</source>
            <translation>Computing…</translation>
        </message>
        <message numerus="yes">
            <source>%n service months are not computed and in no sum</source>
            <translation>
                <numerusform>%n service month is not computed and in no sum</numerusform>
                <numerusform>%n service months are not computed and in no sum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n service months</source>
            <translation>
                <numerusform>%1 of %n service month</numerusform>
                <numerusform>%1 of %n service months</numerusform>
            </translation>
        </message>
        <message>
            <source>No customer has a service month yet.</source>
            <translation>No customer has a service month yet.</translation>
        </message>
        <message>
            <source>Nothing is left to do: every service month met the standard, is settled, or has no data yet.</source>
            <translation>Nothing is left to do: every service month met the standard, is settled, or has no data yet.</translation>
        </message>
        <message>
            <source>No service month fits the filter.</source>
            <translation>No service month fits the filter.</translation>
        </message>
        <message>
            <source>month</source>
            <translation>month</translation>
        </message>
        <message>
            <source>days left</source>
            <translation>days left</translation>
        </message>
        <message>
            <source>Fit the columns to their texts</source>
            <translation>Fit the columns to their texts</translation>
        </message>
        <message>
            <source>Back to what was shown before</source>
            <translation>Back to what was shown before</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::PreviewTable</name>
        <message>
            <source>First rows</source>
            <translation>First rows</translation>
        </message>
        <message>
            <source>line</source>
            <translation>line</translation>
        </message>
        <message>
            <source>is read as</source>
            <translation>is read as</translation>
        </message>
        <message>
            <source>rejected: %1</source>
            <translation>rejected: %1</translation>
        </message>
        <message>
            <source>success</source>
            <translation>success</translation>
        </message>
        <message>
            <source>failure</source>
            <translation>failure</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::RecentList</name>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n log(s)</source>
            <translation>
                <numerusform>%1 and %n log</numerusform>
                <numerusform>%1 and %n logs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::RecordsPage</name>
        <message>
            <source>Two records</source>
            <translation>Two records</translation>
        </message>
        <message>
            <source>downtime</source>
            <translation>downtime</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>availability</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>voucher</translation>
        </message>
        <message>
            <source>voucher value</source>
            <translation>voucher value</translation>
        </message>
        <message>
            <source>by the customer's record</source>
            <translation>by the customer's record</translation>
        </message>
        <message>
            <source>by the provider's record</source>
            <translation>by the provider's record</translation>
        </message>
        <message>
            <source>The provider's record beside the customer's</source>
            <translation>The provider's record beside the customer's</translation>
        </message>
        <message>
            <source>In a dispute the provider's back-end record prevails. Open it here to see in which slots it differs from the customer's logs, and what the verdict is by each. Nothing is added up.</source>
            <translation>In a dispute the provider's back-end record prevails. Open it here to see in which slots it differs from the customer's logs, and what the verdict is by each. Nothing is added up.</translation>
        </message>
        <message>
            <source>Open the &amp;provider's record…</source>
            <translation>Open the &amp;provider's record…</translation>
        </message>
        <message>
            <source>The verdict by each record</source>
            <translation>The verdict by each record</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>Open another…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Slots that differ</source>
            <translation>Slots that differ</translation>
        </message>
        <message>
            <source>only those that are unavailable by one record only</source>
            <translation>only those that are unavailable by one record only</translation>
        </message>
        <message>
            <source>There is no such slot.</source>
            <translation>There is no such slot.</translation>
        </message>
        <message>
            <source>start</source>
            <translation>start</translation>
        </message>
        <message>
            <source>customer: requests</source>
            <translation>customer: requests</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>failures</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>rate</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message>
            <source>provider: requests</source>
            <translation>provider: requests</translation>
        </message>
        <message>
            <source>Provider's record: %1 (%2 good rows, %3 rejected)</source>
            <translation>Provider's record: %1 (%2 good rows, %3 rejected)</translation>
        </message>
        <message>
            <source>How it is read…</source>
            <translation>How it is read…</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::RemovalDialog</name>
        <message>
            <source>Remove the fee</source>
            <translation>Remove the fee</translation>
        </message>
        <message>
            <source>The fee of the service month %1 to %2, cash part %3, is removed. Its voucher has no amount then.</source>
            <translation>The fee of the service month %1 to %2, cash part %3, is removed. Its voucher has no amount then.</translation>
        </message>
        <message>
            <source>Remove the invoice</source>
            <translation>Remove the invoice</translation>
        </message>
        <message numerus="yes">
            <source>Invoice %1 of %2 is removed, with its %n payments.</source>
            <translation>
                <numerusform>Invoice %1 of %2 is removed, with its %n payment.</numerusform>
                <numerusform>Invoice %1 of %2 is removed, with its %n payments.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the notice</source>
            <translation>Remove the notice</translation>
        </message>
        <message numerus="yes">
            <source>Notice %1 is removed. %n exclusions name it, and have no notice then.</source>
            <translation>
                <numerusform>Notice %1 is removed. %n exclusion names it, and has no notice then.</numerusform>
                <numerusform>Notice %1 is removed. %n exclusions name it, and have no notice then.</numerusform>
            </translation>
        </message>
        <message>
            <source>Notice %1 is removed. No exclusion names it.</source>
            <translation>Notice %1 is removed. No exclusion names it.</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remove</translation>
        </message>
        <message>
            <source>Nothing that is computed changes.</source>
            <translation>Nothing that is computed changes.</translation>
        </message>
        <message>
            <source>Rea&amp;son</source>
            <translation>Rea&amp;son</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::RoleHeader</name>
        <message>
            <source>What the column “%1” stands for</source>
            <translation>What the column “%1” stands for</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::SameCustomerDialog</name>
        <message>
            <source>A customer of this name</source>
            <translation>A customer of this name</translation>
        </message>
        <message>
            <source>The account file has no customer ID, and “%1” is in the book already. Is it the same customer?</source>
            <translation>The account file has no customer ID, and “%1” is in the book already. Is it the same customer?</translation>
        </message>
        <message numerus="yes">
            <source>%1, without an ID: %n service(s)</source>
            <translation>
                <numerusform>%1, without an ID: %n service</numerusform>
                <numerusform>%1, without an ID: %n services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, ID %2: %n service(s)</source>
            <translation>
                <numerusform>%1, ID %2: %n service</numerusform>
                <numerusform>%1, ID %2: %n services</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer of the book</source>
            <translation>Customer of the book</translation>
        </message>
        <message>
            <source>The same: the account in the book is replaced by this file, and logs are added to those that are there. Another: it becomes a customer of its own. A file with a customer ID is not asked about.</source>
            <translation>The same: the account in the book is replaced by this file, and logs are added to those that are there. Another: it becomes a customer of its own. A file with a customer ID is not asked about.</translation>
        </message>
        <message>
            <source>The &amp;same</source>
            <translation>The &amp;same</translation>
        </message>
        <message>
            <source>&amp;Another</source>
            <translation>&amp;Another</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::ServerConnection</name>
        <message>
            <source>There is no book of that name in the database.</source>
            <translation>There is no book of that name in the database.</translation>
        </message>
        <message>
            <source>Enter a host: a name or an IP address.</source>
            <translation>Enter a host: a name or an IP address.</translation>
        </message>
        <message>
            <source>This can't be empty.</source>
            <translation>This can't be empty.</translation>
        </message>
        <message>
            <source>This desktop has no key store, so the password is asked for each time.</source>
            <translation>This desktop has no key store, so the password is asked for each time.</translation>
        </message>
        <message>
            <source>Password and data travel unencrypted. Only within one machine.</source>
            <translation>Password and data travel unencrypted. Only within one machine.</translation>
        </message>
        <message>
            <source>Certificate of the authority</source>
            <translation>Certificate of the authority</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <source>H&amp;ost</source>
            <translation>H&amp;ost</translation>
        </message>
        <message>
            <source>Po&amp;rt</source>
            <translation>Po&amp;rt</translation>
        </message>
        <message>
            <source>&amp;Database</source>
            <translation>&amp;Database</translation>
        </message>
        <message>
            <source>Boo&amp;k</source>
            <translation>Boo&amp;k</translation>
        </message>
        <message>
            <source>&amp;User</source>
            <translation>&amp;User</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pass&amp;word</translation>
        </message>
        <message>
            <source>Keep &amp;it in the key store of this desktop</source>
            <translation>Keep &amp;it in the key store of this desktop</translation>
        </message>
        <message>
            <source>Encr&amp;ypted (TLS)</source>
            <translation>Encr&amp;ypted (TLS)</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Authority</translation>
        </message>
        <message>
            <source>File of the authority that issued the server's certificate</source>
            <translation>File of the authority that issued the server's certificate</translation>
        </message>
        <message>
            <source>as the system trusts</source>
            <translation>as the system trusts</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the file of the authority</source>
            <translation>Choose the file of the authority</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::StepRow</name>
        <message>
            <source>Reading: %1</source>
            <translation>Reading: %1</translation>
        </message>
        <message>
            <source>%1. %2: %3 [%4]</source>
            <comment>number, title, text and clauses of a step</comment>
            <translation>%1. %2: %3 [%4]</translation>
        </message>
        <message>
            <source>%1. %2: %3</source>
            <comment>number, title and text of a step</comment>
            <translation>%1. %2: %3</translation>
        </message>
        <message>
            <source>Show the clause</source>
            <translation>Show the clause</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::StepsDialog</name>
        <message>
            <source>How computed?</source>
            <translation>How computed?</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;Copy as text</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::SuccessChart</name>
        <message>
            <source>counts as downtime</source>
            <translation>counts as downtime</translation>
        </message>
        <message>
            <source>released</source>
            <translation>released</translation>
        </message>
        <message>
            <source>below the scale</source>
            <translation>below the scale</translation>
        </message>
        <message>
            <source>%1 line</source>
            <translation>%1 line</translation>
        </message>
        <message>
            <source>success rate per slot, % (column = minimum)</source>
            <translation>success rate per slot, % (column = minimum)</translation>
        </message>
        <message>
            <source>requests per slot, up to %1</source>
            <translation>requests per slot, up to %1</translation>
        </message>
        <message>
            <source>requests per slot</source>
            <translation>requests per slot</translation>
        </message>
        <message>
            <source>No data in this service month: there is no request in the logs that belongs to it.</source>
            <translation>No data in this service month: there is no request in the logs that belongs to it.</translation>
        </message>
        <message>
            <source>whole scale</source>
            <translation>whole scale</translation>
        </message>
        <message>
            <source>Success rate per slot</source>
            <translation>Success rate per slot</translation>
        </message>
        <message>
            <source>A–B: %1</source>
            <translation>A–B: %1</translation>
        </message>
        <message>
            <source>%1 to %2: %3 of %4 slots have data, %5 are unavailable.</source>
            <translation>%1 to %2: %3 of %4 slots have data, %5 are unavailable.</translation>
        </message>
        <message numerus="yes">
            <source>%n unavailable window(s).</source>
            <translation>
                <numerusform>%n unavailable window.</numerusform>
                <numerusform>%n unavailable windows.</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown: %1.</source>
            <translation>Shown: %1.</translation>
        </message>
        <message>
            <source>Selected: %1.</source>
            <translation>Selected: %1.</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <comment>customer, kind of service, service</comment>
            <translation>%1, %2 %3</translation>
        </message>
        <message>
            <source>whole service period</source>
            <translation>whole service period</translation>
        </message>
        <message>
            <source>Show all service months one after the other.</source>
            <translation>Show all service months one after the other.</translation>
        </message>
        <message>
            <source>from 94 %</source>
            <translation>from 94 %</translation>
        </message>
        <message>
            <source>logarithmic</source>
            <translation>logarithmic</translation>
        </message>
        <message>
            <source>From 94 to 100 %; deeper slots are marked below the scale.</source>
            <translation>From 94 to 100 %; deeper slots are marked below the scale.</translation>
        </message>
        <message>
            <source>Down to the lowest rate there is.</source>
            <translation>Down to the lowest rate there is.</translation>
        </message>
        <message>
            <source>By the share that failed: 99, 99.9 and 99.99 % are equally far apart.</source>
            <translation>By the share that failed: 99, 99.9 and 99.99 % are equally far apart.</translation>
        </message>
        <message>
            <source>Scale of the success rate</source>
            <translation>Scale of the success rate</translation>
        </message>
        <message>
            <source>unavailable by one record only</source>
            <translation>unavailable by one record only</translation>
        </message>
        <message>
            <source>the records differ</source>
            <translation>the records differ</translation>
        </message>
        <message>
            <source>in one record only</source>
            <translation>in one record only</translation>
        </message>
        <message>
            <source>Computed from the recorded outages: there are no requests to show.</source>
            <translation>Computed from the recorded outages: there are no requests to show.</translation>
        </message>
        <message>
            <source>Overview: what is shown of the whole</source>
            <translation>Overview: what is shown of the whole</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TeamBookDialog</name>
        <message>
            <source>Copy the book to a server</source>
            <translation>Copy the book to a server</translation>
        </message>
        <message>
            <source>Open a team's book</source>
            <translation>Open a team's book</translation>
        </message>
        <message>
            <source>The whole book is made again there, with its journal, and compared. The book that is open stays as it is.</source>
            <translation>The whole book is made again there, with its journal, and compared. The book that is open stays as it is.</translation>
        </message>
        <message>
            <source>A book on a PostgreSQL server, which several people change at once.</source>
            <translation>A book on a PostgreSQL server, which several people change at once.</translation>
        </message>
        <message>
            <source>Books that were open …</source>
            <translation>Books that were open …</translation>
        </message>
        <message>
            <source>%1 on %2, as %3</source>
            <comment>a team's book, server, user</comment>
            <translation>%1 on %2, as %3</translation>
        </message>
        <message>
            <source>Books that were open</source>
            <translation>Books that were open</translation>
        </message>
        <message>
            <source>&amp;Make an empty book of that name where there is none</source>
            <translation>&amp;Make an empty book of that name where there is none</translation>
        </message>
        <message>
            <source>Copying …</source>
            <translation>Copying …</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Opening …</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TermDialog</name>
        <message>
            <source>Correct a term</source>
            <translation>Correct a term</translation>
        </message>
        <message>
            <source>The text says “%1”</source>
            <translation>The text says “%1”</translation>
        </message>
        <message>
            <source>Compares</source>
            <translation>Compares</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Percent</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>with nothing</source>
            <translation>with nothing</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>seconds</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>hours</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>calendar days</translation>
        </message>
        <message>
            <source>business days</source>
            <translation>business days</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>weeks</translation>
        </message>
        <message>
            <source>months</source>
            <translation>months</translation>
        </message>
        <message>
            <source>years</source>
            <translation>years</translation>
        </message>
        <message>
            <source>&amp;Correct</source>
            <translation>&amp;Correct</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TicketDialog</name>
        <message>
            <source>There is nothing to claim for this service month.</source>
            <translation>There is nothing to claim for this service month.</translation>
        </message>
        <message>
            <source>The service month has not ended yet.</source>
            <translation>The service month has not ended yet.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
        <message>
            <source>Support ticket</source>
            <translation>Support ticket</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>Language of the ticket</source>
            <translation>Language of the ticket</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinese</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Chinese and English</source>
            <translation>Chinese and English</translation>
        </message>
        <message>
            <source>Text of the ticket</source>
            <translation>Text of the ticket</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>&amp;Save as text…</source>
            <translation>&amp;Save as text…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Read a clause…</source>
            <translation>Read a clause…</translation>
        </message>
        <message>
            <source>The clauses that the ticket names</source>
            <translation>The clauses that the ticket names</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TimelinePage</name>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TopBar</name>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Import…</translation>
        </message>
        <message>
            <source>Open an account file and logs (Ctrl+O)</source>
            <translation>Open an account file and logs (Ctrl+O)</translation>
        </message>
        <message>
            <source>&amp;as of</source>
            <translation>&amp;as of</translation>
        </message>
        <message>
            <source>The day for which deadlines and claim states are told</source>
            <translation>The day for which deadlines and claim states are told</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>As-of date</translation>
        </message>
        <message>
            <source>Switch to Chinese (Ctrl+L)</source>
            <translation>Switch to Chinese (Ctrl+L)</translation>
        </message>
        <message>
            <source>Export &amp;PDF</source>
            <translation>Export &amp;PDF</translation>
        </message>
        <message>
            <source>Write the report of this service month (Ctrl+E)</source>
            <translation>Write the report of this service month (Ctrl+E)</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>All customers</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service month(s)</source>
            <translation>
                <numerusform>%n service month</numerusform>
                <numerusform>%n service months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TrendFailures</name>
        <message>
            <source>There is no data in this time.</source>
            <translation>There is no data in this time.</translation>
        </message>
        <message>
            <source>No slot with data was unavailable.</source>
            <translation>No slot with data was unavailable.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>weekday and hours: Tuesday 20–21</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Most failures: %1, %2 of %3 slots with data unavailable (%4).</source>
            <translation>Most failures: %1, %2 of %3 slots with data unavailable (%4).</translation>
        </message>
        <message>
            <source>Most failures: %1, %2 of %3 requests failed (%4).</source>
            <translation>Most failures: %1, %2 of %3 requests failed (%4).</translation>
        </message>
        <message>
            <source>Worst weekday: %1 (unavailable slots: %2); worst hour: %3 (%4).</source>
            <translation>Worst weekday: %1 (unavailable slots: %2); worst hour: %3 (%4).</translation>
        </message>
        <message>
            <source>Slots with only a rate: %1; their requests are not known and not counted.</source>
            <translation>Slots with only a rate: %1; their requests are not known and not counted.</translation>
        </message>
        <message>
            <source>%1: no data</source>
            <translation>%1: no data</translation>
        </message>
        <message>
            <source>%1: %2 of %3 slots with data unavailable, %4 of %5 requests failed</source>
            <translation>%1: %2 of %3 slots with data unavailable, %4 of %5 requests failed</translation>
        </message>
        <message>
            <source>When it fails (measured, on the SLA clock)</source>
            <translation>When it fails (measured, on the SLA clock)</translation>
        </message>
        <message>
            <source>whole service period</source>
            <translation>whole service period</translation>
        </message>
        <message>
            <source>Count all service months instead of the one that is shown.</source>
            <translation>Count all service months instead of the one that is shown.</translation>
        </message>
        <message>
            <source>failed requests by hour of the day</source>
            <translation>failed requests by hour of the day</translation>
        </message>
        <message>
            <source>unavailable slots by hour of the day</source>
            <translation>unavailable slots by hour of the day</translation>
        </message>
        <message>
            <source>failed requests by weekday</source>
            <translation>failed requests by weekday</translation>
        </message>
        <message>
            <source>unavailable slots by weekday</source>
            <translation>unavailable slots by weekday</translation>
        </message>
        <message>
            <source>weekday or hour</source>
            <translation>weekday or hour</translation>
        </message>
        <message>
            <source>slots with data</source>
            <translation>slots with data</translation>
        </message>
        <message>
            <source>unavailable</source>
            <translation>unavailable</translation>
        </message>
        <message>
            <source>share</source>
            <translation>share</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>requests</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>failures</translation>
        </message>
        <message>
            <source>failed share</source>
            <translation>failed share</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests failed</source>
            <translation>%1: %2 of %3 requests failed</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::TrendPage</name>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>%1: no data</source>
            <translation>%1: no data</translation>
        </message>
        <message>
            <source>%1: %2 min of downtime so far</source>
            <translation>%1: %2 min of downtime so far</translation>
        </message>
        <message>
            <source>%1: %2 min of downtime</source>
            <translation>%1: %2 min of downtime</translation>
        </message>
        <message>
            <source>%1: a voucher of unknown amount, no fee on record</source>
            <translation>%1: a voucher of unknown amount, no fee on record</translation>
        </message>
        <message>
            <source>%1: vouchers of %2, others of unknown amount</source>
            <translation>%1: vouchers of %2, others of unknown amount</translation>
        </message>
        <message>
            <source>%1: vouchers of %2 so far</source>
            <translation>%1: vouchers of %2 so far</translation>
        </message>
        <message>
            <source>%1: vouchers of %2</source>
            <translation>%1: vouchers of %2</translation>
        </message>
        <message>
            <source>No service month has data.</source>
            <translation>No service month has data.</translation>
        </message>
        <message numerus="yes">
            <source>%1 min in %n service month(s) with data</source>
            <translation>
                <numerusform>%1 min in %n service month with data</numerusform>
                <numerusform>%1 min in %n service months with data</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 min in %n service month(s) with data, so far</source>
            <translation>
                <numerusform>%1 min in %n service month with data, so far</numerusform>
                <numerusform>%1 min in %n service months with data, so far</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 in all</translation>
        </message>
        <message numerus="yes">
            <source>%n service month(s) with a voucher of unknown amount: no fee on record</source>
            <translation>
                <numerusform>%n service month with a voucher of unknown amount: no fee on record</numerusform>
                <numerusform>%n service months with a voucher of unknown amount: no fee on record</numerusform>
            </translation>
        </message>
        <message>
            <source>all services</source>
            <translation>all services</translation>
        </message>
        <message>
            <source>Show all services of the customer together.</source>
            <translation>Show all services of the customer together.</translation>
        </message>
        <message>
            <source>Lowest availability of all services by calendar month (contract), %</source>
            <translation>Lowest availability of all services by calendar month (contract), %</translation>
        </message>
        <message>
            <source>Availability by service month (contract), %</source>
            <translation>Availability by service month (contract), %</translation>
        </message>
        <message>
            <source>Downtime of all services by calendar month, min</source>
            <translation>Downtime of all services by calendar month, min</translation>
        </message>
        <message>
            <source>Downtime by service month, min</source>
            <translation>Downtime by service month, min</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>Service months</translation>
        </message>
        <message>
            <source>Vouchers of all services by calendar month, %1</source>
            <translation>Vouchers of all services by calendar month, %1</translation>
        </message>
        <message>
            <source>Vouchers by service month, %1</source>
            <translation>Vouchers by service month, %1</translation>
        </message>
        <message>
            <source>%1, all services</source>
            <translation>%1, all services</translation>
        </message>
        <message>
            <source>Service %1</source>
            <translation>Service %1</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>service month</source>
            <translation>service month</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>availability</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>measured</translation>
        </message>
        <message>
            <source>downtime, min</source>
            <translation>downtime, min</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>voucher</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>amount</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>met</source>
            <translation>met</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>not met</translation>
        </message>
        <message>
            <source>met so far</source>
            <translation>met so far</translation>
        </message>
        <message>
            <source>not met so far</source>
            <translation>not met so far</translation>
        </message>
        <message>
            <source>outages</source>
            <translation>outages</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::UnappliedDialog</name>
        <message>
            <source>%1: %2</source>
            <comment>corrected, to what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Decisions that are not applied</source>
            <translation>Decisions that are not applied</translation>
        </message>
        <message>
            <source>These were decided on words that do not stand at their place any more: the program reads the text otherwise now. They change nothing until you decide anew or discard them.</source>
            <translation>These were decided on words that do not stand at their place any more: the program reads the text otherwise now. They change nothing until you decide anew or discard them.</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>clause</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>decided on</source>
            <translation>decided on</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>decision</translation>
        </message>
        <message>
            <source>there now</source>
            <translation>there now</translation>
        </message>
        <message>
            <source>&amp;Show the place</source>
            <translation>&amp;Show the place</translation>
        </message>
        <message>
            <source>&amp;Discard these decisions</source>
            <translation>&amp;Discard these decisions</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::VerdictBar</name>
        <message>
            <source>How computed?</source>
            <translation>How computed?</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::VersionDialog</name>
        <message>
            <source>New version of an agreement</source>
            <translation>New version of an agreement</translation>
        </message>
        <message>
            <source>%1: version %2 in the place of %3</source>
            <translation>%1: version %2 in the place of %3</translation>
        </message>
        <message>
            <source>Figures that differ</source>
            <translation>Figures that differ</translation>
        </message>
        <message>
            <source>Service months</source>
            <translation>Service months</translation>
        </message>
        <message>
            <source>Both versions state the same figures.</source>
            <translation>Both versions state the same figures.</translation>
        </message>
        <message>
            <source>Service months under both versions</source>
            <translation>Service months under both versions</translation>
        </message>
        <message>
            <source>No finished service month is under this agreement.</source>
            <translation>No finished service month is under this agreement.</translation>
        </message>
        <message>
            <source>&amp;Compute from this version</source>
            <translation>&amp;Compute from this version</translation>
        </message>
        <message>
            <source>Keeps the file among your agreements. Everything is computed from it then, past service months too.</source>
            <translation>Keeps the file among your agreements. Everything is computed from it then, past service months too.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>figure</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>clause</translation>
        </message>
        <message>
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <source>after</source>
            <translation>after</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>service month from</source>
            <translation>service month from</translation>
        </message>
        <message>
            <source>availability before</source>
            <translation>availability before</translation>
        </message>
        <message>
            <source>availability after</source>
            <translation>availability after</translation>
        </message>
        <message>
            <source>voucher before</source>
            <translation>voucher before</translation>
        </message>
        <message>
            <source>voucher after</source>
            <translation>voucher after</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>difference</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WarehouseDialog</name>
        <message>
            <source>Connecting …</source>
            <translation>Connecting …</translation>
        </message>
        <message>
            <source>Enter where the warehouse is, then connect.</source>
            <translation>Enter where the warehouse is, then connect.</translation>
        </message>
        <message>
            <source>There is no table or view in this database that the user may see. Enter another database, or ask whoever runs the server for the right to read.</source>
            <translation>There is no table or view in this database that the user may see. Enter another database, or ask whoever runs the server for the right to read.</translation>
        </message>
        <message>
            <source>Choose a table or a view.</source>
            <translation>Choose a table or a view.</translation>
        </message>
        <message>
            <source>The table is being looked at.</source>
            <translation>The table is being looked at.</translation>
        </message>
        <message>
            <source>Which column is the time? Choose “time” under its name.</source>
            <translation>Which column is the time? Choose “time” under its name.</translation>
        </message>
        <message>
            <source>Which column says whether a request succeeded? Choose “result” under its name.</source>
            <translation>Which column says whether a request succeeded? Choose “result” under its name.</translation>
        </message>
        <message>
            <source>The table has no rows. It can be counted, but there is nothing to see.</source>
            <translation>The table has no rows. It can be counted, but there is nothing to see.</translation>
        </message>
        <message>
            <source>The table can be counted, by the profile “%1”.</source>
            <translation>The table can be counted, by the profile “%1”.</translation>
        </message>
        <message>
            <source>The table can be counted.</source>
            <translation>The table can be counted.</translation>
        </message>
        <message>
            <source>Connected: %1 %2</source>
            <comment>kind of server, version</comment>
            <translation>Connected: %1 %2</translation>
        </message>
        <message>
            <source>Another warehouse</source>
            <translation>Another warehouse</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Count in a warehouse</source>
            <translation>Count in a warehouse</translation>
        </message>
        <message>
            <source>Import a profile…</source>
            <translation>Import a profile…</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Connect</translation>
        </message>
        <message>
            <source>Cou&amp;nt</source>
            <translation>Cou&amp;nt</translation>
        </message>
        <message>
            <source>Re&amp;member as</source>
            <translation>Re&amp;member as</translation>
        </message>
        <message>
            <source>Name of the profile</source>
            <translation>Name of the profile</translation>
        </message>
        <message>
            <source>As recognised</source>
            <translation>As recognised</translation>
        </message>
        <message>
            <source>Export the profile…</source>
            <translation>Export the profile…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WarehousePlan</name>
        <message numerus="yes">
            <source>Counting one day reads about %1 rows on the server; %n day(s), about %2.</source>
            <translation>
                <numerusform>Counting one day reads about %1 rows on the server; %n day, about %2.</numerusform>
                <numerusform>Counting one day reads about %1 rows on the server; %n days, about %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting one day reads about %1 rows on the server.</source>
            <translation>Counting one day reads about %1 rows on the server.</translation>
        </message>
        <message>
            <source>The server can't say how many rows a day has.</source>
            <translation>The server can't say how many rows a day has.</translation>
        </message>
        <message>
            <source>Hide the plan</source>
            <translation>Hide the plan</translation>
        </message>
        <message>
            <source>Show the query and its plan</source>
            <translation>Show the query and its plan</translation>
        </message>
        <message>
            <source>Query and plan</source>
            <translation>Query and plan</translation>
        </message>
        <message>
            <source>That is more than %1 rows: count them &amp;all the same</source>
            <translation>That is more than %1 rows: count them &amp;all the same</translation>
        </message>
        <message numerus="yes">
            <source>No day is kept from before: %n to fetch.</source>
            <translation>
                <numerusform>No day is kept from before: %n to fetch.</numerusform>
                <numerusform>No day is kept from before: %n to fetch.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) kept from before, %1 to fetch.</source>
            <translation>
                <numerusform>%n day kept from before, %1 to fetch.</numerusform>
                <numerusform>%n days kept from before, %1 to fetch.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetch all again</source>
            <translation>Fetch all again</translation>
        </message>
        <message>
            <source>Days to wait for late rows</source>
            <translation>Days to wait for late rows</translation>
        </message>
        <message>
            <source>Days after its end until which rows of a day may come in</source>
            <translation>Days after its end until which rows of a day may come in</translation>
        </message>
        <message>
            <source>Rows of a day may come in until so many days after its end. What was asked for sooner is asked for again.</source>
            <translation>Rows of a day may come in until so many days after its end. What was asked for sooner is asked for again.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WarehouseTables</name>
        <message>
            <source>Filter tables</source>
            <translation>Filter tables</translation>
        </message>
        <message>
            <source>Tables and views</source>
            <translation>Tables and views</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WaterfallChart</name>
        <message>
            <source>%1 (%2): %3</source>
            <comment>a bar, its clauses, its length</comment>
            <translation>%1 (%2): %3</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WhatIfPage</name>
        <message>
            <source>What if</source>
            <translation>What if</translation>
        </message>
        <message>
            <source>Open a customer to try what other readings would change.</source>
            <translation>Open a customer to try what other readings would change.</translation>
        </message>
        <message>
            <source>From the measured time to the downtime</source>
            <translation>From the measured time to the downtime</translation>
        </message>
        <message>
            <source>Without data there is no downtime that could be told.</source>
            <translation>Without data there is no downtime that could be told.</translation>
        </message>
        <message>
            <source>What decides</source>
            <translation>What decides</translation>
        </message>
        <message>
            <source>Slots near the threshold</source>
            <translation>Slots near the threshold</translation>
        </message>
        <message>
            <source>at most this many points away:</source>
            <translation>at most this many points away:</translation>
        </message>
        <message>
            <source>what</source>
            <translation>what</translation>
        </message>
        <message>
            <source>time</source>
            <translation>time</translation>
        </message>
        <message>
            <source>if it were</source>
            <translation>if it were</translation>
        </message>
        <message>
            <source>then</source>
            <translation>then</translation>
        </message>
        <message>
            <source>slot</source>
            <translation>slot</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>rate</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>requests</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>failures</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message>
            <source>above %1 min: %2</source>
            <comment>minutes, percent of the fee</comment>
            <translation>above %1 min: %2</translation>
        </message>
        <message>
            <source>No window and no exclusion would by itself change the compensation.</source>
            <translation>No window and no exclusion would by itself change the compensation.</translation>
        </message>
        <message>
            <source>Without a verdict there is nothing that could decide it.</source>
            <translation>Without a verdict there is nothing that could decide it.</translation>
        </message>
        <message>
            <source>%1: %2 below it, %3 not; the nearest %4 are listed.</source>
            <comment>threshold, counts</comment>
            <translation>%1: %2 below it, %3 not; the nearest %4 are listed.</translation>
        </message>
        <message>
            <source>%1: %2 below it, %3 not.</source>
            <comment>threshold, counts</comment>
            <translation>%1: %2 below it, %3 not.</translation>
        </message>
        <message>
            <source>No slot with data lies that near to %1.</source>
            <translation>No slot with data lies that near to %1.</translation>
        </message>
        <message>
            <source>A distance is a number of 0 to 100.</source>
            <translation>A distance is a number of 0 to 100.</translation>
        </message>
        <message>
            <source>unavailable window, %1 min counted</source>
            <translation>unavailable window, %1 min counted</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>not there</translation>
        </message>
        <message>
            <source>distance</source>
            <translation>distance</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a clause and more of it</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Availability is the mean of the slots' error rates: there is no downtime.</source>
            <translation>Availability is the mean of the slots' error rates: there is no downtime.</translation>
        </message>
        <message>
            <source>The agreement has no threshold of a slot.</source>
            <translation>The agreement has no threshold of a slot.</translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WhyPanel</name>
        <message>
            <source>Why?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>The whole service month</source>
            <translation>The whole service month</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests failed, %4 of them caused by the customer.</source>
            <translation>%1: %2 of %3 requests failed, %4 of them caused by the customer.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 requests failed.</source>
            <translation>%1: %2 of %3 requests failed.</translation>
        </message>
        <message>
            <source>The log has rates only: it does not say what failed.</source>
            <translation>The log has rates only: it does not say what failed.</translation>
        </message>
        <message>
            <source>Slots with rates only are not part of it.</source>
            <translation>Slots with rates only are not part of it.</translation>
        </message>
        <message>
            <source>The logs have no data in this time.</source>
            <translation>The logs have no data in this time.</translation>
        </message>
        <message>
            <source>No request failed.</source>
            <translation>No request failed.</translation>
        </message>
        <message>
            <source>The log names no error codes.</source>
            <translation>The log names no error codes.</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>error code</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>failures</translation>
        </message>
        <message>
            <source>share</source>
            <translation>share</translation>
        </message>
        <message>
            <source>caused by the customer</source>
            <translation>caused by the customer</translation>
        </message>
        <message>
            <source>%1 (caused by the customer)</source>
            <translation>%1 (caused by the customer)</translation>
        </message>
        <message>
            <source>The log names no regions.</source>
            <translation>The log names no regions.</translation>
        </message>
        <message>
            <source>region</source>
            <translation>region</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>requests</translation>
        </message>
        <message>
            <source>success rate</source>
            <translation>success rate</translation>
        </message>
        <message>
            <source>None of its %1 is unavailable.</source>
            <translation>None of its %1 is unavailable.</translation>
        </message>
        <message>
            <source>%1 of its %2 unavailable; %3 counts as downtime.</source>
            <translation>%1 of its %2 unavailable; %3 counts as downtime.</translation>
        </message>
        <message>
            <source>The account records no outage in this time.</source>
            <translation>The account records no outage in this time.</translation>
        </message>
        <message>
            <source>recorded outage</source>
            <translation>recorded outage</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>counted</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clausemeter::widgets::WindowsTable</name>
        <message>
            <source>start</source>
            <translation>start</translation>
        </message>
        <message>
            <source>end</source>
            <translation>end</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>counted</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>requests</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>failures</translation>
        </message>
        <message>
            <source>lowest rate</source>
            <translation>lowest rate</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>standing</translation>
        </message>
        <message>
            <source>clause and reason</source>
            <translation>clause and reason</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copy rows</translation>
        </message>
        <message>
            <source>Unavailable windows of the service month</source>
            <translation>Unavailable windows of the service month</translation>
        </message>
        <message>
            <source>No window: the logs have no data in this service month.</source>
            <translation>No window: the logs have no data in this service month.</translation>
        </message>
        <message>
            <source>No window: no slot with data fell below %1 in this service month.</source>
            <translation>No window: no slot with data fell below %1 in this service month.</translation>
        </message>
        <message>
            <source>failures that the customer caused are left out</source>
            <translation>failures that the customer caused are left out</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>clause, standing, why</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>No window: availability is the mean of the slots' error rates.</source>
            <translation>No window: availability is the mean of the slots' error rates.</translation>
        </message>
        <message>
            <source>No window: the account records no outage in this service month.</source>
            <translation>No window: the account records no outage in this service month.</translation>
        </message>
    </context>
</TS>
