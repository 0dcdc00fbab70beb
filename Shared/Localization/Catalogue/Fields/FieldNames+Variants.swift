extension FieldNames {
    /// What a field is called within some types, where its name alone says another thing or too little.
    struct Variant {
        let field: String
        /// The names of their schemas.
        let types: [String]
        let texts: [String]

        init(_ field: String, of types: [String], _ texts: [String]) {
            self.field = field
            self.types = types
            self.texts = texts
        }
    }

    static let variants = [
        Variant(
            "name",
            of: [
                "Account", "AppointOfficeContact", "CoChair", "CorrectDelegate", "CorrectFocalPoint",
                "CorrectOfficeContact", "Delegate", "FocalPoint", "GivenCoChair", "HandOverFocalPoint", "HeldOffice",
                "NameAlternate", "NominateFocalPoint", "OfficeContact", "ProposeSuccessor", "RegisterDelegate",
                "Speaker", "Successor",
            ], ["Name", "Nom", "Nombre", "Имя и фамилия", "الاسم", "姓名"]),
        Variant(
            "after", of: ["KnockOnDate"],
            ["Waits for", "Dépend de", "Depende de", "Зависит от", "ينتظر إنجاز", "须待完成的行动"]),
        Variant(
            "former", of: ["MinutedAction"],
            ["Former action", "Mesure antérieure", "Medida anterior", "Прежняя мера", "الإجراء السابق", "原行动"]),
        Variant(
            "history", of: ["ListPositions"],
            [
                "With former ones", "Avec les positions antérieures", "Con las anteriores", "С прежними позициями",
                "مع المواقف السابقة", "包括以往立场",
            ]),
        Variant(
            "items", of: ["BreakoutGroup", "GivenBreakoutGroup"],
            [
                "Agenda items", "Points de l’ordre du jour", "Temas del programa", "Пункты повестки дня",
                "بنود جدول الأعمال", "议程项目",
            ]),
        Variant(
            "items", of: ["Digest"],
            ["Number of messages", "Nombre de messages", "Número de mensajes", "Число сообщений", "عدد الرسائل", "消息数"]),
        Variant(
            "minutes", of: ["ActionOrigin", "Session"],
            [
                "Version of the minutes", "Version du compte rendu", "Versión del acta", "Версия протокола",
                "صيغة المحضر", "会议记录版本",
            ]),
        Variant(
            "place", of: ["CorrectDecision", "RecordDecision"],
            [
                "Number in the session or year", "Numéro dans la session ou l’année",
                "Número en el período de sesiones o el año", "Номер в рамках сессии или года",
                "الرقم ضمن الدورة أو السنة", "在会议或年度内的序号",
            ]),
        Variant(
            "reference", of: ["AttachEvidence", "Evidence", "TracedEvidence"],
            [
                "Link, symbol or file", "Lien, cote ou fichier", "Enlace, signatura o archivo",
                "Ссылка, условное обозначение или файл", "رابط أو رمز وثيقة أو ملف", "链接、文号或文件",
            ]),
        Variant(
            "reference", of: ["AccreditObserver", "Accreditation"],
            [
                "Reference of the accreditation", "Référence de l’accréditation", "Referencia de la acreditación",
                "Основание аккредитации", "مرجع الاعتماد", "认可文号",
            ]),
        Variant("session", of: ["EndWebSession"], ["Browser", "Navigateur", "Navegador", "Браузер", "المتصفح", "浏览器"]),
        Variant(
            "status", of: ["BounceEntry"],
            [
                "Code of the mail server", "Code du serveur de courrier", "Código del servidor de correo",
                "Код почтового сервера", "رمز خادم البريد", "邮件服务器代码",
            ]),
        Variant(
            "text",
            of: ["ListActions", "ListDecisions", "ListDocuments", "ListNeeds", "SearchProposals", "SearchSubmissions"],
            ["Words to search for", "Mots recherchés", "Palabras que se buscan", "Искомые слова", "كلمات البحث", "检索词"]),
        Variant(
            "title", of: ["CoChair", "GivenCoChair"],
            ["Other office held", "Autre fonction exercée", "Otro cargo", "Другая должность", "منصب آخر", "其他职务"]),
        Variant(
            "from", of: ["ActionStep", "ParagraphStep", "ProposalMove", "SessionStep"],
            ["Former status", "Statut antérieur", "Situación anterior", "Прежний статус", "الحالة السابقة", "此前状态"]),
        Variant(
            "to", of: ["ActionStep", "MoveParagraph", "MoveProposal", "ParagraphStep", "ProposalMove", "SessionStep"],
            ["New status", "Nouveau statut", "Nueva situación", "Новый статус", "الحالة الجديدة", "新状态"]),
        Variant("to", of: ["Digest", "ListTrail"], ["Until", "Jusqu’au", "Hasta", "По", "حتى", "至"]),
        Variant(
            "from", of: ["ShowDiff", "VersionDiff"],
            ["From version", "De la version", "De la versión", "Исходная версия", "من الصيغة", "原版本"]),
        Variant(
            "to", of: ["ShowDiff", "VersionDiff"],
            ["To version", "À la version", "A la versión", "Сравниваемая версия", "إلى الصيغة", "比较版本"]),
        Variant(
            "from", of: ["Trace"],
            ["Starting point", "Point de départ", "Punto de partida", "Исходная точка", "نقطة الانطلاق", "起点"]),
        Variant("decision", of: ["DecideSignature"], ["Answer", "Réponse", "Respuesta", "Ответ", "الرد", "答复"]),
        Variant(
            "item", of: ["CorrectNeed", "Need", "RegisterNeed"],
            ["Item of the list", "Point de la liste", "Punto de la lista", "Пункт перечня", "بند القائمة", "清单项目"]),
        Variant("item", of: ["ReadInboxItem"], ["Message", "Message", "Mensaje", "Сообщение", "الرسالة", "消息"]),
        Variant("points", of: ["Indicator"], ["Values", "Valeurs", "Valores", "Значения", "القيم", "数值"]),
        Variant(
            "point", of: ["CorrectDataPoint"],
            [
                "Value to correct", "Valeur à rectifier", "Valor que se rectifica", "Исправляемое значение",
                "القيمة المراد تصويبها", "拟更正的数值",
            ]),
        Variant("points", of: ["TallyEntry"], ["Points", "Points", "Puntos", "Баллы", "النقاط المحرزة", "得分"]),
        Variant(
            "on", of: ["EndAccreditation", "EndCoordinator", "EndFocalPoint", "EndOfficeContact"],
            ["Last day", "Dernier jour", "Último día", "Последний день", "اليوم الأخير", "最后一天"]),
        Variant(
            "on", of: ["HandOverFocalPoint", "ProposeSuccessor", "Successor"],
            [
                "First day of the successor", "Premier jour du successeur", "Primer día del sucesor",
                "Первый день преемника", "أول يوم للخلف", "继任者上任日期",
            ]),
        Variant(
            "on", of: ["Minutes", "MinutesPreview", "MinutesVersion", "PreviewMinutes", "RecordMinutes"],
            [
                "Day of the session", "Jour de la session", "Día del período de sesiones", "День сессии", "يوم الدورة",
                "会议日期",
            ]),
        Variant("right", of: ["PairMeasure"], ["Correct", "Exactes", "Correctos", "Верно", "الصحيح منها", "正确数"]),
        Variant(
            "target", of: ["SearchHit"],
            ["Found in", "Trouvé dans", "Encontrado en", "Где найдено", "موضع النتيجة", "所在内容"]),
        Variant(
            "target", of: ["SearchSubmissions"],
            ["Search in", "Rechercher dans", "Buscar en", "Где искать", "البحث في", "检索范围"]),
        Variant(
            "days", of: ["IssueAccessToken"],
            [
                "Valid for (days)", "Durée de validité (jours)", "Validez (días)", "Срок действия (дней)",
                "مدة الصلاحية (بالأيام)", "有效期（天）",
            ]),
        Variant(
            "days", of: ["ChangeLadder", "Reminder"],
            [
                "Days before the deadline", "Jours avant l’échéance", "Días antes del plazo", "Дней до срока",
                "الأيام السابقة للموعد", "截止前天数",
            ]),
        Variant(
            "days", of: ["QuietHours"],
            ["Quiet days", "Jours calmes", "Días de silencio", "Дни тишины", "أيام الهدوء", "免打扰日"]),
        Variant(
            "distribution", of: ["RegionalGuidance"],
            [
                "Answers by score", "Réponses par note", "Respuestas por puntuación", "Ответы по оценкам",
                "الأجوبة حسب الدرجة", "各评分的答复数",
            ]),
        Variant(
            "groups", of: ["PlanSession", "ReviseSession", "Session"],
            [
                "Breakout groups", "Groupes de discussion", "Grupos de debate", "Группы для обсуждения",
                "أفرقة المناقشة", "分组讨论",
            ]),
        Variant(
            "groups", of: ["SimilarityMeasure"],
            [
                "Groups on record", "Groupes enregistrés", "Grupos registrados", "Групп по реестру",
                "المجموعات المسجلة", "记录的组",
            ]),
        Variant(
            "states", of: ["DeliveryProgress"],
            [
                "Mail by state", "Messages par état", "Mensajes por estado", "Письма по состояниям",
                "الرسائل حسب الحالة", "各状态邮件数",
            ]),
        Variant(
            "next", of: ["Deadline"],
            [
                "Next reminder", "Prochain rappel", "Próximo recordatorio", "Следующее напоминание", "التذكير التالي",
                "下次提醒",
            ]),
        Variant(
            "next", of: ["EscalationLog"],
            ["Next step", "Étape suivante", "Próximo paso", "Следующий шаг", "الخطوة التالية", "下一步"]),
        Variant(
            "source", of: ["CursorStatus", "DeadLetterView", "DiscardDeadLetter", "RetryDeadLetter", "ShowDeadLetter"],
            ["Told by service", "Service d’origine", "Servicio de origen", "Служба-источник", "الخدمة المصدر", "来源服务"]),
        Variant(
            "of", of: ["AllocateDocument"],
            ["Of the document", "Du document", "Del documento", "К документу", "للوثيقة", "所属文件"]),
        Variant(
            "actor", of: ["ListDecisions"],
            ["Asked to act", "Appelé à agir", "A quien se pide actuar", "Кому поручено", "المطلوب منه العمل", "须采取行动者"]),
        Variant("state", of: ["RegisterState"], ["State", "État", "Estado", "Государство", "الدولة", "国家"]),
        Variant(
            "name", of: ["IssueAccessToken"],
            ["What it is for", "Usage prévu", "Para qué sirve", "Для чего ключ", "الغرض", "用途"]),
        Variant(
            "audience", of: ["SessionLink"],
            ["Who sees it", "Visible par", "Quién lo ve", "Кому видна", "لمن يظهر", "可见对象"]),
        Variant(
            "key", of: ["BegunSecondFactor"],
            [
                "Key for the app", "Clé pour l’application", "Clave para la aplicación", "Ключ для приложения",
                "مفتاح التطبيق", "应用密钥",
            ]),
        Variant(
            "audience", of: ["NotificationRule"],
            ["Who is told", "Qui est informé", "A quién se informa", "Кто уведомляется", "من يُبلَّغ", "通知对象"]),
    ]
}
