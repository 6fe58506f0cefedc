using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Experts;

/// <summary>Guide, Ask An Expert: who qualifies.</summary>
public static class ExpertRules
{
    public static ExpertEligibility Assess(Edition edition, PartnerFile file, DateOnly today) => throw new NotImplementedException();
}
