using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using FsCheck;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conciliazione.Tests;

public class LawTests
{
    [Theory]
    [InlineData(null, 200)]
    [InlineData("", 200)]
    [InlineData("7", 7)]
    public void The_number_of_cases_can_be_set(string? cases, int expected)
    {
        var law = new LawAttribute(cases, seed: null);
        Assert.Equal((expected, null, true), (law.MaxTest, law.Refusal, law.QuietOnSuccess));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("(1234,5679)", "(1234,5679)")]
    [InlineData("1234,5679", "(1234,5679)")]
    [InlineData("(1234, 5679, 7)", "(1234,5679,7)")]
    public void The_seed_can_be_set(string? seed, string? expected)
    {
        var law = new LawAttribute(cases: null, seed);
        Assert.Equal((expected, null), (law.Replay, law.Refusal));
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("12")]
    [InlineData("(1234,x)")]
    [InlineData("(1234,-5679)")]
    [InlineData("(1234,5679,7,8)")]
    [InlineData("(1234,5679,99999999999)")]
    [InlineData("(1234,,5679)")]
    [InlineData("(1234,5678)")]
    public void A_seed_that_FsCheck_could_not_read_is_refused_and_never_given_to_it(string seed)
    {
        var law = new LawAttribute(cases: null, seed);
        Assert.Null(law.Replay);
        Assert.Contains($"CONCILIAZIONE_SEED is '{seed}'", law.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("many")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    public void A_number_of_cases_that_is_none_is_refused(string cases) =>
        Assert.Contains($"CONCILIAZIONE_CASES is '{cases}'", new LawAttribute(cases, seed: null).Refusal, StringComparison.Ordinal);

    [Fact]
    public async Task A_law_that_cannot_be_run_as_asked_fails_and_says_why()
    {
        TestFailed failed = Assert.Single(await Run(nameof(FailingLaws.Refused)));
        Assert.Contains("CONCILIAZIONE_SEED is 'rubbish'", Assert.Single(failed.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_values()
    {
        int[] once = await Drawn(nameof(FailingLaws.Holds));
        Assert.Equal(20, once.Length);
        Assert.Equal(once, await Drawn(nameof(FailingLaws.HoldsAgain)));
        Assert.NotEqual(once, await Drawn(nameof(FailingLaws.HoldsOtherwise)));
    }

    [Fact]
    public async Task A_law_that_fails_prints_the_seed_that_repeats_it_and_its_last_step()
    {
        FailingLaws.Drawn.Clear();
        string message = string.Concat(Assert.Single(await Run(nameof(FailingLaws.Fails))).Messages);
        Assert.Contains("(1234,5679)", message, StringComparison.Ordinal);
        int[] all = [.. FailingLaws.Drawn];
        Assert.True(all.Length > 1);

        FailingLaws.LastStep = Regex.Match(message, @"\(\d+,\d+,\d+\)", RegexOptions.None, TimeSpan.FromSeconds(9)).Value;
        Assert.Equal([all[^1]], await Drawn(nameof(FailingLaws.FailsAtOnce)));
    }

    [Fact]
    public void Every_type_that_a_law_draws_has_one_registered_arbitrary()
    {
        Type[] registered =
        [
            .. LawArbitraries.Registered
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Arbitrary<>))
                .Select(property => property.PropertyType.GetGenericArguments()[0]),
        ];
        Assert.NotEmpty(Laws.All);
        Assert.Equal(registered.Distinct(), registered);
        Assert.Empty(
            from law in Laws.All
            from parameter in law.GetParameters()
            where !registered.Contains(parameter.ParameterType)
            select $"{law.DeclaringType!.Name}.{law.Name}: {parameter.ParameterType} {parameter.Name}");
        Assert.Empty(registered.Except(Laws.All.SelectMany(law => law.GetParameters()).Select(parameter => parameter.ParameterType)));
    }

    [Fact]
    public void Every_law_draws_something_and_none_chooses_its_own_arbitraries() => Assert.All(Laws.All, law =>
    {
        Assert.NotEmpty(law.GetParameters());
        CustomAttributeData attribute = Assert.Single(law.CustomAttributes, data => data.AttributeType.IsAssignableTo(typeof(LawAttribute)));
        Assert.Empty(attribute.NamedArguments);
    });

    private static async Task<int[]> Drawn(string law)
    {
        FailingLaws.Drawn.Clear();
        await Run(law).ConfigureAwait(false);
        return [.. FailingLaws.Drawn];
    }

    /// <summary>Runs a law the way the runner does, and returns its failures.</summary>
    private static async Task<TestFailed[]> Run(string law)
    {
        var type = new ReflectionTypeInfo(typeof(FailingLaws));
        var tests = new TestClass(new TestCollection(new TestAssembly(type.Assembly), type, "laws"), type);
        IMethodInfo method = type.GetMethod(law, includePrivateMethod: true);
        var messages = new NullMessageSink();
        using var bus = new Failures();
        using var cancellation = new CancellationTokenSource();
        foreach (IXunitTestCase test in new LawDiscoverer(messages).Discover(
            new Defaults(), new TestMethod(tests, method), method.GetCustomAttributes(typeof(LawAttribute)).Single()))
        {
            await test.RunAsync(messages, bus, [], new ExceptionAggregator(), cancellation).ConfigureAwait(false);
        }

        return [.. bus.Failed];
    }

    private sealed class Failures : LongLivedMarshalByRefObject, IMessageBus
    {
        public ConcurrentQueue<TestFailed> Failed { get; } = new();

        public bool QueueMessage(IMessageSinkMessage message)
        {
            if (message is TestFailed failed)
            {
                Failed.Enqueue(failed);
            }

            return true;
        }

        public void Dispose()
        {
        }
    }

    private sealed class Defaults : ITestFrameworkDiscoveryOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value) => throw new NotSupportedException();
    }
}
