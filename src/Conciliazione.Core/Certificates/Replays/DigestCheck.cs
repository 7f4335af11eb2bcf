namespace Conciliazione.Certificates;

/// <summary>Compares the digest of a certificate's figures with the one it states and with the one that its reader holds.</summary>
internal static class DigestCheck
{
    /// <summary>Returns the finding; nothing if no digest is given.</summary>
    public static IEnumerable<Finding> Of(
        InputDigest? stated, InputDigest? held, Func<InputDigest> compute, string code, LegalSource source)
    {
        if (stated is null && held is null)
        {
            return [];
        }

        InputDigest computed = compute();
        bool agree = (stated ?? computed) == computed && (held ?? computed) == computed;
        NamedValue[] facts = agree ? [] :
        [
            Named("COMPUTED", new("calcolata dalle cifre del certificato", "computed from the figures of the certificate"), computed),
            .. stated is null ? [] : new[] { Named("STATED", new("dichiarata nel certificato", "stated in the certificate"), stated) },
            .. held is null ? [] : new[] { Named("HELD", new("di chi ha le richieste", "of whoever holds the claims"), held) },
        ];
        return
        [
            new(
                code,
                new("le richieste presentate, tutte e con le loro cifre", "the claims submitted, all of them and with their figures"),
                source,
                [.. facts],
                [],
                Outcome.MetIf(agree, [])),
        ];
    }

    private static NamedValue Named(string code, LocalizedText title, InputDigest digest) => new(code, title, FactValue.Of(digest.Number));
}
