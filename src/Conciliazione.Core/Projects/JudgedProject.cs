using Conciliazione.Scoring;

namespace Conciliazione.Projects;

/// <summary>A project with the marks given by the committee. Italian term: progetto valutato.</summary>
/// <remarks>Equality is by content. Immutable and thread-safe.</remarks>
public sealed record JudgedProject
{
    /// <summary>Initializes a new evaluated project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="marks">The marks; blank until the project is evaluated.</param>
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

    /// <summary>Returns the code of the project.</summary>
    public override string ToString() => Project.ToString();
}
