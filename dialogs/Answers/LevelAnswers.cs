using PartnerBot.Cards;
using PartnerBot.Program;
using PartnerBot.Program.Levels;
using PartnerBot.Program.Projections;

namespace PartnerBot.Dialogs.Answers;

/// <summary>The level, what is missing for another, its thresholds, and when it may change.</summary>
internal static class LevelAnswers
{
    public static async Task<Answer> StandingAsync(Inquiry about, Question question)
    {
        var standing = LevelRules.Stand(about.Edition, await about.FileAsync(), about.Today);
        var home = question.Geography ?? about.Home;
        List<Suggestion> next =
        [
            new($"What is missing for {Above(standing.Assigned)}?", new Question(Topic.Gap, Above(standing.Assigned), home, Partner: question.Partner)),
            new("When could it change?", new Question(Topic.LevelChange, Partner: question.Partner)),
            new("What is the discount?", new Question(Topic.Discount, Partner: question.Partner)),
            new("Which certificates expire?", new Question(Topic.Certifications, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next);
        return new Answer($"{about.Whose} level", LevelCards.Standing(standing, frame), standing.Basis, frame);
    }

    public static async Task<Answer> GapAsync(Inquiry about, Question question)
    {
        var partner = about.Partner!;
        var geography = question.Geography ?? about.Home ?? Geography.NorthAmerica;

        // Whoever begins in another region needs there what the level asks for that they have.
        var level = question.Level ?? (about.Said.Keeping || (question.Geography is { } elsewhere && !partner.Regions.Contains(elsewhere)) ? partner.Level : null) ?? Above(partner.Level);
        var assessment = LevelRules.Assess(about.Edition, await about.FileAsync(), level, geography, about.Today);

        question = question with { Level = level, Geography = geography };
        List<Suggestion> next =
        [
            .. partner.Regions.Where(other => other != geography).Take(2).Select(other => new Suggestion($"What about {other.Name()}?", question with { Geography = other })),
            new($"And for {Other(level)}?", question with { Level = Other(level) }),
            new("When would it take effect?", new Question(Topic.LevelChange, level, Date: about.Today, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next);
        return new Answer($"what is missing for {level} in {geography.Name()}", LevelCards.Gap(assessment, frame), assessment.Basis, frame);
    }

    public static Answer Thresholds(Inquiry about, Question question)
    {
        var table = ThresholdTable.Of(about.Edition, question.Level, question.Geography);
        var places = question.Geography is null ? about.Partner?.Regions ?? Enum.GetValues<Geography>() : Enum.GetValues<Geography>().Where(other => other != question.Geography);
        List<Suggestion> next =
        [
            .. question is { Level: null, Geography: null } ? [] : (Suggestion[])[new("The whole table", new Question(Topic.Thresholds, Partner: question.Partner))],
            .. places.Take(2).Select(other => new Suggestion(question.Geography is null ? $"Only {other.Name()}?" : $"And in {other.Name()}?", question with { Geography = other })),
            .. about.Partner is null ? [] : (Suggestion[])[new("What is the level?", new Question(Topic.Level, Partner: question.Partner))],
        ];
        var frame = about.Frame(question, next, Note(about, table));
        return new Answer("these thresholds", LevelCards.Thresholds(table, frame), table.Basis, frame);
    }

    private static string? Note(Inquiry about, ThresholdTable table) => about.Said.Money switch
    {
        { Currency: not (null or "USD" or "$") } => "Thresholds are in US dollars. The guide gives no exchange rate, so I do not convert.",
        { Amount: var amount } when table.Has(about.Edition, amount) =>
            $"Exactly {Usd.Brief(amount)} is not more than {Usd.Brief(amount)}, and not below it either. The guide does not settle that: your Partner Account Executive (PAE) has to decide.",
        _ => null,
    };

    public static async Task<Answer> ChangeAsync(Inquiry about, Question question)
    {
        var outlook = question.Date is { } from
            ? InGeneral(about.Edition, from, question.Occasion)
            : await AheadAsync(about);
        List<Suggestion> next =
        [
            new("A promotion from today?", question with { Date = about.Today, Occasion = Occasion.Qualified }),
            new("What is missing?", new Question(Topic.Gap, question.Level, Partner: question.Partner)),
            new("What is the level now?", new Question(Topic.Level, Partner: question.Partner)),
        ];
        var frame = about.Frame(question, next);
        return new Answer($"{about.Whose} next change of level", LevelCards.Outlook(outlook, frame), outlook.Basis, frame);
    }

    /// <summary>What is in sight; for who asks of a promotion, and none is, when the next one would be.</summary>
    private static async Task<LevelOutlook> AheadAsync(Inquiry about)
    {
        var file = await about.FileAsync();
        var outlook = LevelChanges.For(about.Edition, file, about.Today);
        return about.Said.Occasion is Occasion.Qualified && outlook.Changes.All(change => change.Kind is not LevelChangeKind.Promotion)
            ? InGeneral(about.Edition, about.Today, Occasion.Qualified)
            : WithRenewals(outlook, RenewalsAtStake.Of(about.Edition, file, about.Today));
    }

    private static LevelOutlook WithRenewals(LevelOutlook outlook, IReadOnlyList<LevelChange> atStake) => atStake is [] ? outlook : outlook with
    {
        HasRenewalsOnly = outlook.Changes is [],
        Changes = [.. outlook.Changes.Concat(atStake).OrderBy(change => change.EffectiveOn).ThenBy(change => change.From)],
    };

    private static LevelOutlook InGeneral(Edition edition, DateOnly from, Occasion? occasion) => occasion switch
    {
        Occasion.Qualified => LevelChanges.InGeneral(edition, from, LevelChangeKind.Promotion),
        Occasion.Notice => LevelChanges.InGeneral(edition, from, LevelChangeKind.AfterGrace),
        Occasion.GraceEnds => LevelChanges.InGeneral(edition, from.AddDays(-edition.GraceDays), LevelChangeKind.AfterGrace),
        Occasion.Certified or null => LevelChanges.InGeneral(edition, from),
    };

    /// <summary>The level to aim for: the next one up, and Elite for those who are there.</summary>
    internal static Level Above(Level? level) => level is { } own ? Next(own) : Level.Select;

    private static Level Other(Level level) => level is Level.Elite ? Level.Premier : Next(level);

    private static Level Next(Level level) => level switch
    {
        Level.Select => Level.Premier,
        Level.Premier => Level.Elite,
        Level.Elite => Level.Elite,
    };
}
