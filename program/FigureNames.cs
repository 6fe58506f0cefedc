using System.Globalization;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Discounts;

namespace PartnerBot.Program;

/// <summary>The edition's figures by the names that articles use for them.</summary>
public sealed partial record Edition
{
    /// <returns>The figure as it is shown: "60", "$5K", "N/A"; null when there is none of that name.</returns>
    public string? Figure(string key) => key.Split('.') switch
    {
        ["grace_days"] => Whole(GraceDays),
        ["staff_change_notice_days"] => Whole(StaffChangeNoticeDays),
        ["staff_look_back_months"] => Whole(StaffLookBackMonths),
        ["success_plan_review_months"] => Whole(SuccessPlanReviewMonths),
        ["certification_months"] => Whole(CertificationMonths),
        ["renewal_days"] => Whole(RenewalDays),
        ["expert_architects"] => Whole(AskAnExpert.SolutionsArchitects),
        ["expert_integrations"] => Whole(AskAnExpert.IntegrationsAYear),
        ["expert_review_months"] => Whole(AskAnExpert.ReviewMonths),
        ["credit_notice_business_days"] => Whole(ServiceCredits.NoticeBusinessDays),
        ["credit_information_business_days"] => Whole(ServiceCredits.InformationBusinessDays),
        ["staff", var level, var role] => Enum.TryParse<Level>(level, out var of) ? Staff(CertifiedStaff[of], role) : null,
        ["basic", var role] => Staff(BasicCompliance, role),
        ["advanced", var role] => Staff(AdvancedCompliance, role),
        ["discount", var level, var column] => Enum.TryParse<Level>(level, out var of) && Enum.TryParse<DiscountColumn>(column, out var which) ? $"{Discounts[of].Of(which)}%" : null,
        ["revenue", var level, var geography] => Threshold(level, geography) is { } figures ? Usd.Brief(figures.AnnualRevenue) : null,
        ["net_mrr", var level, var geography] => Threshold(level, geography) is { } figures ? Usd.Brief(figures.NetMrr) : null,
        _ => Figures.GetValueOrDefault(key),
    };

    private static string? Staff(StaffMinimum minimum, string role) =>
        !Enum.TryParse<StaffRole>(role, out var of) ? null : minimum.Of(of) is { } count ? Whole(count) : "none";

    private ThresholdFigures? Threshold(string level, string geography) =>
        Enum.TryParse<Level>(level, out var of) && Enum.GetValues<Geography>().Where(each => each.Code() == geography).ToList() is [var place] ? Thresholds[(of, place)] : null;

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
