namespace PartnerBot.Program;

/// <summary>The program levels, lowest first (guide, Program Levels). A partner without one has null.</summary>
public enum Level
{
    Select,
    Premier,
    Elite,
}
