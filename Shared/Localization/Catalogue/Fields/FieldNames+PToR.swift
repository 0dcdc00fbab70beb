extension FieldNames {
    static let pToR: [String: [String]] = [
        "pairsFound": [
            "Pairs found", "Paires trouvées", "Pares encontrados", "Найдено пар", "الأزواج التي عُثر عليها", "找到的配对",
        ],
        "pairsOnRecord": [
            "Pairs on record", "Paires enregistrées", "Pares registrados", "Пар по реестру", "الأزواج المسجلة", "记录的配对",
        ],
        "pairsRight": [
            "Pairs found correctly", "Paires trouvées à juste titre", "Pares encontrados correctamente",
            "Верно найдено пар", "الأزواج الصحيحة", "正确配对",
        ],
        "pairsWithSameTitle": [
            "Pairs with the same title", "Paires de même titre", "Pares con el mismo título",
            "Пар с одинаковым названием", "الأزواج ذات العنوان نفسه", "标题相同的配对",
        ],
        "paragraph": ["Paragraph", "Paragraphe", "Párrafo", "Пункт", "الفقرة", "段落"],
        "paragraphs": ["Paragraphs", "Paragraphes", "Párrafos", "Пункты", "الفقرات", "段落"],
        "parent": ["Under item", "Sous le point", "Bajo el tema", "В рамках пункта", "ضمن البند", "上级项目"],
        "part": ["Part", "Section", "Sección", "Часть", "الجزء", "部分"],
        "parties": ["Parties", "Parties", "Partes", "Стороны", "الأطراف", "各缔约方"],
        "parts": [
            "Parts", "Propositions issues de la scission", "Propuestas resultantes", "Части", "الأجزاء", "拆分后的提案",
        ],
        "party": ["Party", "Partie", "Parte", "Сторона", "الطرف", "缔约方"],
        "partyName": ["Party", "Partie", "Parte", "Сторона", "الطرف", "缔约方"],
        "pauses": ["Suspensions", "Suspensions", "Suspensiones", "Приостановки", "حالات التعليق", "暂停记录"],
        "percent": [
            "Per cent done", "Pourcentage achevé", "Porcentaje realizado", "Выполнено, процентов", "النسبة المنجزة",
            "完成百分比",
        ],
        "periodEnd": [
            "End of the period", "Fin de la période", "Final del período", "Конец периода", "نهاية الفترة", "期末",
        ],
        "periodStart": [
            "Beginning of the period", "Début de la période", "Comienzo del período", "Начало периода", "بداية الفترة",
            "期初",
        ],
        "person": ["Person", "Personne", "Persona", "Лицо", "الشخص", "人员"],
        "place": ["Place", "Lieu", "Lugar", "Место проведения", "المكان", "地点"],
        "plainLines": ["Other lines", "Autres lignes", "Otras líneas", "Прочие строки", "الأسطر الأخرى", "其他行数"],
        "point": ["Point", "Point", "Punto", "Пункт", "النقطة", "要点"],
        "pointCount": [
            "Number of points", "Nombre de points", "Número de puntos", "Число пунктов", "عدد النقاط", "要点数",
        ],
        "points": ["Points", "Points", "Puntos", "Пункты", "النقاط", "要点"],
        "position": [
            "Position in the log", "Position dans le journal", "Posición en el registro", "Позиция в журнале",
            "الموضع في السجل", "日志位置",
        ],
        "positions": ["Positions", "Positions", "Posiciones", "Позиции", "المواقف", "立场"],
        "practices": ["Practices", "Pratiques", "Prácticas", "Виды практики", "الممارسات", "做法"],
        "precision": ["Precision", "Précision", "Precisión", "Точность", "الدقة", "精确率"],
        "presence": ["Attendance", "Participation", "Asistencia", "Участие", "الحضور", "出席方式"],
        "priority": ["Priority", "Priorité", "Prioridad", "Приоритет", "الأولوية", "优先级"],
        "progress": ["Progress", "Avancement", "Avances", "Ход выполнения", "التقدم المحرز", "进展"],
        "proposal": ["Proposal", "Proposition", "Propuesta", "Предложение", "المقترح", "提案"],
        "proposalPrefix": [
            "Prefix of proposals", "Préfixe des propositions", "Prefijo de las propuestas", "Префикс предложений",
            "بادئة المقترحات", "提案前缀",
        ],
        "proposals": ["Proposals", "Propositions", "Propuestas", "Предложения", "المقترحات", "提案"],
        "proposalsWithoutAction": [
            "Proposals without an action", "Propositions sans mesure", "Propuestas sin medida", "Предложения без мер",
            "مقترحات بلا إجراء", "没有行动的提案",
        ],
        "proposedAt": ["Proposed", "Proposé le", "Propuesto el", "Дата предложения", "تاريخ الاقتراح", "推荐时间"],
        "proposedBy": ["Proposed by", "Proposé par", "Propuesto por", "Кем предложено", "مقدم الاقتراح", "推荐者"],
        "provenance": [
            "Merged from the originals", "Issue des propositions initiales", "Originales de los que procede",
            "Из каких исходных предложений", "المقترحات الأصلية التي دُمجت فيه", "由哪些原始提案合并",
        ],
        "publication": ["Publication", "Publication", "Publicación", "Публикация", "المنشور", "公布"],
        "publishedAt": ["Published", "Publié le", "Publicado el", "Дата публикации", "تاريخ النشر", "公布时间"],
        "publishedBy": ["Published by", "Publié par", "Publicado por", "Кем опубликовано", "الجهة الناشرة", "公布者"],
        "question": ["Question", "Question", "Pregunta", "Вопрос", "السؤال", "问题"],
        "questions": ["Questions", "Questions", "Preguntas", "Вопросы", "الأسئلة", "问题"],
        "queuedAt": [
            "Queued", "Mis en file le", "En cola desde", "Поставлено в очередь", "تاريخ الإدراج في القائمة", "排队时间",
        ],
        "quiet": ["Quiet hours", "Heures calmes", "Horas de silencio", "Часы тишины", "ساعات الهدوء", "免打扰时段"],
        "quote": [
            "Words to replace", "Passage à remplacer", "Texto que se sustituye", "Заменяемые слова",
            "النص المراد استبداله", "拟替换的文字",
        ],
        "rank": ["Rank", "Pertinence", "Relevancia", "Релевантность", "درجة المطابقة", "相关度"],
        "rankings": [
            "Rankings", "Classements", "Clasificaciones", "Учтено списков предпочтений", "عدد الترتيبات", "排序数",
        ],
        "rationale": ["Rationale", "Justification", "Justificación", "Обоснование", "المبررات", "理由"],
        "readAt": ["Read", "Lu le", "Leído el", "Дата прочтения", "تاريخ القراءة", "阅读时间"],
        "reason": ["Reason", "Motif", "Motivo", "Причина", "السبب", "理由"],
        "reasons": ["Reasons", "Motifs", "Motivos", "Основания", "الأسباب", "原因"],
        "recall": ["Recall", "Taux de rappel", "Exhaustividad", "Полнота", "الاستيفاء", "召回率"],
        "receipt": [
            "Receipt", "Accusé de réception", "Acuse de recibo", "Подтверждение получения", "إشعار الاستلام", "回执",
        ],
        "received": [
            "Bytes received", "Octets reçus", "Bytes recibidos", "Получено байтов", "البايتات الواردة", "已收字节数",
        ],
        "receivedOn": ["Received on", "Reçue le", "Recibida el", "Получено", "تاريخ الورود", "收到日期"],
        "recipient": ["Recipient", "Destinataire", "Destinatario", "Получатель", "المتلقي", "收件人"],
        "recipientClass": [
            "Addressed or copied", "Destinataire ou en copie", "Destinatario o en copia", "Адресат или копия",
            "موجه إليه أو نسخة", "主送或抄送",
        ],
        "recipients": ["Recipients", "Destinataires", "Destinatarios", "Получатели", "المتلقون", "收件人"],
        "recordedAt": ["Recorded", "Enregistré le", "Registrado el", "Дата внесения", "تاريخ التسجيل", "登记时间"],
        "recordingReason": [
            "Why the secretariat records it", "Motif de l’enregistrement par le secrétariat",
            "Motivo por el que lo registra la secretaría", "Почему вносит секретариат", "سبب تسجيل الأمانة له",
            "由秘书处代为记录的理由",
        ],
        "recoveryCodes": [
            "Recovery codes", "Codes de secours", "Códigos de recuperación", "Резервные коды", "الرموز الاحتياطية",
            "备用代码",
        ],
        "reference": ["Reference", "Référence", "Referencia", "Исходящий номер", "المرجع", "文号"],
        "refersTo": [
            "Refers to notification", "Se rapporte à la notification", "Se refiere a la notificación",
            "Относится к уведомлению", "يشير إلى الإخطار", "所涉通知",
        ],
        "refusal": [
            "Why it was refused", "Motif du refus", "Motivo de la denegación", "Причина отказа", "سبب الرفض", "拒绝理由",
        ],
        "region": ["Region", "Région", "Región", "Регион", "المنطقة", "区域"],
        "regions": ["Regions", "Régions", "Regiones", "Регионы", "المناطق", "区域"],
        "registeredAt": ["Registered", "Enregistré le", "Registrado el", "Дата регистрации", "تاريخ التسجيل", "登记时间"],
        "related": ["Belongs to", "Rattaché à", "Pertenece a", "К чему относится", "يتبع لـ", "隶属于"],
        "relatedProposals": [
            "Related proposals", "Propositions connexes", "Propuestas relacionadas", "Связанные предложения",
            "المقترحات ذات الصلة", "相关提案",
        ],
        "relation": ["Relation", "Lien", "Relación", "Вид связи", "نوع الصلة", "关系"],
        "remaining": [
            "Still to be sent", "Restent à envoyer", "Pendientes de envío", "Осталось отправить", "ما لم يُرسل بعد",
            "待发数量",
        ],
        "reminders": ["Reminders", "Rappels", "Recordatorios", "Напоминания", "التذكيرات", "提醒"],
        "remit": ["Tasks", "Tâches", "Tareas", "Задачи", "المهام", "任务"],
        "replacedBy": ["Replaced by", "Remplacée par", "Sustituida por", "Чем заменено", "حل محله", "取代者"],
        "replacement": ["New words", "Nouveau texte", "Texto nuevo", "Новые слова", "النص البديل", "新文字"],
        "reports": ["Reports", "Rapports", "Informes", "Отчеты", "التقارير", "报告"],
        "requestedAt": ["Requested", "Demandé le", "Solicitada el", "Дата запроса", "تاريخ الطلب", "申请时间"],
        "requestedBy": ["Requested by", "Demandé par", "Solicitada por", "Кем запрошено", "مقدم الطلب", "申请者"],
        "requestedOnBehalfOf": [
            "Requested on behalf of", "Demandé au nom de", "Solicitada en nombre de", "Запрошено от имени",
            "الطلب نيابة عن", "代表何方申请",
        ],
        "requests": [
            "Permitted requests", "Demandes autorisées", "Solicitudes permitidas", "Разрешенные запросы",
            "الطلبات المسموح بها", "允许的请求",
        ],
        "requestsInFlight": [
            "Requests under way", "Demandes en cours", "Solicitudes en curso", "Выполняемые запросы", "الطلبات الجارية",
            "处理中的请求",
        ],
        "required": [
            "Mail that asks you to act", "Messages appelant une suite", "Mensajes que piden actuar",
            "Письма, требующие действий", "رسائل تطلب إجراء منكم", "要求采取行动的邮件",
        ],
        "responses": ["Responses", "Suites données", "Respuestas", "Отклики", "الردود", "答复情况"],
        "responsible": [
            "Responsible person’s function", "Fonction du responsable", "Función del responsable",
            "Должность исполнителя", "وظيفة الشخص المسؤول", "负责人职务",
        ],
        "restoredAt": ["Put back", "Rétabli le", "Revertido el", "Отменено", "تاريخ الرجوع عنه", "撤销恢复时间"],
        "resultingVersion": [
            "Resulting version", "Version qui en résulte", "Versión resultante", "Полученная версия", "الصيغة الناتجة",
            "形成的版本",
        ],
        "reversal": ["Reversal", "Annulation", "Anulación", "Отмена", "الإلغاء", "撤销"],
        "review": ["Review", "Examen", "Examen", "Рассмотрение", "الاستعراض", "审阅"],
        "reviewed": ["Reviewed", "Examinés", "Examinados", "Рассмотрено", "المستعرضة", "已审阅"],
        "revisions": [
            "Former versions", "Versions antérieures", "Versiones anteriores", "Прежние версии", "الصيغ السابقة",
            "历次修订",
        ],
        "revokedAt": ["Revoked", "Révoqué le", "Revocado el", "Дата отзыва", "تاريخ الإلغاء", "撤销时间"],
        "right": [
            "Speaks as", "Parle en qualité de", "Habla en calidad de", "В качестве кого выступает", "يتكلم بصفة",
            "发言身份",
        ],
        "role": ["Role", "Fonction", "Función", "Функция", "الصفة", "职务"],
        "roles": ["Roles", "Fonctions", "Funciones", "Функции", "الصفات", "职务"],
        "rotatedAt": [
            "Address last changed", "Dernier changement d’adresse", "Último cambio de dirección",
            "Последняя смена адреса", "آخر تغيير للعنوان", "地址更换时间",
        ],
        "round": ["Round", "Tour", "Ronda", "Круг", "الجولة", "轮次"],
        "ru": ["Russian", "Russe", "Ruso", "Русский", "الروسية", "俄文"],
    ]
}
