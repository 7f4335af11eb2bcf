using System.Collections;
using System.Data.Common;

namespace Conciliazione.Tests.Facts;

/// <summary>
/// A data reader over another: it refuses columns that are not read from the first to the last, or before they were asked for null, and may fail
/// after some rows. It may know the type of each row's value and none of the column, as some databases do,
/// even if it was declared.
/// </summary>
internal sealed class WatchedReader(DbDataReader inner, int rows = int.MaxValue, Type[]? types = null, string? declared = null) : DbDataReader
{
    private int _left = rows;
    private int _row;
    private int _at = -1;

    public override int Depth => inner.Depth;

    public override int FieldCount => inner.FieldCount;

    public override bool HasRows => inner.HasRows;

    public override bool IsClosed => inner.IsClosed;

    public override int RecordsAffected => inner.RecordsAffected;

    public override object this[int ordinal] => throw new NotSupportedException();

    public override object this[string name] => throw new NotSupportedException();

    public override bool Read()
    {
        _at = -1;
        _row++;
        return _left-- > 0 ? inner.Read() : throw new InvalidOperationException("The connection is lost.");
    }

    public override bool IsDBNull(int ordinal)
    {
        Assert.True(ordinal > _at);
        _at = ordinal;
        return inner.IsDBNull(ordinal);
    }

    public override bool GetBoolean(int ordinal) => inner.GetBoolean(Current(ordinal));

    public override byte GetByte(int ordinal) => inner.GetByte(Current(ordinal));

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override char GetChar(int ordinal) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override string GetDataTypeName(int ordinal) => declared ?? inner.GetDataTypeName(ordinal);

    public override DateTime GetDateTime(int ordinal) => inner.GetDateTime(Current(ordinal));

    public override decimal GetDecimal(int ordinal) => inner.GetDecimal(Current(ordinal));

    public override double GetDouble(int ordinal) => throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    public override Type GetFieldType(int ordinal) => types is null ? inner.GetFieldType(ordinal) : types[Math.Max(0, _row - 1)];

    public override T GetFieldValue<T>(int ordinal) => inner.GetFieldValue<T>(Current(ordinal));

    public override float GetFloat(int ordinal) => throw new NotSupportedException();

    public override Guid GetGuid(int ordinal) => throw new NotSupportedException();

    public override short GetInt16(int ordinal) => inner.GetInt16(Current(ordinal));

    public override int GetInt32(int ordinal) => inner.GetInt32(Current(ordinal));

    public override long GetInt64(int ordinal) => inner.GetInt64(Current(ordinal));

    public override string GetName(int ordinal) => inner.GetName(ordinal);

    public override int GetOrdinal(string name) => throw new NotSupportedException();

    public override string GetString(int ordinal) => inner.GetString(Current(ordinal));

    public override object GetValue(int ordinal) => throw new NotSupportedException();

    public override int GetValues(object[] values) => throw new NotSupportedException();

    public override bool NextResult() => throw new NotSupportedException();

    private int Current(int ordinal)
    {
        Assert.Equal(_at, ordinal);
        return ordinal;
    }
}
