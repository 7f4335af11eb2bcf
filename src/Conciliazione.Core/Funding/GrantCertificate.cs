namespace Conciliazione.Funding;

/// <summary>
/// An assignment as plain figures that anyone can verify without the engine that made it. Italian term: certificato di riparto.
/// </summary>
/// <remarks>
/// It can hold wrong figures, since it may come from elsewhere: <see cref="Verify"/> tells. Equality is by content. Immutable,
/// safe for any thread.
/// </remarks>
public sealed record GrantCertificate
{
    private static readonly LegalSource Source = LegalSource.Library("decisione 0006");

    /// <summary>Builds a certificate from its figures.</summary>
    /// <param name="pool">What there was to assign.</param>
    /// <param name="lines">One row a request.</param>
    /// <param name="left">What is left.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is <see langword="null"/>.</exception>
    public GrantCertificate(Euro pool, ValueList<CertificateLine> lines, Euro left)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Pool = pool;
        Lines = lines;
        Left = left;
    }

    /// <summary>What there was to assign.</summary>
    public Euro Pool { get; }

    /// <summary>One row a request.</summary>
    public ValueList<CertificateLine> Lines { get; }

    /// <summary>What is left.</summary>
    public Euro Left { get; }

    /// <summary>Whether every check of <see cref="Verify"/> is met.</summary>
    public bool IsVerified => Verify().All(finding => finding.Outcome is Outcome.Met);

    /// <summary>
    /// Four checks: the shares and what is left sum to the pool, nobody got more than was asked, nothing is negative, nobody
    /// stands there twice. It never throws for what the certificate holds.
    /// </summary>
    public ValueList<Finding> Verify()
    {
        var once = Lines
            .GroupBy(line => line.Code, StringComparer.Ordinal)
            .Where(same => !same.Skip(1).Any())
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        Int128 assigned = 0;
        foreach (CertificateLine line in Lines)
        {
            assigned += line.Assigned.Cents;
        }

        return
        [
            Check(
                "CERTIFICATE-BALANCE",
                new("quote più residuo uguale al fondo", "shares plus what is left equal the pool"),
                [
                    new("ASSIGNED", new("assegnato", "assigned"), new FactValue.Fraction(Ratio.Of(assigned, 100), Unit.Euro, 2), Provenance.Calculated),
                    new("LEFT", new("residuo", "left"), FactValue.Of(Left), Provenance.Given),
                    new("POOL", new("fondo", "pool"), FactValue.Of(Pool), Provenance.Given),
                ],
                assigned + Left.Cents == Pool.Cents,
                Ratio.Of(-Int128.Abs(assigned + Left.Cents - Pool.Cents), 100)),
            Check(
                "CERTIFICATE-CEILING",
                new("nessuno oltre quanto ha chiesto", "nobody above what was asked"),
                Rows(line => line.Assigned > line.Requested)),
            Check(
                "CERTIFICATE-NEGATIVE",
                new("nessun importo negativo", "no negative amount"),
                [
                    .. Rows(line => line.Assigned < Euro.Zero || line.Requested < Euro.Zero),
                    .. Pool < Euro.Zero ? [new NamedValue("POOL", new("fondo", "pool"), FactValue.Of(Pool), Provenance.Given)] : ValueList<NamedValue>.Empty,
                    .. Left < Euro.Zero ? [new NamedValue("LEFT", new("residuo", "left"), FactValue.Of(Left), Provenance.Given)] : ValueList<NamedValue>.Empty,
                ]),
            Check(
                "CERTIFICATE-TWICE",
                new("nessuno due volte", "nobody twice"),
                Rows(line => !once.Contains(line.Code))),
        ];
    }

    private static Finding Check(string code, LocalizedText title, ValueList<NamedValue> offending) =>
        new(code, title, Source, offending, [], offending.Count == 0 ? new Outcome.Met([]) : new Outcome.NotMet([]));

    private static Finding Check(string code, LocalizedText title, ValueList<NamedValue> facts, bool holds, Ratio distance)
    {
        ValueList<Margin> margins = [new(new(distance, Unit.Euro, 2))];
        return new(code, title, Source, facts, [], holds ? new Outcome.Met(margins) : new Outcome.NotMet(margins));
    }

    private ValueList<NamedValue> Rows(Func<CertificateLine, bool> offends) => Lines
        .Where(offends)
        .Select(line => new NamedValue(
            "ROW",
            LocalizedText.Same(string.IsNullOrWhiteSpace(line.Title) ? "?" : line.Title),
            FactValue.Of(new LocalizedText(
                $"{line.Assigned.ToString(Language.Italian)} su {line.Requested.ToString(Language.Italian)}",
                $"{line.Assigned.ToString(Language.English)} of {line.Requested.ToString(Language.English)}")),
            Provenance.Given))
        .ToValueList();
}
