namespace PartnerBot.Program.Plans;

/// <summary>Puts as many people as possible into places, each person into one at most (augmenting paths).</summary>
internal static class Matching
{
    /// <returns>For each person the role they are placed in, or null.</returns>
    public static int?[] Most(int people, int roles, Func<int, int> places, Func<int, int, bool> fits)
    {
        var placed = new int?[people];
        for (var person = 0; person < people; person++) TryPlace(person, new bool[roles]);
        return placed;

        bool TryPlace(int person, bool[] tried)
        {
            for (var role = 0; role < roles; role++)
            {
                if (tried[role] || !fits(person, role)) continue;

                tried[role] = true;
                var others = Enumerable.Range(0, people).Where(other => placed[other] == role).ToList();
                if (others.Count >= places(role) && !others.Any(other => TryPlace(other, tried))) continue;

                placed[person] = role;
                return true;
            }

            return false;
        }
    }
}
