using System.Text.RegularExpressions;

namespace PartnerBot.Dialogs.Understanding;

// The shapes of dates over normalised text, where words stand one space apart. Every pattern ends at a word's end.
internal static partial class Dates
{
    private const string Start = @"(?<!\S)";
    private const string End = @"(?!\S)";
    private const string MonthName = "(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";
    private const string YearNumber = @"(?<y>20\d\d)";
    private const string EdgeWords = "(((?<edge>end|close|last day|start|beginning|first day)( of)?|(?<edge>by|until|till|through|before)( the)?( end( of)?)?)( the)? )?";
    private const string Units = "(?<unit>day|week|month|quarter|year)s?";
    private const string Numbers = @"(?<n>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety)";

    [GeneratedRegex($@"{Start}(?<y>\d{{4}})[-/.](?<a>\d{{1,2}})[-/.](?<b>\d{{1,2}}){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirstPattern();

    [GeneratedRegex($@"{Start}(?<a>\d{{1,2}})[-/.](?<b>\d{{1,2}})[-/.](?<y>\d{{4}}|\d{{2}}){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex YearLastPattern();

    [GeneratedRegex($"{Start}(?<d>\\d{{1,2}})(st|nd|rd|th)?( of)? {MonthName}( {YearNumber})?{End}", RegexOptions.ExplicitCapture)]
    private static partial Regex DayMonthPattern();

    [GeneratedRegex($"{Start}{MonthName}( the)? (?<d>\\d{{1,2}})(st|nd|rd|th)?( {YearNumber})?{End}", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthDayPattern();

    [GeneratedRegex($"{Start}((end|close) of( the)?( calendar)? (?<unit>year|quarter|month|week)|(?<unit>year|quarter|month) end|(?<unit>eoy|eoq|eom)){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex EdgePattern();

    [GeneratedRegex($"{Start}{EdgeWords}(the )?(?<which>this|next|last|current|coming|following|previous)( calendar)? (?<unit>week|month|quarter|year){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex RelativeSpanPattern();

    [GeneratedRegex($@"{Start}{EdgeWords}(q(?<q>[1-4])([ /-]?{YearNumber})?|{YearNumber}[ /-]?q(?<q>[1-4])){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex QuarterPattern();

    // "May" is a month only where no verb can stand, "March" and the others always.
    [GeneratedRegex($"{Start}({EdgeWords}(?!may(?!\\S)){MonthName}( {YearNumber})?|((?<edge>end|start|beginning|by|until|till|before)( of)?|in|since|during|next|last|from|of) {MonthName}( {YearNumber})?|{MonthName} {YearNumber}){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthPattern();

    [GeneratedRegex($"{Start}((?<way>in)( the next| next)?|(?<way>next)|(?<way>coming)|(?<way>within)( the)?( next)?|(?<way>last)|(?<way>past)|(?<way>previous)) {Numbers} {Units}{End}", RegexOptions.ExplicitCapture)]
    private static partial Regex CountPattern();

    [GeneratedRegex($"{Start}{Numbers} {Units} (?<way>ago|from now|from today|later){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex AgoPattern();

    [GeneratedRegex($"{Start}(?<feast>christmas eve|christmas( day)?|xmas|new years? ?s? eve|new years? ?s? day){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex FeastPattern();

    [GeneratedRegex($"{Start}(day after tomorrow|today|tomorrow|yesterday|tonight){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex TodayPattern();

    private const string WeekdayNames = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    // "If it fails on a Sunday, does it count from Monday?" is about any week.
    [GeneratedRegex($@"(?<!\b(an?|any|every|each) {WeekdayNames}\b.*|\b(an?|any|every|each) ){Start}((this|next|on|by|until) )?(?<weekday>{WeekdayNames}){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex WeekdayPattern();

    [GeneratedRegex($"{Start}{EdgeWords}(?<y>20[2-4]\\d){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex YearPattern();

    [GeneratedRegex($"{Start}(received|got|noticed|notified|since|passed|left|quit|fell|expired|lapsed|was|were|had|dated|last|came|arrived|sent|failed|missed|reported|happened|occurred|broke|outage|failure|downtime|incident|breach|violated){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex PastPattern();

    // "If Ana left on 1 March" is still to come.
    [GeneratedRegex($"{Start}(if|suppose|supposing|say) \\S+( \\S+)?( (certificate|certification|cert))? (left|quit|lapsed|expired){End}", RegexOptions.ExplicitCapture)]
    private static partial Regex SupposedPattern();
}
