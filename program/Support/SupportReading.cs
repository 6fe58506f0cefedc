using System.Text.Json;

namespace PartnerBot.Program.Support;

/// <summary>From the data file to <see cref="SupportTerms"/>, or to the list of all that is wrong with it.</summary>
public static class SupportReading
{
    private const int Severities = 3;
    private const int MostOfAUnit = 100;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="FormatException">Lists every fault of the file, one a line.</exception>
    public static SupportTerms Parse(string name, string json)
    {
        List<string> faults = [];
        using var file = JsonDocument.Parse(json, Strict);
        var root = new EditionField("", file.RootElement, faults);
        var terms = new SupportTerms(
            root["document"].Text(),
            root["label"].Text(),
            root["response_section"].Text(),
            root["phone"].Text(),
            root["emerging_phone"].Text(),
            root["emerging_email"].Text(),
            [.. root["packages"].Items().Select(Package)],
            [.. root["scales"].Items().Select(Scale)]);
        root.FaultUnreadFields();
        if (terms.Scales.Select(scale => scale.Kind).Distinct().Count() != Enum.GetValues<CaseKind>().Length) root["scales"].Fault("must have one scale for each kind of case");
        return faults is [] ? terms : throw new FormatException(string.Join('\n', faults.Select(fault => $"{name}: {fault}")));
    }

    private static SupportPackage Package(EditionField row)
    {
        var targets = row["targets"].Items();
        if (targets.Count != Severities) row["targets"].Fault($"must have {Severities} targets, for severity 1, 2 and 3");
        return new(row["name"].Text(), [.. row["other_names"].Items().Select(item => item.Text())], [.. targets.Select(Target)], row["email_is_severity_3"].YesOrNo());
    }

    private static ResponseTarget Target(EditionField row) => new(
        row["amount"].Whole(1, MostOfAUnit),
        row["unit"].One([("minutes", ResponseUnit.Minutes), ("hours", ResponseUnit.Hours), ("business_days", ResponseUnit.BusinessDays)]),
        row["only_by_phone"].IsThere && row["only_by_phone"].YesOrNo(),
        row["through"].OptionalText());

    private static SeverityScale Scale(EditionField row) => new(
        row["kind"].One([("technical", CaseKind.Technical), ("business", CaseKind.Business), ("security", CaseKind.Security), ("emerging", CaseKind.Emerging), ("aura", CaseKind.Aura)]),
        row["name"].Text(),
        row["section"].Text(),
        row["default"].WholeOrNull(1, 4),
        row["call_for_first"].YesOrNo(),
        [.. row["levels"].Items().Select(Level)]);

    private static SeverityLevel Level(EditionField row) => new(
        row["number"].Whole(1, 4),
        row["word"].Text(),
        row["means"].Text(),
        row["how"].One([
            ("control_center", Reporting.ControlCenter), ("control_center_or_call", Reporting.ControlCenterOrCall),
            ("control_center_or_email", Reporting.ControlCenterOrEmail), ("control_center_email_or_call", Reporting.ControlCenterEmailOrCall)]),
        row["target"].IsThere && !row["target"].IsNull ? Target(row["target"]) : null);
}
