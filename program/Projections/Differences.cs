using PartnerBot.Program.Compliance;
using PartnerBot.Program.Discounts;
using PartnerBot.Program.Experts;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>A level and the first day on which it holds; null is below Select.</summary>
public sealed record LevelPeriod(DateOnly From, Level? Level);

/// <summary>A time in which the supposition makes another level.</summary>
/// <param name="Until">The last day of it; null when it lasts as far as is looked.</param>
/// <param name="Text">"Premier instead of Elite from 1 Jan 2027".</param>
public sealed record LevelDifference(DateOnly From, DateOnly? Until, Level? Otherwise, Level? With, string Text);

/// <summary>A discount in percent, null where the guide has no rate (below Select).</summary>
/// <param name="Points">With the supposition minus otherwise; 0 when it makes no difference, null without a rate.</param>
/// <param name="Text">"With an approved deal registration: 35% → 30%, 5 points less".</param>
public sealed record DiscountDifference(DiscountColumn Column, int? Otherwise, int? With, int? Points, string Text, Fact Fact);

/// <param name="On">The first day on which the verdicts differ.</param>
public sealed record ExpertDifference(ExpertVerdict Otherwise, ExpertVerdict With, DateOnly On, string Text);

/// <param name="On">The first day on which the grades differ.</param>
public sealed record ComplianceDifference(Product Product, ComplianceLevel Otherwise, ComplianceLevel With, DateOnly On, string Text);

/// <summary>Something the partner has to do.</summary>
/// <param name="By">The last day for it.</param>
public sealed record Duty(string Text, DateOnly By, Fact Fact);

/// <summary>A shortfall of today that no open notice covers.</summary>
/// <param name="Missing">"Sales Specialists in EMEA", "the threshold in APJ".</param>
/// <param name="IfNoticedToday">What a notice today would lead to.</param>
public sealed record WithoutDate(NoticeKind Kind, IReadOnlyList<string> Missing, LevelChange IfNoticedToday, string Text);
