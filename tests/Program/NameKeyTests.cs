using PartnerBot.Program.Partners;

namespace PartnerBot.Tests.Program;

public class NameKeyTests
{
    [Theory]
    [InlineData("Contoso", "contoso")]
    [InlineData("CONTOSO, Inc.", "contoso")]
    [InlineData("Contoso Ltd", "contoso")]
    [InlineData("Contoso GmbH & Co. KG", "contoso")]
    [InlineData("Société Générale S.A.", "societe generale")]
    [InlineData("Müller-Lüdenscheidt AG", "muller ludenscheidt")]
    [InlineData("Straße 7 B.V.", "strasse 7")]
    [InlineData("Łódź Øresund Æther", "lodz oresund aether")]
    [InlineData("Cafe\u0301 Nhà Việt", "cafe nha viet")]
    [InlineData("O'Neil’s  Corp", "oneils")]
    [InlineData("Smith & Sons", "smith and sons")]
    [InlineData("Smith and Sons plc", "smith and sons")]
    [InlineData("SA", "sa")]
    [InlineData("Co", "co")]
    [InlineData("株式会社アカマイ", "株式会社アカマイ")]
    [InlineData(" !!! ", "!!!")]
    [InlineData("", "")]
    public void A_name_loses_what_people_write_differently(string name, string key) => Assert.Equal(key, NameKey.Of(name));
}
