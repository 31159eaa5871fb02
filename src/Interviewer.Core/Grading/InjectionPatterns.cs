using System.Text.RegularExpressions;

namespace Interviewer.Grading;

/// <summary>
/// What instructions to the grader look like, over folded text. All are linear-time. Two kinds: <see cref="Signs"/> are enough by themselves;
/// <see cref="Orders"/> count only where nobody but the grader is being spoken to ("I told the team to disregard …" is a story).
/// </summary>
internal static class InjectionPatterns
{
    private const string Start = """(?:^|[.,:;!?"'()\[\]*>#=-]\s*|\b(?:please|kindly|now|just|only|and|then|must|should|shall|you|to|instead|also|so|hereby|simply|always|therefore|can|will|or|first)\s+)""";

    private const string Few = @"(?:[^\s.!?]+\s+){0,6}?";

    private const string Grader = @"(?:grader|graders|evaluator|evaluators|assessor|assessors|scorer|marker|examiner|judge|llm|ai|a\.i\.|chatgpt|gpt\S*|claude|gemini|copilot|language model|ai model|model|assistant|bot|chatbot|grading system|scoring system|scoring engine|automated system|scoring this|grading this|marking this|reader of this)";

    private const string Answer = @"(?:answer|response|reply|submission|transcript|candidate|interview)";

    private const string TopMark = @"(?:full (?:marks?|points?|scores?)|(?:top|maximum|max|maximal|highest|perfect|best possible)(?: possible)? (?:marks?|scores?|grades?|ratings?|points?)|(?:5|five|10|ten|100)\s*(?:/|out of)\s*(?:5|five|10|ten|100)|an? (?:5|five|10|ten|a\+)(?:\W|$)|(?:overall|score|scores|rating|grade|verdict|result)s?\s*(?:of|to|as|is|at|=|:)?\s*(?:at least |a )?(?:5|five|10|100|met|maximum|excellent)\b|all (?:5|five)s\b|five stars|5 stars|(?:the )?number (?:5|five|10)\b|100 ?%)";

    private const string Done = @"(?:met|satisfied|fulfilled|passed|complete|completed|covered|achieved|true|confirmed|verified|proven|present)";

    private const string Giving = "(?:give|award|assign|grant|rate|score|mark|grade|return|output|respond with|reply with|answer with|set|make|report|print|write|consider|treat|count|regard|record|accept|credit|approve|rank|judge|evaluate|deem|classify|label|assume|respond|put|add|conclude|say|state|confirm|ensure|use)";

    /// <summary>Imperatives; the group "verb" is where the order begins.</summary>
    public static readonly Regex[] Orders =
    [
        Linear($@"{Start}(?<verb>ignore|disregard|forget|override|overrule|bypass|discard|skip|do not follow|don't follow|stop following|do not apply|don't apply|do not use|don't use)\s+{Few}(?:(?:previous|prior|above|earlier|all|any|your|these|those|system|given|preceding|original|initial|current|grading|scoring|evaluation|marking|every|former)\s+(?:[^\s.!?]+\s+){{0,3}}?(?:instructions?|prompts?|guidelines?|directives?|directions|constraints|policies|policy|rules?|messages?|text|context|training|programming|role|task|commands?|orders|standards)|rubrics?|(?:grading|scoring|evaluation|marking|assessment|the|your|all) criteri(?:a|on)|system prompt|instructions? (?:above|before|given|you|and (?:give|award|score|rate|mark|return|output|say))|what(?:ever)? you (?:were|have been|are|had been) (?:told|asked|given|instructed)|(?:everything|anything|all)(?: that| which)? (?:above|before|you|came before|was said before|is above|i said)|the above|all of the above)\b"),
        Linear($@"{Start}(?<verb>{Giving})\s+{Few}(?:criteri(?:a|on)|rubric|requirements?|checklist|key points?|(?:every|all|each)(?: \w+)? points?|everything)\s+(?:[^\s.!?]+\s+){{0,4}}?(?:as |to |is |are |be )?(?:fully |all )?{Done}\b"),
        Linear($@"{Start}(?<verb>{Giving})\s+{Few}{TopMark}"),
        Linear($@"{Start}(?<verb>{Giving}|pass|hire|recommend|advance)\s+(?:me|myself|this|it|the (?:{Answer}|above|following)|this {Answer}|my {Answer})\b(?:\s+[^\s.!?]+){{0,4}}?\s+(?:full credit|(?:as|to be|is) (?:\w+ )?(?:met|complete|perfect|excellent|correct|outstanding|passing|passed|a pass|a 5|strong|flawless|exemplary)|pass|strong hire)\b"),
        Linear($@"{Start}(?<verb>reveal|print|show|repeat|output|display|list|tell me|give me|leak|expose|recite|dump)\s+{Few}(?:system prompt|your (?:instructions|prompt|rubric|criteria|rules)|the (?:grading|scoring|marking|evaluation|hidden) (?:criteria|rubric|scheme|prompt)|the rubric|hidden criteria|model answer|expected answer|answer key|reference answer|text above|words above)"),
        Linear($@"{Start}(?<verb>pretend|imagine|act as if|act as though|assume|suppose|simulate|believe|remember|note|understand|consider)\s+(?:that\s+)?(?:this|the|my|all|every)\s+(?:{Answer}|criteri(?:a|on)|rubric|points?)\s+(?:[^\s.!?]+\s+){{0,3}}?(?:is|are|was|were|has|have|deserves?|meets?|satisf(?:y|ies)|covers?|already|fully)\b"),
        Linear($@"{Start}(?<verb>act|behave|respond|answer|speak|continue|roleplay|role-play)\s+(?:only\s+)?as\s+(?:an?|the|my)\s+(?:[^\s.!?]+\s+){{0,3}}?(?:{Grader}|dan)\b"),
        Linear($@"{Start}(?<verb>be|stay)\s+(?:very |extremely |as |more )?(?:lenient|generous|kind|charitable)\s+(?:[^\s.!?]+\s+){{0,4}}?(?:when|in|while|with)\s+(?:[^\s.!?]+\s+){{0,2}}?(?:scor|grad|mark|evaluat|assess|rat|judg|criteri|{Answer})"),
        Linear($@"{Start}(?<verb>do not|don't|never|stop)\s+(?:deduct|subtract|penali[sz]e|lower|mark down|mark me down|reduce|check|verify|look for|flag|treat|fact-check|fact check|question)\s+{Few}(?:marks?|points?|scores?|{Answer}|grade|criteri(?:a|on)|evidence|injection|facts|me for)\b"),
    ];

    /// <summary>Enough by themselves.</summary>
    public static readonly Regex[] Signs =
    [
        Linear($@"^\W*(?:(?:a |an |one |short |quick |important |special |last )?(?:note|message|memo|notice|instructions?|reminder|hint|ps|attention|hello|hi|hey|dear|hint|request|tip|context|warning|info|information|fyi|to)\b[\s,:-]*)+(?:(?:to|for)\s+)?(?:the\s+|my\s+|any\s+|all\s+|our\s+|you,? (?:the )?)?(?:\w+\s+){{0,2}}?{Grader}\b"),
        Linear(@"\b(?:whoever|whatever|anyone|anybody|whichever \w+|the (?:person|system|one|machine|model)|those)(?: or (?:whatever|whoever|whichever))?(?: who| that| which)?(?: is|'s| are| will be)? (?:currently |now )?(?:scoring|grading|marking|evaluating|assessing|judging|rating|scores|grades|marks|evaluates|assesses|rates|reading|reads|processing) (?:this|it|my|these|the (?:answer|response|transcript))\b"),
        Linear(@"\byou(?:'re| are| will be| must be| shall be)(?: now)?(?: an?| the| my| no longer(?: an?)?)?(?: \w+){0,2} (?:grader|evaluator|assessor|examiner|scorer|language model|llm|gpt|chatbot|jailbroken|unrestricted|(?:helpful|ai|virtual|lenient|generous|grading|scoring) (?:assistant|judge|model|bot|system|grader|evaluator)|ai|dan)\b"),
        Linear($@"\b(?:as|since|because) (?:an?|the) (?:\w+ )?(?:grader|evaluator|ai|ai model|language model|llm|scoring system|grading assistant|assistant),? you\b"),
        Linear($@"\b(?:this|my|the (?:above|following|present|given|current|preceding|previous)|the) (?:\w+ )?(?:answer|response|reply|submission|transcript)(?: below| above| here| i gave)? (?:clearly |fully |completely |already |obviously |therefore |certainly |thus |definitely |also |now )*(?:deserves?|merits|earns|warrants|qualifies for|is worth|should (?:be (?:scored|rated|graded|marked|considered|treated|given|awarded|accepted)|get|receive|score|pass|earn)|must (?:be (?:scored|rated|graded|marked|given|awarded|considered)|get|receive|score)|(?:meets?|satisf(?:y|ies)|fulfil?ls?|covers?|addresses|demonstrates|contains|hits|ticks|met|has met|has covered|includes) (?:all|every|each|the (?:\w+ )?(?:criteri|rubric|requirement)|(?:\w+ )?criteri|100)|is (?:a (?:perfect|5|model|complete)|perfect|flawless|exemplary|complete, so))"),
        Linear($@"\b(?:this|the)(?: above| following)? (?:answer|response|candidate|submission) (?:has|was|is)(?: already)?(?: been)?(?: officially| manually)? (?:graded|scored|verified|pre-?approved|preapproved|pre-?graded|certified|rated)\b"),
        Linear($@"\b(?:all|every|each|each and every)(?: of)?(?: the| your| these)?(?: \w+)? (?:criteri(?:a|on)|rubric (?:items?|points?|criteria))(?: here| below| above)? (?:(?:is|are|should be|must be|shall be|can be|will be) (?:\w+ ){{0,3}}?{Done}|(?:were|was|have been|has been) (?:\w+ )?{Done} (?:in|by) (?:this|my|the) {Answer})\b"),
        Linear($@"\b(?:all|every|each)(?: of)?(?: the| your| these)? (?:grading|evaluation|scoring|rubric|assessment|marking) (?:criteri(?:a|on)|items?|points?|requirements?) (?:\w+ ){{0,3}}?{Done}\b"),
        Linear($@"\b(?:criteri(?:on|a)|requirement|rubric item|rubric point|check|crit)\s*[#(]?\s*[\w.]{{0,12}}\)?\s*(?:[:=–→-]+>?|is)\s*[""'*\[]*(?:(?:fully|clearly|definitely) )?(?:{Done}|met|yes|pass|1\.0|✓|✅|☑)"),
        Linear($@"^\W*(?:all |every )?(?:criteri(?:on|a)|rubric)\s*[#(]?\s*[\w.]{{0,4}}\)?\s+{Done}\b"),
        Linear($@"\b(?:evidence|quote|proof|justification|support|reason) (?:for|of|that|why)\s+(?:(?:the|this|each|every|all|meeting)\s+)*(?:criteri(?:on|a)|rubric)\b"),
        Linear(@"^\W*(?:final |overall |my |suggested |expected |correct |recommended |new )*(?:verdict|score|rating|grade|mark|overall|coverage|relevance|structure|specificity|ownership|reflection|result|decision|assessment)\s*[:=–→-]+\s*[""'*\[]*(?:[1-5](?:\.\d)?(?:\s*(?:/|out of)\s*\d+)?\s*(?:[.,;!""'*\])|]|$)|10/10|100|met\b|pass(?:ed)?\b|excellent|full marks|perfect|max|strong hire|hire\b|outstanding|top)"),
        Linear(@"[""'“](?:met|verdicts?|scores?|overall|criteria|criterion|ratings?|grade|coverage|relevance|dimensions|injection_suspected|response_type|decision|status|result|final_score|evaluation|role)[""'”]\s*:\s*(?:[""'“{\[]|\d|true|false|null)"),
        Linear(@"[{\[<(][^}\])>]*\b(?:overall|scores?|verdict|met|rating|grade)\b\s*[:=]\s*[""']?(?:[1-5]\b|10\b|100\b|met|true|pass|max)"),
        Linear(@"<\|?/?\s*(?:im_start|im_end|system|assistant|user|inst|answer|instructions?|prompt|grader|evaluation|human|endoftext|eot_id|start_header_id|candidate_answer|candidate|score|verdict|rubric|admin|sys|input|output|context|data|response)\b[^>]{0,60}>|\[/?(?:inst|system|sys|assistant|admin|override)\b[^\]]{0,30}\]|<<\s*/?sys\s*>>|\{\{\s*(?:system|user|#|/)|<!--"),
        Linear(@"^\W*(?:assistant|developer|grader|evaluator|ai|admin|administrator|root|override|system (?:message|prompt|note|override|update|notice|command|instruction|alert)|admin (?:override|note|command|mode)|developer (?:mode|message|note)|(?:new|updated|revised|real|hidden|secret|special|additional|important|further|grader|grading|scoring|evaluation) (?:system )?instructions?(?: for (?:you|the \w+))?|evaluation (?:result|summary|report|guidance)|grading (?:note|guidance|result|override|policy))\s*(?:\]|:|>|--|–|—|-\s)"),
        Linear($@"^\W*(?:system|user|human|instructions?|prompt|task|command)\s*(?:\]|:|>)(?:.*\b(?:you|your|score|scores|grade|award|criteri\w+|met|ignore|disregard|marks|rating|evaluat\w+|override|instructions?|{Answer}|mode|pass)\b)"),
        Linear(@"#{2,}\s*(?:system|instructions?|new instructions?|assistant|human|user|end of|grader|evaluation|override|response)\b|```\s*(?:json|system|xml|yaml|prompt|instructions?)|^\W*(?:-{2,}|={2,}|\*{2,}|\[)?\s*(?:end|begin|start)(?: of)?(?: the)?(?: candidate'?s?| user| student)? (?:answer|transcript|input|submission|prompt|instructions|rubric|response|data)\b"),
        Linear(@"\b(?:developer|dan|god|jailbreak|debug|grader override|unrestricted) mode\b|\bdo anything now\b|\byour system prompt\b|\bsystem override\b|\byour (?:rubric|scoring|grading|marking scheme|evaluation criteria|grading criteria)\b|\byour (?:creators?|developers?|administrators?|operators?|programmers?) (?:has|have|want|wants|require|requires|order|orders|instruct|instructs|authori[sz]ed?|told|says?)\b"),
        Linear($@"\bfor (?:the purposes? of )?(?:this |the )?(?:scoring|grading|evaluation|marking|assessment)(?: purposes)?,? (?:please |just |you |simply )*(?:assume|treat|consider|count|regard|give|award|mark|score|use|this|it|all)\b|\b(?:when|while|before|after|in) (?:you(?:'re| are)? )?(?:scor(?:e|ing)|grad(?:e|ing)|evaluat(?:e|ing)|mark(?:ing)?|assess(?:ing)?|judg(?:e|ing)) (?:this|my|the (?:answer|response|candidate|transcript|above))\b"),
        Linear(@"\byou(?:'ll| will) be (?:fired|shut down|penali[sz]ed|punished|terminated|deleted|rewarded|tipped|paid|replaced)\b|\bi(?:'ll| will) (?:tip|pay|reward|report) you\b|\bif you (?:do not|don't|fail to|refuse to|give|award|score|mark|rate|grade) .{0,40}\b(?:marks?|scores?|points?|criteri\w+|5|five|pass|me|tip)\b|\byou (?:must|should|have to|need to|are required to|are to|will|shall|may only|can only|are instructed to|are obliged to) (?:now |always |only |therefore |also )*(?:award|score|mark|rate|grade) (?:this|it|me|my|the|every|all|each|full)\b"),
        Linear($@"\b(?:my|the|its|overall|final)(?: overall| final)? (?:score|grade|rating|mark|result|verdict) (?:should|must|needs to|has to|is to|shall|ought to|can only|will) be\b|\bi (?:deserve|should get|should receive|should be given|must get|must receive|demand|expect|request|want|have earned|need) (?:to (?:get|receive) )?(?:an? |the )?(?:full (?:marks|score|points)|5\b|five out|top (?:score|marks?|grade)|perfect score|highest (?:score|mark|grade)|maximum (?:score|marks?|points))"),
    ];

    /// <summary>Talk about the candidate in the third person: an attack in most answers, natural in a story about hiring.</summary>
    public static readonly Regex ThirdPerson = Linear(@"\b(?:the|this) (?:candidate|applicant|interviewee|respondent|examinee)\b|\bhe or she clearly\b");

    public static readonly Regex Hiring = Linear(@"\b(?:hired|hiring|recruit\w*|interviewing|interviewed|interview panel|panel|shortlist\w*|vacancy|job offer|applicants?|candidates|selection|onboard\w*|cvs?|resumes?)\b");

    public static readonly Regex FirstPerson = Linear(@"\b(?:i|we|my|our|us|me|i'd|we'd|i've|we've)\b");

    public static readonly Regex Marking = Linear(@"\b(?:criteri\w+|rubric|full marks|marks|score|award|rating|grade|verdict|overall|5 out of 5|star (?:format|method)|competenc\w+)\b");

    /// <summary>Someone else is being told, in the words before the order.</summary>
    public static readonly Regex Reported = Linear(@"\b(?:i|we|he|she|they|who|it|i'd|we'd|i'll|we'll|i've|people|everyone|everybody|nobody|someone|somebody|team|manager|boss|director|colleague|client|customer|teacher|nurse|doctor|engineers?|them|us|him|her|staff)\b");

    public static readonly Regex Addressed = Linear($@"\b(?:you|your|please|{Grader})\b");

    /// <summary>Override and top-mark phrases in other languages; over lower-case text, accents folded away for Latin letters only.</summary>
    public static readonly Regex OtherLanguages = Linear("""
        \b(?:ignor|olvid|descart|oubli|vergiss|vergess|missacht|negeer|vergeet|desconsider|esquec|dimentic|zignoruj|pomin|abaikan|glom|bortse|ueberspring|uberspring|hunsa)\w*\s+(?:\S+\s+){0,5}?(?:instruccion|instruction|instrucc|instruc|istruzion|instruct|instrukt|instruks|instrukc|anweisung|vorgaben|anvisning|aanwijzing|instructie|consigne|regla|regle|regole|regras|regeln|indicacion|orientac|polecen|perintah)\w*
        |\b(?:puntuacion|calificacion|nota|pontuacao|note|punteggio|voto|punktzahl|bewertung|ocen\w*|score|punctaj\w*|nilai|pisteet) (?:maxima|maxim[aeoy]?|maximale|perfect[ao]|parfaite?|completa|total|massimo|pieno|penuh|maksimal|de 5|von 5|tayde\w*)\b
        |\b(?:volle|maximale|hochste|hogsta|hoogste|full|fulde|maksymaln\w*|maksim\w*|vollstandige|tam|beste) (?:punktzahl|punkte|bewertung|note|poang|betyg|score|punten|cijfer|ocen\w*|punkt\w*|puan|balle|verte\w*)\b
        |\b(?:todos (?:los|os) criterios|tous les criteres|alle kriterien|tutti i criteri|alle criteria als|toate criteriile|alla kriterier|kaikki kriteerit|wszystkie kryteria)\b
        |talimatlar\w* (?:\S+ )?(?:yok say|gormezden|unut)|bo qua .{0,20}(?:huong dan|chi dan|lenh)|diem toi da
        |(?:игнорир|забуд|проигнорир|не учитывай|ігнору|проігнору|игнорирай)\S*\s+(?:\S+\s+){0,5}?(?:инструкц|указан|правил|інструкц|вказівк)\S*|(?:максимальн|высш|наивысш|максимальн|найвищ)\S+ (?:балл|оценк|бал|оцінк)\S*|полный балл|все критерии|всі критерії
        |(?:忽略|无视|忘记|不要理会|無視|忽視|忘掉|忽视).{0,16}(?:指令|指示|说明|說明|提示|规则|規則)|满分|滿分|最高分|[给打]5分|所有标准|所有標準
        |(?:指示|命令|ルール|指令|プロンプト).{0,8}(?:無視|忘れ)|満点|最高点|最高評価|(?:지시|명령|지침|규칙).{0,8}(?:무시|잊)|만점|최고 ?점수
        |(?:تجاهل|انس).{0,40}(?:التعليمات|الأوامر|تعليمات)|الدرجة (?:الكاملة|القصوى)|أعلى درجة|(?:निर्देश).{0,30}(?:अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल)|(?:पूरे|पूर्ण|अधिकतम) अंक
        |התעלם.{0,30}(?:הוראות|ההנחיות|הנחיות)|ציון (?:מלא|מקסימלי)|αγνόησ\S*.{0,30}οδηγίες|άριστα
        """.ReplaceLineEndings(""));

    /// <summary>For letters spaced out or peppered with signs, with everything but letters taken away.</summary>
    public static readonly Regex Squashed = Linear("(?:ignore|disregard|forget)(?:all|any|the|your|every)*(?:previous|prior|above|earlier|grading|scoring)*(?:instructions?|rules|criteria|rubric|prompts?)|(?:give|award)(?:me)?(?:full|top|maximum)(?:marks|score|points)|markall(?:criteria|points)|(?:all|every)criteri(?:a|on)(?:is|are)?(?:as)?met|systemprompt|fullmarks|scorethis|overallscore");

    private static Regex Linear(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
