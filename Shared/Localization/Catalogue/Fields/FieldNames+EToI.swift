extension FieldNames {
    static let eToI: [String: [String]] = [
        "earlier": [
            "Earlier action", "Mesure préalable", "Medida previa", "Предшествующая мера", "الإجراء السابق", "前置行动",
        ],
        "email": [
            "E-mail address", "Adresse électronique", "Dirección de correo electrónico", "Адрес электронной почты",
            "عنوان البريد الإلكتروني", "电子邮件地址",
        ],
        "en": ["English", "Anglais", "Inglés", "Английский", "الإنكليزية", "英文"],
        "endedAt": ["Ended", "Fin", "Terminó el", "Дата окончания", "تاريخ الانتهاء", "结束时间"],
        "ends": ["Ends", "Fin", "Final", "Окончание", "النهاية", "结束"],
        "endsAt": ["Ends", "Fin", "Final", "Окончание", "النهاية", "结束"],
        "entries": ["Entries", "Entrées", "Entradas", "Записи", "القيود", "条目"],
        "entry": ["Entry", "Entrée", "Entrada", "Запись", "القيد", "条目"],
        "error": ["Error", "Erreur", "Error", "Ошибка", "الخطأ", "错误"],
        "es": ["Spanish", "Espagnol", "Español", "Испанский", "الإسبانية", "西班牙文"],
        "event": ["Event", "Événement", "Evento", "Событие", "الحدث", "事件"],
        "eventType": ["Type of event", "Type d’événement", "Tipo de evento", "Вид события", "نوع الحدث", "事件类型"],
        "evidence": [
            "Evidence", "Justificatifs", "Documentación justificativa", "Подтверждающие материалы", "الإثباتات", "证明材料",
        ],
        "excerpt": ["Excerpt", "Extrait", "Extracto", "Отрывок", "مقتطف", "摘录"],
        "followed": [
            "Mail about what the contact follows", "Messages sur ce que suit le contact",
            "Mensajes sobre lo que sigue el contacto", "Письма о том, за чем следит контактное лицо",
            "رسائل عما يتابعه الشخص", "所关注事项的邮件",
        ],
        "expires": ["Expires", "Expire le", "Caduca el", "Действительно до", "تاريخ انتهاء الصلاحية", "到期时间"],
        "expiresAt": ["Expires", "Expire le", "Caduca el", "Действительно до", "تاريخ انتهاء الصلاحية", "到期时间"],
        "explanation": [
            "How it was computed", "Mode de calcul", "Modo de cálculo", "Как рассчитано", "طريقة الحساب", "计算说明",
        ],
        "expression": ["Recipients", "Destinataires", "Destinatarios", "Получатели", "المتلقون", "收件人"],
        "extendedAt": ["Extended", "Prolongé le", "Prorrogada el", "Дата продления", "تاريخ التمديد", "延期时间"],
        "extendedBy": ["Extended by", "Prolongé par", "Prorrogada por", "Кем продлено", "الجهة التي مددتها", "延期决定者"],
        "extension": [
            "Request for more time", "Demande de délai", "Solicitud de prórroga", "Запрос о продлении", "طلب التمديد",
            "延期申请",
        ],
        "extensions": ["Extensions", "Prolongations", "Prórrogas", "Продления", "التمديدات", "延期"],
        "facilitator": ["Facilitator", "Animation", "Facilitador", "Координатор группы", "الميسّر", "主持人"],
        "feed": ["Feed", "Flux", "Canal web", "Лента", "الخلاصة", "订阅源"],
        "field": ["Field", "Champ", "Campo", "Поле", "الحقل", "栏目"],
        "fields": ["Fields", "Champs", "Campos", "Поля", "الحقول", "栏目"],
        "first": [
            "First proposal", "Première proposition", "Primera propuesta", "Первое предложение", "المقترح الأول",
            "第一项提案",
        ],
        "firstFailedAt": ["First failed", "Premier échec le", "Primer fallo el", "Первый сбой", "أول إخفاق", "首次失败时间"],
        "firstTitle": [
            "Title of the first", "Titre de la première", "Título de la primera", "Название первого", "عنوان الأول",
            "第一项标题",
        ],
        "focalPoint": ["Focal point", "Point focal", "Punto focal", "Координатор", "جهة التنسيق", "联络人"],
        "format": ["Format", "Format", "Formato", "Формат", "الشكل", "形式"],
        "formerConfirmedAt": [
            "Confirmed at the former address", "Confirmé à l’ancienne adresse", "Confirmado en la dirección anterior",
            "Подтверждено с прежнего адреса", "التأكيد من العنوان السابق", "原地址确认时间",
        ],
        "former": ["Before", "Auparavant", "Antes", "Прежнее значение", "القيمة السابقة", "原内容"],
        "formerCloses": [
            "Former closing time", "Date limite précédente", "Plazo anterior", "Прежний срок", "موعد الإغلاق السابق",
            "原定截止时间",
        ],
        "formerDue": [
            "Former due date", "Échéance antérieure", "Fecha anterior", "Прежний срок", "الموعد السابق", "原定日期",
        ],
        "formerModificationDeadline": [
            "Former deadline for changes", "Date limite précédente pour les modifications",
            "Plazo anterior para modificaciones", "Прежний срок внесения изменений", "الموعد السابق لإدخال التعديلات",
            "原定修改截止时间",
        ],
        "formula": ["Formula", "Formule", "Fórmula", "Формула", "الصيغة الحسابية", "公式"],
        "found": ["Found", "Trouvées", "Encontradas", "Найдено", "ما عُثر عليه", "找到数"],
        "fr": ["French", "Français", "Francés", "Французский", "الفرنسية", "法文"],
        "frequency": ["Frequency", "Fréquence", "Frecuencia", "Частота", "الوتيرة", "频率"],
        "from": ["From", "À partir de", "Desde", "С", "من", "从"],
        "function": ["Function", "Qualité", "Cargo", "Должность", "الوظيفة", "职务"],
        "funding": ["Funding", "Financement", "Financiación", "Финансирование", "التمويل", "资金"],
        "fundingNote": [
            "Note on funding", "Remarque sur le financement", "Nota sobre la financiación",
            "Примечание о финансировании", "ملاحظة بشأن التمويل", "资金说明",
        ],
        "givenAt": ["Given", "Communiqué le", "Comunicada el", "Дата представления", "تاريخ التقديم", "提交时间"],
        "givenBy": ["Given by", "Communiqué par", "Comunicada por", "Кем представлено", "الجهة المقدمة", "提交者"],
        "groups": [
            "Groups of States", "Groupes d’États", "Grupos de Estados", "Группы государств", "مجموعات الدول", "国家集团",
        ],
        "groupsFound": [
            "Groups found", "Groupes retrouvés", "Grupos encontrados", "Найдено групп", "المجموعات التي عُثر عليها",
            "找到的组",
        ],
        "hasOwnLadder": [
            "Has its own reminder days", "Jours de rappel particuliers", "Días de recordatorio propios",
            "Особые дни напоминаний", "له أيام تذكير خاصة", "有单独的提醒日期",
        ],
        "head": [
            "Last position", "Dernière position", "Última posición", "Последняя позиция", "الموضع الأخير", "最末位置",
        ],
        "heading": ["Heading", "Intitulé", "Encabezamiento", "Заголовок", "العنوان الفرعي", "标题"],
        "headings": ["Headings", "Intitulés", "Encabezamientos", "Заголовки", "العناوين الفرعية", "标题"],
        "history": ["History", "Historique", "Historial", "История", "السجل", "历史"],
        "hostCountry": ["Host country", "Pays hôte", "País anfitrión", "Принимающая страна", "البلد المضيف", "东道国"],
        "html": [
            "Formatted text", "Texte mis en forme", "Texto con formato", "Форматированный текст", "نص منسق", "排版文本",
        ],
        "id": ["Identifier", "Identifiant", "Identificador", "Идентификатор", "المعرّف", "标识"],
        "inboxes": [
            "Recipients of the messages", "Destinataires des messages", "Destinatarios de los mensajes",
            "Получатели сообщений", "متلقو الرسائل", "消息接收方",
        ],
        "indicator": ["Indicator", "Indicateur", "Indicador", "Показатель", "المؤشر", "指标"],
        "inputs": [
            "Computed from", "Éléments du calcul", "Elementos del cálculo", "Данные для расчета", "بيانات الحساب",
            "计算依据",
        ],
        "instant": ["Time", "Date et heure", "Fecha y hora", "Дата и время", "التاريخ والوقت", "时间"],
        "instrument": [
            "Instrument or organization", "Instrument ou organisation", "Instrumento u organización",
            "Документ или организация", "الصك أو المنظمة", "文书或组织",
        ],
        "interval": [
            "Seconds between questions", "Secondes entre deux demandes", "Segundos entre consultas",
            "Секунд между запросами", "الثواني بين الاستعلامات", "查询间隔秒数",
        ],
        "into": [
            "Into the existing proposal", "Dans la proposition existante", "En la propuesta existente",
            "В существующее предложение", "في المقترح القائم", "并入现有提案",
        ],
        "invited": [
            "Invited to confirm", "Invités à confirmer", "Invitados a confirmar", "Приглашены подтвердить",
            "المدعوون إلى التأكيد", "应邀确认方",
        ],
        "isAddressed": [
            "An action addresses it", "Une mesure y répond", "Una medida la atiende", "По ней приняты меры",
            "هناك إجراء بشأنه", "已有行动",
        ],
        "isAlternate": [
            "As an alternate", "En qualité de suppléant", "Como suplente", "В качестве заместителя", "بصفة مناوب",
            "以候补身份",
        ],
        "isAuthoritative": ["Authoritative", "Fait foi", "Hace fe", "Аутентичный текст", "نص معتمد", "作准文本"],
        "isBalanced": [
            "Adds up", "Comptes concordants", "Las cuentas cuadran", "Данные сходятся", "الأرقام متطابقة", "数目相符",
        ],
        "isByLink": [
            "By the link of a mail", "Par le lien d’un message", "Mediante el enlace de un mensaje",
            "По ссылке из письма", "عن طريق رابط رسالة", "通过邮件链接",
        ],
        "isClosed": ["Closed", "Clos", "Cerrada", "Закрыт", "مختتمة", "已截止"],
        "isCurrent": ["Current", "En vigueur", "Vigente", "Действует", "سارٍ", "现行"],
        "isDiverged": ["Diverged", "Divergence", "Divergencia", "Расхождение", "وجود تباين", "出现分歧"],
        "isDraft": ["Draft", "Projet", "Borrador", "Проект", "مسودة", "草案"],
        "isHead": [
            "Head of delegation", "Chef de délégation", "Jefe de delegación", "Глава делегации", "رئيس الوفد", "代表团团长",
        ],
        "isJoint": [
            "Several parties together", "Plusieurs parties ensemble", "Varias partes conjuntamente",
            "Несколько сторон совместно", "عدة أطراف معا", "多方联合",
        ],
        "isLate": ["Late", "Tardive", "Fuera de plazo", "С опозданием", "متأخرة", "迟交"],
        "isMovable": [
            "Clock may be moved", "Horloge modifiable", "Reloj modificable", "Часы можно переводить",
            "يجوز تقديم الساعة", "时钟可调",
        ],
        "iso3166": ["Country code", "Code du pays", "Código del país", "Код страны", "رمز البلد", "国家代码"],
        "isOrganization": ["Organization", "Organisation", "Organización", "Организация", "منظمة", "组织"],
        "isOutdated": [
            "Of an earlier wording", "D’une rédaction antérieure", "De una redacción anterior", "С прежней редакции",
            "لصيغة سابقة", "所据为先前文本",
        ],
        "isOverdue": ["Overdue", "En retard", "Con retraso", "Просрочено", "متأخر", "逾期"],
        "isPublished": ["Published", "Annoncée", "Anunciado", "Объявлена", "معلنة", "已公布"],
        "isReached": [
            "Target reached", "Cible atteinte", "Meta alcanzada", "Цель достигнута", "تحققت الغاية", "已达到目标",
        ],
        "isReadable": [
            "Can be recorded", "Peut être enregistré", "Puede registrarse", "Можно внести", "يمكن تسجيله", "可以登记",
        ],
        "isReady": ["Ready", "Prêt", "Listo", "Готово", "جاهز", "就绪"],
        "isRegional": [
            "Regional group", "Groupe régional", "Grupo regional", "Региональная группа", "مجموعة إقليمية", "区域集团",
        ],
        "isScanned": [
            "Checked for malware", "Contrôle antivirus effectué", "Comprobado contra programas maliciosos",
            "Проверено на вредоносные программы", "فُحص من البرمجيات الخبيثة", "已查毒",
        ],
        "isStale": ["Out of date", "Caduc", "Sin efecto", "Устарело", "متجاوَز", "已过时"],
        "isSubscribed": [
            "Subscribed", "Abonnement actif", "Suscripción activa", "Подписка включена", "الاشتراك سارٍ", "已订阅",
        ],
        "issuedAt": ["Issued", "Délivré le", "Emitida el", "Дата выдачи", "تاريخ الإصدار", "签发时间"],
        "isWithdrawal": ["Withdrawal", "Annulation", "Retirada", "Отзыв", "سحب", "撤回"],
        "isWithdrawn": ["Withdrawn", "Retirée", "Retirada", "Отозвано", "مسحوب", "已撤回"],
        "isWritable": [
            "Takes changes", "Accepte les modifications", "Admite cambios", "Принимает изменения", "يقبل التغييرات",
            "可更改",
        ],
        "item": [
            "Agenda item", "Point de l’ordre du jour", "Tema del programa", "Пункт повестки дня", "بند جدول الأعمال",
            "议程项目",
        ],
        "items": ["List", "Liste", "Lista", "Список", "القائمة", "列表"],
    ]
}
