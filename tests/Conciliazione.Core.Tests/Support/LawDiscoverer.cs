using FsCheck.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conciliazione.Tests;

/// <summary>Makes a test of a law: FsCheck's own or, where the law cannot be run as asked, one that fails and says why.</summary>
public sealed class LawDiscoverer(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        factAttribute.GetNamedArgument<string?>(nameof(LawAttribute.Refusal)) is { } refusal
            ? [new ExecutionErrorTestCase(messages, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, refusal)]
            : ((IXunitTestCaseDiscoverer)new PropertyDiscoverer(messages)).Discover(discoveryOptions, testMethod, factAttribute);
}
