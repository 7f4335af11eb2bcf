namespace Conciliazione.Facts;

/// <summary>What the value of a fact depends on.</summary>
internal enum FactOrigin
{
    /// <summary>A field of a fact sheet, as it is.</summary>
    Field,

    /// <summary>The subject alone.</summary>
    Subject,

    /// <summary>The subject and the evaluation days.</summary>
    Days,
}
