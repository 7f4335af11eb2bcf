using System.Text;
using PianoInsubria;

Console.OutputEncoding = Encoding.UTF8;
return Command.Run(args, Page.ForConsole, Console.Error);
