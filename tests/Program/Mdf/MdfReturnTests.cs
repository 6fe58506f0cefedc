using PartnerBot.Program.Mdf;
using PartnerBot.Program.Requests;
using PartnerBot.Tests.Program.Requests;

namespace PartnerBot.Tests.Program.Mdf;

public sealed class MdfReturnTests
{
    [Fact]
    public void What_came_of_it_stands_beside_what_was_paid()
    {
        var paid = SomeForms.Request(RequestKind.Mdf, RequestState.Paid, new Dictionary<Field, string>(SomeForms.Activity) { [Field.LeadsGained] = "25" }) with { Granted = 9_000m };
        var back = MdfReturn.Of(paid, 45_000m);

        Assert.Equal(new MdfReturn(9_000m, 200_000m, 45_000m, 40, 25), back);
        Assert.Equal(5, back.PerDollar);
    }

    [Fact]
    public void Before_anything_is_paid_there_is_no_return()
    {
        var approved = MdfReturn.Of(SomeForms.Request(RequestKind.Mdf, RequestState.Approved) with { Granted = 9_000m }, 45_000m);

        Assert.Equal(new MdfReturn(0, 200_000m, 45_000m, 40, 0), approved);
        Assert.Null(approved.PerDollar);
    }

    [Fact]
    public void Several_activities_add_up()
    {
        Assert.Equal(new MdfReturn(30, 300, 50, 5, 7), MdfReturn.Sum([new(10, 100, 50, 2, 3), new(20, 200, 0, 3, 4)]));
        Assert.Equal(new MdfReturn(0, 0, 0, 0, 0), MdfReturn.Sum([]));
    }
}
