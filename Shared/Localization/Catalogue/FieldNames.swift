public import Models

/// What fields of answers are called by people, as far as they come up behind the links of mails.
public enum FieldNames {
    /// - Returns: nil for a field that has no name but its own.
    public static func name(of field: String, in language: LanguageTag) -> String? {
        guard let names = names[field], let place = columns.firstIndex(of: language) else { return nil }
        return names[place]
    }

    static let columns: [LanguageTag] = [.english, .french, .spanish, .russian, .arabic, .chinese]

    static let names: [String: [String]] = [
        "title": ["Title", "Titre", "Título", "Название", "العنوان", "标题"],
        "subject": ["Subject", "Objet", "Asunto", "Тема", "الموضوع", "主题"],
        "name": ["Name", "Nom", "Nombre", "Имя", "الاسم", "名称"],
        "number": ["Number", "Numéro", "Número", "Номер", "الرقم", "编号"],
        "version": ["Version", "Version", "Versión", "Версия", "النسخة", "版本"],
        "summary": ["Summary", "Résumé", "Resumen", "Резюме", "الموجز", "摘要"],
        "description": ["Description", "Description", "Descripción", "Описание", "الوصف", "说明"],
        "body": ["Text", "Texte", "Texto", "Текст", "النص", "正文"],
        "text": ["Text", "Texte", "Texto", "Текст", "النص", "正文"],
        "note": ["Note", "Remarque", "Nota", "Примечание", "ملاحظة", "备注"],
        "reason": ["Reason", "Motif", "Motivo", "Причина", "السبب", "理由"],
        "reference": ["Reference", "Référence", "Referencia", "Исходящий номер", "المرجع", "文号"],
        "status": ["Status", "Statut", "Situación", "Статус", "الحالة", "状态"],
        "state": ["State", "État", "Estado", "Состояние", "الحالة", "状态"],
        "kind": ["Kind", "Type", "Tipo", "Вид", "النوع", "类型"],
        "language": ["Language", "Langue", "Idioma", "Язык", "اللغة", "语言"],
        "party": ["Party", "Partie", "Parte", "Сторона", "الطرف", "缔约方"],
        "owner": ["Owner", "Responsable", "Responsable", "Ответственная сторона", "الجهة المسؤولة", "负责方"],
        "ownerName": ["Owner", "Responsable", "Responsable", "Ответственная сторона", "الجهة المسؤولة", "负责方"],
        "contact": ["Contact", "Contact", "Contacto", "Контактное лицо", "جهة الاتصال", "联络人"],
        "focalPoint": ["Focal point", "Point focal", "Punto focal", "Координатор", "جهة الاتصال", "联络人"],
        "alternates": ["Alternates", "Suppléants", "Suplentes", "Заместители", "البدلاء", "候补联络人"],
        "delegates": ["Delegates", "Représentants", "Representantes", "Представители", "المندوبون", "代表"],
        "due": ["Due", "Échéance", "Plazo", "Срок", "الموعد النهائي", "截止日期"],
        "dueAt": ["Due", "Échéance", "Plazo", "Срок", "الموعد النهائي", "截止时间"],
        "actionRequiredBy": [
            "Action required by", "Suite à donner avant le", "Se ruega actuar antes del", "Просьба принять меры до",
            "يُرجى اتخاذ إجراء قبل", "请于此日期前采取行动",
        ],
        "opens": ["Opens", "Ouverture", "Apertura", "Начало", "يفتح", "开放"],
        "closes": ["Closes", "Clôture", "Cierre", "Окончание", "يغلق", "截止"],
        "starts": ["Starts", "Début", "Comienzo", "Начало", "البداية", "开始"],
        "startsAt": ["Starts", "Début", "Comienzo", "Начало", "البداية", "开始"],
        "ends": ["Ends", "Fin", "Final", "Окончание", "النهاية", "结束"],
        "endsAt": ["Ends", "Fin", "Final", "Окончание", "النهاية", "结束"],
        "zone": ["Time zone", "Fuseau horaire", "Zona horaria", "Часовой пояс", "المنطقة الزمنية", "时区"],
        "place": ["Place", "Lieu", "Lugar", "Место", "المكان", "地点"],
        "format": ["Format", "Format", "Formato", "Формат", "الشكل", "形式"],
        "agenda": ["Agenda", "Ordre du jour", "Programa", "Повестка дня", "جدول الأعمال", "议程"],
        "minutes": ["Minutes", "Compte rendu", "Acta", "Протокол", "المحضر", "记录"],
        "questions": ["Questions", "Questions", "Preguntas", "Вопросы", "الأسئلة", "问题"],
        "answers": ["Answers", "Réponses", "Respuestas", "Ответы", "الأجوبة", "答复"],
        "audience": ["Audience", "Destinataires", "Destinatarios", "Адресаты", "الجهات المعنية", "对象"],
        "submissions": ["Submissions", "Contributions", "Aportaciones", "Материалы", "المساهمات", "提交材料"],
        "submitters": ["Submitters", "Auteurs", "Autores", "Представившие стороны", "مقدمو المساهمة", "提交方"],
        "submitterNames": ["Submitters", "Auteurs", "Autores", "Представившие стороны", "مقدمو المساهمة", "提交方"],
        "attachments": ["Files", "Fichiers", "Archivos", "Файлы", "الملفات", "文件"],
        "proposals": ["Proposals", "Propositions", "Propuestas", "Предложения", "المقترحات", "提案"],
        "needs": ["Needs", "Besoins", "Necesidades", "Потребности", "الاحتياجات", "需求"],
        "decisions": ["Decisions", "Décisions", "Decisiones", "Решения", "المقررات", "决定"],
        "priority": ["Priority", "Priorité", "Prioridad", "Приоритет", "الأولوية", "优先级"],
        "funding": ["Funding", "Financement", "Financiación", "Финансирование", "التمويل", "资金"],
        "percent": [
            "Per cent done", "Pourcentage achevé", "Porcentaje realizado", "Выполнено, процентов", "النسبة المنجزة",
            "完成百分比",
        ],
        "isOverdue": ["Overdue", "En retard", "Con retraso", "Просрочено", "متأخر", "逾期"],
        "isLate": ["Late", "Tardive", "Fuera de plazo", "С опозданием", "متأخرة", "迟交"],
        "receivedOn": ["Received on", "Reçue le", "Recibida el", "Получено", "تاريخ الورود", "收到日期"],
        "receipt": [
            "Receipt", "Accusé de réception", "Acuse de recibo", "Подтверждение получения", "إشعار الاستلام", "回执",
        ],
        "history": ["History", "Historique", "Historial", "История", "السجل", "历史"],
        "evidence": ["Evidence", "Preuves", "Pruebas", "Подтверждения", "الأدلة", "证据"],
        "reports": ["Reports", "Rapports", "Informes", "Отчеты", "التقارير", "报告"],
        "extensions": ["Extensions", "Prolongations", "Prórrogas", "Продления", "التمديدات", "延期"],
        "region": ["Region", "Région", "Región", "Регион", "المنطقة", "区域"],
        "positions": ["Positions", "Positions", "Posiciones", "Позиции", "المواقف", "立场"],
        "wordings": [
            "Wordings", "Versions linguistiques", "Versiones lingüísticas", "Тексты на разных языках", "النصوص",
            "各语文文本",
        ],
        "items": ["List", "Liste", "Lista", "Список", "القائمة", "列表"],
        "at": ["When", "Date", "Fecha", "Дата", "التاريخ", "时间"],
        "sentAt": ["Sent", "Envoyée le", "Enviada el", "Отправлено", "تاريخ الإرسال", "发送时间"],
        "by": ["By", "Par", "Por", "Кем", "من قِبل", "经办"],
    ]
}
