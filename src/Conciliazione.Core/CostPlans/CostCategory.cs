namespace Conciliazione.CostPlans;

/// <summary>A heading of a cost plan, or a part of one that is shown apart. Italian term: voce di costo.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record CostCategory
{
    /// <summary>Builds a category.</summary>
    /// <param name="code">A stable code such as <c>A</c>: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">What it covers.</param>
    /// <param name="within">The code of the heading that it is a part of ("di cui"), or <see langword="null"/> for a heading.</param>
    /// <exception cref="ArgumentException">A code is not a code, or <paramref name="title"/> is <see langword="null"/>.</exception>
    public CostCategory(string code, LocalizedText title, string? within = null)
    {
        if (within is not null)
        {
            Guard.Against.InvalidCode(within);
        }

        Code = Guard.Against.InvalidCode(code);
        Title = Guard.Against.Null(title);
        Within = within;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What it covers.</summary>
    public LocalizedText Title { get; }

    /// <summary>
    /// The code of the heading that it is a part of, or <see langword="null"/>. A part is inside its heading's amount and is
    /// not added to the total again.
    /// </summary>
    public string? Within { get; }

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;
}
