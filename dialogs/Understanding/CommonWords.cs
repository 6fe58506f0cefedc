namespace PartnerBot.Dialogs.Understanding;

/// <summary>Words that spelling must know beside the lexicon and the phrases.</summary>
internal static class CommonWords
{
    /// <summary>Ordinary words one slip away from one of ours, and others that no name is written like.</summary>
    public static IReadOnlyList<string> All { get; } =
        ("basis basics grand advance advances export exports experts lever revel gaps premise premises elate elites expiry expires expire lapse lapses collapse " +
         "partner partners parent parents level levels region reason reasons regions legion religion track tracks trade trades train trains training " +
         "state states stake stage statue statues status right rights light might night sight eight weight height " +
         "their these those there where whose while which would could should about above after again against along always another around before behind below " +
         "between beyond both does doing done down during each either else even ever every everyone everything few first from further have having here " +
         "hers him his how into its just know later least less like likely made make makes many maybe mine more most much must near need needs never next nobody " +
         "none nothing once only other others ours over please possible quite rather really same several shall since some somebody someone something soon still " +
         "such take taken than thank that them then they thing things think this though through thus told took toward towards turn under until upon used using usually " +
         "very want wants was way well went were what when whether who whom whose why will with within without work works yes yet you your yours " +
         "client clients account accounts customer customers company companies colleague colleagues boss manager managers team teams people person " +
         "deal deals price prices quote quotes list lists margin margins offer offers order orders sale sales sell sells seller buyer buyers buying bought " +
         "today tomorrow yesterday morning evening night week weeks month months year years quarter quarters day days date dates time times").Split(' ');

    /// <summary>Words of everyday talk that say nothing of what it is about.</summary>
    public static IReadOnlyList<string> Plain { get; } =
        ("hello dear sorry okay alongside besides instead despite whenever wherever somehow anyhow anyway anyways thing things stuff kind kinds sort sorts bunch couple lots plenty loads " +
         "idea ideas clue guess guessing wonder wondering wondered suppose supposed assume assuming imagine imagining pretend believe believed hope hoping hoped wish wishing afraid worried worry worries curious " +
         "confused confusing unclear clear remember remembered forget forgot forgotten forgetting recall heard hear hears hearing read reads tell tells telling told said says saying talk talked talking " +
         "explain explains explained mean means meant understand understood matter matters seem seems seemed sound sounds sounded look looks looked looking feel feels felt keep keeps kept stay stays stayed " +
         "start starts started starting begin begins began begun stop stops stopped finish finishes finished happen happens happened happening try tries tried trying come comes came coming goes going gone went " +
         "gets getting gotten give gives gave given giving take takes taking took bring brings brought bringing find finds found finding show shows showed shown showing want wanted wanting wants " +
         "please kindly thanks thank cheers pleased glad happy upset angry annoyed annoying stupid silly weird strange odd funny crazy serious honest fair certain particular specific exact actual real true false " +
         "good better best great nice fine cool okay perfect awesome bad worse worst poor terrible huge tiny small big large little long short high higher highest lower lowest early earlier late later quick quicker slow slower " +
         "first second third fourth next previous former latter morning evening afternoon lunch tonight weekend moment moments while whole half entire single double twice thrice once again yourself myself himself herself themselves ourselves " +
         "everything everywhere everyone anything anywhere anyone something somewhere someone nothing nowhere nobody whoever whatever whichever luckily basically honestly actually currently exactly really maybe perhaps probably " +
         "chance chances case cases point points reason reasons result results question questions answer answers line lines word words detail details bit bits place places side sides part parts piece pieces front back middle " +
         "push pushing pull pulling move moving moved turn turning turned leave leaves leaving left allow allows allowed forbidden forbid able unable possible impossible ready already still yet almost nearly quite rather pretty damn hell perk perks goodie goodies only").Split(' ');

    /// <summary>Words that people mistype and that decide what is meant.</summary>
    public static IReadOnlyList<string> Targets { get; } =
        ("discount discounts percent percentage level levels standing status threshold thresholds revenue requirement requirements missing certificate certificates certification " +
         "certifications certified compliance compliant eligible eligibility expert experts promotion promoted demotion demoted grace period renewal renew expire expires expiring expired " +
         "lapse lapsed lapses registration registered unregistered customer customers existing existing current partner region wholesale financial minimum annual quarter " +
         "january february march april august september october november december monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday today").Split(' ');
}
