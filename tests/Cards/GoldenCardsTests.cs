namespace PartnerBot.Tests.Cards;

public class GoldenCardsTests
{
    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public void A_card_looks_as_approved(string name) => Golden.Match(Gallery.Named(name), name);

    [Fact]
    public void No_golden_file_outlives_its_card()
    {
        var names = Gallery.All.Select(it => it.Key).ToHashSet();

        Assert.All(Directory.GetFiles(Golden.Folder()), file => Assert.Contains(Path.GetFileNameWithoutExtension(file), names));
    }
}
