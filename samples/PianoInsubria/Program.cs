using System.Text;
using Conciliazione;
using PianoInsubria;

Language? language = args switch
{
    [] => Language.Italian,
    ["--english"] => Language.English,
    _ => null,
};
if (language is null)
{
    Console.Error.WriteLine("dotnet run --project samples/PianoInsubria [-- --english]");
    return 2;
}

Console.OutputEncoding = Encoding.UTF8;
new Report(Page.ForConsole(language.Value)).Write();
return 0;
