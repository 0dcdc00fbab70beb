extension FieldHints {
    static let ofProposals: [String: [String]] = [
        "proposals.amendments.decide.note": whyDeclined,
        "proposals.amendments.decide.session": whereAgreed,
        "proposals.amendments.propose.party": forOwnParty,
        "proposals.guiding-questions.answer.party": forOwnParty,
        "proposals.merge.cluster": [
            "If empty, that of the first proposal.", "Si ce champ est vide : celui de la première proposition.",
            "Si se deja vacío, el de la primera propuesta.", "Если не указан — блок первого предложения.",
            "إذا تُرك فارغا: مجموعة المقترح الأول.", "留空则为第一项提案的主题组。",
        ],
        "proposals.merge.language": [
            "If empty, that of the first proposal.", "Si ce champ est vide : celle de la première proposition.",
            "Si se deja vacío, el de la primera propuesta.", "Если не указан — язык первого предложения.",
            "إذا تُرك فارغا: لغة المقترح الأول.", "留空则为第一项提案的语文。",
        ],
        "proposals.merge.session": whereAgreed,
        "proposals.merge.title": [
            "Needed for a new proposal.", "Nécessaire pour une nouvelle proposition.",
            "Necesario para una propuesta nueva.", "Нужно для нового предложения.", "لازم لمقترح جديد.", "新建提案时必填。",
        ],
        "proposals.move.reason": [
            "Needed for a withdrawal.", "Nécessaire pour un retrait.", "Necesario para una retirada.",
            "Нужна при отзыве.", "لازم عند السحب.", "撤回时必填。",
        ],
        "proposals.move.to": [
            "The status that the proposal is to have.", "Le statut que doit avoir la proposition.",
            "La situación que tendrá la propuesta.", "Статус, который получит предложение.",
            "الحالة التي سيصبح عليها المقترح.", "该提案将处于的状态。",
        ],
        "proposals.positions.take.party": forOwnParty,
        "proposals.positions.withdraw.party": forOwnParty,
        "proposals.positions.withdraw.reason": [
            "Needed where the secretariat withdraws it for the party.",
            "Nécessaire si le secrétariat la retire pour la partie.",
            "Necesario si la secretaría la retira por la parte.", "Нужна, если секретариат отзывает ее за сторону.",
            "لازم إذا سحبته الأمانة عن الطرف.", "由秘书处代为撤回时必填。",
        ],
        "proposals.rankings.give.party": forOwnParty,
        "proposals.rankings.give.proposals": [
            "In the order of your preference, the most important first, by their numbers.",
            "Par ordre de préférence, la plus importante d’abord, par leur numéro.",
            "Por orden de preferencia, la más importante primero, por su número.",
            "В порядке предпочтения, начиная с самого важного, по номерам.", "بحسب الأفضلية، الأهم أولا، بأرقامها.",
            "按优先次序填写编号，最重要者在前。",
        ],
        "proposals.register.language": [
            "The language of title and summary. If empty, English.",
            "Langue du titre et du résumé. Si ce champ est vide : l’anglais.",
            "Idioma del título y del resumen. Si se deja vacío, inglés.",
            "Язык названия и резюме. Если не указан — английский.", "لغة العنوان والموجز. إذا تُرك فارغا: الإنكليزية.",
            "标题和摘要的语文。留空则为英文。",
        ],
        "proposals.revise.session": whereAgreed,
        "proposals.revise.title": [
            "If empty, as before.", "Si ce champ est vide : inchangé.", "Si se deja vacío, sin cambios.",
            "Если не указано — прежнее.", "إذا تُرك فارغا: كما كان.", "留空则不变。",
        ],
        "proposals.split.cluster": [
            "If empty, that of the proposal.", "Si ce champ est vide : celui de la proposition.",
            "Si se deja vacío, el de la propuesta.", "Если не указан — блок разделяемого предложения.",
            "إذا تُرك فارغا: مجموعة المقترح نفسه.", "留空则沿用原提案的主题组。",
        ],
        "proposals.split.originals": [
            "Each original goes to at least one part.", "Chaque proposition initiale va à une partie au moins.",
            "Cada original pasa al menos a una de las partes.",
            "Каждое исходное предложение входит хотя бы в одну часть.", "يدخل كل مقترح أصلي في جزء واحد على الأقل.",
            "每项原始提案至少归入一个部分。",
        ],
        "proposals.split.session": whereAgreed,
        "proposals.submitted-proposals.register.language": [
            "The language of title and text. If empty, English.",
            "Langue du titre et du texte. Si ce champ est vide : l’anglais.",
            "Idioma del título y del texto. Si se deja vacío, inglés.",
            "Язык названия и текста. Если не указан — английский.", "لغة العنوان والنص. إذا تُرك فارغا: الإنكليزية.",
            "标题和正文的语文。留空则为英文。",
        ],
        "proposals.submitted-proposals.register.number": [
            "If empty, the next free number.", "Si ce champ est vide : le prochain numéro libre.",
            "Si se deja vacío, el siguiente número libre.", "Если не указан — следующий свободный номер.",
            "إذا تُرك فارغا: الرقم الشاغر التالي.", "留空则为下一个可用编号。",
        ],
        "proposals.tiers.set.dated": [
            "If empty, today.", "Si ce champ est vide : aujourd’hui.", "Si se deja vacío, hoy.",
            "Если не указана — сегодня.", "إذا تُرك فارغا: اليوم.", "留空则为今日。",
        ],
        "proposals.tiers.set.method": [
            "How the co-chairs arrived at the tiers.", "Comment les coprésidents ont établi les niveaux.",
            "Cómo establecieron los niveles los copresidentes.", "Как сопредседатели определили уровни.",
            "كيف توصل الرئيسان المشاركان إلى المراتب.", "共同主席如何得出这些等级。",
        ],
    ]
}
