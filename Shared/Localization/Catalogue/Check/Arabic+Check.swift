extension Texts {
    static let arabicCheck: [TextKey: String] = [
        .checkTitle: "تحقَّقوا قبل الإرسال",
        .checkStepWrite: "الكتابة",
        .checkStepCheck: "التحقُّق",
        .checkSteps: "الخطوات",
        .checkChange: "تعديل",
        .checkTold: "مَن سيُبلَّغ بهذا",
        .checkMails:
            "{count, plural, zero {لن تُرسل أي رسالة بعد التأكيد.} one {ستُرسل رسالة واحدة بعد التأكيد.} two {ستُرسل رسالتان بعد التأكيد.} few {ستُرسل # رسائل بعد التأكيد.} many {ستُرسل # رسالة بعد التأكيد.} other {ستُرسل # رسالة بعد التأكيد.}}",
        .checkNoMails: "لن تُرسل أي رسالة بالبريد؛ سيجدونها في صندوق الوارد.",
        .checkWho: "مَن",
        .checkHow: "كيف",
        .checkBecause: "السبب",
        .checkMail: "رسالة بالبريد ({language})",
        .checkInbox: "صندوق الوارد",
        .checkHeld: "رسالة بالبريد ({language})، ليس قبل {time}",
        .checkGathered: "رسالة بالبريد ({language})، مع الملخص المقبل",
        .checkNoMail: "دون رسالة بالبريد",
        .checkMore:
            "{count, plural, zero {لا أحد غيرهم} one {واحد آخر} two {اثنان آخران} few {# آخرون} many {# آخرون} other {# آخرون}}",
        .checkLetter: "عرض الرسالة ({language}): {subject}",
        .checkSend:
            "{count, plural, zero {تأكيد دون إرسال بريد} one {تأكيد وإرسال رسالة واحدة} two {تأكيد وإرسال رسالتين} few {تأكيد وإرسال # رسائل} many {تأكيد وإرسال # رسالة} other {تأكيد وإرسال # رسالة}}",
        .checkSendNone: "تأكيد",
        .checkChanged: "تغيَّر مَن سيُبلَّغ بهذا منذ أن تحقَّقتم. يُرجى التحقُّق من جديد.",
        .checkNew: "جُدد: {names}",
        .checkGone: "لم يعودوا ضمنهم: {names}",
        .checkUnknown: "يتعذَّر حالياً بيان مَن سيُبلَّغ بهذا. يمكنكم الإرسال مع ذلك.",
        .toldOffice: "يُبلَّغ هذا المنصب به",
        .toldOwner: "المسؤول عن الإجراء",
        .toldDelegation: "يخصُّ الوفد",
        .toldConcernedOwner: "المسؤول عن إجراء متابعة ذي صلة",
        .toldRegion: "قدَّمت المجموعةُ الإقليمية المقترح",
        .toldEverybody: "يُرسل إلى جميع جهات التنسيق الوطنية",
        .toldNominated: "التعيين في هذا المنصب",
        .toldNamed: "ورد ذكره فيه",
    ]
}
