namespace Conciliazione.Alliances;

/// <summary>An organisation that can take part in an alliance. Italian term: ente.</summary>
/// <remarks>
/// Organisations only: for a sole trader, only the kind of business is named. Two values denote the same body if they have the
/// same <see cref="Code"/>; equality of values is by their whole content. Immutable and thread-safe.
/// </remarks>
public sealed record Body
{
    private Body(string code, string name, BodyKind kind, EnterpriseSize size, string typeAsWritten, Provenance provenance)
    {
        Code = code;
        Name = name;
        Kind = kind;
        Size = size;
        TypeAsWritten = typeAsWritten;
        KindProvenance = provenance;
    }

    /// <summary>The caller's own identifier: the same body has the same code everywhere.</summary>
    public string Code { get; }

    /// <summary>The name of the organisation.</summary>
    public string Name { get; }

    /// <summary>The kind of body.</summary>
    public BodyKind Kind { get; }

    /// <summary>The size of the enterprise; <see cref="EnterpriseSize.NotStated"/> for all other bodies.</summary>
    public EnterpriseSize Size { get; }

    /// <summary>The type as written in the text; empty if the text gives none.</summary>
    public string TypeAsWritten { get; }

    /// <summary>
    /// Whether the text states the kind or it is an interpretation of this library; not meaningful for an unclear kind.
    /// </summary>
    public Provenance KindProvenance { get; }

    /// <summary>The category in which networks count the body.</summary>
    public BodyCategory Category => BodyCategory.For(Kind, Size);

    /// <summary>Creates a body, or returns its defects.</summary>
    /// <param name="code">The caller's own identifier; not blank.</param>
    /// <param name="name">The name; not blank.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="source">The text that describes the body, cited in the defects.</param>
    /// <param name="size">The size; for enterprises only.</param>
    /// <param name="typeAsWritten">The type as written in the text; may be empty.</param>
    /// <param name="kindProvenance">Whether the kind is stated or interpreted.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="source"/> or <paramref name="typeAsWritten"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An enumeration is not a declared value.</exception>
    public static Validated<Body> Create(
        string code,
        string name,
        BodyKind kind,
        LegalSource source,
        EnterpriseSize size = EnterpriseSize.NotStated,
        string typeAsWritten = "",
        Provenance kindProvenance = Provenance.Stated)
    {
        Guard.Against.Null(code);
        Guard.Against.Null(name);
        Guard.Against.Null(source);
        Guard.Against.Null(typeAsWritten);
        Guard.Against.Undeclared(kind);
        Guard.Against.Undeclared(size);
        Guard.Against.Undeclared(kindProvenance);
        var defects = new List<Defect>();
        defects.AddWhenBlank(code, "body.code", source);
        defects.AddWhenBlank(name, "body.name", source);
        if (kind != BodyKind.Enterprise && size != EnterpriseSize.NotStated)
        {
            defects.Add(DefectCodes.AllianceSizeWithoutEnterprise.At(
                $"body[{code}].size", BodyWords.Of(size), new("nessuna", "none"), source));
        }

        return Validated<Body>.From(defects, () => new(code, name, kind, size, typeAsWritten, kindProvenance));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
