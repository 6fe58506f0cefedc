using System.Data.Common;
using PartnerBot.Program.Certifications;
using PartnerBot.Program.Partners;

namespace PartnerBot.Store;

/// <summary>The columns of imported rows and how they are read; each reader expects its list, the first at <c>at</c>.</summary>
internal static class PartnerRows
{
    public const string PartnerColumns = "p.id, p.name, p.type, p.level, p.level_since, p.regions, p.focus, p.tenant_id, p.distributor_id";

    public const string PersonColumns = "w.id, w.partner_id, w.name, w.email, w.entra_object_id, w.region, w.roles, w.active, w.left_on, w.time_zone, w.locale";

    public const string CustomerColumns = "id, name, domain, country, region, named_client_since, products, partner_id, support_package, parent_customer_id";

    public static Partner Partner(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.SpeltAt(2, Spellings.PartnerTypes),
        row.SpeltOrNullAt(3, Spellings.Levels),
        row.DayOrNullAt(4),
        row.SpeltListAt(5, Spellings.Regions),
        row.ProductsAt(6),
        row.TextAt(7),
        row.TextAt(8));

    public static Person Person(DbDataReader row) => new(
        row.GetString(0),
        row.TextAt(1),
        row.GetString(2),
        row.TextAt(3),
        row.TextAt(4),
        row.SpeltOrNullAt(5, Spellings.Regions),
        row.SpeltListAt(6, Spellings.Roles),
        row.YesAt(7),
        row.DayOrNullAt(8),
        row.TextAt(9),
        row.TextAt(10));

    /// <summary>The columns of somebody whose partner is known, for the rules: none asks for accounts, time zones or languages.</summary>
    public const string StaffColumns = "w.id, w.name, w.email, w.region, w.roles, w.active, w.left_on";

    public static Person Staff(DbDataReader row, string partnerId) => new(
        row.GetString(0),
        partnerId,
        row.GetString(1),
        row.TextAt(2),
        null,
        row.SpeltOrNullAt(3, Spellings.Regions),
        row.SpeltListAt(4, Spellings.Roles),
        row.YesAt(5),
        row.DayOrNullAt(6));

    public static Customer Customer(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.TextAt(2),
        row.TextAt(3),
        row.SpeltOrNullAt(4, Spellings.Regions),
        row.DayOrNullAt(5),
        row.ProductsAt(6),
        row.TextAt(7),
        row.TextAt(8),
        row.TextAt(9));

    public static Certification Certification(DbDataReader row) => new(
        row.GetString(0),
        row.SpeltAt(1, Spellings.Certificates),
        row.TextAt(2) is { } product ? Program.ProductCatalogue.Named(product) : null,
        row.DayAt(3),
        row.DayOrNullAt(4));

    public static Assignment Assignment(DbDataReader row, int at) => new(
        row.GetString(at),
        row.SpeltAt(at + 1, Spellings.Roles),
        row.SpeltOrNullAt(at + 2, Spellings.Regions),
        row.GetString(at + 3));

    public static YearlyRevenue Revenue(DbDataReader row) => new(
        row.SpeltAt(0, Spellings.Regions), (int)row.GetInt64(1), row.UsdAt(2), row.UsdAt(3));

    public static SuccessPlan SuccessPlan(DbDataReader row) => new(
        (int)row.GetInt64(0), row.DayOrNullAt(1), row.DayOrNullAt(2), row.DayOrNullAt(3));

    public static ExpertYear ExpertYear(DbDataReader row) => new(
        (int)row.GetInt64(0), row.WholeAt(1), row.DayOrNullAt(2), row.TextAt(3), row.TextAt(4), row.DayOrNullAt(5), row.DayOrNullAt(6));

    public static Notice Notice(DbDataReader row) => new(
        row.SpeltAt(0, Spellings.NoticeKinds), row.DayAt(1), row.DayOrNullAt(2));
}
