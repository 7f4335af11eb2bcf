namespace Conciliazione.CostPlans;

/// <summary>A heading of a cost plan, or a part of a heading that is shown separately. Italian term: voce di costo.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record CostCategory
{
    /// <summary>Initializes a new category.</summary>
    /// <param name="code">A stable code such as <c>A</c>: ASCII letters, digits, points, hyphens.</param>
    /// <param name="title">The display name: what the category covers.</param>
    /// <param name="within">
    /// The code of the heading that the category is part of ("di cui"), or <see langword="null"/> for a heading.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A code is not valid, or <paramref name="title"/> is <see langword="null"/>.
    /// </exception>
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

    /// <summary>Returns the code.</summary>
    public string Code { get; }

    /// <summary>The display name: what the category covers.</summary>
    public LocalizedText Title { get; }

    /// <summary>
    /// The code of the heading that the category is part of, or <see langword="null"/>. The amount of a part is included in that
    /// of its heading and is not added to the total again.
    /// </summary>
    public string? Within { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
