namespace PartnerBot.Program;

/// <summary>Something the guide leaves open or says in two ways, how it was read, and who decides.</summary>
/// <param name="Name">A short, stable name that tests and logs use: "new-customer-undefined".</param>
/// <param name="Text">One or two sentences for a person.</param>
public sealed record Caveat(string Name, string Text);
