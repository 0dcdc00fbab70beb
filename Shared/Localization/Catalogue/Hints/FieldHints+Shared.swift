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

    static let translatedField = [
        "In English: “title”, “description” or “summary”; for an agenda item “agenda.” and its number, for a paragraph “paragraphs.” and its number.",
        "En anglais : « title », « description » ou « summary » ; pour un point de l’ordre du jour « agenda. » et son numéro, pour un paragraphe « paragraphs. » et son numéro.",
        "En inglés: «title», «description» o «summary»; para un tema del programa, «agenda.» y su número; para un párrafo, «paragraphs.» y su número.",
        "По-английски: «title», «description» или «summary»; для пункта повестки дня «agenda.» и его номер, для пункта решения «paragraphs.» и его номер.",
        "بالإنكليزية: «title» أو «description» أو «summary»؛ ولبند من جدول الأعمال «agenda.» ثم رقمه، ولفقرة «paragraphs.» ثم رقمها.",
        "以英文填写：“title”“description”或“summary”；议程项目填“agenda.”及其编号，段落填“paragraphs.”及其编号。",
    ]

    static let translatedFieldOfCall = [
        "In English: “title”, or for a question “questions.” and its place, such as “questions.2”.",
        "En anglais : « title » ou, pour une question, « questions. » et son rang, par exemple « questions.2 ».",
        "En inglés: «title» o, para una pregunta, «questions.» y su lugar, por ejemplo «questions.2».",
        "По-английски: «title», а для вопроса «questions.» и его номер, например «questions.2».",
        "بالإنكليزية: «title»، ولسؤال «questions.» ثم ترتيبه، مثل «questions.2».",
        "以英文填写：“title”；问题填“questions.”及其序号，例如“questions.2”。",
    ]

    static let translatedText = [
        "The wording in the other language. A title stands in one line.",
        "Le texte dans l’autre langue. Un titre tient en une ligne.",
        "El texto en el otro idioma. Un título ocupa una sola línea.",
        "Формулировка на другом языке. Название пишется в одну строку.",
        "النص باللغة الأخرى. ويُكتب العنوان في سطر واحد.", "另一语文的文本。标题须为一行。",
    ]

    static let officialReason = [
        "Needed to change an official wording.", "Nécessaire pour modifier un texte officiel.",
        "Necesario para modificar un texto oficial.", "Нужна, если изменяется официальный текст.",
        "لازم لتغيير نص رسمي.", "更改正式文本时必须填写。",
    ]
}
