namespace Conciliazione.Tests;

/// <summary>
/// Ways to get defects, one for each code at least. Each room has its own; <see cref="DefectCodesTests"/> finds them, runs
/// them and compares what they give with the codes that the library declares.
/// </summary>
internal interface IDefectProducers
{
    /// <summary>The code expected and bad input that gives it, through the public API as a user would.</summary>
    public IEnumerable<(string Code, Func<Defect> Produce)> Producers { get; }
}
