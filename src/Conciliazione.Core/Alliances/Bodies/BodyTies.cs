namespace Conciliazione.Alliances;

/// <summary>The ties of the bodies of a text: their other names, and which stands for which. Italian term: legami fra enti.</summary>
/// <remarks>
/// No name means two bodies, and no body is tied to itself. Ties are not followed further: a body tied to one that is tied to a third
/// is not tied to the third. Equality is by content, in the given order. Immutable and thread-safe.
/// </remarks>
public sealed record BodyTies
{
    private BodyTies(ValueList<BodyTie> all) => All = all;

    /// <summary>No ties.</summary>
    public static BodyTies None { get; } = new([]);

    /// <summary>The ties, in the given order.</summary>
    public ValueList<BodyTie> All { get; }

    /// <summary>Creates the ties, or returns their defects: a name of two bodies, or a body tied to itself.</summary>
    /// <param name="ties">The ties.</param>
    /// <exception cref="ArgumentException"><paramref name="ties"/> or one of them is <see langword="null"/>.</exception>
    public static Validated<BodyTies> Create(IEnumerable<BodyTie> ties)
    {
        ValueList<BodyTie> given = Guard.Against.NullItem(ties);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var defects = new List<Defect>();
        for (int i = 0; i < given.Count; i++)
        {
            BodyTie tie = given[i];
            string path = FormattableString.Invariant($"ties[{i}]");
            if (tie.Kind == BodyTieKind.WrittenAs)
            {
                if (!names.TryAdd(tie.Other, tie.Body) && names[tie.Other] != tie.Body)
                {
                    defects.Add(DefectCodes.AllianceNameTwice.At(path, $"{tie.Other}: {tie.Body}", names[tie.Other], tie.Source));
                }
            }
            else if (tie.Body == tie.Other)
            {
                defects.Add(DefectCodes.AllianceTieToItself.At(
                    path, FactValue.Of(tie.Body), FactValue.Of(new LocalizedText("un altro ente", "another body")), tie.Source));
            }
        }

        return Validated<BodyTies>.From(defects, () => new(given));
    }

    /// <summary>Returns the code of the body that a text writes under a name; <see langword="null"/> if no tie has the name.</summary>
    /// <param name="name">The name, letter for letter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public string? CodeOf(string name)
    {
        Guard.Against.Null(name);
        return All.FirstOrDefault(tie => tie.Kind == BodyTieKind.WrittenAs && tie.Other == name)?.Body;
    }

    /// <summary>
    /// Returns the tie by which one body stands for another: it replaced the other, or one of the two acts through the other;
    /// <see langword="null"/> if there is none.
    /// </summary>
    /// <param name="body">The code of the body.</param>
    /// <param name="other">The code of the other body.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public BodyTie? Between(string body, string other)
    {
        Guard.Against.Null(body);
        Guard.Against.Null(other);
        return All.FirstOrDefault(tie => tie.Kind switch
        {
            BodyTieKind.Replaces => (tie.Body, tie.Other) == (body, other),
            BodyTieKind.ActsThrough => (tie.Body, tie.Other) == (body, other) || (tie.Body, tie.Other) == (other, body),
            _ => false,
        });
    }
}
