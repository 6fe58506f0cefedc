using PartnerBot.Dialogs;

namespace PartnerBot.Tests.Dialogs;

public sealed class KnownNamesTests
{
    [Theory]
    [InlineData("how's dunlin doing", "how's Dunlin doing")]
    [InlineData("certificates of monsoon data", "certificates of Monsoon Data")]
    [InlineData("MONSOON data, Monsoon", "MONSOON Data, Monsoon")]
    [InlineData("kiwi", "Kiwi")]
    [InlineData("luis' cert and jose", "Luis' cert and José")]
    [InlineData("what is the data sheet", "what is the data sheet")]
    [InlineData("secure systems", "secure systems")]
    [InlineData("whats monsoons level", "whats Monsoon's level")]
    [InlineData("monsoon datas level, Kiwis and joses", "Monsoon Data's level, Kiwi's and José's")]
    [InlineData("what is on the datas sheets", "what is on the datas sheets")]
    public void Names_are_spelt_as_on_record_and_ordinary_words_stay(string said, string spelt) =>
        Assert.Equal(spelt, KnownNames.Spell(said, ["Dunlin Secure Systems", "Monsoon Data", "kiwi Telecom"], ["Luis Price", "José Level"]).Text);

    [Theory]
    [InlineData("what if luis price leaves", "luis price")]
    [InlineData("what is the price", "")]
    public void An_ordinary_word_is_part_of_a_name_only_behind_its_other_words(string said, string found) =>
        Assert.Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries), KnownNames.Spell(said, [], ["Luis Price"]).Found.Order());
}
