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

    /// <summary>Words that people mistype and that decide what is meant.</summary>
    public static IReadOnlyList<string> Targets { get; } =
        ("discount discounts percent percentage level levels standing status threshold thresholds revenue requirement requirements missing certificate certificates certification " +
         "certifications certified compliance compliant eligible eligibility expert experts promotion promoted demotion demoted grace period renewal renew expire expires expiring expired " +
         "lapse lapsed lapses registration registered unregistered customer customers existing existing current partner region wholesale financial minimum annual quarter " +
         "january february march april august september october november december monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday today").Split(' ');
}
