using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Levels;

/// <summary>Guide, Revenue and Net MRR Thresholds, Assigned Staff, Partner Success Plan: what a level asks of a partner.</summary>
public static class LevelRules
{
    public static Standing Stand(Edition edition, PartnerFile file, DateOnly today) => throw new NotImplementedException();

    public static LevelAssessment Assess(Edition edition, PartnerFile file, Level level, Geography geography, DateOnly today) => throw new NotImplementedException();
}
