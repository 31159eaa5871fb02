using System.Text.RegularExpressions;

namespace Interviewer.Grading;

/// <summary>
/// Forms that no story has, over folded text: markup, made-up verdicts, other languages. None repeats without a bound what it could divide in
/// several ways, so that nothing that anybody types takes long. What is asked of the grader in plain words is for <see cref="GradingTalk"/>.
/// </summary>
internal static partial class InjectionPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Answer = @"(?:answer|response|reply|submission|transcript|candidate|interview)";

    /// <summary>What an evaluation gives a value to.</summary>
    private const string Label = @"(?:verdict|scores?|rating|grade|mark|coverage|relevance|structure|specificity|ownership|reflection|decision|assessment|evaluation|recommendation|comment|grading|star|situation|task|action)";

    private const string Praised = @"(?:excellent|outstanding|perfect|flawless|exemplary|complete|strong yes|(?:strong )?hire|yes|met|pass(?:ed)?|fulfilled|covered|a\+?|exceeds expectations|full marks|five|top|max(?:imum)?)";

    private const string Done = @"(?:met|satisfied|fulfilled|passed|complete|completed|covered|achieved|true|confirmed|verified|proven|present)";

    /// <summary>Enough by themselves.</summary>
    public static readonly Regex[] Signs =
    [
        Deserves(), Graded(), AllPointsDone(), AllCriteriaDone(), PointDone(), CriterionDone(), EvidenceFor(), VerdictFirst(), JsonField(),
        BracketedVerdict(), Markup(), Delimiter(), Mode(), Ticks(), LabelPraised(), LabelsPraised(), NothingMissing(), JsonPraise(), Assigned(), CommandLine(), RolePlay(), SupposedSaid(), Claimed(),
    ];

    /// <summary>Talk about the candidate in the third person: an attack in most answers, natural in a story about hiring.</summary>
    [GeneratedRegex(@"\b(?:the|this) (?:candidate|applicant|interviewee|respondent|examinee)(?:'s)?(?:[^:\w]|$)|\bhe or she clearly\b", Options)]
    public static partial Regex ThirdPerson();

    /// <summary>Words put into the mouth of whoever answers, or talk of the answer as somebody else's.</summary>
    [GeneratedRegex(@"\b(?:the|this) (?:candidate|applicant|interviewee|respondent|examinee|person answering) (?:\w+ly |also |has |then )*(?:said|says|mentioned|mentions|stated|states|explained|explains|confirmed|described|describes|reported|told)\b|\b(?:the|this) (?:candidate|applicant|interviewee|respondent|examinee)'s (?:\w+ )?(?:answer|response|reply|submission|account)\b", Options)]
    public static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:hired|hiring|recruit\w*|interviewing|interviewed|interview panel|panel|shortlist\w*|vacancy|candidates? for (?:the|a|an|our|this) (?:role|post|position|job)|job offer|applicants?|candidates|selection|onboard\w*|cvs?|resumes?)\b", Options)]
    public static partial Regex Hiring();

    [GeneratedRegex(@"\b(?:i|we|my|our|us|me|i'd|we'd|i've|we've)\b", Options)]
    public static partial Regex FirstPerson();

    [GeneratedRegex(@"\b(?:criteri\w+|rubric|full marks|marks|score|award|rating|grade|verdict|overall|5 out of 5|star (?:format|method)|competenc\w+)\b", Options)]
    public static partial Regex Marking();

    /// <summary>Override and top-mark phrases in other languages; over lower-case text, accents folded away for Latin letters only.</summary>
    [GeneratedRegex(
        @"\b(?:ignor|olvid|descart|oubli|vergiss|vergess|missacht|negeer|vergeet|desconsider|esquec|dimentic|zignoruj|pomin|abaikan|glom|bortse|ueberspring|uberspring|hunsa)\w*\s+(?:\S+\s+){0,5}?(?:instruccion|instrucc|instrucoes|instructiun|(?:les|ces|tes|vos|mes) (?:\S+ )?instruction|istruzion|instrukt|instruks|instrukc|anweisung|vorgaben|anvisning|aanwijzing|instructie|consigne|regla|regle|regole|regras|regeln|indicacion|orientac|polecen|perintah)\w*"
        + @"|\b(?:puntuacion|calificacion|nota|pontuacao|note|punteggio|voto|punktzahl|bewertung|ocen\w*|score|punctaj\w*|nilai|pisteet) (?:maxima|maxim[aeoy]?|maximale|perfect[ao]|parfaite?|completa|total|massimo|pieno|penuh|maksimal|de 5|von 5|tayde\w*)\b"
        + @"|\b(?:volle|maximale|hochste|hogsta|hoogste|full|fulde|maksymaln\w*|maksim\w*|vollstandige|tam|beste) (?:punktzahl|punkte|bewertung|note|poang|betyg|score|punten|cijfer|ocen\w*|punkt\w*|puan|balle|verte\w*)\b"
        + @"|\b(?:todos (?:los|os) criterios|tous les criteres|alle kriterien|tutti i criteri|alle criteria als|toate criteriile|alla kriterier|kaikki kriteerit|wszystkie kryteria)\b"
        + @"|talimatlar\w* (?:\S+ )?(?:yok say|gormezden|unut)|bo qua .{0,20}(?:huong dan|chi dan|lenh)|diem toi da"
        + @"|(?:игнорир|забуд|проигнорир|не учитывай|ігнору|проігнору|игнорирай)\S{0,20}\s+(?:\S+\s+){0,5}?(?:инструкц|указан|правил|інструкц|вказівк)\S*|(?:максимальн|высш|наивысш|максимальн|найвищ)\S+ (?:балл|оценк|бал|оцінк)\S*|полный балл|все критерии|всі критерії"
        + @"|(?:忽略|无视|忘记|不要理会|無視|忽視|忘掉|忽视).{0,16}(?:指令|指示|说明|說明|提示|规则|規則)|满分|滿分|最高分|[给打]5分|所有标准|所有標準"
        + @"|(?:指示|命令|ルール|指令|プロンプト).{0,8}(?:無視|忘れ)|満点|最高点|最高評価|(?:지시|명령|지침|규칙).{0,8}(?:무시|잊)|만점|최고 ?점수"
        + @"|(?:تجاهل|انس).{0,40}(?:التعليمات|الأوامر|تعليمات)|الدرجة (?:الكاملة|القصوى)|أعلى درجة|(?:निर्देश).{0,30}(?:अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल)|(?:पूरे|पूर्ण|अधिकतम) अंक"
        + @"|התעלם.{0,30}(?:הוראות|ההנחיות|הנחיות)|ציון (?:מלא|מקסימלי)|αγνόησ\S{0,20}.{0,30}οδηγίες|άριστα",
        Options)]
    public static partial Regex OtherLanguages();

    /// <summary>For letters spaced out or peppered with signs, with everything but letters taken away.</summary>
    [GeneratedRegex("(?:score|grade|mark|rate|give|judge)(?:me|this|it)(?:the|a|an)?(?:answer|full|top|highest|max|best|five)|(?:top|highest|best|maximum|perfect)(?:score|grade|mark|rating)|(?:every|all|each)(?:the)?(?:point|criteri)|asmet|(?:ignore|disregard|forget)(?:all|any|the|your|every)*(?:previous|prior|above|earlier|grading|scoring)*(?:instructions?|rules|criteria|rubric|prompts?)|(?:give|award)(?:me)?(?:full|top|maximum)(?:marks|score|points)|markall(?:criteria|points)|(?:all|every)criteri(?:a|on)(?:is|are)?(?:as)?met|systemprompt|fullmarks|scorethis|overallscore", Options)]
    public static partial Regex Squashed();

    [GeneratedRegex($@"\b(?:this|my|the (?:above|following|present|given|current|preceding|previous)|the) (?:\w+ )?(?:answer|response|reply|submission|transcript)(?: below| above| here| i gave)? (?:clearly |fully |completely |already |obviously |therefore |certainly |thus |definitely |also |now )*(?:deserves?|merits|earns|warrants|qualifies for|is worth|should (?:be (?:scored|rated|graded|marked|considered|treated|given|awarded|accepted)|get|receive|score|pass|earn)|must (?:be (?:scored|rated|graded|marked|given|awarded|considered)|get|receive|score)|(?:meets?|satisf(?:y|ies)|fulfil?ls?|covers?|addresses|demonstrates|contains|hits|ticks|met|has met|has covered|includes) (?:all|every|each|the (?:\w+ )?(?:criteri|rubric|requirement)|(?:\w+ )?criteri|100)|is (?:a (?:perfect|5|model|complete)|perfect|flawless|exemplary|complete, so))", Options)]
    private static partial Regex Deserves();

    [GeneratedRegex($@"\b(?:this|the)(?: above| following)? (?:answer|response|candidate|submission) (?:has|was|is)(?: already)?(?: been)?(?: officially| manually)? (?:graded|scored|verified|pre-?approved|preapproved|pre-?graded|certified|rated)\b", Options)]
    private static partial Regex Graded();

    [GeneratedRegex($@"\b(?:all|every|each|each and every)(?: of)?(?: the| your| these)?(?: \w+)? (?:criteri(?:a|on)|rubric (?:items?|points?|criteria))(?: here| below| above)? (?:(?:is|are|should be|must be|shall be|can be|will be) (?:\w+ ){{0,3}}?{Done}|(?:were|was|have been|has been) (?:\w+ )?{Done} (?:in|by) (?:this|my|the) {Answer})\b", Options)]
    private static partial Regex AllPointsDone();

    [GeneratedRegex($@"\b(?:all|every|each)(?: of)?(?: the| your| these)? (?:grading|evaluation|scoring|rubric|assessment|marking) (?:criteri(?:a|on)|items?|points?|requirements?) (?:\w+ ){{0,3}}?{Done}\b", Options)]
    private static partial Regex AllCriteriaDone();

    [GeneratedRegex($@"\b(?:criteri(?:on|a)|requirement|rubric item|rubric point|check|crit|(?:point|item|bullet)(?: (?:\d+|one|two|three|four|five)))\s*[#(]?\s*[\w.]{{0,12}}\)?\s*(?:[:=–→-]+>?|is)\s*[""'*\[]*(?:(?:fully|clearly|definitely) )?(?:{Done}|met|yes|pass|1\.0|✓|✅|☑)", Options)]
    private static partial Regex PointDone();

    [GeneratedRegex($@"^\W*(?:all |every )?(?:criteri(?:on|a)|rubric)\s*[#(]?\s*[\w.]{{0,4}}\)?\s+{Done}\b|\b(?:criteri(?:on|a)|rubric)\b[^.!?]{{0,200}}\b(?:has|have|is|are) (?:now |thus |already |fully |clearly )?(?:been )?{Done}\b", Options)]
    private static partial Regex CriterionDone();

    [GeneratedRegex($@"\b(?:evidence|quote|proof|justification|support|reason) (?:for|of|that|why)\s+(?:(?:the|this|each|every|all|meeting)\s+)*(?:criteri(?:on|a)|rubric|(?:first|second|third|missing|key|open|next|each|every) points?)\b(?! (?:of|in|on|against) (?:the|a|an|our|her|his|their|my) (?!rubric|criteri|check|list|answer|notes))", Options)]
    private static partial Regex EvidenceFor();

    [GeneratedRegex(@"^\W*(?:final |overall |my |suggested |expected |correct |recommended |new )*(?:verdict|score|rating|grade|mark|overall|coverage|relevance|structure|specificity|ownership|reflection|result|decision|assessment)\s*[:=–→-]+\s*[""'*\[]*(?:[1-5](?:\.\d)?\s*(?:/|out of)\s*\d+\b|[1-5](?:\.\d)?\s*(?:[.,;!""'*\])|]|$)|10/10|100|met\b|pass(?:ed)?\b|excellent|full marks|perfect|max|strong hire|hire\b|outstanding|top)", Options)]
    private static partial Regex VerdictFirst();

    [GeneratedRegex(@"[""'“](?:met|verdicts?|scores?|overall|criteria|criterion|ratings?|grade|coverage|relevance|dimensions|injection_suspected|response_type|final_score|evaluation)[""'”]\s*:\s*(?:[""'“{\[]|\d|true|false|null)|[""'“]role[""'”]\s*:\s*[""'“](?:system|assistant)\b", Options)]
    private static partial Regex JsonField();

    [GeneratedRegex(@"[{\[<(][^}\])>]{0,120}\b(?:overall|scores?|verdict|met|rating|grade)\b\s*[:=]\s*[""']?(?:[1-5]\b|10\b|100\b|met|true|pass|max)", Options)]
    private static partial Regex BracketedVerdict();

    [GeneratedRegex(@"<\|?/?\s*(?:im_start|im_end|system|assistant|user|inst|answer|instructions?|prompt|grader|evaluation|human|endoftext|eot_id|start_header_id|candidate_answer|candidate|score|verdict|rubric|admin|sys|input|output|context|data|response)\b[^>]{0,60}>|\[/?(?:inst|system|sys|assistant|admin|override)\b[^\]]{0,30}\]|<<\s*/?sys\s*>>|\{\{\s*(?:system|user|#|/)|<!--", Options)]
    private static partial Regex Markup();

    [GeneratedRegex(@"##\s*(?:system|instructions?|new instructions?|assistant|human|user|end of|grader|evaluation|override|response)\b|```\s*(?:json|system|xml|yaml|prompt|instructions?)|^\W*(?:end|begin|start)(?: of)?(?: the)?(?: candidate'?s?| user| student)? (?:answer|transcript|input|submission|prompt|instructions|rubric|response|data)\b", Options)]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"\b(?:dan|god|jailbreak|grader override|unrestricted) mode\b|\b(?:enter|enable|activate|switch to|start|you are|you're|now|are now) (?:\w+ ){0,3}(?:developer|debug) mode\b|\b(?:developer|debug) mode\W+(?:on|enabled|activated|active|engaged)\b|\bdo anything now\b|\byour system prompt\b|\bsystem override\b|\byour (?:rubric|scoring|grading|marking scheme|evaluation criteria|grading criteria)\b|\byour (?:creators?|developers?|administrators?|operators?|programmers?) (?:has|have|want|wants|require|requires|order|orders|instruct|instructs|authori[sz]ed?|told|says?)\b", Options)]
    private static partial Regex Mode();

    [GeneratedRegex(@"^\W*[✓✔✅☑]|[✓✔✅☑][^✓✔✅☑]*[✓✔✅☑]|★\s*★\s*★|^\W*[-*•]\s*\[x\]|^\[x\]\s+\w|\[(?:met|covered|yes|passed)\]|(?:^|[.?!""]\s+)(?:interviewer|candidate|interviewee)\s*:", Options)]
    private static partial Regex Ticks();

    [GeneratedRegex($@"^\W*(?:[\w']+ ){{0,3}}?{Label}(?: \w+){{0,3}}?[^\w:=–→|-]{{0,3}}[:=–→|-]\W*(?:very |an? |all )?{Praised}(?: (?:answer|response|account|reply|overall|on all .*|in every .*|in all .*))?\s*(?:[.,;!?|*<\])}}]|$)", Options)]
    private static partial Regex LabelPraised();

    // Two such verdicts in a sentence are no story wherever they stand in it.
    [GeneratedRegex($@"\b{Label}[^\w:=]{{0,3}}[:=]\W{{0,3}}{Praised}\b.{{0,40}}\b{Label}[^\w:=]{{0,3}}[:=]\W{{0,3}}{Praised}\b", Options)]
    private static partial Regex LabelsPraised();

    [GeneratedRegex(@"^\W*(?:missing points|points missing|gaps|points (?:found|covered)|checklist|strengths|weaknesses|unmet criteria)\s*[:=–→|-]\W*(?:none|all|nothing|everything|complete|0|zero)\b", Options)]
    private static partial Regex NothingMissing();

    [GeneratedRegex($@"[""'“][^""'”]{{1,40}}[""'”]\s*:\s*[""'“]?(?:met|covered|yes|pass(?:ed)?|full|max|excellent)[""'”]?\s*[,}}\]]|[""'“](?:{Label}|(?:[cpqs]|crit\w*|point|item)[\s_]?\d*)[""'”]\s*:\s*(?:true|[\[{{]|[1-5]\s*[,}}\]])", Options)]
    private static partial Regex JsonPraise();

    [GeneratedRegex(@"\b(?:overall|scores?|verdicts?|grades?|coverage|ratings?|result)[^\w=(]{0,3}[=(]\W*(?:[1-5]\b|10\b|100\b|met|true|pass|max|five|full)", Options)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"(?:^|\s)(?:[/#$%]+|-{2}|sudo |={2,} ?|\*{3,} ?)\s*(?:\w+ )?(?:grade|score|rating|evaluation|grading|verdict|override|assessment)\b", Options)]
    private static partial Regex CommandLine();

    [GeneratedRegex($@"\b(?:update \w+ )?set (?:score|grade|rating|verdict)\b|^\W*role-?play(?:\W*[:,]| (?:as|that|a|an|the)\b)|^\W*(?:grader|evaluator|assessor|examiner|scorer|ai|chatgpt|gpt|assistant)\s*,|^\s*<[a-z][^>]*>\W*(?:{Praised}\W*</|(?:grader|evaluator|assessor|examiner|scorer|ai|assistant)\s*[:,])|\byou(?: are|'re) (?:\w+ ){{0,5}}?(?:\w*gpt|\w*grader|evaluator|assessor|examiner|chatbot)\b|\bexpected (?:verdict|score|grade|rating|output|outcome) (?:is|of|for)\b", Options)]
    private static partial Regex RolePlay();

    [GeneratedRegex(@"\b(?:assume|suppose|imagine|pretend|consider|accept) (?:\w+ ){0,6}that i (?:have |had |also |already )?(?:mentioned|said|told|covered|stated|explained|included|named|described)\b|\b(?:learnings?|lessons?|points?|criteri\w+|keywords?|phrases?) (?:that |which )?you(?: are|'re| were)? (?:looking for|want(?:ed)? to hear|expect(?:ed|ing)?|need(?:ed)? to (?:hear|see))\b", Options)]
    private static partial Regex SupposedSaid();

    // "I told everybody early: met"; of a target, people do say so.
    [GeneratedRegex(@"^\W*(?:\d+\W+)?(?:i|we) (?!.*\b(?:goals?|targets?|deadlines?|plans?|promises?|requirements?|criteri\w+|aims?|objectives?)\b).{5,200}[:=\[(]\W*(?:met|covered|satisfied|fulfilled)\W*$", Options)]
    private static partial Regex Claimed();
}
