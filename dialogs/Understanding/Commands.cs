using System.Text.RegularExpressions;

namespace PartnerBot.Dialogs.Understanding;

/// <summary>Whole utterances that steer the conversation. Each pattern takes the text from end to end, so that a question is never eaten.</summary>
internal static partial class Commands
{
    private static readonly (Command Command, Regex Pattern)[] All =
    [
        (Command.Greeting, GreetingPattern()),
        (Command.Help, HelpPattern()),
        (Command.Thanks, ThanksPattern()),
        (Command.Goodbye, GoodbyePattern()),
        (Command.Why, WhyPattern()),
        (Command.WhoAmI, WhoAmIPattern()),
        (Command.Cancel, CancelPattern()),
        (Command.StartOver, StartOverPattern()),
        (Command.GoOn, GoOnPattern()),
        (Command.WhoIsThat, WhoIsThatPattern()),
        (Command.MyPartners, MyPartnersPattern()),
        (Command.Praise, PraisePattern()),
        (Command.Blame, BlamePattern()),
        (Command.Insult, InsultPattern()),
        (Command.Privacy, PrivacyPattern()),
        (Command.Injection, InjectionPattern()),
        (Command.OtherLanguage, OtherLanguagePattern()),
    ];

    public static Command? Of(string text)
    {
        var bare = PolitePattern().Replace(text, "").Trim();
        foreach (var candidate in bare.Length == 0 || bare == text ? [text] : (string[])[text, bare])
        {
            foreach (var (command, pattern) in All)
            {
                if (pattern.IsMatch(candidate))
                    return command;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"^((hi|hey|hello|please|ok|okay|so|and|but|well|thanks|thank you|great|i am new( (here|to this|(at|in|to|with) ([a-z]+ )?[a-z]+))?|i (just |have just |only )?(started|joined)( here)?( (today|yesterday|this (week|month)|on [a-z]+day))?|there|(it is )?my first day( here| with you)?|first day( here)?|new here|partnerbot|bot|can you|could you|would you) )+|( (please|bot|partnerbot|then|now|" +
        @"thanks))+$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex PolitePattern();

    [GeneratedRegex(
        @"^(hi|hey|heya|hiya|hello|helo|hallo|hola|howdy|yo|greetings|welcome|good (morning|afternoon|evening|day)|morning|moin|servus|ciao|" +
        @"bonjour|ola|namaste|konnichiwa|sup|what is up)( (there|bot|partnerbot|team|all|everyone|everybody|again|you|friend|mate|hi|hello|" +
        @"how are you( doing)?( today)?))*$|^how are you( doing)?( today)?$|^nice to meet you$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex GreetingPattern();

    [GeneratedRegex(
        @"^(help|help me|i need help|some help|need help|get help|show help|show me help|menu|main menu|options|commands|list commands|" +
        @"command list|usage|examples?|instructions|faq|what (can|do) you do( for (me|us))?|(what|how) (can|do) you help( (me|us))?( with)?|what can i (ask|do|say)( you| here)?( (as|being) [a-z ]{2,40})?|what (can|" +
        @"could|should) i ask( you)?( about)?|what do you (know|offer|support)|what are you( for| able to do)?|what is this( bot)?( for)?|" +
        @"how (do|can|does) (i|you|this|it)( bot)? (use|work)( this| you| it)?( bot)?|how do i (start|begin)|get started|getting started|" +
        @"show (me )?(the )?(menu|commands|options|examples)|i am (lost|stuck|confused|new here)|what now|what else( can you do)?|" +
        @"(who|what) are you|are you (a |an )?(real |actual )?(person|human( being)?|bot|robot|machine|computer|ai|program)|(am i|is this) (talking|speaking|writing|chatting)?( to| with)? ?(a |an )?(real |actual )?(person|human( being)?|bot|robot|machine)|what is your (name|purpose|job)|tell me what you can do|i do not know what to ask)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex HelpPattern();

    [GeneratedRegex(
        @"^((ok|okay|great|perfect|cool|awesome|super|nice|good|excellent|brilliant|wonderful|got it|well|many|a lot|all good|" +
        @"that is all) )*(thanks|thank you|thankyou|thank u|ty|tysm|cheers|much appreciated|appreciated|merci( beaucoup)?|ta|thx|tnx|danke( schon| sehr)?|gracias|obrigado|" +
        @"arigato|great|perfect|cool|awesome|excellent|brilliant|good job|well done|nice|great job|ok|okay|got it|understood|that helps|" +
        @"good bot|very helpful|helpful)( (so|very|a) (much|lot))?( (for|a lot|a bunch|again|all|everyone|bot|partnerbot|mate|guys|your|the|" +
        @"help|helped|me|that|this|was|is|very|really|helpful|great|perfect|useful|it|info|information|answer|quick))*$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ThanksPattern();

    [GeneratedRegex(
        @"^(bye|bye bye|goodbye|good bye|see you( later| soon| tomorrow)?|see ya|cya|ciao ciao|later|talk (to you )?(later|soon)|good night|" +
        @"have a (nice|good|great) (day|one|evening|weekend)|take care|farewell|that is all( for (now|today))?|so long|" +
        @"until next time)( (bot|partnerbot|then|now|all|everyone))*$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex GoodbyePattern();

    [GeneratedRegex(
        @"^(why|why not|why so|how so|how come|why( is| was| are)?( that| this| it| it so| those| the| so)?( the)?( number| figure| answer|" +
        @" result| percentage| rate| low| high)?|why( (is|was)( it| that| this)?| (do|did) (we|i) (get|have))?( only| just| not)? \d{1,3} ?(%|percent|pct)?( and not \d{1,3} ?%?)?|(please )?(explain|" +
        @"elaborate|justify|clarify|prove)( (that|this|it|yourself|more|why|the (answer|number|figure|result|reason|reasoning|" +
        @"calculation)))*|explain (how|why)( you (got|get|came to)( to)? (that|this|it))?|(what is|what are|show|show me|give me|tell me|" +
        @"cite|name|where is|what was)( the| your| its)? (sources?|reasons?|reasoning|evidence|proof|basis|references?|rules?|citations?|" +
        @"calculations?|arithmetic|math|maths|working|section|details)( (for|of|behind) (that|this|it))?|sources?|source of (that|this|it)|" +
        @"references?|citations?|reasons?|proof|evidence|details|more details|how (did|do|have) you (get|got|calculate|calculated|compute|" +
        @"computed|arrive at|know|work out|worked out|come to|derive|find)( to)?( that| this| it)?( out)?( number| figure| answer| result)?|" +
        @"how (is|was) (that|this|it) (calculated|computed|worked out|determined|derived|decided)|where (does|did|do) (that|this|it|" +
        @"the number|the figure|you)( number| figure| answer| get)? ?(come from|come|get that from|that from|this from|it from|from)|" +
        @"where (does|did) (that|this|it)( number| figure| rule)? come from|says who|who says( so| that)?|according to (what|whom|who|" +
        @"which (rule|section|document|guide))|which (rule|section|page|document|clause|part of the guide)( is (that|this|it)( from| in)?|" +
        @" says (so|that|this)| applies( here)?)?|based on what|on what (basis|grounds)|are you sure( about that)?|is that (right|correct|" +
        @"true|official|certain)|really|show (me )?(your |the )?(work|working|workings|rule|logic)|where (does|do|is) (it|the guide|you|they|that|this) (say|state|write|read|written|stated|said)( (that|this|so|it))?( in (the|your) (program |partner )?guide)?|show me where (it|the guide|that) (says|states|is written|stands)( (that|this|so|it))?|walk me through (it|that|" +
        @"the calculation)|what makes you (say|think) (so|that))$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex WhyPattern();

    [GeneratedRegex(
        @"^(who am i|whoami|what is my (name|role|roles|profile|account|company|e mail|email)|what are my roles|which (company|partner|" +
        @"organisation|organization) (am i (with|in|at|from)|do i (work for|belong to)|are we)|what do you know about (me|us)|(show |" +
        @"show me |see |view )?my (profile|account|role|roles|details|data)|do you know (me|who i am)|who do you think i am|" +
        @"what do you have (on record )?(about|on|for) me|am i (signed in|logged in|known|recognised|recognized|linked)|" +
        @"which account am i using)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex WhoAmIPattern();

    [GeneratedRegex(
        @"^(cancel|cancel (it|that|this)|stop|stop (it|that|this)|never ?mind|nevermind|forget( about)? (it|that|this)|abort|quit|exit|" +
        @"leave it|drop it|no thanks|no thank you|scratch that|undo|not now|ignore (that|this|it)|do not bother|enough)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex CancelPattern();

    [GeneratedRegex(
        @"^(and )?(who|what) (is|are|was|would|exactly is) (that|this|he|she|they|it|those|these|the person|that person|this person|those people|them)( person| people| guy| lady| exactly| then| be)?$|" +
        @"^(tell me |what do you know |more )?(more )?about (him|her|them|that person|this person)$|^(and )?whom? (do|does) (that|you) mean$|^who do you mean( by that)?$|" +
        @"^(and )?((what (is|was)|give me|send me|show me|i need|do you have) )?(his|her|their|that person's|the person's) (e ?mail( address)?|address|(phone|telephone|mobile|cell)?( )?number|phone|contacts?( details)?|roles?)$|^how (do|can) (i|we) (reach|contact|email|mail|write to|get hold of) (him|her|them|that person)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex WhoIsThatPattern();

    [GeneratedRegex(
        @"^(please )?((can you |could you )?(show|list|give|tell) (me )?)?((all |all of )?(my|our) (assigned )?(partners|resellers|partner list|portfolio)|(a |the )?list (of )?(all )?(of )?(my|our) (partners|resellers)|all (the )?(partners|resellers)( (i|that i) (have|manage|look after|cover))?|(the )?(partners|resellers) (that )?(i|we) (have|manage|look after|cover|own|support|work with))( please)?$|" +
        @"^(which|what|who are) (are )?(the |my |our )?(partners|resellers)( (do|can|should) (i|we)| i| that i)? ?(look after|manage|have|cover|own|see|support|work with|take care of|am responsible for|am assigned to|are mine)?( are (mine|assigned to me))?$|^who do i (look after|manage|cover|take care of)$|^how many (partners|resellers) (do i|do we|i) (look after|manage|have|cover|own)( in all)?$|" +
        "^(which|who|what|are any|is any)( one)? (of|among) (my|our) (partners|resellers) .*(risk|danger|trouble|short of|struggl|below|behind|attention|los(e|ing)|drop|demot|worr|worst|best|fail|safe).*$|^(which|what) (partners|resellers)( of mine)? (is|are) (in danger|at risk|in trouble|below (their|its) level|short of (their|its) level)( .{0,40})?$|" +
        "^(compare|rank|sort) (all )?(my|our) (partners|resellers)( .{0,40})?$|^how (are|do) (all )?(my|our) (partners|resellers) (doing|do|stand|standing|perform|performing)( .{0,30})?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex MyPartnersPattern();

    [GeneratedRegex(@"^((that|this|it) (was|is) )?((a )?(very |really )?(good|great|helpful|useful|right|correct|perfect) answer|that helped( me)?( a lot)?|thumbs up|well answered|exactly right|that is right)$", RegexOptions.ExplicitCapture)]
    private static partial Regex PraisePattern();

    [GeneratedRegex(
        @"^(no |nope )?((that|this|it|the answer|your answer) (was|is) )?(simply |just |completely |totally |plain )?((a )?(wrong|bad|useless|unhelpful|incorrect|false|terrible|poor)( answer)?|not (right|correct|true|helpful|useful|what i (asked|meant|wanted))( for| to know)?|thumbs down|rubbish)$|" +
        @"^(that|this|it) (did|does) not (help|answer my question|help me)( at all)?$|^you (are|got it) wrong$|^(that|this) was not my question$|^you gave me a wrong answer$|^not my question$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex BlamePattern();

    [GeneratedRegex(
        @"^((you|this|that|the|your|what|such|such a|are|is|a|an|so|really|very|just|bot|stupid|fucking|bloody|piece|of) )*(idiot|stupid|dumb|moron|useless bot|stupid bot|piece of (junk|crap|trash|shit)|sucks?|shut up|shit|crap|fuck( off| you)?|garbage|trash|hate you|go to hell|annoying|worthless|pathetic|loser|screw you|damn you|asshole|bastard)( bot| machine| thing| answer| idiot| are you| you are)*$|" +
        @"^(i )?(really )?hate (you|this bot)( so much)?$|^you (really |totally |just )?(suck|are (so |really |such a |a |an )?(idiot|stupid|dumb|useless|moron|annoying|worthless|pathetic|trash|garbage|joke|failure)( bot)?)( .{0,20})?$|^what a (stupid|dumb|useless|terrible) (bot|answer|machine|thing)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex InsultPattern();

    private const string Mine = "(what (i|we) (ask|say|write|type)( you| here| to you)*|(my|our|these|the) (questions?|messages?|chats?|conversations?|words|searches)|this (chat|conversation))";

    [GeneratedRegex(
        "^(do|does|can|will|could|may) (you|this bot|the bot|it|anybody|anyone|anybody else|anyone else|somebody|someone|somebody else|someone else|others|other people|my boss|my manager|my company|my colleagues|akamai|other partners) (also )?(store|keep|save|log|record|remember|see|read|track|share|look at|listen to|forward) (all )?" + Mine + "( .{0,30})?$|" +
        "^who (can |could |else can |else )?(sees?|reads?|looks? at|gets?) " + Mine + "$|^(is|are) " + Mine + " (private|confidential|secret|anonymous|stored|saved|logged|recorded|monitored|kept)$|^what (happens|do you do) (to|with) ((my|our) data|" + Mine + ")$|" +
        "^(how (can|do|could) i |i want to |can i |can you |could you |please )?(delete|erase|remove|wipe)( all)? (my|our) (data|history|questions|chat|messages)( .{0,30})?$|^what (data |information |personal data )?do you (store|keep|save|record|collect)( (of|about|on|from) (me|us|what i ask|my questions))?$|^where (is|are) (my|our) (data|questions) (stored|kept|saved)$|^(privacy|privacy policy|data privacy|your privacy policy)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex PrivacyPattern();

    [GeneratedRegex(
        @"(ignore|disregard|forget|override|bypass|overrule|drop) (all |any |everything |your |the |my |these |previous |prior |above |of )*(rules|instructions|guidelines|guide|policies|restrictions|programming|guardrails|limits)|" +
        @"(system|hidden|initial|secret) prompt|developer mode|admin mode|god mode|jail ?break|you are now (?!on|in|at|a partner)|pretend (to be|you are|that you|i am (an )?akamai|we are)|act as (a|an|my|if|dan)(?!\S)|do anything now|" +
        @"(say|tell me|answer|claim|confirm|print|state|write) (that )?(my|our|the) discount is \d+|from now on (you|answer|my|our|the)|repeat after me|print everything above|what were your instructions|reveal your (instructions|prompt|rules)|sudo ",
        RegexOptions.ExplicitCapture)]
    private static partial Regex InjectionPattern();

    [GeneratedRegex(
        @"^(can|could|do|will|may) (you|u|i|we) (please )?(speak|understand|talk|answer|write|read|reply|know|chat|ask|use)( (to )?(me|us|you|questions?))?( in)? " + Language + @"( (too|also|as well|please|here|with you))*$|" +
        @"^(please )?((speak|talk|answer|reply|write|switch|translate|say)( (to |it |that |this )?(me|us|it|that|this)?)?( (to|in|into))? |in )" + Language + @"( please)?$|^(which|what) languages? (do|can) you (speak|understand|know|answer in)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex OtherLanguagePattern();

    private const string Language = "(another language|other languages|my language|german|deutsch|french|francais|spanish|espanol|italian|portuguese|brazilian|dutch|swedish|polish|czech|turkish|russian|arabic|hebrew|hindi|japanese|chinese|mandarin|korean|thai|vietnamese|indonesian)";

    [GeneratedRegex(
        @"^(i want to |i would like to |let me |let us )?(submit( it| this| that)?|send (it|this) to akamai|continue|(continue|resume|finish|complete|submit|send|open|go on|carry on|keep going)( with)? (my|the|that|this|our) (last |open |only |saved |unfinished )?(draft|form|deal draft|draft deal|mdf draft|draft registration|draft request))$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex GoOnPattern();

    [GeneratedRegex(
        @"^(start over|start again|start afresh|restart|reset|begin again|new (question|topic|conversation|chat|session)|clear|clear (chat|" +
        @"all|everything|context|the conversation|conversation|history)|from the (start|beginning|top)|let us start (over|again)|" +
        @"another (question|topic)|change (the )?(topic|subject)|forget everything|go back to the (start|beginning))$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex StartOverPattern();
}
