namespace Interviewer.Notes;

/// <summary>
/// One pass over the words of a text that says which of the many expressions of this folder are worth trying: most match nowhere in
/// most texts, and trying them all took more than half the reading. Whatever an expression matches holds a word that begins with one
/// of its cues below; where it is tried, the expression alone decides.
/// </summary>
internal static class Cues
{
    // Words count by their first letters, so many that they still fit one integer.
    private const int Letters = 4;

    private const int Slots = 1024;

    private static readonly (Cue Cue, string Words)[] Lists =
    [
        (Cue.You, "you your"),
        (Cue.Request, "describe tell talk give explain walk take share discuss recall think outline name list show convince sell introduce imagine pick choose suppose summarise compare provide"),
        (Cue.Foreign, "beschreib nennen schildern berichten geben dame deme parlez racontez donnez citez expliquez"),
        (Cue.AskThem, "ask interviewer"),
        (Cue.QuestionLabel, "question prompt frage pregunta q"),
        (Cue.Role, "lead manager head director owner engineer developer architect designer analyst consultant coordinator supervisor nurse teacher officer captain founder administrator scientist technician specialist assistant principal chair intern scrum master editor researcher buyer chef foreman superintendent secretary treasurer accountant counsel representative mgr"),
        (Cue.Regret, "should could would ought shouldn wish hindsight looking learned realised underestimated overlooked neglected forgot regret next lesson missed failed"),
        (Cue.Scene, "when existing legacy previously time used was were had ran"),
        (Cue.TeamSize, "team group squad crew staff department"),
        (Cue.Practice, "improvement intentionally put applied finally broke these nowadays since now second this started began showed"),
        (Cue.Before, "used was been past years first new early caught clearest took"),
        (Cue.Anaphora, "this that these those it they such"),
        (Cue.Figure, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen tens couple half quarter third fifth tenth noon midday midnight second secs minute min mins hour hr hrs day days daily night week fortnight sprint month year yr yrs decade annually"),
        (Cue.Month, "january jan february feb march mar april apr may june jun july jul august aug september sep sept october oct november nov december dec"),
        (Cue.Need, "need require necessary unnecessary"),
        (Cue.Denial, "not no never without unnecessary t"),
        (Cue.WhetherNeeded, "need require want"),
        (Cue.NonRequirement, "requirement nonrequirement needed scope nongoal goal"),
        (Cue.Cause, "root caused due because triggered traced turned reason result not wake shock outage incident crisis merger acquisition pandemic reorg restructuring breach audit accident fire flood strike"),
        (Cue.RuledOut, "it cause reason wait delay problem sure certain convinced"),
        (Cue.Sequence, "from"),
        (Cue.OnSchedule, "schedule time budget deadline date day"),
        (Cue.Late, "late schedule slipped delayed budget missed"),
        (Cue.Cancelled, "cancelled shelved abandoned scrapped called rolled shut turned rejected"),
        (Cue.Approved, "approved accepted funded signed permanent extended renewed"),
        (Cue.Adopted, "adopted copied picked rolled standard use"),
        (Cue.TookCredit, "credit"),
        (Cue.Resolved, "resolved fixed solved restored"),
        (Cue.Delivered, "delivered launched deployed shipped live opened released"),
        (Cue.Absence, "no not zero without never"),
        (Cue.Placeholder, "todo tbd tbc fixme xx xxx n wip none coming written added done continued fill progress placeholder lorem"),
        (Cue.HeadsQuestions, "question q faq faqs prompt fragen vorstellungsfragen interviewfragen preguntas expected likely probable ask asked come want throw grill"),
        (Cue.HeadsStories, "story project experience exp accomplishment achievement career case work employment job jobs role geschichte erfahrungen erfolge historia proyecto logros histoire realisations r"),
        (Cue.HeadsImprovement, "improve weak good bad better work struggle grow development blind shortcoming lesson learnings schw verbesserungen entwicklungsfelder debilidades areas reas mejoras faiblesses axes"),
        (Cue.HeadsPhilosophy, "philosophy principle leading designing value belief mindset management how strength culture people mentoring working way ways"),
        (Cue.HeadsTechnical, "technical engineering architecture craft coding"),
        (Cue.LabelLearning, "learning lesson gelernt lektion erkenntnis lehren aprendizaje lecci lecon le apprentissage bilan reflection reflexi takeaway take retrospective hindsight missed regret next since do diff again insight took taught showed"),
        (Cue.LabelImpact, "ended turned went ending impact result resolution outcome ergebnis wirkung erfolg resultado r payoff end happy achieved effect benefit"),
        (Cue.LabelChallenge, "challenge obstacle hindrance herausforderung hindernis desaf reto defi d difficulty complication setback hurdle conflict problem what"),
        (Cue.LabelRole, "role task aufgabe rolle ziel auftrag tarea objetivo rol t tache objectif r responsibility remit goal objective mission"),
        (Cue.LabelAction, "action aktion vorgehen handlung ma massnahme umsetzung acci enfoque d demarche behavior what how approach steps solution implementation execution contribution"),
        (Cue.LabelContext, "context situation ausgangslage kontext hintergrund situaci contexto antecedente contexte scenario what where when background setting problem starting trigger"),
        (Cue.Instruction, "describe explain set tell give outline share state mention detail discuss provide specify highlight what how who your specific situation steps be use keep avoid choose pick prepare don do never always you"),
        (Cue.Insight, "insight realisation realised idea learning lesson principle takeaway hypothesis"),
    ];

    private static readonly uint[] Keys = new uint[Slots];

    private static readonly Cue[] Values = new Cue[Slots];

    static Cues()
    {
        foreach (var (cue, words) in Lists)
        {
            foreach (var word in words.Split(' '))
            {
                uint key = 0;
                for (var i = 0; i < Math.Min(word.Length, Letters); i++) key = Append(key, word[i]);
                var slot = Slot(key);
                while (Keys[slot] != 0 && Keys[slot] != key) slot = (slot + 1) % Slots;
                Keys[slot] = key;
                Values[slot] |= cue;
            }
        }
    }

    public static Cue In(ReadOnlySpan<char> text)
    {
        var cues = Cue.None;
        uint key = 0;
        var length = 0;
        var capital = false; // the character before is one, past the first
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c))
            {
                if (length++ < Letters) key = Append(key, (char)(c | 0x20));
                var upper = c < 'a' && i > 0;
                if (capital || upper && length > 1) cues |= Cue.Capital;
                capital = upper;
                continue;
            }
            if (length > 0) cues |= Of(key);
            (key, length) = (0, 0);
            if (char.IsAscii(c))
            {
                if (char.IsAsciiDigit(c))
                {
                    cues |= Cue.Figure;
                    if (capital) cues |= Cue.Capital;
                }
            }
            else
            {
                // Letters that some expressions take for the plain ones they look like.
                if (c is '\u0130' or '\u0131' or '\u017F' or '\u212A') return Cue.Any;
                if (char.IsLetter(c)) cues |= Cue.Foreign | Cue.Capital;
                else if (char.IsDigit(c)) cues |= Cue.Figure;
            }
            capital = false;
        }
        return length > 0 ? cues | Of(key) : cues;
    }

    private static uint Append(uint key, char letter) => key << 8 | letter;

    private static int Slot(uint key) => (int)(key * 2654435769u >> 22);

    private static Cue Of(uint key)
    {
        for (var slot = Slot(key); Keys[slot] != 0; slot = (slot + 1) % Slots)
            if (Keys[slot] == key) return Values[slot];
        return Cue.None;
    }
}
