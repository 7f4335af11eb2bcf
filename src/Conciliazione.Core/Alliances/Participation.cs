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
    /// <remarks>
    /// A body that is written under several names is returned under its own, the one that no tie gives as another name of it; if all are
    /// given as such, under the first.
    /// </remarks>
    /// <param name="alliances">The alliances.</param>
    /// <param name="ties">The other names of the bodies; none when omitted or <see langword="null"/>.</param>
    /// <returns>
    /// The bodies, or a defect for each occurrence of a body with another kind or size, with a name that no tie explains or that a tie gives to
    /// another body, and for each repeated alliance code.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliances"/> is <see langword="null"/>.</exception>
    public static Validated<ValueList<Participation>> From(IEnumerable<Alliance> alliances, BodyTies? ties = null)
    {
        ValueList<Alliance> given = Guard.Against.NullItem(alliances);
        var bodies = given
            .SelectMany(alliance => alliance.Members.Select(member => (member.Body, Alliance: alliance)))
            .GroupBy(place => place.Body.Code, StringComparer.Ordinal)
            .Select(same => (Own: same.Select(place => place.Body).FirstOrDefault(body => !IsOtherName(body)) ?? same.First().Body, Places: same.ToArray()))
            .ToArray();
        var defects = (
            from body in bodies
            from place in body.Places
            where !IsSame(place.Body, body.Own)
            select DefectCodes.AllianceConflict.At(
                $"alliance[{place.Alliance.Code}].partners[{place.Body.Code}]",
                Described(place.Body),
                Described(body.Own),
                place.Alliance.Source))
            .Concat(
                from body in bodies
                from place in body.Places
                where ties?.CodeOf(place.Body.Name) is { } code && code != place.Body.Code
                select DefectCodes.AllianceConflict.At(
                    $"alliance[{place.Alliance.Code}].partners[{place.Body.Code}]",
                    Described(place.Body),
                    FactValue.Of(ties!.CodeOf(place.Body.Name)!),
                    place.Alliance.Source))
            .Concat(given
                .Repeated(alliance => alliance.Code)
                .Select(same => DefectCodes.AllianceTwice.At($"alliance[{same.Key}]", same.Key, 1, same.First().Source)))
            .ToArray();
        return Validated<ValueList<Participation>>.From(defects, () => bodies
            .Select(body => new Participation(
                body.Own, body.Places.Select(place => place.Alliance.Code).Distinct(StringComparer.Ordinal).ToValueList()))
            .ToValueList());

        bool IsOtherName(Body body) => ties?.CodeOf(body.Name) == body.Code;

        // The provenance of the kind, and the words of the form, may differ between texts.
        bool IsSame(Body body, Body own) =>
            (body.Kind, body.Size) == (own.Kind, own.Size) && (body.Name == own.Name || IsOtherName(body));
    }

    /// <summary>Returns the name of the body.</summary>
    public override string ToString() => Body.Name;

    private static FactValue Described(Body body) => FactValue.Of(LocalizedText.From(language => $"{body.Name} ({BodyWords.Of(body).In(language)})"));
}
