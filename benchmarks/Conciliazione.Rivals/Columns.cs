using NodaTime;

namespace Conciliazione.Rivals;

/// <summary>The requests as columns, in the order of their numbers, the same at every run; objects and files are made of them.</summary>
internal sealed class Columns
{
    private Columns(int rows)
    {
        Rows = rows;
        Arrival = new int[rows];
        Birth = new int[rows];
        Elder = new int[rows];
        Isee = new int[rows];
        Kind = new byte[rows];
        Single = new byte[rows];
        Babies = new byte[rows];
        Small = new byte[rows];
        School = new byte[rows];
        Offsets = new int[rows + 1];
    }

    public int Rows { get; }

    /// <summary>Seconds since the opening.</summary>
    public int[] Arrival { get; }

    /// <summary>The applicant's birth, in days since 1970.</summary>
    public int[] Birth { get; }

    /// <summary>The birth of the relative cared for, in days since 1970.</summary>
    public int[] Elder { get; }

    /// <summary>The ISEE in cents.</summary>
    public int[] Isee { get; }

    /// <summary>The place in <see cref="Call.Kinds"/>.</summary>
    public byte[] Kind { get; }

    /// <summary>One for a single parent.</summary>
    public byte[] Single { get; }

    /// <summary>The children up to 2 years, counted beforehand.</summary>
    public byte[] Babies { get; }

    /// <summary>The children of 3 to 5 years, counted beforehand.</summary>
    public byte[] Small { get; }

    /// <summary>The children of 6 to 13 years, counted beforehand.</summary>
    public byte[] School { get; }

    /// <summary>Where the children of each row begin in <see cref="Children"/>, and at last how many there are.</summary>
    public int[] Offsets { get; }

    /// <summary>The births of all children, in days since 1970.</summary>
    public int[] Children { get; private set; } = [];

    public static Columns Draw(int rows)
    {
        var draw = new Random(20_200_915);
        var columns = new Columns(rows);
        var children = new List<int>(2 * rows);
        int day = Call.DayNumber(Call.Day);
        (int three, int six, int fourteen) = (Call.BornBy(3), Call.BornBy(6), Call.BornBy(14));
        for (int i = 0; i < rows; i++)
        {
            columns.Arrival[i] = draw.Next(30 * 86_400);
            columns.Birth[i] = day - draw.Next(18 * 366, 65 * 365);
            columns.Elder[i] = day - draw.Next(55 * 365, 95 * 365);
            columns.Isee[i] = draw.Next(6_000_000);
            columns.Kind[i] = (byte)draw.Next(4);
            columns.Single[i] = (byte)(draw.Next(8) == 0 ? 1 : 0);
            for (int child = draw.Next(4); child > 0; child--)
            {
                int birth = day - draw.Next(0, 18 * 365);
                children.Add(birth);
                columns.Babies[i] += (byte)(birth > three ? 1 : 0);
                columns.Small[i] += (byte)(birth > six && birth <= three ? 1 : 0);
                columns.School[i] += (byte)(birth > fourteen && birth <= six ? 1 : 0);
            }

            columns.Offsets[i + 1] = children.Count;
        }

        columns.Children = [.. children];
        return columns;
    }

    /// <summary>The same requests as objects.</summary>
    public Request[] ToObjects()
    {
        var requests = new Request[Rows];
        for (int i = 0; i < Rows; i++)
        {
            requests[i] = new()
            {
                Number = i,
                Arrival = Call.Opening.Plus(Duration.FromSeconds(Arrival[i])),
                Birth = Call.DayOf(Birth[i]),
                Elder = Call.DayOf(Elder[i]),
                Children = ChildrenOf(i),
                Isee = Euro.FromCents(Isee[i]),
                Kind = Call.Kinds[Kind[i]],
                IsSingle = Single[i] == 1,
            };
        }

        return requests;
    }

    private ValueList<LocalDate> ChildrenOf(int row)
    {
        var births = new LocalDate[Offsets[row + 1] - Offsets[row]];
        for (int i = 0; i < births.Length; i++)
        {
            births[i] = Call.DayOf(Children[Offsets[row] + i]);
        }

        return births.ToValueList();
    }
}
