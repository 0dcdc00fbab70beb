internal import Models

extension WordNames {
    static let ofEverywhere: [[String]: [String: [String]]] = [
        words(LanguageTag.self): [
            "ar": ["Arabic", "arabe", "árabe", "арабский", "العربية", "阿拉伯文"],
            "zh": ["Chinese", "chinois", "chino", "китайский", "الصينية", "中文"],
            "en": ["English", "anglais", "inglés", "английский", "الإنكليزية", "英文"],
            "fr": ["French", "français", "francés", "французский", "الفرنسية", "法文"],
            "ru": ["Russian", "russe", "ruso", "русский", "الروسية", "俄文"],
            "es": ["Spanish", "espagnol", "español", "испанский", "الإسبانية", "西班牙文"],
        ],
        words(ServiceName.self): [
            "submissions": ["submissions", "communications", "comunicaciones", "материалы", "المساهمات", "意见"],
            "proposals": ["proposals", "propositions", "propuestas", "предложения", "المقترحات", "提案"],
            "working-group": [
                "working group", "groupe de travail", "grupo de trabajo", "рабочая группа", "الفريق العامل", "工作组",
            ],
            "notifications": ["notifications", "notifications", "notificaciones", "уведомления", "الإخطارات", "通知"],
            "identity": ["accounts", "comptes", "cuentas", "учетные записи", "الحسابات", "账户"],
            "gateway": ["web pages", "pages Web", "páginas web", "веб-страницы", "صفحات الويب", "网页"],
        ],
        words(ReferenceKind.self): [
            "party": ["party", "partie", "parte", "сторона", "طرف", "缔约方"],
            "action": ["action", "mesure", "medida de seguimiento", "мера", "إجراء", "行动"],
            "proposal": ["proposal", "proposition", "propuesta", "предложение", "مقترح", "提案"],
            "submission": ["submission", "communication", "comunicación", "материалы", "مساهمة", "意见"],
            "call": [
                "call", "appel à contributions", "convocatoria de aportaciones", "прием материалов", "دعوة", "意见征集",
            ],
            "session": ["session", "session", "período de sesiones", "сессия", "دورة", "会议"],
            "decision": ["decision", "décision", "decisión", "решение", "مقرر", "决定"],
            "need": ["need", "besoin", "necesidad", "потребность", "احتياج", "需求"],
            "region": ["region", "région", "región", "регион", "منطقة", "区域"],
            "cluster": [
                "cluster", "groupe thématique", "grupo temático", "тематический блок", "مجموعة مواضيعية", "主题组",
            ],
            "submitter-class": [
                "class of submitter", "catégorie d’auteur", "categoría de autor", "категория автора",
                "فئة مقدمي المساهمات", "提交方类别",
            ],
            "actor": [
                "account or person", "compte ou personne", "cuenta o persona", "учетная запись или лицо",
                "حساب أو شخص", "账户或人员",
            ],
        ],
        words(HealthConditionKind.self): [
            "silent": ["no answer", "pas de réponse", "sin respuesta", "нет ответа", "لا رد", "无应答"],
            "database-away": [
                "database not available", "base de données indisponible", "base de datos no disponible",
                "база данных недоступна", "قاعدة البيانات غير متاحة", "数据库不可用",
            ],
            "database-read-only": [
                "database read only", "base de données en lecture seule", "base de datos de solo lectura",
                "база данных только для чтения", "قاعدة البيانات للقراءة فقط", "数据库只读",
            ],
            "database-not-writing": [
                "database does not write", "base de données n’écrivant plus", "la base de datos no escribe",
                "база данных не записывает", "قاعدة البيانات لا تكتب", "数据库无法写入",
            ],
            "diverged": [
                "logs do not match", "journaux divergents", "registros divergentes", "журналы расходятся",
                "السجلات غير متطابقة", "日志不一致",
            ],
            "clock-off": [
                "clock is off", "horloge décalée", "reloj desajustado", "часы идут неверно", "الساعة غير مضبوطة",
                "时钟不准",
            ],
            "mail-away": [
                "mail server not available", "serveur de messagerie indisponible", "servidor de correo no disponible",
                "почтовый сервер недоступен", "خادم البريد غير متاح", "邮件服务器不可用",
            ],
            "certificate-ends": [
                "certificate ends soon", "certificat arrivant à expiration", "certificado por vencer",
                "срок сертификата истекает", "الشهادة على وشك الانتهاء", "证书即将到期",
            ],
            "signing-key-old": [
                "signing key is old", "clé de signature ancienne", "clave de firma antigua", "ключ подписи устарел",
                "مفتاح التوقيع قديم", "签名密钥过旧",
            ],
        ],
        words(DeadLetterState.self): [
            "retrying": [
                "being tried again", "nouvelle tentative en cours", "reintentándose", "повторяется", "تُعاد المحاولة",
                "正在重试",
            ],
            "waiting": [
                "waiting behind another", "en attente d’un autre", "en espera de otro", "ожидает другое событие",
                "ينتظر حدثا آخر", "等待前一事件",
            ],
            "parked": [
                "needs a person", "intervention requise", "requiere intervención", "требует вмешательства",
                "يتطلب تدخل شخص", "需人工处理",
            ],
        ],
    ]
}
