extension FieldNames {
    static let cToD: [String: [String]] = [
        "call": [
            "Call for inputs", "Appel à contributions", "Convocatoria de aportaciones", "Прием материалов",
            "الدعوة إلى تقديم المساهمات", "意见征集",
        ],
        "category": ["Category", "Catégorie", "Categoría", "Категория", "الفئة", "类别"],
        "cc": ["Copy to", "Copie à", "Copia a", "Копия", "نسخة إلى", "抄送"],
        "cells": ["Entries", "Entrées", "Entradas", "Позиции таблицы", "المدخلات", "条目"],
        "changedAt": ["Changed", "Modifié le", "Modificado el", "Изменено", "تاريخ التغيير", "更改时间"],
        "channels": [
            "Ways of telling", "Voies de diffusion", "Vías de comunicación", "Способы уведомления", "قنوات الإبلاغ",
            "通知方式",
        ],
        "city": ["City", "Ville", "Ciudad", "Город", "المدينة", "城市"],
        "clear": ["Remove", "À supprimer", "Eliminar", "Удалить", "حذف", "删除项"],
        "client": ["Program", "Programme", "Programa", "Программа", "البرنامج", "程序"],
        "closes": ["Closes", "Clôture", "Cierre", "Окончание", "يغلق", "截止"],
        "closesForReader": [
            "Closes, by your time", "Clôture, à votre heure", "Cierre, según su hora", "Окончание по вашему времени",
            "يغلق بتوقيتكم", "您当地的截止时间",
        ],
        "closesLocal": [
            "Closes by the clock of its zone", "Clôture à l’heure locale", "Cierre según la hora local",
            "Окончание по местному времени", "يغلق بالتوقيت المحلي", "当地截止时间",
        ],
        "closedAt": ["Closed", "Clos le", "Cerrado el", "Завершено", "تاريخ الإغلاق", "结束时间"],
        "closesOn": ["Last day", "Dernier jour", "Último día", "Последний день", "اليوم الأخير", "最后一天"],
        "cluster": [
            "Cluster", "Groupe thématique", "Grupo temático", "Тематический блок", "المجموعة المواضيعية", "主题组",
        ],
        "clusters": [
            "Clusters", "Groupes thématiques", "Grupos temáticos", "Тематические блоки", "المجموعات المواضيعية", "主题组",
        ],
        "coChairs": ["Co-chairs", "Coprésidents", "Copresidentes", "Сопредседатели", "الرئيسان المشاركان", "共同主席"],
        "code": ["Code", "Code", "Código", "Код", "الرمز", "代码"],
        "column": ["Column", "Colonne", "Columna", "Позиция в строке", "العمود", "列"],
        "comparedBy": [
            "Compared by", "Comparaison par", "Comparación por", "Единица сравнения", "وحدة المقارنة", "比较单位",
        ],
        "conditions": ["Impairments", "Perturbations", "Incidencias", "Нарушения", "الاختلالات", "异常情况"],
        "confirmation": ["Confirmation", "Confirmation", "Confirmación", "Подтверждение", "التأكيد", "确认"],
        "confirmed": [
            "Last confirmed", "Dernière confirmation", "Última confirmación", "Последнее подтверждение", "آخر تأكيد",
            "最近确认日期",
        ],
        "confirmedAt": ["Confirmed", "Confirmé le", "Confirmado el", "Подтверждено", "تاريخ التأكيد", "确认时间"],
        "connections": [
            "Open connections", "Connexions ouvertes", "Conexiones abiertas", "Открытые соединения",
            "الاتصالات المفتوحة", "打开的连接",
        ],
        "consolidated": [
            "Consolidated proposals", "Propositions consolidées", "Propuestas consolidadas", "Сводные предложения",
            "المقترحات الموحدة", "综合提案",
        ],
        "consultation": ["Consultation", "Consultation", "Consulta", "Консультация", "المشاورة", "磋商"],
        "contact": ["Contact", "Contact", "Contacto", "Контактное лицо", "جهة الاتصال", "联系人"],
        "contacts": ["Contacts", "Contacts", "Contactos", "Контактные лица", "جهات الاتصال", "联系人"],
        "content": ["Content", "Contenu", "Contenido", "Содержание", "المحتوى", "内容"],
        "correctedBy": [
            "Corrected by value", "Rectifiée par la valeur", "Rectificado por el valor", "Исправлено значением",
            "القيمة المصوِّبة", "更正为",
        ],
        "correction": [
            "Correction number", "Numéro de la rectification", "Número de la rectificación", "Номер исправления",
            "رقم التصويب", "更正次数",
        ],
        "correctionReason": [
            "Reason for the correction", "Motif de la rectification", "Motivo de la rectificación",
            "Причина исправления", "سبب التصويب", "更正理由",
        ],
        "corrections": ["Corrections", "Rectifications", "Rectificaciones", "Исправления", "التصويبات", "更正"],
        "corrects": [
            "Corrects value", "Rectifie la valeur", "Rectifica el valor", "Исправляет значение", "القيمة المصوَّبة",
            "所更正的数值",
        ],
        "createdAt": ["Created", "Créé le", "Creado el", "Создано", "تاريخ الإنشاء", "创建时间"],
        "credential": ["Signed in by", "Connexion par", "Acceso mediante", "Способ входа", "وسيلة الدخول", "登录凭据"],
        "credentials": ["Credentials", "Pouvoirs", "Credenciales", "Полномочия", "وثائق التفويض", "全权证书"],
        "crossCutting": [
            "Cross-cutting", "Questions transversales", "Cuestiones transversales", "Межтематические", "مقترحات شاملة",
            "跨领域提案",
        ],
        "crossCuttingClusters": [
            "Other clusters touched", "Autres groupes thématiques concernés", "Otros grupos temáticos afectados",
            "Другие затронутые блоки", "المجموعات المواضيعية الأخرى المعنية", "涉及的其他主题组",
        ],
        "current": [
            "Current only", "En vigueur seulement", "Solo los vigentes", "Только действующие", "الساري فقط", "仅现行",
        ],
        "cursors": [
            "Progress by source", "Avancement par source", "Avance por fuente", "Ход чтения по источникам",
            "التقدم حسب المصدر", "各来源进度",
        ],
        "dated": ["Date", "Date", "Fecha", "Дата", "التاريخ", "日期"],
        "days": ["Days", "Jours", "Días", "Дни", "الأيام", "日期"],
        "deadLetters": [
            "Events not applied", "Événements non appliqués", "Eventos no aplicados", "Необработанные события",
            "أحداث لم تُطبَّق", "未能处理的事件",
        ],
        "deadline": ["Deadline", "Échéance", "Plazo", "Срок", "الموعد النهائي", "截止日期"],
        "decidedAt": ["Decided", "Date de la décision", "Fecha de la decisión", "Дата решения", "تاريخ البت", "决定时间"],
        "decidedBy": ["Decided by", "Décision prise par", "Decidido por", "Кем решено", "الجهة التي بتت فيه", "决定者"],
        "decidedOnBehalfOf": [
            "Decided on behalf of", "Décision prise au nom de", "Decidido en nombre de", "Решено от имени",
            "البت نيابة عن", "代表何方决定",
        ],
        "decision": ["Decision", "Décision", "Decisión", "Решение", "المقرر", "决定"],
        "decisionNote": [
            "Note on the decision", "Remarque sur la décision", "Nota sobre la decisión", "Примечание к решению",
            "ملاحظة على القرار", "决定说明",
        ],
        "decisions": ["Decisions", "Décisions", "Decisiones", "Решения", "المقررات", "决定"],
        "delegate": ["Delegate", "Représentant", "Representante", "Представитель", "الممثل", "代表"],
        "delegates": ["Delegates", "Représentants", "Representantes", "Представители", "الممثلون", "代表"],
        "delegations": ["Delegations", "Délégations", "Delegaciones", "Делегации", "الوفود", "代表团"],
        "delivery": ["Mail", "Message", "Mensaje", "Письмо", "الرسالة", "邮件"],
        "dependencies": ["Dependencies", "Dépendances", "Dependencias", "Зависимости", "الارتباطات", "前后关系"],
        "depth": ["Level", "Niveau", "Nivel", "Уровень", "المستوى", "层级"],
        "descendants": [
            "Made into", "Propositions qui en sont issues", "Propuestas derivadas",
            "Какие предложения из него образованы", "المقترحات الناشئة عنه", "衍生提案",
        ],
        "description": ["Description", "Description", "Descripción", "Описание", "الوصف", "说明"],
        "despiteUnreviewed": [
            "Verify although evidence is not reviewed", "Vérifier sans examen des justificatifs",
            "Verificar sin haber examinado los justificantes", "Подтвердить без рассмотрения материалов",
            "التحقق رغم عدم استعراض الإثباتات", "证明材料未审阅仍予核实",
        ],
        "detail": ["Detail", "Précisions", "Detalle", "Подробности", "التفاصيل", "详情"],
        "device": [
            "Secret of the program", "Secret du programme", "Secreto del programa", "Секрет программы",
            "الرمز السري للبرنامج", "程序密钥",
        ],
        "diagnostic": [
            "Message of the mail server", "Message du serveur de courrier", "Mensaje del servidor de correo",
            "Сообщение почтового сервера", "رسالة خادم البريد", "邮件服务器信息",
        ],
        "differentTitles": [
            "Without identical titles", "Sans les titres identiques", "Sin los títulos idénticos",
            "Без одинаковых названий", "باستثناء العناوين المتطابقة", "不计相同标题",
        ],
        "digest": [
            "Digital fingerprint", "Empreinte numérique", "Huella digital", "Контрольная сумма", "البصمة الرقمية",
            "数字指纹",
        ],
        "digestAt": [
            "Time of digests", "Heure des récapitulatifs", "Hora de los resúmenes", "Время сводок", "وقت الموجزات",
            "摘要发送时间",
        ],
        "digestOn": [
            "Day of the weekly digest", "Jour du récapitulatif hebdomadaire", "Día del resumen semanal",
            "День еженедельной сводки", "يوم الموجز الأسبوعي", "每周摘要发送日",
        ],
        "direction": ["Direction", "Sens", "Sentido", "Направление", "الاتجاه", "方向"],
        "disclaimer": ["Disclaimer", "Avertissement", "Advertencia", "Оговорка", "إخلاء المسؤولية", "免责声明"],
        "distribution": ["Distribution", "Distribution", "Distribución", "Рассылка", "التوزيع", "分发范围"],
        "document": ["Document", "Document", "Documento", "Документ", "الوثيقة", "文件"],
        "documentKinds": [
            "Kinds of documents", "Types de documents", "Tipos de documentos", "Виды документов", "أنواع الوثائق",
            "文件类型",
        ],
        "documents": ["Documents", "Documents", "Documentos", "Документы", "الوثائق", "文件"],
        "done": [
            "Done or verified only", "Achevées ou vérifiées seulement", "Solo concluidas o verificadas",
            "Только выполненные или проверенные", "المنجزة أو المتحقق منها فقط", "仅限已完成或已核实",
        ],
        "doneWithoutEvidence": [
            "Done without evidence", "Achevées sans justificatif", "Concluidas sin justificante",
            "Выполнено без подтверждающих материалов", "منجزة بلا إثبات", "已完成但无证明材料",
        ],
        "draft": ["Draft", "Brouillon", "Borrador", "Черновик", "المسودة", "草稿"],
        "draftedAt": ["Drafted", "Rédigée le", "Redactada el", "Дата составления", "تاريخ الصياغة", "起草时间"],
        "draftedBy": ["Drafted by", "Rédigée par", "Redactada por", "Кем составлено", "الجهة التي صاغته", "起草者"],
        "dropped": [
            "No longer in the text", "Absentes du texte", "Ya no figuran en el texto", "Отсутствуют в тексте",
            "لم تعد واردة في النص", "文中已无",
        ],
        "due": ["Due", "Échéance", "Plazo", "Срок", "الموعد النهائي", "截止日期"],
        "dueAt": ["Due", "Échéance", "Plazo", "Срок", "الموعد النهائي", "截止时间"],
        "dueFrom": [
            "Due from", "Échéance à partir du", "Plazo desde", "Срок с", "الموعد النهائي ابتداء من", "截止日期不早于",
        ],
        "dueOnRecord": [
            "Due date on record", "Échéance enregistrée", "Plazo registrado", "Срок по реестру", "الموعد المسجل",
            "已登记的截止日期",
        ],
        "dueUntil": ["Due until", "Échéance jusqu’au", "Plazo hasta", "Срок по", "الموعد النهائي حتى", "截止日期不晚于"],
        "dueWords": [
            "Due, in the words of the text", "Échéance, telle que formulée", "Plazo, según el texto",
            "Срок, как он указан в тексте", "الموعد بنص المحضر", "原文所述期限",
        ],
    ]
}
