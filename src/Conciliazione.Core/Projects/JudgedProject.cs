using Conciliazione.Scoring;

namespace Conciliazione.Projects;

/// <summary>A project with the marks that the committee gave it. Italian term: progetto valutato.</summary>
/// <remarks>Equality is by content. Immutable, safe for any thread.</remarks>
public sealed record JudgedProject
{
    /// <summary>Builds a judged project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="marks">The marks; blank while nobody has judged.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public JudgedProject(Project project, MarkSheet marks)
    {
        Project = Guard.Against.Null(project);
        Marks = Guard.Against.Null(marks);
    }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>The marks.</summary>
    public MarkSheet Marks { get; }

    /// <summary>The code of the project.</summary>
    public override string ToString() => Project.ToString();
}
