extension RequestNames {
    static let ofNotifications: [String: [String]] = [
        "notifications.rules.list": [
            "Notification rules", "Règles de notification", "Reglas de notificación", "Правила уведомления",
            "قواعد الإخطار", "通知规则一览",
        ],
        "notifications.inbox-items.list": ["Messages", "Messages", "Mensajes", "Сообщения", "الرسائل الواردة", "消息一览"],
        "notifications.inbox-items.read": [
            "Mark as read", "Marquer comme lu", "Marcar como leído", "Отметить как прочитанное", "وضع علامة مقروء",
            "标为已读",
        ],
        "notifications.recipients.preview": [
            "Whom would it reach?", "Qui serait destinataire ?", "¿A quién llegaría?", "Кто получит сообщение",
            "من سيتلقى الرسالة؟", "收件人预览",
        ],
        "notifications.draft": [
            "Draft a notification", "Rédiger une notification", "Redactar una notificación", "Составить уведомление",
            "صياغة إخطار", "起草通知",
        ],
        "notifications.discard": [
            "Discard the draft", "Abandonner le projet", "Descartar el borrador", "Снять проект уведомления",
            "إلغاء المسودة", "弃用草稿",
        ],
        "notifications.preview": [
            "Preview the notification", "Aperçu de la notification", "Vista previa de la notificación",
            "Предварительный просмотр уведомления", "معاينة الإخطار", "预览通知",
        ],
        "notifications.send": [
            "Send the notification", "Envoyer la notification", "Enviar la notificación", "Отправить уведомление",
            "إرسال الإخطار", "发送通知",
        ],
        "notifications.list": ["Notifications", "Notifications", "Notificaciones", "Уведомления", "الإخطارات", "通知一览"],
        "notifications.show": ["Notification", "Notification", "Notificación", "Уведомление", "إخطار", "通知"],
        "notifications.recipients.list": [
            "Recipients", "Destinataires", "Destinatarios", "Получатели", "المتلقون", "收件人一览",
        ],
        "notifications.acknowledge": [
            "Answer the notification", "Répondre à la notification", "Responder a la notificación",
            "Ответить на уведомление", "الرد على الإخطار", "答复通知",
        ],
        "notifications.acknowledgements.report": [
            "Answers by region", "Réponses par région", "Respuestas por región", "Ответы по регионам",
            "الردود حسب المنطقة", "各区域答复情况",
        ],
        "notifications.subscriptions.list": [
            "Subscriptions", "Abonnements", "Suscripciones", "Подписки", "الاشتراكات", "订阅一览",
        ],
        "notifications.subscriptions.change": [
            "Change a subscription", "Modifier un abonnement", "Modificar una suscripción", "Изменить подписку",
            "تغيير اشتراك", "更改订阅",
        ],
        "notifications.follows.list": [
            "What you follow", "Ce que vous suivez", "Lo que usted sigue", "За чем вы следите", "ما تتابعونه",
            "您关注的事项",
        ],
        "notifications.follows.follow": ["Follow", "Suivre", "Seguir", "Следить", "متابعة", "关注"],
        "notifications.follows.unfollow": [
            "Stop following", "Ne plus suivre", "Dejar de seguir", "Больше не следить", "إيقاف المتابعة", "取消关注",
        ],
        "notifications.preferences.list": [
            "Mail preferences", "Préférences de courrier", "Preferencias de correo", "Настройки рассылки",
            "تفضيلات البريد", "邮件偏好一览",
        ],
        "notifications.preferences.change": [
            "Change mail preferences", "Modifier les préférences de courrier", "Modificar las preferencias de correo",
            "Изменить настройки рассылки", "تغيير تفضيلات البريد", "更改邮件偏好",
        ],
        "notifications.deadlines.list": ["Deadlines", "Échéances", "Plazos", "Сроки", "المواعيد النهائية", "截止日期一览"],
        "notifications.reminders.show": [
            "Reminders of a deadline", "Rappels d’une échéance", "Recordatorios de un plazo", "Напоминания о сроке",
            "تذكيرات بموعد نهائي", "期限提醒",
        ],
        "notifications.ladders.change": [
            "Change the reminder days", "Modifier les jours de rappel", "Modificar los días de recordatorio",
            "Изменить дни напоминаний", "تغيير أيام التذكير", "更改提醒日期",
        ],
        "notifications.digests.list": ["Digests", "Récapitulatifs", "Resúmenes", "Сводки", "الموجزات", "摘要一览"],
        "notifications.feeds.create": [
            "Create a feed", "Créer un flux", "Crear un canal web", "Создать ленту", "إنشاء خلاصة", "创建订阅源",
        ],
        "notifications.feeds.list": ["Feeds", "Flux", "Canales web", "Ленты", "الخلاصات", "订阅源一览"],
        "notifications.feeds.rotate": [
            "Give the feed a new address", "Donner une nouvelle adresse au flux",
            "Dar una nueva dirección al canal web", "Сменить адрес ленты", "تغيير عنوان الخلاصة", "更换订阅源地址",
        ],
        "notifications.feeds.revoke": [
            "End the feed", "Supprimer le flux", "Suprimir el canal web", "Отключить ленту", "إلغاء الخلاصة", "停用订阅源",
        ],
        "notifications.deliveries.expedite": [
            "Send at once", "Envoyer immédiatement", "Enviar de inmediato", "Отправить немедленно", "الإرسال فورا",
            "立即发送",
        ],
        "notifications.urgent-overrides.list": [
            "Mail sent at once", "Messages envoyés immédiatement", "Mensajes enviados de inmediato",
            "Срочно отправленные письма", "الرسائل المرسلة فورا", "加急邮件一览",
        ],
        "notifications.deliveries.list": [
            "Deliveries", "Envois", "Envíos", "Отправка писем", "عمليات الإرسال", "发送记录一览",
        ],
        "notifications.deliveries.resend": [
            "Send again", "Renvoyer", "Volver a enviar", "Отправить еще раз", "إعادة الإرسال", "重新发送",
        ],
        "notifications.delivery-progress.show": [
            "Progress of sending", "Avancement de l’envoi", "Avance del envío", "Ход отправки", "سير الإرسال", "发送进度",
        ],
        "notifications.bounces.list": [
            "Returned mail", "Messages retournés", "Mensajes devueltos", "Возвращенные письма", "الرسائل المرتجعة",
            "退信一览",
        ],
        "notifications.suppressions.list": [
            "Contacts without mail", "Contacts sans courrier", "Contactos sin correo", "Контакты без рассылки",
            "جهات اتصال موقوف بريدها", "停发邮件的联系人",
        ],
        "notifications.contacts.suppress": [
            "Stop mail to a contact", "Suspendre le courrier d’un contact", "Suspender el correo de un contacto",
            "Остановить рассылку контактному лицу", "وقف البريد إلى جهة اتصال", "停发某联系人的邮件",
        ],
        "notifications.suppressions.lift": [
            "Resume mail to a contact", "Reprendre le courrier d’un contact", "Reanudar el correo de un contacto",
            "Возобновить рассылку контактному лицу", "استئناف البريد إلى جهة اتصال", "恢复某联系人的邮件",
        ],
        "notifications.unreachable-delegations.list": [
            "Unreachable delegations", "Délégations injoignables", "Delegaciones con las que no se logra contactar",
            "Делегации, с которыми нет связи", "الوفود التي تعذر الاتصال بها", "无法联系的代表团",
        ],
    ]
}
