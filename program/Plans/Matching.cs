namespace PartnerBot.Program.Plans;

/// <summary>Puts as many people as possible into places, each person into one at most (augmenting paths).</summary>
internal static class Matching
{
    /// <returns>For each person the role they are placed in, or null.</returns>
    public static int?[] Most(int people, int roles, Func<int, int> places, Func<int, int, bool> fits)
    {
        var placed = new int?[people];
        var taken = new int[roles];

        // Where one person found no way, the next finds none either, until somebody is placed.
        var tried = new bool[roles];
        for (var person = 0; person < people; person++)
        {
            if (TryPlace(person)) Array.Clear(tried);
        }

        return placed;

        bool TryPlace(int person)
        {
            for (var role = 0; role < roles; role++)
            {
                if (tried[role] || !fits(person, role)) continue;

                tried[role] = true;
                if (taken[role] >= places(role) && !TryMove(role)) continue;

                if (placed[person] is { } before) taken[before]--;
                placed[person] = role;
                taken[role]++;
                return true;
            }

            return false;
        }

        bool TryMove(int role)
        {
            for (var other = 0; other < people; other++)
            {
                if (placed[other] == role && TryPlace(other)) return true;
            }

            return false;
        }
    }
}
