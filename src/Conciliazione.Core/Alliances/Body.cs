namespace Conciliazione.Alliances;

/// <summary>An organisation that can stand in an alliance. Italian term: ente.</summary>
/// <remarks>
/// Organisations only: of a sole trader the kind of business alone is named. Two values are the same body when their
/// <see cref="Code"/> is the same; equality of values is by whole content. Immutable, safe for any thread.
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

    /// <summary>What kind of body it is.</summary>
    public BodyKind Kind { get; }

    /// <summary>How large it is; <see cref="EnterpriseSize.NotStated"/> for all but enterprises.</summary>
    public EnterpriseSize Size { get; }

    /// <summary>The type as the text writes it; empty where the text gives none.</summary>
    public string TypeAsWritten { get; }

    /// <summary>Whether the text states the kind, or this library reads it; of an unclear kind it says nothing.</summary>
    public Provenance KindProvenance { get; }

    /// <summary>The category by which networks count it.</summary>
    public BodyCategory Category => BodyCategory.Of(Kind, Size);

    /// <summary>Builds a body, or says everything that is wrong with it.</summary>
    /// <param name="code">The caller's own identifier; not blank.</param>
    /// <param name="name">The name; not blank.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="source">The text that describes the body, cited in the defects.</param>
    /// <param name="size">The size; for enterprises only.</param>
    /// <param name="typeAsWritten">The type as the text writes it; may be empty.</param>
    /// <param name="kindProvenance">Whether the kind is stated or read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="typeAsWritten"/> is <see langword="null"/>.</exception>
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
            defects.Add(AllianceDefects.SizeWithoutEnterprise.At(
                $"body[{code}].size", size.ToString(), nameof(EnterpriseSize.NotStated), source));
        }

        return Validated<Body>.From(defects, () => new(code, name, kind, size, typeAsWritten, kindProvenance));
    }
}
