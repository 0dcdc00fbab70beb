extension RequestNames {
    static let ofSessions: [String: [String]] = [
        "working-group.sessions.plan": [
            "Plan a session", "Planifier une session", "Planificar un período de sesiones", "Запланировать сессию",
            "التخطيط لدورة", "筹备会议",
        ],
        "working-group.sessions.revise": [
            "Change the plan of the session", "Modifier le programme de la session",
            "Modificar el plan del período de sesiones", "Изменить план сессии", "تعديل ترتيبات الدورة", "变更会议安排",
        ],
        "working-group.sessions.publish": [
            "Publish the session", "Annoncer la session", "Anunciar el período de sesiones", "Объявить сессию",
            "إعلان الدورة", "公布会议",
        ],
        "working-group.sessions.move": [
            "Change the status of the session", "Changer le statut de la session",
            "Cambiar la situación del período de sesiones", "Изменить статус сессии", "تغيير حالة الدورة", "变更会议状态",
        ],
        "working-group.sessions.list": ["Sessions", "Sessions", "Períodos de sesiones", "Сессии", "الدورات", "会议一览"],
        "working-group.sessions.show": ["Session", "Session", "Período de sesiones", "Сессия", "دورة", "会议"],
        "working-group.session-attendance.record": [
            "Record attendance", "Consigner la participation", "Registrar la asistencia", "Отметить участие делегаций",
            "تسجيل الحضور", "记录出席情况",
        ],
        "working-group.session-attendance.show": [
            "Attendance at the session", "Participation à la session", "Asistencia al período de sesiones",
            "Участие в сессии", "الحضور في الدورة", "会议出席情况",
        ],
        "working-group.minutes.preview": [
            "Preview the minutes", "Aperçu du compte rendu", "Vista previa del acta",
            "Предварительный просмотр протокола", "معاينة المحضر", "预览会议记录",
        ],
        "working-group.minutes.record": [
            "Record the minutes", "Enregistrer le compte rendu", "Registrar el acta", "Внести протокол", "تسجيل المحضر",
            "登记会议记录",
        ],
        "working-group.minutes.show": ["Minutes", "Compte rendu", "Acta", "Протокол", "المحضر", "会议记录"],
        "working-group.minutes.list": [
            "Versions of the minutes", "Versions du compte rendu", "Versiones del acta", "Версии протокола",
            "صيغ المحضر", "会议记录版本一览",
        ],
        "working-group.document-series.register": [
            "Register a document series", "Enregistrer une série de documents", "Registrar una serie de documentos",
            "Зарегистрировать серию документов", "تسجيل سلسلة وثائق", "登记文件系列",
        ],
        "working-group.document-series.correct": [
            "Correct the document series", "Rectifier la série de documents", "Rectificar la serie de documentos",
            "Исправить серию документов", "تصويب سلسلة الوثائق", "更正文件系列",
        ],
        "working-group.document-series.withdraw": [
            "Withdraw the document series", "Retirer la série de documents", "Retirar la serie de documentos",
            "Исключить серию документов", "سحب سلسلة الوثائق", "撤回文件系列",
        ],
        "working-group.document-series.list": [
            "Document series", "Séries de documents", "Series de documentos", "Серии документов", "سلاسل الوثائق",
            "文件系列一览",
        ],
        "working-group.documents.register": [
            "Register a document", "Enregistrer un document", "Registrar un documento", "Зарегистрировать документ",
            "تسجيل وثيقة", "登记文件",
        ],
        "working-group.documents.allocate": [
            "Allocate a symbol", "Attribuer une cote", "Asignar una signatura", "Присвоить условное обозначение",
            "تخصيص رمز وثيقة", "分配文号",
        ],
        "working-group.documents.translate": [
            "Record a translation", "Enregistrer une traduction", "Registrar una traducción",
            "Внести перевод документа", "تسجيل ترجمة", "登记译文",
        ],
        "working-group.translations.put": [
            "Translate a title or a text", "Traduire un titre ou un texte", "Traducir un título o un texto",
            "Внести перевод названия или текста", "ترجمة عنوان أو نص", "提交标题或正文的译文",
        ],
        "working-group.translations.withdraw": [
            "Withdraw a translation", "Retirer une traduction", "Retirar una traducción", "Отозвать перевод",
            "سحب ترجمة", "撤回译文",
        ],
        "working-group.documents.distribute": [
            "Change the distribution", "Modifier la distribution", "Modificar la distribución", "Изменить рассылку",
            "تغيير التوزيع", "变更分发范围",
        ],
        "working-group.documents.list": ["Documents", "Documents", "Documentos", "Документы", "الوثائق", "文件一览"],
        "working-group.documents.show": ["Document", "Document", "Documento", "Документ", "وثيقة", "文件"],
        "working-group.decisions.record": [
            "Record a decision", "Enregistrer une décision", "Registrar una decisión", "Внести решение", "تسجيل مقرر",
            "记录决定",
        ],
        "working-group.decisions.link": [
            "Say what the decision is about", "Indiquer ce dont traite la décision", "Indicar de qué trata la decisión",
            "Указать, чего касается решение", "بيان ما يتعلق به المقرر", "注明决定所涉事项",
        ],
        "working-group.paragraphs.move": [
            "Change the status of a paragraph", "Changer le statut d’un paragraphe",
            "Cambiar la situación de un párrafo", "Изменить статус пункта", "تغيير حالة فقرة", "变更段落状态",
        ],
        "working-group.decisions.correct": [
            "Correct the decision", "Rectifier la décision", "Rectificar la decisión", "Исправить запись о решении",
            "تصويب المقرر", "更正决定",
        ],
        "working-group.decisions.withdraw": [
            "Withdraw the decision", "Retirer la décision du registre", "Retirar la decisión del registro",
            "Исключить решение из реестра", "سحب المقرر من السجل", "撤回决定",
        ],
        "working-group.decisions.list": ["Decisions", "Décisions", "Decisiones", "Решения", "المقررات", "决定一览"],
        "working-group.decisions.show": ["Decision", "Décision", "Decisión", "Решение", "مقرر", "决定"],
    ]
}
