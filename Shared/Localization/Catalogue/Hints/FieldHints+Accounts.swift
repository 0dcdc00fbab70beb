extension FieldHints {
    static let ofAccounts: [String: [String]] = [
        "identity.access-tokens.issue.days": [
            "If empty, 90 days.", "Si ce champ est vide : 90 jours.", "Si se deja vacío, 90 días.",
            "Если не указано — 90 дней.", "إذا تُرك فارغا: 90 يوما.", "留空则为90天。",
        ],
        "identity.device-sign-ins.approve.code": [
            "The code that the program shows.", "Le code affiché par le programme.",
            "El código que muestra el programa.", "Код, показанный программой.", "الرمز الذي يعرضه البرنامج.",
            "程序显示的代码。",
        ],
        "identity.second-factors.remove.code": [
            "Only to remove your own: the code that the app shows now.",
            "Seulement pour supprimer le vôtre : le code affiché en ce moment.",
            "Solo para eliminar el suyo: el código que muestra ahora la aplicación.",
            "Только для удаления собственного: код, показанный сейчас приложением.",
            "فقط لإزالة العامل الخاص بكم: الرمز الذي يعرضه التطبيق الآن.", "仅用于移除您本人的：应用当前显示的代码。",
        ],
        "identity.second-factors.remove.person": [
            "If empty, your own is removed.", "Si ce champ est vide, le vôtre est supprimé.",
            "Si se deja vacío, se elimina el suyo.", "Если не указано, удаляется ваш собственный.",
            "إذا تُرك فارغا أُزيل العامل الخاص بكم.", "留空则移除您本人的。",
        ],
    ]
}
