namespace Conciliazione.Rivals;

/// <summary>One way to put the requests in order.</summary>
/// <param name="name">Its name in the tables.</param>
internal abstract class Contender(string name)
{
    public string Name { get; } = name;

    /// <summary>Whether it takes each batch in turn; databases hold the first alone.</summary>
    public virtual bool HasEveryBatch => true;

    /// <summary>Whether a server does its work, whose processor time this process does not know.</summary>
    public virtual bool IsElsewhere => false;

    /// <summary>How many characters of text the last run has written, if the lane asks for texts.</summary>
    public virtual long Characters => 0;

    /// <summary>Whether its texts are its own, and not those of the team and of SQL, which are the same.</summary>
    public virtual bool HasOwnTexts => false;

    /// <summary>What is timed.</summary>
    public abstract void Run(int batch);

    /// <summary>What the last run found: the numbers of the ranked requests, in order; in the lane of points, the points of each.</summary>
    public abstract ReadOnlySpan<int> Found();
}
