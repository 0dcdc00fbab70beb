extension FieldHints {
    static let ofPeople: [String: [String]] = [
        "working-group.accreditations.end.on": [
            "The last day. If empty, an accreditation that has not begun is withdrawn.",
            "Le dernier jour. Si ce champ est vide, une accréditation non encore en vigueur est retirée.",
            "El último día. Si se deja vacío, se retira una acreditación aún no vigente.",
            "Последний день. Если не указан, отзывается еще не начавшаяся аккредитация.",
            "اليوم الأخير. إذا تُرك فارغا سُحب اعتماد لم يبدأ سريانه.", "最后一天。留空则撤回尚未生效的认可。",
        ],
        "working-group.accreditations.end.validFrom": [
            "The first day of the accreditation that is meant.", "Le premier jour de l’accréditation visée.",
            "El primer día de la acreditación de que se trata.", "Первый день той аккредитации, о которой идет речь.",
            "أول يوم من الاعتماد المقصود.", "所指认可的首日。",
        ],
        "working-group.contacts.erase.reason": namingNobody,
        "working-group.coordinators.end.on": [
            "The last day. If empty, an appointment that has not begun is withdrawn.",
            "Le dernier jour. Si ce champ est vide, une nomination non encore effective est retirée.",
            "El último día. Si se deja vacío, se retira un nombramiento aún no efectivo.",
            "Последний день. Если не указан, отзывается еще не начавшееся назначение.",
            "اليوم الأخير. إذا تُرك فارغا سُحب تعيين لم يبدأ سريانه.", "最后一天。留空则撤回尚未生效的任命。",
        ],
        "working-group.coordinators.end.validFrom": [
            "The first day of the appointment that is meant.", "Le premier jour de la nomination visée.",
            "El primer día del nombramiento de que se trata.", "Первый день того назначения, о котором идет речь.",
            "أول يوم من التعيين المقصود.", "所指任命的首日。",
        ],
        "working-group.credentials.decide.note": [
            "Needed to reject: why.", "Nécessaire en cas de rejet : pourquoi.", "Necesario para rechazarlas: por qué.",
            "Нужно при отклонении: почему.", "لازم عند عدم القبول: السبب.", "不接受时必填：理由。",
        ],
        "working-group.delegates.register.letter": [
            "Reference of the letter of credentials, as it stands on it.",
            "Référence de la lettre de pouvoirs, telle qu’elle y figure.",
            "Referencia de la carta de credenciales, tal como consta en ella.",
            "Номер письма о полномочиях, как он в нем указан.", "مرجع كتاب التفويض كما ورد فيه.", "全权证书公函的文号，照原件填写。",
        ],
        "working-group.delegates.register.party": forOwnParty,
        "working-group.delegates.register.person": [
            "Only where the same person came to an earlier session under another address.",
            "Seulement si la même personne a participé à une session antérieure sous une autre adresse.",
            "Solo si la misma persona asistió a un período de sesiones anterior con otra dirección.",
            "Только если это лицо участвовало в прежней сессии под другим адресом.",
            "فقط إذا حضر الشخص نفسه دورة سابقة بعنوان آخر.", "仅在同一人曾以其他地址出席先前会议时填写。",
        ],
        "working-group.focal-points.hand-over.on": [
            "Not in the future. The present term ends the day before.",
            "Pas dans l’avenir. Le mandat actuel prend fin la veille.",
            "No en el futuro. El mandato actual termina el día anterior.",
            "Не в будущем. Нынешние полномочия заканчиваются накануне.",
            "ليس في المستقبل. وتنتهي المدة الحالية في اليوم السابق.", "不得为将来日期。现任任期于前一天结束。",
        ],
        "working-group.observers.accredit.reference": [
            "The decision or letter by which the accreditation was given.",
            "La décision ou la lettre qui accorde l’accréditation.",
            "La decisión o la carta por la que se concedió la acreditación.",
            "Решение или письмо, которыми предоставлена аккредитация.", "القرار أو الكتاب الذي مُنح به الاعتماد.",
            "给予认可的决定或公函。",
        ],
        "working-group.office-contacts.end.on": [
            "The last day. The day before the first one, where the appointment was a mistake.",
            "Le dernier jour. La veille du premier jour, si la nomination était une erreur.",
            "El último día. El día anterior al primero, si el nombramiento fue un error.",
            "Последний день. Если назначение было ошибкой — день перед первым.",
            "اليوم الأخير. واليوم السابق للأول إذا كان التعيين خطأ.", "最后一天。如任命有误，则填首日的前一天。",
        ],
        "working-group.office-contacts.erase.reason": namingNobody,
        "working-group.persons.erase.reason": namingNobody,
        "working-group.states.register.state": [
            "Its name in any language, or its country code.",
            "Son nom, dans n’importe quelle langue, ou le code du pays.",
            "Su nombre en cualquier idioma o su código de país.", "Название на любом языке или код страны.",
            "اسمها بأي لغة أو رمز بلدها.", "任一语文的名称或国家代码。",
        ],
        "working-group.successors.propose.on": [
            "The successor’s first day in office.", "Le premier jour de fonction du successeur.",
            "El primer día del sucesor en funciones.", "Первый день преемника в должности.", "أول يوم للخلف في المنصب.",
            "继任者任职的首日。",
        ],
        "working-group.tokens.revoke.actor": [
            "The account or person whose tokens are to end.", "Le compte ou la personne dont les jetons prennent fin.",
            "La cuenta o persona cuyas fichas quedan sin efecto.", "Учетная запись или лицо, чьи ключи отзываются.",
            "الحساب أو الشخص الذي تنتهي رموز وصوله.", "令牌将失效的账户或人员。",
        ],
    ]
}
