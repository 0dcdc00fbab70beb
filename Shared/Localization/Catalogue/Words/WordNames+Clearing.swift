internal import Models

extension WordNames {
    static let ofClearing: [[String]: [String: [String]]] = [
        words(ClearableCallTerm.self): [
            "modification-deadline": [
                "deadline for changes", "date limite pour les modifications", "plazo para modificaciones",
                "срок внесения изменений", "آخر موعد لإدخال التعديلات", "修改截止时间",
            ]
        ],
        words(ClearablePointTerm.self): [
            "source": ["source", "source", "fuente", "источник", "المصدر", "来源"],
            "note": ["note", "remarque", "nota", "примечание", "ملاحظة", "备注"],
        ],
        words(ClearableConsultationTerm.self): [
            "host-country": [
                "host country", "pays hôte", "país anfitrión", "принимающая страна", "البلد المضيف", "东道国",
            ]
        ],
        words(ClearableMandateTerm.self): [
            "appointed-by": [
                "who appointed the co-chairs", "autorité de nomination", "autoridad que los nombró",
                "кем назначены сопредседатели", "جهة تعيين الرئيسين المشاركين", "任命方",
            ],
            "funding-note": [
                "note on funding", "remarque sur le financement", "nota sobre la financiación",
                "примечание о финансировании", "ملاحظة بشأن التمويل", "资金说明",
            ],
        ],
        words(ClearableSessionTerm.self): [
            "place": ["place", "lieu", "lugar", "место проведения", "المكان", "地点"]
        ],
        words(ClearableActionTerm.self): [
            "description": ["description", "description", "descripción", "описание", "الوصف", "说明"],
            "responsible": [
                "responsible person’s function", "fonction du responsable", "función del responsable",
                "должность исполнителя", "وظيفة الشخص المسؤول", "负责人职务",
            ],
            "contact": ["contact", "contact", "contacto", "контактное лицо", "جهة الاتصال", "联系人"],
        ],
        words(ClearableNeedTerm.self): [
            "part": ["part", "section", "sección", "часть", "الجزء", "部分"],
            "heading": ["heading", "intitulé", "encabezamiento", "заголовок", "العنوان الفرعي", "标题"],
            "source": ["source", "source", "fuente", "источник", "المصدر", "来源"],
        ],
        words(ClearableDecisionTerm.self): [
            "session": ["session", "session", "período de sesiones", "сессия", "الدورة", "会议"]
        ],
    ]
}
