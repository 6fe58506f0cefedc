using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Program.Projections;

/// <summary>A supposition with everything it names found in the record.</summary>
/// <param name="On">The day it begins; for certificates that lapse, today.</param>
/// <param name="Certificates">Those that lapse or are renewed.</param>
/// <param name="Text">One sentence for a person.</param>
internal sealed record Supposed(
    Supposition Supposition,
    DateOnly On,
    string Text,
    Person? Person = null,
    IReadOnlyList<CertificationStatus>? Certificates = null,
    Geography? Geography = null)
{
    public SuppositionKind Kind => Supposition.Kind;

    /// <summary>For somebody who leaves, the certificates that go along.</summary>
    public IReadOnlyList<CertificationStatus> Held { get; init; } = [];

    public int Count => Supposition.Count ?? 1;

    public bool IsLapseOf(Certification certification) => Kind is SuppositionKind.Lapses && Names(certification);

    public bool IsRenewalOf(Certification certification) => Kind is SuppositionKind.Renews && Names(certification);

    private bool Names(Certification certification) => Certificates?.Any(status => status.Certification == certification) is true;
}
