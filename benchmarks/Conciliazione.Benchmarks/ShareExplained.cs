using BenchmarkDotNet.Attributes;
using Conciliazione.Certificates;
using Conciliazione.Funding;

namespace Conciliazione.Benchmarks;

/// <summary>A sharing as a value, its certificate verified, and every reason rendered; beside <see cref="ShareByWeight64"/>.</summary>
[MemoryDiagnoser]
public class ShareExplained
{
    private SharingData _data = SharingData.Of(4, 64);
    private ValueList<Claim> _claims = [];

    /// <summary>How many claims.</summary>
    [Params(4, 1_000)]
    public int Claims { get; set; }

    /// <summary>Makes the claims.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _data = SharingData.Of(Claims, 64);
        _claims = _data.Weights.Select((weight, i) => new Claim(
            $"C{i}", new("voce", "item"), Ratio.Whole(weight), precedence: i)).ToValueList();
    }

    /// <summary>The value, with its lines.</summary>
    [Benchmark(Baseline = true)]
    public Sharing Share() =>
        Sharing.Share(_data.Budget, Unit.EuroCent, _claims, SharingPolicy.ByWeight, LegalSource.Library("benchmark")).OrThrow();

    /// <summary>The same, with its certificate verified: the sharing recomputed in unbounded numbers.</summary>
    [Benchmark]
    public bool ShareAndVerify() => Share().ToCertificate().IsVerified;

    /// <summary>The same, with one Italian sentence per claim.</summary>
    [Benchmark]
    public int ShareAndExplain()
    {
        int characters = 0;
        foreach (CertificateReason reason in Share().ToCertificate().Explain())
        {
            characters += reason.Text.Italian.Length;
        }

        return characters;
    }
}
