extension FieldHints {
    static let forOwnParty = [
        "Leave empty to act for your own party.", "Laisser vide pour agir au nom de votre propre partie.",
        "Deje vacío para actuar en nombre de su propia parte.",
        "Оставьте пустым, если действуете от имени своей стороны.", "يُترك فارغا للتصرف باسم طرفكم.", "代表本方行事时留空。",
    ]

    static let namingNobody = [
        "It stays on record: name nobody in it.", "Il reste au dossier : n’y nommer personne.",
        "Queda registrado: no nombre a nadie.", "Она сохраняется: никого в ней не называйте.",
        "يبقى في السجل: لا تُذكر فيه أسماء.", "理由将存档，请勿提及任何人的姓名。",
    ]

    static let whereAgreed = [
        "Where this was agreed, if in a session.", "Où cela a été convenu, si c’est au cours d’une session.",
        "Dónde se acordó, si fue en un período de sesiones.", "Где это согласовано, если на сессии.",
        "أين اتُّفق على ذلك، إذا كان في دورة.", "如系在会议上商定，填写该会议。",
    ]

    static let whyDeclined = [
        "Needed to decline: why.", "Nécessaire pour refuser : pourquoi.", "Necesario para rechazar: por qué.",
        "Нужно при отклонении: почему.", "لازم عند الرفض: السبب.", "拒绝时必填：理由。",
    ]
}
