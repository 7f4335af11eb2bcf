using System.Diagnostics;
using System.Text;

namespace Conciliazione.Package.Tests;

/// <summary>Runs the .NET command line as a user would, free of what the test run around it has set.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // How the test run around it finds its own tools, and how code coverage gets into every process.
    private static readonly string[] Inherited = ["MSBUILD", "VSTEST_", "COR_", "CORECLR_", "COVERLET_", "DOTNET_STARTUP_HOOKS"];

    /// <summary>What the command wrote to its standard output.</summary>
    /// <exception cref="InvalidOperationException">It failed, or took longer than anyone would wait.</exception>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in start.Environment.Keys.Where(IsInherited).ToList())
        {
            start.Environment.Remove(name);
        }

        // A build server that outlives the command would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string command = $"dotnet {string.Join(' ', arguments)}";
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException slow)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException(
                $"{command} has not ended after {Patience}.\n{await output.ConfigureAwait(false)}\n{await errors.ConfigureAwait(false)}", slow);
        }

        string written = await output.ConfigureAwait(false);
        string complaints = await errors.ConfigureAwait(false);
        return process.ExitCode == 0
            ? written
            : throw new InvalidOperationException($"{command} ended with {process.ExitCode}.\n{written}\n{complaints}");
    }

    private static bool IsInherited(string name) =>
        Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
