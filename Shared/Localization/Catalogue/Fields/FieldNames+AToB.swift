extension FieldNames {
    static let aToB: [String: [String]] = [
        "about": ["About", "Au sujet de", "Sobre", "О чем", "الموضوع المعني", "涉及事项"],
        "accept": ["Accept", "Accepter", "Aceptar", "Принять", "القبول", "接受"],
        "accepted": ["Accepted", "Accepté", "Aceptado", "Принято", "مقبول", "已认可"],
        "accreditation": ["Accreditation", "Accréditation", "Acreditación", "Аккредитация", "الاعتماد", "认可"],
        "accreditationClass": [
            "Class of accreditation", "Catégorie d’accréditation", "Categoría de acreditación",
            "Категория аккредитации", "فئة الاعتماد", "认可类别",
        ],
        "acronym": ["Acronym", "Sigle", "Sigla", "Аббревиатура", "الاسم المختصر", "缩写"],
        "action": [
            "Follow-up action", "Mesure de suivi", "Medida de seguimiento", "Последующая мера", "إجراء المتابعة",
            "后续行动",
        ],
        "actionRequiredBy": [
            "Action required by", "Suite à donner au plus tard le", "Se ruega actuar a más tardar el",
            "Просьба принять меры не позднее", "يُرجى اتخاذ إجراء في موعد أقصاه", "请不迟于此日期采取行动",
        ],
        "actions": [
            "Follow-up actions", "Mesures de suivi", "Medidas de seguimiento", "Последующие меры", "إجراءات المتابعة",
            "后续行动",
        ],
        "actionsWithoutEvidence": [
            "Actions without evidence", "Mesures sans justificatif", "Medidas sin justificante",
            "Меры без подтверждающих материалов", "إجراءات بلا إثبات", "没有证明材料的行动",
        ],
        "actor": [
            "Account or person", "Compte ou personne", "Cuenta o persona", "Учетная запись или лицо", "الحساب أو الشخص",
            "账户或人员",
        ],
        "actors": [
            "Asked to act", "Appelés à agir", "A quienes se pide actuar", "Кому поручено", "المطلوب منهم العمل",
            "须采取行动者",
        ],
        "address": ["Address", "Adresse", "Dirección", "Адрес", "العنوان", "网址"],
        "admission": ["Admission", "Admission", "Admisión", "Допуск", "القبول", "接受情况"],
        "admittedAt": ["Admitted", "Admise le", "Admitida el", "Дата принятия", "تاريخ القبول", "接受时间"],
        "admittedBy": ["Admitted by", "Admise par", "Admitida por", "Кем принято", "الجهة التي قبلتها", "接受者"],
        "advice": ["What to do", "Que faire", "Qué hacer", "Что делать", "ما العمل", "处理办法"],
        "after": ["After", "Après", "Después de", "После", "بعد", "之后"],
        "agenda": ["Agenda", "Ordre du jour", "Programa", "Повестка дня", "جدول الأعمال", "议程"],
        "agent": ["Browser", "Navigateur", "Navegador", "Браузер", "المتصفح", "浏览器"],
        "aggregate": ["Object", "Objet visé", "Objeto", "Объект", "الموضوع المعني", "对象"],
        "ahead": [
            "Seconds ahead", "Avance en secondes", "Segundos de adelanto", "Опережение, секунд", "التقدم بالثواني",
            "超前秒数",
        ],
        "alias": ["Other name", "Autre nom", "Otro nombre", "Другое название", "اسم آخر", "别名"],
        "aliases": ["Other names", "Autres noms", "Otros nombres", "Другие названия", "أسماء أخرى", "别名"],
        "allowedMoves": [
            "Possible steps", "Étapes possibles", "Pasos posibles", "Возможные шаги", "الخطوات الممكنة", "可采取的步骤",
        ],
        "allowedStatuses": [
            "Possible statuses", "Statuts possibles", "Situaciones posibles", "Возможные статусы", "الحالات الممكنة",
            "可选状态",
        ],
        "alternates": ["Alternates", "Suppléants", "Suplentes", "Заместители", "المناوبون", "候补联络人"],
        "amendment": ["Amendment", "Amendement", "Enmienda", "Поправка", "التعديل", "修正案"],
        "ancestors": [
            "Made from", "Issue des propositions", "Procede de las propuestas", "Из каких предложений образовано",
            "المقترحات التي نشأ عنها", "来源提案",
        ],
        "answer": ["Answer", "Réponse", "Respuesta", "Ответ", "الرد", "答复"],
        "answers": ["Answers", "Réponses", "Respuestas", "Ответы", "الأجوبة", "答复"],
        "appointedBy": ["Appointed by", "Nommés par", "Nombrados por", "Кем назначены", "جهة التعيين", "任命方"],
        "approve": ["Approve", "Approuver", "Aprobar", "Одобрить", "الموافقة", "批准"],
        "ar": ["Arabic", "Arabe", "Árabe", "Арабский", "العربية", "阿拉伯文"],
        "areLifted": [
            "Lifted ones", "Suspensions levées", "Suspensiones levantadas", "Снятые запреты", "حالات الوقف الملغاة",
            "已解除者",
        ],
        "at": ["When", "Date", "Fecha", "Дата", "التاريخ", "时间"],
        "attachment": ["File", "Fichier", "Archivo", "Файл", "الملف", "文件"],
        "attachments": ["Files", "Fichiers", "Archivos", "Файлы", "الملفات", "文件"],
        "attempts": ["Attempts", "Tentatives", "Intentos", "Попыток", "المحاولات", "尝试次数"],
        "attendance": ["Attendance", "Participants", "Asistentes", "Участники", "الحاضرون", "出席方"],
        "attendedAndSubmitted": [
            "Attended and submitted", "Présents et auteurs de communications",
            "Asistieron y presentaron comunicaciones", "Участвовали и представили материалы", "حضرت وقدمت مساهمات",
            "既出席又提交意见",
        ],
        "attendedOnly": [
            "Attended only", "Présents seulement", "Solo asistieron", "Только участвовали", "حضرت فقط", "仅出席",
        ],
        "audience": ["Audience", "Destinataires", "Destinatarios", "Адресаты", "الجهات المعنية", "对象"],
        "author": ["Author", "Auteur", "Autor", "Автор", "صاحب النص", "作者"],
        "authority": ["Authority", "Valeur du texte", "Valor del texto", "Статус текста", "حجية النص", "文本效力"],
        "basedOn": [
            "Based on version", "D’après la version", "Basado en la versión", "На основе версии", "استنادا إلى الصيغة",
            "所依据的版本",
        ],
        "baseline": [
            "Baseline", "Valeur de référence", "Valor de referencia", "Исходное значение", "القيمة الأساسية", "基线值",
        ],
        "baselineOn": [
            "Date of the baseline", "Date de la valeur de référence", "Fecha del valor de referencia",
            "Дата исходного значения", "تاريخ القيمة الأساسية", "基线日期",
        ],
        "before": ["Before", "Avant", "Antes", "До", "قبل", "之前"],
        "begunAt": ["Begun", "Commencé le", "Iniciado el", "Начато", "تاريخ البدء", "开始时间"],
        "blocked": [
            "Not reached", "Non joignables", "No localizables", "Кто не получит", "من يتعذر الوصول إليهم", "无法送达者",
        ],
        "bodies": ["Other bodies", "Autres organes", "Otros órganos", "Другие органы", "هيئات أخرى", "其他机构"],
        "body": ["Text", "Texte", "Texto", "Текст", "النص", "正文"],
        "by": ["By", "Par", "Por", "Кем", "من قِبل", "经办"],
        "byClass": [
            "By class of submitter", "Par catégorie d’auteur", "Por categoría de autor", "По категориям авторов",
            "حسب فئة مقدم المساهمة", "按提交方类别",
        ],
        "byLink": [
            "By the link of the mail", "Par le lien du message", "Mediante el enlace del mensaje",
            "По ссылке из сообщения",
            "عن طريق رابط الرسالة", "通过邮件中的链接",
        ],
        "byRegion": ["By region", "Par région", "Por región", "По регионам", "حسب المنطقة", "按区域"],
        "byState": ["By state", "Par état", "Por estado", "По состояниям", "حسب الحالة", "按状态"],
    ]
}
