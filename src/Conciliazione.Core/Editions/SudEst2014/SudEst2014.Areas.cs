using Conciliazione.Projects;

namespace Conciliazione.Editions;

/// <content>Priority areas of D.G.R. 1081/2013: not in the text.</content>
public static partial class SudEst2014
{
    /// <summary>
    /// Unknown: the text cites D.G.R. 1081/2013, but names none of its priority areas. Its three actions are not areas, and which area each
    /// would belong to is not said.
    /// </summary>
    public static Known<InterventionScheme> Areas => Known<InterventionScheme>.Unknown;
}
