extension FieldHints {
    static let pToR: [String: [String]] = [
        "parties": [
            "By name in any language, or by country code.",
            "Par leur nom, dans n’importe quelle langue, ou par le code du pays.",
            "Por su nombre en cualquier idioma o por el código de país.",
            "По названию на любом языке или по коду страны.", "بأسمائها بأي لغة أو برموز بلدانها.", "填任一语文的名称或国家代码。",
        ],
        "party": [
            "By name in any language, or by country code.",
            "Par son nom, dans n’importe quelle langue, ou par le code du pays.",
            "Por su nombre en cualquier idioma o por el código de país.",
            "По названию на любом языке или по коду страны.", "باسمه بأي لغة أو برمز بلده.", "填任一语文的名称或国家代码。",
        ],
        "percent": [
            "How much of the whole action is done.", "Part de l’ensemble de la mesure déjà réalisée.",
            "Parte realizada del conjunto de la medida.", "Какая часть всей меры выполнена.", "ما أُنجز من الإجراء ككل.",
            "整项行动已完成的比例。",
        ],
        "person": [
            "A contact, or a member of a delegation.", "Un contact ou un membre d’une délégation.",
            "Un contacto o un miembro de una delegación.", "Контактное лицо или член делегации.",
            "جهة اتصال أو عضو في وفد.", "联系人或代表团成员。",
        ],
        "points": [
            "Only some points of the submission. If empty, all that name the party.",
            "Certains points seulement. Si ce champ est vide : tous ceux qui citent la partie.",
            "Solo algunos puntos. Si se deja vacío, todos los que mencionan a la parte.",
            "Только некоторые пункты. Если не указано — все, где названа сторона.",
            "بعض النقاط فقط. إذا تُرك فارغا: جميع النقاط التي تذكر الطرف.", "仅限部分要点。留空则为提及该方的全部要点。",
        ],
        "practices": [
            "Practices that the point is about, one in each line.", "Pratiques dont traite le point, une par ligne.",
            "Prácticas de las que trata el punto, una por línea.",
            "Виды практики, о которых идет речь, по одному в строке.",
            "الممارسات التي تتناولها النقطة، واحدة في كل سطر.", "该要点涉及的做法，每行一项。",
        ],
        "proposalPrefix": [
            "Stands before the number of every proposal.", "Précède le numéro de chaque proposition.",
            "Precede al número de cada propuesta.", "Ставится перед номером каждого предложения.", "تسبق رقم كل مقترح.",
            "置于每项提案编号之前。",
        ],
        "proposals": [
            "By their numbers, such as 4 and 7.", "Par leur numéro, par exemple 4 et 7.",
            "Por su número, por ejemplo 4 y 7.", "По номерам, например 4 и 7.", "بأرقامها، مثل 4 و7.", "填编号，例如4和7。",
        ],
        "provenance": [
            "The originals from which the proposal was merged.",
            "Les propositions initiales dont la proposition est issue.",
            "Los originales de los que procede la propuesta.", "Исходные предложения, из которых образовано данное.",
            "المقترحات الأصلية التي دُمج منها المقترح.", "合并成该提案的原始提案。",
        ],
        "questions": [
            "One question in each line; submitters answer them one by one.",
            "Une question par ligne ; les auteurs y répondent une à une.",
            "Una pregunta por línea; se responden una a una.",
            "По одному вопросу в строке; на них отвечают по отдельности.",
            "سؤال في كل سطر، ويُجاب عنها واحدا تلو الآخر.", "每行一个问题，提交方逐一作答。",
        ],
        "quiet": [
            "Mail that comes in these hours waits for their end.",
            "Le courrier arrivant pendant ces heures attend leur fin.",
            "El correo que llega en estas horas espera a que terminen.",
            "Письма, пришедшиеся на эти часы, ждут их окончания.", "تنتظر الرسائل الواردة خلال هذه الساعات حتى تنتهي.",
            "此时段内的邮件待时段结束后再发送。",
        ],
        "quote": [
            "Exactly as the words stand in the current text.", "Exactement comme dans le texte actuel.",
            "Exactamente como figura en el texto actual.", "Точно так, как в нынешнем тексте.",
            "بالنص كما ورد في الصيغة الحالية.", "须与现行案文完全一致。",
        ],
        "rationale": [
            "Why this is done; all whom it concerns read it.", "Pourquoi ; toutes les personnes concernées le liront.",
            "Por qué; lo leerán todos los interesados.", "Почему это делается; это прочтут все, кого это касается.",
            "سبب القيام بذلك؛ ويقرؤه كل من يعنيه الأمر.", "这样做的理由，所有相关方都会看到。",
        ],
        "reason": [
            "A sentence or two. It stays on record, and readers see it.",
            "Une ou deux phrases. Le motif reste au dossier et les lecteurs le voient.",
            "Una o dos frases. Queda registrado y los lectores lo ven.",
            "Одно-два предложения. Сохраняется и видно читателям.", "جملة أو جملتان. يبقى في السجل ويطلع عليه القراء.",
            "一两句话即可。理由将存档，读者可见。",
        ],
        "receivedOn": [
            "If empty, today. Only the secretariat may give another day.",
            "Si ce champ est vide : aujourd’hui. Seul le secrétariat peut indiquer un autre jour.",
            "Si se deja vacío, hoy. Solo la secretaría puede indicar otro día.",
            "Если не указано — сегодня. Другой день может указать только секретариат.",
            "إذا تُرك فارغا: اليوم. وللأمانة وحدها أن تذكر يوما آخر.", "留空则为今日。只有秘书处可填写其他日期。",
        ],
        "recordingReason": [
            "Only where the secretariat enters this for the party: why, for instance a letter that it received.",
            "Seulement si le secrétariat l’enregistre pour la partie : pourquoi, par exemple une lettre reçue.",
            "Solo si la secretaría lo registra por la parte: por qué, por ejemplo una carta recibida.",
            "Только если вносит секретариат за сторону: почему, например на основании письма.",
            "فقط إذا سجلت الأمانة ذلك عن الطرف: السبب، كرسالة وردت إليها.", "仅在秘书处代为记录时填写：例如收到的公函。",
        ],
        "refersTo": [
            "An earlier notification, by number, such as 2026-001.",
            "Une notification antérieure, par son numéro, par exemple 2026-001.",
            "Una notificación anterior, por su número, por ejemplo 2026-001.",
            "Более раннее уведомление, по номеру, например 2026-001.", "إخطار سابق، برقمه، مثل 2026-001.",
            "先前的通知，填编号，例如2026-001。",
        ],
        "region": [
            "A regional group, by its name or its key.", "Un groupe régional, par son nom ou son sigle.",
            "Un grupo regional, por su nombre o su sigla.", "Региональная группа, по названию или обозначению.",
            "مجموعة إقليمية، باسمها أو رمزها.", "区域集团，填名称或代号。",
        ],
        "regions": [
            "Regional groups, by their names or keys.", "Groupes régionaux, par leur nom ou leur sigle.",
            "Grupos regionales, por su nombre o su sigla.", "Региональные группы, по названиям или обозначениям.",
            "مجموعات إقليمية، بأسمائها أو رموزها.", "区域集团，填名称或代号。",
        ],
        "related": [
            "The body or instrument that it belongs to.", "L’organe ou l’instrument auquel il se rattache.",
            "El órgano o instrumento al que pertenece.", "Орган или документ, к которому относится.",
            "الهيئة التي يتبعها أو الصك الذي ينتمي إليه.", "其所隶属的机构或文书。",
        ],
        "replacement": [
            "Leave empty to delete the words.", "Laisser vide pour supprimer le passage.",
            "Deje vacío para suprimir el texto.", "Оставьте пустым, чтобы удалить эти слова.", "يُترك فارغا لحذف النص.",
            "留空即删除该文字。",
        ],
        "requests": [
            "What the program may do. If empty, all that you may do yourself.",
            "Ce que le programme peut faire. Si ce champ est vide : tout ce que vous pouvez faire vous-même.",
            "Lo que puede hacer el programa. Si se deja vacío, todo lo que puede hacer usted.",
            "Что разрешено программе. Если не указано — всё, что разрешено вам.",
            "ما يجوز للبرنامج فعله. إذا تُرك فارغا: كل ما يجوز لكم.", "该程序可执行的操作。留空则与您本人的权限相同。",
        ],
        "required": [
            "If empty, at once.", "Si ce champ est vide : immédiatement.", "Si se deja vacío, de inmediato.",
            "Если не указано — сразу.", "إذا تُرك فارغا: فورا.", "留空则立即发送。",
        ],
        "responsible": [
            "The function, not a name: the Director of Mining, for instance.",
            "La fonction, et non un nom : le Directeur des mines, par exemple.",
            "El cargo, no un nombre: por ejemplo, la Dirección de Minería.",
            "Должность, а не имя: например, директор департамента недр.", "الوظيفة، لا الاسم: مدير المناجم، مثلا.",
            "填职务，不填姓名，例如“矿业司司长”。",
        ],
    ]
}
