using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>A notice, given at a level, and its grace period.</summary>
internal sealed record Episode(NoticeKind Kind, Level? Level, DateOnly NoticedOn, DateOnly GraceEnds, bool IsOnRecord);

/// <summary>A level that is settled for a day to come.</summary>
internal sealed record Settled(DateOnly EffectiveOn, Level? Level, NoticeKind Kind, ProjectionStep Step);
