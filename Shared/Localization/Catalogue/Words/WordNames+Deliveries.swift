internal import Models

extension WordNames {
    static let ofDeliveries: [[String]: [String: [String]]] = [
        words(DeadlineState.self): [
            "open": ["open", "en cours", "pendiente", "не выполнено", "قائم", "未完成"],
            "done": ["done", "respectée", "cumplido", "выполнено", "منجز", "已完成"],
            "cancelled": ["cancelled", "annulée", "anulado", "отменено", "ملغى", "已取消"],
        ],
        words(DeadlineKind.self): [
            "call": [
                "call for inputs", "appel à contributions", "convocatoria de aportaciones", "прием материалов",
                "دعوة إلى تقديم المساهمات", "意见征集",
            ],
            "action": [
                "follow-up action", "mesure de suivi", "medida de seguimiento", "последующая мера", "إجراء متابعة",
                "后续行动",
            ],
        ],
        words(FeedKind.self): [
            "notifications": ["messages", "messages", "mensajes", "сообщения", "الرسائل", "消息"],
            "deadlines": ["deadlines", "échéances", "plazos", "сроки", "المواعيد النهائية", "截止日期"],
            "followed": [
                "what you follow", "ce que vous suivez", "lo que usted sigue", "за чем вы следите", "ما تتابعونه",
                "您关注的事项",
            ],
        ],
        words(DeliveryState.self): [
            "queued": [
                "waiting to be sent", "en attente d’envoi", "en espera de envío", "ожидает отправки",
                "في انتظار الإرسال", "待发送",
            ],
            "held": ["held back", "retenu", "retenido", "задержано", "محتجزة", "暂缓发送"],
            "sending": ["being sent", "en cours d’envoi", "enviándose", "отправляется", "قيد الإرسال", "正在发送"],
            "sent": ["sent", "envoyé", "enviado", "отправлено", "مرسلة", "已发送"],
            "accepted": ["delivered", "remis", "entregado", "доставлено", "مسلَّمة", "已送达"],
            "bounced": ["returned", "retourné", "devuelto", "возвращено", "مرتجعة", "被退回"],
            "failed": ["failed", "en échec", "fallido", "не удалось отправить", "أخفق إرسالها", "发送失败"],
            "unsettled": ["uncertain", "incertain", "incierto", "исход неизвестен", "غير محسومة", "结果不明"],
            "suppressed": ["not sent", "non envoyé", "no enviado", "не отправлялось", "لم تُرسل", "未发送"],
            "digested": [
                "sent in a digest", "envoyé dans un récapitulatif", "enviado en un resumen", "отправлено в сводке",
                "أُرسلت ضمن موجز", "随摘要发送",
            ],
        ],
        words(BounceKind.self): [
            "failed": ["not delivered", "non remis", "no entregado", "не доставлено", "لم تُسلَّم", "未送达"],
            "delayed": ["delayed", "retardé", "retrasado", "задерживается", "متأخرة", "延迟"],
            "delivered": ["delivered", "remis", "entregado", "доставлено", "مسلَّمة", "已送达"],
            "auto-reply": [
                "automatic reply", "réponse automatique", "respuesta automática", "автоматический ответ", "رد آلي",
                "自动回复",
            ],
            "elsewhere": [
                "about another address", "concerne une autre adresse", "sobre otra dirección", "о другом адресе",
                "بشأن عنوان آخر", "涉及其他地址",
            ],
            "loop": [
                "own mail returned", "message du système renvoyé", "mensaje propio devuelto",
                "собственное письмо вернулось", "رسالة صادرة عُكست", "本系统邮件退回",
            ],
            "unclear": [
                "unclear", "impossible à interpréter", "no se puede interpretar", "не удалось разобрать", "غير مفهومة",
                "无法识别",
            ],
            "stranger": [
                "about mail not sent from here", "concerne un message non envoyé d’ici", "sobre un mensaje ajeno",
                "о чужом письме", "بشأن رسالة لم تُرسل من هنا", "涉及非本系统邮件",
            ],
        ],
        words(SuppressionReason.self): [
            "bounced": [
                "the address does not exist", "l’adresse n’existe pas", "la dirección no existe", "такого адреса нет",
                "العنوان غير موجود", "地址不存在",
            ],
            "decided": [
                "somebody decided so", "décision d’une personne", "decisión de una persona", "по решению сотрудника",
                "بقرار من شخص", "人工决定",
            ],
        ],
        words(UnreachableReason.self): [
            "vacant": [
                "nobody in office", "fonction vacante", "puesto vacante", "должность вакантна", "المنصب شاغر", "职位空缺",
            ],
            "suppressed": [
                "all mail comes back or is stopped", "messages tous retournés ou suspendus",
                "todo el correo se devuelve o está suspendido", "вся почта возвращается или остановлена",
                "جميع الرسائل مرتجعة أو موقوفة", "邮件均被退回或停发",
            ],
        ],
    ]
}
