namespace Interviewer.Eval.Reports;

/// <summary>The style sheet of a report; the page must need no second file.</summary>
internal static class ReportStyle
{
    public const string Sheet = """
        :root { color-scheme: light dark; --ink: light-dark(#1d2229, #e6e8eb); --soft: light-dark(#5b6470, #9aa3ae); --line: light-dark(#dfe3e8, #343a42);
          --card: light-dark(#f6f7f9, #1b1f25); --accent: light-dark(#0b5cad, #7db8f5); --good: light-dark(#1a7f37, #57c26f); --bad: light-dark(#b42318, #ff8a7a); }
        body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#fff, #121519); max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.25rem; border-top: 1px solid var(--line); padding-top: 1.5rem; margin-top: 2.5rem; }
        h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; } header p, .note, footer { color: var(--soft); } p { margin: .25rem 0; }
        .scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
        th { color: var(--soft); font-weight: 400; text-align: left; white-space: nowrap; } th, td { padding: .3rem .6rem; } .figures tr { border-top: 1px solid var(--line); } .figures thead tr { border: 0; }
        .number { text-align: right; white-space: nowrap; } .soft { color: var(--soft); } .met { color: var(--good); white-space: nowrap; } .unmet { color: var(--bad); white-space: nowrap; }
        .plots { display: flex; margin-top: 1rem; flex-wrap: wrap; gap: 1rem; align-items: flex-start; } figure { margin: 0; padding: 1rem; background: var(--card); border-radius: .5rem; max-width: 100%; box-sizing: border-box; overflow-x: auto; }
        figcaption { font-weight: 600; font-size: .875rem; margin-bottom: .5rem; } .matrix td { text-align: center; min-width: 2.2rem; border-radius: .25rem; } .matrix th { font-size: .8rem; } .matrix .right { outline: 1px solid var(--accent); outline-offset: -1px; }
        svg { display: block; max-width: 100%; height: auto; } svg text { fill: var(--soft); font: 11px system-ui, sans-serif; } .axis { stroke: var(--line); } .mark { fill: var(--accent); } .ring { fill: none; stroke: var(--soft); }
        .span { stroke: var(--accent); stroke-width: 3; stroke-linecap: round; opacity: .45; } .goal { stroke: var(--ink); stroke-width: 1.5; } .diagonal { stroke: var(--soft); stroke-dasharray: 3 3; } .path { fill: none; stroke: var(--accent); stroke-width: 1.5; }
        details { margin: 1rem 0; } summary { cursor: pointer; } code { overflow-wrap: anywhere; font-size: .8rem; }
        @media print { body { max-width: none; margin: 0; } figure { break-inside: avoid; } }
        """;
}
