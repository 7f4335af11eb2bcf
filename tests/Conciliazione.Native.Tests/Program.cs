using Conciliazione.Native.Tests;

return Checks.Run(Console.Out).Failures.Count == 0 ? 0 : 1;
