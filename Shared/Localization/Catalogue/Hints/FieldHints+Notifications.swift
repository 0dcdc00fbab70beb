extension FieldHints {
    static let ofNotifications: [String: [String]] = [
        "notifications.acknowledge.note": [
            "To whom you have forwarded it, or why you cannot act. Needed for these two answers.",
            "À qui vous l’avez transmise, ou pourquoi vous ne pouvez pas y donner suite. Nécessaire pour ces deux réponses.",
            "A quién la ha remitido, o por qué no puede darle curso. Necesario para estas dos respuestas.",
            "Кому вы его передали или почему не можете принять меры. Нужно для этих двух ответов.",
            "إلى من أحلتموه، أو لماذا لا يمكنكم اتخاذ إجراء. لازم لهذين الردين.", "转交给何人，或为何无法采取行动。选择这两种答复时必填。",
        ],
        "notifications.acknowledge.party": forOwnParty,
        "notifications.draft.reference": [
            "The file reference of the sender.", "La référence du dossier de l’expéditeur.",
            "La referencia del expediente del remitente.", "Исходящий номер отправителя.", "مرجع ملف المرسل.",
            "发件方的文号。",
        ],
        "notifications.ladders.change.days": [
            "Days before the deadline on which a reminder is sent. If empty, the usual ones.",
            "Jours avant l’échéance où un rappel est envoyé. Si ce champ est vide : les jours habituels.",
            "Días antes del plazo en que se envía un recordatorio. Si se deja vacío, los habituales.",
            "За сколько дней до срока приходит напоминание. Если не указано — обычные дни.",
            "عدد الأيام السابقة للموعد التي يُرسل فيها تذكير. إذا تُرك فارغا: الأيام المعتادة.", "在截止日期前若干天发送提醒。留空则按惯例。",
        ],
        "notifications.preferences.change.days": [
            "Days on which no mail is sent, such as those of a weekend.",
            "Jours sans courrier, par exemple ceux du week-end.", "Días sin correo, por ejemplo los del fin de semana.",
            "Дни без писем, например выходные.", "أيام لا تُرسل فيها رسائل، كأيام عطلة نهاية الأسبوع.", "不发送邮件的日子，例如周末。",
        ],
        "notifications.preferences.change.until": [
            "Mail goes out again from this time on.", "À partir de cette heure, le courrier part de nouveau.",
            "A partir de esta hora se vuelve a enviar correo.", "С этого времени письма снова отправляются.",
            "من هذا الوقت تُرسل الرسائل من جديد.", "自此时起恢复发送邮件。",
        ],
        "notifications.preferences.change.zone": [
            "If empty, the one in the register.", "Si ce champ est vide : celui du registre.",
            "Si se deja vacío, la del registro.", "Если не указан — тот, что в реестре.",
            "إذا تُرك فارغا: المنطقة الواردة في السجل.", "留空则以登记的时区为准。",
        ],
    ]
}
