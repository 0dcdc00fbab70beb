extension RequestNames {
    static let ofSubmissions: [String: [String]] = [
        "submissions.calls.open": [
            "Open a call for inputs", "Lancer un appel à contributions", "Abrir una convocatoria de aportaciones",
            "Объявить прием материалов", "فتح دعوة إلى تقديم المساهمات", "发起意见征集",
        ],
        "submissions.calls.list": [
            "Calls for inputs", "Appels à contributions", "Convocatorias de aportaciones",
            "Объявления о приеме материалов", "الدعوات إلى تقديم المساهمات", "意见征集一览",
        ],
        "submissions.calls.show": [
            "Call for inputs", "Appel à contributions", "Convocatoria de aportaciones", "Прием материалов",
            "دعوة إلى تقديم المساهمات", "意见征集",
        ],
        "submissions.calls.extend": [
            "Extend the call", "Prolonger l’appel", "Prorrogar la convocatoria", "Продлить прием материалов",
            "تمديد الدعوة", "延长征集期限",
        ],
        "submissions.calls.correct": [
            "Correct the call", "Rectifier l’appel", "Rectificar la convocatoria", "Исправить объявление о приеме",
            "تصويب الدعوة", "更正意见征集",
        ],
        "submissions.calls.withdraw": [
            "Withdraw the call", "Annuler l’appel", "Retirar la convocatoria", "Отменить прием материалов",
            "سحب الدعوة", "撤回意见征集",
        ],
        "submissions.call-translations.put": [
            "Translate the title or a question", "Traduire le titre ou une question",
            "Traducir el título o una pregunta", "Внести перевод названия или вопроса", "ترجمة العنوان أو أحد الأسئلة",
            "提交标题或问题的译文",
        ],
        "submissions.call-translations.withdraw": [
            "Withdraw a translation", "Retirer une traduction", "Retirar una traducción", "Отозвать перевод",
            "سحب ترجمة", "撤回译文",
        ],
        "submissions.call-openings.record": [
            "Mark the call as read", "Marquer l’appel comme lu", "Marcar la convocatoria como leída",
            "Отметить объявление прочитанным", "تسجيل الاطلاع على الدعوة", "标记为已阅",
        ],
        "submissions.response-matrix.show": [
            "Responses to the call", "Suites données à l’appel", "Respuestas a la convocatoria",
            "Отклики на прием материалов", "الردود على الدعوة", "征集答复情况",
        ],
        "submissions.drafts.save": [
            "Save a draft", "Enregistrer un brouillon", "Guardar un borrador", "Сохранить черновик", "حفظ مسودة",
            "保存草稿",
        ],
        "submissions.drafts.list": ["Drafts", "Brouillons", "Borradores", "Черновики", "المسودات", "草稿一览"],
        "submissions.drafts.show": ["Draft", "Brouillon", "Borrador", "Черновик", "مسودة", "草稿"],
        "submissions.drafts.submit": [
            "Submit the draft", "Présenter le brouillon", "Presentar el borrador", "Представить черновик",
            "تقديم المسودة", "提交草稿",
        ],
        "submissions.drafts.discard": [
            "Delete the draft", "Supprimer le brouillon", "Eliminar el borrador", "Удалить черновик", "حذف المسودة",
            "删除草稿",
        ],
        "submissions.receive": [
            "Make a submission", "Présenter une communication", "Presentar una comunicación", "Представить материалы",
            "تقديم مساهمة", "提交意见",
        ],
        "submissions.revise": [
            "Revise the submission", "Modifier la communication", "Modificar la comunicación", "Изменить материалы",
            "تنقيح المساهمة", "修改意见",
        ],
        "submissions.admit": [
            "Admit a late submission", "Admettre une communication tardive", "Admitir una comunicación tardía",
            "Принять опоздавшие материалы", "قبول مساهمة متأخرة", "接受逾期意见",
        ],
        "submissions.list": [
            "Submissions", "Communications", "Comunicaciones", "Перечень поступивших материалов", "المساهمات", "意见一览",
        ],
        "submissions.show": ["Submission", "Communication", "Comunicación", "Поступившие материалы", "مساهمة", "意见"],
        "submissions.count": [
            "Submissions in numbers", "Communications en chiffres", "Comunicaciones en cifras", "Материалы в цифрах",
            "المساهمات بالأرقام", "意见统计",
        ],
        "submissions.attendance.compare": [
            "Submissions and attendance", "Communications et participation", "Comunicaciones y asistencia",
            "Материалы и участие", "المساهمات والحضور", "意见提交与出席对照",
        ],
        "submissions.signatures.decide": [
            "Confirm or decline a joint submission", "Confirmer ou refuser une communication conjointe",
            "Confirmar o rechazar una comunicación conjunta", "Подтвердить или отклонить участие",
            "تأكيد الاشتراك أو رفضه", "确认或拒绝联署",
        ],
        "submissions.attachments.begin": [
            "Upload a file", "Téléverser un fichier", "Subir un archivo", "Загрузить файл", "تحميل ملف", "上传文件",
        ],
        "submissions.attachments.complete": [
            "Complete the upload", "Terminer le téléversement", "Finalizar la subida", "Завершить загрузку",
            "إتمام التحميل", "完成上传",
        ],
        "submissions.attachments.discard": [
            "Delete the file", "Supprimer le fichier", "Eliminar el archivo", "Удалить файл", "حذف الملف", "删除文件",
        ],
        "submissions.attachments.show": ["File", "Fichier", "Archivo", "Файл", "ملف", "文件"],
        "submissions.attachments.list": ["Files", "Fichiers", "Archivos", "Файлы", "الملفات", "文件一览"],
        "submissions.points.record": [
            "Record a point", "Enregistrer un point", "Registrar un punto", "Внести пункт", "تسجيل نقطة", "记录要点",
        ],
        "submissions.points.list": ["Points", "Points", "Puntos", "Пункты", "النقاط", "要点一览"],
        "submissions.points.show": ["Point", "Point", "Punto", "Пункт", "نقطة", "要点"],
        "submissions.points.correct": [
            "Correct the point", "Rectifier le point", "Rectificar el punto", "Исправить пункт", "تصويب النقطة", "更正要点",
        ],
        "submissions.points.withdraw": [
            "Withdraw the point", "Retirer le point", "Retirar el punto", "Отозвать пункт", "سحب النقطة", "撤回要点",
        ],
        "submissions.search": [
            "Search submissions", "Rechercher dans les communications", "Buscar en las comunicaciones",
            "Поиск по материалам", "البحث في المساهمات", "检索意见",
        ],
    ]
}
