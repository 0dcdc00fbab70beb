internal import Models

extension WordNames {
    static let ofSubmissions: [[String]: [String: [String]]] = [
        words(ResponseState.self): [
            "invited": ["invited", "invitée", "invitada", "приглашена", "مدعو", "已邀请"],
            "opened": [
                "read the call", "a lu l’appel", "ha leído la convocatoria", "ознакомилась", "اطلع على الدعوة", "已阅",
            ],
            "drafted": [
                "is drafting", "prépare un brouillon", "está redactando", "готовит материалы", "بصدد الصياغة", "正在起草",
            ],
            "submitted": [
                "submitted", "a présenté une communication", "ha presentado una comunicación", "представила материалы",
                "قدم مساهمته", "已提交",
            ],
            "late": ["late", "en retard", "fuera de plazo", "представила с опозданием", "متأخر", "逾期"],
            "silent": ["no answer", "pas de réponse", "sin respuesta", "не ответила", "لم يرد", "未答复"],
        ],
        words(SignatureState.self): [
            "author": ["author", "auteur", "autor", "автор", "صاحب المساهمة", "作者"],
            "invited": [
                "asked to confirm", "invité à confirmer", "invitado a confirmar", "приглашен подтвердить",
                "مدعو إلى التأكيد", "待确认",
            ],
            "confirmed": ["confirmed", "confirmé", "confirmado", "подтверждено", "مؤكَّد", "已确认"],
            "declined": ["declined", "refusé", "rechazado", "отклонено", "مرفوض", "已拒绝"],
        ],
        words(SignatureDecision.self): [
            "confirm": ["confirm", "confirmer", "confirmar", "подтвердить", "تأكيد", "确认"],
            "decline": ["decline", "refuser", "rechazar", "отклонить", "رفض", "拒绝"],
        ],
        words(PointStance.self): [
            "proposes": ["proposes", "propose", "propone", "предлагает", "يقترح", "提议"],
            "supports": ["supports", "appuie", "apoya", "поддерживает", "يؤيد", "支持"],
            "extends": ["adds to it", "complète", "amplía", "дополняет", "يضيف إليه", "补充"],
            "comments": ["comments", "commente", "comenta", "комментирует", "يعلق", "评论"],
            "asks-inclusion": [
                "asks for inclusion", "demande l’inclusion", "pide la inclusión", "просит включить", "يطلب الإدراج",
                "要求列入",
            ],
            "cautions": ["cautions", "met en garde", "advierte", "предостерегает", "يحذر", "提请注意"],
            "offers-experience": [
                "offers experience", "offre son expérience", "ofrece su experiencia", "делится опытом", "يعرض خبرته",
                "分享经验",
            ],
        ],
        words(PointScope.self): [
            "single": ["one proposal", "une proposition", "una propuesta", "одно предложение", "مقترح واحد", "单项提案"],
            "set": [
                "a set of proposals", "un ensemble de propositions", "un conjunto de propuestas",
                "несколько предложений", "مجموعة مقترحات", "一组提案",
            ],
        ],
        words(AttachmentState.self): [
            "uploading": [
                "being uploaded", "téléversement en cours", "subida en curso", "загружается", "قيد التحميل", "正在上传",
            ],
            "stored": ["stored", "enregistré", "guardado", "сохранен", "محفوظ", "已保存"],
            "refused": ["refused", "refusé", "rechazado", "отклонен", "مرفوض", "被拒绝"],
        ],
        words(FileType.self): [
            "pdf": ["PDF document", "document PDF", "documento PDF", "документ PDF", "وثيقة PDF", "PDF文件"],
            "docx": [
                "Word document (DOCX)", "document Word (DOCX)", "documento de Word (DOCX)", "текстовый документ (DOCX)",
                "مستند نصي (DOCX)", "文字文档（DOCX）",
            ],
            "xlsx": [
                "spreadsheet (XLSX)", "feuille de calcul (XLSX)", "hoja de cálculo (XLSX)",
                "электронная таблица (XLSX)", "جدول بيانات (XLSX)", "电子表格（XLSX）",
            ],
            "odt": [
                "OpenDocument text (ODT)", "texte OpenDocument (ODT)", "texto OpenDocument (ODT)",
                "текст в открытом формате (ODT)", "نص بتنسيق مفتوح (ODT)", "开放格式文档（ODT）",
            ],
            "png": ["PNG image", "image PNG", "imagen PNG", "изображение PNG", "صورة PNG", "PNG图像"],
            "jpeg": ["JPEG image", "image JPEG", "imagen JPEG", "изображение JPEG", "صورة JPEG", "JPEG图像"],
        ],
        words(SearchTarget.self): [
            "submission": ["submissions", "communications", "comunicaciones", "материалы", "المساهمات", "意见"],
            "point": ["points", "points", "puntos", "пункты", "النقاط", "要点"],
        ],
    ]
}
