internal import Models

extension WordNames {
    static let ofActions: [[String]: [String: [String]]] = [
        words(ActionPriority.self): [
            "low": ["low", "faible", "baja", "низкий", "منخفضة", "低"],
            "normal": ["normal", "normale", "normal", "обычный", "عادية", "一般"],
            "high": ["high", "élevée", "alta", "высокий", "عالية", "高"],
        ],
        words(ActionOrder.self): [
            "due": [
                "due date, the soonest first", "échéance, la plus proche d’abord", "plazo, el más próximo primero",
                "срок, ближайшие первыми", "الموعد النهائي، الأقرب أولا", "截止日期，最早的在前",
            ],
            "latest": [
                "due date, the latest first", "échéance, la plus lointaine d’abord", "plazo, el más lejano primero",
                "срок, самые поздние первыми", "الموعد النهائي، الأبعد أولا", "截止日期，最晚的在前",
            ],
            "newest": [
                "number, the newest first", "numéro, la plus récente d’abord", "número, la más reciente primero",
                "номер, самые новые первыми", "الرقم، الأحدث أولا", "编号，最新的在前",
            ],
        ],
        words(FundingStatus.self): [
            "funded": ["funded", "financée", "financiada", "профинансировано", "ممول", "已有资金"],
            "partly-funded": [
                "partly funded", "partiellement financée", "parcialmente financiada", "профинансировано частично",
                "ممول جزئيا", "部分资金到位",
            ],
            "unfunded": ["unfunded", "non financée", "sin financiación", "не профинансировано", "غير ممول", "无资金"],
        ],
        words(ActionVisibility.self): [
            "public": ["everybody", "tout le monde", "todo el mundo", "все", "الجميع", "公众"],
            "parties": ["the parties", "les parties", "las partes", "стороны", "الأطراف", "各方"],
            "restricted": [
                "the owner and the offices", "le responsable et les bureaux", "el responsable y las oficinas",
                "ответственная сторона и секретариат с сопредседателями", "الجهة المسؤولة والأمانة والرئيسان المشاركان",
                "负责方、秘书处和共同主席",
            ],
        ],
        words(OwnerKind.self): [
            "delegation": ["delegation", "délégation", "delegación", "делегация", "وفد", "代表团"],
            "organization": ["organization", "organisation", "organización", "организация", "منظمة", "组织"],
            "secretariat-unit": [
                "unit of the secretariat", "unité du secrétariat", "dependencia de la secretaría",
                "подразделение секретариата", "وحدة في الأمانة", "秘书处单位",
            ],
        ],
        words(ActionMove.self): [
            "accept": ["accept", "accepter", "aceptar", "принять", "قبول", "接受"],
            "decline": ["decline", "refuser", "rechazar", "отклонить", "رفض", "拒绝"],
            "start": ["start", "commencer", "comenzar", "начать", "بدء", "开始"],
            "block": [
                "mark as blocked", "signaler comme bloquée", "señalar como bloqueada", "отметить как заблокированную",
                "تسجيل التعثر", "标记受阻",
            ],
            "resume": ["resume", "reprendre", "reanudar", "возобновить", "استئناف", "恢复"],
            "complete": [
                "report as done", "déclarer achevée", "declarar concluida", "сообщить о выполнении",
                "الإبلاغ عن الإنجاز", "报告完成",
            ],
            "return": [
                "return to the owner", "renvoyer au responsable", "devolver al responsable",
                "вернуть ответственной стороне", "إعادة إلى الجهة المسؤولة", "退回负责方",
            ],
            "verify": ["verify", "vérifier", "verificar", "подтвердить выполнение", "التحقق", "核实"],
            "drop": ["drop", "abandonner", "abandonar", "снять", "التخلي عنه", "放弃"],
            "supersede": [
                "replace by another", "remplacer par une autre", "sustituir por otra", "заменить другой",
                "استعاضة بإجراء آخر", "以其他行动取代",
            ],
        ],
        words(EvidenceKind.self): [
            "link": ["link", "lien", "enlace", "ссылка", "رابط", "链接"],
            "document": [
                "document on the register", "document enregistré", "documento registrado", "документ из реестра",
                "وثيقة مسجلة", "已登记文件",
            ],
            "file": ["file", "fichier", "archivo", "файл", "ملف", "文件"],
        ],
        words(ExtensionState.self): [
            "requested": ["requested", "demandée", "solicitada", "запрошено", "مطلوب", "已申请"],
            "approved": ["approved", "approuvée", "aprobada", "одобрено", "موافق عليه", "已批准"],
            "declined": ["declined", "refusée", "rechazada", "отклонено", "مرفوض", "未批准"],
        ],
        words(DependencyKind.self): [
            "blocks": [
                "cannot start before the other is done", "ne peut commencer avant l’achèvement de l’autre",
                "no puede comenzar antes de que concluya la otra", "не может начаться до завершения другой",
                "لا يبدأ قبل إنجاز الآخر", "前者完成后方可开始",
            ],
            "precedes": [
                "follows the other in time", "suit l’autre dans le temps", "sigue a la otra en el tiempo",
                "следует за другой по времени", "يلي الآخر زمنيا", "时间上在后",
            ],
        ],
        words(SweepStep.self): [
            "due-in-14-days": [
                "due in 14 days", "échéance dans 14 jours", "vence en 14 días", "срок через 14 дней",
                "الموعد بعد 14 يوما", "14天后到期",
            ],
            "due-in-7-days": [
                "due in 7 days", "échéance dans 7 jours", "vence en 7 días", "срок через 7 дней", "الموعد بعد 7 أيام",
                "7天后到期",
            ],
            "due-in-1-day": [
                "due in 1 day", "échéance dans 1 jour", "vence en 1 día", "срок через 1 день", "الموعد بعد يوم واحد",
                "1天后到期",
            ],
            "overdue": ["overdue", "échéance dépassée", "vencida", "срок истек", "تجاوز الموعد", "逾期"],
            "owner": [
                "brought to the owner", "signalée au responsable", "señalada al responsable",
                "доведено до сведения ответственной стороны", "عُرض على الجهة المسؤولة", "提请负责方注意",
            ],
            "alternates": [
                "brought to the alternates", "signalée aux suppléants", "señalada a los suplentes",
                "доведено до сведения заместителей", "عُرض على المناوبين", "提请候补联络人注意",
            ],
            "regional-coordinator": [
                "brought to the regional coordinator", "signalée au coordonnateur régional",
                "señalada al coordinador regional", "доведено до сведения регионального координатора",
                "عُرض على المنسق الإقليمي", "提请区域协调员注意",
            ],
            "co-chairs": [
                "brought to the co-chairs", "signalée aux coprésidents", "señalada a los copresidentes",
                "доведено до сведения сопредседателей", "عُرض على الرئيسين المشاركين", "提请共同主席注意",
            ],
            "secretariat": [
                "brought to the secretariat", "signalée au secrétariat", "señalada a la secretaría",
                "доведено до сведения секретариата", "عُرض على الأمانة", "提请秘书处注意",
            ],
        ],
    ]
}
