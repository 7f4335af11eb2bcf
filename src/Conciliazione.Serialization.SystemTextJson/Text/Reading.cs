using System.Globalization;
using System.Text;

namespace Conciliazione.Serialization;

/// <summary>One reading of a document: where it is, and every defect so far.</summary>
internal sealed class Reading
{
    private readonly DocumentLimits _limits;
    private readonly List<(string? Name, int Item)> _path = [];
    private readonly List<Defect> _defects = [];

    public Reading(DocumentLimits limits) => _limits = limits;

    /// <summary>Whether values are personal data: they are described and never repeated.</summary>
    public bool IsPersonal { get; set; }

    /// <summary>How many defects there are, also beyond those that are kept.</summary>
    public long Found { get; private set; }

    /// <summary>Returns a value as a defect shows it.</summary>
    public FactValue Shown(string text) => IsPersonal
        ? FactValue.Of(new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"un testo di {text.Length} caratteri"), string.Create(CultureInfo.InvariantCulture, $"a text of {text.Length} characters")))
        : FactValue.Of(ObjectNames.Shown(text));

    public void Enter(string name) => _path.Add((name, 0));

    public void Enter(int item) => _path.Add((null, item));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Adds a defect of the value at which the reading is.</summary>
    public void Add(DefectCode code, Node node, FactValue value, FactValue limit) =>
        Add(code.At(Path(), value, limit, DocumentText.Source), node);

    /// <summary>Adds what a value of the library said of what was read into it.</summary>
    public void AddWithin(ValueList<Defect> defects, Node node)
    {
        string path = Path();
        foreach (Defect defect in defects)
        {
            Add(defect.Within(path), node);
        }
    }

    public ValueList<Defect> Defects() => Found > _defects.Count
        ? [.. _defects.Take(_limits.Defects - 1), DefectCodes.JsonMore.At("", FactValue.Of(Found - (_limits.Defects - 1)), FactValue.Of(_limits.Defects), DocumentText.Source)]
        : [.. _defects];

    private void Add(Defect defect, Node node)
    {
        Found++;
        if (_defects.Count < _limits.Defects)
        {
            _defects.Add(defect.OnLine(node.Line));
        }
    }

    private string Path()
    {
        var path = new StringBuilder();
        foreach ((string? name, int item) in _path)
        {
            if (name is null)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{item}]");
            }
            else
            {
                path.Append(path.Length == 0 ? "" : ".").Append(name);
            }
        }

        return path.ToString();
    }
}
