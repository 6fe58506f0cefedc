namespace PartnerBot.Store;

/// <summary>A <see cref="RequestQuery"/> as SQL. The texts are few, so that few commands need preparing.</summary>
internal sealed class RequestCondition
{
    private const int MostPartners = 1000, LongestTitle = 300;
    private readonly List<string> conditions = [];
    private readonly List<(string Name, object? Value)> parameters = [];

    public RequestCondition(RequestQuery query)
    {
        Add("kind = @kind", "kind", query.Kind is { } kind ? RequestSpellings.Kinds.Of(kind) : null);
        Add("partner_id = @partner", "partner", Key(query.PartnerId));
        AddList("partner_id", "partners", query.PartnerIds?.Select(Keys.Of));
        Add("requester_id = @requester", "requester", Key(query.RequesterId));
        Add("approver_id = @approver", "approver", Key(query.ApproverId));
        Add("region = @region", "region", query.Region is { } region ? Spellings.Regions.Of(region) : null);
        AddStates(query);
        if (query.RequesterId is null) conditions.Add("state <> 'draft'");
        Add("until_day >= @untilFrom", "untilFrom", query.UntilFrom);
        Add("until_day <= @untilTo", "untilTo", query.UntilTo);
        Add("due_on >= @dueFrom", "dueFrom", query.DueFrom);
        Add("due_on <= @dueTo", "dueTo", query.DueTo);
        Add("title_key like @title escape '!'", "title", query.TitleContains is { } part ? Pattern(part) : null);

        Order = query switch
        {
            { UntilFrom: not null } or { UntilTo: not null } => "until_day, number",
            { ApproverId: not null } => "submitted_at, number",
            _ => "number desc",
        };
    }

    /// <summary>A list that was asked for is empty.</summary>
    public bool FindsNothing { get; private set; }

    public string Where => conditions is [] ? "" : $"where {string.Join(" and ", conditions)}";

    public string Order { get; }

    public (string Name, object? Value)[] Parameters => [.. parameters];

    private static string? Key(string? id) => id is null ? null : Keys.Of(id);

    // An engine refuses patterns that are too long; no title is.
    private static string Pattern(string part)
    {
        var key = RequestRows.TitleKey(part);
        var plain = (key.Length <= LongestTitle ? key : key[..LongestTitle]).Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);
        return $"%{plain}%";
    }

    private void Add(string condition, string name, object? value)
    {
        if (value is null)
            return;

        conditions.Add(condition);
        parameters.Add((name, value));
    }

    private void AddStates(RequestQuery query)
    {
        var before = conditions.Count;
        AddList(query.AsSeenByPartner ? "coalesce(undecided, state)" : "state", "state", query.States?.Select(RequestSpellings.States.Of));
        if (!query.OrWantsExtension || conditions.Count == before)
            return;

        // Each half by an index of its own.
        const string OfApprover = "select number from requests where approver_id = @approver and";
        conditions[^1] = $"number in ({OfApprover} {conditions[^1]} union all {OfApprover} wants_extension = 1)";
    }

    private void AddList(string column, string name, IEnumerable<string>? values)
    {
        if (values is null)
            return;

        if (InList.Of(name, values, MostPartners) is not { } list)
        {
            FindsNothing = true;
            return;
        }

        conditions.Add($"{column} in ({list.Sql})");
        parameters.AddRange(list.Parameters);
    }
}
