namespace Conciliazione.Fuzz;

/// <summary>Something that holds for every text does not hold for this one.</summary>
internal sealed class BrokenException(string message) : Exception(message);
