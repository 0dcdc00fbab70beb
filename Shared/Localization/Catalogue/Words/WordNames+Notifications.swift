internal import Models

extension WordNames {
    static let ofNotifications: [[String]: [String: [String]]] = [
        words(NotificationClass.self): [
            "formal": ["formal", "officielle", "oficial", "официальное", "رسمي", "正式"],
            "information": [
                "for information", "pour information", "a título informativo", "для сведения", "للعلم", "供参考",
            ],
        ],
        words(NotificationState.self): [
            "draft": ["draft", "projet", "borrador", "проект", "مسودة", "草稿"],
            "sent": ["sent", "envoyée", "enviada", "отправлено", "مرسل", "已发送"],
            "discarded": ["discarded", "abandonnée", "descartada", "снято", "ملغى", "已弃用"],
        ],
        words(WordingAuthority.self): [
            "official": ["official", "officiel", "oficial", "официальный", "رسمي", "正式文本"],
            "courtesy": [
                "courtesy translation", "traduction de courtoisie", "traducción de cortesía", "неофициальный перевод",
                "ترجمة غير رسمية", "非正式译文",
            ],
            "machine": [
                "machine translation", "traduction automatique", "traducción automática", "машинный перевод",
                "ترجمة آلية", "机器翻译",
            ],
        ],
        words(Audience.self): [
            "owner-focal-points": [
                "focal points of the owner", "points focaux du responsable", "puntos focales del responsable",
                "координаторы ответственной стороны", "جهات التنسيق لدى الجهة المسؤولة", "负责方联络人",
            ],
            "party-focal-points": [
                "focal points of the party", "points focaux de la partie", "puntos focales de la parte",
                "координаторы стороны", "جهات التنسيق لدى الطرف", "该缔约方联络人",
            ],
            "all-focal-points": [
                "all focal points", "tous les points focaux", "todos los puntos focales", "все координаторы",
                "جميع جهات التنسيق", "所有联络人",
            ],
            "secretariat": ["secretariat", "secrétariat", "secretaría", "секретариат", "الأمانة", "秘书处"],
            "concerned-owners": [
                "owners of the actions concerned", "responsables des mesures concernées",
                "responsables de las medidas en cuestión", "ответственные за связанные меры",
                "المسؤولون عن الإجراءات المعنية", "相关行动的负责方",
            ],
            "label-focal-points": [
                "focal points of the regions that put it forward", "points focaux des régions auteures",
                "puntos focales de las regiones proponentes", "координаторы внесших регионов",
                "جهات التنسيق في المناطق المقدِّمة", "提出区域的联络人",
            ],
            "named-contacts": [
                "contacts named in the message", "contacts désignés dans le message",
                "contactos indicados en el mensaje", "лица, указанные в сообщении", "جهات الاتصال المذكورة في الرسالة",
                "消息指明的联系人",
            ],
            "co-chairs": [
                "co-chairs", "coprésidents", "copresidentes", "сопредседатели", "الرئيسان المشاركان", "共同主席",
            ],
            "followers": [
                "those who follow it", "personnes qui le suivent", "quienes lo siguen", "те, кто за этим следит",
                "المتابعون", "关注者",
            ],
        ],
        words(NotificationChannel.self): [
            "inbox": [
                "list of messages", "liste des messages", "lista de mensajes", "список сообщений", "قائمة الرسائل",
                "站内消息",
            ],
            "mail": ["mail", "courriel", "correo electrónico", "электронная почта", "البريد الإلكتروني", "电子邮件"],
        ],
        words(RecipientClass.self): [
            "to": ["addressed", "destinataire", "destinatario", "адресат", "موجه إليه", "主送"],
            "cc": ["copied", "en copie", "en copia", "копия", "نسخة", "抄送"],
        ],
        words(AcknowledgementAnswer.self): [
            "received": ["received", "reçue", "recibida", "получено", "ورد", "已收到"],
            "forwarded": ["forwarded", "transmise", "remitida", "передано", "أُحيل", "已转交"],
            "cannot-act": [
                "cannot act", "ne peut pas y donner suite", "no puede darle curso", "нет возможности принять меры",
                "يتعذر اتخاذ إجراء", "无法采取行动",
            ],
        ],
        words(MailCategory.self): [
            "formal": [
                "formal notifications", "notifications officielles", "notificaciones oficiales",
                "официальные уведомления", "إخطارات رسمية", "正式通知",
            ],
            "required": [
                "mail that asks you to act", "messages appelant une suite", "mensajes que piden actuar",
                "письма, требующие действий", "رسائل تطلب إجراء", "要求采取行动的邮件",
            ],
            "information": [
                "notifications for information", "notifications pour information", "notificaciones informativas",
                "уведомления для сведения", "إخطارات للعلم", "供参考的通知",
            ],
            "updates": [
                "mail about what others did", "messages sur l’activité d’autrui",
                "mensajes sobre lo que hicieron otros", "письма о действиях других", "رسائل عما قام به آخرون", "他方动态邮件",
            ],
            "followed": [
                "mail about what you follow", "messages sur ce que vous suivez", "mensajes sobre lo que usted sigue",
                "письма о том, за чем вы следите", "رسائل عما تتابعونه", "所关注事项的邮件",
            ],
        ],
        words(FollowedKind.self): [
            "proposal": ["proposal", "proposition", "propuesta", "предложение", "مقترح", "提案"],
            "action": [
                "follow-up action", "mesure de suivi", "medida de seguimiento", "последующая мера", "إجراء متابعة",
                "后续行动",
            ],
            "need": ["need", "besoin", "necesidad", "потребность", "احتياج", "需求"],
            "call": [
                "call for inputs", "appel à contributions", "convocatoria de aportaciones", "прием материалов",
                "دعوة إلى تقديم المساهمات", "意见征集",
            ],
            "session": ["session", "session", "sesión", "сессия", "دورة", "会议"],
            "region": ["region", "région", "región", "регион", "منطقة", "区域"],
        ],
        words(Weekday.self): [
            "monday": ["Monday", "lundi", "lunes", "понедельник", "الاثنين", "星期一"],
            "tuesday": ["Tuesday", "mardi", "martes", "вторник", "الثلاثاء", "星期二"],
            "wednesday": ["Wednesday", "mercredi", "miércoles", "среда", "الأربعاء", "星期三"],
            "thursday": ["Thursday", "jeudi", "jueves", "четверг", "الخميس", "星期四"],
            "friday": ["Friday", "vendredi", "viernes", "пятница", "الجمعة", "星期五"],
            "saturday": ["Saturday", "samedi", "sábado", "суббота", "السبت", "星期六"],
            "sunday": ["Sunday", "dimanche", "domingo", "воскресенье", "الأحد", "星期日"],
        ],
        words(MailFrequency.self): [
            "immediate": ["at once", "immédiatement", "de inmediato", "сразу", "فورا", "立即"],
            "daily": [
                "daily digest", "récapitulatif quotidien", "resumen diario", "ежедневная сводка", "موجز يومي", "每日摘要",
            ],
            "weekly": [
                "weekly digest", "récapitulatif hebdomadaire", "resumen semanal", "еженедельная сводка", "موجز أسبوعي",
                "每周摘要",
            ],
        ],
    ]
}
