public import Models

/// What words of fixed sets are called by people, as far as they come up behind the links of mails.
public enum WordNames {
    /// - Parameter set: all the words of which it is one; the same word may be called otherwise in another set.
    /// - Returns: nil for a word that has no name but its own.
    public static func name(of word: String, among set: [String], in language: LanguageTag) -> String? {
        if let key = told[set]?[word] { return Texts(language).text(key) }
        guard let names = names[set]?[word], let place = FieldNames.columns.firstIndex(of: language) else { return nil }
        return names[place]
    }

    /// What a language is called in another.
    public static func name(of language: LanguageTag, in reader: LanguageTag) -> String {
        name(of: language.rawValue, among: words(LanguageTag.self), in: reader) ?? language.rawValue
    }

    private static let told: [[String]: [String: TextKey]] = Dictionary(
        uniqueKeysWithValues: [
            keys(ActionState.self), keys(ParagraphStatus.self), keys(CredentialsState.self), keys(SessionStatus.self),
            keys(ConsultationFormat.self), keys(EscalationLevel.self), keys(ProposalStatus.self),
            keys(PositionStance.self),
        ])

    private static func keys<Told: ToldWord>(_: Told.Type) -> ([String], [String: TextKey]) {
        let words = Array(Told.allCases)
        return (words.map(\.rawValue), Dictionary(uniqueKeysWithValues: words.map { ($0.rawValue, $0.word) }))
    }

    static let names: [[String]: [String: [String]]] = [
        words(ExtensionState.self): [
            "requested": ["requested", "demandée", "solicitada", "запрошено", "مطلوب", "已申请"],
            "approved": ["approved", "approuvée", "aprobada", "одобрено", "موافق عليه", "已批准"],
            "declined": ["declined", "refusée", "rechazada", "отклонено", "مرفوض", "未批准"],
        ],
        words(DeadlineState.self): [
            "open": ["open", "en cours", "pendiente", "не выполнено", "قائم", "未完成"],
            "done": ["done", "respectée", "cumplido", "выполнено", "منجز", "已完成"],
            "cancelled": ["cancelled", "annulée", "anulado", "отменено", "ملغى", "已取消"],
        ],
        words(DeadlineKind.self): [
            "call": [
                "call for inputs", "appel à contributions", "convocatoria de aportaciones", "прием материалов",
                "دعوة إلى تقديم المساهمات", "意见征集",
            ],
            "action": [
                "follow-up action", "mesure de suivi", "medida de seguimiento", "последующая мера", "إجراء متابعة",
                "后续行动",
            ],
        ],
        words(ActionPriority.self): [
            "low": ["low", "faible", "baja", "низкий", "منخفضة", "低"],
            "normal": ["normal", "normale", "normal", "обычный", "عادية", "一般"],
            "high": ["high", "élevée", "alta", "высокий", "عالية", "高"],
        ],
        words(FundingStatus.self): [
            "funded": ["funded", "financée", "financiada", "профинансировано", "ممول", "已有资金"],
            "partly-funded": [
                "partly funded", "partiellement financée", "parcialmente financiada", "профинансировано частично",
                "ممول جزئيا", "部分资金到位",
            ],
            "unfunded": ["unfunded", "non financée", "sin financiación", "не профинансировано", "غير ممول", "无资金"],
        ],
        words(ActionVisibility.self): [
            "public": ["everybody", "tout le monde", "todo el mundo", "все", "الجميع", "公众"],
            "parties": ["the parties", "les parties", "las partes", "стороны", "الأطراف", "各方"],
            "restricted": [
                "the owner and the offices", "le responsable et les bureaux", "el responsable y las oficinas",
                "ответственная сторона и секретариат с сопредседателями", "الجهة المسؤولة والأمانة والرئيسان المشاركان",
                "负责方、秘书处和共同主席",
            ],
        ],
        words(OwnerKind.self): [
            "delegation": ["delegation", "délégation", "delegación", "делегация", "وفد", "代表团"],
            "organization": ["organization", "organisation", "organización", "организация", "منظمة", "组织"],
            "secretariat-unit": [
                "unit of the secretariat", "unité du secrétariat", "dependencia de la secretaría",
                "подразделение секретариата", "وحدة في الأمانة", "秘书处单位",
            ],
        ],
        words(NotificationClass.self): [
            "formal": ["formal", "officielle", "oficial", "официальное", "رسمي", "正式"],
            "information": [
                "for information", "pour information", "a título informativo", "для сведения", "للعلم", "供参考",
            ],
        ],
        words(NotificationState.self): [
            "draft": ["draft", "projet", "borrador", "проект", "مسودة", "草稿"],
            "sent": ["sent", "envoyée", "enviada", "отправлено", "مرسل", "已发送"],
            "discarded": ["discarded", "abandonnée", "descartada", "снято", "ملغى", "已弃用"],
        ],
        words(WordingAuthority.self): [
            "official": ["official", "officiel", "oficial", "официальный", "رسمي", "正式文本"],
            "courtesy": [
                "courtesy translation", "traduction de courtoisie", "traducción de cortesía", "неофициальный перевод",
                "ترجمة غير رسمية", "非正式译文",
            ],
            "machine": [
                "machine translation", "traduction automatique", "traducción automática", "машинный перевод",
                "ترجمة آلية", "机器翻译",
            ],
        ],
        words(LanguageTag.self): [
            "ar": ["Arabic", "arabe", "árabe", "арабский", "العربية", "阿拉伯文"],
            "zh": ["Chinese", "chinois", "chino", "китайский", "الصينية", "中文"],
            "en": ["English", "anglais", "inglés", "английский", "الإنكليزية", "英文"],
            "fr": ["French", "français", "francés", "французский", "الفرنسية", "法文"],
            "ru": ["Russian", "russe", "ruso", "русский", "الروسية", "俄文"],
            "es": ["Spanish", "espagnol", "español", "испанский", "الإسبانية", "西班牙文"],
        ],
    ]

    private static func words<Named: Word>(_: Named.Type) -> [String] { Named.allCases.map(\.rawValue) }
}
