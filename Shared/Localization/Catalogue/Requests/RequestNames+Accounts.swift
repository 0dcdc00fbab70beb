extension RequestNames {
    static let ofAccounts: [String: [String]] = [
        "identity.sign-in-codes.print": [
            "Print a sign-in code", "Imprimer un code de connexion", "Imprimir un código de acceso",
            "Напечатать код для входа", "طباعة رمز لتسجيل الدخول", "打印登录码",
        ],
        "identity.second-factors.begin": [
            "Set up a second factor", "Configurer un second facteur", "Configurar un segundo factor",
            "Настроить второй фактор", "إعداد عامل ثان", "设置第二验证要素",
        ],
        "identity.second-factors.confirm": [
            "Confirm the second factor", "Confirmer le second facteur", "Confirmar el segundo factor",
            "Подтвердить второй фактор", "تأكيد العامل الثاني", "确认第二验证要素",
        ],
        "identity.second-factors.remove": [
            "Remove the second factor", "Supprimer le second facteur", "Eliminar el segundo factor",
            "Удалить второй фактор", "إزالة العامل الثاني", "移除第二验证要素",
        ],
        "identity.second-factors.show": [
            "Second factor", "Second facteur", "Segundo factor", "Второй фактор", "العامل الثاني", "第二验证要素",
        ],
        "identity.web-sessions.list": [
            "Signed-in browsers", "Navigateurs connectés", "Navegadores con sesión iniciada",
            "Браузеры, в которых выполнен вход", "المتصفحات المسجل الدخول فيها", "已登录的浏览器",
        ],
        "identity.web-sessions.end": [
            "Sign a browser out", "Déconnecter un navigateur", "Cerrar la sesión de un navegador",
            "Завершить сеанс браузера", "تسجيل الخروج من متصفح", "退出浏览器登录",
        ],
        "identity.access-tokens.issue": [
            "Issue an access token", "Délivrer un jeton d’accès", "Emitir una ficha de acceso", "Выдать ключ доступа",
            "إصدار رمز وصول", "签发访问令牌",
        ],
        "identity.access-tokens.list": [
            "Access tokens", "Jetons d’accès", "Fichas de acceso", "Ключи доступа", "رموز الوصول", "访问令牌一览",
        ],
        "identity.access-tokens.revoke": [
            "Revoke an access token", "Révoquer un jeton d’accès", "Revocar una ficha de acceso",
            "Отозвать ключ доступа", "إلغاء رمز وصول", "撤销访问令牌",
        ],
        "identity.device-sign-ins.begin": [
            "Sign a program in", "Connecter un programme", "Iniciar la sesión de un programa", "Подключить программу",
            "تسجيل دخول برنامج", "让程序登录",
        ],
        "identity.device-sign-ins.show": [
            "Program that asks to be let in", "Programme en attente d’autorisation", "Programa que pide acceso",
            "Программа, запрашивающая доступ", "برنامج يطلب الدخول", "请求登录的程序",
        ],
        "identity.device-sign-ins.approve": [
            "Let a program in", "Autoriser un programme", "Autorizar un programa", "Разрешить доступ программе",
            "السماح لبرنامج بالدخول", "准许程序登录",
        ],
        "identity.device-sign-ins.redeem": [
            "Collect the approved access", "Prendre l’accès autorisé", "Obtener el acceso autorizado",
            "Получить разрешенный доступ", "استلام الوصول المسموح به", "领取已准许的访问权",
        ],
        "identity.account.show": [
            "Your account", "Votre compte", "Su cuenta", "Ваша учетная запись", "حسابكم", "您的账户",
        ],
        "service.health.show": [
            "Health of a service", "État de fonctionnement d’un service", "Estado de funcionamiento de un servicio",
            "Работоспособность службы", "سلامة خدمة", "服务健康状况",
        ],
        "service.metrics.show": [
            "Measurements of a service", "Mesures d’un service", "Mediciones de un servicio", "Измерения службы",
            "قياسات خدمة", "服务计量数据",
        ],
        "service.status.show": [
            "Status of a service", "Situation d’un service", "Situación de un servicio", "Состояние службы",
            "حالة خدمة", "服务状态",
        ],
        "service.clock.show": [
            "Clock of a service", "Horloge d’un service", "Reloj de un servicio", "Часы службы", "ساعة خدمة", "服务时钟",
        ],
        "service.clock.move": [
            "Move the clock forward", "Avancer l’horloge", "Adelantar el reloj", "Перевести часы вперед",
            "تقديم الساعة", "调快时钟",
        ],
        "service.audit.read": [
            "Sealed event log", "Journal scellé des événements", "Registro sellado de eventos",
            "Заверенный журнал событий", "سجل الأحداث المختوم", "加封事件日志",
        ],
        "service.trail.list": [
            "Audit trail", "Piste d’audit", "Registro de auditoría", "Контрольный журнал", "سجل المراجعة", "审计记录",
        ],
        "service.personal-records.list": [
            "Data kept about a person", "Données conservées sur une personne", "Datos conservados sobre una persona",
            "Сведения, хранимые о лице", "البيانات المحفوظة عن شخص", "保存的个人资料",
        ],
        "service.dead-letters.list": [
            "Events not applied", "Événements non appliqués", "Eventos no aplicados", "Необработанные события",
            "أحداث لم تُطبَّق", "未能处理的事件一览",
        ],
        "service.dead-letters.show": [
            "Event not applied", "Événement non appliqué", "Evento no aplicado", "Необработанное событие",
            "حدث لم يُطبَّق", "未能处理的事件",
        ],
        "service.dead-letters.retry": [
            "Apply the event again", "Réappliquer l’événement", "Volver a aplicar el evento",
            "Обработать событие повторно", "إعادة تطبيق الحدث", "重新处理事件",
        ],
        "service.dead-letters.discard": [
            "Discard the event", "Écarter l’événement", "Descartar el evento", "Отбросить событие", "استبعاد الحدث",
            "放弃处理该事件",
        ],
    ]
}
