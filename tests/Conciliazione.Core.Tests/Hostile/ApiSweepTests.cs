using Conciliazione.Tests.Api;

namespace Conciliazione.Tests.Hostile;

/// <summary>Every public member is called with one bad argument at a time; the counts say that nothing escapes the sweep.</summary>
public class ApiSweepTests
{
    /// <summary>Every argument that a sweep must try, counted without it; the least numbers say that the catalogue has not shrunk.</summary>
    private static int Count(Func<ApiParameter, bool> counts) => ApiCatalogue.Members.SelectMany(member => member.Parameters).Count(parameter => !parameter.IsOut && counts(parameter));

    private static bool HoldsAnything(ApiParameter parameter) =>
        parameter.Raw.Member is System.Reflection.ConstructorInfo { DeclaringType.Namespace: "Conciliazione.Certificates" };

    /// <summary>A policy refuses the value itself, so that none reaches the parameter.</summary>
    private static bool IsPolicy(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Policy<>);

    private static ApiPool Pool => ApiSamples.Shared.Pool;

    [Fact]
    public void There_is_an_instance_of_every_public_type_and_a_call_of_every_public_member()
    {
        Assert.Empty(ApiSamples.Shared.NeverMade.Select(type => type.FullName));
        Assert.Empty(ApiSamples.Shared.NeverCalled.Select(member => member.Name));
        Assert.InRange(ApiCatalogue.Types.Count, 374, int.MaxValue);
        Assert.InRange(ApiCatalogue.Members.Count, 962, int.MaxValue);
    }

    [Fact]
    public void Null_is_refused_with_the_name_of_the_parameter()
    {
        var sweep = ApiSweep.Over((parameter, _) => parameter.RefusesNull ? [("null", null)] : [], ApiJudge.Null);
        Assert.Empty(sweep.Faults);
        Assert.Equal(Count(parameter => parameter.RefusesNull), sweep.Tried);
        Assert.InRange(sweep.Tried, 927, int.MaxValue);
    }

    [Fact]
    public void A_null_item_is_refused_with_the_name_of_the_list()
    {
        var sweep = ApiSweep.Over(ApiBadValues.NullItem, ApiJudge.NullItem);
        Assert.Empty(sweep.Faults);
        Assert.InRange(sweep.Tried, 26, int.MaxValue);
    }

    [Fact]
    public void A_value_outside_its_enumeration_is_refused_with_the_name_of_the_parameter()
    {
        // A certificate may hold anything, so that one written elsewhere can be read; its verification refuses it.
        var sweep = ApiSweep.Over((parameter, _) => HoldsAnything(parameter) ? [] : ApiBadValues.Undeclared(Pool, parameter.Type), ApiJudge.Refused);
        Assert.Empty(sweep.Faults);
        Assert.Equal(Count(parameter =>
            !parameter.IsDestination && !HoldsAnything(parameter) && !IsPolicy(parameter.Type) && ApiBadValues.Mentions(parameter.Type, type => type.IsEnum)), sweep.Tried);
        Assert.InRange(sweep.Tried, 130, int.MaxValue);
    }

    [Fact]
    public void The_ends_of_the_calendar_are_refused_or_answered()
    {
        var sweep = ApiSweep.Over((parameter, _) => ApiBadValues.Ends(Pool, parameter.Type), ApiJudge.RefusedOrRight);
        Assert.Empty(sweep.Faults);
        Assert.Equal(Count(parameter => ApiBadValues.Mentions(parameter.Type, ApiBadValues.IsOfCalendar)), sweep.Tried);
        Assert.InRange(sweep.Tried, 101, int.MaxValue);
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused_with_the_name_of_the_parameter()
    {
        var sweep = ApiSweep.Over((parameter, _) => ApiBadValues.Foreign(Pool, parameter.Type), ApiJudge.Refused);
        Assert.Empty(sweep.Faults);
        Assert.Equal(Count(parameter => ApiBadValues.Mentions(parameter.Type, ApiBadValues.IsOfSomeCalendar)), sweep.Tried);
        Assert.InRange(sweep.Tried, 71, int.MaxValue);
    }

    [Fact]
    public void What_is_made_at_the_ends_of_the_calendar_can_be_used()
    {
        var sweep = ApiSweep.OfResults((parameter, _) => ApiBadValues.Ends(Pool, parameter.Type));
        Assert.Empty(sweep.Faults);
        Assert.InRange(sweep.Tried, 900, int.MaxValue);
    }
}
