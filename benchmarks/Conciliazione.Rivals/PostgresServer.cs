using System.Diagnostics;
using Npgsql;

namespace Conciliazione.Rivals;

/// <summary>A PostgreSQL server of the benchmark's own, which <c>postgres.sh</c> starts, fills and stops.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly string _folder;

    public PostgresServer(string folder)
    {
        _folder = folder;
        Script("start", folder);
        Connection = new($"Host={folder}/server;Username=postgres;Database=postgres;Command Timeout=0");
        try
        {
            Connection.Open();
        }
        catch (NpgsqlException)
        {
            Dispose();
            throw;
        }
    }

    public NpgsqlConnection Connection { get; }

    /// <summary>Loads the files that lie in the folder.</summary>
    public void Fill() => Script("fill", _folder);

    public void Dispose()
    {
        Connection.Dispose();
        Script("stop", _folder);
    }

    private static void Script(string command, string folder)
    {
        using Process script = Process.Start(Path.Combine(AppContext.BaseDirectory, "postgres.sh"), [command, folder]);
        script.WaitForExit();
        if (script.ExitCode != 0)
        {
            throw new InvalidOperationException($"postgres.sh {command} ended with {script.ExitCode}.");
        }
    }
}
