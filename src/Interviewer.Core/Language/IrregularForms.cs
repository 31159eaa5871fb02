using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>Forms that no suffix rule leads back to their word: strong verbs, odd plurals, and British spellings beside American ones.</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string> Base = """
        arose arise  awoke awake  beaten beat  became become  began begin  begun begin  bent bend  bought buy  bound bind  broke break  broken break
        brought bring  built build  burnt burn  came come  caught catch  chose choose  chosen choose  clung cling  cost cost  crept creep  dealt deal
        drawn draw  drew draw  driven drive  drove drive  dug dig  eaten eat  fallen fall  fed feed  fell fall  felt feel  fled flee  flew fly
        flown fly  forbade forbid  forgave forgive  forgot forget  forgotten forget  fought fight  found find  froze freeze  frozen freeze  gave give
        given give  gone go  grew grow  grown grow  heard hear  held hold  hidden hide  hung hang  kept keep  knew know  known know  laid lay
        learnt learn  led lead  lent lend  lost lose  made make  meant mean  met meet  mistook mistake  mistaken mistake  overcame overcome
        overlooked overlook  oversaw oversee  overseen oversee  paid pay  proven prove  ran run  rang ring  ridden ride  risen rise  rode ride
        rose rise  said say  sank sink  sat sit  saw see  seen see  sent send  shaken shake  shook shake  shown show  shrank shrink  slept sleep
        slid slide  sold sell  sought seek  spent spend  spoke speak  spoken speak  sprang spring  spun spin  stole steal  stolen steal  stood stand
        struck strike  stuck stick  sung sing  swam swim  swept sweep  swung swing  taken take  taught teach  thought think  threw throw
        thrown throw  told tell  took take  tore tear  torn tear  understood understand  undertook undertake  went go  withdrew withdraw  woke wake
        won win  wore wear  worn wear  written write  wrote write
        children child  criteria criterion  feet foot  hypotheses hypothesis  men man  mice mouse  people person  phenomena phenomenon  teeth tooth
        women woman  analyses analysis  crises crisis  diagnoses diagnosis  wives wife  lives life  halves half  shelves shelf
        behaviour behavior  behaviours behavior  centre center  centres center  colour color  colours color  defence defense  favour favor
        favourite favorite  fulfil fulfill  honour honor  labour labor  licence license  neighbour neighbor  neighbours neighbor  offence offense
        organisation organization  programme program  programmes program  sceptical skeptical  analyse analyze  analysed analyze  analysing analyze
        """
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    // Words in -ise that are not British spellings of -ize.
    private static readonly FrozenSet<string> PlainIse = """
        advertise advise arise comprise compromise concise demise devise disguise enterprise excise exercise expertise franchise improvise likewise
        merchandise noise otherwise paradise poise praise precise premise promise raise revise rise supervise surprise televise wise appraise bruise cruise
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] IseEndings = ["ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations"];

    /// <summary>The form to take the stem of: "led" becomes "lead", "organised" becomes "organized".</summary>
    public static string Resolve(string lower)
    {
        if (Base.TryGetValue(lower, out var found)) return found;
        foreach (var ending in IseEndings)
        {
            if (lower.Length < ending.Length + 3 || !lower.EndsWith(ending, StringComparison.Ordinal)) continue;
            var root = lower[..^ending.Length];
            return PlainIse.Contains(root + "ise") ? lower : $"{root}iz{ending[2..]}";
        }
        return lower;
    }
}
