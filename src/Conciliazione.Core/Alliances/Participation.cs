namespace Conciliazione.Alliances;

/// <summary>A body and the alliances of which it is a member: each body appears once. Italian term: partecipazione.</summary>
/// <remarks>
/// Some bodies belong to several alliances, so partners must be counted as distinct bodies (Piano territoriale ASL Milano
/// 2014-2016 has seven such bodies). Equality is by content. Immutable and thread-safe.
/// </remarks>
public sealed record Participation
{
    private Participation(Body body, ValueList<string> alliances)
    {
        Body = body;
        Alliances = alliances;
    }

    /// <summary>The body.</summary>
    public Body Body { get; }

    /// <summary>The codes of the alliances, at least one, in the given order.</summary>
    public ValueList<string> Alliances { get; }

    /// <summary>Returns the distinct members of several alliances, in order of first appearance.</summary>
    /// <param name="alliances">The alliances.</param>
    /// <returns>
    /// The bodies, or a defect for each occurrence of a body with another name, kind or size than the first, and for each
    /// repeated alliance code.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliances"/> is <see langword="null"/>.</exception>
    public static Validated<ValueList<Participation>> From(IEnumerable<Alliance> alliances)
    {
        ValueList<Alliance> given = Guard.Against.NullItem(alliances);
        var bodies = given
            .SelectMany(alliance => alliance.Members.Select(member => (member.Body, Alliance: alliance)))
            .GroupBy(place => place.Body.Code, StringComparer.Ordinal)
            .Select(same => same.ToArray())
            .ToArray();
        var defects = (
            from places in bodies
            from place in places
            where Identity(place.Body) != Identity(places[0].Body)
            select DefectCodes.AllianceConflict.At(
                $"alliance[{place.Alliance.Code}].partners[{place.Body.Code}]",
                Described(place.Body),
                Described(places[0].Body),
                place.Alliance.Source))
            .Concat(given
                .Repeated(alliance => alliance.Code)
                .Select(same => DefectCodes.AllianceTwice.At($"alliance[{same.Key}]", same.Key, 1, same.First().Source)))
            .ToArray();
        return Validated<ValueList<Participation>>.From(defects, () => bodies
            .Select(places => new Participation(
                places[0].Body, places.Select(place => place.Alliance.Code).Distinct(StringComparer.Ordinal).ToValueList()))
            .ToValueList());
    }

    // The provenance of the kind, and the words of the form, may differ between texts.
    private static (string Name, BodyKind Kind, EnterpriseSize Size) Identity(Body body) => (body.Name, body.Kind, body.Size);

    private static FactValue Described(Body body) => FactValue.Of(LocalizedText.From(language => $"{body.Name} ({BodyWords.Of(body).In(language)})"));
}
