internal import Models

extension WordNames {
    static let ofSessions: [[String]: [String: [String]]] = [
        words(MandateFunding.self): [
            "funded": ["funded", "financé", "financiado", "профинансировано", "ممولة", "已有资金"],
            "partly-funded": [
                "partly funded", "partiellement financé", "parcialmente financiado", "профинансировано частично",
                "ممولة جزئيا", "部分资金到位",
            ],
            "unfunded": ["unfunded", "non financé", "sin financiación", "не профинансировано", "غير ممولة", "无资金"],
            "subject-to-resources": [
                "subject to available resources", "sous réserve des ressources disponibles",
                "con sujeción a los recursos disponibles", "при наличии ресурсов", "رهنا بتوافر الموارد", "视资源情况而定",
            ],
        ],
        words(LinkAudience.self): [
            "public": ["everybody", "tout le monde", "todo el mundo", "все", "الجميع", "公众"],
            "participants": [
                "participants only", "participants seulement", "solo los participantes", "только участники",
                "المشاركون فقط", "仅与会者",
            ],
        ],
        words(SessionMove.self): [
            "open": ["open", "ouvrir", "abrir", "открыть", "افتتاح", "开幕"],
            "suspend": ["suspend", "suspendre", "suspender", "приостановить", "تعليق", "暂停"],
            "resume": ["resume", "reprendre", "reanudar", "возобновить", "استئناف", "续会"],
            "close": ["close", "clore", "clausurar", "закрыть", "اختتام", "闭幕"],
            "cancel": ["cancel", "annuler", "cancelar", "отменить", "إلغاء", "取消"],
        ],
        words(Presence.self): [
            "in-person": ["in person", "en présentiel", "presencial", "очно", "حضوريا", "现场出席"],
            "online": ["online", "en ligne", "en línea", "онлайн", "عبر الإنترنت", "线上出席"],
            "both": [
                "in person and online", "en présentiel et en ligne", "presencial y en línea", "очно и онлайн",
                "حضوريا وعبر الإنترنت", "现场和线上出席",
            ],
            "absent": ["absent", "absente", "ausente", "отсутствует", "غائب", "缺席"],
        ],
        words(DocumentKind.self): [
            "document": ["document", "document", "documento", "документ", "وثيقة", "文件"],
            "INF": [
                "information document (INF)", "document d’information (INF)", "documento de información (INF)",
                "информационный документ (INF)", "وثيقة إعلامية (INF)", "信息文件（INF）",
            ],
            "CRP": [
                "conference room paper (CRP)", "document de séance (CRP)", "documento de sesión (CRP)",
                "документ зала заседаний (CRP)", "ورقة غرفة اجتماع (CRP)", "会议室文件（CRP）",
            ],
            "L": [
                "draft of limited distribution (L)", "projet à distribution limitée (L)",
                "proyecto de distribución limitada (L)", "проект для ограниченного распространения (L)",
                "مشروع محدود التوزيع (L)", "限制分发草案（L）",
            ],
            "WP": [
                "working paper (WP)", "document de travail (WP)", "documento de trabajo (WP)", "рабочий документ (WP)",
                "ورقة عمل (WP)", "工作文件（WP）",
            ],
            "Res": [
                "resolution (Res)", "résolution (Res)", "resolución (Res)", "резолюция (Res)", "قرار (Res)", "决议（Res）",
            ],
            "Dec": ["decision (Dec)", "décision (Dec)", "decisión (Dec)", "решение (Dec)", "مقرر (Dec)", "决定（Dec）"],
        ],
        words(Distribution.self): [
            "general": ["general", "générale", "general", "общая", "عام", "普遍"],
            "limited": ["limited", "limitée", "limitada", "ограниченная", "محدود", "有限"],
            "restricted": ["restricted", "restreinte", "reservada", "для ограниченного пользования", "مقيد", "限制"],
        ],
        words(TranslationState.self): [
            "requested": ["requested", "demandée", "solicitada", "запрошен", "مطلوبة", "已申请"],
            "machine": [
                "machine translation", "traduction automatique", "traducción automática", "машинный перевод",
                "ترجمة آلية", "机器翻译",
            ],
            "courtesy": [
                "courtesy translation", "traduction de courtoisie", "traducción de cortesía", "неофициальный перевод",
                "ترجمة غير رسمية", "非正式译文",
            ],
            "official": ["official", "officielle", "oficial", "официальный перевод", "رسمية", "正式文本"],
        ],
        words(SuffixKind.self): [
            "Add": [
                "addendum (Add.)", "additif (Add.)", "adición (Add.)", "добавление (Add.)", "إضافة (Add.)", "增编（Add.）",
            ],
            "Rev": [
                "revision (Rev.)", "révision (Rev.)", "revisión (Rev.)", "пересмотренный вариант (Rev.)",
                "تنقيح (Rev.)", "修订（Rev.）",
            ],
            "Corr": [
                "corrigendum (Corr.)", "rectificatif (Corr.)", "corrección (Corr.)", "исправление (Corr.)",
                "تصويب (Corr.)", "更正（Corr.）",
            ],
        ],
        words(ParagraphType.self): [
            "operational": [
                "asks for action", "appelle une suite", "pide actuar", "требует действий", "يطلب إجراء", "要求采取行动",
            ],
            "informational": [
                "informs only", "à titre d’information", "solo informa", "информационный", "للإعلام فقط", "仅供参考",
            ],
        ],
    ]
}
