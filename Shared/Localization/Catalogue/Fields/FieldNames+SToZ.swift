extension FieldNames {
    static let sToZ: [String: [String]] = [
        "savedAt": ["Saved", "Enregistré le", "Guardado el", "Дата сохранения", "تاريخ الحفظ", "保存时间"],
        "savedBy": ["Saved by", "Enregistré par", "Guardado por", "Кем сохранено", "من حفظها", "保存者"],
        "scale": [
            "Meaning of the scores", "Signification des notes", "Significado de las puntuaciones", "Значение оценок",
            "معنى الدرجات", "评分含义",
        ],
        "schemaVersion": [
            "Version of the tables", "Version des tables", "Versión de las tablas", "Версия таблиц", "نسخة الجداول",
            "数据表版本",
        ],
        "scope": [
            "About one proposal or a set", "Une proposition ou un ensemble", "Una propuesta o un conjunto",
            "Одно предложение или несколько", "مقترح واحد أو مجموعة", "涉及单项或一组提案",
        ],
        "score": ["Score", "Note", "Puntuación", "Оценка", "الدرجة", "评分"],
        "seal": ["Seal", "Sceau", "Sello", "Печать записи", "الختم", "封印"],
        "seat": [
            "Seat of the secretariat", "Siège du secrétariat", "Sede de la secretaría", "Место пребывания секретариата",
            "مقر الأمانة", "秘书处所在地",
        ],
        "second": [
            "Second proposal", "Seconde proposition", "Segunda propuesta", "Второе предложение", "المقترح الثاني",
            "第二项提案",
        ],
        "secondTitle": [
            "Title of the second", "Titre de la seconde", "Título de la segunda", "Название второго", "عنوان الثاني",
            "第二项标题",
        ],
        "secret": ["Secret", "Secret", "Secreto", "Секрет", "الرمز السري", "密钥"],
        "seen": [
            "As you read it", "Tel que vous l’avez lu", "Tal como se leyó", "Как было при прочтении", "كما قُرئ",
            "阅读时的内容",
        ],
        "sentAt": ["Sent", "Envoyée le", "Enviada el", "Отправлено", "تاريخ الإرسال", "发送时间"],
        "sentBy": ["Sent by", "Envoyée par", "Enviada por", "Кем отправлено", "الجهة المرسلة", "发送者"],
        "sequence": [
            "Session or year of numbering", "Session ou année de numérotation",
            "Período de sesiones o año de numeración", "Сессия или год нумерации", "دورة أو سنة الترقيم", "编号所属会议或年份",
        ],
        "series": [
            "Document series", "Série de documents", "Serie de documentos", "Серия документов", "سلسلة الوثائق", "文件系列",
        ],
        "service": ["Service", "Service", "Servicio", "Служба", "الخدمة", "服务"],
        "session": ["Session", "Session", "Período de sesiones", "Сессия", "الدورة", "会议"],
        "setAt": ["Set", "Fixé le", "Fijado el", "Дата установления", "تاريخ التحديد", "设定时间"],
        "setBy": ["Set by", "Fixé par", "Fijado por", "Кем установлено", "الجهة المحدِّدة", "设定者"],
        "settledAt": ["Settled", "Terminé le", "Concluido el", "Завершено", "تاريخ الحسم", "完成时间"],
        "sha256": [
            "Digital fingerprint (SHA-256)", "Empreinte numérique (SHA-256)", "Huella digital (SHA-256)",
            "Контрольная сумма (SHA-256)", "البصمة الرقمية (SHA-256)", "数字指纹（SHA-256）",
        ],
        "shared": [
            "Shared instruments and organizations", "Instruments et organisations communs",
            "Instrumentos y organizaciones comunes", "Общие документы и организации", "الصكوك والمنظمات المشتركة",
            "共有的文书与组织",
        ],
        "sharedLinks": ["In common", "Points communs", "En común", "Общие связи", "الروابط المشتركة", "共同关联"],
        "shortName": ["Short name", "Nom abrégé", "Nombre abreviado", "Краткое название", "الاسم المختصر", "简称"],
        "signatories": ["Signatories", "Signataires", "Signatarios", "Подписавшие стороны", "الموقعون", "签署方"],
        "signed": ["Signed by", "Signée par", "Firmada por", "Подписали", "الأطراف الموقعة", "已签署方"],
        "signedUntil": [
            "Tokens refused if signed until", "Jetons refusés si signés jusqu’au",
            "Fichas rechazadas si se firmaron hasta", "Отклоняются ключи, подписанные до",
            "تُرفض رموز الوصول الموقعة حتى", "此前签发的令牌失效",
        ],
        "signIn": ["Sign-in", "Connexion", "Acceso", "Вход", "تسجيل الدخول", "登录"],
        "since": ["Since", "Depuis", "Desde", "С какого времени", "منذ", "自"],
        "size": ["Size in bytes", "Taille en octets", "Tamaño en bytes", "Размер в байтах", "الحجم بالبايت", "大小（字节）"],
        "source": ["Source", "Source", "Fuente", "Источник", "المصدر", "来源"],
        "sources": ["Made from", "Issue de", "Procede de", "Из чего образовано", "الناشئ عنها", "来源提案"],
        "speakers": [
            "May speak for the party", "Habilités à parler au nom de la partie", "Pueden hablar en nombre de la parte",
            "Могут выступать от имени стороны", "المخولون التكلم باسم الطرف", "可代表该方发言者",
        ],
        "stance": ["Stance", "Position", "Posición", "Позиция", "الموقف", "立场"],
        "standing": ["Standing", "Validité", "Vigencia", "Действительность", "السريان", "效力"],
        "started": [
            "Running since", "En service depuis", "En servicio desde", "Работает с", "قيد التشغيل منذ", "启动时间",
        ],
        "starts": ["Starts", "Début", "Comienzo", "Начало", "البداية", "开始"],
        "startsAt": ["Starts", "Début", "Comienzo", "Начало", "البداية", "开始"],
        "state": ["State", "État", "Estado", "Состояние", "الحالة", "状态"],
        "states": ["States", "États", "Estados", "Государства", "الدول", "国家"],
        "statesOnly": ["States only", "États seulement", "Solo Estados", "Только государства", "الدول فقط", "仅国家"],
        "status": ["Status", "Statut", "Situación", "Статус", "الحالة", "状态"],
        "step": ["Step", "Étape", "Paso", "Шаг", "الخطوة", "步骤"],
        "steps": ["Steps so far", "Étapes franchies", "Pasos dados", "Предпринятые шаги", "الخطوات المتخذة", "已采取的步骤"],
        "subClusters": [
            "Sub-clusters", "Sous-groupes thématiques", "Subgrupos temáticos", "Подблоки", "المجموعات الفرعية", "分主题组",
        ],
        "subject": ["Subject", "Objet", "Asunto", "Тема", "الموضوع", "主题"],
        "submission": ["Submission", "Communication", "Comunicación", "Материалы", "المساهمة", "意见"],
        "submissions": ["Submissions", "Communications", "Comunicaciones", "Поступившие материалы", "المساهمات", "意见"],
        "submittedOnly": [
            "Submitted only", "Auteurs de communications non présents", "Solo presentaron comunicaciones",
            "Только представили материалы", "قدمت مساهمات فقط", "仅提交意见",
        ],
        "submitterClass": [
            "Class of submitter", "Catégorie d’auteur", "Categoría de autor", "Категория автора", "فئة مقدم المساهمة",
            "提交方类别",
        ],
        "submitterClasses": [
            "Classes of submitters", "Catégories d’auteurs", "Categorías de autores", "Категории авторов",
            "فئات مقدمي المساهمات", "提交方类别",
        ],
        "submitterNames": ["Submitters", "Auteurs", "Autores", "Представившие стороны", "مقدمو المساهمة", "提交方"],
        "submitters": ["Submitters", "Auteurs", "Autores", "Представившие стороны", "مقدمو المساهمة", "提交方"],
        "subsection": [
            "Sub-cluster", "Sous-groupe thématique", "Subgrupo temático", "Подблок", "المجموعة الفرعية", "分主题组",
        ],
        "successor": ["Successor", "Successeur", "Sucesor", "Преемник", "الخلف", "继任者"],
        "suffix": [
            "Addendum, revision or corrigendum", "Additif, révision ou rectificatif", "Adición, revisión o corrección",
            "Добавление, пересмотр или исправление", "إضافة أو تنقيح أو تصويب", "增编、修订或更正",
        ],
        "suggestedImplementers": [
            "Suggested implementers", "Entités d’exécution suggérées", "Entidades de ejecución sugeridas",
            "Предлагаемые исполнители", "الجهات المنفذة المقترحة", "建议的执行方",
        ],
        "summaries": ["Summaries", "Résumés", "Resúmenes", "Резюме", "الموجزات", "各语文摘要"],
        "summary": ["Summary", "Résumé", "Resumen", "Резюме", "الموجز", "摘要"],
        "superseded": [
            "With replaced versions", "Avec les versions remplacées", "Con las versiones sustituidas",
            "С замененными версиями", "مع الصيغ المستعاض عنها", "包括被取代的版本",
        ],
        "supersededBy": ["Replaced by", "Remplacé par", "Sustituido por", "Чем заменено", "حل محله", "取代者"],
        "supersedes": ["Replaces", "Remplace", "Sustituye a", "Что заменяет", "يحل محل", "所取代者"],
        "supportNeeded": [
            "Support needed", "Appui nécessaire", "Apoyo necesario", "Необходимая поддержка", "الدعم المطلوب", "所需支持",
        ],
        "suppressedUntil": [
            "Escalation suspended until", "Signalements suspendus jusqu’au", "Elevación del asunto suspendida hasta",
            "Передача на более высокий уровень приостановлена до", "التصعيد معلق حتى", "暂停上报至",
        ],
        "symbol": [
            "Document symbol", "Cote du document", "Signatura del documento", "Условное обозначение документа",
            "رمز الوثيقة", "文号",
        ],
        "takenAt": ["Taken", "Prise le", "Adoptada el", "Дата заявления", "تاريخ الاتخاذ", "表明时间"],
        "takenBy": ["Taken by", "Prise par", "Adoptada por", "Кем заявлено", "من اتخذه", "表明者"],
        "takenOn": ["Taken on", "Prise le", "Adoptada el", "Дата принятия", "تاريخ الاعتماد", "作出日期"],
        "talliedAt": [
            "Tallied", "Dépouillé le", "Recuento realizado el", "Дата подведения итогов", "تاريخ الحصر", "汇总时间",
        ],
        "talliedBy": [
            "Tallied by", "Dépouillé par", "Recuento realizado por", "Кто подвел итоги", "من أجرى الحصر", "汇总者",
        ],
        "target": ["Target", "Cible", "Meta", "Целевое значение", "القيمة المستهدفة", "目标值"],
        "targetOn": [
            "Date of the target", "Date de la cible", "Fecha de la meta", "Дата целевого значения",
            "تاريخ القيمة المستهدفة", "目标日期",
        ],
        "targets": [
            "Made into", "Propositions qui en résultent", "Propuestas resultantes", "Что образовано", "الناتج عنها",
            "形成的提案",
        ],
        "termEnds": ["End of term", "Fin du mandat", "Fin del mandato", "Окончание полномочий", "نهاية المدة", "任期结束"],
        "terms": ["Definition", "Définition", "Definición", "Определение", "التعريف", "定义"],
        "termStarts": [
            "Start of term", "Début du mandat", "Comienzo del mandato", "Начало полномочий", "بداية المدة", "任期开始",
        ],
        "text": ["Text", "Texte", "Texto", "Текст", "النص", "正文"],
        "texts": ["Texts", "Textes", "Textos", "Тексты", "النصوص", "各语文案文"],
        "textSimilarity": [
            "Similarity of the texts", "Similarité des textes", "Similitud de los textos", "Сходство текстов",
            "تشابه النصوص", "案文相似度",
        ],
        "threshold": [
            "Threshold, per cent", "Seuil, en pourcentage", "Umbral, en porcentaje", "Порог, процентов",
            "العتبة، في المائة", "阈值（百分比）",
        ],
        "tiers": [
            "Tiers", "Niveaux de priorité", "Niveles de prioridad", "Уровни приоритетности", "مراتب الأولوية", "优先等级",
        ],
        "time": ["Time", "Date et heure", "Fecha y hora", "Дата и время", "التاريخ والوقت", "时间"],
        "title": ["Title", "Titre", "Título", "Название", "العنوان", "标题"],
        "titles": ["Titles", "Titres", "Títulos", "Названия", "العناوين", "各语文标题"],
        "to": ["To", "À", "Para", "Кому", "إلى", "主送"],
        "token": ["Access token", "Jeton d’accès", "Ficha de acceso", "Ключ доступа", "رمز الوصول", "访问令牌"],
        "topics": ["Topics", "Thèmes", "Temas", "Темы", "المواضيع", "主题"],
        "total": ["Total", "Total", "Total", "Всего", "المجموع", "总数"],
        "totals": ["Totals", "Totaux", "Totales", "Итого", "المجاميع", "合计"],
        "totalWeight": ["Total weight", "Poids total", "Peso total", "Суммарный вес", "مجموع الأوزان", "总权重"],
        "translations": ["Translations", "Traductions", "Traducciones", "Переводы", "الترجمات", "译文"],
        "type": ["Type", "Type", "Tipo", "Тип", "النوع", "类型"],
        "unaddressed": [
            "Only those without an action", "Uniquement ceux sans mesure de suivi", "Solo las que no tienen medidas",
            "Только те, по которым мер нет", "الاحتياجات التي لا إجراء بشأنها فقط", "仅显示尚无行动的需求",
        ],
        "unasked": [
            "Answering no call only", "Hors appel seulement", "Solo las no convocadas", "Только вне приема материалов",
            "المقدمة خارج أي دعوة فقط", "仅限非应征意见",
        ],
        "unit": ["Unit", "Unité", "Unidad", "Единица измерения", "الوحدة", "单位"],
        "unread": [
            "Unread only", "Non lus seulement", "Solo los no leídos", "Только непрочитанные", "غير المقروءة فقط", "仅未读",
        ],
        "unreadable": [
            "Lines that cannot be read", "Lignes illisibles", "Líneas ilegibles",
            "Строки, которые не удалось прочитать", "الأسطر غير المفهومة", "无法识别的行",
        ],
        "until": ["Until", "Jusqu’au", "Hasta", "До", "حتى", "至"],
        "updates": [
            "Mail about what others did", "Messages sur l’activité d’autrui", "Mensajes sobre lo que hicieron otros",
            "Письма о действиях других", "رسائل عما قام به آخرون", "他方动态邮件",
        ],
        "uploadedBy": ["Uploaded by", "Téléversé par", "Subido por", "Кем загружено", "من حمّله", "上传者"],
        "urgency": [
            "Why it is urgent", "Motif d’urgence", "Motivo de la urgencia", "Почему срочно", "سبب الاستعجال", "紧急理由",
        ],
        "validFrom": ["From", "À compter du", "Desde", "С", "اعتبارا من", "起始日期"],
        "validTo": ["Until", "Jusqu’au", "Hasta", "По", "حتى", "终止日期"],
        "value": ["Value", "Valeur", "Valor", "Значение", "القيمة", "数值"],
        "version": ["Version", "Version", "Versión", "Версия", "النسخة", "版本"],
        "visibility": ["Visible to", "Visibilité", "Visibilidad", "Доступ", "نطاق الاطلاع", "可见范围"],
        "warnings": ["Warnings", "Avertissements", "Advertencias", "Предупреждения", "التنبيهات", "提示"],
        "wasFollowed": [
            "Was followed", "Était suivi", "Se seguía", "За этим следили", "كان متابَعا", "此前已关注",
        ],
        "weight": ["Weight", "Poids", "Peso", "Вес", "الوزن", "权重"],
        "why": ["Why", "Motif", "Motivo", "Причина", "السبب", "原因"],
        "withdrawalReason": [
            "Reason for the withdrawal", "Motif du retrait", "Motivo de la retirada", "Причина отзыва", "سبب السحب",
            "撤回理由",
        ],
        "withdrawn": [
            "With withdrawn ones", "Avec les éléments retirés", "Incluidos los retirados", "Включая отозванные",
            "بما فيها المسحوبة", "包括已撤回者",
        ],
        "withdrawnAt": ["Withdrawn", "Annulé le", "Retirado el", "Отозвано", "تاريخ السحب", "撤回时间"],
        "withdrawnBy": ["Withdrawn by", "Retirée par", "Retirada por", "Кем отозвано", "الجهة الساحبة", "撤回者"],
        "wording": ["Wording", "Libellé", "Redacción", "Формулировка", "الصياغة", "措辞"],
        "wordings": [
            "Wordings", "Versions linguistiques", "Versiones lingüísticas", "Тексты на разных языках", "النصوص",
            "各语文文本",
        ],
        "wordsAdded": [
            "Words added", "Mots ajoutés", "Palabras añadidas", "Добавлено слов", "الكلمات المضافة", "新增字词数",
        ],
        "wordsOnlyHere": [
            "Words only here", "Mots présents ici seulement", "Palabras que solo figuran aquí",
            "Слова только в этом тексте", "كلمات واردة هنا فقط", "仅见于本文的字词",
        ],
        "wordsOnlyThere": [
            "Words only there", "Mots présents là seulement", "Palabras que solo figuran allí",
            "Слова только в другом тексте", "كلمات واردة هناك فقط", "仅见于另一文本的字词",
        ],
        "wordsRemoved": [
            "Words removed", "Mots supprimés", "Palabras suprimidas", "Удалено слов", "الكلمات المحذوفة", "删除字词数",
        ],
        "wouldBeDue": [
            "Would be due", "Nouvelle échéance prévue", "Vencería el", "Новый срок", "الموعد المترتب", "届时到期日",
        ],
        "wouldStart": [
            "Would start", "Nouveau début prévu", "Comenzaría el", "Новое начало", "البداية المترتبة", "届时开始日",
        ],
        "writtenAt": ["Written", "Rédigée le", "Redactada el", "Дата составления", "تاريخ الصياغة", "撰写时间"],
        "year": ["Year", "Année", "Año", "Год", "السنة", "年份"],
        "zh": ["Chinese", "Chinois", "Chino", "Китайский", "الصينية", "中文"],
        "zone": ["Time zone", "Fuseau horaire", "Zona horaria", "Часовой пояс", "المنطقة الزمنية", "时区"],
    ]
}
