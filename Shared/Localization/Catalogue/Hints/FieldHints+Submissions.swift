extension FieldHints {
    static let ofSubmissions: [String: [String]] = [
        "submissions.attachments.begin.party": forOwnParty,
        "submissions.call-openings.record.party": forOwnParty,
        "submissions.call-translations.put.field": translatedFieldOfCall,
        "submissions.call-translations.put.reason": officialReason,
        "submissions.call-translations.put.text": translatedText,
        "submissions.call-translations.withdraw.field": translatedFieldOfCall,
        "submissions.calls.correct.audience": [
            "Classes of submitters that are asked.", "Catégories d’auteurs sollicitées.",
            "Categorías de autores a las que se dirige.",
            "Категории авторов, к которым обращено объявление о приеме материалов.",
            "فئات مقدمي المساهمات المدعوة.", "征集对象的类别。",
        ],
        "submissions.calls.extend.modificationDeadline": [
            "If empty, as before, or the new closing time where that is later.",
            "Si ce champ est vide : inchangée, ou la nouvelle date limite si elle est postérieure.",
            "Si se deja vacío, sin cambios, o el nuevo cierre si es posterior.",
            "Если не указан — прежний или новое время окончания, если оно позже.",
            "إذا تُرك فارغا: كما كان، أو موعد الإغلاق الجديد إن كان لاحقا.", "留空则不变；如新的截止时间更晚，则以其为准。",
        ],
        "submissions.calls.open.audience": [
            "Classes of submitters that are asked. If empty, everybody.",
            "Catégories d’auteurs sollicitées. Si ce champ est vide : toutes.",
            "Categorías de autores a las que se dirige. Si se deja vacío, todas.",
            "Категории авторов, к которым обращено объявление о приеме материалов. Если не указаны — все.",
            "فئات مقدمي المساهمات المدعوة. إذا تُرك فارغا: الجميع.", "征集对象的类别。留空则面向所有各方。",
        ],
        "submissions.calls.open.opens": [
            "If empty, at once.", "Si ce champ est vide : immédiatement.", "Si se deja vacío, de inmediato.",
            "Если не указано — сразу.", "إذا تُرك فارغا: فورا.", "留空则立即开始。",
        ],
        "submissions.calls.open.zone": [
            "The city by whose clock the call closes, such as Europe/Paris. If empty, that of the secretariat.",
            "La ville dont l’heure fait foi pour la clôture, par exemple Europe/Paris. Si ce champ est vide : celle du secrétariat.",
            "La ciudad cuya hora rige el cierre, por ejemplo Europe/Paris. Si se deja vacío, la de la secretaría.",
            "Город, по времени которого завершается прием, например Europe/Paris. Если не указан — город секретариата.",
            "المدينة التي تُختتم الدعوة بتوقيتها، مثل Europe/Paris. إذا تُرك فارغا: مدينة الأمانة.",
            "征集按何城市的时间截止，例如Europe/Paris。留空则以秘书处所在地为准。",
        ],
        "submissions.drafts.save.call": [
            "If empty, that of the draft on record.", "Si ce champ est vide : celui du brouillon enregistré.",
            "Si se deja vacío, la del borrador guardado.",
            "Если не указан — тот, к которому относится сохраненный черновик.",
            "إذا تُرك فارغا: الدعوة المسجلة في المسودة.", "留空则沿用已存草稿所答复的征集。",
        ],
        "submissions.drafts.save.party": forOwnParty,
        "submissions.points.record.submitters": [
            "Submitters of these submissions that make the point.",
            "Auteurs de ces communications qui soutiennent ce point.",
            "Autores de estas comunicaciones que formulan el punto.",
            "Авторы этих материалов, выдвинувшие данный пункт.", "مقدمو هذه المساهمات الذين يطرحون النقطة.",
            "这些意见的提交方中提出该要点者。",
        ],
        "submissions.receive.source": [
            "How it came in, or where it is published.", "Comment elle est parvenue, ou où elle est publiée.",
            "Cómo llegó o dónde está publicada.", "Как поступили или где опубликованы материалы.",
            "كيف وردت، أو أين نُشرت.", "收到的途径或发表之处。",
        ],
        "submissions.revise.attachments": [
            "All files that belong to it, those of the former version that are to stay included.",
            "Tous les fichiers, y compris ceux de la version antérieure à conserver.",
            "Todos los archivos, incluidos los de la versión anterior que deban conservarse.",
            "Все файлы, включая те из прежней версии, которые остаются.",
            "جميع الملفات، بما فيها ما يُستبقى من الصيغة السابقة.", "所有附件，包括前一版本中须保留的文件。",
        ],
        "submissions.revise.title": [
            "If empty, as before.", "Si ce champ est vide : inchangé.", "Si se deja vacío, sin cambios.",
            "Если не указано — прежнее.", "إذا تُرك فارغا: كما كان.", "留空则不变。",
        ],
        "submissions.signatures.decide.party": forOwnParty,
        "submissions.signatures.decide.reason": [
            "Needed to decline.", "Nécessaire pour refuser.", "Necesario para rechazar.", "Нужна при отклонении.",
            "لازم عند الرفض.", "拒绝时必填。",
        ],
    ]
}
