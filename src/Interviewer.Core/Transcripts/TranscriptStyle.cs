namespace Interviewer.Transcripts;

/// <summary>The style sheet of the exported page; the page must need no second file.</summary>
internal static class TranscriptStyle
{
    public const string Sheet = """
        :root { color-scheme: light dark; --ink: light-dark(#1d2229, #e6e8eb); --soft: light-dark(#5b6470, #9aa3ae);
          --line: light-dark(#dfe3e8, #343a42); --card: light-dark(#f6f7f9, #1b1f25); --accent: light-dark(#0b5cad, #7db8f5); }
        body { font: 1rem/1.6 system-ui, sans-serif; color: var(--ink); background: light-dark(#fff, #121519); max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; margin: 0; } header p { color: var(--soft); margin: .25rem 0; } .score strong { font-size: 1.6rem; color: var(--ink); }
        section { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 2rem; }
        h2 { font-size: 1.2rem; } h2 span { color: var(--soft); font-weight: 400; } h3 { font-size: 1rem; margin: 0; } small { color: var(--soft); font-weight: 400; }
        blockquote { margin: .75rem 0; padding: .25rem 1rem; border-left: 3px solid var(--accent); white-space: pre-wrap; overflow-wrap: anywhere; }
        .follow-up { margin: .75rem 0 .75rem 1rem; font-weight: 600; } .follow-up::before { content: "↳ "; color: var(--soft); } .follow-up + blockquote { margin-left: 1rem; }
        aside { background: var(--card); border-radius: .5rem; padding: 1rem; margin: 1rem 0; break-inside: avoid-page; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .75rem 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; font-size: .875rem; } th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
        tr.missed { color: var(--soft); } tr.contradicted td:first-child { font-weight: 700; } footer { color: var(--soft); font-size: .875rem; margin-top: 2rem; }
        @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
        @media print { body { max-width: none; margin: 0; } }
        """;
}
