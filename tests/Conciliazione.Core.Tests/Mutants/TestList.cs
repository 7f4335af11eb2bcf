using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conciliazione.Tests.Mutants;

/// <summary>The tests of this assembly, run one after another in this process.</summary>
internal sealed class TestList : IDisposable
{
    private static readonly Assembly Tests = typeof(TestList).Assembly;

    private readonly XunitTestFramework _framework = new(new Sink(_ => true));
    private readonly ITestFrameworkExecutor _executor;
    private readonly ITestCase[] _cases;

    public TestList()
    {
        _executor = _framework.GetExecutor(Tests.GetName());
        var found = new List<ITestCase>();
        using var done = new ManualResetEventSlim();
        using ITestFrameworkDiscoverer discoverer = _framework.GetDiscoverer(Reflector.Wrap(Tests));
        discoverer.Find(includeSourceInformation: false, Until<IDiscoveryCompleteMessage>(done, message =>
        {
            if (message is ITestCaseDiscoveryMessage test)
            {
                found.Add(test.TestCase);
            }

            return true;
        }), new Options());
        done.Wait();
        _cases = [.. found.OrderBy(test => test.DisplayName, StringComparer.Ordinal).ThenBy(test => test.UniqueID, StringComparer.Ordinal)];
    }

    public int Count => _cases.Length;

    /// <summary>Returns the full name of a test.</summary>
    public string NameOf(int test) => _cases[test].TestMethod.TestClass.Class.Name + "." + _cases[test].DisplayName.Split('.')[^1];

    /// <summary>Runs some tests until one fails; returns that one, or -1 if all pass.</summary>
    public int FirstFailure(IEnumerable<int> tests)
    {
        ITestCase? failed = null;
        using var done = new ManualResetEventSlim();
        _executor.RunTests(tests.Select(test => _cases[test]), Until<ITestAssemblyFinished>(done, message =>
        {
            failed ??= message is ITestFailed failure ? failure.TestCase : null;
            return failed is null;
        }), new Options());
        done.Wait();
        return failed is null ? -1 : Array.FindIndex(_cases, test => test.UniqueID == failed.UniqueID);
    }

    /// <summary>Runs a test; returns whether it passed, and how long it took.</summary>
    public (bool Passed, TimeSpan Time) Run(int test)
    {
        var watch = Stopwatch.StartNew();
        bool passed = FirstFailure([test]) < 0;
        return (passed, watch.Elapsed);
    }

    public void Dispose()
    {
        _executor.Dispose();
        _framework.Dispose();
    }

    private static Sink Until<TMessage>(ManualResetEventSlim done, Func<IMessageSinkMessage, bool> receive) => new(message =>
    {
        bool goesOn = receive(message);
        if (message is TMessage)
        {
            done.Set();
        }

        return goesOn;
    });

    private sealed class Sink(Func<IMessageSinkMessage, bool> receive) : LongLivedMarshalByRefObject, IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => receive(message);
    }

    /// <summary>One test at a time.</summary>
    private sealed class Options : LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal)
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out object? value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
