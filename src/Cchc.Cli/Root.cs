using System.Reflection;
using Cchc.Cli.Commands;
using Cchc.Cli.Commands.Catalogues;
using Cchc.Cli.Commands.Indicators;
using Cchc.Cli.Commands.Simplification;
using Cchc.Cli.Line;
using Cchc.Cli.Registers;

namespace Cchc.Cli;

/// <summary>The commands of <c>cchc</c>, in the order of its help.</summary>
internal static class Root
{
    public static string Version => typeof(Root).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? string.Empty;

    public static Command Create() => new(string.Empty, "root.about")
    {
        More = "root.more",
        Examples =
        [
            "cchc deadline --procedure 1.001193 --received 2026-08-28T16:30",
            "cchc day 2026-08-31",
            "cchc help deadline",
        ],
        Quick = name => name switch
        {
            "day" => DayCommand.Create(),
            "deadline" => DeadlineCommand.Create(),
            "next-holiday" => TodayCommands.NextHoliday(),
            "today" => TodayCommands.Today(),
            _ => null,
        },
        List = () =>
        [
            new("deadline", "deadline.about", DeadlineCommand.Create, "group.deadlines"),
            new("stages", "stages.about", StagesCommand.Create, "group.deadlines"),
            new("time", "time.about", TimeCommand.Create, "group.deadlines"),
            new("today", "today.about", TodayCommands.Today, "group.calendar"),
            new("next-holiday", "nextHoliday.about", TodayCommands.NextHoliday, "group.calendar"),
            new("day", "day.about", DayCommand.Create, "group.calendar"),
            new("add", "add.about", CountingCommands.Add, "group.calendar"),
            new("count", "count.about", CountingCommands.Count, "group.calendar"),
            new("calendar", "calendar.about", CalendarCommand.Create, "group.calendar"),
            new("data", "data.about", DataCommand.Create, "group.calendar"),
            new("lunar", "lunar.about", LunarCommand.Create, "group.calendar"),
            new("components", "components.about", ComponentsCommand.Create, "group.dossiers"),
            new("check", "check.about", CheckCommand.Create, "group.dossiers"),
            new("form", "form.about", FormCommand.Create, "group.dossiers"),
            new("register", "register.about", RegisterCommand.Create, "group.dossiers"),
            new("indicators", "indicators.about", IndicatorsCommand.Create, "group.dossiers"),
            new("catalogue", "catalogue.about", CatalogueCommand.Create, "group.catalogue"),
            new("cost", "cost.about", CostCommand.Create, "group.costs"),
            new("simplify", "simplify.about", SimplifyCommand.Create, "group.costs"),
            new("portfolio", "portfolio.about", PortfolioCommand.Create, "group.costs"),
            new("help", "help.about", () => HelpCommand.Create(Create), "group.command"),
            new("completion", "completion.about", () => CompletionCommand.Create(Create), "group.command"),
            new("man", "man.about", () => ManualCommand.Create(Create, Version), "group.command"),
        ],
    };
}
