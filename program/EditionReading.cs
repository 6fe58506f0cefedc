using System.Text.Json;

namespace PartnerBot.Program;

/// <summary>From an edition file to an <see cref="Edition"/>, or to the list of all that is wrong with it.</summary>
public sealed partial record Edition
{
    private const int MostPeople = 1000;
    private const int MostMonths = 120;
    private const int MostDays = 366;

    // A duplicate key would silently win over the one before it.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads an edition file.</summary>
    /// <param name="name">The file's name, for the messages.</param>
    /// <param name="json">What is in it.</param>
    /// <exception cref="FormatException">Lists every fault of the file, one a line: which field, which value, what is allowed.</exception>
    public static Edition Parse(string name, string json)
    {
        List<string> faults = [];
        var edition = Read(name, json, faults);
        if (faults is []) return edition!;

        var lines = faults.Select(fault => $"{name}: {fault}");
        throw new FormatException(string.Join('\n', lines.Prepend($"The edition file {name} cannot be used; faults found: {faults.Count}.")));
    }

    private static Edition? Read(string name, string json, List<string> faults)
    {
        try
        {
            using var file = JsonDocument.Parse(json, Strict);
            var root = new EditionField("", file.RootElement, faults);
            var edition = Read(root);
            root.FaultUnreadFields();
            return edition;
        }
        catch (JsonException problem)
        {
            faults.Add($"the file: not JSON: {problem.Message}");
            return null;
        }
    }

    private static Edition Read(EditionField root)
    {
        root["note"].OptionalText();
        return new(root["document"].Text(), root["label"].Text(), root["effective_from"].Date())
        {
            PrintedOn = root["printed_on"].DateOrNull(),
            Sections = SectionsIn(root["sections"]),
            Thresholds = ThresholdsIn(root["thresholds"]),
            CertifiedStaff = StaffIn(root["certified_staff"]),
            StaffChangeNoticeDays = root["staff_change_notice_days"].Whole(1, MostDays),
            StaffLookBackMonths = root["staff_look_back_months"].Whole(1, MostMonths),
            SuccessPlanReviewMonths = root["success_plan_review_months"].Whole(1, MostMonths),
            SuccessPlanSections = NamesIn(root["success_plan_sections"]),
            GraceDays = root["grace_days"].Whole(1, MostDays),
            Discounts = DiscountsIn(root["discounts"]),
            BasicCompliance = MinimumIn(root["product_compliance"]["basic"]),
            AdvancedCompliance = AdvancedIn(root["product_compliance"]),
            CertificationMonths = root["certification"]["validity_months"].Whole(1, MostMonths),
            RenewalDays = root["certification"]["renewal_days"].Whole(0, MostDays),
            AskAnExpert = ExpertIn(root["ask_an_expert"]),
            Benefits = BenefitsIn(root["benefits"]),
            Figures = root["figures"].Texts(),
            ServiceCredits = CreditsIn(root["service_credits"]),
        };
    }

    private static EditionSections SectionsIn(EditionField sections) => new(
        sections["at_a_glance"].Text(),
        sections["success_plan"].Text(),
        sections["thresholds"].Text(),
        sections["certified_staff"].Text(),
        sections["staff_changes"].Text(),
        sections["employer_change"].Text(),
        sections["staff_without_certification"].Text(),
        sections["level_changes"].Text(),
        sections["pricing"].Text(),
        sections["product_compliance"].Text(),
        sections["renewal"].Text(),
        sections["ask_an_expert"].Text(),
        sections["service_credits"].Text(),
        sections["definitions"].Text());
}
