extension FieldNames {
    static let jToO: [String: [String]] = [
        "kept": ["Kept for", "Durée de conservation", "Plazo de conservación", "Срок хранения", "مدة الحفظ", "保存期限"],
        "key": ["Key", "Clé", "Clave", "Ключ", "المفتاح", "代号"],
        "kind": ["Kind", "Type", "Tipo", "Вид", "النوع", "类型"],
        "kinds": ["Kinds", "Types", "Tipos", "Виды", "الأنواع", "类型"],
        "knockOn": [
            "Actions that would move", "Mesures à décaler", "Medidas que se desplazarían",
            "Меры, срок которых сдвинется", "الإجراءات التي سيتغير موعدها", "受影响的行动",
        ],
        "label": ["Caption", "Libellé", "Rótulo", "Подпись к ссылке", "التسمية", "名称"],
        "labels": [
            "Regional labels", "Mentions régionales", "Menciones regionales", "Региональные метки", "الوسوم الإقليمية",
            "区域标签",
        ],
        "lacking": ["Lacking", "Ce qui manque", "Lo que falta", "Чего недостает", "ما ينقص", "欠缺"],
        "ladder": [
            "Reminder days", "Jours de rappel", "Días de recordatorio", "Дни напоминаний", "أيام التذكير", "提醒日期",
        ],
        "lag": [
            "Events behind", "Événements en retard", "Eventos de retraso", "Отставание, событий", "الأحداث المتأخرة",
            "滞后事件数",
        ],
        "lang": ["Language", "Langue", "Idioma", "Язык", "اللغة", "语言"],
        "language": ["Language", "Langue", "Idioma", "Язык", "اللغة", "语言"],
        "languages": ["Languages", "Langues", "Idiomas", "Языки", "اللغات", "语文"],
        "lastDay": ["Last day", "Dernier jour", "Último día", "Последний день", "اليوم الأخير", "最后一天"],
        "lastUsedAt": [
            "Last used", "Dernière utilisation", "Último uso", "Последнее использование", "آخر استخدام", "最近使用时间",
        ],
        "later": [
            "Later action", "Mesure ultérieure", "Medida posterior", "Последующая по времени мера", "الإجراء اللاحق",
            "后置行动",
        ],
        "latest": ["Latest value", "Dernière valeur", "Último valor", "Последнее значение", "آخر قيمة", "最新数值"],
        "latestOn": [
            "Date of the latest value", "Date de la dernière valeur", "Fecha del último valor",
            "Дата последнего значения", "تاريخ آخر قيمة", "最新数值日期",
        ],
        "letter": ["Letter", "Lettre", "Carta", "Письмо", "الرسالة الرسمية", "公函"],
        "liftedAt": ["Lifted", "Levée le", "Levantada el", "Дата снятия", "تاريخ الرفع", "解除时间"],
        "liftedBy": ["Lifted by", "Levée par", "Levantada por", "Кем снято", "الجهة التي رفعته", "解除者"],
        "liftNote": [
            "Why it was lifted", "Motif de la levée", "Motivo del levantamiento", "Причина снятия", "سبب الرفع", "解除理由",
        ],
        "limit": [
            "Entries per page", "Entrées par page", "Entradas por página", "Записей на странице",
            "عدد القيود في الصفحة", "每页条数",
        ],
        "line": ["Line", "Ligne", "Línea", "Строка", "السطر", "行"],
        "link": ["Link", "Lien", "Enlace", "Ссылка", "الرابط", "链接"],
        "links": ["Links", "Liens", "Enlaces", "Ссылки", "الروابط", "链接"],
        "list": ["List", "Liste", "Lista", "Перечень", "القائمة", "清单"],
        "mails": [
            "Recipients by mail", "Destinataires par courriel", "Destinatarios por correo", "Получателей по почте",
            "المتلقون بالبريد", "邮件收件人数",
        ],
        "mandate": ["Mandate", "Mandat", "Mandato", "Мандат", "الولاية", "任务授权"],
        "maySpeak": [
            "May speak for the party", "Peut parler au nom de la partie", "Puede hablar en nombre de la parte",
            "Может выступать от имени стороны", "له أن يتكلم باسم الطرف", "可代表该方发言",
        ],
        "memoryBytes": [
            "Memory, in bytes", "Mémoire, en octets", "Memoria, en bytes", "Память, в байтах", "الذاكرة، بالبايت",
            "内存（字节）",
        ],
        "mentions": ["Discussions", "Débats", "Debates", "Обсуждения", "المناقشات", "讨论"],
        "messageID": [
            "Message-ID", "Identifiant du message", "Identificador del mensaje", "Идентификатор письма", "معرّف الرسالة",
            "邮件标识",
        ],
        "messages": ["Messages", "Messages", "Mensajes", "Сообщения", "الرسائل", "消息"],
        "method": ["Method", "Méthode", "Método", "Метод", "الطريقة", "方法"],
        "minutes": ["Minutes", "Compte rendu", "Acta", "Протокол", "المحضر", "记录"],
        "modificationDeadline": [
            "Deadline for changes", "Date limite pour les modifications", "Plazo para modificaciones",
            "Срок внесения изменений", "آخر موعد لإدخال التعديلات", "修改截止时间",
        ],
        "move": ["Step", "Étape", "Paso", "Шаг", "الخطوة", "步骤"],
        "name": ["Name", "Nom", "Nombre", "Название", "الاسم", "名称"],
        "namedBy": ["Named by", "Citée par", "Mencionado por", "Кем назван", "الأطراف التي ذكرته", "提及方"],
        "names": [
            "Official names", "Noms officiels", "Nombres oficiales", "Официальные названия", "الأسماء الرسمية", "正式名称",
        ],
        "narrative": ["What was done", "Travaux réalisés", "Labor realizada", "Что сделано", "ما تم إنجازه", "已开展的工作"],
        "narrativeRegions": [
            "Regions named in the text", "Régions citées dans le texte", "Regiones citadas en el texto",
            "Регионы, упомянутые в тексте", "المناطق المذكورة في النص", "文中提及的区域",
        ],
        "need": ["Need", "Besoin", "Necesidad", "Потребность", "الاحتياج", "需求"],
        "needs": ["Needs", "Besoins", "Necesidades", "Потребности", "الاحتياجات", "需求"],
        "needsWithoutAction": [
            "Needs without an action", "Besoins sans mesure", "Necesidades sin medida", "Потребности без мер",
            "احتياجات بلا إجراء", "没有行动的需求",
        ],
        "needsWithoutProposal": [
            "Needs without a proposal", "Besoins sans proposition", "Necesidades sin propuesta",
            "Потребности без предложений", "احتياجات بلا مقترح", "没有提案的需求",
        ],
        "network": ["Network", "Réseau", "Red", "Сеть", "الشبكة", "网络"],
        "newConfirmedAt": [
            "Confirmed at the new address", "Confirmé à la nouvelle adresse", "Confirmado en la dirección nueva",
            "Подтверждено с нового адреса", "التأكيد من العنوان الجديد", "新地址确认时间",
        ],
        "newDue": ["New due date", "Nouvelle échéance", "Nueva fecha", "Новый срок", "الموعد الجديد", "新日期"],
        "next": ["Next", "Suite", "Siguiente", "Далее", "التالي", "下一项"],
        "nextAt": [
            "Next step on", "Étape suivante le", "Próximo paso el", "Дата следующего шага", "تاريخ الخطوة التالية",
            "下一步时间",
        ],
        "nextAttemptAt": [
            "Next attempt", "Prochaine tentative", "Próximo intento", "Следующая попытка", "المحاولة التالية", "下次尝试时间",
        ],
        "note": ["Note", "Remarque", "Nota", "Примечание", "ملاحظة", "备注"],
        "notification": ["Notification", "Notification", "Notificación", "Уведомление", "الإخطار", "通知"],
        "now": ["Time now", "Heure actuelle", "Hora actual", "Текущее время", "الوقت الحالي", "当前时间"],
        "number": ["Number", "Numéro", "Número", "Номер", "الرقم", "编号"],
        "object": ["Object", "Objet visé", "Objeto", "Объект", "الموضوع المعني", "对象"],
        "objectionUntil": [
            "May be put back until", "Peut être annulé jusqu’au", "Puede revertirse hasta el", "Можно отменить до",
            "يمكن الرجوع عنه حتى", "可撤销至",
        ],
        "obstacles": ["Obstacles", "Obstacles", "Obstáculos", "Препятствия", "العقبات", "障碍"],
        "of": ["Of", "De", "De", "К чему относится", "المتعلق بـ", "所属"],
        "offending": [
            "What does not add up", "Éléments discordants", "Elementos discordantes", "Что не сходится", "ما لا يتطابق",
            "不相符之处",
        ],
        "office": [
            "Office", "Bureau ou fonction", "Oficina o función", "Служба или должность", "المكتب أو المنصب", "机构或职位",
        ],
        "offices": ["Offices", "Fonctions", "Funciones", "Должности", "المناصب", "职位"],
        "officialName": [
            "Official name", "Nom officiel", "Nombre oficial", "Официальное название", "الاسم الرسمي", "正式名称",
        ],
        "offset": [
            "Position in the text", "Position dans le texte", "Posición en el texto", "Место в тексте",
            "الموضع في النص", "文中位置",
        ],
        "oldestUnsequenced": [
            "Oldest event without position, in seconds", "Événement non positionné le plus ancien, en secondes",
            "Evento más antiguo sin posición, en segundos", "Старейшее событие без позиции, секунд",
            "أقدم حدث بلا موضع، بالثواني", "最早未定位事件（秒）",
        ],
        "on": ["Date", "Date", "Fecha", "Дата", "التاريخ", "日期"],
        "onBehalfOf": ["On behalf of", "Au nom de", "En nombre de", "От имени", "نيابة عن", "代表何方"],
        "onRecord": ["On record", "Enregistrées", "Registradas", "По реестру", "المسجَّل", "记录数"],
        "open": [
            "Still to be done", "Encore à mener", "Aún por realizar", "Ещё предстоит выполнить", "ما زالت قيد الإنجاز",
            "仍待完成",
        ],
        "openActions": [
            "Open actions", "Mesures en cours", "Medidas pendientes", "Невыполненные меры", "الإجراءات القائمة",
            "未完成的行动",
        ],
        "openedAt": ["Read", "Lu le", "Leída el", "Дата прочтения", "تاريخ الاطلاع", "阅读时间"],
        "openedBy": ["Opened by", "Ouvert par", "Abierta por", "Кем объявлено", "الجهة التي فتحته", "发起方"],
        "opens": ["Opens", "Ouverture", "Apertura", "Начало", "يفتح", "开放"],
        "operation": [
            "Merge or split", "Fusion ou scission", "Fusión o división", "Объединение или разделение",
            "الدمج أو التقسيم", "合并或拆分",
        ],
        "operations": [
            "Merges and splits", "Fusions et scissions", "Fusiones y divisiones", "Объединения и разделения",
            "عمليات الدمج والتقسيم", "合并与拆分",
        ],
        "order": ["Order", "Ordre", "Orden", "Порядок", "الترتيب", "排序"],
        "ordinal": [
            "Place among the originals of the region", "Rang parmi les propositions de la région",
            "Lugar entre los originales de la región", "Место среди предложений региона", "الترتيب ضمن مقترحات المنطقة",
            "在本区域原始提案中的序号",
        ],
        "organizations": ["Organizations", "Organisations", "Organizaciones", "Организации", "المنظمات", "组织"],
        "origin": ["Origin", "Origine", "Origen", "Основание", "المنشأ", "来源"],
        "original": ["Original", "Proposition initiale", "Original", "Исходное предложение", "المقترح الأصلي", "原始提案"],
        "originalLanguage": [
            "Original language", "Langue originale", "Idioma original", "Язык оригинала", "اللغة الأصلية", "原文语文",
        ],
        "originals": [
            "Originals", "Propositions initiales", "Originales", "Исходные предложения", "المقترحات الأصلية", "原始提案",
        ],
        "originalsByRegion": [
            "Originals by region", "Propositions initiales par région", "Originales por región",
            "Исходные предложения по регионам", "المقترحات الأصلية حسب المنطقة", "各区域原始提案",
        ],
        "originalsReached": [
            "Originals accounted for", "Propositions initiales retrouvées", "Originales localizados",
            "Учтенные исходные предложения", "المقترحات الأصلية المشمولة", "已计入的原始提案",
        ],
        "originLabels": ["Put forward by", "Présentée par", "Presentada por", "Кто внес", "مقدمو المقترح", "提出方"],
        "outboxDepth": [
            "Waiting to be sent", "En attente d’envoi", "En espera de envío", "Ожидают отправки", "في انتظار الإرسال",
            "待发送",
        ],
        "overdue": ["Overdue", "En retard", "Con retraso", "Просрочено", "متأخرة", "逾期"],
        "owner": ["Owner", "Responsable", "Responsable", "Ответственная сторона", "الجهة المسؤولة", "负责方"],
        "ownerKind": [
            "Kind of owner", "Type de responsable", "Tipo de responsable", "Вид ответственной стороны",
            "نوع الجهة المسؤولة", "负责方类别",
        ],
        "ownerName": ["Owner", "Responsable", "Responsable", "Ответственная сторона", "الجهة المسؤولة", "负责方"],
    ]
}
