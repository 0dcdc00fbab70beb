internal import Models

extension WordNames {
    static let ofCoverage: [[String]: [String: [String]]] = [
        words(TraceKind.self): [
            "need": ["need", "besoin", "necesidad", "потребность", "احتياج", "需求"],
            "proposal": ["proposal", "proposition", "propuesta", "предложение", "مقترح", "提案"],
            "decision": ["decision", "décision", "decisión", "решение", "مقرر", "决定"],
            "action": [
                "follow-up action", "mesure de suivi", "medida de seguimiento", "последующая мера", "إجراء متابعة",
                "后续行动",
            ],
            "evidence": ["evidence", "justificatif", "justificante", "подтверждающие материалы", "إثبات", "证明材料"],
        ],
        words(NeedGap.self): [
            "proposal": ["a proposal", "une proposition", "una propuesta", "предложения", "مقترح", "提案"],
            "action": [
                "a follow-up action", "une mesure de suivi", "una medida de seguimiento", "последующей меры",
                "إجراء متابعة", "后续行动",
            ],
        ],
        words(IndicatorDirection.self): [
            "increase": ["increase", "hausse", "aumento", "рост", "زيادة", "上升"],
            "decrease": ["decrease", "baisse", "disminución", "снижение", "انخفاض", "下降"],
            "hold": [
                "hold the level", "maintien du niveau", "mantenimiento del nivel", "сохранение уровня",
                "الحفاظ على المستوى", "保持不变",
            ],
        ],
        words(InstrumentKind.self): [
            "governing-body": [
                "governing body", "organe directeur", "órgano rector", "руководящий орган", "هيئة إدارية", "理事机构",
            ],
            "international-organization": [
                "international organization", "organisation internationale", "organización internacional",
                "международная организация", "منظمة دولية", "国际组织",
            ],
            "regional-organization": [
                "regional organization", "organisation régionale", "organización regional", "региональная организация",
                "منظمة إقليمية", "区域组织",
            ],
            "regional-group": [
                "regional group", "groupe régional", "grupo regional", "региональная группа", "مجموعة إقليمية", "区域集团",
            ],
            "national-authority": [
                "national authority", "autorité nationale", "autoridad nacional", "национальный орган", "سلطة وطنية",
                "国家主管机构",
            ],
            "civil-society": [
                "civil society", "société civile", "sociedad civil", "гражданское общество", "المجتمع المدني", "民间社会",
            ],
            "major-group": [
                "major group", "grand groupe", "grupo principal", "основная группа", "مجموعة رئيسية", "主要群体",
            ],
            "industry-association": [
                "industry association", "association industrielle", "asociación industrial", "отраслевая ассоциация",
                "رابطة صناعية", "行业协会",
            ],
            "professional-association": [
                "professional association", "association professionnelle", "asociación profesional",
                "профессиональная ассоциация", "رابطة مهنية", "专业协会",
            ],
            "research-centre": [
                "research centre", "centre de recherche", "centro de investigación", "исследовательский центр",
                "مركز بحوث", "研究中心",
            ],
            "science-policy-panel": [
                "science-policy panel", "groupe science-politique", "grupo científico-normativo",
                "научно-политическая группа", "فريق العلوم والسياسات", "科学与政策委员会",
            ],
            "standards-body": [
                "standards body", "organisme de normalisation", "organismo de normalización", "орган по стандартизации",
                "هيئة توحيد المقاييس", "标准机构",
            ],
            "investor-initiative": [
                "investor initiative", "initiative d’investisseurs", "iniciativa de inversores",
                "инициатива инвесторов", "مبادرة مستثمرين", "投资者倡议",
            ],
            "industry-initiative": [
                "industry initiative", "initiative industrielle", "iniciativa industrial", "отраслевая инициатива",
                "مبادرة صناعية", "行业倡议",
            ],
            "multi-stakeholder-initiative": [
                "multi-stakeholder initiative", "initiative multipartite", "iniciativa de múltiples interesados",
                "многосторонняя инициатива заинтересованных сторон", "مبادرة متعددة أصحاب المصلحة", "多利益攸关方倡议",
            ],
            "intergovernmental-initiative": [
                "intergovernmental initiative", "initiative intergouvernementale", "iniciativa intergubernamental",
                "межправительственная инициатива", "مبادرة حكومية دولية", "政府间倡议",
            ],
            "planned-institution": [
                "planned institution", "institution prévue", "institución prevista", "планируемое учреждение",
                "مؤسسة مقررة", "计划设立的机构",
            ],
            "proposed-institution": [
                "proposed institution", "institution proposée", "institución propuesta", "предлагаемое учреждение",
                "مؤسسة مقترحة", "拟议设立的机构",
            ],
            "convention": ["convention", "convention", "convenio", "конвенция", "اتفاقية", "公约"],
            "declaration": ["declaration", "déclaration", "declaración", "декларация", "إعلان", "宣言"],
            "policy-framework": [
                "policy framework", "cadre directif", "marco normativo", "рамочная программа", "إطار سياساتي", "政策框架",
            ],
            "standard": ["standard", "norme", "norma", "стандарт", "معيار", "标准"],
            "guideline": ["guideline", "directive", "directriz", "руководящие принципы", "مبادئ توجيهية", "准则"],
            "certification-scheme": [
                "certification scheme", "système de certification", "sistema de certificación", "система сертификации",
                "نظام اعتماد الشهادات", "认证制度",
            ],
            "programme": ["programme", "programme", "programa", "программа", "برنامج", "方案"],
            "national-programme": [
                "national programme", "programme national", "programa nacional", "национальная программа",
                "برنامج وطني", "国家方案",
            ],
            "data-platform": [
                "data platform", "plateforme de données", "plataforma de datos", "платформа данных", "منصة بيانات",
                "数据平台",
            ],
            "website": ["website", "site Web", "sitio web", "веб-сайт", "موقع شبكي", "网站"],
            "practice": ["practice", "pratique", "práctica", "практика", "ممارسة", "做法"],
        ],
        words(InstrumentRelation.self): [
            "implementer": ["carries it out", "exécute", "ejecuta", "исполнитель", "ينفذه", "执行方"],
            "suggested": [
                "suggested to carry it out", "suggéré pour l’exécution", "sugerido para la ejecución",
                "предложен в исполнители", "مقترح لتنفيذه", "建议的执行方",
            ],
            "named": [
                "named in the proposal", "cité dans la proposition", "citado en la propuesta", "назван в предложении",
                "مذكور في المقترح", "提案中提及",
            ],
            "overlaps": [
                "overlaps with it", "fait double emploi", "coincide en parte", "пересекается с ним", "يتداخل معه",
                "与之重叠",
            ],
        ],
    ]
}
